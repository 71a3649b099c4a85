/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * What a connection that a name allowed shows of whom it wants (sni.h), read from what leaves, in the order of the stream:
 * what comes again was read before, what would leave a gap does not leave. A connection that shows another name is refused
 * with the packet that completes it, and nothing of it leaves any more. The socket's lock is held: one packet at a time.
 * Not covered: what is said behind the first flight, and inside of TLS.
 */
#ifndef CORDON_HELLO_BPF_H
#define CORDON_HELLO_BPF_H

/* RFC 9293, section 3.1 */
#define TCP_SEQUENCE 4
#define TCP_OFFSET 12
#define TCP_URG 0x20

/* What a packet has of the stream. */
struct piece {
	__u32 at; /* in the packet */
	__u32 size;
	__u32 sequence; /* of its first byte */
	__u32 flags;
};

static __always_inline bool read_piece(struct __sk_buff *skb, struct piece *piece)
{
	__u32 at = transport_at(skb, IPPROTO_TCP), sequence = 0;
	__u8 offset = 0, flags = 0;

	if (!at || bpf_skb_load_bytes(skb, at + TCP_SEQUENCE, &sequence, sizeof(sequence)) ||
	    bpf_skb_load_bytes(skb, at + TCP_OFFSET, &offset, 1) || bpf_skb_load_bytes(skb, at + TCP_FLAGS, &flags, 1))
		return false;
	piece->at = at + (offset >> 4) * 4;
	if (piece->at > skb->len)
		return false;
	piece->size = skb->len - piece->at;
	piece->flags = flags;
	piece->sequence = __bpf_ntohl(sequence) + !!(flags & TCP_SYN);
	return true;
}

/* Pages that were lent (sendfile, splice, MSG_ZEROCOPY) can say something else when the packet is sent, or sent again. */
static __always_inline bool is_lent(struct __sk_buff *skb)
{
	struct sk_buff *packet = (struct sk_buff *)skb; /* what the context is in the kernel */
	unsigned char *head = BPF_CORE_READ(packet, head);
	unsigned int end = BPF_CORE_READ(packet, end);
	struct skb_shared_info *shared = (struct skb_shared_info *)(head + end);

	return BPF_CORE_READ(shared, flags) & SKBFL_SHARED_FRAG;
}

struct flight_walk {
	struct __sk_buff *skb;
	struct sni_reader *reader;
	__u32 at;
	__u32 end;
};

static long flight_step(__u32 index, struct flight_walk *walk)
{
	__u32 size;
	__u8 byte = 0;

	if (walk->at >= walk->end)
		return 1;
	size = sni_passable(walk->reader, walk->end - walk->at);
	if (size) {
		sni_pass(walk->reader, size);
		walk->at += size;
		return 0;
	}
	if (bpf_skb_load_bytes(walk->skb, walk->at, &byte, 1))
		return sni_stop(walk->reader, SNI_BAD);
	walk->at++;
	return sni_step(walk->reader, byte);
}

/* Reads what is new of a piece. False: it must not leave, whatever it says. */
static __always_inline bool read_flight(struct __sk_buff *skb, struct flight *flight, const struct piece *piece)
{
	struct flight_walk walk = { .skb = skb, .reader = &flight->reader, .end = skb->len };
	__s32 known;

	if (piece->flags & TCP_SYN && !flight->begun) {
		flight->begun = 1;
		flight->next = piece->sequence;
	}
	if (!piece->size)
		return true;
	known = flight->next - piece->sequence;
	if (!flight->begun || flight->refused || known < 0)
		return false;
	if ((__u32)known >= piece->size)
		return true;
	walk.at = piece->at + known;
	/* an urgent byte is taken out of the stream where it arrives (RFC 6093, section 2) */
	if (piece->flags & TCP_URG || is_lent(skb))
		flight->reader.done = SNI_BAD;
	else
		bpf_loop(piece->size, flight_step, &walk, 0);
	flight->next = piece->sequence + piece->size;
	return true;
}

/* Whether this address was learned for the name in scratch->asked, be that over or not. */
static __always_inline bool is_learned_for(const __u8 *address, struct scratch *scratch)
{
	struct cordon_learned_key key = { .session = scratch->asked.session };
	__u32 *number = bpf_map_lookup_elem(&asked, &scratch->asked);
	struct cordon_learned *row;

	__builtin_memcpy(key.address, address, sizeof(key.address));
	row = bpf_map_lookup_elem(&learned, &key);
	for (int i = 0; number && row && i < CORDON_LEARNED_NAMES; i++)
		if (row->names[i] >> 32 == *number)
			return true;
	return false;
}

/* What a flight shows so far. */
static __always_inline __u32 shown_by(const struct flight *flight)
{
	return flight->reader.hellos ? flight->reader.shown : flight->reader.seen;
}

/* The rules about the name that is shown. */
static __noinline int match_name(const struct asker *asker, const struct flight *flight, const struct subject *subject,
				 struct scratch *scratch, struct matched *matched)
{
	struct port_match match = { .protocol = IPPROTO_TCP, .port = subject->port };

