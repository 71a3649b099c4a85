/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Who is a member of a session: the thread group, known by tgid. Never a namespace,
 * a cgroup path, a command name, or anything else that the process can change.
 * io_uring's workers and every thread share the tgid, so one look-up covers them.
 */
#ifndef CORDON_IDENTITY_H
#define CORDON_IDENTITY_H

/* What one decision is about: who asks, under which generation. */
struct asker {
	__u64 session;
	__u64 start_ns;
	__u32 tgid;
	__u32 tid;
	__u32 generation;
	__u32 domain;
	__u32 domain_flags;
	__u32 refusal; /* a reason that denies everything, or 0 */
	__u32 session_flags;
	__u32 has_connection; /* it was there before: a name counts though its time is over (learned.h) */
};

/* The only cost for a process that is no agent. */
static __always_inline struct cordon_task *current_member(void)
{
	__u32 tgid = bpf_get_current_pid_tgid() >> 32;

	return bpf_map_lookup_elem(&tasks, &tgid);
}

/* Reads the generation in force once; everything that follows uses that one. */
static __always_inline void find_domain(struct asker *asker)
{
	__u32 zero = 0;
	__u64 key = asker->session; /* 6.1 takes no key of a caller's */
	struct cordon_control *in_force = bpf_map_lookup_elem(&control, &zero);
	struct cordon_session *session = bpf_map_lookup_elem(&sessions, &key);

	if (!session) {
		count_failure(CORDON_FAIL_SESSION_MISSING);
		asker->refusal = CORDON_REASON_NO_SESSION_ROW;
		return;
	}
	asker->domain = session->domain;
	asker->session_flags = session->flags;
	if (!in_force || in_force->generation == 0) {
		asker->refusal = CORDON_REASON_NO_GENERATION;
		return;
	}
	asker->generation = in_force->generation;
	if (session->flags & CORDON_SESSION_QUARANTINE)
		asker->refusal = CORDON_REASON_QUARANTINED;
}

static __always_inline void find_domain_flags(struct asker *asker)
{
	struct cordon_domain_key key = { .generation = asker->generation, .domain = asker->domain };
	struct cordon_domain *domain;

	if (asker->refusal)
		return;
	domain = bpf_map_lookup_elem(&domains, &key);
	if (!domain) /* the generation in force says nothing of this session: denied, precedence 5 */
		asker->refusal = CORDON_REASON_NO_POLICY;
	else
		asker->domain_flags = domain->flags;
}

/* Not static: policy.h. */
__noinline int ask_for(struct asker *asker, __u64 session, __u64 start_ns, __u64 pid_tgid)
{
	if (!asker)
		return 0;
	__builtin_memset(asker, 0, sizeof(*asker));
	asker->session = session;
	asker->start_ns = start_ns;
	asker->tgid = pid_tgid >> 32;
	asker->tid = (__u32)pid_tgid;
	find_domain(asker);
	find_domain_flags(asker);
	return 0;
}

static __always_inline void ask_as(struct asker *asker, struct cordon_task *member)
{
	ask_for(asker, member->session, member->start_ns, bpf_get_current_pid_tgid());
}

#endif
