/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Does one act on each of some words in a loop, and prints a line for each word: the nanoseconds of one act, as the
 * median of many short batches, so that a preempted batch does not count.
 *
 * usage: PROGRAM MILLISECONDS WORD...          how long each word is measured
 *        PROGRAM --serve MILLISECONDS WORD...  a measurement for each line on standard input
 */
#ifndef CORDON_BENCH_MEDIAN_H
#define CORDON_BENCH_MEDIAN_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

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

static double one_batch(void (*act)(const char *), const char *word)
{
	double started = now_ns();

	for (int i = 0; i < BATCH; i++)
		act(word);
	return (now_ns() - started) / BATCH;
}

static double median_of(void (*act)(const char *), const char *word, double milliseconds)
{
	static double batches[BATCHES];
	double end = now_ns() + milliseconds * 1e6;
	int count = 0;

	one_batch(act, word); /* the first one fills the caches */
	while (count < BATCHES && (count < 3 || now_ns() < end))
		batches[count++] = one_batch(act, word);
	qsort(batches, (size_t)count, sizeof(*batches), by_size);
	return batches[count / 2];
}

static void measure(void (*act)(const char *), char **words)
{
	for (char **word = words + 1; *word; word++)
		printf("%.1f\n", median_of(act, *word, atof(words[0])));
	fflush(stdout);
}

static int measure_as_told(int argc, char **argv, void (*act)(const char *))
{
	char line[16];

	if (argc > 2 && strcmp(argv[1], "--serve")) {
		measure(act, argv + 1);
		return 0;
	}
	if (argc < 4)
		return 2;
	while (fgets(line, sizeof(line), stdin))
		measure(act, argv + 2);
	return 0;
}

#endif