	__builtin_memcpy(scratch->dns.text, flight->reader.name, sizeof(scratch->dns.text));
	scratch->dns.text_size = flight->reader.name_size;
	name_asked(scratch, asker->session);
	if (!is_learned_for(subject->address, scratch))
		return CORDON_REASON_SNI_MISMATCH;
	__builtin_memcpy(scratch->fqdn.name, scratch->asked.name, sizeof(scratch->fqdn.name));
	match_host(asker, scratch, &match);
	add_match(matched, &match);
	if (decide(asker->domain_flags, matched).verdict != CORDON_ALLOW)
		return CORDON_REASON_SNI_MISMATCH;
	if (!(shown_by(flight) & SNI_SHOWS_ECH))
		return CORDON_REASON_ALLOWED_BY_RULE;
	__builtin_memset(matched, 0, sizeof(*matched));
	match.enforce_allow = 0;
	match.audit_allow = 0;
	match.unshown = 1;
	match_host(asker, scratch, &match);
	add_match(matched, &match);
	return CORDON_REASON_SNI_UNVERIFIED;
}

/* The rules that let it go on, and the reason to tell. */
static __noinline int match_shown(const struct asker *asker, const struct flight *flight, const struct subject *subject,
				  struct scratch *scratch, struct matched *matched)
{
	if (flight->reader.done == SNI_BAD)
		return CORDON_REASON_SNI_UNREADABLE;
	if (shown_by(flight) & SNI_SHOWS_NAME)
		return match_name(asker, flight, subject, scratch, matched);
	match_learned(asker, &subject->address, IPPROTO_TCP << 16 | subject->port, 1, matched);
	return CORDON_REASON_SNI_UNVERIFIED;
}

/* The rule that a refused connection had been allowed by. */
static __noinline int name_rule(const struct asker *asker, const struct subject *subject, struct decision *decision)
{
	struct matched matched = {};

	match_learned(asker, &subject->address, IPPROTO_TCP << 16 | subject->port, 0, &matched);
	decision->rule = decide(asker->domain_flags, &matched).rule;
	return 0;
}

static __noinline int decide_shown(const struct asker *asker, const struct flight *flight, const struct subject *subject,
				   struct scratch *scratch, struct decision *out)
{
	struct matched matched = {};
	__u32 reason;

	if (asker->refusal) {
		*out = decided(CORDON_DENY, asker->refusal, CORDON_RULE_NONE);
		return 0;
	}
	reason = match_shown(asker, flight, subject, scratch, &matched);
	*out = decide(asker->domain_flags, &matched);
	if (out->verdict == CORDON_ALLOW) {
		out->reason = reason;
		return 0;
	}
	*out = refused_by(asker, reason);
	return name_rule(asker, subject, out);
}

/* Whether it is too early to let a flight go on: what else the first hello has may show that the name is not meant. */
static __always_inline bool is_half_read(const struct flight *flight)
{
	return !flight->reader.hellos && !flight->reader.done;
}

static __noinline int judge_flight(struct bpf_sock *sock, const struct asker *asker, struct flight *flight, const struct subject *subject)
{
	struct scratch *scratch = take_scratch();
	struct decision decision = {};

	if (!scratch)
		return REFUSE;
	decide_shown(asker, flight, subject, scratch, &decision);
	flight->decided = decision.verdict != CORDON_ALLOW || !is_half_read(flight);
	flight->named = 1;
	flight->refused = decision.verdict == CORDON_DENY;
	if (flight->refused)
		mark_cut(sock);
	if (flight->decided && decision.reason != CORDON_REASON_ALLOWED_BY_RULE)
		emit_decision_text(asker, &decision, subject, scratch);
	give_scratch(scratch);
	return flight->refused ? REFUSE : ALLOW;
}

static __noinline int decide_piece(struct __sk_buff *skb, struct bpf_sock *sock, struct flight *flight)
{
	struct subject subject = { .operation = CORDON_OP_HELLO, .backend = CORDON_BACKEND_CGROUP, .protocol = IPPROTO_TCP };
	struct asker asker = {};

	ask_for(&asker, flight->session, flight->start_ns, (__u64)flight->tgid << 32 | flight->tgid);
	asker.has_connection = 1;
	read_address(skb, DESTINATION_V4, DESTINATION_V6, subject.address);
	subject.port = read_port(skb, IPPROTO_TCP, DESTINATION_PORT);
	return judge_flight(sock, &asker, flight, &subject);
}

/* Whether there is something to decide: the name, as soon as it is there; the first hello, or that there is none; and what
 * comes behind it only if it is bad. */
static __always_inline bool is_due(const struct flight *flight)
{
	const struct sni_reader *reader = &flight->reader;

	if (flight->refused)
		return false;
	if (flight->decided)
		return reader->done == SNI_BAD;
	return !is_half_read(flight) || (reader->seen & SNI_SHOWS_NAME && !flight->named);
}

SEC("cgroup_skb/egress")
int on_hello_out(struct __sk_buff *skb)
{
	struct bpf_sock *sock = full_socket(skb);
	struct flight *flight = sock ? bpf_sk_storage_get(&flights, sock, 0, 0) : 0;
	struct piece piece = {};
	int answer = ALLOW;

	if (!flight)
		return ALLOW;
	if (!read_piece(skb, &piece) || !read_flight(skb, flight, &piece))
		return REFUSE;
	if (is_due(flight))
		answer = decide_piece(skb, sock, flight);
	if (flight->reader.done && !flight->refused)
		bpf_sk_storage_delete(&flights, sock);
	return answer;
}

#endif
