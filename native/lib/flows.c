/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Cutting the connections that the generation in force refuses: the sockets that a
 * session's processes hold are found by inode, asked of decide(), and destroyed by
 * their exact addresses (SOCK_DESTROY, linux/sock_diag.h; CONFIG_INET_DIAG_DESTROY).
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "held.h"

static void map_address(uint8_t *out, uint8_t family, const uint32_t *address)
{
	static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };

	if (family == AF_INET) {
		memcpy(out, mapped, sizeof(mapped));
		memcpy(out + 12, address, 4);
	} else {
		memcpy(out, address, 16);
	}
}

/* One cut: what one session may no longer be connected to. */
struct cut {
	struct cordon *c;
	uint64_t session;
	struct held_sockets own;
	struct held_sockets all; /* of every session; collected when the other end's agent matters */
	int count;
	/* destroying while dumping would disturb the dump: collected first */
	struct inet_diag_msg *doomed;
	size_t doomed_count, doomed_room;
};

/* A request about one socket, and its answer; -errno. */
static int ask_kernel(uint16_t type, uint8_t family, uint8_t protocol, const struct inet_diag_sockid *id,
		      struct inet_diag_msg *answer)
{
	struct {
		struct nlmsghdr head;
		struct inet_diag_req_v2 body;
	} message = { .head = { .nlmsg_len = sizeof(message),
				.nlmsg_type = type,
				.nlmsg_flags = NLM_F_REQUEST | (answer ? 0 : NLM_F_ACK) },
		      .body = { .sdiag_family = family,
				.sdiag_protocol = protocol,
				.idiag_states = ~0u,
				.id = *id } };
	char reply[4096] __attribute__((aligned(8)));
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
	int error = -EIO;

	if (fd < 0)
		return -errno;
	if (send(fd, &message, sizeof(message), 0) > 0 && recv(fd, reply, sizeof(reply), 0) >= NLMSG_HDRLEN) {
		const struct nlmsghdr *head = (const struct nlmsghdr *)reply;

		if (head->nlmsg_type == NLMSG_ERROR) {
			error = ((const struct nlmsgerr *)NLMSG_DATA(head))->error;
		} else if (head->nlmsg_type == SOCK_DIAG_BY_FAMILY && answer) {
			memcpy(answer, NLMSG_DATA(head), sizeof(*answer));
			error = 0;
		}
	}
	close(fd);
	return error;
}

/* 1 + the number of a session's agent in the generation in force, or CORDON_PEER_NONE. */
static uint32_t agent_of(struct cordon *c, uint64_t session)
{
	struct cordon_domain_key key;
	struct cordon_control control;
	struct cordon_session row;
	struct cordon_domain domain;

	if (cordon_get_session(c, session, &row) || cordon_control(c, &control))
		return CORDON_PEER_NONE;
	key = (struct cordon_domain_key){ .generation = control.generation, .domain = row.domain };
	return bpf_map_lookup_elem(c->maps[MAP_DOMAINS], &key, &domain) ? CORDON_PEER_NONE : domain.agent + 1;
}

/* The agent at the other end of a connection on this host. One that nobody has accepted yet is nobody's. */
static uint32_t find_peer(struct cut *cut, const struct inet_diag_msg *found, uint8_t protocol)
{
	struct inet_diag_sockid id = { .idiag_sport = found->id.idiag_dport,
				       .idiag_dport = found->id.idiag_sport,
				       .idiag_cookie = { INET_DIAG_NOCOOKIE, INET_DIAG_NOCOOKIE } };
	const struct held *held;
	struct inet_diag_msg other;

	memcpy(id.idiag_src, found->id.idiag_dst, sizeof(id.idiag_src));
	memcpy(id.idiag_dst, found->id.idiag_src, sizeof(id.idiag_dst));
	if (ask_kernel(SOCK_DIAG_BY_FAMILY, found->idiag_family, protocol, &id, &other))
		return CORDON_PEER_NONE;
	if (!cut->all.complete)
		collect_held(cut->c, 0, &cut->all);
	held = find_held(&cut->all, other.idiag_inode);
	return held ? agent_of(cut->c, held->session) : CORDON_PEER_NONE;
}

/* Asks about strangers first: most rules are, and the other end's agent takes longer to find. */
static bool denies(struct cut *cut, struct cordon_ask *ask, const struct inet_diag_msg *found, uint8_t protocol)
{
	if (cordon_decide(cut->c, ask) || ask->verdict != CORDON_DENY)
		return false;
	ask->peer = find_peer(cut, found, protocol);
	return ask->peer == CORDON_PEER_NONE || (!cordon_decide(cut->c, ask) && ask->verdict == CORDON_DENY);
}

