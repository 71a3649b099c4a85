/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * What a session asks its resolvers, and what it learns from them, by its own packets: a question is read before it
 * leaves, and refused when it is none or beyond the policy's limits; an answer is read before the socket can, and
 * teaches only what that very socket asked that very resolver. By TCP: stream.bpf.h. Not covered: sockets that the
 * session did not make (decided at connect and send; what they ask teaches nothing).
 */
#ifndef CORDON_LOOKUP_BPF_H
#define CORDON_LOOKUP_BPF_H

#define DNS_PORT 53
#define SECOND_NS 1000000000ull
#define MINUTE_NS (60 * SECOND_NS)
#define QUESTION_NS MINUTE_NS /* an answer that takes longer is none */
#define LEAST_SECONDS 30 /* programs connect a little later than they asked, however short the answer's time */
#define MOST_SECONDS 86400 /* RFC 8767, section 4, caps likewise */

/* Whose addresses a rule by name never gives: those that mean something else in each network. */
static __always_inline bool is_private_v4(__u32 ip4)
{
	__u32 ip = __bpf_ntohl(ip4);

	/* RFC 6890, table by table: this network, private, shared, loopback, link-local (metadata), protocol
	 * assignments, benchmarks, multicast and reserved */
	return ip >> 24 == 0 || ip >> 24 == 10 || ip >> 22 == 0x191 || ip >> 24 == 127 || ip >> 16 == 0xa9fe ||
	       ip >> 20 == 0xac1 || ip >> 8 == 0xc00000 || ip >> 16 == 0xc0a8 || ip >> 17 == 0x6309 || ip >> 28 >= 0xe;
}

static __always_inline bool is_private(const __u8 *address)
{
	const __u32 *words = (const __u32 *)address;
	__u32 first = __bpf_ntohl(words[0]);

	if (is_mapped(address))
		return is_private_v4(words[3]);
	if (first == 0x0064ff9b && !words[1] && !words[2]) /* RFC 6052: leads to the IPv4 address within */
		return is_private_v4(words[3]);
	/* of what is global unicast (2000::/3, RFC 4291, section 2.4): not Teredo (RFC 4380), not 6to4 (RFC 3056) */
	return first >> 29 != 1 || first == 0x20010000 || first >> 16 == 0x2002;
}

static long reverse_step(__u32 index, struct scratch **slot)
{
	struct scratch *scratch = *slot;
	__u32 size = scratch->dns.text_size;

	if (index >= size || index >= CORDON_HOST_BYTES)
		return 1;
	scratch->asked.name[MASKED(index, CORDON_HOST_BYTES - 1)] =
		scratch->dns.text[MASKED(size - 1 - index, CORDON_HOST_BYTES - 1)];
	return 0;
}

/* scratch->dns.text → scratch->asked, backwards; and scratch->text, for a record. */
static __always_inline void name_asked(struct scratch *scratch, __u64 session)
{
	scratch->asked.session = session;
	__builtin_memset(scratch->asked.name, 0, sizeof(scratch->asked.name));
	bpf_loop(CORDON_HOST_BYTES, reverse_step, &scratch, 0);
	__builtin_memcpy(scratch->text, scratch->dns.text, sizeof(scratch->dns.text));
	scratch->text_size = scratch->dns.text_size;
}

/* Reads the payload of the datagram whose UDP header is at `at`. One that is longer than a message can be, or is several
 * (segmentation offload), reads as an empty one. */
static __always_inline void read_message(struct __sk_buff *skb, __u32 at, struct dns_message *message)
{
	__u32 size = skb->len - at - 8;
	__u16 length = 0;

	message->size = 0;
	if (skb->len < at + 8 || bpf_skb_load_bytes(skb, at + 4, &length, sizeof(length)))
		return;
	if (__bpf_ntohs(length) != size + 8 || size < DNS_HEADER || size >= DNS_ROOM)
		return;
	message->size = size;
	size = MASKED(size, DNS_ROOM - 1);
	if (size < DNS_HEADER || bpf_skb_load_bytes(skb, at + 8, message->bytes, size))
		message->size = 0;
}

