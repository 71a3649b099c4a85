/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* The arguments of every act on files: FOLDER (with data, sub/, link) and BOX, a directory that the session may write. */
#ifndef CORDON_ATTACK_FILES_H
#define CORDON_ATTACK_FILES_H
#include "act.h"

#define DATA join(a[0], "data")
#define BOX(name) join(a[1], name)

static __attribute__((unused)) const char *descriptor_path(int fd)
{
	static char path[64];

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	return path;
}

#endif
