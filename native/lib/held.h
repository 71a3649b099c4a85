/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* The sockets that members of sessions hold, by the inode that the kernel's socket diagnostics name. */
#ifndef CORDON_HELD_H
#define CORDON_HELD_H

#include "internal.h"

struct held {
	uint32_t inode;
	uint32_t tgid;
	int fd; /* in that process */
	uint64_t session;
};

/* Zeroed, it is empty. */
struct held_sockets {
	struct held *list;
	size_t count, room;
	bool complete; /* nothing more is to be collected */
};

/* Collects what the members of a session hold, or (session 0) those of all. What ends meanwhile is left out. */
void collect_held(struct cordon *c, uint64_t session, struct held_sockets *sockets);
/* NULL for an inode that nobody of them holds. */
const struct held *find_held(const struct held_sockets *sockets, uint32_t inode);
/* The probe's row of a socket; false when it has none (it was made outside), or is gone. */
bool read_socket_row(struct cordon *c, const struct held *held, struct cordon_socket *row);

#endif
