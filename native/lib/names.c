/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* What sessions learned from their resolvers: written by the probe (bpf/lookup.bpf.h), dropped here with the session. */
#define _GNU_SOURCE
#include "internal.h"

/* The session's row is gone by now, and with it the right to ask: nothing is added while this runs. */
void forget_names(struct cordon *c, uint64_t session)
{
	struct cordon_asked_key asked = { .session = session };
	struct cordon_learned_key learned = { .session = session };
	struct cordon_host_key host = { .session = session };
	struct cordon_turn_key turn = { .session = session };
	struct cordon_lookups lookups;

	if (bpf_map_lookup_elem(c->maps[MAP_LOOKUPS], &session, &lookups))
		return; /* it never asked */
	for (host.number = 1; host.number <= lookups.last_name; host.number++) {
		if (bpf_map_lookup_elem(c->maps[MAP_HOSTS], &host, asked.name))
			continue;
		bpf_map_delete_elem(c->maps[MAP_ASKED], &asked);
		bpf_map_delete_elem(c->maps[MAP_HOSTS], &host);
	}
	for (turn.turn = 0; turn.turn < lookups.learned && turn.turn < CORDON_LEARNED_EACH; turn.turn++) {
		if (bpf_map_lookup_elem(c->maps[MAP_TURNS], &turn, learned.address))
			continue;
		bpf_map_delete_elem(c->maps[MAP_LEARNED], &learned);
		bpf_map_delete_elem(c->maps[MAP_TURNS], &turn);
	}
	bpf_map_delete_elem(c->maps[MAP_LOOKUPS], &session);
}
