/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * The outer process while the session runs: between the caller's descriptors and the
 * session's terminal, between the daemon and process 1. All of it survives the daemon.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <sysexits.h>
#include <termios.h>
#include <unistd.h>

#include "launcher.h"

int open_terminal(const struct spec *spec, int *slave)
{
	struct winsize size = { .ws_row = (unsigned short)spec->rows, .ws_col = (unsigned short)spec->columns };
	int master;

	if (openpty(&master, slave, NULL, NULL, &size))
		give_up(DAEMON_FD, "terminal", errno);
	fcntl(master, F_SETFD, FD_CLOEXEC);
	fcntl(*slave, F_SETFD, FD_CLOEXEC);
	if (fchown(*slave, spec->uid, spec->gid))
		give_up(DAEMON_FD, "terminal", errno);
	return master;
}

static bool say(const char *word, int value, bool with_value)
{
	char line[64];
	int size = with_value ? snprintf(line, sizeof(line), "%s %d\n", word, value) :
				snprintf(line, sizeof(line), "%s\n", word);

	/* the daemon may be gone */
	return send(DAEMON_FD, line, (size_t)size, MSG_NOSIGNAL | MSG_DONTWAIT) == size;
}

struct relay {
	const struct spec *spec;
	int init, master, control;
	struct stream input, output; /* between the caller's terminal and the session's */
	char line[128];
	size_t line_size;
	int status;
	struct copy *copies;
	bool paused; /* the session is stopped: what is typed now is for the caller's shell */
	bool ended;
};

static void send_signal(const struct relay *relay, int value)
{
	const struct command command = { .kind = COMMAND_SIGNAL, .value = value };

	(void)!send(relay->init, &command, sizeof(command), MSG_NOSIGNAL);
}

static void obey_line(struct relay *relay, const char *line)
{
	unsigned rows, columns;
	int value;

	if (sscanf(line, "size %u %u", &rows, &columns) == 2 && relay->master >= 0) {
		struct winsize size = { .ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns };

		ioctl(relay->master, TIOCSWINSZ, &size);
	} else if (sscanf(line, "signal %d", &value) == 1 && value > 0 && value < NSIG) {
		send_signal(relay, value);
	} else if (!strcmp(line, "continue")) {
		relay->paused = false;
		send_signal(relay, SIGCONT);
	} else if (!strcmp(line, "hangup")) {
		relay->paused = false;
		send_signal(relay, SIGHUP);
		send_signal(relay, SIGCONT);
	}
}

static void read_commands(struct relay *relay)
{
	char bytes[256];
	ssize_t got = read(relay->control, bytes, sizeof(bytes));

	for (ssize_t i = 0; i < got; i++) {
		if (bytes[i] == '\n') {
			relay->line[relay->line_size] = 0;
			relay->line_size = 0;
			obey_line(relay, relay->line);
		} else if (relay->line_size < sizeof(relay->line) - 1) {
			relay->line[relay->line_size++] = bytes[i];
		}
	}
}

static void read_message(struct relay *relay)
{
	struct message message;
	ssize_t got = recv(relay->init, &message, sizeof(message), 0);

	if (got < 0 && errno == EINTR)
		return;
	if (got != sizeof(message)) {
		relay->ended = true; /* process 1 was killed, and the session with it */
		return;
	}
	if (message.kind == MESSAGE_STOPPED) {
		/* without a daemon nobody could let it go on */
		relay->paused = say("stopped", message.value, true);
		if (!relay->paused)
			send_signal(relay, SIGCONT);
	} else if (message.kind == MESSAGE_CONTINUED) {
		say("continued", 0, false);
	} else if (message.kind == MESSAGE_EXIT) {
		relay->status = message.value;
		relay->ended = true;
	}
}

int relay(const struct spec *spec, int init, int master, struct copy copies[3], pid_t init_pid)
{
	static struct relay relay = { .input = { .from = -1 }, .output = { .from = -1 }, .status = SIGKILL };

	relay.spec = spec;
	relay.init = init;
	relay.master = master;
	relay.copies = copies;
	relay.control = open(spec->control, O_RDWR | O_CLOEXEC | O_NONBLOCK);
	if (master >= 0) {
		fcntl(master, F_SETFL, fcntl(master, F_GETFL) | O_NONBLOCK);
		relay.input.to = relay.output.from = master;
		if (spec->pty[0])
			relay.input.from = reopen(0, O_RDONLY);
		if (spec->pty[1] || spec->pty[2])
			relay.output.to = reopen(spec->pty[1] ? 1 : 2, O_WRONLY);
		else
			relay.output.from = -1;
	}
	while (!relay.ended) {
		struct pollfd waits[7] = {
			{ .fd = init, .events = POLLIN },
			{ .fd = relay.control, .events = POLLIN },
			wait_for(&relay.output),
			wait_for(&relay.input),
			/* a file is always readable: it is read when the pipe has room */
			{ .fd = copies[0].to, .events = POLLOUT },
			{ .fd = copies[1].from, .events = POLLIN },
			{ .fd = copies[2].from, .events = POLLIN },
		};

		if (relay.paused)
			waits[3].fd = -1;
		if (poll(waits, 7, -1) < 0)
			continue;
		for (int fd = 0; fd < 3; fd++)
			if (waits[4 + fd].revents)
				copy_some(&copies[fd]);
		if (waits[1].revents)
			read_commands(&relay);
		if (waits[2].revents)
			move_output(&relay.output);
		if (waits[0].revents)
			read_message(&relay);
		if (waits[3].revents && !relay.paused)
			move_input(&relay.input);
	}
	drain_output(&relay.output);
	waitpid(init_pid, NULL, 0);
	/* as a shell's pipeline with pipefail: a success whose output is not there is none */
	if (!drain_copies(copies) && relay.status == 0)
		relay.status = EX_IOERR << 8;
	return relay.status;
}
