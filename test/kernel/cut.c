/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Keeps a connection where a process of its own would not show it, while the test switches the policy; then goes on with it.
 * usage: cut WAY tcp|udp ADDRESS PORT GO   connects; goes on when the file GO is there
 *        cut WAY in ADDRESS PORT GO        listens; the test connects
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <pthread.h>
#include <sched.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "../support/said.h"

#define TWINS 3
#define IP_LOCAL_PORT_RANGE 51 /* include/uapi/linux/in.h */

static struct sockaddr_in end;
static const char *go;
static int type;

static void await_go(void)
{
	while (access(go, F_OK))
		usleep(1000);
}

static int dial(void)
{
	int fd = socket(AF_INET, type, 0);

	said("connect", connect(fd, (struct sockaddr *)&end, sizeof(end)));
	return fd;
}

static void go_on(int fd)
{
	char text[16];

	await_go();
	said("still", send(fd, "STILL", 5, MSG_NOSIGNAL));
	if (type == SOCK_STREAM) {
		shutdown(fd, SHUT_WR);
		while (recv(fd, text, sizeof(text), 0) > 0)
			;
	}
}

static void plainly(void)
{
	go_on(dial());
}

static void *in_own_table(void *unused)
{
	said("table", unshare(CLONE_FILES));
	plainly();
	exit(0);
	return unused;
}

static void *without_leader(void *leader)
{
	pthread_join(*(pthread_t *)leader, NULL);
	plainly();
	exit(0);
}

static void pass(int to, int fd)
{
	char control[CMSG_SPACE(sizeof(int))] = { 0 }, byte = 0;
	struct iovec data = { &byte, 1 };
	struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof(control) };
	struct cmsghdr *head = CMSG_FIRSTHDR(&message);

	head->cmsg_level = SOL_SOCKET;
	head->cmsg_type = SCM_RIGHTS;
	head->cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(head), &fd, sizeof(int));
	said("pass", sendmsg(to, &message, 0));
}

static int take(int from)
{
	char control[CMSG_SPACE(sizeof(int))] = { 0 }, byte;
	struct iovec data = { &byte, 1 };
	struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof(control) };
	int fd = -1;

	said("take", recvmsg(from, &message, 0));
	if (CMSG_FIRSTHDR(&message))
		memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof(int));
	return fd;
}

static void under_way(void)
{
	int pair[2], fd = dial();

	said("pair", socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
	pass(pair[0], fd);
	close(fd);
	said("hidden", 0);
	await_go();
	go_on(take(pair[1]));
}

/* Datagram sockets with the same two ends: of which only one is found by them. */
static void as_twins(void)
{
	unsigned port = 20000 + (unsigned)getpid() % 10000, range = port | port << 16;
	int fd[TWINS];

	for (int i = 0; i < TWINS; i++) {
		fd[i] = socket(AF_INET, SOCK_DGRAM, 0);
		setsockopt(fd[i], SOL_SOCKET, SO_REUSEADDR, &(int){ 1 }, sizeof(int));
		setsockopt(fd[i], IPPROTO_IP, IP_LOCAL_PORT_RANGE, &range, sizeof(range));
		said("connect", connect(fd[i], (struct sockaddr *)&end, sizeof(end)));
	}
	said("hidden", 0);
	for (int i = 0; i < TWINS; i++)
		go_on(fd[i]);
}

static int open_stream(void)
{
	return socket(AF_INET, SOCK_STREAM, 0);
}

static int listen_by(int fd)
{
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &(int){ 1 }, sizeof(int));
	said("bind", bind(fd, (struct sockaddr *)&end, sizeof(end)));
	said("listen", listen(fd, 8));
	return fd;
}

static void go_on_with_accepted(int listener)
{
	int fd = accept(listener, NULL, NULL);

	said("accept", fd);
	go_on(fd);
}

static void in_the_queue(void)
{
	int fd = listen_by(open_stream());

	await_go();
	go_on_with_accepted(fd);
}

/* A socket that has asked before it listens: who is accepted was not asked for. */
static void having_asked(void)
{
	struct sockaddr_in nobody = { .sin_family = AF_INET, .sin_port = htons(9), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int fd = open_stream();

	said("first", connect(fd, (struct sockaddr *)&nobody, sizeof(nobody)));
	go_on_with_accepted(listen_by(fd));
}

int main(int argc, char **argv)
{
	pthread_t self = pthread_self(), thread;

	if (argc != 6)
		return 2;
	type = strcmp(argv[2], "udp") ? SOCK_STREAM : SOCK_DGRAM;
	end = (struct sockaddr_in){ .sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(argv[4])) };
	inet_pton(AF_INET, argv[3], &end.sin_addr);
	go = argv[5];
	if (!strcmp(argv[1], "plainly")) {
		plainly();
	} else if (!strcmp(argv[1], "in a table of its own")) {
		pthread_create(&thread, NULL, in_own_table, NULL);
		pthread_join(thread, NULL);
	} else if (!strcmp(argv[1], "without a leader")) {
		pthread_create(&thread, NULL, without_leader, &self);
		pthread_exit(NULL);
	} else if (!strcmp(argv[1], "under way")) {
		under_way();
	} else if (!strcmp(argv[1], "as twins")) {
		as_twins();
	} else if (!strcmp(argv[1], "accepted")) {
		go_on_with_accepted(listen_by(open_stream()));
	} else if (!strcmp(argv[1], "in the queue")) {
		in_the_queue();
	} else if (!strcmp(argv[1], "having asked")) {
		having_asked();
	} else {
		return 2;
	}
	return 0;
}
