/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Every map: who writes it, who reads it, what happens when it is full. All are pinned.
 * Rows of policy carry their generation and are written while it is not in force.
 */
#ifndef CORDON_MAPS_H
#define CORDON_MAPS_H

/* tgid → member of a session. Written by task_newtask and cordon_mark, dropped at the last thread's exit.
 * Full: the forking parent is killed and the failure counted, so that no child escapes unmarked and unnoticed. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, CORDON_TASKS_MAX);
	__type(key, __u32);
	__type(value, struct cordon_task);
} tasks SEC(".maps");

/* Socket → who made it. Written when a member makes one, goes with the socket; a socket that can't be given one is refused. */
struct {
	__uint(type, BPF_MAP_TYPE_SK_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC | BPF_F_CLONE);
	__type(key, __u32);
	__type(value, struct cordon_socket);
} sockets SEC(".maps");

/* Session handle → its domain. Written by the daemon. A member whose session has no row is denied everything. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, CORDON_SESSIONS_MAX);
	__type(key, __u64);
	__type(value, struct cordon_session);
} sessions SEC(".maps");

/* One row: the generation in force. Written by the daemon, once a switch. */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct cordon_control);
} control SEC(".maps");

/* What to put back on the host at release, and what was attached. Written by libcordon. */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, CORDON_SETTINGS);
	__type(key, __u32);
	__type(value, __u64);
} settings SEC(".maps");

/* Tables of policy. Written by the daemon, aside; full: the write fails and the generation is never switched to. */
#define CORDON_TABLE(name, key_type, value_type)                                                                       \
	struct {                                                                                                       \
		__uint(type, BPF_MAP_TYPE_HASH);                                                                       \
		__uint(max_entries, CORDON_ROWS_MAX);                                                                  \
		__uint(map_flags, BPF_F_NO_PREALLOC);                                                                  \
		__type(key, key_type);                                                                                 \
		__type(value, value_type);                                                                             \
	} name SEC(".maps")

CORDON_TABLE(domains, struct cordon_domain_key, struct cordon_domain);
CORDON_TABLE(edges, struct cordon_edge_key, struct cordon_edge);
CORDON_TABLE(nodes, struct cordon_node_key, struct cordon_node);
CORDON_TABLE(names, struct cordon_name_key, struct cordon_rules);
CORDON_TABLE(ingress, struct cordon_ingress_key, struct cordon_port_rules);
CORDON_TABLE(unix_names, struct cordon_unix_key, struct cordon_rules);
CORDON_TABLE(peers, struct cordon_peer_key, struct cordon_port_rules);
CORDON_TABLE(pins, struct cordon_pin_key, struct cordon_pin);

struct {
	__uint(type, BPF_MAP_TYPE_LPM_TRIE);
	__uint(max_entries, CORDON_ROWS_MAX);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, struct cordon_egress_key);
	__type(value, struct cordon_port_rules);
} egress SEC(".maps");

/* Host names of rules. */
struct {
	__uint(type, BPF_MAP_TYPE_LPM_TRIE);
	__uint(max_entries, CORDON_ROWS_MAX);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, struct cordon_fqdn_key);
	__type(value, struct cordon_port_rules);
} fqdns SEC(".maps");

/* What sessions asked their resolvers and learned. Written by the packet programs, dropped by libcordon with the session.
 * Full: the question is refused, the answer teaches nothing, and the failure is counted. */
#define CORDON_LOOKUP_TABLE(name, most, key_type, value_type)                                                          	struct {                                                                                                       		__uint(type, BPF_MAP_TYPE_HASH);                                                                       		__uint(max_entries, most);                                                                             		__uint(map_flags, BPF_F_NO_PREALLOC);                                                                  		__type(key, key_type);                                                                                 		__type(value, value_type);                                                                             	} name SEC(".maps")

CORDON_LOOKUP_TABLE(lookups, CORDON_SESSIONS_MAX, __u64, struct cordon_lookups);
CORDON_LOOKUP_TABLE(asked, CORDON_ASKED_MAX, struct cordon_asked_key, __u32);
CORDON_LOOKUP_TABLE(hosts, CORDON_ASKED_MAX, struct cordon_host_key, struct cordon_host);
CORDON_LOOKUP_TABLE(learned, CORDON_ASKED_MAX, struct cordon_learned_key, struct cordon_learned);
CORDON_LOOKUP_TABLE(turns, CORDON_ASKED_MAX, struct cordon_turn_key, struct cordon_turn);

/* Socket → its questions to a resolver. Goes with the socket; a question that can't be noted is refused. */
struct {
	__uint(type, BPF_MAP_TYPE_SK_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, __u32);
	__type(value, struct cordon_questions);
} questions SEC(".maps");

/* Socket → whom it sent datagrams to, whose answers may come. Written at connect and send; goes with the socket. Full: the
 * oldest gives way. One that can't be given it hears no answer, and the failure is counted. */
#define TOLD_MOST 32
struct told {
	__u32 next;
	struct {
		__u8 address[16];
		__u32 port; /* 0: nobody */
	} list[TOLD_MOST];
};
struct {
	__uint(type, BPF_MAP_TYPE_SK_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, __u32);
	__type(value, struct told);
} tolds SEC(".maps");

/* Socket → what was read of its first flight. Written at a connect that a name allowed, dropped when the flight was read and
 * found good; goes with the socket. One that can't be given it is refused. */
struct flight {
	__u64 session; /* who connected */
	__u64 start_ns;
	__u32 tgid;
	__u32 begun; /* the first byte's sequence number is known */
	__u32 next; /* sequence number of the byte that is read next */
	__u32 named; /* the name was decided on, and may go on */
	__u32 decided; /* the first hello was, and may go on; or is let go on */
	__u32 refused;
	struct sni_reader reader;
};
struct {
	__uint(type, BPF_MAP_TYPE_SK_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, __u32);
	__type(value, struct flight);
} flights SEC(".maps");

