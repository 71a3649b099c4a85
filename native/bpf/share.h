/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Fairness among sessions: no session may have more unread in a ring than the ring has free. One that floods
 * gets a half, two a third each, n an n+1st part, and as much again stays free for the others, whoever they are
 * and however many. Every record that is offered is counted as delivered or as lost, for the host and for the session.
 *
 * What a session has unread is known without the reader's help, as an upper bound: when the reader is past the mark
 * that was set at the last look, what was written before it is read, and the mark moves to the end. CPUs that
 * reserve at the same moment may each be over by one record.
 */
#ifndef CORDON_SHARE_H
#define CORDON_SHARE_H

/* One record on its way. */
struct offer {
	struct cordon_share *share;
	struct cordon_count *host;
	struct cordon_count *own;
	__u64 sequence;
	__u64 unread; /* bytes in its ring, of all sessions */
};

static __always_inline void make_offer(struct offer *offer, __u32 kind, __u64 session)
{
	struct cordon_share *share = bpf_map_lookup_elem(&shares, &session);

	if (!share) {
		session = 0;
		share = bpf_map_lookup_elem(&shares, &session);
	}
	offer->share = share;
	offer->own = NULL;
	if (share) {
		barrier_var(share); /* or the compiler adds to it before it is known to be one, which the verifier refuses */
		offer->own = &share->counts[kind];
	}
	offer->host = bpf_map_lookup_elem(&counts, &kind);
	offer->unread = 0;
	offer->sequence = offer->host ? __sync_fetch_and_add(&offer->host->offered, 1) : 0;
	if (offer->own)
		__sync_fetch_and_add(&offer->own->offered, 1);
}

static __always_inline void count_delivered(const struct offer *offer)
{
	if (offer->host)
		__sync_fetch_and_add(&offer->host->delivered, 1);
	if (offer->own)
		__sync_fetch_and_add(&offer->own->delivered, 1);
}

static __always_inline void count_lost(const struct offer *offer)
{
	if (offer->host)
		__sync_fetch_and_add(&offer->host->lost, 1);
	if (offer->own)
		__sync_fetch_and_add(&offer->own->lost, 1);
}

/* The header that the kernel puts before each record (kernel/bpf/ringbuf.c, BPF_RINGBUF_HDR_SZ). */
#define RING_HEADER 8

/* Whether the session may have this record in the ring, too; what is granted counts as written. */
static __always_inline bool has_room(struct offer *offer, void *ring, __u32 number, __u64 ring_bytes, __u32 size)
{
	__u64 bytes = size + RING_HEADER;
	struct cordon_pending *pending;
	__u64 read, mark, written;

	if (!offer->share)
		return false;
	pending = &offer->share->pending[number];
	read = bpf_ringbuf_query(ring, BPF_RB_CONS_POS);
	mark = pending->mark;
	if (read >= mark && __sync_val_compare_and_swap(&pending->mark, mark, CORDON_MARKING) == mark) {
		__u64 since = __sync_lock_test_and_set(&pending->since, 0);

		pending->before = read >= pending->end ? 0 : since;
		pending->mark = bpf_ringbuf_query(ring, BPF_RB_PROD_POS);
	}
	written = bpf_ringbuf_query(ring, BPF_RB_PROD_POS);
	offer->unread = written - read;
	if (pending->before + pending->since + bytes + offer->unread > ring_bytes)
		return false;
	__sync_fetch_and_add(&pending->since, bytes);
	pending->end = written + bytes;
	return true;
}

#endif
