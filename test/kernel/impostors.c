/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Who hears what is for another, and who speaks in another's name, at one port of this host. Prints what the kernel answered.
 *
 * usage: impostors hear|answer|listen ADDRESS PORT [own|share|choose]
 *        impostors words ADDRESS PORT GO | spray ADDRESS PORT COUNT | knock ADDRESS PORT COUNT
 *        impostors speak ADDRESS PORT OWN-ADDRESS OWN-PORT SOURCE
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <linux/filter.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "../support/said.h"

static volatile sig_atomic_t ended;

static void end(int signal)
{
	(void)signal;
	ended = 1;
}

static struct sockaddr_in at(const char *address, const char *port)
{
	struct sockaddr_in out = { .sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(port)) };

	inet_pton(AF_INET, address, &out.sin_addr);
	return out;
}

/* how: "own" like a service that may be started anew; "share" beside others; "choose": the second of them takes all */
static int open_at(int type, const struct sockaddr_in *address, const char *how)
{
	struct sock_filter second[] = { BPF_STMT(BPF_RET | BPF_K, 1) };
	struct sock_fprog program = { .len = 1, .filter = second };
	const struct timeval look = { .tv_usec = 20000 };
	int fd = socket(AF_INET, type, 0), one = 1, own = !strcmp(how, "own");

	setsockopt(fd, SOL_SOCKET, own ? SO_REUSEADDR : SO_REUSEPORT, &one, sizeof(one));
	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &look, sizeof(look));
	said("bind", bind(fd, (const struct sockaddr *)address, sizeof(*address)));
	if (type == SOCK_STREAM)
		said("listen", listen(fd, 128));
	if (!strcmp(how, "choose"))
		said("choose", setsockopt(fd, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, &program, sizeof(program)));
	return fd;
}

/* Until it is told to end, and has taken all that is there. */
static void take(int fd, int type, bool answers)
{
	char text[64];

	signal(SIGTERM, end);
	puts("ready");
	for (;;) {
		int last = ended;
		struct sockaddr_in from;
		socklen_t length = sizeof(from);
		ssize_t size = type == SOCK_STREAM ? accept(fd, NULL, NULL) :
						     recvfrom(fd, text, sizeof(text) - 1, 0, (struct sockaddr *)&from, &length);

		if (size >= 0 && type == SOCK_DGRAM && answers)
			said("reply", sendto(fd, "reply", 5, 0, (struct sockaddr *)&from, length));
		if (size >= 0)
			printf("heard %.*s\n", type == SOCK_STREAM ? 1 : (int)size, type == SOCK_STREAM ? "-" : text);
		else if (last)
			break;
	}
	puts("all");
}

/* One word; the same connected socket says another when the file is there, and then tells what it was answered. */
static void words(const struct sockaddr_in *to, const char *go)
{
	char text[64] = "";
	int fd = socket(AF_INET, SOCK_DGRAM, 0);
	struct sockaddr_in own;
	socklen_t size = sizeof(own);

	said("connect", connect(fd, (const struct sockaddr *)to, sizeof(*to)));
	said("first", send(fd, "first", 5, 0));
	getsockname(fd, (struct sockaddr *)&own, &size);
	printf("port %d\n", ntohs(own.sin_port));
	while (access(go, F_OK))
		usleep(5000);
	said("answer", recv(fd, text, sizeof(text) - 1, MSG_DONTWAIT));
	said("second", send(fd, "second", 6, 0));
}

static void spray(const struct sockaddr_in *to, int count)
{
	const int one = 1;
	struct ip_mreqn loopback = { .imr_ifindex = 1 };

	while (count-- > 0) {
		int fd = socket(AF_INET, SOCK_DGRAM, 0);

		setsockopt(fd, SOL_SOCKET, SO_BROADCAST, &one, sizeof(one));
		setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &loopback, sizeof(loopback));
		said("send", sendto(fd, "drop", 4, 0, (const struct sockaddr *)to, sizeof(*to)));
		close(fd);
	}
}

static void knock(const struct sockaddr_in *to, int count)
{
	while (count-- > 0) {
		int result = connect(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), (const struct sockaddr *)to, sizeof(*to));

		said("knock", result && errno == EINPROGRESS ? 0 : result);
	}
	puts("knocked");
	pause();
}

static void speak(const struct sockaddr_in *to, const struct sockaddr_in *own, const char *source)
{
	char control[CMSG_SPACE(sizeof(struct in_pktinfo))] __attribute__((aligned(8))) = "";
	struct iovec text = { .iov_base = "in whose name", .iov_len = 13 };
	struct msghdr message = { .msg_name = (void *)to, .msg_namelen = sizeof(*to), .msg_iov = &text, .msg_iovlen = 1,
				  .msg_control = control, .msg_controllen = sizeof(control) };
	struct cmsghdr *header = CMSG_FIRSTHDR(&message);
	struct in_pktinfo info = {};
	int fd = open_at(SOCK_DGRAM, own, "own");

	inet_pton(AF_INET, source, &info.ipi_spec_dst);
	header->cmsg_level = IPPROTO_IP;
	header->cmsg_type = IP_PKTINFO;
	header->cmsg_len = CMSG_LEN(sizeof(info));
	memcpy(CMSG_DATA(header), &info, sizeof(info));
	said("speak", sendmsg(fd, &message, 0));
}

int main(int argc, char **argv)
{
	const char *act = argc > 3 ? argv[1] : "", *more = argc > 4 ? argv[4] : "own";
	struct sockaddr_in address, own;

	if (argc < 4)
		return 2;
	setvbuf(stdout, NULL, _IOLBF, 0);
	address = at(argv[2], argv[3]);
	if (!strcmp(act, "hear"))
		take(open_at(SOCK_DGRAM, &address, more), SOCK_DGRAM, false);
	else if (!strcmp(act, "answer"))
		take(open_at(SOCK_DGRAM, &address, more), SOCK_DGRAM, true);
	else if (!strcmp(act, "listen"))
		take(open_at(SOCK_STREAM, &address, more), SOCK_STREAM, false);
	else if (!strcmp(act, "words"))
		words(&address, more);
	else if (!strcmp(act, "spray"))
		spray(&address, atoi(more));
	else if (!strcmp(act, "knock"))
		knock(&address, atoi(more));
	else if (!strcmp(act, "speak") && argc == 7)
		own = at(argv[4], argv[5]), speak(&address, &own, argv[6]);
	else
		return 2;
	return 0;
}
