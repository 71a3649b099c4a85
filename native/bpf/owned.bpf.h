/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * The sockets that sessions made, whoever holds them now, for libcordon (lib/owned.c): a walk over the storage of sockets,
 * which no process can hide one from. Nothing is attached: it runs when its link is read.
 */
#ifndef CORDON_OWNED_BPF_H
#define CORDON_OWNED_BPF_H

/* net/core/bpf_sk_storage.c */
struct bpf_iter__bpf_sk_storage_map {
	struct bpf_iter_meta *meta;
	struct bpf_map *map;
	struct sock *sk;
	void *value;
} __attribute__((preserve_access_index));

SEC("iter/bpf_sk_storage_map")
int each_socket(struct bpf_iter__bpf_sk_storage_map *ctx)
{
	struct cordon_socket *row = ctx->value;
	struct cordon_owned one = {};
	struct sock *sk = ctx->sk;

	if (!sk || !row)
		return 0;
	one.row = *row;
	one.cookie = bpf_get_socket_cookie(sk);
	one.family = sk->__sk_common.skc_family;
	one.protocol = sk->sk_protocol;
	one.near_port = __bpf_htons(sk->__sk_common.skc_num);
	one.far_port = sk->__sk_common.skc_dport;
	one.device = sk->__sk_common.skc_bound_dev_if;
	if (one.family == AF_INET) {
		*(__be32 *)one.near = sk->__sk_common.skc_rcv_saddr;
		*(__be32 *)one.far = sk->__sk_common.skc_daddr;
	} else {
		BPF_CORE_READ_INTO(&one.near, sk, __sk_common.skc_v6_rcv_saddr);
		BPF_CORE_READ_INTO(&one.far, sk, __sk_common.skc_v6_daddr);
	}
	bpf_seq_write(ctx->meta->seq, &one, sizeof(one));
	return 0;
}

#endif
