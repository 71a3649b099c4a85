/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Acts at a pace: so many a second, for so long, or as many as the machine can; then prints how many were done, and how
 * many of them worked, and waits to be killed.
 *
 * usage: loss connect PORT RATE MILLISECONDS   a datagram socket's connect to 127.0.0.1
 *        loss open FILE RATE MILLISECONDS
 *        loss exec PROGRAM RATE MILLISECONDS   vfork, exec of this program, exit
 *        loss fork COUNT                       children that end at once, one after the other
 *        loss keep COUNT                       children that stay
 *        loss destinations COUNT PORT OTHER    connects to as many addresses of 127.0.0.0/8, each at both ports
 *        loss both COUNT PORT FEW OTHER        connects to one port, then a few to another
 *        loss nothing
 *        loss held …                           any of these, when SIGUSR1 has come
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int datagrams = -1;

static int connect_to(uint32_t address, int port)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(address) };

	if (datagrams < 0)
		datagrams = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	return connect(datagrams, (struct sockaddr *)&to, sizeof(to)) == 0;
}

static int try_connect(const char *port)
{
	return connect_to(INADDR_LOOPBACK, atoi(port));
}

static int try_open(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd >= 0)
		close(fd);
	return fd >= 0;
}

static int end_of(pid_t child)
{
	int status = -1;

	return child > 0 && waitpid(child, &status, 0) == child && status == 0;
}

static int try_exec(const char *program)
{
	pid_t child = vfork();

	if (!child) {
		execl(program, program, "nothing", (char *)NULL);
		_exit(1);
	}
	return end_of(child);
}

static int64_t now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

/* One that is late does not wait: what was missed is made up for. */
static void wait_until(int64_t time_ns)
{
	const struct timespec until = { time_ns / 1000000000, time_ns % 1000000000 };

	if (time_ns > now_ns())
		clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL);
}

#define MOST_AT_ONCE 64

static void pace(int (*act)(const char *), const char *word, long rate, long milliseconds)
{
	const int64_t begun = now_ns(), end = begun + milliseconds * 1000000;
	const long batch = rate < MOST_AT_ONCE * 1000 ? rate / 1000 + 1 : MOST_AT_ONCE; /* a sleep for each would be most of it */
	long done = 0, worked = 0;

	while (now_ns() < end) {
		for (long i = 0; i < batch; i++, done++)
			worked += act(word);
		wait_until(begun + done * 1000000000 / rate);
	}
	printf("%ld %ld\n", done, worked);
}

static void fork_many(long count)
{
	long worked = 0;

	for (long i = 0; i < count; i++) {
		pid_t child = vfork();

		if (!child)
			_exit(0);
		worked += end_of(child);
	}
	printf("%ld %ld\n", count, worked);
}

static void keep_many(long count)
{
	for (long i = 0; i < count; i++) {
		pid_t child = fork();

		if (!child)
			for (;;)
				pause();
		if (child < 0)
			break;
		if (i % 1000 == 999) {
			printf("%ld\n", i + 1);
			fflush(stdout);
		}
	}
}

static void connect_many(long count, int port, int other)
{
	long worked = 0, others = 0;

	for (long i = 0; i < count; i++) {
		worked += connect_to((uint32_t)(INADDR_LOOPBACK + i), port);
		others += connect_to((uint32_t)(INADDR_LOOPBACK + i), other);
	}
	printf("%ld %ld\n", worked, others);
}

static void connect_both(long count, int port, long few, int other)
{
	long worked = 0, others = 0;

	for (long i = 0; i < count; i++)
		worked += connect_to(INADDR_LOOPBACK, port);
	for (long i = 0; i < few; i++)
		others += connect_to(INADDR_LOOPBACK, other);
	printf("%ld %ld\n", worked, others);
}

static void wait_for_signal(void)
{
	sigset_t go;
	int signal_number;

	sigemptyset(&go);
	sigaddset(&go, SIGUSR1);
	sigprocmask(SIG_BLOCK, &go, NULL);
	puts("held");
	fflush(stdout);
	sigwait(&go, &signal_number);
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";

	if (!strcmp(what, "held") && argc > 2) {
		wait_for_signal();
		argv++;
		argc--;
		what = argv[1];
	}
	if (!strcmp(what, "nothing"))
		return 0;
	if (!strcmp(what, "fork") && argc == 3)
		fork_many(atol(argv[2]));
	else if (!strcmp(what, "keep") && argc == 3)
		keep_many(atol(argv[2]));
	else if (!strcmp(what, "destinations") && argc == 5)
		connect_many(atol(argv[2]), atoi(argv[3]), atoi(argv[4]));
	else if (!strcmp(what, "both") && argc == 6)
		connect_both(atol(argv[2]), atoi(argv[3]), atol(argv[4]), atoi(argv[5]));
	else if (argc == 5)
		pace(*what == 'c' ? try_connect : *what == 'o' ? try_open : try_exec, argv[2], atol(argv[3]), atol(argv[4]));
	else
		return 2;
	fflush(stdout);
	pause();
	return 0;
}
