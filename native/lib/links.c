/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * What keeps the programs attached: links, each pinned, so that it outlives the daemon, and held open by the daemon
 * while it lives, so that whoever removes the pin detaches nothing. What is undone nevertheless is mended.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "internal.h"

#define BPF_CGROUP_UNIX_CONNECT 49 /* include/uapi/linux/bpf.h of 6.7; libbpf 1.1 does not know them */
#define BPF_CGROUP_UNIX_SENDMSG 50

const char *pin(const struct cordon *c, const char *kind, const char *name)
{
	static _Thread_local char path[4096];

	snprintf(path, sizeof(path), "%s/%s%s%s", c->pins, kind, *name ? "/" : "", name);
	return path;
}

static void remove_pins_in(const char *folder)
{
	DIR *dir = opendir(folder);
	struct dirent *entry;

	if (!dir)
		return;
	while ((entry = readdir(dir)))
		if (entry->d_name[0] != '.')
			unlinkat(dirfd(dir), entry->d_name, 0);
	closedir(dir);
	rmdir(folder);
}

void unpin_all(struct cordon *c)
{
	let_go_of_links(c);
	rmdir(pin(c, "complete", ""));
	remove_pins_in(pin(c, "links", "")); /* first: nothing must run on maps that are going */
	remove_pins_in(pin(c, "maps", ""));
	unlink(pin(c, "ask", ""));
	unlink(pin(c, "answer", ""));
	rmdir(c->pins);
}

int unix_attach_type(const struct bpf_program *program)
{
	const char *name = bpf_program__name(program);

	if (!strcmp(name, "on_connect_unix"))
		return BPF_CGROUP_UNIX_CONNECT;
	if (!strcmp(name, "on_sendmsg_unix"))
		return BPF_CGROUP_UNIX_SENDMSG;
	return 0;
}

static bool is_about_packets(enum bpf_attach_type type)
{
	return type == BPF_CGROUP_INET_INGRESS || type == BPF_CGROUP_INET_EGRESS;
}

/* Over the storage of sockets (bpf/owned.bpf.h). */
static struct bpf_link *attach_iterator(struct cordon *c, struct bpf_program *program)
{
	union bpf_iter_link_info over = { .map.map_fd = (__u32)bpf_obj_get(pin(c, "maps", map_names[MAP_SOCKETS])) };
	LIBBPF_OPTS(bpf_iter_attach_opts, options, .link_info = &over, .link_info_len = sizeof(over));
	struct bpf_link *link = (int)over.map.map_fd < 0 ? NULL : bpf_program__attach_iter(program, &options);
	int error = errno;

	if ((int)over.map.map_fd >= 0)
		close((int)over.map.map_fd);
	errno = error;
	return link;
}

int attach(struct cordon *c, struct bpf_program *program)
{
	const char *name = bpf_program__name(program);
	struct bpf_link *link;
	int error = 0;

	if (!bpf_program__autoload(program) || !strcmp(name, "ask") || !strcmp(name, "answer"))
		return 0;
	if (unix_attach_type(program)) {
		int fd = bpf_link_create(bpf_program__fd(program), c->cgroup, unix_attach_type(program), NULL);

		if (fd < 0)
			return fail(-fd, "attaching %s: %s", name, strerror(-fd));
		if (bpf_obj_pin(fd, pin(c, "links", name)))
			error = fail(errno, "pinning %s: %s", name, strerror(errno));
		close(fd);
		return error;
	}
	switch (bpf_program__type(program)) {
	case BPF_PROG_TYPE_CGROUP_SOCK_ADDR:
	case BPF_PROG_TYPE_CGROUP_SOCK:
		link = bpf_program__attach_cgroup(program, c->cgroup);
		break;
	case BPF_PROG_TYPE_CGROUP_SKB:
		link = bpf_program__attach_cgroup(program, c->session_cgroup);
		break;
	default:
		link = bpf_program__expected_attach_type(program) == BPF_TRACE_ITER ? attach_iterator(c, program) :
										      bpf_program__attach(program);
	}
	if (!link)
		return fail(errno, "attaching %s: %s", name, strerror(errno));
	if (bpf_link__pin(link, pin(c, "links", name)))
		error = fail(errno, "pinning %s: %s", name, strerror(errno));
	bpf_link__destroy(link); /* the pin keeps it attached */
	return error;
}

unsigned count_links(const struct cordon *c)
{
	DIR *dir = opendir(pin(c, "links", ""));
	struct dirent *entry;
	unsigned count = 0;

	while (dir && (entry = readdir(dir)))
		count += entry->d_name[0] != '.';
	if (dir)
		closedir(dir);
	return count;
}

