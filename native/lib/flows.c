/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* Cutting the connections that the generation in force refuses: each socket of a session's is asked of decide(), and destroyed. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "owned.h"

static void map_address(uint8_t *out, uint8_t family, const uint8_t *address)
{
	static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };

	if (family == AF_INET) {
		memcpy(out, mapped, sizeof(mapped));
		memcpy(out + 12, address, 4);
	} else {
		memcpy(out, address, 16);
	}
}

/* 1 + the number of a session's agent in the generation in force, or CORDON_PEER_NONE. */
static uint32_t agent_of(struct cordon *c, uint64_t session)
{
	struct cordon_domain_key key;
	struct cordon_control control;
	struct cordon_session row;
	struct cordon_domain domain;

	if (cordon_get_session(c, session, &row) || cordon_control(c, &control))
		return CORDON_PEER_NONE;
	key = (struct cordon_domain_key){ .generation = control.generation, .domain = row.domain };
	return bpf_map_lookup_elem(c->maps[MAP_DOMAINS], &key, &domain) ? CORDON_PEER_NONE : domain.agent + 1;
}

/* The agent at the other end of a connection on this host. */
static uint32_t find_peer(struct cordon *c, const struct owned_sockets *all, const struct cordon_owned *one)
{
	const struct cordon_owned *other;
	uint64_t cookie;

	if (find_other_end(one, &cookie))
		return CORDON_PEER_NONE;
	other = find_owned(all, cookie);
	return other ? agent_of(c, other->row.session) : CORDON_PEER_NONE;
}

/* Asks about strangers first: most rules are, and the other end's agent takes longer to find. */
static bool denies(struct cordon *c, const struct owned_sockets *all, struct cordon_ask *ask, const struct cordon_owned *one)
{
	if (cordon_decide(c, ask) || ask->verdict != CORDON_DENY)
		return false;
	ask->peer = find_peer(c, all, one);
	return ask->peer == CORDON_PEER_NONE || (!cordon_decide(c, ask) && ask->verdict == CORDON_DENY);
}

/* A connection that was asked for is refused by egress rules, one that came in by those of ingress. */
static bool is_refused(struct cordon *c, const struct owned_sockets *all, const struct cordon_owned *one)
{
	static const uint8_t nowhere[16];
	struct cordon_ask ask = { .session = one->row.session, .what = CORDON_ASK_EGRESS, .protocol = one->protocol };

	if (!one->far_port)
		return false; /* not connected: nothing to cut */
	map_address(ask.address, one->family, one->far);
	if (!memcmp(ask.address, nowhere, sizeof(nowhere)))
		return false;
	ask.port = ntohs(one->far_port);
	if (one->row.cut)
		return true;
	if (!one->row.asked) {
		ask.what = CORDON_ASK_ACCEPT;
		map_address(ask.address, one->family, one->near);
		ask.port = ntohs(one->near_port);
	}
	return denies(c, all, &ask, one);
}

/* How many were destroyed: with a socket those that hide it, if they are refused as well. */
static int destroy(struct cordon *c, const struct owned_sockets *all, const struct cordon_owned *one)
{
	int count = 0;

	for (;;) {
		const struct cordon_owned *twin;
		uint64_t cookie;

		if (!destroy_socket(one))
			return count + 1;
		if (find_twin(one, &cookie))
			return count; /* it is gone */
		twin = find_owned(all, cookie);
		if (!twin || twin == one || !is_refused(c, all, twin) || destroy_socket(twin))
			return count;
		count++;
	}
}

int cordon_cut_flows(struct cordon *c)
{
	struct owned_sockets all = { 0 };
	int error = collect_owned(c, &all), count = 0;

	for (size_t i = 0; i < all.count && !error; i++)
		if (is_refused(c, &all, &all.list[i]))
			count += destroy(c, &all, &all.list[i]);
	free(all.list);
	return error ? error : count;
}
