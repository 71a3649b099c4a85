/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * A stream of forbidden and permitted acts, a round of four each millisecond: connect and open, each where the policy
 * forbids it and where it permits it. Ends on SIGTERM, and prints how often each was tried and worked.
 *
 * usage: stream FORBIDDEN-PORT PERMITTED-PORT FORBIDDEN-FILE PERMITTED-FILE
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

struct tally {
	long tried, worked;
	int other; /* an errno that no refusal has; 0: none was seen */
};

static volatile sig_atomic_t over;

static void end(int signal_number)
{
	(void)signal_number;
	over = 1;
}

static void count(struct tally *tally, int result)
{
	tally->tried++;
	if (result >= 0)
		tally->worked++;
	else if (errno != EPERM && errno != EACCES)
		tally->other = errno;
}

static void try_connect(struct tally *tally, int port)
{
	const struct linger at_once = { .l_onoff = 1 }; /* no port is left waiting (TIME_WAIT): there are many */
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons((unsigned short)port),
				  .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
	count(tally, connect(fd, (struct sockaddr *)&to, sizeof(to)));
	close(fd);
}

static void try_open(struct tally *tally, const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	count(tally, fd);
	if (fd >= 0)
		close(fd);
}

int main(int argc, char **argv)
{
	struct tally tallies[4] = { 0 };
	static const char *const names[4] = { "forbiddenConnect", "permittedConnect", "forbiddenOpen", "permittedOpen" };
	struct timespec next;

	if (argc != 5)
		return 2;
	signal(SIGTERM, end);
	clock_gettime(CLOCK_MONOTONIC, &next);
	puts("begun");
	fflush(stdout);
	while (!over) {
		for (int i = 0; i < 2; i++) {
			try_connect(&tallies[i], atoi(argv[1 + i]));
			try_open(&tallies[2 + i], argv[3 + i]);
		}
		next.tv_nsec += 1000000;
		if (next.tv_nsec >= 1000000000) {
			next.tv_nsec -= 1000000000;
			next.tv_sec++;
		}
		clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &next, NULL);
	}
	for (int i = 0; i < 4; i++)
		printf("%s %ld %ld %d\n", names[i], tallies[i].tried, tallies[i].worked, tallies[i].other);
	return 0;
}
