/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Asks a resolver, connects, and sends bytes in one of the ways in which a stream can be cut and lent; prints what it was
 * told of it, then "alive".
 *
 * usage: hellos ACT...
 *   ask RESOLVER NAME            one question by UDP: "answer N", N being how many records it has
 *   send ADDRESS PORT HOW FILE   connects and sends FILE's bytes: "answered" when something comes back, "over" when the other
 *                                end closes without a word, "refused …" when it is not let
 *   reuse ADDRESS1 ADDRESS2 PORT FILE   connects one socket to one address, then to another one, and sends there
 *   query RESOLVER HOW FILE      sends FILE's bytes to a resolver by TCP: "query: N", N being how many bytes come back
 *   query-again RESOLVER FILE FILE2   the same, on one socket: FILE, then on another connection FILE2
 *   connect ADDRESS PORT
 *   inherited ADDRESS PORT       connects the socket on standard input, which somebody else made
 *
 * HOW: whole · bytes (a segment each) · cut:N (two segments) · urgent (as whole, but for a byte out of band in front) ·
 *      fastopen (with the SYN: "with the SYN" when it was taken there) · lent (by sendfile) · zerocopy (MSG_ZEROCOPY)
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#include "../support/resolver.h"
#include "../support/said.h"

static void ask(const char *resolver, const char *name)
{
	const struct timeval patience = { .tv_sec = 60 };
	unsigned char bytes[1024];
	struct sockaddr_storage to;
	socklen_t size = address_of(&to, resolver, 53);
	int fd = socket(to.ss_family, SOCK_DGRAM, 0);

	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
	if (connect(fd, (struct sockaddr *)&to, size) || send(fd, bytes, question(bytes, 0x1234, name, strchr(name, '6') ? 28 : 1), 0) < 0 ||
	    recv(fd, bytes, sizeof(bytes), 0) < 12)
		said("ask", -1);
	else
		printf("answer %d\n", bytes[6] << 8 | bytes[7]);
	close(fd);
}

/* Sends a segment each: Nagle's algorithm is off, and nothing waits. */
static int send_cut(int fd, const unsigned char *bytes, size_t size, size_t each)
{
	for (size_t at = 0; at < size; at += each)
		if (send(fd, bytes + at, size - at < each ? size - at : each, MSG_NOSIGNAL) < 0)
			return -1;
	return 0;
}

static int send_how(int fd, const char *how, const char *file, const unsigned char *bytes, size_t size)
{
	const int on = 1;
	int source, result;

	if (!strcmp(how, "bytes"))
		return send_cut(fd, bytes, size, 1);
	if (!strncmp(how, "cut:", 4)) {
		size_t first = (size_t)atoi(how + 4);

		return send_cut(fd, bytes, first, first) || send_cut(fd, bytes + first, size - first, size) ? -1 : 0;
	}
	if (!strcmp(how, "urgent"))
		return send(fd, "x", 1, MSG_OOB | MSG_NOSIGNAL) < 0 || send_cut(fd, bytes, size, size) ? -1 : 0;
	if (!strcmp(how, "lent")) {
		source = open(file, O_RDONLY);
		result = sendfile(fd, source, NULL, size) < 0 ? -1 : 0;
		close(source);
		return result;
	}
	if (!strcmp(how, "zerocopy")) {
		setsockopt(fd, SOL_SOCKET, SO_ZEROCOPY, &on, sizeof(on));
		return send(fd, bytes, size, MSG_ZEROCOPY | MSG_NOSIGNAL) < 0 ? -1 : 0;
	}
	return send_cut(fd, bytes, size, size);
}

/* What becomes of a connection on which something was sent. */
static void hear(int fd)
{
	char byte;
	ssize_t got = recv(fd, &byte, 1, 0);

	if (got < 0)
		said("send", -1);
	else
		printf("send: %s\n", got ? "answered" : "over");
}

static int connect_to(int fd, const char *address, int port)
{
	struct sockaddr_storage to;
	socklen_t size = address_of(&to, address, port);

	return connect(fd, (struct sockaddr *)&to, size);
}

static int stream_for(const char *address)
{
	const int on = 1;
	int fd = socket(strchr(address, ':') ? AF_INET6 : AF_INET, SOCK_STREAM, 0);

	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	return fd;
}

static size_t read_file(const char *file, unsigned char *bytes, size_t room)
{
	int fd = open(file, O_RDONLY);
	ssize_t size = read(fd, bytes, room);

	close(fd);
	return size < 0 ? 0 : (size_t)size;
}

