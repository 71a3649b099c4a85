/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Ways to a peer: ACT PORT | PATH. Two acts are run outside, as helpers: `hear PATH` prints a line for each
 * datagram, and `settled` when asked on its input, `give PATH FILE` hands an open descriptor of FILE to each who connects.
 */
#include "act.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sched.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#ifndef IPPROTO_MPTCP
#define IPPROTO_MPTCP 262
#endif

static const char attack[] = "attack";

static struct sockaddr_in to4(const char *address, const char *port)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(port)) };

	inet_pton(AF_INET, address, &to.sin_addr);
	return to;
}

static struct sockaddr_in6 to6(const char *address, const char *port)
{
	struct sockaddr_in6 to = { .sin6_family = AF_INET6, .sin6_port = htons((unsigned short)atoi(port)) };

	inet_pton(AF_INET6, address, &to.sin6_addr);
	return to;
}

static void connect4(int type, int protocol, const char *address, char **a)
{
	struct sockaddr_in to = to4(address, a[0]);
	int fd = socket(AF_INET, type, protocol);

	said("connect", connect(fd, (struct sockaddr *)&to, sizeof(to)));
	said("send", send(fd, attack, 6, MSG_NOSIGNAL));
	usleep(fd < 0 ? 0 : 2000); /* the connection's last word before its end */
}

static void connect6(const char *address, char **a)
{
	struct sockaddr_in6 to = to6(address, a[0]);

	said("connect", connect(socket(AF_INET6, SOCK_STREAM, 0), (struct sockaddr *)&to, sizeof(to)));
}

static void tcp4(char **a) { connect4(SOCK_STREAM, 0, "127.0.0.1", a); }
static void tcp_any(char **a) { connect4(SOCK_STREAM, 0, "0.0.0.0", a); }
static void mptcp(char **a) { connect4(SOCK_STREAM, IPPROTO_MPTCP, "127.0.0.1", a); }
static void udp_connected(char **a) { connect4(SOCK_DGRAM, 0, "127.0.0.1", a); }
static void tcp6(char **a) { connect6("::1", a); }
static void tcp6_any(char **a) { connect6("::", a); }
static void tcp_mapped(char **a) { connect6("::ffff:127.0.0.1", a); }

static void nonblocking(char **a)
{
	struct sockaddr_in to = to4("127.0.0.1", a[0]);

	said("connect", connect(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), (struct sockaddr *)&to, sizeof(to)));
}

static void fast_open(int protocol, int flags, char **a)
{
	struct sockaddr_in to = to4("127.0.0.1", a[0]);

	said("sendto", sendto(socket(AF_INET, SOCK_STREAM, protocol), attack, 6, flags, (struct sockaddr *)&to, sizeof(to)));
}

static void tcp_fast_open(char **a) { fast_open(0, MSG_FASTOPEN, a); }
static void mptcp_fast_open(char **a) { fast_open(IPPROTO_MPTCP, MSG_FASTOPEN, a); }

static void fast_open_by_option(char **a)
{
	struct sockaddr_in to = to4("127.0.0.1", a[0]);
	int fd = socket(AF_INET, SOCK_STREAM, 0), one = 1;

	said("option", setsockopt(fd, IPPROTO_TCP, TCP_FASTOPEN_CONNECT, &one, sizeof(one)));
	said("connect", connect(fd, (struct sockaddr *)&to, sizeof(to)));
	said("write", write(fd, attack, 6));
}

/* a[1]: a port that may be asked */
static void tcp_retarget(char **a)
{
	struct sockaddr_in first = to4("127.0.0.1", a[1]), then = to4("127.0.0.1", a[0]);
	struct sockaddr none = { .sa_family = AF_UNSPEC };
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	said("connect", connect(fd, (struct sockaddr *)&first, sizeof(first)));
	said("disconnect", connect(fd, &none, sizeof(none)));
	said("connect", connect(fd, (struct sockaddr *)&then, sizeof(then)));
}

