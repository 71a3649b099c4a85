/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * A session's first process: asks the suite for work over one connection after another, runs it, and sends back what it
 * printed. Work is its words, each ended by NUL. It waits for whoever still holds the output, the detached included.
 *
 * usage: serve PORT
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define LONGEST_MS 20000

static int ask(int port)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons((unsigned short)port),
				  .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (fd < 0 || connect(fd, (struct sockaddr *)&to, sizeof(to)))
		exit(3);
	return fd;
}

static size_t take(int fd, char **words, size_t most)
{
	static char text[65536];
	size_t used = 0, count = 0;
	ssize_t got;

	while ((got = read(fd, text + used, sizeof(text) - used)) > 0)
		used += (size_t)got;
	for (char *word = text; word < text + used && count < most - 1; word += strlen(word) + 1)
		words[count++] = word;
	words[count] = NULL;
	return count;
}

static void work(int fd, char **words)
{
	struct pollfd output = { .events = POLLIN };
	char text[65536];
	int ends[2], status = 0, size;
	ssize_t got;
	pid_t child;

	if (pipe2(ends, O_CLOEXEC))
		exit(3);
	child = fork();
	if (child == 0) {
		dup2(ends[1], 1);
		dup2(ends[1], 2);
		execv(words[0], words);
		dprintf(1, "exec: refused %d (%s)\nalive\n", errno, strerror(errno));
		_exit(0);
	}
	close(ends[1]);
	output.fd = ends[0];
	while (poll(&output, 1, LONGEST_MS) == 1 && (got = read(ends[0], text, sizeof(text))) > 0)
		(void)!write(fd, text, (size_t)got);
	close(ends[0]);
	kill(child, SIGKILL); /* one that is done is a zombie yet: nobody else's */
	waitpid(child, &status, 0);
	size = snprintf(text, sizeof(text), "\n[ended %d]", status);
	(void)!write(fd, text, (size_t)size);
}

int main(int argc, char **argv)
{
	static char *words[4096];

	if (argc != 2)
		return 2;
	signal(SIGPIPE, SIG_IGN);
	for (;;) {
		int fd = ask(atoi(argv[1]));

		if (!take(fd, words, 4096))
			return 0;
		work(fd, words);
		close(fd);
	}
}
