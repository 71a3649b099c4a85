/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Sockets, by cgroup hooks on the root of the hierarchy: they run for every socket's
 * cgroup, so a socket that was made outside and inherited is decided, too. AF_UNIX by
 * address text on kernels from 6.7 on. Packets: packet.bpf.h.
 */
#ifndef CORDON_NETWORK_BPF_H
#define CORDON_NETWORK_BPF_H

#define ALLOW 1 /* a cgroup program's answers */
#define REFUSE 0

static __always_inline void map_ipv4(__u8 *address, __u32 ip4)
{
	__u32 *words = (__u32 *)address;

	words[0] = 0;
	words[1] = 0;
	words[2] = __bpf_htonl(0xffff);
	words[3] = ip4;
}

/* A connection's record has the name that its address was learned for, if any. */
static __noinline int emit_connect(const struct asker *asker, const struct decision *decision, const struct subject *subject)
{
	struct scratch *scratch = asker->domain_flags & CORDON_DOMAIN_HAS_DNS ? take_scratch() : 0;

	if (scratch && name_address(asker, subject->address, scratch))
		emit_decision_text(asker, decision, subject, scratch);
	else
		emit_decision(asker, decision, subject);
	if (scratch)
		give_scratch(scratch);
	return 0;
}

/* Before anybody has come: whether the port may be listened at. */
static __always_inline int decide_port(struct cordon_task *member, struct subject *subject)
{
	struct decision decision = { .verdict = CORDON_DENY };
	struct asker asker = {};

	ask_as(&asker, member);
	decide_ingress(&asker, &subject->address, subject->protocol << 16 | subject->port, CORDON_PEER_ANY, &decision);
	emit_decision(&asker, &decision, subject);
	return decision.verdict == CORDON_DENY ? REFUSE : ALLOW;
}

/* Where a packet of a socket will come from, as far as it is known before it is routed: a socket that is connected hears its
 * other end alone. One that is bound to no address speaks to this host's from the address that it speaks to. */
static __always_inline __u16 source_of(struct bpf_sock *socket, const __u8 *destination, __u8 *source)
{
	__u32 *words = (__u32 *)source;

	__builtin_memcpy(source, destination, 16);
	if (!socket)
		return 0;
	if (is_mapped(destination)) {
		if (socket->src_ip4)
			words[3] = socket->src_ip4;
	} else if (socket->src_ip6[0] | socket->src_ip6[1] | socket->src_ip6[2] | socket->src_ip6[3]) {
		words[0] = socket->src_ip6[0];
		words[1] = socket->src_ip6[1];
		words[2] = socket->src_ip6[2];
		words[3] = socket->src_ip6[3];
	}
	return socket->src_port;
}

/*
 * The agent that listens at a destination. An address of another host may be asked for, whose port one of this host's
 * listeners has as well: the socket is marked, and its packets are decided again where they leave (packet.bpf.h). One
 * that can't be marked, since it was made outside, is nobody's peer.
 */
static __always_inline __u32 peer_at(struct bpf_sock_addr *ctx, const struct asker *asker, struct cordon_socket *own,
				     const struct subject *subject)
{
	struct end far = { .address = &subject->address, .port = subject->port };
	struct cordon_socket owner;
	ip_address source;
	struct end near = { .address = &source };

	if (!own || !(asker->domain_flags & CORDON_DOMAIN_HAS_PEERS))
		return CORDON_PEER_NONE;
	near.port = source_of(ctx->sk, subject->address, source);
	if (!find_owner(ctx, subject->protocol, &near, &far, &owner))
		return CORDON_PEER_NONE;
	own->peer = 1;
	return agent_of(asker, owner.session);
}

static __always_inline int decide_destination(struct bpf_sock_addr *ctx, struct cordon_task *member,
					      struct subject *subject)
{
	struct bpf_sock *socket = ctx->sk;
	struct cordon_socket *own = socket ? bpf_sk_storage_get(&sockets, socket, 0, 0) : 0;
	struct decision decision = { .verdict = CORDON_DENY };
	struct asker asker = {};

	ask_as(&asker, member);
	canonical_address(subject->address);
	if (own && subject->operation == CORDON_OP_CONNECT)
		own->asked = 1;
	decide_egress(&asker, &subject->address, subject->protocol << 16 | subject->port,
		      peer_at(ctx, &asker, own, subject), &decision);
	if (socket && subject->operation == CORDON_OP_CONNECT && subject->protocol == IPPROTO_TCP)
		decide_flight(socket, own, &asker, &decision);
	if (socket && own && subject->protocol == IPPROTO_UDP && decision.verdict != CORDON_DENY)
		note_told(socket, subject->address, subject->port);
	if (subject->operation == CORDON_OP_CONNECT)
		emit_connect(&asker, &decision, subject);
	else if (decision.verdict != CORDON_ALLOW)
		emit_decision(&asker, &decision, subject);
	return decision.verdict == CORDON_DENY ? REFUSE : ALLOW;
}

static __always_inline int decide_address(struct bpf_sock_addr *ctx, struct cordon_task *member,
					  struct subject *subject)
{
	subject->backend = CORDON_BACKEND_CGROUP;
	subject->port = __bpf_ntohs((__u16)ctx->user_port);
	subject->protocol = ctx->protocol & 0xff;
	return subject->operation == CORDON_OP_BIND ? decide_port(member, subject) :
						      decide_destination(ctx, member, subject);
}

static __always_inline int on_ip4(struct bpf_sock_addr *ctx, __u32 operation)
{
	struct cordon_task *member = current_member();
	struct subject subject = { .operation = operation };

	if (!member)
		return ALLOW;
	map_ipv4(subject.address, ctx->user_ip4);
	return decide_address(ctx, member, &subject);
}

