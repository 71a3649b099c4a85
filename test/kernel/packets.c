/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Packets that go or come another way than connect and bind were asked about. Prints what the kernel answered,
 * then "alive". Run inside a session of the tests, and outside as the control.
 *
 * usage: packets ACT [ARGUMENT...]
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "../support/said.h"

/* a datagram with one ancillary message, or none */
static void send_with(const char *what, const struct sockaddr *to, socklen_t size, int level, int type, const void *data,
		      size_t length)
{
	char control[128] __attribute__((aligned(8))) = "";
	struct iovec text = { .iov_base = (void *)what, .iov_len = strlen(what) };
	struct msghdr message = { .msg_name = (void *)to, .msg_namelen = size, .msg_iov = &text, .msg_iovlen = 1 };
	int fd = socket(to->sa_family, SOCK_DGRAM, 0);

	if (length) {
		struct cmsghdr *header = (struct cmsghdr *)control;

		message.msg_control = control;
		message.msg_controllen = CMSG_SPACE(length);
		header->cmsg_level = level;
		header->cmsg_type = type;
		header->cmsg_len = CMSG_LEN(length);
		memcpy(CMSG_DATA(header), data, length);
	}
	said(what, sendmsg(fd, &message, 0));
	close(fd);
}

/* RFC 6275, section 6.4: type 2, one segment left, and where to: to an address that every network has */
static const unsigned char routing_header[24] = { 0, 2, 2, 1, [23] = 1 };
/* RFC 8200, section 4.6 and 4.2: another header in the chain, with nothing in it */
static const unsigned char padding[8] = { 0, 0, 1, 4 };
/* RFC 791, section 3.1: loose source route by 127.9.9.9, end of list */
static const unsigned char source_route[12] = { 131, 7, 4, 127, 9, 9, 9, 0 };

static void route_v6(char **argv)
{
	struct sockaddr_in6 to = { .sin6_family = AF_INET6, .sin6_port = htons((unsigned short)atoi(argv[1])) };

	inet_pton(AF_INET6, argv[0], &to.sin6_addr);
	send_with("plain", (struct sockaddr *)&to, sizeof(to), 0, 0, NULL, 0);
	send_with("routing header", (struct sockaddr *)&to, sizeof(to), IPPROTO_IPV6, IPV6_RTHDR, routing_header,
		  sizeof(routing_header));
	send_with("options header", (struct sockaddr *)&to, sizeof(to), IPPROTO_IPV6, IPV6_DSTOPTS, padding, sizeof(padding));
}

static void route_v4(char **argv)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(argv[1])) };

	inet_pton(AF_INET, argv[0], &to.sin_addr);
	send_with("plain", (struct sockaddr *)&to, sizeof(to), 0, 0, NULL, 0);
	send_with("source route", (struct sockaddr *)&to, sizeof(to), IPPROTO_IP, IP_RETOPTS, source_route, sizeof(source_route));
}