static __always_inline struct cordon_lookups *lookups_of(__u64 session)
{
	struct cordon_lookups none = {};
	struct cordon_lookups *found = bpf_map_lookup_elem(&lookups, &session);

	if (found)
		return found;
	bpf_map_update_elem(&lookups, &session, &none, BPF_NOEXIST);
	return bpf_map_lookup_elem(&lookups, &session);
}

static __always_inline bool is_beyond_rate(struct cordon_lookups *of, __u32 most)
{
	__u64 now = bpf_ktime_get_boot_ns(), began = of->minute_ns;

	if (now - began >= MINUTE_NS && __sync_val_compare_and_swap(&of->minute_ns, began, now) == began)
		of->queries = 0;
	return __sync_fetch_and_add(&of->queries, 1) >= most;
}

/* Gives a name that is new its number; 0 with the reason why it can't have one. */
static __noinline int number_name(struct scratch *scratch, struct cordon_lookups *of, __u32 most, __u32 *reason)
{
	struct cordon_host_key key = { .session = scratch->asked.session };
	__u32 number;

	*reason = CORDON_REASON_DNS_NAMES;
	if (__sync_fetch_and_add(&of->names, 1) >= most)
		goto refuse;
	number = __sync_fetch_and_add(&of->last_name, 1) + 1;
	key.number = number;
	if (bpf_map_update_elem(&hosts, &key, scratch->asked.name, BPF_ANY)) {
		count_failure(CORDON_FAIL_LOOKUP);
		goto refuse;
	}
	if (!bpf_map_update_elem(&asked, &scratch->asked, &number, BPF_NOEXIST))
		return number;
	bpf_map_delete_elem(&hosts, &key); /* full, or another thread of the session was here first: asked again, it is there */
	count_failure(CORDON_FAIL_LOOKUP);
refuse:
	__sync_fetch_and_add(&of->names, -1);
	return 0;
}

/* The limits of the policy, and the number of the name: 0 with the reason of the refusal. */
static __noinline int admit_question(const struct asker *asker, struct scratch *scratch, __u32 *reason)
{
	struct cordon_domain_key key = { .generation = asker->generation, .domain = asker->domain };
	struct cordon_domain *limits = bpf_map_lookup_elem(&domains, &key);
	struct cordon_lookups *of = lookups_of(asker->session);
	__u32 *number;

	*reason = CORDON_REASON_DNS_NAMES;
	if (!limits || !of) {
		count_failure(CORDON_FAIL_LOOKUP);
		return 0;
	}
	*reason = CORDON_REASON_DNS_LABEL;
	if (scratch->dns.longest > limits->max_label)
		return 0;
	*reason = CORDON_REASON_DNS_RATE;
	if (is_beyond_rate(of, limits->queries_per_minute))
		return 0;
	number = bpf_map_lookup_elem(&asked, &scratch->asked);
	return number ? (int)*number : number_name(scratch, of, limits->distinct_names, reason);
}

/* Notes what a socket waits for. The oldest question gives way. */
static __always_inline bool note_question(struct bpf_sock *sock, const struct dns_message *message, __u32 number,
					  const __u8 *resolver)
{
	struct cordon_questions *own = bpf_sk_storage_get(&questions, sock, 0, BPF_SK_STORAGE_GET_F_CREATE);
	struct cordon_question *slot;
	__u32 index;

	if (!own)
		return false;
	index = __sync_fetch_and_add(&own->next, 1) % CORDON_QUESTIONS;
	slot = &own->list[index];
	slot->name = 0;
	slot->asked_ns = bpf_ktime_get_boot_ns();
	slot->id = message->id;
	slot->type = message->type;
	__builtin_memcpy(slot->resolver, resolver, sizeof(slot->resolver));
	slot->name = number;
	return true;
}

static __noinline int decide_question(struct bpf_sock *sock, const struct asker *asker, const struct subject *subject,
				      struct scratch *scratch)
{
	__u32 reason = CORDON_REASON_DNS_MALFORMED, number = 0;
	struct decision decision;

	if (dns_read_question(&scratch->dns)) {
		name_asked(scratch, asker->session);
		number = admit_question(asker, scratch, &reason);
	}
	if (number && note_question(sock, &scratch->dns, number, subject->address))
		return ALLOW;
	decision = refused_by(asker, reason);
	if (decision.verdict == CORDON_DENY && subject->protocol == IPPROTO_TCP)
		mark_cut(sock);
	emit_decision_text(asker, &decision, subject, scratch);
	return decision.verdict == CORDON_DENY ? REFUSE : ALLOW;
}

