/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Watches every mount that a session can reach: its namespace was made by the launcher, and it can make no mount. A mount
 * that others lie over can't be reached by its path, and needs no mark; any other that can't be marked fails the whole.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/fanotify.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "responder.h"

#ifndef STATX_MNT_ID
#define STATX_MNT_ID 0x1000u
#endif

#define WATCHED (FAN_OPEN_PERM | FAN_OPEN_EXEC_PERM | FAN_ONDIR)

struct mount_line {
	unsigned id, parent;
	char *point, *type;
};

struct mount_lines {
	struct mount_line *items;
	size_t count;
};

/* \040 and the like, proc_pid_mountinfo(5), in place. */
static void unescape(char *text)
{
	char *to = text;

	for (; *text; text++)
		if (text[0] == '\\' && text[1] && text[2] && text[3]) {
			*to++ = (char)((text[1] - '0') << 6 | (text[2] - '0') << 3 | (text[3] - '0'));
			text += 3;
		} else {
			*to++ = *text;
		}
	*to = 0;
}

static bool read_line(char *line, struct mount_line *mount)
{
	char *separator = strstr(line, " - "), *field[5], *rest = line;

	if (!separator)
		return false;
	for (int i = 0; i < 5; i++)
		if (!(field[i] = strsep(&rest, " ")))
			return false;
	mount->id = (unsigned)strtoul(field[0], NULL, 10);
	mount->parent = (unsigned)strtoul(field[1], NULL, 10);
	mount->point = strdup(field[4]);
	separator += 3;
	mount->type = strdup(strsep(&separator, " "));
	if (!mount->point || !mount->type)
		return false;
	unescape(mount->point);
	return true;
}

static void forget(struct mount_lines *lines)
{
	for (size_t i = 0; i < lines->count; i++) {
		free(lines->items[i].point);
		free(lines->items[i].type);
	}
	free(lines->items);
}

static bool read_mounts(pid_t pid, struct mount_lines *lines)
{
	char path[64], *line = NULL;
	size_t room = 0;
	bool ok = true;
	FILE *file;

	snprintf(path, sizeof(path), "/proc/%d/mountinfo", pid);
	file = fopen(path, "re");
	if (!file)
		return false;
	while (ok && getline(&line, &room, file) > 0) {
		struct mount_line *more = realloc(lines->items, (lines->count + 1) * sizeof(*more));

		ok = more != NULL;
		if (!ok)
			break;
		lines->items = more;
		memset(&more[lines->count], 0, sizeof(*more));
		ok = read_line(line, &more[lines->count++]);
	}
	ok = ok && !ferror(file) && lines->count > 0;
	free(line);
	fclose(file);
	return ok;
}

static bool is_within(const char *path, const char *folder)
{
	size_t length = strlen(folder);

	if (!strcmp(folder, "/"))
		return true;
	return !strncmp(path, folder, length) && (path[length] == 0 || path[length] == '/');
}

static bool is_ancestor(const struct mount_lines *lines, const struct mount_line *above, const struct mount_line *mount)
{
	/* no chain is longer than there are mounts */
	for (size_t steps = 0; steps < lines->count; steps++) {
		const struct mount_line *next = NULL;

		for (size_t i = 0; i < lines->count && !next; i++)
			if (lines->items[i].id == mount->parent)
				next = &lines->items[i];
		if (!next || next == mount)
			return false;
		if (next == above)
			return true;
		mount = next;
	}
	return false;
}

/* Whether another mount lies over this one, or over the way to it. */
static bool is_covered(const struct mount_lines *lines, const struct mount_line *mount)
{
	for (size_t i = 0; i < lines->count; i++) {
		const struct mount_line *other = &lines->items[i];

		if (other != mount && is_within(mount->point, other->point) && !is_ancestor(lines, other, mount))
			return true;
	}
	return false;
}

static bool mark_one(int fanotify, int root, const struct mount_lines *lines, const struct mount_line *mount)
{
	const struct open_how how = { .flags = O_PATH | O_CLOEXEC,
				      .resolve = RESOLVE_IN_ROOT | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS };
	struct statx found;
	char path[64];
	int error = 0, fd;

	if (!strcmp(mount->type, "proc"))
		return true; /* the kernel lets nobody watch it (fs/proc/root.c, FS_DISALLOW_NOTIFY_PERM) */
	fd = (int)syscall(SYS_openat2, root, mount->point, &how, sizeof(how));
	if (fd < 0)
		return (errno == ENOENT || errno == ENOTDIR || errno == EACCES) && is_covered(lines, mount);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	if (statx(fd, "", AT_EMPTY_PATH, STATX_MNT_ID, &found) || !(found.stx_mask & STATX_MNT_ID))
		error = EINVAL;
	else if (found.stx_mnt_id != mount->id)
		error = is_covered(lines, mount) ? 0 : EXDEV;
	else if (fanotify_mark(fanotify, FAN_MARK_ADD | FAN_MARK_MOUNT, WATCHED, AT_FDCWD, path))
		error = errno;
	close(fd);
	errno = error;
	return !error;
}

bool mark_mounts(int fanotify, pid_t pid, char *reason, size_t size)
{
	struct mount_lines lines = { 0 };
	char path[64];
	bool ok = true;
	int root;

	snprintf(path, sizeof(path), "/proc/%d/root", pid);
	root = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
	if (root < 0 || !read_mounts(pid, &lines)) {
		snprintf(reason, size, "the mounts of process %d: %s", pid, strerror(errno));
		ok = false;
	}
	for (size_t i = 0; ok && i < lines.count; i++) {
		ok = mark_one(fanotify, root, &lines, &lines.items[i]);
		if (!ok)
			snprintf(reason, size, "watching a mount of type %s: %s", lines.items[i].type, strerror(errno));
	}
	forget(&lines);
	if (root >= 0)
		close(root);
	return ok;
}
