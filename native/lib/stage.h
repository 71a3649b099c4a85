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
};

/* Makes c->stage, unless it is there. */
int set_up_stage(struct cordon *c);

/* Lets go of who connected: a queue that is full lets nobody in. */
void empty_queues(const struct stage *stage);

/* The address of an abstract name; returns its size. */
socklen_t abstract_address(struct sockaddr_un *address, const char *name);

#endif
