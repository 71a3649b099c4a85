/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* What moves bytes between the caller and the session. */
#ifndef CORDON_STREAM_H
#define CORDON_STREAM_H

#include <poll.h>
#include <stdbool.h>
#include <stddef.h>

/* A descriptor of the session's that is a pipe to or from the caller's own. */
struct copy {
	int from, to; /* -1 at the end */
	bool lost;    /* what the session wrote could not be kept */
};

/* Between two terminals: nothing is read before the one who takes it has room. */
struct stream {
	int from, to; /* from: -1 when not relayed, or at the end */
	char bytes[16384];
	size_t at, size;
};

/* Copies what is there; at an end of file, or when nobody reads, that is passed on. Returns false then. */
bool copy_some(struct copy *copy);

/* After the session's end: what it wrote is in the pipes, and their ends follow. What it did not read is nobody's.
 * Returns false when some of what it wrote was lost (a full disk). */
bool drain_copies(struct copy copies[3]);

/* The side of a stream that is to do something next. */
struct pollfd wait_for(const struct stream *stream);

void move_input(struct stream *input); /* at the input's end the session's terminal gets one, too */
void move_output(struct stream *output);

/* What the session's terminal still holds at its end, as far as the caller takes it within a second. */
void drain_output(struct stream *output);

/* The caller's terminal by a description of our own, which never waits; the descriptor itself where that is not to be had. */
int reopen(int fd, int flags);

#endif
