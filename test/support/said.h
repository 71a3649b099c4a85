/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* What the kernel answered to an act, as the tests read it. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

static void said(const char *what, long result)
{
	if (result < 0)
		printf("%s: refused %d (%s)\n", what, errno, strerror(errno));
	else
		printf("%s: done\n", what);
	fflush(stdout);
}
