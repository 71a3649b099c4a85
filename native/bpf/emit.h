/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * The only way a record leaves, or is lost: reserve() counts what was offered, what was
 * delivered and what was not. A verdict is decided before anything is told.
 */
#ifndef CORDON_EMIT_H
#define CORDON_EMIT_H

/* Who asks for decisions on objects: CORDON_BACKEND_LSM or _FMOD_RET; set by libcordon before the load. */
const volatile __u32 file_backend = CORDON_BACKEND_LSM;

#define WAKE_BYTES (256 * 1024) /* pending records that wake user space though none is urgent */

static __always_inline __u64 offer(__u32 kind)
{
	struct cordon_count *count = bpf_map_lookup_elem(&counts, &kind);

	return count ? __sync_fetch_and_add(&count->offered, 1) : 0;
}

static __always_inline void tell_outcome(__u32 kind, bool delivered)
{
	struct cordon_count *count = bpf_map_lookup_elem(&counts, &kind);

	if (count)
		__sync_fetch_and_add(delivered ? &count->delivered : &count->lost, 1);
}

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

static __always_inline __u64 wake_flags(bool urgent)
{
	if (urgent || bpf_ringbuf_query(&records, BPF_RB_AVAIL_DATA) > WAKE_BYTES)
		return BPF_RB_FORCE_WAKEUP;
	return BPF_RB_NO_WAKEUP;
}

/* What a decision was about, for its record. */
struct subject {
	__u32 operation;
	__u32 access;
	__u32 port;
	__u32 protocol;
	__u32 backend;
	__u32 dev;
	__u8 address[16];
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

/* A decision without text. */
static __noinline int emit_decision(const struct asker *asker, const struct decision *decision,
				    const struct subject *subject)
{
	__u64 sequence = offer(CORDON_RECORD_DECISION);
	struct cordon_record_decision *record = bpf_ringbuf_reserve(&records, DECISION_HEAD, 0);

	if (!record) {
		tell_outcome(CORDON_RECORD_DECISION, false);
		return 0;
	}
	fill_head(&record->head, CORDON_RECORD_DECISION, DECISION_HEAD, sequence, asker->session, asker->start_ns,
		  asker->tgid, asker->tid);
	fill_decision(record, asker, decision, subject);
	bpf_ringbuf_submit(record, wake_flags(decision->verdict != CORDON_ALLOW));
	tell_outcome(CORDON_RECORD_DECISION, true);
	return 0;
}

/* A decision with scratch->text. */
static __noinline int emit_decision_text(const struct asker *asker, const struct decision *decision,
					 const struct subject *subject, struct scratch *scratch)
{
	__u64 sequence = offer(CORDON_RECORD_DECISION);
	struct cordon_record_decision *record = bpf_ringbuf_reserve(&records, sizeof(*record), 0);

	if (!record) {
		tell_outcome(CORDON_RECORD_DECISION, false);
		return 0;
	}
	fill_head(&record->head, CORDON_RECORD_DECISION, sizeof(*record), sequence, asker->session, asker->start_ns,
		  asker->tgid, asker->tid);
	fill_decision(record, asker, decision, subject);
	record->text_size = scratch->text_size > CORDON_TEXT_BYTES ? CORDON_TEXT_BYTES : scratch->text_size;
	record->truncated = scratch->text_truncated;
	if (bpf_probe_read_kernel(record->text, CORDON_TEXT_BYTES, scratch->text))
		record->text_size = 0;
	bpf_ringbuf_submit(record, wake_flags(decision->verdict != CORDON_ALLOW));
	tell_outcome(CORDON_RECORD_DECISION, true);
	return 0;
}

#endif
