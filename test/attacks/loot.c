/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* A program, and a library, whose running shows: RUN is a number that its bytes don't spell. */
#include <stdio.h>
#include <unistd.h>

static volatile int number = RUN;

__attribute__((constructor)) static void ran(void)
{
	char line[64];
	int size = snprintf(line, sizeof(line), "ran-%d as %d\n", number * 7, (int)geteuid());

	(void)!write(1, line, (size_t)size);
}

#ifndef LIBRARY
int main(void)
{
	return 0;
}
#endif
