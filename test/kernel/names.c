/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Asks resolvers and connects, as its arguments say, one after another; prints what the kernel answered, then "alive".
 *
 * usage: names ACT...
 *   ask RESOLVER NAME TYPE     one question by UDP, waits for the answer: "answer N", N being how many records it has
 *   ask-openly …               the same, on a socket that is not connected
 *   raw RESOLVER HEX           a datagram of these bytes
 *   offload RESOLVER NAME      two questions in one datagram for segmentation offload (UDP_SEGMENT)
 *   flood RESOLVER NAME TYPE N N questions on one socket; "passed M"
 *   connect ADDRESS PORT       by TCP
 *   keep ADDRESS PORT          by TCP, and keeps it
 *   hold ADDRESS PORT          by TCP, then waits until the connection is over: "cut"
 *   kept                       waits until what is kept is over: "cut"
 *   until-refused ADDRESS PORT connects until that is refused
 */
#define _GNU_SOURCE
#include <errno.h>
#include <netinet/in.h>
#include <netinet/udp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "../support/resolver.h"
#include "../support/said.h"

static int udp_to(const char *resolver, int connects)
{
	const struct timeval patience = { .tv_sec = 60 };
	struct sockaddr_storage to;
	socklen_t size = address_of(&to, resolver, 53);
	int fd = socket(to.ss_family, SOCK_DGRAM, 0);

	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
	if (connects && connect(fd, (struct sockaddr *)&to, size)) {
		said("resolver", -1);
		close(fd);
		return -1;
	}
	return fd;
}

static void ask(const char *resolver, const char *name, int type, int connects)
{
	static unsigned id = 0x1000;
	unsigned char bytes[1024];
	size_t size = question(bytes, id++, name, type);
	struct sockaddr_storage to;
	socklen_t to_size = address_of(&to, resolver, 53);
	int fd = udp_to(resolver, connects);

	if (fd < 0)
		return;
	if ((connects ? send(fd, bytes, size, 0) : sendto(fd, bytes, size, 0, (struct sockaddr *)&to, to_size)) < 0)
		said("ask", -1);
	else if (recv(fd, bytes, sizeof(bytes), 0) < 12)
		said("answer", -1);
	else
		printf("answer %d\n", bytes[6] << 8 | bytes[7]);
	close(fd);
}

static void raw(const char *resolver, const char *hex)
{
	unsigned char bytes[1024];
	size_t size = 0;
	int fd = udp_to(resolver, 1);

	for (; hex[0] && hex[1] && size < sizeof(bytes); hex += 2, size++) {
		unsigned byte;

		sscanf(hex, "%2x", &byte);
		bytes[size] = (unsigned char)byte;
	}
	said("raw", send(fd, bytes, size, 0) < 0 ? -1 : 0);
	close(fd);
}

static void offload(const char *resolver, const char *name)
{
	unsigned char bytes[1024];
	size_t size = question(bytes, 0x7777, name, 1);
	const int each = (int)size;
	int fd = udp_to(resolver, 1);

	memcpy(bytes + size, bytes, size);
	said("segments", setsockopt(fd, SOL_UDP, UDP_SEGMENT, &each, sizeof(each)));
	said("offload", send(fd, bytes, 2 * size, 0) < 0 ? -1 : 0);
	close(fd);
}

static void flood(const char *resolver, const char *name, int type, int count)
{
	unsigned char bytes[1024];
	int fd = udp_to(resolver, 1), passed = 0;

	for (int i = 0; i < count; i++)
		passed += send(fd, bytes, question(bytes, 0x2000u + (unsigned)i, name, type), 0) > 0;
	printf("passed %d\n", passed);
	close(fd);
}

static int tcp_to(const char *address, int port)
{
	struct sockaddr_storage to;
	socklen_t size = address_of(&to, address, port);
	int fd = socket(to.ss_family, SOCK_STREAM, 0);

	if (!connect(fd, (struct sockaddr *)&to, size))
		return fd;
	close(fd);
	return -1;
}

int main(int argc, char **argv)
{
	int kept = -1;

	setvbuf(stdout, NULL, _IOLBF, 0);
	for (int i = 1; i < argc; i++) {
		const char *act = argv[i];

		if (!strcmp(act, "ask") || !strcmp(act, "ask-openly")) {
			ask(argv[i + 1], argv[i + 2], atoi(argv[i + 3]), !act[3]);
			i += 3;
		} else if (!strcmp(act, "raw")) {
			raw(argv[i + 1], argv[i + 2]);
			i += 2;
		} else if (!strcmp(act, "offload")) {
			offload(argv[i + 1], argv[i + 2]);
			i += 2;
		} else if (!strcmp(act, "flood")) {
			flood(argv[i + 1], argv[i + 2], atoi(argv[i + 3]), atoi(argv[i + 4]));
			i += 4;
		} else if (!strcmp(act, "connect")) {
			int fd = tcp_to(argv[i + 1], atoi(argv[i + 2]));

			said("connect", fd);
			if (fd >= 0)
				close(fd);
			i += 2;
		} else if (!strcmp(act, "hold")) {
			int fd = tcp_to(argv[i + 1], atoi(argv[i + 2]));
			char byte;

			said("connect", fd);
			if (fd >= 0 && recv(fd, &byte, 1, 0) <= 0)
				printf("cut\n");
			i += 2;
		} else if (!strcmp(act, "keep")) {
			kept = tcp_to(argv[i + 1], atoi(argv[i + 2]));
			said("keep", kept);
			i += 2;
		} else if (!strcmp(act, "kept")) {
			char byte;

			if (recv(kept, &byte, 1, 0) <= 0)
				printf("cut\n");
		} else if (!strcmp(act, "until-refused")) {
			int fd;

			while ((fd = tcp_to(argv[i + 1], atoi(argv[i + 2]))) >= 0) {
				close(fd);
				usleep(200000);
			}
			said("connect", -1);
			i += 2;
		}
	}
	printf("alive\n");
	return 0;
}
