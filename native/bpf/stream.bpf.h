/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Questions and answers by TCP (RFC 7766), where a rule says so: as lookup.bpf.h has them by UDP. A question leaves only in
 * a packet that has it whole, so that nothing goes out unread; an answer may come in as many as it likes, in order. What
 * comes out of order is dropped, and comes again.
 */
#ifndef CORDON_STREAM_BPF_H
#define CORDON_STREAM_BPF_H

#define STREAM_LATER 2 /* neither ALLOW nor REFUSE: could not be judged now, and comes again */
#define STREAM_MESSAGES 4 /* in one packet: glibc asks for A and AAAA at once */

/* A packet of TCP from or to port 53. */
static __always_inline bool read_dns_piece(struct __sk_buff *skb, __u32 port_at, struct piece *piece)
{
	return transport_of(skb) == IPPROTO_TCP && read_port(skb, IPPROTO_TCP, port_at) == DNS_PORT && read_piece(skb, piece);
}

/* Reads the message at `at`, behind its size, into `message`: where the next one begins, or 0 when it is not whole. */
static __noinline __u32 read_framed(struct __sk_buff *skb, __u32 at, struct dns_message *message)
{
	__u16 prefix = 0;
	__u32 size;

	if (bpf_skb_load_bytes(skb, at, &prefix, sizeof(prefix)))
		return 0;
	size = __bpf_ntohs(prefix);
	if (size < DNS_HEADER || size >= DNS_ROOM)
		return 0;
	message->size = size;
	size = MASKED(size, DNS_ROOM - 1);
	if (size < DNS_HEADER || bpf_skb_load_bytes(skb, at + 2, message->bytes, size))
		return 0;
	return at + 2 + size;
}

/* Every byte from piece->at on belongs to a question that may be asked, and stays what it is: what does not is told as no
 * question. */
static __always_inline int decide_questions(struct __sk_buff *skb, struct bpf_sock *sock, const struct asker *asker,
					    const struct subject *subject, const struct piece *piece)
{
	bool stays = !(piece->flags & (TCP_URG | TCP_SYN)) && !is_lent(skb);
	struct scratch *scratch = take_scratch();
	__u32 at = piece->at;
	int answer = REFUSE;

	if (!scratch)
		return STREAM_LATER;
	for (int i = 0; i <= STREAM_MESSAGES && at < skb->len; i++) {
		__u32 next = stays && i < STREAM_MESSAGES ? read_framed(skb, at, &scratch->dns) : 0;

		if (!next) {
			scratch->dns.size = 0;
			scratch->text_size = 0;
		}
		answer = decide_question(sock, asker, subject, scratch);
		if (answer == REFUSE)
			break;
		at = next ? next : skb->len;
	}
	give_scratch(scratch);
	return answer;
}

static __noinline int judge_questions(struct __sk_buff *skb, struct bpf_sock *sock, const struct asker *asker,
				      struct piece *piece)
{
	struct subject subject = { .operation = CORDON_OP_DNS, .backend = CORDON_BACKEND_CGROUP,
				   .port = DNS_PORT, .protocol = IPPROTO_TCP };
	struct stream *stream = bpf_sk_storage_get(&streams, sock, 0, BPF_SK_STORAGE_GET_F_CREATE);
	__s32 known;
	int answer;

	if (!stream) {
		count_failure(CORDON_FAIL_LOOKUP);
		return REFUSE;
	}
	if (!stream->sent_begun) {
		stream->sent_begun = 1;
		stream->sent = piece->sequence;
	}
	known = stream->sent - piece->sequence;
	if (stream->refused || known < 0)
		return REFUSE;
	if ((__u32)known >= piece->size)
		return ALLOW;
	read_address(skb, DESTINATION_V4, DESTINATION_V6, subject.address);
	piece->at += known;
	answer = decide_questions(skb, sock, asker, &subject, piece);
	if (answer == STREAM_LATER)
		return REFUSE;
	if (answer == ALLOW) {
		stream->sent = piece->sequence + piece->size;
		return ALLOW;
	}
	stream->refused = 1;
	return REFUSE;
}

SEC("cgroup_skb/egress")
int on_stream_out(struct __sk_buff *skb)
{
	struct decision decision = { .verdict = CORDON_DENY };
	struct piece piece = {};
	struct bpf_sock *sock;
	struct asker asker = {};
	ip_address resolver;

	if (!read_dns_piece(skb, DESTINATION_PORT, &piece) || !piece.size)
		return ALLOW;
	sock = full_socket(skb);
	if (!sock || !ask_as_socket(&asker, sock))
		return ALLOW;
	if (!asker.refusal && !(asker.domain_flags & CORDON_DOMAIN_HAS_DNS))
		return ALLOW;
	read_address(skb, DESTINATION_V4, DESTINATION_V6, resolver);
	decide_egress(&asker, &resolver, IPPROTO_TCP << 16 | DNS_PORT, CORDON_PEER_NONE, &decision);
	if (decision.verdict == CORDON_DENY)
		return REFUSE;
	if (decision.verdict == CORDON_AUDIT)
		return ALLOW; /* nothing is learned from it */
	return judge_questions(skb, sock, &asker, &piece);
}