/* Where the UDP header of a datagram from or to port 53 begins; 0 for any other packet, and where a header lies between. */
static __always_inline __u32 dns_datagram_at(struct __sk_buff *skb, __u32 port_at)
{
	__u32 at = transport_at(skb, IPPROTO_UDP);
	__u16 port = 0;

	if (transport_of(skb) != IPPROTO_UDP || !at)
		return 0;
	bpf_skb_load_bytes(skb, at + port_at, &port, sizeof(port));
	return port == __bpf_htons(DNS_PORT) ? at : 0;
}

SEC("cgroup_skb/egress")
int on_question_out(struct __sk_buff *skb)
{
	struct subject subject = { .operation = CORDON_OP_DNS, .backend = CORDON_BACKEND_CGROUP,
				   .port = DNS_PORT, .protocol = IPPROTO_UDP };
	__u32 at = dns_datagram_at(skb, DESTINATION_PORT);
	struct decision decision = { .verdict = CORDON_DENY };
	struct scratch *scratch;
	struct bpf_sock *sock;
	struct asker asker = {};
	int answer;

	if (!at)
		return ALLOW;
	sock = full_socket(skb);
	if (!sock || !ask_as_socket(&asker, sock))
		return ALLOW;
	if (!asker.refusal && !(asker.domain_flags & CORDON_DOMAIN_HAS_DNS))
		return ALLOW; /* no resolver of the policy: a port like any other, which another agent may have, too */
	read_address(skb, DESTINATION_V4, DESTINATION_V6, subject.address);
	decide_egress(&asker, &subject.address, IPPROTO_UDP << 16 | DNS_PORT, CORDON_PEER_NONE, &decision);
	if (decision.verdict == CORDON_DENY)
		return REFUSE; /* told at connect or send; a policy that was switched since has cut the socket */
	if (decision.verdict == CORDON_AUDIT)
		return ALLOW; /* nothing is learned from it */
	scratch = take_scratch();
	if (!scratch)
		return REFUSE;
	read_message(skb, at, &scratch->dns);
	answer = decide_question(sock, &asker, &subject, scratch);
	give_scratch(scratch);
	return answer;
}

static __always_inline void put_name(struct cordon_learned *row, __u32 number, __u32 until)
{
	__u32 chosen = 0, soonest = ~0u;

	for (__u32 i = 0; i < CORDON_LEARNED_NAMES; i++) {
		__u64 name = row->names[i];

		if (name >> 32 == number) {
			chosen = i;
			break;
		}
		if ((__u32)name < soonest) {
			soonest = (__u32)name;
			chosen = i;
		}
	}
	if (chosen < CORDON_LEARNED_NAMES)
		row->names[chosen] = (__u64)number << 32 | until;
}

/* A new address takes its turn; the one that had it is forgotten. */
static __noinline int take_turn(const struct cordon_learned_key *key)
{
	struct cordon_turn_key turn = { .session = key->session };
	struct cordon_learned_key former = { .session = key->session };
	struct cordon_lookups *of = lookups_of(key->session);
	struct cordon_turn *before;

	if (!of)
		return -1;
	turn.turn = __sync_fetch_and_add(&of->learned, 1) % CORDON_LEARNED_EACH;
	before = bpf_map_lookup_elem(&turns, &turn);
	if (before) {
		__builtin_memcpy(former.address, before->address, sizeof(former.address));
		bpf_map_delete_elem(&learned, &former);
	}
	return bpf_map_update_elem(&turns, &turn, key->address, BPF_ANY);
}

static __noinline int learn(const struct cordon_learned_key *key, __u32 number, __u32 until, struct scratch *scratch)
{
	struct cordon_learned *row = bpf_map_lookup_elem(&learned, key);

	if (row) {
		put_name(row, number, until);
		return 0;
	}
	__builtin_memset(&scratch->fresh, 0, sizeof(scratch->fresh));
	scratch->fresh.names[0] = (__u64)number << 32 | until;
	if (take_turn(key) || bpf_map_update_elem(&learned, key, &scratch->fresh, BPF_NOEXIST))
		count_failure(CORDON_FAIL_LOOKUP);
	return 0;
}

