/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Connections that are allowed by a name alone: from connect on, what they send first is read (hello.bpf.h).
 */
#ifndef CORDON_FLIGHT_BPF_H
#define CORDON_FLIGHT_BPF_H

static __always_inline bool begin_flight(struct bpf_sock *socket, const struct asker *asker)
{
	struct flight *flight = bpf_sk_storage_get(&flights, socket, 0, BPF_SK_STORAGE_GET_F_CREATE);

	if (!flight) {
		count_failure(CORDON_FAIL_FLIGHT);
		return false;
	}
	flight->session = asker->session;
	flight->start_ns = asker->start_ns;
	flight->tgid = asker->tgid;
	return true;
}

/* Of a TCP socket that connects. What it showed and asked on an earlier connection is forgotten; one whose packets are not
 * the session's (own: NULL) can show nothing. */
static __noinline int decide_flight(struct bpf_sock *socket, struct cordon_socket *own, const struct asker *asker,
				    struct decision *decision)
{
	if (own)
		own->cut = 0;
	bpf_sk_storage_delete(&flights, socket);
	bpf_sk_storage_delete(&streams, socket);
	if (decision->by_name && (!own || !begin_flight(socket, asker)))
		*decision = refused_by(asker, CORDON_REASON_SNI_UNSEEN);
	return 0;
}

#endif
