/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Packets of the sessions' own sockets, by hooks on the cgroup that all sessions are leaves of: nobody else's
 * packet passes here. What leaves must go where its destination says; who comes must be let in by a rule.
 */
#ifndef CORDON_PACKET_BPF_H
#define CORDON_PACKET_BPF_H

/* No thread of the socket's owner is known: the process stands for it. */
static __always_inline bool ask_as_socket(struct asker *asker, struct bpf_sock *sock)
{
	struct cordon_socket *owner = bpf_sk_storage_get(&sockets, sock, 0, 0);

	if (!owner)
		return false;
	ask_for(asker, owner->session, owner->start_ns, (__u64)owner->tgid << 32 | owner->tgid);
	return true;
}

static __always_inline struct bpf_sock *full_socket(struct __sk_buff *skb)
{
	struct bpf_sock *sock = skb->sk;

	return sock ? bpf_sk_fullsock(sock) : 0;
}

/* Offsets of the addresses: RFC 791 section 3.1, RFC 8200 section 3; the packet begins with that header. */
#define SOURCE_V4 12
#define SOURCE_V6 8
#define DESTINATION_V4 16
#define DESTINATION_V6 24

static __always_inline bool is_v6(struct __sk_buff *skb)
{
	return skb->protocol == __bpf_htons(ETH_P_IPV6);
}

static __always_inline void read_address(struct __sk_buff *skb, __u32 at_v4, __u32 at_v6, __u8 *address)
{
	__u32 ip4 = 0;

	if (is_v6(skb)) {
		bpf_skb_load_bytes(skb, at_v6, address, 16);
		return;
	}
	bpf_skb_load_bytes(skb, at_v4, &ip4, sizeof(ip4));
	map_ipv4(address, ip4);
}

/*
 * Whether a packet's route is its destination alone. An IPv4 option (source route) or an IPv6 extension header
 * (routing header) would lead it past an address that nobody was asked about. Fragments carry no such header after theirs.
 */
static __always_inline bool is_plainly_routed(struct __sk_buff *skb)
{
	__u8 first = 0, next = 0;

	if (is_v6(skb)) {
		bpf_skb_load_bytes(skb, 6, &next, 1);
		return next == IPPROTO_TCP || next == IPPROTO_UDP || next == IPPROTO_ICMPV6 || next == IPPROTO_FRAGMENT;
	}
	bpf_skb_load_bytes(skb, 0, &first, 1);
	return (first & 0xf) == 5; /* header length in words: 5 without options */
}

SEC("cgroup_skb/egress")
int on_packet_out(struct __sk_buff *skb)
{
	struct subject subject = { .operation = CORDON_OP_SEND, .backend = CORDON_BACKEND_CGROUP };
	struct decision decision;
	struct bpf_sock *sock;
	struct asker asker;

	if (is_plainly_routed(skb))
		return ALLOW;
	sock = full_socket(skb);
	if (!sock || !ask_as_socket(&asker, sock))
		return ALLOW;
	subject.protocol = sock->protocol;
	read_address(skb, DESTINATION_V4, DESTINATION_V6, subject.address);
	decision = decided(CORDON_DENY, CORDON_REASON_ROUTE, CORDON_RULE_PROTECTION);
	emit_decision(&asker, &decision, &subject);
	return REFUSE;
}

/* A datagram's source port; 0 when a header lies between, which no rule but one for every port covers. */
static __always_inline __u32 source_port(struct __sk_buff *skb)
{
	__u16 port = 0;
	__u8 first = 0;
	__u32 at;

	bpf_skb_load_bytes(skb, is_v6(skb) ? 6 : 0, &first, 1);
	if (is_v6(skb))
		at = first == IPPROTO_UDP ? 40 : 0;
	else
		at = (first & 0xf) * 4;
	if (at)
		bpf_skb_load_bytes(skb, at, &port, sizeof(port));
	return __bpf_ntohs(port);
}

/* The answer of somebody whom the session may ask. */
static __always_inline bool is_answer(struct __sk_buff *skb, const struct asker *asker)
{
	struct decision decision;
	__u8 address[16];

	read_address(skb, SOURCE_V4, SOURCE_V6, address);
	decide_egress(asker, address, IPPROTO_UDP << 16 | source_port(skb), &decision);
	return decision.verdict != CORDON_DENY;
}

/*
 * Whatever reaches a listening socket would become a connection: a port that was never bound to (listen() alone) was
 * decided by nobody, and one that was bound may have been withdrawn since. So for datagrams to a socket that is not
 * connected: one that only asked has a port, too.
 */
SEC("cgroup_skb/ingress")
int on_packet_in(struct __sk_buff *skb)
{
	struct subject subject = { .operation = CORDON_OP_ACCEPT, .backend = CORDON_BACKEND_CGROUP };
	struct bpf_sock *sock = full_socket(skb);
	struct decision decision;
	struct asker asker;
	bool is_datagram;

	if (!sock)
		return ALLOW;
	is_datagram = sock->protocol == IPPROTO_UDP && !sock->dst_port;
	if (!is_datagram && (sock->protocol != IPPROTO_TCP || sock->state != BPF_TCP_LISTEN))
		return ALLOW;
	subject.protocol = sock->protocol;
	subject.port = sock->src_port;
	if (!ask_as_socket(&asker, sock) || (is_datagram && is_answer(skb, &asker)))
		return ALLOW;
	read_address(skb, DESTINATION_V4, DESTINATION_V6, subject.address);
	decide_ingress(&asker, subject.address, subject.protocol << 16 | subject.port, &decision);
	if (decision.verdict != CORDON_ALLOW)
		emit_decision(&asker, &decision, &subject);
	return decision.verdict == CORDON_DENY ? REFUSE : ALLOW;
}

#endif