static void from_other_source(char **a)
{
	struct sockaddr_in from = to4("127.0.0.5", "0"), to = to4("127.0.0.1", a[0]);
	int fd = socket(AF_INET, SOCK_STREAM, 0), one = 1;

	setsockopt(fd, IPPROTO_IP, 24 /* IP_BIND_ADDRESS_NO_PORT */, &one, sizeof(one));
	setsockopt(fd, SOL_SOCKET, SO_MARK, &one, sizeof(one));
	setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, "lo", 3);
	bind(fd, (struct sockaddr *)&from, sizeof(from));
	said("connect", connect(fd, (struct sockaddr *)&to, sizeof(to)));
	close(fd);
	fd = socket(AF_INET, SOCK_STREAM, 0);
	said("connect again", connect(fd, (struct sockaddr *)&to, sizeof(to)));
}

static void send_udp(int fd, const char *address, char **a)
{
	struct sockaddr_in to = to4(address, a[0]);

	said("sendto", sendto(fd, attack, 6, 0, (struct sockaddr *)&to, sizeof(to)));
}

static void udp(char **a) { send_udp(socket(AF_INET, SOCK_DGRAM, 0), "127.0.0.1", a); }

static void udp_lite(char **a) { send_udp(socket(AF_INET, SOCK_DGRAM, 136), "127.0.0.1", a); }

static void udp_broadcast(char **a)
{
	int fd = socket(AF_INET, SOCK_DGRAM, 0), one = 1;

	said("option", setsockopt(fd, SOL_SOCKET, SO_BROADCAST, &one, sizeof(one)));
	send_udp(fd, "127.255.255.255", a);
}

static void udp6(char **a)
{
	struct sockaddr_in6 to = to6("::1", a[0]);

	said("sendto", sendto(socket(AF_INET6, SOCK_DGRAM, 0), attack, 6, 0, (struct sockaddr *)&to, sizeof(to)));
}

static void udp_mapped(char **a)
{
	struct sockaddr_in6 to = to6("::ffff:127.0.0.1", a[0]);

	said("sendto", sendto(socket(AF_INET6, SOCK_DGRAM, 0), attack, 6, 0, (struct sockaddr *)&to, sizeof(to)));
}

static void udp_v4_on_v6(char **a) { send_udp(socket(AF_INET6, SOCK_DGRAM, 0), "127.0.0.1", a); }

static void udp_many(char **a)
{
	struct sockaddr_in to = to4("127.0.0.1", a[0]);
	struct iovec part = { (void *)attack, 6 };
	struct mmsghdr messages[2] = { 0 };

	for (int i = 0; i < 2; i++)
		messages[i].msg_hdr = (struct msghdr){ .msg_name = &to, .msg_namelen = sizeof(to), .msg_iov = &part, .msg_iovlen = 1 };
	said("sendmmsg", sendmmsg(socket(AF_INET, SOCK_DGRAM, 0), messages, 2, 0));
}

/* a[1]: a port that may be asked */
static void udp_retarget(char **a)
{
	struct sockaddr_in first = to4("127.0.0.1", a[1]), then = to4("127.0.0.1", a[0]);
	struct sockaddr none = { .sa_family = AF_UNSPEC };
	int fd = socket(AF_INET, SOCK_DGRAM, 0);

	said("connect", connect(fd, (struct sockaddr *)&first, sizeof(first)));
	said("sendto", sendto(fd, attack, 6, 0, (struct sockaddr *)&then, sizeof(then)));
	said("reconnect", connect(fd, (struct sockaddr *)&then, sizeof(then)));
	said("send", send(fd, "", 0, MSG_NOSIGNAL | MSG_DONTWAIT));
	said("disconnect", connect(fd, &none, sizeof(none)));
	said("sendto", sendto(fd, attack, 6, 0, (struct sockaddr *)&then, sizeof(then)));
}

