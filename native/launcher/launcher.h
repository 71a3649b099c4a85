/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * cordon-launcher: what must happen between fork and exec of a session. Started by
 * cordond as root, one process a session; lives on when the daemon dies.
 *
 * Descriptors: 0-2 the session's stdio; 3 a stream socket to the daemon; 4 the program,
 * opened, hashed and executed by this one descriptor (an ELF file; the daemon resolves "#!").
 *
 * On 3 the daemon writes the specification: strings `key=value`, each ended by NUL, then a lone NUL.
 * Keys (* may be repeated): arg* env* cwd uid gid group* capabilities (hex mask of the bounding set)
 * cgroup (path of the cgroup2 leaf) control (path of a FIFO) pty (which of "012" become a terminal of
 * the session's own) rows columns landlock (enum landlock) allow* (LANDLOCK_ACCESS_FS_* bits in hex, then :PATH for all beneath or =PATH for the one object)
 * noexec* (a directory) run* (a directory in one of those, to be run from all the same)
 * pin* (a directory that can't be moved) readonly* (:PATH for all beneath, =PATH for the one object, pinned when it is a directory; ! before it: no session when it is not there) hide* (a directory that the session sees empty) umask (octal) nice (20 more than nice(2)'s)
 * limit* (RESOURCE:SOFT:HARD, setrlimit(2)'s numbers) session.
 *
 * Lines that the launcher writes on 3:
 *   ready PID          the process that will be the agent, in the daemon's PID namespace; it waits
 *   running            exec worked
 *   error STAGE ERRNO TEXT   nothing was executed; exit 126
 *   stopped SIGNAL / continued    job control
 *   exit STATUS        as wait(2) gives it; the launcher then ends in the same way
 * After `ready` the daemon marks PID and writes "go\n"; an end of file instead ends everything.
 * After `running` a vanished daemon is of no consequence.
 *
 * At the session's end the wait status is also written to CONTROL.exit, a decimal line, for a daemon that was away.
 *
 * Commands in the FIFO: size ROWS COLUMNS | signal N | continue | hangup, a line each.
 */
#ifndef CORDON_LAUNCHER_H
#define CORDON_LAUNCHER_H

#include <linux/filter.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/types.h>

#include "stream.h"

#define DAEMON_FD 3
#define PROGRAM_FD 4
#define SPEC_BYTES (1024 * 1024)

struct list {
	char **items; /* NULL-terminated */
	size_t count;
};

struct limit {
	int resource;
	struct rlimit value;
};

/* What a Landlock domain is to hold: nothing; files, signals and abstract sockets; the last two, where files are audited only. */
enum landlock { NO_LANDLOCK, DOMAIN, SCOPES };

struct spec {
	struct list arg, env, allow, noexec, run, pin, readonly, hide;
	struct limit limits[RLIM_NLIMITS];
	size_t limit_count;
	mode_t umask;
	int nice;
	gid_t groups[1024];
	size_t group_count;
	const char *cwd, *cgroup, *control;
	uid_t uid;
	gid_t gid;
	uint64_t capabilities;
	bool pty[3], any_pty;
	enum landlock landlock;
	unsigned rows, columns;
};

/* The pipe or socket by which a stage that failed says so. */
_Noreturn void give_up(int to, const char *stage, int error);

void read_spec(struct spec *spec);

/* In the session's namespaces: makes mounts, starts the agent, reaps, ends with it. report: messages to the outer process. */
_Noreturn void run_init(const struct spec *spec, int report, int terminal);

/* The session's own mounts, in its own namespace. */
void make_mounts(const struct spec *spec, int report);

/* Whether a path is in a directory that the policy lets the session run from, whatever it wrote there. */
bool is_run_from(const struct spec *spec, const char *path);

/* The last steps before exec, in the agent's own process. Never returns. */
_Noreturn void become_agent(const struct spec *spec, int ruleset, int failed);

/* A Landlock ruleset of the specification, built inside the new mounts; -1 when none is wanted. */
int build_ruleset(const struct spec *spec, int failed);
void restrict_self(int ruleset, int failed);

void install_filter(const struct spec *spec, int failed);

/* A new pseudo-terminal: master, and slave by *slave. */
int open_terminal(const struct spec *spec, int *slave);

/* Messages from init to the outer process (SOCK_SEQPACKET). */
enum message_kind { MESSAGE_READY, MESSAGE_RUNNING, MESSAGE_ERROR, MESSAGE_STOPPED, MESSAGE_CONTINUED, MESSAGE_EXIT };
struct message {
	enum message_kind kind;
	int value; /* errno, signal or wait status */
	char stage[64];
};

/* Commands from the outer process to init. */
struct command {
	enum { COMMAND_GO, COMMAND_SIGNAL } kind;
	int value;
};

/* Copies between the caller's descriptors and the session's, and handles messages and commands, until the session ends. Returns the wait status. */
int relay(const struct spec *spec, int init, int master, struct copy copies[3], pid_t init_pid);

#endif
