/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * A file that nobody writes to meanwhile: a read lease (fcntl(2), fs/locks.c) is given only where nobody has the file open
 * or mapped for writing, and whoever comes to write, or to cut it, waits until it is given back. It belongs to the open file
 * description: with the last descriptor it is gone.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>

#include "internal.h"

int cordon_guard_file(int fd)
{
	/* who waits is told of by a signal: one that is ignored, not SIGIO, which would end this process */
	if (fcntl(fd, F_SETSIG, SIGURG) || fcntl(fd, F_SETLEASE, F_RDLCK))
		return fail(errno, "keeping others from writing to the file: %s",
			    errno == EAGAIN ? "somebody has it open for writing" : strerror(errno));
	return 0;
}

int cordon_is_guarded(int fd)
{
	return fcntl(fd, F_GETLEASE) == F_RDLCK;
}
