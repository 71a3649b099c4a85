/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Programs that are allowed by what they contain: the rules about the digest of the object under decision, at its path
 * and at any. Precedence is that of every allow (policy.h); a digest that is not known matches no rule.
 */
#ifndef CORDON_PINS_H
#define CORDON_PINS_H

static __always_inline const struct cordon_pin *find_pin(struct scratch *scratch, __u32 node, bool any)
{
	scratch->pin.node = node;
	scratch->pin.any = any;
	if (any)
		__builtin_memset(scratch->pin.sha256, 0, sizeof(scratch->pin.sha256));
	else
		__builtin_memcpy(scratch->pin.sha256, scratch->sha256, sizeof(scratch->pin.sha256));
	return bpf_map_lookup_elem(&pins, &scratch->pin);
}

static __always_inline void add_pin(struct matched *matched, const struct cordon_pin *pin)
{
	if (!pin) /* no rule is about this digest there: the other rules decide */
		return;
	add_rule(matched, CORDON_KIND_ENFORCE_ALLOW, pin->enforce_allow);
	add_rule(matched, CORDON_KIND_AUDIT_ALLOW, pin->audit_allow);
}

/* After walk(): the node that it reached is the object's own if every component of the path was there. */
static __noinline int match_pins(const struct asker *asker, struct scratch *scratch)
{
	__u32 node = scratch->whole ? scratch->edge.node : 0;
	const struct cordon_pin *pin;

	scratch->pin.generation = asker->generation;
	scratch->pin.domain = asker->domain;
	if (scratch->digest_known) {
		add_pin(&scratch->matched, find_pin(scratch, 0, false));
		if (node)
			add_pin(&scratch->matched, find_pin(scratch, node, false));
	}
	pin = node ? find_pin(scratch, node, true) : 0;
	if (pin) {
		scratch->missed.reason = scratch->digest_known ? CORDON_REASON_DIGEST_MISMATCH : CORDON_REASON_DIGEST_PENDING;
		scratch->missed.rule = pin->enforce_allow ? pin->enforce_allow : pin->audit_allow;
	} else if (!scratch->digest_known && find_pin(scratch, 0, true)) {
		scratch->missed.reason = CORDON_REASON_DIGEST_PENDING;
	}
	return 0;
}

#endif
