/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * The session's Landlock domain: deny by default, and what the specification allows. It
 * handles no network right: a session can't be widened, and the probe decides there.
 * Constants that Debian 12's headers lack are those of linux/landlock.h of 6.15.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "launcher.h"

#define RIGHT_EXECUTE (1ull << 0)
#define RIGHT_WRITE_FILE (1ull << 1)
#define RIGHT_READ_FILE (1ull << 2)
#define RIGHT_TRUNCATE (1ull << 14)
#define RIGHT_IOCTL_DEV (1ull << 15)
#define FILE_RIGHTS (RIGHT_EXECUTE | RIGHT_WRITE_FILE | RIGHT_READ_FILE | RIGHT_TRUNCATE | RIGHT_IOCTL_DEV)
/* Writing contents, and all that makes or changes names: bits 4 to 13 */
#define WRITE_RIGHTS (RIGHT_WRITE_FILE | RIGHT_TRUNCATE | (((1ull << 14) - 1) & ~((1ull << 4) - 1)))
#define SCOPE_ABSTRACT_UNIX (1ull << 0)
#define SCOPE_SIGNAL (1ull << 1)
#define VERSION_FLAG 1u
#define LOG_NEW_EXEC_ON (1u << 1)
#define RULE_PATH_BENEATH 1

struct ruleset_attributes {
	uint64_t fs, net, scoped;
};

struct path_beneath {
	uint64_t access;
	int parent;
} __attribute__((packed));

static int abi_version(void)
{
	long abi = syscall(SYS_landlock_create_ruleset, NULL, 0, VERSION_FLAG);

	return abi < 0 ? 0 : (int)abi;
}

/* Rights by ABI (Documentation/userspace-api/landlock.rst): 1: bits 0-12; 2: REFER; 3: TRUNCATE; 5: IOCTL_DEV.
 * Device ioctls are left alone: a terminal needs them, and seccomp refuses the dangerous ones. */
static uint64_t handled(int abi)
{
	uint64_t rights = (1ull << 13) - 1;

	if (abi >= 2)
		rights |= 1ull << 13;
	if (abi >= 3)
		rights |= RIGHT_TRUNCATE;
	return rights;
}

/* Whether a file, or what is made in a directory, could be run or mapped for execution. */
static bool is_executable(int fd, const struct stat *found)
{
	struct statvfs mount;

	if (!S_ISDIR(found->st_mode) && !S_ISREG(found->st_mode))
		return false;
	return fstatvfs(fd, &mount) || !(mount.f_flag & ST_NOEXEC);
}

static void add_rule(const struct spec *spec, int ruleset, const char *rule, uint64_t rights, int failed)
{
	/* RIGHTS:PATH, a path and all beneath it; RIGHTS=PATH, that one object */
	const struct open_how how = { .flags = O_PATH | O_CLOEXEC, .resolve = RESOLVE_NO_SYMLINKS };
	struct path_beneath beneath = { 0 };
	struct stat found;
	char *path;

	beneath.access = strtoull(rule, &path, 16) & rights;
	if (*path != ':' && *path != '=')
		give_up(failed, "landlock: rule", EINVAL);
	/* the daemon has followed the links that no session can make; any other is somebody's trick */
	beneath.parent = (int)syscall(SYS_openat2, AT_FDCWD, path + 1, &how, sizeof(how));
	if (beneath.parent < 0)
		return; /* nothing there yet: on this backend a rule is about what exists */
	if (!fstat(beneath.parent, &found) && !S_ISDIR(found.st_mode))
		beneath.access &= FILE_RIGHTS;
	else if (*path == '=')
		beneath.access = 0; /* about the directory alone, which Landlock can't say: everything beneath it would be allowed */
	/* somebody may have put another object in the place of the one that was mounted noexec */
	if ((beneath.access & WRITE_RIGHTS) && is_executable(beneath.parent, &found) && !is_run_from(spec, path + 1))
		beneath.access &= ~WRITE_RIGHTS;
	if (beneath.access && syscall(SYS_landlock_add_rule, ruleset, RULE_PATH_BENEATH, &beneath, 0))
		give_up(failed, "landlock: adding a rule", errno);
	close(beneath.parent);
}

int build_ruleset(const struct spec *spec, int failed)
{
	int abi = abi_version();
	struct ruleset_attributes attributes = { .fs = spec->landlock == SCOPES ? 0 : handled(abi) };
	size_t size = abi >= 6 ? sizeof(attributes) : abi >= 4 ? 16 : 8;
	int ruleset;

	if (spec->landlock == NO_LANDLOCK || (spec->landlock == SCOPES && abi < 6))
		return -1;
	if (abi >= 6)
		attributes.scoped = SCOPE_ABSTRACT_UNIX | SCOPE_SIGNAL;
	ruleset = (int)syscall(SYS_landlock_create_ruleset, &attributes, size, 0);
	if (ruleset < 0)
		give_up(failed, "landlock", errno);
	for (size_t i = 0; i < spec->allow.count; i++)
		add_rule(spec, ruleset, spec->allow.items[i], attributes.fs, failed);
	return ruleset;
}

void restrict_self(int ruleset, int failed)
{
	/* programs that the session executes are to be heard of, too (kernel >= 6.15, ABI 7) */
	unsigned flags = abi_version() >= 7 ? LOG_NEW_EXEC_ON : 0;

	if (ruleset >= 0 && syscall(SYS_landlock_restrict_self, ruleset, flags))
		give_up(failed, "landlock: restricting", errno);
}