/* the kernel takes a destination without a family for its own (net/ipv4/udp.c, udp_sendmsg()) */
static void udp_without_family(char **a)
{
	struct sockaddr_in to = to4("127.0.0.1", a[0]);

	to.sin_family = AF_UNSPEC;
	said("sendto", sendto(socket(AF_INET, SOCK_DGRAM, 0), attack, 6, 0, (struct sockaddr *)&to, sizeof(to)));
}

static void udp_connected_across(char **a)
{
	struct sockaddr_in to = to4("127.0.0.1", a[0]);
	int fd = socket(AF_INET6, SOCK_DGRAM, 0);

	said("connect", connect(fd, (struct sockaddr *)&to, sizeof(to)));
	said("send", send(fd, attack, 6, MSG_NOSIGNAL));
}

static void udp_corked(char **a)
{
	struct sockaddr_in to = to4("127.0.0.1", a[0]);
	int fd = socket(AF_INET, SOCK_DGRAM, 0);

	said("more", sendto(fd, attack, 3, MSG_MORE, (struct sockaddr *)&to, sizeof(to)));
	said("sendto", sendto(fd, attack, 3, 0, (struct sockaddr *)&to, sizeof(to)));
}

static struct sockaddr_un unix_name(const char *path, socklen_t *size)
{
	struct sockaddr_un name = { .sun_family = AF_UNIX };
	int is_abstract = path[0] == '@';

	strncpy(name.sun_path, path, sizeof(name.sun_path) - 1);
	if (is_abstract)
		name.sun_path[0] = 0;
	*size = is_abstract ? (socklen_t)(2 + strlen(path)) : (socklen_t)sizeof(name);
	return name;
}

static void connect_unix(const char *path)
{
	socklen_t size;
	struct sockaddr_un to = unix_name(path, &size);

	said("connect", connect(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&to, size));
}

static void unix_path(char **a) { connect_unix(a[0]); }
static void unix_alias(char **a) { connect_unix(join("/proc/self/root", a[0])); }

static void unix_relative(char **a)
{
	char *name = strrchr(a[0], '/');

	*name = 0;
	said("chdir", chdir(a[0]));
	connect_unix(name + 1);
}

static void unix_link(char **a)
{
	said("symlink", symlink(a[0], join(a[1], "socket")));
	connect_unix(join(a[1], "socket"));
}

static void unix_datagram(char **a)
{
	socklen_t size;
	struct sockaddr_un to = unix_name(a[0], &size);
	int pair[2];

	said("sendto", sendto(socket(AF_UNIX, SOCK_DGRAM, 0), attack, 6, 0, (struct sockaddr *)&to, size));
	said("socketpair", socketpair(AF_UNIX, SOCK_DGRAM, 0, pair));
	said("sendto on a pair", sendto(pair[0], attack, 6, 0, (struct sockaddr *)&to, size));
}

/* "got" tells that there is such a socket; without Cordon there is */
static void family(char **a) { said("got", socket(atoi(a[0]), atoi(a[1]), atoi(a[2]))); }
static void pair_of(char **a)
{
	int pair[2];

	said("got", socketpair(atoi(a[0]), SOCK_STREAM, 0, pair));
}

static void raw_udp(char **a)
{
	unsigned char packet[14] = { [5] = 14 };
	struct sockaddr_in to = to4("127.0.0.1", "0");

	packet[2] = (unsigned char)(atoi(a[0]) >> 8);
	packet[3] = (unsigned char)atoi(a[0]);
	memcpy(packet + 8, attack, 6);
	said("sendto", sendto(socket(AF_INET, SOCK_RAW, IPPROTO_UDP), packet, 14, 0, (struct sockaddr *)&to, sizeof(to)));
	usleep(20000);
}

/* listens at a port, and is its own caller, from whichever side the loopback gives: "got" when somebody came in */
static void hear_at(char **a)
{
	struct sockaddr_in at = to4("127.0.0.1", a[0]);
	int fd = socket(AF_INET, SOCK_STREAM, 0), one = 1;

	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &one, sizeof(one));
	said("got", bind(fd, (struct sockaddr *)&at, sizeof(at)) ? -1 : listen(fd, 1));
}

