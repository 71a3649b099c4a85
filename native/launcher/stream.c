/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* Bytes between the caller's descriptors and the session's, by whoever is ready: no reader and no writer holds the launcher up. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <unistd.h>

#include "stream.h"

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

/* Copies what is there; at an end of file, or when nobody reads, that is passed on. Returns false then. */
bool copy_some(struct copy *copy)
{
	char bytes[PIPE_BUF]; /* a pipe that is ready takes so much without waiting (poll(2), pipe(7)) */
	ssize_t got = read(copy->from, bytes, sizeof(bytes));

	if (got < 0 && errno == EINTR)
		return true;
	if (got > 0 && write_all(copy->to, bytes, (size_t)got))
		return true;
	copy->lost = got > 0;
	close(copy->from);
	close(copy->to);
	copy->from = copy->to = -1;
	return false;
}

bool drain_copies(struct copy copies[3])
{
	for (int fd = 1; fd < 3; fd++)
		while (copies[fd].from >= 0 && copy_some(&copies[fd]))
			;
	return !copies[1].lost && !copies[2].lost;
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
void move_input(struct stream *input)
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

void move_output(struct stream *output)
{
	if (!(is_full(output) ? pass_on(output) : take_in(output)))
		output->from = -1;
}

/* The caller's terminal, without its own description's way of waiting. */
int reopen(int fd, int flags)
{
	char path[32];
	int own;

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	own = open(path, flags | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	return own >= 0 ? own : fd; /* a terminal that may not be opened again is used as it is */
}

/* One side of a stream: whoever is to do something next. */
struct pollfd wait_for(const struct stream *stream)
{
	struct pollfd wait = { .fd = stream->from, .events = POLLIN };

	if (stream->from >= 0 && is_full(stream)) {
		wait.fd = stream->to;
		wait.events = POLLOUT;
	}
	return wait;
}

/* What the terminal still holds when the session has ended, as far as the caller takes it within a second. */
void drain_output(struct stream *output)
{
	while (output->from >= 0) {
		struct pollfd wait = { .fd = is_full(output) ? output->to : output->from,
				       .events = is_full(output) ? POLLOUT : POLLIN };

		if (poll(&wait, 1, is_full(output) ? 1000 : 0) <= 0 || !(wait.revents & (POLLIN | POLLOUT)))
			return;
		move_output(output);
	}
}
