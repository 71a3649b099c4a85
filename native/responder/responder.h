/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * cordon-responder PINS SOCKET: answers what fanotify asks about opens and execs of sessions, below their Landlock
 * domains. Started by cordond as root; outlives it.
 *
 * Two processes hold one fanotify group. The answerer waits for questions and asks the probe's program PINS/answer; the
 * keeper serves the socket, and looks each BEAT_MS whether the answerer still lives and answers. Whichever ends, hangs
 * or is stopped, the other one replaces it: the questions stay with the group until somebody answers. When both are
 * gone the kernel closes the group, and the Landlock domains hold alone.
 *
 * On 1 it says "ready\n", or "error STAGE TEXT\n" and ends. It ends by itself when PINS/answer is gone.
 *
 * SOCKET (0600), a line each way:
 *   mark PID   → ok | error TEXT     watches every mount of that process's mount namespace
 *   beat       → ok                  it lives, and its pin is there; else it ends
 *              → replaced N          the answerer was replaced, N times by now; told unasked
 */
#ifndef CORDON_RESPONDER_H
#define CORDON_RESPONDER_H

#include <stdbool.h>
#include <sys/types.h>

#define BEAT_MS 200
/* An answerer that owes so many beats is replaced: a busy machine may not have let it run for one or two. */
#define BEATS_OWED 3
/* A keeper that has not been heard of for so long is replaced: several beats, since the machine may be busy. */
#define SILENCE_MS 1000

/* What both processes hold. */
struct responder {
	const char *pin; /* PINS/answer */
	int program, fanotify, door;
	int *event_fd; /* shared: the number that the answerer's descriptor of an event has */
	unsigned replaced;
};

/* The answerer: until the keeper, whose process is `keeper`, is gone. */
void answer_questions(const struct responder *responder, int keeper_end, pid_t keeper);

/* The keeper: for ever, or until this process is a new answerer, whose keeper is gone again. */
void keep_answering(struct responder *responder);

/* A clock that only goes forward. */
long now_ms(void);

/* Watches a process's mounts; false with a reason. */
bool mark_mounts(int fanotify, pid_t pid, char *reason, size_t size);

#endif
