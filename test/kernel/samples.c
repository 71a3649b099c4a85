/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Really does each act of a list, inside a session, and prints one line for each: the
 * act's number and the errno that it failed with, 0 when it worked. Then "alive".
 * What it makes (directories, links) it takes away again; a failure of that is the act's.
 *
 * usage: samples FILE    a line an act: WORD ARGUMENT…, arguments without blanks
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

/* The errno of the last call, when it failed. */
static int failure(long result)
{
	return result < 0 ? errno : 0;
}

static int open_and_close(const char *path, int flags)
{
	int fd = open(path, flags);
	int failed = failure(fd);

	if (fd >= 0)
		close(fd);
	return failed;
}

static int make_folder(const char *path)
{
	return failure(mkdir(path, 0777)) ?: failure(rmdir(path));
}

static int make_link(const char *path)
{
	return failure(symlink("nowhere", path)) ?: failure(unlink(path));
}

static int map(const char *path)
{
	int fd = open(path, O_RDONLY);
	int failed = failure(fd);
	void *at;

	if (failed)
		return -failed; /* the open, which is another act */
	at = mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE, fd, 0);
	failed = at == MAP_FAILED ? errno : 0;
	if (!failed)
		munmap(at, 4096);
	close(fd);
	return failed;
}

static int execute(const char *path)
{
	char *const arguments[] = { (char *)path, NULL };
	int status = 0;
	pid_t child = fork();

	if (child == 0) {
		execv(path, arguments);
		_exit(errno);
	}
	if (child < 0 || waitpid(child, &status, 0) != child)
		return errno;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

static int connect_unix(const char *path, int is_abstract)
{
	struct sockaddr_un to = { .sun_family = AF_UNIX };
	size_t length = strlen(path);
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);
	int failed;

	if (length + 2 > sizeof(to.sun_path))
		return ENAMETOOLONG;
	memcpy(to.sun_path + is_abstract, path, length);
	failed = failure(connect(fd, (struct sockaddr *)&to,
				 (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length + 1)));
	close(fd);
	return failed;
}

struct address {
	union {
		struct sockaddr any;
		struct sockaddr_in four;
		struct sockaddr_in6 six;
	};
	socklen_t size;
};

static struct address address_of(const char *text, const char *port)
{
	struct address address = { 0 };
	unsigned short number = htons((unsigned short)atoi(port));

	if (strchr(text, ':')) {
		address.six.sin6_family = AF_INET6;
		address.six.sin6_port = number;
		address.size = sizeof(address.six);
		inet_pton(AF_INET6, text, &address.six.sin6_addr);
	} else {
		address.four.sin_family = AF_INET;
		address.four.sin_port = number;
		address.size = sizeof(address.four);
		inet_pton(AF_INET, text, &address.four.sin_addr);
	}
	return address;
}

/* act: connect (tcp), send (udp) or bind (either) */
static int on_socket(const char *act, const char *protocol, const char *text, const char *port)
{
	struct address address = address_of(text, port);
	int fd = socket(address.any.sa_family, strcmp(protocol, "tcp") ? SOCK_DGRAM : SOCK_STREAM, 0);
	struct linger at_once = { .l_onoff = 1 };
	int failed;

	setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
	if (!strcmp(act, "bind"))
		failed = failure(bind(fd, &address.any, address.size));
	else if (!strcmp(act, "send"))
		failed = failure(sendto(fd, "x", 1, 0, &address.any, address.size));
	else
		failed = failure(connect(fd, &address.any, address.size));
	close(fd);
	return failed;
}

static int perform(char *line)
{
	char *words[4] = { 0 };
	int count = 0;

	for (char *word = strtok(line, " \n"); word && count < 4; word = strtok(NULL, " \n"))
		words[count++] = word;
	if (!strcmp(words[0], "read"))
		return open_and_close(words[1], O_RDONLY);
	if (!strcmp(words[0], "write"))
		return open_and_close(words[1], O_WRONLY);
	if (!strcmp(words[0], "mkdir"))
		return make_folder(words[1]);
	if (!strcmp(words[0], "symlink"))
		return make_link(words[1]);
	if (!strcmp(words[0], "map"))
		return map(words[1]);
	if (!strcmp(words[0], "exec"))
		return execute(words[1]);
	if (!strcmp(words[0], "unix"))
		return connect_unix(words[1], 0);
	if (!strcmp(words[0], "abstract"))
		return connect_unix(words[1], 1);
	return on_socket(words[0], words[1], words[2], words[3]);
}

int main(int argc, char **argv)
{
	FILE *acts = argc > 1 ? fopen(argv[1], "r") : NULL;
	char line[4096];

	if (!acts)
		return 2;
	for (int number = 0; fgets(line, sizeof(line), acts); number++) {
		int failed = perform(line);

		printf("%d %d\n", number, failed);
		fflush(stdout);
	}
	puts("alive");
	return 0;
}
