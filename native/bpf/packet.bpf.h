/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Packets of the sessions' own sockets, by hooks on the cgroup that all sessions are leaves of: nobody else's
 * packet passes here. What leaves must go where its destination says; who comes must be let in by a rule.
 */
#ifndef CORDON_PACKET_BPF_H
#define CORDON_PACKET_BPF_H

static __always_inline bool ask_as_socket(struct asker *asker, struct bpf_sock *sock)
{
	struct cordon_socket *owner = bpf_sk_storage_get(&sockets, sock, 0, 0);

	__builtin_memset(asker, 0, sizeof(*asker));
	if (!owner)
		return false;
	asker->session = owner->session;
	asker->start_ns = owner->start_ns;
	asker->tgid = owner->tgid;
	asker->tid = owner->tgid;
	find_domain(asker);
	find_domain_flags(asker);
	return true;
}

static __always_inline struct bpf_sock *full_socket(struct __sk_buff *skb)
{
	struct bpf_sock *sock = skb->sk;

	return sock ? bpf_sk_fullsock(sock) : 0;
}

/* The packet's destination. Offsets: RFC 791 section 3.1, RFC 8200 section 3; the packet begins with that header. */
static __always_inline void read_destination(struct __sk_buff *skb, __u8 *address)
{
	__u32 ip4 = 0;

	if (skb->protocol == __bpf_htons(ETH_P_IPV6)) {
		bpf_skb_load_bytes(skb, 24, address, 16);
		return;
	}
	bpf_skb_load_bytes(skb, 16, &ip4, sizeof(ip4));
	map_ipv4(address, ip4);
}

/*
 * Whether a packet's route is its destination alone. An IPv4 option (source route) or an IPv6 extension header
 * (routing header) would lead it past an address that nobody was asked about. Fragments carry no such header after theirs.
 */
static __always_inline bool is_plainly_routed(struct __sk_buff *skb)
{
	__u8 first = 0, next = 0;

	if (skb->protocol == __bpf_htons(ETH_P_IPV6)) {
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
	read_destination(skb, subject.address);
	decision = decided(CORDON_DENY, CORDON_REASON_ROUTE, CORDON_RULE_PROTECTION);
	emit_decision(&asker, &decision, &subject);
	return REFUSE;
}

/* The sender of a datagram; port 0 when a header lies between, which no rule but one for every port covers. */
static __always_inline __u32 read_source(struct __sk_buff *skb, __u8 *address)
{
	__u32 ip4 = 0, at;
	__u16 port = 0;
	__u8 first = 0;

	if (skb->protocol == __bpf_htons(ETH_P_IPV6)) {
		bpf_skb_load_bytes(skb, 6, &first, 1);
		bpf_skb_load_bytes(skb, 8, address, 16);
		at = first == IPPROTO_UDP ? 40 : 0;
	} else {
		bpf_skb_load_bytes(skb, 0, &first, 1);
		bpf_skb_load_bytes(skb, 12, &ip4, sizeof(ip4));
		map_ipv4(address, ip4);
		at = (first & 0xf) * 4;
	}
	if (at)
		bpf_skb_load_bytes(skb, at, &port, sizeof(port));
	return __bpf_ntohs(port);
}

/* A datagram for a socket that is not connected: the answer of somebody whom the session may ask, or to a port that it may be heard at. */
static __always_inline int decide_datagram(struct __sk_buff *skb, struct bpf_sock *sock, const struct asker *asker)
{
	struct subject subject = { .operation = CORDON_OP_ACCEPT,
				   .backend = CORDON_BACKEND_CGROUP,
				   .protocol = IPPROTO_UDP,
				   .port = sock->src_port };
	struct decision decision;
	__u32 port = read_source(skb, subject.address);

	decide_egress(asker, subject.address, IPPROTO_UDP << 16 | port, &decision);
	if (decision.verdict != CORDON_DENY)
		return ALLOW;
	read_destination(skb, subject.address);
	decide_ingress(asker, subject.address, IPPROTO_UDP << 16 | subject.port, &decision);
	if (decision.verdict != CORDON_ALLOW)
		emit_decision(asker, &decision, &subject);
	return decision.verdict == CORDON_DENY ? REFUSE : ALLOW;
}

/* Whatever reaches a listening socket would become a connection: a port that was never bound to (listen() alone) was
 * decided by nobody, and one that was bound may have been withdrawn since. */
SEC("cgroup_skb/ingress")
int on_packet_in(struct __sk_buff *skb)
{
	struct subject subject = { .operation = CORDON_OP_ACCEPT, .backend = CORDON_BACKEND_CGROUP };
	struct bpf_sock *sock = full_socket(skb);
	struct decision decision;
	struct asker asker;

	if (!sock)
		return ALLOW;
	if (sock->protocol == IPPROTO_UDP && !sock->dst_port && ask_as_socket(&asker, sock))
		return decide_datagram(skb, sock, &asker);
	if (sock->state != BPF_TCP_LISTEN || sock->protocol != IPPROTO_TCP || !ask_as_socket(&asker, sock))
		return ALLOW;
	subject.protocol = IPPROTO_TCP;
	subject.port = sock->src_port;
	read_destination(skb, subject.address);
	decide_ingress(&asker, subject.address, IPPROTO_TCP << 16 | subject.port, &decision);
	if (decision.verdict != CORDON_ALLOW)
		emit_decision(&asker, &decision, &subject);
	return decision.verdict == CORDON_DENY ? REFUSE : ALLOW;
}

#endif
