/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * The outer process while the session runs: between the caller's descriptors and the
 * session's terminal, between the daemon and process 1. All of it survives the daemon.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
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

static bool write_all(int fd, const char *bytes, size_t size)
{
	while (size) {
		ssize_t done = write(fd, bytes, size);

		if (done < 0 && errno == EAGAIN) {
			struct pollfd room = { .fd = fd, .events = POLLOUT };

			poll(&room, 1, -1);
			continue;
		}
		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return false; /* the reader is gone, or the disk is full */
		bytes += done;
		size -= (size_t)done;
	}
	return true;
}

/* Bytes on their way: none is read before the one who takes them has room, so that nobody holds the relay up. */
struct stream {
	int from, to; /* -1 when not relayed, or at the end */
	char bytes[16384];
	size_t at, size;
};

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

static bool is_full(const struct stream *stream)
{
	return stream->at < stream->size;
}

/* Passes on what waits. False when the taker is gone. */
static bool pass_on(struct stream *stream)
{
	ssize_t done = write(stream->to, stream->bytes + stream->at, stream->size - stream->at);

	if (done > 0)
		stream->at += (size_t)done;
	return done > 0 || errno == EAGAIN || errno == EINTR;
}

/* Takes what is there. False at the end. */
static bool take_in(struct stream *stream)
{
	ssize_t got = read(stream->from, stream->bytes, sizeof(stream->bytes));

	stream->at = 0;
	stream->size = got > 0 ? (size_t)got : 0;
	return got > 0 || (got < 0 && (errno == EINTR || errno == EAGAIN));
}

/* What the caller types. At its end the session's terminal gets one, too. */
static void move_input(struct stream *input)
{
	if (is_full(input)) {
		if (!pass_on(input))
			input->from = -1;
	} else if (!take_in(input)) {
		input->bytes[0] = 4;
		input->size = 1;
		pass_on(input);
		input->from = -1;
	}
}

static void move_output(struct stream *output)
{
	if (!(is_full(output) ? pass_on(output) : take_in(output)))
		output->from = -1;
}

/* The caller's terminal, without its own description's way of waiting. */
static int reopen(int fd, int flags)
{
	char path[32];
	int own;

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	own = open(path, flags | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	return own >= 0 ? own : fd; /* a terminal that may not be opened again is used as it is */
}

/* Copies what is there; at an end of file, or when nobody reads, that is passed on. Returns false then. */
static bool copy_some(struct copy *copy)
{
	char bytes[PIPE_BUF]; /* a pipe that is ready takes so much without waiting (poll(2), pipe(7)) */
	ssize_t got = read(copy->from, bytes, sizeof(bytes));

	if (got < 0 && errno == EINTR)
		return true;
	if (got > 0 && write_all(copy->to, bytes, (size_t)got))
		return true;
	close(copy->from);
	close(copy->to);
	copy->from = copy->to = -1;
	return false;
}

/* The session is gone: what it wrote is in the pipes, and their ends follow. What it did not read is nobody's. */
static void drain_copies(struct relay *relay)
{
	for (int fd = 1; fd < 3; fd++)
		while (relay->copies[fd].from >= 0 && copy_some(&relay->copies[fd]))
			;
}

/* What the terminal still holds when the session has ended, as far as the caller takes it within a second. */
static void drain_output(struct stream *output)
{
	while (output->from >= 0) {
		struct pollfd wait = { .fd = is_full(output) ? output->to : output->from,
				       .events = is_full(output) ? POLLOUT : POLLIN };

		if (poll(&wait, 1, is_full(output) ? 1000 : 0) <= 0 || !(wait.revents & (POLLIN | POLLOUT)))
			return;
		move_output(output);
	}
}

/* One side of a stream: whoever is to do something next. */
static struct pollfd wait_for(const struct stream *stream)
{
	struct pollfd wait = { .fd = stream->from, .events = POLLIN };

	if (stream->from >= 0 && is_full(stream)) {
		wait.fd = stream->to;
		wait.events = POLLOUT;
	}
	return wait;
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
	drain_copies(&relay);
	return relay.status;
}
