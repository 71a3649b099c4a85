/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * The decision. The numbered precedence, the same in packages/policy/src/evaluate.ts
 * and docs/policy-language.md:
 *   1 Cordon's own protection denies
 *   2 a deny of an enforce policy denies
 *   3 an allow of an enforce policy allows (a deny of an audit policy beside it: audit)
 *   4 an agent that has only audit policies: allowed, reported as audit
 *   5 denied
 * Within one kind the lowest rule number is the one that is named.
 */
#ifndef CORDON_POLICY_H
#define CORDON_POLICY_H

/*
 * Functions that are not static: the verifier looks at each once a program, whoever calls it, and assumes nothing of what its
 * pointers lead to (kernel/bpf/verifier.c, do_check_subprogs()). That saves it most of its work, and is the way past a mistake
 * of its own: before 6.8 it prunes paths by constants that a static function reads through a pointer into its caller's stack,
 * and leaves a side of a branch out of the program (Linux 41f6f64e6999; seen on 6.1). So whatever branches on what it is handed
 * by pointer is not static, or gets it in a map's row. Such a function is given numbers and memory of a known size, and has to
 * ask whether the memory is there.
 */

/* IPv6, or IPv4-mapped (RFC 4291, section 2.5.5.2), in network byte order. */
typedef __u8 ip_address[16];

struct decision {
	__u32 verdict;
	__u32 reason;
	__u32 rule;
	__u32 by_name; /* egress: allowed by names of the address alone */
};

static __always_inline void add_rule(struct matched *matched, int kind, __u32 rule)
{
	if (rule && (!matched->rule[kind] || rule < matched->rule[kind]))
		matched->rule[kind] = rule;
}

static __always_inline void add_rules(struct matched *matched, const struct cordon_rules *rules, __u32 bit)
{
	if (bit >= CORDON_ACCESS_BITS)
		return;
	for (int kind = 0; kind < CORDON_KINDS; kind++)
		add_rule(matched, kind, rules->rule[kind][bit]);
}

static __always_inline struct decision decided(__u32 verdict, __u32 reason, __u32 rule)
{
	struct decision decision = { .verdict = verdict, .reason = reason, .rule = rule };

	return decision;
}

/* An agent that has only audit policies is told of, and let go on. */
static __always_inline struct decision refused_by(const struct asker *asker, __u32 reason)
{
	bool audit = !(asker->domain_flags & CORDON_DOMAIN_HAS_ENFORCE) && asker->domain_flags & CORDON_DOMAIN_HAS_AUDIT;

	return decided(audit ? CORDON_AUDIT : CORDON_DENY, reason, CORDON_RULE_NONE);
}

static __always_inline struct decision decide(__u32 domain_flags, const struct matched *matched)
{
	const __u32 *rule = matched->rule;

	if (rule[CORDON_KIND_PROTECT]) /* 1 */
		return decided(CORDON_DENY, CORDON_REASON_PROTECTION, CORDON_RULE_PROTECTION);
	if (rule[CORDON_KIND_ENFORCE_DENY]) /* 2 */
		return decided(CORDON_DENY, CORDON_REASON_DENIED_BY_RULE, rule[CORDON_KIND_ENFORCE_DENY]);
	if (rule[CORDON_KIND_ENFORCE_ALLOW]) { /* 3 */
		if (rule[CORDON_KIND_AUDIT_DENY])
			return decided(CORDON_AUDIT, CORDON_REASON_AUDIT_DENY, rule[CORDON_KIND_AUDIT_DENY]);
		return decided(CORDON_ALLOW, CORDON_REASON_ALLOWED_BY_RULE, rule[CORDON_KIND_ENFORCE_ALLOW]);
	}
	if (!(domain_flags & CORDON_DOMAIN_HAS_ENFORCE) && (domain_flags & CORDON_DOMAIN_HAS_AUDIT)) { /* 4 */
		if (rule[CORDON_KIND_AUDIT_DENY])
			return decided(CORDON_AUDIT, CORDON_REASON_AUDIT_DENY, rule[CORDON_KIND_AUDIT_DENY]);
		if (rule[CORDON_KIND_AUDIT_ALLOW])
			return decided(CORDON_ALLOW, CORDON_REASON_ALLOWED_BY_RULE, rule[CORDON_KIND_AUDIT_ALLOW]);
		return decided(CORDON_AUDIT, CORDON_REASON_AUDIT_ONLY, CORDON_RULE_NONE);
	}
	if (!(domain_flags & CORDON_DOMAIN_HAS_ENFORCE)) /* 5 */
		return decided(CORDON_DENY, CORDON_REASON_NO_POLICY, CORDON_RULE_NONE);
	return decided(CORDON_DENY, CORDON_REASON_NOT_ALLOWED, CORDON_RULE_NONE);
}

