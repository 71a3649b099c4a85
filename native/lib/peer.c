/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* Other processes: their credentials on a socket, and their stdio. */
#define _GNU_SOURCE
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "internal.h"

#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#endif
#ifndef SYS_pidfd_getfd
#define SYS_pidfd_getfd 438
#endif

int cordon_take_stdio(uint32_t pid, int *fds)
{
	int pidfd = (int)syscall(SYS_pidfd_open, (pid_t)pid, 0);

	if (pidfd < 0)
		return fail(errno, "process %u: %s", pid, strerror(errno));
	for (int i = 0; i < 3; i++) {
		fds[i] = (int)syscall(SYS_pidfd_getfd, pidfd, i, 0);
		if (fds[i] < 0) {
			int error = fail(errno, "descriptor %d of process %u: %s", i, pid, strerror(errno));

			while (i-- > 0)
				close(fds[i]);
			close(pidfd);
			return error;
		}
	}
	close(pidfd);
	return 0;
}

int cordon_peer(struct cordon *c, int socket_fd, uint32_t *out)
{
	struct ucred peer;
	socklen_t size = sizeof(peer);
	struct cordon_task task;
	uint32_t pid;

	if (getsockopt(socket_fd, SOL_SOCKET, SO_PEERCRED, &peer, &size))
		return fail(errno, "who the peer is: %s", strerror(errno));
	pid = (uint32_t)peer.pid;
	out[0] = pid;
	out[1] = peer.uid;
	out[2] = peer.gid;
	out[3] = c && !bpf_map_lookup_elem(c->maps[MAP_TASKS], &pid, &task);
	return 0;
}
