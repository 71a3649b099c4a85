/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* TCP and UDP sockets that sessions made (struct cordon_owned), as the probe lists them, and what the kernel's socket diagnostics do with one. */
#ifndef CORDON_OWNED_H
#define CORDON_OWNED_H

#include "internal.h"

/* Zeroed, it is empty; the list is the owner's to free. By cookie. */
struct owned_sockets {
	struct cordon_owned *list;
	size_t count, room;
};

/*
 * Every socket of a session's, whoever holds it: a process with a table of its own, a message under way, nobody yet. What was
 * made outside is not among them. 0 or -errno.
 */
int collect_owned(struct cordon *c, struct owned_sockets *sockets);
/* NULL for a socket that is no session's. */
const struct cordon_owned *find_owned(const struct owned_sockets *sockets, uint64_t cookie);
/* The cookie of the socket that a packet from the other end of a connection reaches: which is that end itself. -errno. */
int find_other_end(const struct cordon_owned *one, uint64_t *cookie);
/* The cookie of the socket that what comes for a connection reaches: of UDP sockets with the same two ends, the one that is found first. -errno. */
int find_twin(const struct cordon_owned *one, uint64_t *cookie);
/* SOCK_DESTROY (CONFIG_INET_DIAG_DESTROY); of twins only the one that is found first. 0 or -errno. */
int destroy_socket(const struct cordon_owned *one);

#endif
