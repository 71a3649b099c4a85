/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Opens what it is told to, for as long as somebody tells it: each line of a FIFO is `r PATH` or `w PATH`, and is
 * answered with a line. An open is done twice, so that the second one meets whatever the first one left behind.
 *
 * usage: opens FIFO
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int try(const char *path, int flags)
{
	int fd = open(path, flags);

	if (fd < 0)
		return errno;
	close(fd);
	return 0;
}

int main(int argc, char **argv)
{
	char line[4096];
	FILE *fifo = argc > 1 ? fopen(argv[1], "r+") : NULL;

	if (!fifo)
		return 2;
	setvbuf(stdout, NULL, _IOLBF, 0);
	while (fgets(line, sizeof(line), fifo)) {
		line[strcspn(line, "\n")] = 0;
		printf("%s: %d", line, try(line + 2, *line == 'w' ? O_WRONLY : O_RDONLY));
		printf(" %d\n", try(line + 2, *line == 'w' ? O_WRONLY : O_RDONLY));
	}
	return 0;
}
