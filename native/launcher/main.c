/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* The outer process: reads the specification, makes the namespaces, lets the agent go, and ends as it ended. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "launcher.h"

/* A message with the sender's pid as this process sees it. */
static ssize_t receive(int fd, struct message *message, pid_t *sender)
{
	char control[CMSG_SPACE(sizeof(struct ucred))];
	struct iovec part = { .iov_base = message, .iov_len = sizeof(*message) };
	struct msghdr head = { .msg_iov = &part, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof(control) };
	ssize_t got;

	do
		got = recvmsg(fd, &head, 0);
	while (got < 0 && errno == EINTR);
	for (struct cmsghdr *one = CMSG_FIRSTHDR(&head); got > 0 && one; one = CMSG_NXTHDR(&head, one))
		if (one->cmsg_level == SOL_SOCKET && one->cmsg_type == SCM_CREDENTIALS) {
			struct ucred credentials;

			memcpy(&credentials, CMSG_DATA(one), sizeof(credentials));
			*sender = credentials.pid;
		}
	return got;
}

static pid_t start_init(const struct spec *spec, int report[2], int terminal, int master, const struct copy copies[3])
{
	int cgroup = open(spec->cgroup, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	struct clone_args arguments = { .flags = CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWNS | CLONE_INTO_CGROUP,
					.exit_signal = SIGCHLD,
					.cgroup = (uint64_t)cgroup };
	pid_t pid;

	if (cgroup < 0)
		give_up(DAEMON_FD, "cgroup", errno);
	pid = (pid_t)syscall(SYS_clone3, &arguments, sizeof(arguments));
	if (pid < 0)
		give_up(DAEMON_FD, "namespaces", errno);
	if (pid == 0) {
		close(report[0]);
		if (master >= 0)
			close(master);
		for (int fd = 0; fd < 3; fd++)
			if (copies[fd].from >= 0) {
				close(copies[fd].from);
				close(copies[fd].to); /* or the session would never see its input's end */
			}
		run_init(spec, report[1], terminal);
	}
	close(cgroup);
	close(report[1]);
	return pid;
}

/* Waits until process 1 says what `wanted` is; anything else ends the launch. */
static void await(int report, enum message_kind wanted, pid_t *sender)
{
	struct message message;

	if (receive(report, &message, sender) != sizeof(message))
		give_up(DAEMON_FD, "session ended early", ECHILD);
	if (message.kind == MESSAGE_ERROR)
		give_up(DAEMON_FD, message.stage, message.value);
	if (message.kind != wanted)
		give_up(DAEMON_FD, "unexpected message", EPROTO);
}

static void await_go(void)
{
	char word[3];
	size_t used = 0;

	while (used < sizeof(word)) {
		ssize_t got = read(DAEMON_FD, word + used, sizeof(word) - used);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0 || memcmp(word, "go\n", used + (size_t)got))
			_exit(126); /* process 1 has a death signal: all ends */
		used += (size_t)got;
	}
}

static void say(const char *format, int value)
{
	char line[64];
	int size = snprintf(line, sizeof(line), format, value);

	(void)!send(DAEMON_FD, line, (size_t)size, MSG_NOSIGNAL);
}

/* A directory would lead to files by the host's mounts, a disk to all of them: the session gets nothing to read. */
static void hide_descriptor(int fd)
{
	int null = open("/dev/null", O_RDWR | O_CLOEXEC);

	if (null < 0 || dup2(null, fd) < 0)
		give_up(DAEMON_FD, "descriptors", errno);
	close(null);
}

/*
 * A file among the caller's descriptors is on the host's mounts: opened again through /proc/self/fd it could be
 * run although the session may write it. Behind a pipe it is only read or written.
 */
