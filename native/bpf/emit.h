/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * The only way a record leaves, or is lost. A verdict is decided before anything is told.
 */
#ifndef CORDON_EMIT_H
#define CORDON_EMIT_H

/* Who asks for decisions on objects: CORDON_BACKEND_LSM or _FMOD_RET; set by libcordon before the load. */
const volatile __u32 file_backend = CORDON_BACKEND_LSM;

#define WAKE_BYTES (256 * 1024) /* unread records of what was allowed that wake user space */

static __always_inline void fill_head(struct cordon_record *head, __u32 kind, __u32 size, __u64 sequence, __u64 session,
				      __u64 start_ns, __u32 tgid, __u32 tid)
{
	head->size = size;
	head->kind = kind;
	head->cpu = bpf_get_smp_processor_id();
	head->sequence = sequence;
	head->time_ns = bpf_ktime_get_boot_ns();
	head->session = session;
	head->start_ns = start_ns;
	head->tgid = tgid;
	head->tid = tid;
}

/* Lifecycle and violations wake a reader that has read everything before (flags 0, kernel/bpf/ringbuf.c); he is at work otherwise. */
static __always_inline __u64 wake_flags(__u32 kind, const struct offer *offer)
{
	if (kind != CORDON_RECORD_DECISION)
		return 0;
	return offer->unread > WAKE_BYTES ? BPF_RB_FORCE_WAKEUP : BPF_RB_NO_WAKEUP;
}

/* What a decision was about, for its record. */
struct subject {
	__u32 operation;
	__u32 access;
	__u32 port;
	__u32 protocol;
	__u32 backend;
	__u32 dev;
	ip_address address;
};

#define DECISION_HEAD (sizeof(struct cordon_record_decision) - CORDON_TEXT_BYTES)

static __always_inline void fill_decision(struct cordon_record_decision *record, const struct asker *asker,
					  const struct decision *decision, const struct subject *subject)
{
	record->verdict = decision->verdict;
	record->reason = decision->reason;
	record->rule = decision->rule;
	record->generation = asker->generation;
	record->operation = subject->operation;
	record->access = subject->access;
	__builtin_memcpy(record->address, subject->address, sizeof(record->address));
	record->port = subject->port;
	record->protocol = subject->protocol;
	record->backend = subject->backend;
	record->dev = subject->dev;
	record->truncated = 0;
	record->text_size = 0;
}

/* Room for a decision's record, filled but for its text; NULL: it is lost, and counted. */
static __always_inline struct cordon_record_decision *begin_decision(const struct asker *asker,
								     const struct decision *decision,
								     const struct subject *subject, __u32 size,
								     struct offer *offer)
{
	__u32 kind = decision->verdict == CORDON_ALLOW ? CORDON_RECORD_DECISION : CORDON_RECORD_VIOLATION;
	struct cordon_record_decision *record = NULL;

	make_offer(offer, kind, asker->session);
	if (kind == CORDON_RECORD_DECISION) {
		if (has_room(offer, &records, CORDON_RING_RECORDS, CORDON_RECORDS_BYTES, size))
			record = bpf_ringbuf_reserve(&records, size, 0);
	} else if (has_room(offer, &violations, CORDON_RING_VIOLATIONS, CORDON_VIOLATIONS_BYTES, size)) {
		record = bpf_ringbuf_reserve(&violations, size, 0);
	}
	if (!record) {
		count_lost(offer);
		return NULL;
	}
	fill_head(&record->head, kind, size, offer->sequence, asker->session, asker->start_ns, asker->tgid, asker->tid);
	fill_decision(record, asker, decision, subject);
	return record;
}

/* A decision without text. */
__noinline int emit_decision(const struct asker *asker, const struct decision *decision, const struct subject *subject)
{
	struct cordon_record_decision *record;
	struct offer offer;

	if (!asker || !decision || !subject)
		return 0;
	record = begin_decision(asker, decision, subject, DECISION_HEAD, &offer);
	if (!record)
		return 0;
	bpf_ringbuf_submit(record, wake_flags(record->head.kind, &offer));
	count_delivered(&offer);
	return 0;
}

/* A decision with scratch->text. */
__noinline int emit_decision_text(const struct asker *asker, const struct decision *decision,
				  const struct subject *subject, struct scratch *scratch)
{
	struct cordon_record_decision *record;
	struct offer offer;

	if (!asker || !decision || !subject || !scratch)
		return 0;
	record = begin_decision(asker, decision, subject, sizeof(*record), &offer);
	if (!record)
		return 0;
	record->text_size = scratch->text_size > CORDON_TEXT_BYTES ? CORDON_TEXT_BYTES : scratch->text_size;
	record->truncated = scratch->text_truncated;
	if (bpf_probe_read_kernel(record->text, CORDON_TEXT_BYTES, scratch->text))
		record->text_size = 0;
	bpf_ringbuf_submit(record, wake_flags(record->head.kind, &offer));
	count_delivered(&offer);
	return 0;
}

#endif