/* A connection that was asked for is refused by egress rules, one that came in by those of ingress. */
static bool is_refused(struct cut *cut, const struct held *held, const struct inet_diag_msg *found, uint8_t protocol)
{
	static const uint8_t nowhere[16];
	struct cordon_ask ask = { .session = cut->session, .what = CORDON_ASK_EGRESS, .protocol = protocol };
	struct cordon_socket row;

	if (!found->id.idiag_dport)
		return false; /* not connected: nothing to cut */
	map_address(ask.address, found->idiag_family, found->id.idiag_dst);
	if (!memcmp(ask.address, nowhere, sizeof(nowhere)))
		return false;
	ask.port = ntohs(found->id.idiag_dport);
	if (read_socket_row(cut->c, held, &row) && !row.asked) {
		ask.what = CORDON_ASK_ACCEPT;
		map_address(ask.address, found->idiag_family, found->id.idiag_src);
		ask.port = ntohs(found->id.idiag_sport);
	}
	return denies(cut, &ask, found, protocol);
}

static void consider(struct cut *cut, const struct inet_diag_msg *found, uint8_t protocol)
{
	const struct held *held = find_held(&cut->own, found->idiag_inode);

	if (!held || !is_refused(cut, held, found, protocol))
		return;
	if (cut->doomed_count == cut->doomed_room) {
		size_t room = cut->doomed_room ? cut->doomed_room * 2 : 16;
		struct inet_diag_msg *more = realloc(cut->doomed, room * sizeof(*more));

		if (!more)
			return;
		cut->doomed = more;
		cut->doomed_room = room;
	}
	cut->doomed[cut->doomed_count++] = *found;
}

static int dump(struct cut *cut, uint8_t family, uint8_t protocol)
{
	struct {
		struct nlmsghdr head;
		struct inet_diag_req_v2 body;
	} message = { .head = { .nlmsg_len = sizeof(message),
				.nlmsg_type = SOCK_DIAG_BY_FAMILY,
				.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP },
		      .body = { .sdiag_family = family, .sdiag_protocol = protocol, .idiag_states = ~0u } };
	static _Thread_local char reply[32768] __attribute__((aligned(8)));
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
	int error = 0;
	bool done = false;

	if (fd < 0)
		return fail(errno, "socket diagnostics: %s", strerror(errno));
	if (send(fd, &message, sizeof(message), 0) < 0)
		error = fail(errno, "socket diagnostics: %s", strerror(errno));
	while (!error && !done) {
		ssize_t got = recv(fd, reply, sizeof(reply), 0);
		const struct nlmsghdr *head = (const struct nlmsghdr *)reply;

		if (got <= 0)
			error = fail(errno, "socket diagnostics: %s", strerror(errno));
		for (; got > 0 && NLMSG_OK(head, (size_t)got); head = NLMSG_NEXT(head, got)) {
			if (head->nlmsg_type == NLMSG_ERROR) {
				int code = -((const struct nlmsgerr *)NLMSG_DATA(head))->error;

				error = fail(code, "socket diagnostics: %s (the modules tcp_diag and udp_diag)",
					     strerror(code));
			}
			done = done || head->nlmsg_type == NLMSG_DONE || head->nlmsg_type == NLMSG_ERROR;
			if (head->nlmsg_type == SOCK_DIAG_BY_FAMILY)
				consider(cut, NLMSG_DATA(head), protocol);
		}
	}
	close(fd);
	return error;
}

int cordon_cut_flows(struct cordon *c, uint64_t session)
{
	static const uint8_t families[] = { AF_INET, AF_INET6 }, protocols[] = { IPPROTO_TCP, IPPROTO_UDP };
	struct cut cut = { .c = c, .session = session };
	int error = 0;

	collect_held(c, session, &cut.own);
	for (size_t i = 0; i < sizeof(protocols) && cut.own.count && !error; i++) {
		cut.doomed_count = 0;
		for (size_t j = 0; j < sizeof(families) && !error; j++)
			error = dump(&cut, families[j], protocols[i]);
		for (size_t j = 0; j < cut.doomed_count; j++) {
			const struct inet_diag_msg *doomed = &cut.doomed[j];

			cut.count += !ask_kernel(SOCK_DESTROY, doomed->idiag_family, protocols[i], &doomed->id, NULL);
		}
	}
	free(cut.own.list);
	free(cut.all.list);
	free(cut.doomed);
	return error ? error : cut.count;
}