static void wrap_files(const struct spec *spec, struct copy copies[3])
{
	struct stat file[3];

	for (int fd = 0; fd < 3; fd++) {
		int ends[2];

		file[fd].st_ino = 0;
		if (spec->pty[fd] || fstat(fd, &file[fd]))
			continue;
		if (S_ISDIR(file[fd].st_mode) || S_ISBLK(file[fd].st_mode)) {
			hide_descriptor(fd);
			continue;
		}
		if (!S_ISREG(file[fd].st_mode))
			continue;
		if (fd == 2 && copies[1].to >= 0 && file[1].st_ino == file[2].st_ino && file[1].st_dev == file[2].st_dev) {
			if (dup2(1, 2) < 0) /* one pipe for both keeps their order */
				give_up(DAEMON_FD, "pipes", errno);
			continue;
		}
		if (pipe2(ends, O_CLOEXEC))
			give_up(DAEMON_FD, "pipes", errno);
		copies[fd].from = fd == 0 ? fcntl(fd, F_DUPFD_CLOEXEC, PROGRAM_FD + 1) : ends[0];
		copies[fd].to = fd == 0 ? ends[1] : fcntl(fd, F_DUPFD_CLOEXEC, PROGRAM_FD + 1);
		if (copies[fd].from < 0 || copies[fd].to < 0 || dup2(fd == 0 ? ends[0] : ends[1], fd) < 0)
			give_up(DAEMON_FD, "pipes", errno);
		close(fd == 0 ? ends[0] : ends[1]);
	}
}

/* What is written in the session's stead keeps to the caller's limit of a file's size. */
static void limit_writing(const struct spec *spec)
{
	signal(SIGXFSZ, SIG_IGN);
	for (size_t i = 0; i < spec->limit_count; i++)
		if (spec->limits[i].resource == RLIMIT_FSIZE)
			setrlimit(RLIMIT_FSIZE, &spec->limits[i].value);
}

/* For a daemon that is away; its folder may be gone already. */
static void keep_status(const char *control, int status)
{
	char path[4096], line[16];
	int size = snprintf(line, sizeof(line), "%d\n", status), file;

	if (snprintf(path, sizeof(path), "%s.exit", control) >= (int)sizeof(path))
		return;
	file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (file < 0)
		return;
	(void)!write(file, line, (size_t)size);
	close(file);
}

/* Ends as the agent ended: its exit code, or its signal without a second core. */
static _Noreturn void end_like(int status)
{
	const struct rlimit none = { 0, 0 };

	if (WIFSIGNALED(status)) {
		setrlimit(RLIMIT_CORE, &none);
		signal(WTERMSIG(status), SIG_DFL);
		kill(getpid(), WTERMSIG(status));
	}
	_exit(WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status));
}

int main(void)
{
	static struct spec spec;
	int report[2], terminal = -1, master = -1, status;
	struct copy copies[3] = { { -1, -1, false }, { -1, -1, false }, { -1, -1, false } };
	const int one = 1;
	pid_t agent = 0, init;
	const struct command go = { .kind = COMMAND_GO };

	signal(SIGPIPE, SIG_IGN);
	/* in a session of its own the terminal's signals are the caller's business, not the launcher's */
	setsid();
	read_spec(&spec);
	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, report) ||
	    setsockopt(report[0], SOL_SOCKET, SO_PASSCRED, &one, sizeof(one)))
		give_up(DAEMON_FD, "socketpair", errno);
	if (spec.any_pty)
		master = open_terminal(&spec, &terminal);
	if (spec.landlock == DOMAIN)
		wrap_files(&spec, copies);
	init = start_init(&spec, report, terminal, master, copies);
	await(report[0], MESSAGE_READY, &agent);
	say("ready %d\n", agent);
	await_go();
	if (send(report[0], &go, sizeof(go), MSG_NOSIGNAL) != sizeof(go))
		give_up(DAEMON_FD, "session ended early", ECHILD);
	await(report[0], MESSAGE_RUNNING, &agent);
	say("running\n", 0);
	if (terminal >= 0)
		close(terminal);
	close(PROGRAM_FD);
	limit_writing(&spec);
	for (int fd = 0; fd < 3; fd++)
		if (!spec.pty[fd])
			close(fd); /* the caller's pipes must not stay open through us */
	status = relay(&spec, report[0], master, copies, init);
	keep_status(spec.control, status);
	say("exit %d\n", status);
	end_like(status);
}
