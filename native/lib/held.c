/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
#define _GNU_SOURCE
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "held.h"

static int compare(const void *a, const void *b)
{
	uint32_t x = ((const struct held *)a)->inode, y = ((const struct held *)b)->inode;

	return x < y ? -1 : x > y;
}

static bool add(struct held_sockets *sockets, const struct held *one)
{
	if (sockets->count == sockets->room) {
		size_t room = sockets->room ? sockets->room * 2 : 64;
		struct held *more = realloc(sockets->list, room * sizeof(*more));

		if (!more)
			return false;
		sockets->list = more;
		sockets->room = room;
	}
	sockets->list[sockets->count++] = *one;
	return true;
}

static void add_sockets_of(uint32_t tgid, uint64_t session, struct held_sockets *sockets)
{
	struct held one = { .tgid = tgid, .session = session };
	char path[64], target[64];
	struct dirent *entry;
	DIR *dir;

	snprintf(path, sizeof(path), "/proc/%u/fd", tgid);
	dir = opendir(path);
	if (!dir)
		return; /* it has ended, and its sockets with it */
	while ((entry = readdir(dir))) {
		ssize_t size = readlinkat(dirfd(dir), entry->d_name, target, sizeof(target) - 1);

		if (size <= 0)
			continue;
		target[size] = 0;
		one.fd = atoi(entry->d_name);
		if (sscanf(target, "socket:[%u]", &one.inode) == 1 && !add(sockets, &one))
			break;
	}
	closedir(dir);
}

void collect_held(struct cordon *c, uint64_t session, struct held_sockets *sockets)
{
	uint32_t key, previous;
	struct cordon_task task;
	bool first = true;

	while (!bpf_map_get_next_key(c->maps[MAP_TASKS], first ? NULL : &previous, &key)) {
		first = false;
		previous = key;
		if (!bpf_map_lookup_elem(c->maps[MAP_TASKS], &key, &task) && (!session || task.session == session))
			add_sockets_of(key, task.session, sockets);
	}
	qsort(sockets->list, sockets->count, sizeof(*sockets->list), compare);
	sockets->complete = true;
}

const struct held *find_held(const struct held_sockets *sockets, uint32_t inode)
{
	struct held wanted = { .inode = inode };

	return inode ? bsearch(&wanted, sockets->list, sockets->count, sizeof(wanted), compare) : NULL;
}

bool read_socket_row(struct cordon *c, const struct held *held, struct cordon_socket *row)
{
	int process = (int)syscall(SYS_pidfd_open, held->tgid, 0);
	int fd = process < 0 ? -1 : (int)syscall(SYS_pidfd_getfd, process, held->fd, 0);
	struct stat is;
	/* the number may mean another file by now, in that process or in another of its number */
	bool found = fd >= 0 && !fstat(fd, &is) && is.st_ino == held->inode &&
		     !bpf_map_lookup_elem(c->maps[MAP_SOCKETS], &fd, row);

	if (fd >= 0)
		close(fd);
	if (process >= 0)
		close(process);
	return found;
}