static void set_options(void)
{
	const int one = 1;
	const unsigned range = 45000 | 45000u << 16;
	/* 239.67.79.82 and ff05::434f:5244: the scopes that RFC 2365 and RFC 4291 leave to a site */
	struct ip_mreqn group = { .imr_multiaddr.s_addr = htonl(0xef434f52), .imr_ifindex = 1 };
	struct ipv6_mreq group6 = { .ipv6mr_multiaddr.s6_addr = { 0xff, 5, [12] = 'C', 'O', 'R', 'D' }, .ipv6mr_interface = 1 };
	struct group_req any = { .gr_interface = 1 };
	int v4 = socket(AF_INET, SOCK_STREAM, 0), v6 = socket(AF_INET6, SOCK_STREAM, 0);

	said("IP_OPTIONS", setsockopt(v4, IPPROTO_IP, IP_OPTIONS, source_route, sizeof(source_route)));
	said("IPV6_RTHDR", setsockopt(v6, IPPROTO_IPV6, IPV6_RTHDR, routing_header, sizeof(routing_header)));
	said("IP_ADD_MEMBERSHIP", setsockopt(v4, IPPROTO_IP, IP_ADD_MEMBERSHIP, &group, sizeof(group)));
	said("IPV6_JOIN_GROUP", setsockopt(v6, IPPROTO_IPV6, IPV6_JOIN_GROUP, &group6, sizeof(group6)));
	memcpy(&any.gr_group, &(struct sockaddr_in){ .sin_family = AF_INET, .sin_addr = group.imr_multiaddr }, sizeof(struct sockaddr_in));
	said("MCAST_JOIN_GROUP", setsockopt(v4, IPPROTO_IP, MCAST_JOIN_GROUP, &any, sizeof(any)));
	memcpy(&any.gr_group, &(struct sockaddr_in6){ .sin6_family = AF_INET6, .sin6_addr = group6.ipv6mr_multiaddr },
	       sizeof(struct sockaddr_in6));
	said("MCAST_JOIN_GROUP by IPv6", setsockopt(v6, IPPROTO_IPV6, MCAST_JOIN_GROUP, &any, sizeof(any)));
	said("IP_LOCAL_PORT_RANGE", setsockopt(v4, IPPROTO_IP, 51 /* linux/in.h, from 6.3 on */, &range, sizeof(range)));
	said("SO_KEEPALIVE", setsockopt(v4, SOL_SOCKET, SO_KEEPALIVE, &one, sizeof(one)));
	said("IP_TOS", setsockopt(v4, IPPROTO_IP, IP_TOS, &one, sizeof(one)));
	said("IPV6_V6ONLY", setsockopt(v6, IPPROTO_IPV6, IPV6_V6ONLY, &one, sizeof(one)));
}

/* port 0: without a bind */
static void hear(char **argv)
{
	struct sockaddr_in own = { .sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(argv[1])) };
	socklen_t size = sizeof(own);
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	inet_pton(AF_INET, argv[0], &own.sin_addr);
	/* what another test left in TIME-WAIT */
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &(int){ 1 }, sizeof(int));
	if (own.sin_port)
		said("bind", bind(fd, (struct sockaddr *)&own, sizeof(own)));
	if (listen(fd, 8)) {
		said("listen", -1);
		return;
	}
	getsockname(fd, (struct sockaddr *)&own, &size);
	printf("listens at %d\n", ntohs(own.sin_port));
	for (;;) /* until the test ends it */
		said("accept", accept(fd, NULL, NULL));
}

static void hear_unix(void)
{
	struct sockaddr_un own = { .sun_family = AF_UNIX, .sun_path = "\0cordon packets" };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	said("bind", bind(fd, (struct sockaddr *)&own, sizeof(own)));
	said("listen", listen(fd, 8));
}

/* asks by a datagram, and waits for what comes to the port that it was given for that */
static void ask(char **argv)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(argv[1])) }, own;
	socklen_t size = sizeof(own);
	char text[64];
	ssize_t got;
	int fd = socket(AF_INET, SOCK_DGRAM, 0);

	inet_pton(AF_INET, argv[0], &to.sin_addr);
	said("ask", sendto(fd, "question", 8, 0, (struct sockaddr *)&to, sizeof(to)));
	getsockname(fd, (struct sockaddr *)&own, &size);
	printf("hears at %d\n", ntohs(own.sin_port));
	while ((got = recv(fd, text, sizeof(text), 0)) > 0) /* until the test ends it */
		printf("heard %.*s\n", (int)got, text);
}

int main(int argc, char **argv)
{
	const char *act = argc > 1 ? argv[1] : "";

	setvbuf(stdout, NULL, _IOLBF, 0);
	if (!strcmp(act, "route-v6"))
		route_v6(argv + 2);
	else if (!strcmp(act, "route-v4"))
		route_v4(argv + 2);
	else if (!strcmp(act, "options"))
		set_options();
	else if (!strcmp(act, "hear-unix"))
		hear_unix();
	else if (!strcmp(act, "ask"))
		ask(argv + 2);
	else if (!strcmp(act, "hear"))
		hear(argv + 2);
	else
		return 2;
	puts("alive");
	return 0;
}
