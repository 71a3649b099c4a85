/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * A plain Landlock domain of ten rules, the peer of a session's: nothing else of a session.
 * usage: PROGRAM TREE COMMAND...   TREE may be read, and what the command needs
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/landlock.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static const char *const others[] = { "/usr", "/lib", "/lib64", "/etc", "/bin", "/sbin", "/opt", "/srv", "/var" };

static void allow(int ruleset, const char *path)
{
	struct landlock_path_beneath_attr rule = { .allowed_access = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR };

	rule.parent_fd = open(path, O_PATH | O_CLOEXEC);
	if (rule.parent_fd < 0)
		return;
	if (syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0))
		perror(path);
	close(rule.parent_fd);
}

int main(int argc, char **argv)
{
	struct landlock_ruleset_attr handled = { .handled_access_fs = (1ull << 13) - 1 };
	int ruleset = (int)syscall(SYS_landlock_create_ruleset, &handled, sizeof(handled), 0);

	if (argc < 3 || ruleset < 0)
		return 2;
	allow(ruleset, argv[1]);
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
		allow(ruleset, others[i]);
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || syscall(SYS_landlock_restrict_self, ruleset, 0)) {
		perror("landlock");
		return 1;
	}
	execv(argv[2], argv + 2);
	perror(argv[2]);
	return 1;
}
