/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* What a proof is made with: listeners, names and files, each a good one, which its policy permits, and a bad one. */
#ifndef CORDON_STAGE_H
#define CORDON_STAGE_H

#include <stdint.h>
#include <sys/un.h>

#include "internal.h"

/* Made once and kept until the end: what a proof needs must be there when somebody fills the disk or takes every port. */
struct stage {
	char folder[4096], good[4096 + 64], bad[4096 + 64];
	int tcp_good, tcp_bad, unix_good, unix_bad;
	uint16_t port_good, port_bad;
	char name_good[64], name_bad[64];
	int programs; /* a file system of its own: that of the state directory may be one on which no digest holds */
};

/* Makes c->stage, unless it is there. */
int set_up_stage(struct cordon *c);

/* The programs of that file system: one of the digest that a rule names, one of another. */
#define PINNED_GOOD "pinned"
#define PINNED_BAD "changed"
extern const uint8_t pinned_digest[CORDON_DIGEST_BYTES];

/* Lets go of who connected: a queue that is full lets nobody in. */
void empty_queues(const struct stage *stage);

/* The address of an abstract name; returns its size. */
socklen_t abstract_address(struct sockaddr_un *address, const char *name);

#endif