static __always_inline int on_ip6(struct bpf_sock_addr *ctx, __u32 operation)
{
	struct cordon_task *member = current_member();
	struct subject subject = { .operation = operation };
	__u32 *words = (__u32 *)subject.address;

	if (!member)
		return ALLOW;
	words[0] = ctx->user_ip6[0];
	words[1] = ctx->user_ip6[1];
	words[2] = ctx->user_ip6[2];
	words[3] = ctx->user_ip6[3];
	return decide_address(ctx, member, &subject);
}

SEC("cgroup/connect4")
int on_connect4(struct bpf_sock_addr *ctx)
{
	return on_ip4(ctx, CORDON_OP_CONNECT);
}

SEC("cgroup/connect6")
int on_connect6(struct bpf_sock_addr *ctx)
{
	return on_ip6(ctx, CORDON_OP_CONNECT);
}

SEC("cgroup/sendmsg4")
int on_sendmsg4(struct bpf_sock_addr *ctx)
{
	return on_ip4(ctx, CORDON_OP_SEND);
}

SEC("cgroup/sendmsg6")
int on_sendmsg6(struct bpf_sock_addr *ctx)
{
	return on_ip6(ctx, CORDON_OP_SEND);
}

SEC("cgroup/bind4")
int on_bind4(struct bpf_sock_addr *ctx)
{
	return on_ip4(ctx, CORDON_OP_BIND);
}

SEC("cgroup/bind6")
int on_bind6(struct bpf_sock_addr *ctx)
{
	return on_ip6(ctx, CORDON_OP_BIND);
}

static __always_inline int own_socket(struct bpf_sock *ctx, struct cordon_task *member)
{
	struct cordon_socket owner = { .session = member->session,
				       .start_ns = member->start_ns,
				       .tgid = bpf_get_current_pid_tgid() >> 32 };

	if (bpf_sk_storage_get(&sockets, ctx, &owner, BPF_SK_STORAGE_GET_F_CREATE))
		return ALLOW;
	count_failure(CORDON_FAIL_SOCKET);
	return REFUSE;
}

/* Only TCP and UDP: no ping, raw, SCTP or MPTCP socket (whose subflows a kernel worker connects). */
SEC("cgroup/sock_create")
int on_sock_create(struct bpf_sock *ctx)
{
	struct cordon_task *member = current_member();
	struct subject subject = { .operation = CORDON_OP_SOCKET, .backend = CORDON_BACKEND_CGROUP };
	struct decision decision;
	struct asker asker = {};
	__u32 type = ctx->type, protocol = ctx->protocol;

	if (!member)
		return ALLOW;
	if ((type == SOCK_STREAM && protocol == IPPROTO_TCP) || (type == SOCK_DGRAM && protocol == IPPROTO_UDP))
		return own_socket(ctx, member);
	ask_as(&asker, member);
	subject.port = ctx->family << 8 | (type & 0xff);
	subject.protocol = protocol;
	decision = decided(CORDON_DENY, CORDON_REASON_FAMILY, CORDON_RULE_PROTECTION);
	emit_decision(&asker, &decision, &subject);
	return REFUSE;
}

/* A TCP socket that was never bound gets a port of the kernel's choice when it listens; any other was decided at bind. */
static __always_inline int decide_listen(struct socket *socket)
{
	struct cordon_task *member = current_member();
	struct subject subject = { .operation = CORDON_OP_LISTEN, .protocol = IPPROTO_TCP, .backend = file_backend };
	struct sock *sock;
	__u16 family;

	if (!member)
		return 0;
	sock = BPF_CORE_READ(socket, sk);
	family = BPF_CORE_READ(sock, __sk_common.skc_family);
	if ((family != AF_INET && family != AF_INET6) || BPF_CORE_READ(sock, __sk_common.skc_num))
		return 0;
	map_ipv4(subject.address, 0);
	return decide_port(member, &subject) == REFUSE ? -EACCES : 0;
}

/* The kernel's context behind bpf_sock_addr (kernel >= 6.2); libcordon loads the two programs below only where it exists. */
extern void *bpf_cast_to_kern_ctx(void *) __ksym __weak;

static __noinline int on_unix_address(struct bpf_sock_addr *ctx)
{
	struct cordon_task *member = current_member();
	struct subject subject = { .operation = CORDON_OP_UNIX, .backend = CORDON_BACKEND_CGROUP };
	struct bpf_sock_addr_kern *kern;
	struct decision decision;
	struct scratch *scratch;
	struct asker asker = {};
	__u32 length;

	if (!member)
		return ALLOW;
	scratch = take_scratch();
	if (!scratch)
		return REFUSE;
	ask_as(&asker, member);
	kern = bpf_cast_to_kern_ctx(ctx);
	/* include/linux/un.h: offsetof(struct sockaddr_un, sun_path) is 2; an unnamed address has no more */
	length = kern->uaddrlen;
	length = length > 2 ? length - 2 : 0;
	length = read_unix_name(scratch, kern->uaddr + 2, length);
	subject.access = CORDON_CONNECT;
	decide_unix_name(&asker, scratch, length, &decision);
	scratch->text_size = length;
	emit_decision_text(&asker, &decision, &subject, scratch);
	give_scratch(scratch);
	return decision.verdict == CORDON_DENY ? REFUSE : ALLOW;
}

SEC("cgroup/connect4")
int on_connect_unix(struct bpf_sock_addr *ctx)
{
	return on_unix_address(ctx);
}

SEC("cgroup/sendmsg4")
int on_sendmsg_unix(struct bpf_sock_addr *ctx)
{
	return on_unix_address(ctx);
}

#endif
