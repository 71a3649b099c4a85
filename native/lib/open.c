/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* Opening, adopting, releasing. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <unistd.h>

#include "internal.h"

static int quiet(enum libbpf_print_level level, const char *format, va_list arguments)
{
	if (getenv("CORDON_LIBBPF_LOG"))
		vfprintf(stderr, format, arguments);
	(void)level;
	return 0;
}

static int open_cgroup(const char *path, int *cgroup)
{
	*cgroup = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	return *cgroup < 0 ? fail(errno, "%s: %s (a cgroup2 directory is needed)", path, strerror(errno)) : 0;
}

static int take_lock(struct cordon *c, const char *pin_dir)
{
	c->lock = open(pin_dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (c->lock < 0)
		return fail(errno, "%s: %s (a directory on a mounted bpffs is needed)", pin_dir, strerror(errno));
	if (flock(c->lock, LOCK_EX | LOCK_NB))
		return fail(EEXIST, "%s: another daemon holds these pins", pin_dir);
	return 0;
}

int cordon_open(const char *pin_dir, const char *cgroup_root, const char *session_cgroup, struct cordon **out,
		struct cordon_backends *backends)
{
	struct cordon *c = calloc(1, sizeof(*c));
	int error;

	*out = NULL;
	if (!c)
		return fail(ENOMEM, "no memory");
	for (int i = 0; i < MAPS; i++)
		c->maps[i] = -1;
	c->ask = c->answer = c->lock = c->cgroup = c->session_cgroup = c->epoll = c->stop = c->audit = c->wait[0] = c->wait[1] = -1;
	libbpf_set_print(quiet);
	if (snprintf(c->pins, sizeof(c->pins), "%s/v%d", pin_dir, CORDON_ABI_VERSION) >= (int)sizeof(c->pins) - 64) {
		free(c);
		return fail(ENAMETOOLONG, "%s: too long a path for pins", pin_dir);
	}
	error = take_lock(c, pin_dir);
	if (!error)
		error = open_cgroup(cgroup_root, &c->cgroup);
	if (!error)
		error = open_cgroup(session_cgroup, &c->session_cgroup);
	if (!error)
		error = load_or_adopt(c);
	if (!error)
		error = start_reading(c);
	if (error) {
		cordon_close(c, 0);
		return error;
	}
	malloc_trim(0); /* of what loading took: the kernel's types, several times over */
	*backends = c->backends;
	*out = c;
	return 0;
}

void cordon_close(struct cordon *c, uint32_t release)
{
	if (!c)
		return;
	stop_reading(c);
	take_down_stage(c);
	if (c->question)
		munmap(c->question, sizeof(*c->question));
	if (release) {
		audit_restore(c);
		unpin_all(c);
	}
	close_pinned(c);
	const int descriptors[] = { c->cgroup, c->session_cgroup, c->audit, c->lock };

	for (size_t i = 0; i < sizeof(descriptors) / sizeof(*descriptors); i++)
		if (descriptors[i] >= 0)
			close(descriptors[i]);
	free(c->queue);
	free(c);
}
