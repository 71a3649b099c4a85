/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Two ends on one host. Prints what the kernel answered; an end that listens, or that is connected, stays until it is killed.
 *
 * usage: peers listen|connect|hear|tell ADDRESS PORT
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "../support/said.h"

static int end_of(const char *address, const char *port, int type, struct sockaddr_in6 *out)
{
	char mapped[64];

	*out = (struct sockaddr_in6){ .sin6_family = AF_INET6, .sin6_port = htons((unsigned short)atoi(port)) };
	snprintf(mapped, sizeof(mapped), strchr(address, ':') ? "%s" : "::ffff:%s", address);
	inet_pton(AF_INET6, mapped, &out->sin6_addr);
	return socket(AF_INET6, type, 0);
}

/* Says hello to each that is let in, and keeps the connection. */
static void serve(int fd)
{
	said("listen", listen(fd, 8));
	for (;;) {
		int one = accept(fd, NULL, NULL);

		said("accept", one);
		if (one < 0 || write(one, "hello", 5) != 5)
			return;
	}
}

static void follow(int fd)
{
	char text[8] = "";

	while (read(fd, text, 5) == 5)
		printf("says %s\n", text), fflush(stdout);
	puts("cut");
}

static void hear(int fd)
{
	char text[64];

	puts("hears");
	for (;;) {
		ssize_t size = recv(fd, text, sizeof(text) - 1, 0);

		if (size < 0)
			return;
		text[size] = 0;
		printf("heard %s\n", text);
		fflush(stdout);
	}
}

int main(int argc, char **argv)
{
	const char *act = argc == 4 ? argv[1] : "";
	int type = !strcmp(act, "hear") || !strcmp(act, "tell") ? SOCK_DGRAM : SOCK_STREAM;
	struct sockaddr_in6 address;
	int fd, result;

	if (argc != 4)
		return 2;
	setvbuf(stdout, NULL, _IOLBF, 0);
	fd = end_of(argv[2], argv[3], type, &address);
	if (!strcmp(act, "listen") || !strcmp(act, "hear")) {
		/* what the test before it left in TIME-WAIT */
		setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &(int){ 1 }, sizeof(int));
		result = bind(fd, (struct sockaddr *)&address, sizeof(address));
		said("bind", result);
		if (!result)
			type == SOCK_STREAM ? serve(fd) : hear(fd);
	} else if (!strcmp(act, "connect")) {
		result = connect(fd, (struct sockaddr *)&address, sizeof(address));
		said("connect", result);
		if (!result)
			follow(fd);
	} else {
		said("tell", sendto(fd, "word", 4, 0, (struct sockaddr *)&address, sizeof(address)));
	}
	return 0;
}