int hold_links(struct cordon *c)
{
	DIR *dir = opendir(pin(c, "links", ""));
	struct dirent *entry;
	int error = 0;

	if (!dir)
		return fail(errno, "%s: %s", pin(c, "links", ""), strerror(errno));
	while (!error && (entry = readdir(dir))) {
		struct held_link *link = &c->links[c->link_count];

		if (entry->d_name[0] == '.')
			continue;
		if (c->link_count == MOST_LINKS || strlen(entry->d_name) >= sizeof(link->name)) {
			error = fail(E2BIG, "%s: what is this?", pin(c, "links", entry->d_name));
			break;
		}
		strcpy(link->name, entry->d_name);
		link->fd = bpf_obj_get(pin(c, "links", link->name));
		if (link->fd < 0)
			error = fail(errno, "pinned link %s: %s", link->name, strerror(errno));
		else
			c->link_count++;
	}
	closedir(dir);
	return error;
}

int find_link(const struct cordon *c, const char *name)
{
	for (unsigned i = 0; i < c->link_count; i++)
		if (!strcmp(c->links[i].name, name))
			return c->links[i].fd;
	return -1;
}

void let_go_of_links(struct cordon *c)
{
	while (c->link_count > 0)
		close(c->links[--c->link_count].fd);
}

/* A link to a cgroup is cut by its removal (a sessions' cgroup that was empty), and by BPF_LINK_DETACH. */
static int mend_attachment(struct cordon *c, struct held_link *link)
{
	struct bpf_link_info info;
	__u32 size = sizeof(info);
	struct stat cgroup;
	int program, again, wanted;

	memset(&info, 0, sizeof(info));
	if (bpf_obj_get_info_by_fd(link->fd, &info, &size))
		return fail(errno, "link %s: %s", link->name, strerror(errno));
	if (info.type != BPF_LINK_TYPE_CGROUP)
		return 0;
	wanted = is_about_packets(info.cgroup.attach_type) ? c->session_cgroup : c->cgroup;
	/* a cgroup's number is its directory's inode (fs/kernfs) */
	if (fstat(wanted, &cgroup) || info.cgroup.cgroup_id == cgroup.st_ino)
		return 0;
	program = bpf_prog_get_fd_by_id(info.prog_id);
	again = program < 0 ? -errno : bpf_link_create(program, wanted, info.cgroup.attach_type, NULL);
	if (program >= 0)
		close(program);
	if (again < 0)
		return fail(-again, "attaching %s again: %s", link->name, strerror(-again));
	close(link->fd);
	link->fd = again;
	unlink(pin(c, "links", link->name));
	return 1;
}

/* Pins an object again where its pin is gone. */
static int mend_pin(struct cordon *c, const char *kind, const char *name, int fd)
{
	if (!access(pin(c, kind, name), F_OK))
		return 0;
	if (bpf_obj_pin(fd, pin(c, kind, name)))
		return fail(errno, "pinning %s again: %s", pin(c, kind, name), strerror(errno));
	return 1;
}

static int mend_folder(struct cordon *c, const char *kind)
{
	return mkdir(pin(c, kind, ""), 0700) ? 0 : 1;
}

/* Adds the steps that something took; false when it failed, whose error is then the sum. */
static bool add(int *mended, int steps)
{
	*mended = steps < 0 ? steps : *mended + steps;
	return steps >= 0;
}

int cordon_mend(struct cordon *c)
{
	int mended = 0;

	if (access(c->pins, F_OK) && mkdir(c->pins, 0700))
		return fail(errno, "%s: %s", c->pins, strerror(errno));
	mended += mend_folder(c, "maps") + mend_folder(c, "links");
	for (unsigned i = 0; i < c->link_count; i++)
		if (!add(&mended, mend_attachment(c, &c->links[i])) ||
		    !add(&mended, mend_pin(c, "links", c->links[i].name, c->links[i].fd)))
			return mended;
	for (int i = 0; i < MAPS; i++)
		if (c->maps[i] >= 0 && !add(&mended, mend_pin(c, "maps", map_names[i], c->maps[i])))
			return mended;
	if (c->answer >= 0 && !add(&mended, mend_pin(c, "answer", "", c->answer)))
		return mended;
	if (add(&mended, mend_pin(c, "ask", "", c->ask)))
		mended += mend_folder(c, "complete");
	return mended;
}
