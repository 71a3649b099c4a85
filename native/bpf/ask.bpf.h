/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * The very same decision for user space, by test-run: nothing is attached, nothing is told.
 * A raw tracepoint's type, because a sleepable "syscall" program may not read a
 * longest-prefix map (kernel/bpf/verifier.c, check_map_prog_compatibility).
 */
#ifndef CORDON_ASK_BPF_H
#define CORDON_ASK_BPF_H

static __always_inline void read_asked_path(struct scratch *scratch, struct cordon_ask *ask)
{
	__u32 depth = ask->depth;

	scratch->dev = ask->dev;
	if (depth > CORDON_PATH_DEPTH) {
		scratch->flags |= SCRATCH_TOO_DEEP;
		depth = CORDON_PATH_DEPTH;
	}
	scratch->first = CORDON_PATH_DEPTH - depth;
	/* user space right-aligns the names as read_chain() does, and gives the last one's end in names[0] when it is free */
	bpf_probe_read_kernel(scratch->names, sizeof(scratch->names), ask->names);
	__builtin_memset(scratch->tail, 0, sizeof(scratch->tail));
	if (depth)
		__builtin_memcpy(scratch->tail, scratch->names[CORDON_PATH_DEPTH - 1], CORDON_NAME_BYTES);
	if (scratch->tail[0] == '/') {
		scratch->flags |= SCRATCH_LONG_NAME;
		scratch->tail[0] = 0;
	}
	name_own_process(scratch);
}

/* With a host's name: as if the address had been learned for it. */
static __always_inline int ask_egress(struct cordon_ask *ask, const struct asker *asker, const ip_address *address,
				      struct decision *decision)
{
	struct scratch *scratch;

	if (!ask->host_size)
		return decide_egress(asker, address, ask->protocol << 16 | ask->port, ask->peer, decision);
	scratch = take_scratch();
	if (!scratch)
		return -EPERM;
	bpf_probe_read_kernel(scratch->fqdn.name, sizeof(scratch->fqdn.name), ask->host);
	decide_egress_of(asker, address, ask->protocol << 16 | ask->port, ask->peer, scratch, decision);
	give_scratch(scratch);
	return 0;
}

SEC("raw_tp")
int ask(void *unused)
{
	__u32 zero = 0;
	struct cordon_ask *ctx = bpf_map_lookup_elem(&question, &zero);
	struct asker asker = {};
	struct decision decision = { .verdict = CORDON_DENY };
	struct scratch *scratch;
	ip_address address;
	__u32 what;

	if (!ctx)
		return -EPERM;
	what = ctx->what;
	asker.session = ctx->session;
	asker.has_connection = ctx->session != 0; /* libcordon asks of a session's flows (lib/flows.c) */
	asker.generation = ctx->generation;
	asker.domain = ctx->domain;
	if (asker.session)
		find_domain(&asker);
	find_domain_flags(&asker);
	if (what == CORDON_ASK_EGRESS || what == CORDON_ASK_INGRESS || what == CORDON_ASK_ACCEPT) {
		bpf_probe_read_kernel(address, sizeof(address), ctx->address);
		if (what == CORDON_ASK_EGRESS) {
			canonical_address(address);
			if (ask_egress(ctx, &asker, &address, &decision))
				return -EPERM;
		} else {
			decide_ingress(&asker, &address, ctx->protocol << 16 | ctx->port,
				       what == CORDON_ASK_INGRESS ? CORDON_PEER_ANY : ctx->peer, &decision);
		}
	} else {
		scratch = take_scratch();
		if (!scratch)
			return -EPERM;
		if (what == CORDON_ASK_UNIX) {
			__builtin_memset(scratch->text, 0, CORDON_UNIX_BYTES);
			bpf_probe_read_kernel(scratch->text, CORDON_UNIX_BYTES, ctx->unix_name);
			decide_unix_name(&asker, scratch, ctx->unix_length, &decision);
		} else {
			read_asked_path(scratch, ctx);
			scratch->digest_known = ctx->digest_known;
			bpf_probe_read_kernel(scratch->sha256, sizeof(scratch->sha256), ctx->sha256);
			decide_path(&asker, scratch, ctx->access, &decision);
		}
		give_scratch(scratch);
	}
	ctx->verdict = decision.verdict;
	ctx->reason = decision.reason;
	ctx->rule = decision.rule;
	return 0;
}

#endif