/* net/ipv4/tcp.c: the data of the SYN was acknowledged */
static void say_fastopen(int fd)
{
	struct tcp_info info = {};
	socklen_t size = sizeof(info);

	getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &size);
	if (info.tcpi_options & TCPI_OPT_SYN_DATA)
		printf("with the SYN\n");
}

static void send_file(const char *address, int port, const char *how, const char *file)
{
	static unsigned char bytes[1 << 20];
	size_t size = read_file(file, bytes, sizeof(bytes));
	int fd = stream_for(address);
	struct sockaddr_storage to;
	socklen_t to_size = address_of(&to, address, port);

	if (!strcmp(how, "fastopen")) {
		if (sendto(fd, bytes, size, MSG_FASTOPEN | MSG_NOSIGNAL, (struct sockaddr *)&to, to_size) < 0)
			said("send", -1);
		else
			hear(fd);
		say_fastopen(fd);
	} else if (connect_to(fd, address, port)) {
		said("connect", -1);
	} else if (send_how(fd, how, file, bytes, size)) {
		said("send", -1);
	} else {
		hear(fd);
	}
	close(fd);
}

static void reuse(const char *first, const char *second, int port, const char *file)
{
	static unsigned char bytes[1 << 20];
	const struct sockaddr nobody = { .sa_family = AF_UNSPEC };
	size_t size = read_file(file, bytes, sizeof(bytes));
	int fd = stream_for(first);

	said("first", connect_to(fd, first, port));
	said("leave", connect(fd, &nobody, sizeof(nobody)));
	said("second", connect_to(fd, second, port));
	if (send_cut(fd, bytes, size, size))
		said("send", -1);
	else
		hear(fd);
	close(fd);
}

static void query_on(int fd, const char *resolver, const char *how, const char *file)
{
	static unsigned char bytes[1 << 20];
	size_t size = read_file(file, bytes, sizeof(bytes)), heard = 0;
	struct sockaddr_storage to;
	socklen_t to_size = address_of(&to, resolver, 53);
	ssize_t got = -1;

	if (!strcmp(how, "fastopen") ? sendto(fd, bytes, size, MSG_FASTOPEN | MSG_NOSIGNAL, (struct sockaddr *)&to, to_size) < 0 :
				       connect_to(fd, resolver, 53) || send_how(fd, how, file, bytes, size)) {
		said("query", -1);
	} else {
		while ((got = recv(fd, bytes, sizeof(bytes), 0)) > 0)
			heard += (size_t)got;
		if (got < 0)
			said("query", -1);
		else
			printf("query: %zu\n", heard);
	}
}

static void query(const char *resolver, const char *how, const char *file)
{
	int fd = stream_for(resolver);

	query_on(fd, resolver, how, file);
	close(fd);
}

static void query_again(const char *resolver, const char *file, const char *file2)
{
	const struct sockaddr nobody = { .sa_family = AF_UNSPEC };
	int fd = stream_for(resolver);

	query_on(fd, resolver, "whole", file);
	connect(fd, &nobody, sizeof(nobody));
	query_on(fd, resolver, "whole", file2);
	close(fd);
}

static void plainly(const char *address, int port)
{
	int fd = stream_for(address);

	said("connect", connect_to(fd, address, port));
	close(fd);
}

int main(int argc, char **argv)
{
	setvbuf(stdout, NULL, _IOLBF, 0);
	for (int i = 1; i < argc; i++) {
		const char *act = argv[i];

		if (!strcmp(act, "ask")) {
			ask(argv[i + 1], argv[i + 2]);
			i += 2;
		} else if (!strcmp(act, "send")) {
			send_file(argv[i + 1], atoi(argv[i + 2]), argv[i + 3], argv[i + 4]);
			i += 4;
		} else if (!strcmp(act, "reuse")) {
			reuse(argv[i + 1], argv[i + 2], atoi(argv[i + 3]), argv[i + 4]);
			i += 4;
		} else if (!strcmp(act, "query")) {
			query(argv[i + 1], argv[i + 2], argv[i + 3]);
			i += 3;
		} else if (!strcmp(act, "query-again")) {
			query_again(argv[i + 1], argv[i + 2], argv[i + 3]);
			i += 3;
		} else if (!strcmp(act, "connect")) {
			plainly(argv[i + 1], atoi(argv[i + 2]));
			i += 2;
		} else if (!strcmp(act, "inherited")) {
			said("inherited", connect_to(0, argv[i + 1], atoi(argv[i + 2])));
			i += 2;
		}
	}
	printf("alive\n");
	return 0;
}
