/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Process 1 of the session's PID namespace, Cordon's own: makes the mounts, starts the
 * agent, reaps, and ends when the agent does, which ends whatever it left behind.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <poll.h>
#include <unistd.h>

#include "launcher.h"

static void tell(int report, enum message_kind kind, int value, const char *stage)
{
	struct message message = { .kind = kind, .value = value };

	if (stage)
		strncpy(message.stage, stage, sizeof(message.stage) - 1);
	/* the outer process may be gone: then nobody needs to know */
	(void)!send(report, &message, sizeof(message), MSG_NOSIGNAL);
}

/* The caller's own limits, not the daemon's. */
static void take_limits(const struct spec *spec, int failed)
{
	umask(spec->umask);
	for (size_t i = 0; i < spec->limit_count; i++)
		if (setrlimit(spec->limits[i].resource, &spec->limits[i].value))
			give_up(failed, "limits", errno);
	if (setpriority(PRIO_PROCESS, 0, spec->nice))
		give_up(failed, "nice", errno);
}

static void keep_capabilities(uint64_t kept, int failed)
{
	struct __user_cap_header_struct header = { .version = _LINUX_CAPABILITY_VERSION_3 };
	struct __user_cap_data_struct data[2] = { { 0 } };

	prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
	if (syscall(SYS_capget, &header, data))
		give_up(failed, "capabilities", errno);
	data[0].inheritable = data[1].inheritable = 0;
	data[0].permitted &= (uint32_t)kept;
	data[1].permitted &= (uint32_t)(kept >> 32);
	data[0].effective = data[0].permitted;
	data[1].effective = data[1].permitted;
	if (syscall(SYS_capset, &header, data))
		give_up(failed, "capabilities", errno);
}

void become_agent(const struct spec *spec, int ruleset, int failed)
{
	sigset_t none;

	for (int signal_number = 1; signal_number < NSIG; signal_number++)
		signal(signal_number, SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		give_up(failed, "no_new_privs", errno);
	if (setgroups(spec->group_count, spec->groups) || setresgid(spec->gid, spec->gid, spec->gid))
		give_up(failed, "groups", errno);
	/* the bounding set needs CAP_SETPCAP, which a change of user would take away */
	for (int capability = 0; capability <= 63; capability++)
		if (!(spec->capabilities >> capability & 1) && prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) && errno != EINVAL)
			give_up(failed, "bounding set", errno);
	take_limits(spec, failed);
	if (setresuid(spec->uid, spec->uid, spec->uid))
		give_up(failed, "user", errno);
	/* as the user, who may not be able to pass; and in the new mounts: the old one would still be the host's */
	if (chdir(spec->cwd))
		give_up(failed, "working directory", errno);
	restrict_self(ruleset, failed);
	install_filter(spec, failed);
	keep_capabilities(spec->uid == 0 ? spec->capabilities : 0, failed);
	if ((failed > PROGRAM_FD + 1 && syscall(SYS_close_range, PROGRAM_FD + 1, failed - 1, 0)) ||
	    syscall(SYS_close_range, failed + 1, ~0u, 0) ||
	    close(DAEMON_FD) || fcntl(PROGRAM_FD, F_SETFD, FD_CLOEXEC))
		give_up(failed, "descriptors", errno);
	syscall(SYS_execveat, PROGRAM_FD, "", spec->arg.items, spec->env.items, AT_EMPTY_PATH);
	give_up(failed, "exec", errno);
}

/* A process group of the agent's own, in the foreground of process 1's terminal. */
static void take_terminal(const struct spec *spec, int terminal, int failed)
{
	setpgid(0, 0);
	signal(SIGTTOU, SIG_IGN); /* who moves to the foreground is in the background yet (tcsetpgrp(3)) */
	if (tcsetpgrp(terminal, getpid()))
		give_up(failed, "terminal", errno);
	for (int fd = 0; fd < 3; fd++)
		if (spec->pty[fd] && dup2(terminal, fd) < 0)
			give_up(failed, "terminal", errno);
	close(terminal);
}