/* Socket → its stream to a resolver by TCP. Written when it asks first; goes with the socket. */
struct stream {
	__u32 sent_begun;
	__u32 sent; /* sequence number behind what was judged and leaves */
	__u32 heard_begun;
	__u32 heard; /* sequence number behind what was read */
	__u32 refused;
	__u32 deaf; /* it says what can't be read: nothing more is learned */
	__u32 prefix; /* bytes of the size that were read: 2, or fewer */
	__u32 size; /* of the message that is being read */
	__u32 have; /* bytes of it */
	__u8 bytes[2 * DNS_ROOM]; /* the second half stays unused: what is read into has its bound by two masks */
};
struct {
	__uint(type, BPF_MAP_TYPE_SK_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, __u32);
	__type(value, struct stream);
} streams SEC(".maps");

/* One question and its answer. Mapped by libcordon; read and written by the program `ask` alone. */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__uint(map_flags, BPF_F_MMAPABLE);
	__type(key, __u32);
	__type(value, struct cordon_ask);
} question SEC(".maps");

/* Records for user space, by CORDON_RING_*. Full, or a session over its share: the record is lost and counted; no verdict
 * depends on it. */
#define CORDON_RING(name, bytes)                                                                                       \
	struct {                                                                                                       \
		__uint(type, BPF_MAP_TYPE_RINGBUF);                                                                    \
		__uint(max_entries, bytes);                                                                            \
	} name SEC(".maps")

CORDON_RING(lifecycle, CORDON_LIFECYCLE_BYTES);
CORDON_RING(violations, CORDON_VIOLATIONS_BYTES);
CORDON_RING(records, CORDON_RECORDS_BYTES);

/* Session handle → its share of the rings. A row comes and goes with that of the map of sessions; row 0 is always there. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, CORDON_SESSIONS_MAX + 1);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, __u64);
	__type(value, struct cordon_share);
} shares SEC(".maps");

/* Offered, delivered, lost, by kind of record. */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, CORDON_RECORD_KINDS);
	__type(key, __u32);
	__type(value, struct cordon_count);
} counts SEC(".maps");

/* Failed helpers and full maps, by site. */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, CORDON_FAILS);
	__type(key, __u32);
	__type(value, __u64);
} fails SEC(".maps");

/* The lowest rule of each kind that covers the access. */
struct matched {
	__u32 rule[CORDON_KINDS];
};

/* Why no rule by digest allows it, though there is one: CORDON_REASON_DIGEST_*, or 0; and which. */
struct pin_miss {
	__u32 reason;
	__u32 rule;
};

/* Room for one path under decision. A slot is taken by compare-and-swap: a program may be preempted by
 * another one of the same CPU, so a per-CPU row would be shared. No free slot: the access is denied and counted. */
#define SCRATCH_SLOTS 256
#define SCRATCH_TRIES 16
struct scratch {
	__u32 busy;
	__u32 dev;
	__u32 first; /* index of the component next to the file system's root */
	__u32 flags; /* SCRATCH_* */
	__u32 tail_length;
	__u32 text_size;
	__u32 text_truncated;
	__u32 whole;
	__u32 digest_known;
	__u8 sha256[CORDON_DIGEST_BYTES]; /* of what the object contains, with digest_known */
	__u32 dot_count;
	__u32 dots[CORDON_SUFFIX_DOTS];
	struct matched matched; /* rules about the path; not on the stack: policy.h */
	struct pin_miss missed;
	struct cordon_edge_key edge;
	struct cordon_name_key name;
	struct cordon_pin_key pin;
	struct cordon_unix_key unix_name;
	char tail[2 * CORDON_NAME_BYTES]; /* the end of the last component; the second half stays zero */
	struct cordon_fqdn_key fqdn;
	struct cordon_asked_key asked;
	struct cordon_learned fresh; /* a row on its way into the table */
	union {
		char names[CORDON_PATH_DEPTH][CORDON_NAME_BYTES];
		struct dns_message dns;
	};
	char text[2 * CORDON_TEXT_BYTES];
};
#define SCRATCH_TOO_DEEP 1u
#define SCRATCH_NAMELESS 2u  /* pipe, socket, memfd, anonymous inode */
#define SCRATCH_UNLINKED 4u
#define SCRATCH_LONG_NAME 8u /* the last component is longer than a rule can be */

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, SCRATCH_SLOTS);
	__type(key, __u32);
	__type(value, struct scratch);
} scratches SEC(".maps");

static __always_inline void count_failure(__u32 site)
{
	__u64 *total = bpf_map_lookup_elem(&fails, &site);

	if (total)
		__sync_fetch_and_add(total, 1);
}

static __always_inline struct scratch *take_scratch(void)
{
	__u32 slot = bpf_get_smp_processor_id() * 8;

	for (int i = 0; i < SCRATCH_TRIES; i++) {
		__u32 index = (slot + i) % SCRATCH_SLOTS;
		struct scratch *scratch = bpf_map_lookup_elem(&scratches, &index);

		if (scratch && __sync_val_compare_and_swap(&scratch->busy, 0, 1) == 0) {
			scratch->flags = 0;
			scratch->text_size = 0;
			scratch->text_truncated = 0;
			scratch->tail_length = 0;
			scratch->digest_known = 0;
			return scratch;
		}
	}
	count_failure(CORDON_FAIL_SCRATCH);
	return 0;
}

static __always_inline void give_scratch(struct scratch *scratch)
{
	__sync_lock_test_and_set(&scratch->busy, 0);
}

#endif