/* An IPv4 address (RFC 4291, section 2.5.5.2). */
static __always_inline bool is_mapped(const __u8 *address)
{
	const __u32 *words = (const __u32 *)address;

	return !words[0] && !words[1] && words[2] == __bpf_htonl(0xffff);
}

static __always_inline bool is_same_address(const __u8 *one, const __u8 *other)
{
	const __u32 *left = (const __u32 *)one, *right = (const __u32 *)other;

	return left[0] == right[0] && left[1] == right[1] && left[2] == right[2] && left[3] == right[3];
}

static __always_inline bool is_loopback(const __u8 *address)
{
	const __u32 *words = (const __u32 *)address;

	if (words[0] || words[1])
		return false;
	if (words[2] == __bpf_htonl(0xffff))
		return address[12] == 127;
	return !words[2] && words[3] == __bpf_htonl(1);
}

/* An unspecified destination is the loopback one (net/ipv4/route.c, net/ipv6/ip6_output.c). */
static __always_inline void canonical_address(__u8 *address)
{
	__u32 *words = (__u32 *)address;

	if (words[0] || words[1] || words[3])
		return;
	if (words[2] == __bpf_htonl(0xffff))
		words[3] = __bpf_htonl(0x7f000001);
	else if (!words[2])
		words[3] = __bpf_htonl(1);
}

/* One look at a destination's (or a bound port's) rules. bpf_loop() callbacks are verified once, not once an iteration. */
struct port_match {
	const struct cordon_port_rules *rules;
	__u32 protocol;
	__u32 port;
	__u32 whole; /* only a rule that covers every port counts */
	__u32 unshown; /* only a rule that lets through what shows no name */
	__u32 enforce_allow;
	__u32 audit_allow;
};

static long match_port(__u32 index, struct port_match *match)
{
	const struct cordon_port_rule *one;

	if (index >= CORDON_PORT_RULES || index >= match->rules->count)
		return 1;
	one = &match->rules->ports[index];
	if (one->protocol != match->protocol || match->port < one->from || match->port > one->to)
		return 0;
	if (match->unshown && one->shown)
		return 0;
	if (match->whole && (one->from != 0 || one->to != 65535))
		return 0;
	if (one->kind == CORDON_KIND_AUDIT_ALLOW) {
		if (!match->audit_allow || one->rule < match->audit_allow)
			match->audit_allow = one->rule;
	} else if (!match->enforce_allow || one->rule < match->enforce_allow) {
		match->enforce_allow = one->rule;
	}
	return 0;
}

static __always_inline void match_ports(struct matched *matched, const struct cordon_port_rules *rules, __u32 protocol,
					__u32 port, __u32 whole)
{
	struct port_match match = { .rules = rules,
				    .protocol = protocol,
				    .port = port,
				    .whole = whole,
				    .enforce_allow = matched->rule[CORDON_KIND_ENFORCE_ALLOW],
				    .audit_allow = matched->rule[CORDON_KIND_AUDIT_ALLOW] };

	bpf_loop(CORDON_PORT_RULES, match_port, &match, 0);
	matched->rule[CORDON_KIND_ENFORCE_ALLOW] = match.enforce_allow;
	matched->rule[CORDON_KIND_AUDIT_ALLOW] = match.audit_allow;
}

static __always_inline bool is_own_port(const __u8 *address, __u32 protocol, __u32 port)
{
	__u32 zero = 0;
	struct cordon_control *own = bpf_map_lookup_elem(&control, &zero);

	if (!own || protocol != IPPROTO_TCP || !is_loopback(address))
		return false;
	for (__u32 i = 0; i < CORDON_OWN_PORTS; i++)
		if (i < own->own_port_count && own->own_ports[i] == port)
			return true;
	return false;
}

/* Adds the rules about the agent at the other end. */
__noinline int match_peer(struct matched *matched, const struct asker *asker, __u32 peer, __u32 direction, __u32 protocol_port)
{
	struct cordon_peer_key key = { .agent = peer, .direction = direction };
	__u32 protocol = protocol_port >> 16, port = protocol_port & 0xffff;
	struct cordon_port_rules *rules;

	if (!matched || !asker)
		return 0;
	key.generation = asker->generation;
	key.domain = asker->domain;
	if (peer == CORDON_PEER_NONE || !(asker->domain_flags & CORDON_DOMAIN_HAS_PEERS))
		return 0;
	rules = bpf_map_lookup_elem(&peers, &key);
	if (rules)
		match_ports(matched, rules, protocol, port, direction == CORDON_PEER_FROM && port == 0);
	return 0;
}

