/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Packets of the sessions' own sockets, by hooks on the cgroup that all sessions are leaves of: nobody else's
 * packet passes here. What leaves must go where its destination says; who comes must be let in by a rule.
 */
#ifndef CORDON_PACKET_BPF_H
#define CORDON_PACKET_BPF_H

/* What comes to a listener was not asked for, whatever its socket asked for before it listened: who is accepted inherits it. */
static __always_inline void ask_for_nothing(struct bpf_sock *listener)
{
	struct cordon_socket *own = bpf_sk_storage_get(&sockets, listener, 0, 0);

	if (own)
		own->asked = 0;
}

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

/* Refused by what it sends. To be said before it is told: who hears of it looks for the socket (lib/flows.c). */
static __always_inline void mark_cut(struct bpf_sock *sock)
{
	struct cordon_socket *own = bpf_sk_storage_get(&sockets, sock, 0, 0);

	if (own)
		own->cut = 1;
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

/* Where the header behind that of IP begins; 0 when another lies between. */
static __always_inline __u32 transport_at(struct __sk_buff *skb, __u32 protocol)
{
	__u8 first = 0;

	bpf_skb_load_bytes(skb, is_v6(skb) ? 6 : 0, &first, 1);
	if (is_v6(skb))
		return first == protocol ? 40 : 0;
	return (first & 0xf) * 4;
}

/* TCP and UDP alike (RFC 9293 section 3.1, RFC 768): the source port, then the destination port. */
#define SOURCE_PORT 0
#define DESTINATION_PORT 2

/* A port of a packet; 0 when a header lies between, which no rule but one for every port covers. */
static __always_inline __u16 read_port(struct __sk_buff *skb, __u32 protocol, __u32 which)
{
	__u32 at = transport_at(skb, protocol);
	__u16 port = 0;

	if (at)
		bpf_skb_load_bytes(skb, at + which, &port, sizeof(port));
	return __bpf_ntohs(port);
}

/* Whether a packet's socket was let through for an agent of this host, and the packet goes to another host. */
static __always_inline bool leaves_its_peer(struct __sk_buff *skb, struct bpf_sock *sock)
{
	struct cordon_socket *own = bpf_sk_storage_get(&sockets, sock, 0, 0);

	return own && own->peer && skb->ifindex != LOOPBACK_IFINDEX;
}

/* RFC 9293, section 3.1 */
#define TCP_FLAGS 13
#define TCP_SYN 0x02
#define TCP_ACK 0x10

static __always_inline __u8 tcp_flags(struct __sk_buff *skb)
{
	__u32 at = transport_at(skb, IPPROTO_TCP);
	__u8 flags = 0;

	if (at)
		bpf_skb_load_bytes(skb, at + TCP_FLAGS, &flags, 1);
	return flags;
}

static __always_inline __u8 transport_of(struct __sk_buff *skb)
{
	__u8 protocol = 0;

	/* RFC 791, section 3.1; RFC 8200, section 3 */
	bpf_skb_load_bytes(skb, is_v6(skb) ? 6 : 9, &protocol, 1);
	return protocol;
}

/* The agent whose socket a packet reaches. */
static __always_inline __u32 reached_agent(struct __sk_buff *skb, const struct asker *asker, __u32 protocol,
					   const struct end *from, const struct end *to)
{
	struct cordon_socket owner = {};

	if (is_to_many(skb, *to->address) || !find_owner(skb, protocol, from, to, &owner))
		return CORDON_PEER_NONE;
	return agent_of(asker, owner.session);
}

/*
 * What goes to this host's own sockets: each datagram, and what asks for a connection. What was decided at connect or send
 * was about whoever was there then, by a look-up that did not know the source, which SO_REUSEPORT goes by.
 */
static __noinline int decide_within(struct __sk_buff *skb)
{
	struct subject subject = { .operation = CORDON_OP_SEND, .backend = CORDON_BACKEND_CGROUP };
	struct decision decision;
	struct cordon_socket *own;
	struct bpf_sock *sock;
	struct asker asker = {};
	struct end from, to;
	ip_address source;

	subject.protocol = transport_of(skb);
	if (subject.protocol == IPPROTO_TCP && (tcp_flags(skb) & (TCP_SYN | TCP_ACK)) != TCP_SYN)
		return ALLOW;
	sock = full_socket(skb);
	own = sock ? bpf_sk_storage_get(&sockets, sock, 0, 0) : 0;
	if (!own || (subject.protocol == IPPROTO_TCP && !own->peer))
		return ALLOW;
	ask_for(&asker, own->session, own->start_ns, (__u64)own->tgid << 32 | own->tgid);
	asker.has_connection = 1; /* connect or send was asked of it in time */
	read_address(skb, SOURCE_V4, SOURCE_V6, source);
	read_address(skb, DESTINATION_V4, DESTINATION_V6, subject.address);
	subject.port = read_port(skb, subject.protocol, DESTINATION_PORT);
	from = (struct end){ .address = &source, .port = read_port(skb, subject.protocol, SOURCE_PORT) };
	to = (struct end){ .address = &subject.address, .port = subject.port };
	decision = decided(CORDON_DENY, CORDON_REASON_FOREIGN_SOURCE, CORDON_RULE_PROTECTION);
	if (subject.protocol != IPPROTO_UDP || is_own_source(skb, &from, &to, own->session)) {
		if (subject.protocol == IPPROTO_UDP)
			skb->priority = signature_of(own->session);
		if (!own->peer)
			return ALLOW;
		decide_egress(&asker, &subject.address, subject.protocol << 16 | subject.port,
			      reached_agent(skb, &asker, subject.protocol, &from, &to), &decision);
	}
	if (decision.verdict == CORDON_DENY)
		emit_decision(&asker, &decision, &subject);
	return decision.verdict == CORDON_DENY ? REFUSE : ALLOW;
}

/* What leaves this host, or would take another way than its destination's. */
static __noinline int decide_leaving(struct __sk_buff *skb, bool plain)
{
	struct subject subject = { .operation = CORDON_OP_SEND, .backend = CORDON_BACKEND_CGROUP };
	struct bpf_sock *sock = full_socket(skb);
	struct decision decision;
	struct asker asker = {};

	if (!sock || (plain && !leaves_its_peer(skb, sock)) || !ask_as_socket(&asker, sock))
		return ALLOW;
	subject.protocol = sock->protocol;
	read_address(skb, DESTINATION_V4, DESTINATION_V6, subject.address);
	decision = decided(CORDON_DENY, CORDON_REASON_ROUTE, CORDON_RULE_PROTECTION);
	if (plain) {
		asker.has_connection = 1; /* connect or send was asked of it in time */
		subject.port = read_port(skb, subject.protocol, DESTINATION_PORT);
		decide_egress(&asker, &subject.address, subject.protocol << 16 | subject.port, CORDON_PEER_NONE, &decision);
	}
	if (decision.verdict != CORDON_ALLOW)
		emit_decision(&asker, &decision, &subject);
	return decision.verdict == CORDON_DENY ? REFUSE : ALLOW;
}

/* The two are not inlined, nor are those of on_packet_in(): each has its stack, which is free again behind it. */
SEC("cgroup_skb/egress")
int on_packet_out(struct __sk_buff *skb)
{
	bool plain = is_plainly_routed(skb);

	return plain && skb->ifindex == LOOPBACK_IFINDEX ? decide_within(skb) : decide_leaving(skb, plain);
}

/* The answer of somebody whom the session may ask. decision: the caller's, whose stack is as full as it may be. */
static __always_inline bool is_answer(const struct asker *asker, const struct end *sender, __u32 peer, struct decision *decision)
{
	decide_egress(asker, sender->address, IPPROTO_UDP << 16 | sender->port, peer, decision);
	return decision->verdict != CORDON_DENY;
}

/* What was decided at connect() was about whoever listened then: it must hold for whom the packet reaches. */
static __always_inline bool may_come_here(const struct cordon_socket *client, const struct asker *listener,
					  const struct subject *subject, struct decision *decision)
{
	struct asker asker = {};

	ask_for(&asker, client->session, client->start_ns, (__u64)client->tgid << 32 | client->tgid);
	asker.has_connection = 1; /* connect or send was asked of it in time */
	decide_egress(&asker, &subject->address, subject->protocol << 16 | subject->port,
		      agent_of(&asker, listener->session), decision);
	if (decision->verdict == CORDON_DENY)
		emit_decision(&asker, decision, subject);
	return decision->verdict != CORDON_DENY;
}

/* The socket that a packet of this host comes from; that of a datagram, if its session signed it. */
static __always_inline bool find_sender(struct __sk_buff *skb, __u32 protocol, const struct end *here,
					const struct end *there, struct cordon_socket *client)
{
	if (skb->ifindex != LOOPBACK_IFINDEX || !find_owner(skb, protocol, here, there, client))
		return false;
	return protocol == IPPROTO_TCP || skb->priority == signature_of(client->session);
}

/*
 * The listener that answers to a connection for an agent: which of those that share its port it is, the answer alone says,
 * where a program chose (SO_ATTACH_REUSEPORT_CBPF) while the packet was on its way.
 */
static __noinline int decide_answerer(struct __sk_buff *skb, struct bpf_sock *sock)
{
	struct subject subject = { .operation = CORDON_OP_SEND, .backend = CORDON_BACKEND_CGROUP, .protocol = IPPROTO_TCP };
	struct cordon_socket *own = bpf_sk_storage_get(&sockets, sock, 0, 0);
	struct decision decision = { .verdict = CORDON_DENY };
	struct asker asker = {};
	struct end from, to;
	ip_address address;

	if (!own || !own->peer || skb->ifindex != LOOPBACK_IFINDEX || !(tcp_flags(skb) & TCP_SYN))
		return ALLOW;
	ask_for(&asker, own->session, own->start_ns, (__u64)own->tgid << 32 | own->tgid);
	read_address(skb, DESTINATION_V4, DESTINATION_V6, address);
	read_address(skb, SOURCE_V4, SOURCE_V6, subject.address);
	subject.port = read_port(skb, IPPROTO_TCP, SOURCE_PORT);
	from = (struct end){ .address = &address, .port = read_port(skb, IPPROTO_TCP, DESTINATION_PORT) };
	to = (struct end){ .address = &subject.address, .port = subject.port };
	decide_egress(&asker, &subject.address, IPPROTO_TCP << 16 | subject.port,
		      reached_agent(skb, &asker, IPPROTO_TCP, &from, &to), &decision);
	if (decision.verdict == CORDON_DENY)
		emit_decision(&asker, &decision, &subject);
	return decision.verdict == CORDON_DENY ? REFUSE : ALLOW;
}

/* Whether any packet of a socket has to be asked about: one of a connection is not, but for whom an agent is the other end. */
static __always_inline bool is_asked_of(struct __sk_buff *skb, struct bpf_sock *sock)
{
	struct cordon_socket *own;

	if (sock->protocol == IPPROTO_TCP)
		return sock->state == BPF_TCP_LISTEN;
	if (sock->protocol != IPPROTO_UDP)
		return false;
	if (!sock->dst_port)
		return true;
	own = skb->ifindex == LOOPBACK_IFINDEX ? bpf_sk_storage_get(&sockets, sock, 0, 0) : 0;
	return own && own->peer;
}

/*
 * Whatever reaches a listening socket would become a connection: a port that was never bound to (listen() alone) was
 * decided by nobody, and one that was bound may have been withdrawn since. So for datagrams to a socket that is not
 * connected: one that only asked has a port, too.
 */
static __noinline int decide_arrival(struct __sk_buff *skb, struct bpf_sock *sock)
{
	struct subject subject = { .operation = CORDON_OP_ACCEPT, .backend = CORDON_BACKEND_CGROUP };
	struct cordon_socket client = {};
	struct decision decision = { .verdict = CORDON_DENY };
	ip_address address;
	struct asker asker = {};
	struct end here, there;
	__u32 peer = CORDON_PEER_NONE;

	if (!ask_as_socket(&asker, sock))
		return ALLOW;
	subject.protocol = sock->protocol;
	subject.port = sock->src_port;
	if (subject.protocol == IPPROTO_TCP)
		ask_for_nothing(sock);
	read_address(skb, DESTINATION_V4, DESTINATION_V6, subject.address);
	read_address(skb, SOURCE_V4, SOURCE_V6, address);
	here = (struct end){ .address = &subject.address, .port = subject.port };
	there = (struct end){ .address = &address, .port = read_port(skb, subject.protocol, SOURCE_PORT) };
	if (find_sender(skb, subject.protocol, &here, &there, &client)) {
		peer = agent_of(&asker, client.session);
		if (!may_come_here(&client, &asker, &subject, &decision))
			return REFUSE;
	}
	if (subject.protocol == IPPROTO_UDP && (sock->dst_port || was_told(sock, &there)) && is_answer(&asker, &there, peer, &decision))
		return ALLOW;
	decide_ingress(&asker, &subject.address, subject.protocol << 16 | subject.port, peer, &decision);
	if (decision.verdict != CORDON_ALLOW)
		emit_decision(&asker, &decision, &subject);
	return decision.verdict == CORDON_DENY ? REFUSE : ALLOW;
}

SEC("cgroup_skb/ingress")
int on_packet_in(struct __sk_buff *skb)
{
	struct bpf_sock *sock = full_socket(skb);

	if (!sock)
		return ALLOW;
	if (sock->protocol == IPPROTO_TCP && sock->state == BPF_TCP_SYN_SENT)
		return decide_answerer(skb, sock);
	return is_asked_of(skb, sock) ? decide_arrival(skb, sock) : ALLOW;
}

#endif
