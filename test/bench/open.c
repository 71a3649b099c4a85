/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Opens and closes each file in a loop, and prints one line for it: the nanoseconds of
 * one open with its close, as the median of many short batches, so that a preempted
 * batch does not count.
 *
 * usage: open MILLISECONDS FILE...          how long each file is measured
 *        open --serve MILLISECONDS FILE...  a measurement for each line on standard input
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define BATCH 20
#define BATCHES 20000

static double now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static int by_size(const void *left, const void *right)
{
	double difference = *(const double *)left - *(const double *)right;

	return difference < 0 ? -1 : difference > 0;
}

static double one_batch(const char *path)
{
	double started = now_ns();

	for (int i = 0; i < BATCH; i++) {
		int fd = open(path, O_RDONLY);

		if (fd < 0) {
			perror(path);
			exit(1);
		}
		close(fd);
	}
	return (now_ns() - started) / BATCH;
}

static double median_of(const char *path, double milliseconds)
{
	static double batches[BATCHES];
	double end = now_ns() + milliseconds * 1e6;
	int count = 0;

	one_batch(path); /* the first one fills the caches */
	while (count < BATCHES && (count < 3 || now_ns() < end))
		batches[count++] = one_batch(path);
	qsort(batches, (size_t)count, sizeof(*batches), by_size);
	return batches[count / 2];
}

static void measure(char **words)
{
	for (char **path = words + 1; *path; path++)
		printf("%.1f\n", median_of(*path, atof(words[0])));
	fflush(stdout);
}

int main(int argc, char **argv)
{
	char line[16];

	if (argc > 2 && strcmp(argv[1], "--serve")) {
		measure(argv + 1);
		return 0;
	}
	if (argc < 4)
		return 2;
	while (fgets(line, sizeof(line), stdin))
		measure(argv + 2);
	return 0;
}
