/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* A stage for tests of libcordon: a bpffs of their own, and checks that say where they failed. */
#ifndef CORDON_TEST_SUPPORT_H
#define CORDON_TEST_SUPPORT_H

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cordon.h"

static int checks, failures;

#define CHECK(condition)                                                                                               \
	do {                                                                                                           \
		checks++;                                                                                              \
		if (!(condition)) {                                                                                    \
			failures++;                                                                                    \
			fprintf(stderr, "%s:%d: not so: %s (%s)\n", __FILE__, __LINE__, #condition,                    \
				cordon_last_error());                                                                  \
		}                                                                                                      \
	} while (0)

static char folder[64], pins[80], cgroups[256];

static inline void find_cgroups(void)
{
	char line[4096], point[256];
	FILE *file = fopen("/proc/self/mountinfo", "re");

	while (file && fgets(line, sizeof(line), file))
		if (strstr(line, " - cgroup2 ") && sscanf(line, "%*s %*s %*s %*s %255s", point) == 1)
			strcpy(cgroups, point);
	if (file)
		fclose(file);
}

static inline void set_stage(void)
{
	strcpy(folder, "/tmp/cordon-c-XXXXXX");
	if (!mkdtemp(folder))
		exit(1);
	snprintf(pins, sizeof(pins), "%s/bpf", folder);
	if (mkdir(pins, 0700) || mount("bpf", pins, "bpf", 0, NULL)) {
		perror("bpffs (root is needed)");
		exit(1);
	}
	find_cgroups();
}

static inline int clear_stage(void)
{
	umount(pins);
	rmdir(pins);
	rmdir(folder);
	printf("%d checks, %d failures\n", checks, failures);
	return failures != 0;
}

#endif
