/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "owned.h"

/* A request about one socket, and its answer; -errno. */
static int ask_kernel(uint16_t type, const struct cordon_owned *about, const struct inet_diag_sockid *id, struct inet_diag_msg *answer)
{
	struct {
		struct nlmsghdr head;
		struct inet_diag_req_v2 body;
	} message = { .head = { .nlmsg_len = sizeof(message),
				.nlmsg_type = type,
				.nlmsg_flags = NLM_F_REQUEST | (answer ? 0 : NLM_F_ACK) },
		      .body = { .sdiag_family = about->family,
				.sdiag_protocol = about->protocol,
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

/* The socket that a packet from `from` to `to` reaches. */
static int find_receiver(const struct cordon_owned *about, const uint8_t *from, uint16_t from_port, const uint8_t *to, uint16_t to_port,
			 uint64_t *cookie)
{
	/* TCP names the socket's own end first; UDP the packet's source (net/ipv4/udp_diag.c, udp_dump_one(): "for historical reasons") */
	bool own_first = about->protocol == IPPROTO_TCP;
	struct inet_diag_sockid id = { .idiag_sport = own_first ? to_port : from_port,
				       .idiag_dport = own_first ? from_port : to_port,
				       .idiag_if = about->device,
				       .idiag_cookie = { INET_DIAG_NOCOOKIE, INET_DIAG_NOCOOKIE } };
	struct inet_diag_msg found;
	int error;

	memcpy(id.idiag_src, own_first ? to : from, sizeof(id.idiag_src));
	memcpy(id.idiag_dst, own_first ? from : to, sizeof(id.idiag_dst));
	error = ask_kernel(SOCK_DIAG_BY_FAMILY, about, &id, &found);
	if (!error)
		*cookie = (uint64_t)found.id.idiag_cookie[1] << 32 | found.id.idiag_cookie[0];
	return error;
}

int find_other_end(const struct cordon_owned *one, uint64_t *cookie)
{
	return find_receiver(one, one->near, one->near_port, one->far, one->far_port, cookie);
}

int find_twin(const struct cordon_owned *one, uint64_t *cookie)
{
	return find_receiver(one, one->far, one->far_port, one->near, one->near_port, cookie);
}

int destroy_socket(const struct cordon_owned *one)
{
	struct inet_diag_sockid id = { .idiag_sport = one->near_port,
				       .idiag_dport = one->far_port,
				       .idiag_if = one->device,
				       .idiag_cookie = { (uint32_t)one->cookie, (uint32_t)(one->cookie >> 32) } };

	memcpy(id.idiag_src, one->near, sizeof(id.idiag_src));
	memcpy(id.idiag_dst, one->far, sizeof(id.idiag_dst));
	return ask_kernel(SOCK_DESTROY, one, &id, NULL);
}

static bool grow(struct owned_sockets *sockets)
{
	size_t room = sockets->room ? sockets->room * 2 : 256;
	struct cordon_owned *more = realloc(sockets->list, room * sizeof(*more));

	if (!more)
		return false;
	sockets->list = more;
	sockets->room = room;
	return true;
}

/* A record may come in two reads: what is there of the last one is added to. */
static int read_all(int fd, struct owned_sockets *sockets)
{
	size_t size = 0;

	for (;;) {
		ssize_t got;

		if (size + sizeof(*sockets->list) > sockets->room * sizeof(*sockets->list) && !grow(sockets))
			return fail(ENOMEM, "no memory for the sockets of sessions");
		got = read(fd, (char *)sockets->list + size, sockets->room * sizeof(*sockets->list) - size);
		if (got < 0 && (errno == EINTR || errno == EAGAIN))
			continue;
		if (got < 0)
			return fail(errno, "the sockets of sessions: %s", strerror(errno));
		if (got == 0)
			break;
		size += (size_t)got;
	}
	sockets->count = size / sizeof(*sockets->list);
	return 0;
}

static int by_cookie(const void *left, const void *right)
{
	uint64_t a = ((const struct cordon_owned *)left)->cookie, b = ((const struct cordon_owned *)right)->cookie;

	return a < b ? -1 : a > b;
}

int collect_owned(struct cordon *c, struct owned_sockets *sockets)
{
	int fd = bpf_iter_create(find_link(c, "each_socket")), error;

	if (fd < 0)
		return fail(errno, "listing the sockets of sessions: %s", strerror(errno));
	error = read_all(fd, sockets);
	close(fd);
	if (!error)
		qsort(sockets->list, sockets->count, sizeof(*sockets->list), by_cookie);
	return error;
}

const struct cordon_owned *find_owned(const struct owned_sockets *sockets, uint64_t cookie)
{
	const struct cordon_owned wanted = { .cookie = cookie };

	return sockets->count ? bsearch(&wanted, sockets->list, sockets->count, sizeof(wanted), by_cookie) : NULL;
}