/* Adds the rules about the address itself. Not inlined, nor is match_peer(): their stack is free again for match_learned(). */
__noinline int match_address(struct matched *matched, const struct asker *asker, const ip_address *address, __u32 protocol_port)
{
	struct cordon_egress_key key = { .prefix = CORDON_PREFIX_BASE + 128 };
	__u32 protocol = protocol_port >> 16, port = protocol_port & 0xffff;
	struct cordon_port_rules *rules;

	if (!matched || !asker || !address)
		return 0;
	key.generation = asker->generation;
	key.domain = asker->domain;
	__builtin_memcpy(key.address, address, sizeof(key.address));
	if (is_own_port(key.address, protocol, port))
		matched->rule[CORDON_KIND_PROTECT] = CORDON_RULE_PROTECTION;
	rules = bpf_map_lookup_elem(&egress, &key);
	if (rules) /* none: no rule names this destination, precedence 4 or 5 */
		match_ports(matched, rules, protocol, port, 0);
	return 0;
}

/* learned.h: the rules about names that the address was learned for. */
int match_learned(const struct asker *asker, const ip_address *address, __u32 protocol_port, __u32 unshown,
		  struct matched *matched);

/*
 * peer: 1 + the number of the agent whose socket is there, or CORDON_PEER_NONE.
 * out: a refusal, which stands if nothing can be decided.
 */
__noinline int decide_egress(const struct asker *asker, const ip_address *address, __u32 protocol_port, __u32 peer,
			     struct decision *out)
{
	struct matched matched = {};
	bool by_other_end;

	if (!asker || !address || !out)
		return 0;
	if (asker->refusal) {
		*out = decided(CORDON_DENY, asker->refusal, CORDON_RULE_NONE);
		return 0;
	}
	match_address(&matched, asker, address, protocol_port);
	match_peer(&matched, asker, peer, CORDON_PEER_TO, protocol_port);
	by_other_end = matched.rule[CORDON_KIND_ENFORCE_ALLOW] ||
		       (matched.rule[CORDON_KIND_AUDIT_ALLOW] && !(asker->domain_flags & CORDON_DOMAIN_HAS_ENFORCE));
	if (!matched.rule[CORDON_KIND_ENFORCE_ALLOW] && asker->domain_flags & CORDON_DOMAIN_HAS_FQDN)
		match_learned(asker, address, protocol_port, 0, &matched);
	*out = decide(asker->domain_flags, &matched);
	out->by_name = out->verdict == CORDON_ALLOW && !by_other_end;
	return 0;
}

/*
 * Port 0 means that the kernel chooses: a rule must then cover every port.
 * peer: who comes, 1 + the agent's number or CORDON_PEER_NONE; CORDON_PEER_ANY at bind.
 * out: a refusal, as for decide_egress().
 */
__noinline int decide_ingress(const struct asker *asker, const ip_address *address, __u32 protocol_port, __u32 peer,
			      struct decision *out)
{
	struct cordon_ingress_key key = {};
	struct matched matched = {};
	__u32 protocol = protocol_port >> 16, port = protocol_port & 0xffff;
	struct cordon_port_rules *rules;

	if (!asker || !address || !out)
		return 0;
	if (asker->refusal) {
		*out = decided(CORDON_DENY, asker->refusal, CORDON_RULE_NONE);
		return 0;
	}
	key.generation = asker->generation;
	key.domain = asker->domain;
	key.loopback = is_loopback(*address);
	rules = bpf_map_lookup_elem(&ingress, &key);
	if (rules)
		match_ports(&matched, rules, protocol, port, port == 0);
	match_peer(&matched, asker, peer, CORDON_PEER_FROM, protocol_port);
	*out = decide(asker->domain_flags, &matched);
	return 0;
}

/* The name is in scratch->text, zero-padded to CORDON_UNIX_BYTES. */
static __noinline int decide_unix_name(const struct asker *asker, struct scratch *scratch, __u32 length,
				       struct decision *out)
{
	struct cordon_unix_key *key = &scratch->unix_name;
	struct matched matched = {};
	struct cordon_rules *rules;

	if (asker->refusal) {
		*out = decided(CORDON_DENY, asker->refusal, CORDON_RULE_NONE);
		return 0;
	}
	key->generation = asker->generation;
	key->domain = asker->domain;
	key->length = length;
	__builtin_memcpy(key->name, scratch->text, sizeof(key->name));
	rules = bpf_map_lookup_elem(&unix_names, key);
	if (rules)
		add_rules(&matched, rules, 4);
	*out = decide(asker->domain_flags, &matched);
	return 0;
}

#endif