/* Takes what the packet has of the size or of the message. How many bytes; 0: nothing can be read of it any more. */
static __noinline __u32 hear(struct __sk_buff *skb, struct stream *stream, __u32 at)
{
	__u32 left = skb->len - at, have, size;
	__u8 byte = 0;

	if (stream->prefix < 2) {
		if (bpf_skb_load_bytes(skb, at, &byte, 1))
			return 0;
		stream->size = stream->size << 8 | byte;
		stream->prefix++;
		return 1;
	}
	if (stream->size < DNS_HEADER || stream->size >= DNS_ROOM || stream->have >= stream->size)
		return 0;
	size = stream->size - stream->have;
	if (size > left)
		size = left;
	have = MASKED(stream->have, DNS_ROOM - 1);
	size = MASKED(size - 1, DNS_ROOM - 1) + 1; /* at least 1, for the verifier of 6.1 as well */
	if (bpf_skb_load_bytes(skb, at, stream->bytes + have, size))
		return 0;
	stream->have += size;
	return size;
}

/* The message that is whole, if one is. Not static: the verifier then looks at it once, not for each message of a packet. */
__noinline int learn_heard(struct stream *stream, struct cordon_questions *own, const struct asker *asker,
			   const struct cordon_turn *resolver)
{
	struct scratch *scratch;

	if (!stream || !own || !asker || !resolver)
		return 0;
	if (stream->prefix < 2 || stream->have < DNS_HEADER || stream->have != stream->size)
		return 0;
	scratch = take_scratch();
	if (scratch) {
		bpf_probe_read_kernel(scratch->dns.bytes, DNS_ROOM, stream->bytes);
		scratch->dns.size = stream->size;
		learn_from(own, asker, resolver->address, scratch);
		give_scratch(scratch);
	}
	stream->prefix = 0;
	stream->size = 0;
	stream->have = 0;
	return 0;
}

/* Two bytes of size and the message's: three steps each. */
static __always_inline int hear_packet(struct __sk_buff *skb, struct stream *stream, struct cordon_questions *own,
				       const struct asker *asker, __u32 at)
{
	struct cordon_turn resolver = {};

	read_address(skb, SOURCE_V4, SOURCE_V6, resolver.address);
	for (int i = 0; i < 3 * STREAM_MESSAGES && at < skb->len; i++) {
		__u32 size = hear(skb, stream, at);

		if (!size)
			break;
		at += size;
		learn_heard(stream, own, asker, &resolver);
	}
	if (at < skb->len)
		stream->deaf = 1;
	return 0;
}

static __always_inline int hear_piece(struct __sk_buff *skb, struct bpf_sock *sock, struct stream *stream,
				      struct cordon_questions *own, const struct asker *asker, const struct piece *piece)
{
	struct bpf_tcp_sock *tcp = bpf_tcp_sock(sock);
	__s32 known;

	if (!tcp)
		return REFUSE;
	if (!stream->heard_begun) {
		stream->heard_begun = 1;
		stream->heard = tcp->rcv_nxt; /* nothing was answered before the first question */
	}
	known = stream->heard - piece->sequence;
	if (known < 0)
		return REFUSE;
	if ((__u32)known >= piece->size || stream->deaf)
		return ALLOW;
	hear_packet(skb, stream, own, asker, piece->at + known);
	stream->heard = piece->sequence + piece->size;
	return ALLOW;
}

SEC("cgroup_skb/ingress")
int on_stream_in(struct __sk_buff *skb)
{
	struct cordon_questions *own;
	struct piece piece = {};
	struct stream *stream;
	struct bpf_sock *sock;
	struct asker asker = {};

	if (!read_dns_piece(skb, SOURCE_PORT, &piece) || !piece.size)
		return ALLOW;
	sock = full_socket(skb);
	stream = sock ? bpf_sk_storage_get(&streams, sock, 0, 0) : 0;
	own = stream ? bpf_sk_storage_get(&questions, sock, 0, 0) : 0;
	if (!own || !ask_as_socket(&asker, sock) || !(asker.domain_flags & CORDON_DOMAIN_HAS_DNS))
		return ALLOW;
	return hear_piece(skb, sock, stream, own, &asker, &piece);
}

#endif
