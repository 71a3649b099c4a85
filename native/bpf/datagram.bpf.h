/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Datagrams have no connection that says who is at either end. So of each that a session sends to this host's own sockets,
 * the source is held to be the sender's, and the packet is signed for the session that hears it; and of each that comes,
 * it is known whether the socket asked.
 */
#ifndef CORDON_DATAGRAM_BPF_H
#define CORDON_DATAGRAM_BPF_H

/* Notes whom a socket sends to. Two threads that send by one socket may each be over by an entry. */
static __noinline int note_told(struct bpf_sock *socket, const __u8 *address, __u32 port)
{
	struct told *told = bpf_sk_storage_get(&tolds, socket, 0, BPF_SK_STORAGE_GET_F_CREATE);
	__u32 index;

	if (!told) {
		count_failure(CORDON_FAIL_SOCKET);
		return 0;
	}
	for (index = 0; index < TOLD_MOST; index++)
		if (told->list[index].port == port && is_same_address(told->list[index].address, address))
			return 0;
	index = __sync_fetch_and_add(&told->next, 1) % TOLD_MOST;
	told->list[index].port = 0;
	__builtin_memcpy(told->list[index].address, address, sizeof(told->list[index].address));
	told->list[index].port = port;
	return 0;
}

static __noinline int was_told(struct bpf_sock *socket, const struct end *sender)
{
	struct told *told = bpf_sk_storage_get(&tolds, socket, 0, 0);

	for (__u32 i = 0; told && i < TOLD_MOST; i++)
		if (told->list[i].port == sender->port && is_same_address(told->list[i].address, *sender->address))
			return sender->port != 0;
	return 0;
}

/* Whether an answer to a datagram would come to its session, or to nobody: its source is what the packet says (IP_PKTINFO). */
static __noinline int is_own_source(struct __sk_buff *skb, const struct end *from, const struct end *to, __u64 session)
{
	struct bpf_sock *socket = find_socket(skb, IPPROTO_UDP, to, from);
	struct cordon_socket *owner;
	bool own;

	if (!socket)
		return 1;
	owner = bpf_sk_storage_get(&sockets, socket, 0, 0);
	own = owner && owner->session == session;
	bpf_sk_release(socket);
	return own;
}

/*
 * What a datagram of a session carries to the socket of another on this host, in skb->priority: none beyond 6 can be given
 * without CAP_NET_ADMIN or CAP_NET_RAW (net/core/sock.c, sk_set_prio_allowed), so no program outside can sign for a session.
 */
static __always_inline __u32 signature_of(__u64 session)
{
	return 0x80000000u | (__u32)session;
}

/* Whether a packet goes to more than one socket. */
static __always_inline bool is_to_many(struct __sk_buff *skb, const __u8 *address)
{
	struct sk_buff *packet = (struct sk_buff *)skb; /* what the context is in the kernel */
	struct rtable *route;

	if (!is_mapped(address))
		return address[0] == 0xff; /* RFC 4291, section 2.7 */
	route = (struct rtable *)(BPF_CORE_READ(packet, _skb_refdst) & ~1ul);
	return BPF_CORE_READ(route, rt_flags) & (RTCF_BROADCAST | RTCF_MULTICAST);
}

#endif
