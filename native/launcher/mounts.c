/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * What the session sees mounted: a /proc of its own, and where Landlock holds files what that can't say. What it may
 * write is noexec, but for the directories that the policy lets it run from; what may not be written in there is
 * read-only, and can't be moved, as a mount point can't (rename(2), EBUSY). What does not exist can't be a mount point: it is
 * passed over, but for what has to be there.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "launcher.h"

/* The object of a path, or -1 when nothing is there: the daemon has followed the links that no session can make, and any other is somebody's trick. */
static int open_object(const char *path, const char *stage, int report)
{
	const struct open_how how = { .flags = O_PATH | O_CLOEXEC, .resolve = RESOLVE_NO_SYMLINKS };
	int fd = (int)syscall(SYS_openat2, AT_FDCWD, path, &how, sizeof(how));

	if (fd < 0 && errno != ENOENT && errno != ENOTDIR && errno != ELOOP)
		give_up(report, stage, errno);
	return fd;
}

/* A mount of an object and of what is mounted beneath it, nowhere yet. */
static int copy_mount(int object, uint64_t attributes, const char *stage, int report)
{
	struct mount_attr more = { .attr_set = attributes };
	int copy = (int)syscall(SYS_open_tree, object, "", OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_EMPTY_PATH | AT_RECURSIVE);

	/* added to what the mounts have: one that is read-only stays so */
	if (copy < 0 || (attributes && mount_setattr(copy, "", AT_EMPTY_PATH | AT_RECURSIVE, &more, sizeof(more))))
		give_up(report, stage, errno);
	return copy;
}

/* False when the object was taken away in between: it is none. */
static bool attach(int copy, int object, const char *stage, int report)
{
	bool attached = !syscall(SYS_move_mount, copy, "", object, "", MOVE_MOUNT_F_EMPTY_PATH | MOVE_MOUNT_T_EMPTY_PATH);

	if (!attached && errno != ENOENT)
		give_up(report, stage, errno);
	close(copy);
	close(object);
	return attached;
}

static void mount_on_itself(const char *path, uint64_t attributes, const char *stage, int report)
{
	int object = open_object(path, stage, report);

	if (object >= 0)
		attach(copy_mount(object, attributes, stage, report), object, stage, report);
}

/* A device or a pipe is no program, and must stay what it is. */
static bool can_be_program(const char *path)
{
	struct stat found;

	return lstat(path, &found) || S_ISDIR(found.st_mode) || S_ISREG(found.st_mode);
}

/* What the session may write it must not run, by no loader: Landlock does not see mmap. */
static void forbid_running(const struct spec *spec, int report)
{
	for (size_t i = 0; i < spec->noexec.count; i++)
		if (can_be_program(spec->noexec.items[i]))
			mount_on_itself(spec->noexec.items[i], MOUNT_ATTR_NOEXEC | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV, "noexec directory", report);
}

/* Directories to run from are taken before, with the host's own flags: one that the host mounted noexec stays so. */
static int *copy_run_mounts(const struct spec *spec, int report)
{
	int *copies = calloc(spec->run.count + 1, sizeof(*copies));

	if (!copies)
		give_up(report, "directory to run from", ENOMEM);
	for (size_t i = 0; i < spec->run.count; i++) {
		int object = open_object(spec->run.items[i], "directory to run from", report);

		copies[i] = object < 0 ? -1 : copy_mount(object, MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV, "directory to run from", report);
		if (object >= 0)
			close(object);
	}
	return copies;
}

static void attach_run_mounts(const struct spec *spec, int *copies, int report)
{
	for (size_t i = 0; i < spec->run.count; i++) {
		int object = copies[i] < 0 ? -1 : open_object(spec->run.items[i], "directory to run from", report);

		if (object >= 0)
			attach(copies[i], object, "directory to run from", report);
		else if (copies[i] >= 0)
			close(copies[i]);
	}
	free(copies);
}

static bool is_directory(int object)
{
	struct stat found;

	return !fstat(object, &found) && S_ISDIR(found.st_mode);
}

static void forbid_writing(const char *rule, int report)
{
	bool needed = *rule == '!', attached = false;
	int object;

	rule += needed;
	if (*rule != ':' && *rule != '=')
		give_up(report, "protected path", EINVAL);
	object = open_object(rule + 1, "protected path", report);
	if (object >= 0)
		attached = attach(copy_mount(object, *rule == '=' && is_directory(object) ? 0 : MOUNT_ATTR_RDONLY, "protected path", report),
				  object, "protected path", report);
	if (needed && !attached)
		give_up(report, "protected path", ENOENT);
}

static void protect(const struct spec *spec, int report)
{
	for (size_t i = 0; i < spec->pin.count; i++)
		mount_on_itself(spec->pin.items[i], 0, "pinned directory", report);
	for (size_t i = 0; i < spec->readonly.count; i++)
		forbid_writing(spec->readonly.items[i], report);
}

bool is_run_from(const struct spec *spec, const char *path)
{
	for (size_t i = 0; i < spec->run.count; i++) {
		size_t length = strlen(spec->run.items[i]);

		if (!strncmp(path, spec->run.items[i], length) && (path[length] == '/' || !path[length]))
			return true;
	}
	return false;
}

void make_mounts(const struct spec *spec, int report)
{
	int *run;

	if (mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL))
		give_up(report, "private mounts", errno);
	if (mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL))
		give_up(report, "/proc", errno);
	run = copy_run_mounts(spec, report);
	forbid_running(spec, report);
	attach_run_mounts(spec, run, report);
	protect(spec, report);
	for (size_t i = 0; i < spec->hide.count; i++)
		if (mount("none", spec->hide.items[i], "tmpfs", MS_RDONLY | MS_NOEXEC | MS_NOSUID | MS_NODEV, "size=4k,mode=0") &&
		    errno != ENOENT)
			give_up(report, "hidden directory", errno);
	if (chdir("/"))
		give_up(report, "root directory", errno);
}
