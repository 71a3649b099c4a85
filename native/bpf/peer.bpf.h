/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Agent to agent on one host: whose session the socket at the other end belongs to. It is looked up as the kernel
 * would deliver to it, never by what either end says of itself. A socket of nobody's session is a stranger's.
 */
#ifndef CORDON_PEER_BPF_H
#define CORDON_PEER_BPF_H

struct end {
	const ip_address *address;
	__u16 port; /* host byte order; 0 with an unspecified address: any */
};

/* The socket at `far` that a packet from `near` reaches, or else NULL; to be released. context: of the program. */
static __always_inline struct bpf_sock *find_socket(void *context, __u32 protocol, const struct end *near,
						    const struct end *far)
{
	struct bpf_sock_tuple tuple = {};
	__u32 size = sizeof(tuple.ipv6);

	if (is_mapped(*far->address)) {
		size = sizeof(tuple.ipv4);
		__builtin_memcpy(&tuple.ipv4.saddr, *near->address + 12, 4);
		__builtin_memcpy(&tuple.ipv4.daddr, *far->address + 12, 4);
		tuple.ipv4.sport = __bpf_htons(near->port);
		tuple.ipv4.dport = __bpf_htons(far->port);
	} else {
		__builtin_memcpy(tuple.ipv6.saddr, *near->address, 16);
		__builtin_memcpy(tuple.ipv6.daddr, *far->address, 16);
		tuple.ipv6.sport = __bpf_htons(near->port);
		tuple.ipv6.dport = __bpf_htons(far->port);
	}
	if (protocol == IPPROTO_TCP)
		return bpf_sk_lookup_tcp(context, &tuple, size, BPF_F_CURRENT_NETNS, 0);
	return bpf_sk_lookup_udp(context, &tuple, size, BPF_F_CURRENT_NETNS, 0);
}

/* Whether a program chooses among the sockets of its port (SO_ATTACH_REUSEPORT_EBPF, _CBPF): it is not asked by a look-up, so
 * nobody knows who will be reached. The pointer is read as a number: the verifier lets no field be read by that of a socket. */
static __always_inline bool is_chosen_by_program(struct bpf_sock *found)
{
	struct bpf_sock *slot = found;
	struct sock *socket = 0;

	bpf_probe_read_kernel(&socket, sizeof(socket), &slot);
	return BPF_CORE_READ(socket, sk_reuseport_cb, prog) != 0;
}

/* Whose socket is at `far`; 0 for a stranger's, and for one that nobody can know. Not inlined: its stack is free again for the
 * decision. */
static __noinline int find_owner(void *context, __u32 protocol, const struct end *near, const struct end *far,
				 struct cordon_socket *out)
{
	struct bpf_sock *socket = find_socket(context, protocol, near, far);
	struct cordon_socket *owner;

	if (!socket)
		return 0;
	owner = is_chosen_by_program(socket) ? 0 : bpf_sk_storage_get(&sockets, socket, 0, 0);
	if (owner)
		*out = *owner;
	bpf_sk_release(socket);
	return owner != 0;
}

/* The agent of a session, as the generation that decides numbers them: 1 + its number. */
static __always_inline __u32 agent_of(const struct asker *asker, __u64 handle)
{
	struct cordon_session *session = bpf_map_lookup_elem(&sessions, &handle);
	struct cordon_domain_key key = { .generation = asker->generation };
	struct cordon_domain *domain;

	if (!session)
		return CORDON_PEER_NONE;
	key.domain = session->domain;
	domain = bpf_map_lookup_elem(&domains, &key);
	return domain ? domain->agent + 1 : CORDON_PEER_NONE;
}

#endif