/* In the child: its terminal or the caller's descriptors, then wait to be let go. */
static _Noreturn void start_agent(const struct spec *spec, int go, int failed, int terminal, int ruleset)
{
	char byte;

	if (terminal >= 0)
		take_terminal(spec, terminal, failed);
	else
		setsid();
	if (read(go, &byte, 1) != 1)
		_exit(126);
	become_agent(spec, ruleset, failed);
}

/* Reports the end of exec: nothing on the pipe means that it worked. */
static bool await_exec(int failed, int report)
{
	struct message message;

	if (read(failed, &message, sizeof(message)) != sizeof(message)) {
		tell(report, MESSAGE_RUNNING, 0, NULL);
		return true;
	}
	tell(report, MESSAGE_ERROR, message.value, message.stage);
	return false;
}

/* Reaps everything; says what the agent did. Returns true when it has ended. */
static bool reap(pid_t agent, int report, int *status)
{
	bool ended = false;

	for (;;) {
		int one;
		pid_t pid = waitpid(-1, &one, WNOHANG | WUNTRACED | WCONTINUED);

		if (pid <= 0)
			return ended;
		if (pid != agent)
			continue;
		if (WIFSTOPPED(one)) {
			tell(report, MESSAGE_STOPPED, WSTOPSIG(one), NULL);
		} else if (WIFCONTINUED(one)) {
			tell(report, MESSAGE_CONTINUED, 0, NULL);
		} else {
			*status = one;
			ended = true;
		}
	}
}

static void obey(int report, pid_t agent, int terminal)
{
	struct command command;
	pid_t group;

	if (recv(report, &command, sizeof(command), MSG_DONTWAIT) != sizeof(command) || command.kind != COMMAND_SIGNAL)
		return;
	if (terminal >= 0 && (group = tcgetpgrp(terminal)) > 0)
		kill(-group, command.value);
	else
		kill(agent, command.value);
}

void run_init(const struct spec *spec, int report, int terminal)
{
	int go[2], failed[2], status = 0, ruleset, signals;
	struct command command;
	sigset_t children;
	pid_t agent;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	prctl(PR_SET_DUMPABLE, 0);
	/* the terminal's session is led from here: a group whose parents are all outside of it could not be stopped
	 * by Ctrl-Z (setpgid(2), orphaned process groups) */
	setsid();
	if (terminal >= 0 && ioctl(terminal, TIOCSCTTY, 0))
		give_up(report, "terminal", errno);
	make_mounts(spec, report);
	ruleset = build_ruleset(spec, report);
	sigemptyset(&children);
	sigaddset(&children, SIGCHLD);
	sigprocmask(SIG_BLOCK, &children, NULL);
	signals = signalfd(-1, &children, SFD_CLOEXEC);
	if (pipe2(go, O_CLOEXEC) || pipe2(failed, O_CLOEXEC) || signals < 0)
		give_up(report, "pipes", errno);
	agent = fork();
	if (agent < 0)
		give_up(report, "fork", errno);
	if (agent == 0) {
		/* SCM_CREDENTIALS of this message tell the outer process our pid as it sees it */
		tell(report, MESSAGE_READY, 0, NULL);
		close(go[1]);
		start_agent(spec, go[0], failed[1], terminal, ruleset);
	}
	close(go[0]);
	close(failed[1]);
	if (recv(report, &command, sizeof(command), 0) != sizeof(command) || command.kind != COMMAND_GO ||
	    write(go[1], "g", 1) != 1)
		_exit(126);
	if (!await_exec(failed[0], report)) {
		waitpid(agent, NULL, 0);
		_exit(126);
	}
	for (int fd = 0; fd < 3; fd++)
		close(fd); /* the agent's end of file must be the caller's, too */
	for (;;) {
		struct pollfd waits[2] = { { .fd = signals, .events = POLLIN }, { .fd = report, .events = POLLIN } };
		struct signalfd_siginfo info;

		if (poll(waits, 2, -1) < 0 && errno != EINTR)
			_exit(126);
		if (waits[0].revents && read(signals, &info, sizeof(info)) > 0 && reap(agent, report, &status))
			break;
		if (waits[1].revents & POLLIN)
			obey(report, agent, terminal);
		else if (waits[1].revents)
			_exit(126);
	}
	tell(report, MESSAGE_EXIT, status, NULL);
	_exit(0);
}
