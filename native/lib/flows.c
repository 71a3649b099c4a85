/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Cutting the connections that the generation in force refuses: the sockets that a
 * session's processes hold are found by inode, asked of decide(), and destroyed by
 * their exact addresses (SOCK_DESTROY, linux/sock_diag.h; CONFIG_INET_DIAG_DESTROY).
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dirent.h>
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

#include "internal.h"

struct inodes {
	uint32_t *list;
	size_t count, room;
};

static int compare(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return x < y ? -1 : x > y;
}

static void add_sockets_of(uint32_t tgid, struct inodes *inodes)
{
	char path[64], target[64];
	struct dirent *entry;
	DIR *dir;

	snprintf(path, sizeof(path), "/proc/%u/fd", tgid);
	dir = opendir(path);
	if (!dir)
		return; /* it has ended, and its sockets with it */
	while ((entry = readdir(dir))) {
		ssize_t size = readlinkat(dirfd(dir), entry->d_name, target, sizeof(target) - 1);
		uint32_t inode;

		if (size <= 0)
			continue;
		target[size] = 0;
		if (sscanf(target, "socket:[%u]", &inode) != 1)
			continue;
		if (inodes->count == inodes->room) {
			size_t room = inodes->room ? inodes->room * 2 : 64;
			uint32_t *more = realloc(inodes->list, room * sizeof(*more));

			if (!more)
				break;
			inodes->list = more;
			inodes->room = room;
		}
		inodes->list[inodes->count++] = inode;
	}
	closedir(dir);
}

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

static bool is_refused(struct cordon *c, uint64_t session, const struct inet_diag_msg *found, uint32_t protocol)
{
	static const uint8_t nowhere[16];
	struct cordon_ask ask = { .session = session, .what = CORDON_ASK_EGRESS, .protocol = protocol };

	if (!found->id.idiag_dport)
		return false; /* not connected: nothing to cut */
	map_address(ask.address, found->idiag_family, found->id.idiag_dst);
	if (!memcmp(ask.address, nowhere, sizeof(nowhere)))
		return false;
	ask.port = ntohs(found->id.idiag_dport);
	return !cordon_decide(c, &ask) && ask.verdict == CORDON_DENY;
}

static int destroy(const struct inet_diag_msg *found, uint8_t protocol)
{
	struct {
		struct nlmsghdr head;
		struct inet_diag_req_v2 body;
	} message = { .head = { .nlmsg_len = sizeof(message),
				.nlmsg_type = SOCK_DESTROY,
				.nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK },
		      .body = { .sdiag_family = found->idiag_family,
				.sdiag_protocol = protocol,
				.idiag_states = ~0u,
				.id = found->id } };
	char reply[4096] __attribute__((aligned(8)));
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
	int error = -EIO;

	if (fd < 0)
		return -errno;
	if (send(fd, &message, sizeof(message), 0) > 0 && recv(fd, reply, sizeof(reply), 0) >= NLMSG_HDRLEN) {
		const struct nlmsghdr *head = (const struct nlmsghdr *)reply;

		if (head->nlmsg_type == NLMSG_ERROR)
			error = ((const struct nlmsgerr *)NLMSG_DATA(head))->error;
	}
	close(fd);
	return error;
}

struct cut {
	struct cordon *c;
	uint64_t session;
	struct inodes inodes;
	int count;
	/* destroying while dumping would disturb the dump: collected first */
	struct inet_diag_msg *doomed;
	size_t doomed_count, doomed_room;
};

static void consider(struct cut *cut, const struct inet_diag_msg *found, uint8_t protocol)
{
	if (!found->idiag_inode ||
	    !bsearch(&found->idiag_inode, cut->inodes.list, cut->inodes.count, sizeof(uint32_t), compare) ||
	    !is_refused(cut->c, cut->session, found, protocol))
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
	uint32_t members[4096];
	int count = cordon_members(c, session, members, 4096);
	int error = 0;

	for (int i = 0; i < count && i < 4096; i++)
		add_sockets_of(members[i], &cut.inodes);
	qsort(cut.inodes.list, cut.inodes.count, sizeof(uint32_t), compare);
	for (size_t i = 0; i < sizeof(protocols) && cut.inodes.count && !error; i++) {
		cut.doomed_count = 0;
		for (size_t j = 0; j < sizeof(families) && !error; j++)
			error = dump(&cut, families[j], protocols[i]);
		for (size_t j = 0; j < cut.doomed_count; j++)
			cut.count += destroy(&cut.doomed[j], protocols[i]) == 0;
	}
	free(cut.inodes.list);
	free(cut.doomed);
	return error ? error : cut.count;
}
