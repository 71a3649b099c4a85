/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Runs and maps what it is told to, for as long as somebody tells it, and writes to a program as fast as it can.
 *
 * usage: pins serve FIFO          each line is `x PATH` or `m PATH`, and is answered with `LINE: ERRNO RESULT`; the result of
 *                                 x is the program's exit status
 *        pins race PATH COUNT     executes it so often; prints how often it ended with each status, and each errno
 *        pins flip PATH AT A B    writes the byte A, then B, at an offset, each by an open of its own, until it is ended
 *        pins hold PATH AT        maps it shared for writing, closes it, and writes the byte of each line of its input there;
 *                                 `-` unmaps it
 *        pins time PATH COUNT     executes it so often; prints the nanoseconds of one
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* errno of the exec, and the program's exit status when it is 0. */
static int run(const char *path, int *result)
{
	char *const arguments[] = { (char *)path, NULL };
	int pipes[2], error = 0, status = 0;
	pid_t child;

	if (pipe2(pipes, O_CLOEXEC))
		exit(2);
	child = vfork();
	if (child == 0) {
		execve(path, arguments, arguments + 1);
		error = errno;
		(void)!write(pipes[1], &error, sizeof(error));
		_exit(126);
	}
	close(pipes[1]);
	if (read(pipes[0], &error, sizeof(error)) != sizeof(error))
		error = 0;
	close(pipes[0]);
	waitpid(child, &status, 0);
	*result = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
	return error;
}

static int map(const char *path)
{
	int fd = open(path, O_RDONLY), error;

	if (fd < 0)
		return errno;
	error = mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE, fd, 0) == MAP_FAILED ? errno : 0;
	close(fd);
	return error;
}

static int serve(const char *path)
{
	FILE *fifo = fopen(path, "r+");
	char line[4096];

	while (fifo && fgets(line, sizeof(line), fifo)) {
		int result = 0, error;

		line[strcspn(line, "\n")] = 0;
		error = *line == 'm' ? map(line + 2) : run(line + 2, &result);
		printf("%s: %d %d\n", line, error, result);
	}
	return 2;
}

static int race(const char *path, int count)
{
	int statuses[256] = { 0 }, errors[256] = { 0 };

	for (int i = 0, result; i < count; i++) {
		int error = run(path, &result);

		if (error)
			errors[error & 255]++;
		else
			statuses[result & 255]++;
	}
	for (int i = 0; i < 256; i++)
		if (statuses[i])
			printf("status %d: %d\n", i, statuses[i]);
	for (int i = 0; i < 256; i++)
		if (errors[i])
			printf("errno %d: %d\n", i, errors[i]);
	puts("done");
	return 0;
}

static int flip(const char *path, off_t at, const char *bytes[2])
{
	for (unsigned turn = 0;; turn++) {
		int fd = open(path, O_WRONLY);

		if (fd < 0)
			continue;
		if (pwrite(fd, bytes[turn & 1], 1, at) != 1)
			return 1;
		close(fd);
		if (turn == 1)
			puts("flipping");
	}
}

static int hold(const char *path, off_t at)
{
	int fd = open(path, O_RDWR);
	char *shared = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_SHARED, fd, at & ~65535l);
	char line[8];

	if (fd < 0 || shared == MAP_FAILED)
		return 1;
	close(fd);
	puts("mapped");
	while (fgets(line, sizeof(line), stdin)) {
		if (*line == '-')
			munmap(shared, 65536);
		else
			shared[at & 65535] = *line;
		puts(*line == '-' ? "unmapped" : "written");
	}
	return 0;
}

static int measure(const char *path, int count)
{
	struct timespec start, end;
	int result;

	clock_gettime(CLOCK_MONOTONIC, &start);
	for (int i = 0; i < count; i++)
		if (run(path, &result) || result)
			return 1;
	clock_gettime(CLOCK_MONOTONIC, &end);
	printf("one: %lld\n", ((end.tv_sec - start.tv_sec) * 1000000000ll + end.tv_nsec - start.tv_nsec) / count);
	return 0;
}

int main(int argc, char **argv)
{
	setvbuf(stdout, NULL, _IOLBF, 0);
	if (argc == 3 && !strcmp(argv[1], "serve"))
		return serve(argv[2]);
	if (argc == 4 && !strcmp(argv[1], "race"))
		return race(argv[2], atoi(argv[3]));
	if (argc == 6 && !strcmp(argv[1], "flip"))
		return flip(argv[2], atol(argv[3]), (const char *[2]){ argv[4], argv[5] });
	if (argc == 4 && !strcmp(argv[1], "hold"))
		return hold(argv[2], atol(argv[3]));
	if (argc == 4 && !strcmp(argv[1], "time"))
		return measure(argv[2], atoi(argv[3]));
	return 2;
}
