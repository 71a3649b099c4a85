/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* The keeper: sees to it that somebody answers, and serves the socket. */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/fanotify.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "responder.h"

#define CLIENTS 8
#define LINE 64

struct client {
	int fd; /* -1: free */
	char line[LINE];
	size_t used;
};

struct keeper {
	struct responder *responder;
	pid_t answerer;
	int end; /* of the socket pair with the answerer */
	unsigned owed; /* beats that the answerer has not echoed */
	struct client clients[CLIENTS];
};

long now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void drop(struct client *client)
{
	close(client->fd);
	client->fd = -1;
	client->used = 0;
}

static void say(struct client *client, const char *format, const char *text)
{
	char line[256];
	int size = snprintf(line, sizeof(line), format, text);

	if (size >= (int)sizeof(line))
		size = (int)sizeof(line) - 1;
	line[size - 1] = '\n';
	/* who does not listen is no reason to wait */
	if (send(client->fd, line, (size_t)size, MSG_NOSIGNAL | MSG_DONTWAIT) != size)
		drop(client);
}

static void tell_replaced(struct keeper *keeper)
{
	char count[16];

	snprintf(count, sizeof(count), "%u", keeper->responder->replaced);
	for (int i = 0; i < CLIENTS; i++)
		if (keeper->clients[i].fd >= 0)
			say(&keeper->clients[i], "replaced %s\n", count);
}

/* Without its pin there is no session left to answer for. */
static void end_without_pin(const struct keeper *keeper)
{
	if (!access(keeper->responder->pin, F_OK) || errno != ENOENT)
		return;
	if (keeper->answerer > 0) {
		kill(keeper->answerer, SIGKILL);
		waitpid(keeper->answerer, NULL, 0);
	}
	_exit(0);
}

static void obey(struct keeper *keeper, struct client *client)
{
	char reason[192], *end;
	long pid;

	if (!strcmp(client->line, "beat")) {
		end_without_pin(keeper);
		say(client, "ok\n", "");
		return;
	}
	pid = strncmp(client->line, "mark ", 5) ? 0 : strtol(client->line + 5, &end, 10);
	if (pid <= 0 || *end)
		drop(client);
	else if (mark_mounts(keeper->responder->fanotify, (pid_t)pid, reason, sizeof(reason)))
		say(client, "ok\n", "");
	else
		say(client, "error %s\n", reason);
}

static void hear(struct keeper *keeper, struct client *client)
{
	ssize_t got = read(client->fd, client->line + client->used, LINE - client->used);
	char *end;

	if (got < 0 && (errno == EINTR || errno == EAGAIN))
		return;
	client->used += got > 0 ? (size_t)got : 0;
	end = memchr(client->line, '\n', client->used);
	/* one command at a time: it waits for its answer */
	if (got <= 0 || (!end && client->used == LINE) || (end && end + 1 != client->line + client->used)) {
		drop(client);
	} else if (end) {
		*end = 0;
		client->used = 0;
		obey(keeper, client);
	}
}

static void let_in(struct keeper *keeper)
{
	int fd = accept4(keeper->responder->door, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);

	for (int i = 0; fd >= 0 && i < CLIENTS; i++)
		if (keeper->clients[i].fd < 0) {
			keeper->clients[i].fd = fd;
			return;
		}
	if (fd >= 0)
		close(fd);
}

/* Starts an answerer. In it: returns false when its keeper is gone, and it is the keeper itself. */
static bool start_answerer(struct keeper *keeper)
{
	int pair[2];
	pid_t self = getpid();

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair))
		_exit(1);
	keeper->answerer = fork();
	if (keeper->answerer == 0) {
		close(pair[0]);
		for (int i = 0; i < CLIENTS; i++)
			if (keeper->clients[i].fd >= 0)
				drop(&keeper->clients[i]);
		answer_questions(keeper->responder, pair[1], self);
		close(pair[1]);
		return false;
	}
	close(pair[1]);
	keeper->end = pair[0];
	keeper->owed = 0;
	return true;
}

/* What the dead answerer had read and left unanswered is refused. */
static void settle(const struct responder *responder)
{
	const struct fanotify_response response = { .fd = *responder->event_fd, .response = FAN_DENY };

	(void)!write(responder->fanotify, &response, sizeof(response));
}

static bool replace_answerer(struct keeper *keeper)
{
	if (keeper->answerer > 0) {
		kill(keeper->answerer, SIGKILL);
		waitpid(keeper->answerer, NULL, 0);
		close(keeper->end);
	}
	settle(keeper->responder);
	keeper->responder->replaced++;
	if (!start_answerer(keeper))
		return false;
	tell_replaced(keeper);
	return true;
}

/* False when the answerer must be replaced. */
static bool beat(struct keeper *keeper)
{
	end_without_pin(keeper);
	if (keeper->owed == BEATS_OWED || keeper->answerer < 0)
		return false;
	keeper->owed++;
	return send(keeper->end, "b", 1, MSG_NOSIGNAL) == 1;
}

/* Serves until the answerer must be replaced. */
static void serve(struct keeper *keeper)
{
	long next = now_ms();

	for (;;) {
		struct pollfd waits[2 + CLIENTS] = { { .fd = keeper->end, .events = POLLIN },
						     { .fd = keeper->responder->door, .events = POLLIN } };
		long left = next - now_ms();
		char echoes[BEATS_OWED];
		ssize_t echoed;

		if (left <= 0) {
			if (!beat(keeper))
				return;
			next = now_ms() + BEAT_MS;
			left = BEAT_MS;
		}
		for (int i = 0; i < CLIENTS; i++)
			waits[2 + i] = (struct pollfd){ .fd = keeper->clients[i].fd, .events = POLLIN };
		if (poll(waits, 2 + CLIENTS, (int)left) <= 0)
			continue;
		if (waits[0].revents) {
			echoed = read(keeper->end, echoes, sizeof(echoes));
			if (echoed <= 0)
				return;
			keeper->owed = 0;
		}
		if (waits[1].revents)
			let_in(keeper);
		for (int i = 0; i < CLIENTS; i++)
			if (keeper->clients[i].fd >= 0 && waits[2 + i].fd == keeper->clients[i].fd && waits[2 + i].revents)
				hear(keeper, &keeper->clients[i]);
	}
}

void keep_answering(struct responder *responder)
{
	static struct keeper keeper;

	keeper.responder = responder;
	for (int i = 0; i < CLIENTS; i++)
		keeper.clients[i].fd = -1;
	if (!start_answerer(&keeper))
		return;
	do
		serve(&keeper);
	while (replace_answerer(&keeper));
}
