/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* Tries what its arguments say, one after the other, and prints a line each: "WORD: 0" or the errno. Without a libc of the host. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int opened(const char *path, int flags)
{
	int fd = open(path, flags | O_CLOEXEC, 0644);

	if (fd < 0)
		return errno;
	close(fd);
	return 0;
}

static int executed(const char *path)
{
	pid_t child = fork();
	int status;

	if (child == 0) {
		execl(path, path, (char *)NULL);
		_exit(errno);
	}
	waitpid(child, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* By a descriptor that opens nothing, opened anew by its alias in /proc. */
static int reopened(const char *path)
{
	char alias[64];
	int fd = open(path, O_PATH | O_CLOEXEC), error;

	if (fd < 0)
		return errno;
	snprintf(alias, sizeof(alias), "/proc/self/fd/%d", fd);
	error = opened(alias, O_RDONLY);
	close(fd);
	return error;
}

static void *open_in_thread(void *path)
{
	return (void *)(long)opened(path, O_RDONLY);
}

static int in_thread(char *path)
{
	pthread_t thread;
	void *error = NULL;

	if (pthread_create(&thread, NULL, open_in_thread, path))
		return errno;
	pthread_join(thread, &error);
	return (int)(long)error;
}

/* Opens again and again, and says each change, until the file says so: `path` is removed. */
static int followed(const char *path)
{
	int last = -1, error;

	while ((error = opened(path, O_RDONLY)) != ENOENT) {
		if (error != last) {
			printf("now: %d\n", error);
			fflush(stdout);
		}
		last = error;
		usleep(1000);
	}
	return 0;
}

static int try(const char *word, char *path, const char *other)
{
	if (!strcmp(word, "read"))
		return opened(path, O_RDONLY);
	if (!strcmp(word, "write"))
		return opened(path, O_WRONLY);
	if (!strcmp(word, "both"))
		return opened(path, O_RDWR);
	if (!strcmp(word, "empty"))
		return opened(path, O_RDONLY | O_TRUNC);
	if (!strcmp(word, "create"))
		return opened(path, O_WRONLY | O_CREAT);
	if (!strcmp(word, "creat"))
		return syscall(SYS_creat, path, 0644) < 0 ? errno : 0;
	if (!strcmp(word, "open"))
		return syscall(SYS_open, path, O_RDONLY) < 0 ? errno : 0;
	if (!strcmp(word, "truncate"))
		return truncate(path, 0) ? errno : 0;
	if (!strcmp(word, "rename"))
		return rename(path, other) ? errno : 0;
	if (!strcmp(word, "link"))
		return link(path, other) ? errno : 0;
	if (!strcmp(word, "unlink"))
		return unlink(path) ? errno : 0;
	if (!strcmp(word, "chmod"))
		return chmod(path, 0777) ? errno : 0;
	if (!strcmp(word, "reopen"))
		return reopened(path);
	if (!strcmp(word, "thread"))
		return in_thread(path);
	if (!strcmp(word, "exec"))
		return executed(path);
	if (!strcmp(word, "follow"))
		return followed(path);
	return ENOSYS;
}

/* WORD PATH, or WORD PATH OTHER for rename and link. */
int main(int argc, char **argv)
{
	if (argc == 1)
		return 0;
	for (int at = 1; at + 1 < argc; at += 2) {
		const char *word = argv[at];
		int two = !strcmp(word, "rename") || !strcmp(word, "link");

		printf("%s: %d\n", word, try(word, argv[at + 1], two ? argv[at + 2] : NULL));
		fflush(stdout);
		at += two;
	}
	return 0;
}
