/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* A program of a few kilobytes that ends at once with 0: what the samples execute. Linked without start files. */
#include <unistd.h>

void _start(void)
{
	_exit(0);
}
