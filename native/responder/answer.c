/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * The answerer. One question at a time: so the one descriptor that may wait for its answer has always the same number,
 * by which the next answerer refuses what this one left unanswered (fs/notify/fanotify/fanotify_user.c,
 * process_access_response(): an answer names the number alone).
 */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/bpf.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/fanotify.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "cordon_abi.h"
#include "responder.h"

/* Questions between two looks at the keeper. */
#define BURST 64

static uint32_t ask(int program, struct cordon_open *open)
{
	union bpf_attr attributes;

	memset(&attributes, 0, sizeof(attributes));
	attributes.test.prog_fd = (uint32_t)program;
	/* what the program writes there is written back (net/bpf/test_run.c, bpf_prog_test_run_syscall()) */
	attributes.test.ctx_in = (uint64_t)(uintptr_t)open;
	attributes.test.ctx_size_in = sizeof(*open);
	if (syscall(SYS_bpf, BPF_PROG_TEST_RUN, &attributes, sizeof(attributes)))
		return CORDON_DENY;
	return open->verdict;
}

/* Answers one question. False when there is none. */
static bool answer_one(const struct responder *responder)
{
	struct fanotify_event_metadata event;
	struct fanotify_response response;
	struct cordon_open open = { 0 };
	uint32_t verdict;

	if (read(responder->fanotify, &event, sizeof(event)) != sizeof(event))
		return errno != EAGAIN; /* a question that could not be put to us was refused by the kernel */
	if (event.fd < 0) /* no question */
		return true;
	open.fd = (uint32_t)event.fd;
	open.tid = (uint32_t)event.pid;
	open.is_exec = (event.mask & FAN_OPEN_EXEC_PERM) != 0;
	verdict = ask(responder->program, &open);
	response.fd = event.fd;
	response.response = verdict == CORDON_ALLOW || verdict == CORDON_AUDIT ? FAN_ALLOW : FAN_DENY;
	/* one who was killed while he waited needs no answer */
	(void)!write(responder->fanotify, &response, sizeof(response));
	close(event.fd);
	return true;
}

/* Echoes the keeper's beat. False when the keeper is gone. */
static bool echo(int keeper_end)
{
	char beat;

	return read(keeper_end, &beat, 1) == 1 && write(keeper_end, &beat, 1) == 1;
}

void answer_questions(const struct responder *responder, int keeper_end, pid_t keeper)
{
	int spare = dup(keeper_end);
	long heard = now_ms();

	close(spare);
	*responder->event_fd = spare;
	for (;;) {
		struct pollfd waits[2] = { { .fd = responder->fanotify, .events = POLLIN },
					   { .fd = keeper_end, .events = POLLIN } };

		if (poll(waits, 2, SILENCE_MS) < 0 && errno != EINTR)
			_exit(1);
		if (waits[1].revents) {
			if (!echo(keeper_end))
				return;
			heard = now_ms();
		} else if (now_ms() - heard >= SILENCE_MS && getppid() == keeper) {
			kill(keeper, SIGKILL); /* it hangs: the end of its socket is the next that is heard */
		}
		for (int i = 0; i < BURST && answer_one(responder); i++)
			;
	}
}
