/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* How every stage ends that could not do its work: it says so to who waits for it. */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "launcher.h"

void give_up(int to, const char *stage, int error)
{
	if (to == DAEMON_FD) {
		char line[256];
		int size = snprintf(line, sizeof(line), "error %s %d %s\n", stage, error, strerror(error));

		for (char *c = line + 6; c < line + 6 + strlen(stage); c++)
			if (*c == ' ')
				*c = '-';
		(void)!send(DAEMON_FD, line, (size_t)size, MSG_NOSIGNAL);
	} else {
		struct message message = { .kind = MESSAGE_ERROR, .value = error };

		strncpy(message.stage, stage, sizeof(message.stage) - 1);
		(void)!write(to, &message, sizeof(message));
	}
	_exit(126);
}
