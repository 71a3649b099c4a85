/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* One process with its end, waited for. The words: "fork", or a program, which is started with one argument; usage: median.h. */
#define _GNU_SOURCE
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "median.h"

extern char **environ;

static void start_and_wait(const char *word)
{
	char *arguments[] = { (char *)word, "end", NULL };
	pid_t child;

	if (strcmp(word, "fork")) {
		if (posix_spawn(&child, word, NULL, NULL, arguments, environ)) {
			perror(word);
			exit(1);
		}
	} else {
		child = fork();
		if (child == 0)
			_exit(0);
	}
	if (child < 0 || waitpid(child, NULL, 0) != child) {
		perror(word);
		exit(1);
	}
}

int main(int argc, char **argv)
{
	/* with one argument measure_as_told() ends at once: this program is also the one that is started */
	return measure_as_told(argc, argv, start_and_wait);
}