/* net/ipv4/af_inet.c, __inet_bind(): no family and any address is IPv4's */
static void hear_without_family(char **a)
{
	struct sockaddr_in at = { .sin_family = AF_UNSPEC, .sin_port = htons((unsigned short)atoi(a[0])) };
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	said("got", bind(fd, (struct sockaddr *)&at, sizeof(at)) ? -1 : listen(fd, 1));
}

static void hear_datagrams(char **a)
{
	struct sockaddr_in at = to4("127.0.0.1", a[0]);

	said("got", bind(socket(AF_INET, SOCK_DGRAM, 0), (struct sockaddr *)&at, sizeof(at)));
}

static void new_network(char **a)
{
	(void)a;
	said("got", unshare(CLONE_NEWNET));
	said("got", unshare(CLONE_NEWUSER | CLONE_NEWNET));
}

/* --- outside --- */

static int listen_at(const char *path, int type)
{
	socklen_t size;
	struct sockaddr_un at = unix_name(path, &size);
	int fd = socket(AF_UNIX, type, 0);

	if (bind(fd, (struct sockaddr *)&at, size) || chmod(path, 0777))
		exit(3);
	puts("ready");
	return fd;
}

static void hear(char **a)
{
	char text[64];
	int fd = listen_at(a[0], SOCK_DGRAM);

	struct pollfd ends[] = { { .fd = 0, .events = POLLIN }, { .fd = fd, .events = POLLIN } };

	while (poll(ends, 2, -1) > 0) {
		while (recv(fd, text, sizeof(text), MSG_DONTWAIT) >= 0)
			puts("heard");
		if (ends[0].revents && read(0, text, 1) != 1)
			return;
		if (ends[0].revents)
			puts("settled");
	}
}

static void give(char **a)
{
	char byte = 'x', control[CMSG_SPACE(sizeof(int))] __attribute__((aligned(8)));
	int fd = listen_at(a[0], SOCK_STREAM), file = open(a[1], O_RDONLY);

	listen(fd, 8);
	for (;;) {
		int peer = accept(fd, NULL, NULL);
		struct iovec text = { &byte, 1 };
		struct msghdr message = { .msg_iov = &text, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof(control) };
		struct cmsghdr *head = CMSG_FIRSTHDR(&message);

		head->cmsg_level = SOL_SOCKET;
		head->cmsg_type = SCM_RIGHTS;
		head->cmsg_len = CMSG_LEN(sizeof(int));
		memcpy(CMSG_DATA(head), &file, sizeof(file));
		lseek(file, 0, SEEK_SET);
		sendmsg(peer, &message, 0);
		close(peer);
	}
}

#define ACT(name) { #name, name }
static const struct act acts[] = {
	ACT(tcp4), ACT(tcp_any), ACT(mptcp), ACT(udp_connected), ACT(tcp6), ACT(tcp6_any), ACT(tcp_mapped), ACT(nonblocking),
	ACT(tcp_fast_open), ACT(mptcp_fast_open), ACT(fast_open_by_option), ACT(from_other_source), ACT(udp), ACT(udp_lite),
	ACT(udp_broadcast), ACT(udp6), ACT(udp_mapped), ACT(udp_v4_on_v6), ACT(udp_many), ACT(udp_retarget), ACT(udp_corked),
	ACT(unix_path), ACT(unix_alias), ACT(unix_relative), ACT(unix_link), ACT(unix_datagram), ACT(family), ACT(pair_of), ACT(raw_udp), ACT(hear_at), ACT(hear_datagrams), ACT(hear_without_family), ACT(tcp_retarget),
	ACT(udp_without_family), ACT(udp_connected_across), ACT(new_network), ACT(hear), ACT(give), { 0 },
};

int main(int argc, char **argv)
{
	(void)argc;
	return run_act(acts, argv);
}