/* One answer that is believed. */
struct lesson {
	struct scratch *scratch;
	const struct asker *asker;
	__u32 number;
	__u32 now;
};

static long learn_one(__u32 index, struct lesson *lesson)
{
	struct subject subject = { .operation = CORDON_OP_DNS, .backend = CORDON_BACKEND_CGROUP };
	struct cordon_learned_key key = { .session = lesson->asker->session };
	struct decision decision;
	struct dns_found *found;
	__u32 seconds;

	if (index >= DNS_FOUND_MOST || index >= lesson->scratch->dns.found_count)
		return 1;
	found = &lesson->scratch->dns.found[index];
	__builtin_memcpy(key.address, found->address, sizeof(key.address));
	if (is_private(key.address)) {
		__builtin_memcpy(subject.address, found->address, sizeof(subject.address));
		decision = refused_by(lesson->asker, CORDON_REASON_DNS_PRIVATE);
		emit_decision_text(lesson->asker, &decision, &subject, lesson->scratch);
		return 0;
	}
	seconds = found->ttl;
	if (seconds < LEAST_SECONDS)
		seconds = LEAST_SECONDS;
	if (seconds > MOST_SECONDS)
		seconds = MOST_SECONDS;
	learn(&key, lesson->number, lesson->now + seconds, lesson->scratch);
	return 0;
}

/* The name's number if this very socket waits for this very answer, which it then no longer does; else 0. */
static __noinline int take_question(struct cordon_questions *own, const struct scratch *scratch, const __u8 *resolver)
{
	__u32 *number = bpf_map_lookup_elem(&asked, &scratch->asked);
	__u64 now = bpf_ktime_get_boot_ns();

	for (__u32 i = 0; number && i < CORDON_QUESTIONS; i++) {
		struct cordon_question *one = &own->list[i];
		const __u32 *from = (const __u32 *)one->resolver, *is = (const __u32 *)resolver;

		if (one->name != *number || one->id != scratch->dns.id || one->type != scratch->dns.type ||
		    from[0] != is[0] || from[1] != is[1] || from[2] != is[2] || from[3] != is[3] ||
		    now - one->asked_ns > QUESTION_NS)
			continue;
		one->name = 0;
		return *number;
	}
	return 0;
}

static __noinline int learn_from(struct cordon_questions *own, const struct asker *asker, const __u8 *resolver,
				 struct scratch *scratch)
{
	struct lesson lesson = { .scratch = scratch, .asker = asker, .now = boot_seconds() };

	if (!dns_read_reply(&scratch->dns))
		return 0;
	name_asked(scratch, asker->session);
	lesson.number = take_question(own, scratch, resolver);
	if (lesson.number && dns_read_answers(&scratch->dns))
		bpf_loop(DNS_FOUND_MOST, learn_one, &lesson, 0);
	return 0;
}

/* It arrives whatever it says, if on_packet_in() lets it; what it teaches is known before the socket can read it. */
SEC("cgroup_skb/ingress")
int on_reply_in(struct __sk_buff *skb)
{
	__u32 at = dns_datagram_at(skb, SOURCE_PORT);
	struct cordon_questions *own;
	struct decision decision = { .verdict = CORDON_DENY };
	struct scratch *scratch;
	struct bpf_sock *sock;
	struct asker asker = {};
	ip_address resolver;

	sock = at ? full_socket(skb) : 0;
	own = sock ? bpf_sk_storage_get(&questions, sock, 0, 0) : 0;
	if (!own || !ask_as_socket(&asker, sock) || !(asker.domain_flags & CORDON_DOMAIN_HAS_DNS))
		return ALLOW;
	read_address(skb, SOURCE_V4, SOURCE_V6, resolver);
	decide_egress(&asker, &resolver, IPPROTO_UDP << 16 | DNS_PORT, CORDON_PEER_NONE, &decision);
	if (decision.verdict != CORDON_ALLOW)
		return ALLOW; /* no resolver of the policy in force */
	scratch = take_scratch();
	if (!scratch)
		return ALLOW;
	read_message(skb, at, &scratch->dns);
	learn_from(own, &asker, resolver, scratch);
	give_scratch(scratch);
	return ALLOW;
}

#endif
