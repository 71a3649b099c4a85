/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Rules about host names. An address stands for the names that the session learned it for (lookup.bpf.h), while that
 * holds; rules are found by name at each decision, so that a switch of generation is one for names, too. Asked only
 * where no rule of an enforce policy allows the address itself. An address that was not learned has no name.
 */
#ifndef CORDON_LEARNED_H
#define CORDON_LEARNED_H

/* scratch->fqdn.name is set. The rules' own port is looked for in `match`, beside what it has found so far. */
static __always_inline void match_host(const struct asker *asker, struct scratch *scratch, struct port_match *match)
{
	struct cordon_fqdn_key *key = &scratch->fqdn;

	key->prefix = CORDON_PREFIX_BASE + 8 * CORDON_FQDN_BYTES;
	key->generation = asker->generation;
	key->domain = asker->domain;
	match->rules = bpf_map_lookup_elem(&fqdns, key);
	if (match->rules)
		bpf_loop(CORDON_PORT_RULES, match_port, match, 0);
}

static __always_inline void add_match(struct matched *matched, const struct port_match *match)
{
	add_rule(matched, CORDON_KIND_ENFORCE_ALLOW, match->enforce_allow);
	add_rule(matched, CORDON_KIND_AUDIT_ALLOW, match->audit_allow);
}

static __always_inline __u32 boot_seconds(void)
{
	return bpf_ktime_get_boot_ns() / 1000000000;
}

struct learned_match {
	const struct asker *asker;
	const struct cordon_learned *row;
	struct scratch *scratch;
	__u32 now;
	struct port_match match;
};

static long match_learned_name(__u32 index, struct learned_match *learned)
{
	struct cordon_host_key key = { .session = learned->asker->session };
	struct cordon_host *host;
	__u64 name;

	if (index >= CORDON_LEARNED_NAMES)
		return 1;
	name = learned->row->names[index];
	if (!name || (__u32)name <= learned->now)
		return 0;
	key.number = name >> 32;
	host = bpf_map_lookup_elem(&hosts, &key);
	if (!host)
		return 0;
	__builtin_memcpy(learned->scratch->fqdn.name, host->name, CORDON_FQDN_BYTES);
	match_host(learned->asker, learned->scratch, &learned->match);
	return 0;
}

/* unshown 1: only what lets through what shows no name. */
__noinline int match_learned(const struct asker *asker, const ip_address *address, __u32 protocol_port, __u32 unshown,
			     struct matched *matched)
{
	struct learned_match walk = { .asker = asker,
				      .match = { .protocol = protocol_port >> 16,
						 .port = protocol_port & 0xffff,
						 .unshown = unshown } };
	struct cordon_learned_key key = {};

	if (!asker || !address || !matched)
		return 0;
	key.session = asker->session;
	__builtin_memcpy(key.address, address, sizeof(key.address));
	walk.row = bpf_map_lookup_elem(&learned, &key);
	if (!walk.row)
		return 0;
	walk.scratch = take_scratch();
	if (!walk.scratch) /* counted; no name is known then, and nothing allowed by one */
		return 0;
	walk.now = asker->has_connection ? 0 : boot_seconds();
	bpf_loop(CORDON_LEARNED_NAMES, match_learned_name, &walk, 0);
	give_scratch(walk.scratch);
	add_match(matched, &walk.match);
	return 0;
}

/* The name behind a number, forwards: scratch->asked.name → scratch->text, whose size is known at the first zero. */
static long forward_step(__u32 index, struct scratch **slot)
{
	struct scratch *scratch = *slot;

	if (index >= CORDON_HOST_BYTES)
		return 1;
	index = CORDON_HOST_BYTES - 1 - index;
	if (index >= CORDON_HOST_BYTES || !scratch->asked.name[index])
		return 0;
	scratch->text[MASKED(scratch->text_size, CORDON_HOST_BYTES - 1)] = scratch->asked.name[index];
	scratch->text_size++;
	return 0;
}

/* For people: the name that an address was learned for and that holds longest → scratch->text. False when there is none. */
static __noinline int name_address(const struct asker *asker, const __u8 *address, struct scratch *scratch)
{
	struct cordon_learned_key key = { .session = asker->session };
	struct cordon_host_key number = { .session = asker->session };
	struct cordon_learned *row;
	struct cordon_host *host;
	__u32 latest = boot_seconds();

	__builtin_memcpy(key.address, address, sizeof(key.address));
	row = bpf_map_lookup_elem(&learned, &key);
	if (!row)
		return 0;
	for (int i = 0; i < CORDON_LEARNED_NAMES; i++) {
		__u64 name = row->names[i];

		if ((__u32)name <= latest)
			continue;
		latest = (__u32)name;
		number.number = name >> 32;
	}
	host = bpf_map_lookup_elem(&hosts, &number);
	if (!host)
		return 0;
	__builtin_memcpy(scratch->asked.name, host->name, sizeof(scratch->asked.name));
	bpf_loop(CORDON_HOST_BYTES, forward_step, &scratch, 0);
	return scratch->text_size;
}

/* The question of user space: as if the address had been learned for the name in scratch->fqdn.name. */
static __always_inline void decide_egress_of(const struct asker *asker, const ip_address *address, __u32 protocol_port,
					     __u32 peer, struct scratch *scratch, struct decision *out)
{
	struct port_match match = { .protocol = protocol_port >> 16, .port = protocol_port & 0xffff };
	struct matched matched = {};

	if (asker->refusal) {
		*out = decided(CORDON_DENY, asker->refusal, CORDON_RULE_NONE);
		return;
	}
	match_address(&matched, asker, address, protocol_port);
	match_peer(&matched, asker, peer, CORDON_PEER_TO, protocol_port);
	if (!matched.rule[CORDON_KIND_ENFORCE_ALLOW]) {
		match_host(asker, scratch, &match);
		add_match(&matched, &match);
	}
	*out = decide(asker->domain_flags, &matched);
}

#endif
