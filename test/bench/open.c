/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* One open of a file with its close. The words are files; usage: median.h. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <unistd.h>

#include "median.h"

static void open_and_close(const char *path)
{
	int fd = open(path, O_RDONLY);

	if (fd < 0) {
		perror(path);
		exit(1);
	}
	close(fd);
}

int main(int argc, char **argv)
{
	return measure_as_told(argc, argv, open_and_close);
}
