/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* What the programs of the suite share: a table of acts, one an invocation, and small helpers. */
#ifndef CORDON_ATTACK_ACT_H
#define CORDON_ATTACK_ACT_H
#define _GNU_SOURCE
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../support/said.h"

struct act {
	const char *name;
	void (*run)(char **arguments);
};

/* copies what a descriptor gives to standard output, where the suite looks for secrets */
static __attribute__((unused)) void show(int fd)
{
	char text[4096];
	ssize_t size;

	if (fd < 0)
		return;
	while ((size = read(fd, text, sizeof(text))) > 0)
		(void)!write(1, text, (size_t)size);
}

static __attribute__((unused)) void show_file(const char *path)
{
	int fd = open(path, O_RDONLY | O_NONBLOCK);

	said("open", fd);
	show(fd);
}

/* never freed: an act is short */
static __attribute__((unused)) const char *join(const char *folder, const char *name)
{
	char *path;

	if (asprintf(&path, "%s/%s", folder, name) < 0)
		exit(3);
	return path;
}

static int run_act(const struct act *acts, char **argv)
{
	setvbuf(stdout, NULL, _IOLBF, 0);
	for (; argv[1] && acts->name; acts++)
		if (!strcmp(acts->name, argv[1])) {
			acts->run(argv + 2);
			puts("alive");
			return 0;
		}
	return 2;
}

#endif
