/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Records: one thread waits (it never polls by a timer), the caller reads. The thread
 * writes one byte into a socketpair when the caller has armed it, so an event loop
 * wakes once a batch.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

int cordon_read(struct cordon *c, void *buffer, uint32_t size)
{
	for (;;) {
		ssize_t used = read_rings(c, buffer, size);

		if (used < 0)
			return fail(EMSGSIZE, "the buffer is smaller than one record");
		used += (ssize_t)audit_take(c, (char *)buffer + used, size - (size_t)used);
		if (used)
			return (int)used;
		if (atomic_exchange(&c->armed, true))
			return 0;
		/* armed only now: a record that came in between would wake nobody, so look once more */
	}
}

int cordon_wait_fd(struct cordon *c)
{
	return c->wait[0];
}

static void wake(struct cordon *c)
{
	if (atomic_exchange(&c->armed, false))
		(void)!write(c->wait[1], "", 1);
}

/* The message of a change of the audit's settings comes before the change. */
#define AUDIT_SETTLES_MS 50

static int64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/*
 * Forks, execs and exits wait so long for more of them: a build's wake the caller once a batch and not once each. What was
 * refused does not wait, and takes with it what does.
 */
#define LIFECYCLE_GATHERS_MS 10

/* For epoll_wait(): until the sooner of two times, of which 0 is none. */
static int until(int64_t one_ms, int64_t other_ms)
{
	int64_t sooner_ms = one_ms && (!other_ms || one_ms < other_ms) ? one_ms : other_ms;
	int64_t left_ms;

	if (!sooner_ms)
		return -1;
	left_ms = sooner_ms - now_ms();
	return left_ms > 0 ? (int)left_ms : 0;
}

static void *wait_for_records(void *argument)
{
	struct cordon *c = argument;
	struct epoll_event events[CORDON_RINGS + 2];
	int64_t look_ms = 0; /* whether the kernel's audit is still on: another instance that ends turns it off */
	int64_t gathered_ms = 0;

	for (;;) {
		int count = epoll_wait(c->epoll, events, CORDON_RINGS + 2, until(look_ms, gathered_ms));
		int64_t now = now_ms();

		if (look_ms && now >= look_ms) {
			look_ms = 0;
			audit_enable(c);
		}
		if (gathered_ms && now >= gathered_ms) {
			gathered_ms = 0;
			wake(c);
		}

		for (int i = 0; i < count; i++) {
			if (events[i].data.fd == c->stop)
				return NULL;
			if (events[i].data.fd == c->maps[MAP_LIFECYCLE]) {
				if (!gathered_ms)
					gathered_ms = now + LIFECYCLE_GATHERS_MS;
				continue;
			}
			if (events[i].data.fd == c->audit && audit_receive(c))
				look_ms = now + AUDIT_SETTLES_MS;
			wake(c);
		}
		if (count < 0 && errno != EINTR)
			return NULL;
	}
}

static int watch(struct cordon *c, int fd, uint32_t events)
{
	struct epoll_event event = { .events = events, .data.fd = fd };

	return epoll_ctl(c->epoll, EPOLL_CTL_ADD, fd, &event);
}

int start_reading(struct cordon *c)
{
	sigset_t all, before;
	int error = map_rings(c);

	if (error)
		return error;
	c->epoll = epoll_create1(EPOLL_CLOEXEC);
	c->stop = eventfd(0, EFD_CLOEXEC);
	if (c->epoll < 0 || c->stop < 0 || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, c->wait) ||
	    watch(c, c->stop, EPOLLIN) || (c->audit >= 0 && watch(c, c->audit, EPOLLIN)))
		return fail(errno, "waiting for records: %s", strerror(errno));
	for (int i = 0; i < CORDON_RINGS; i++)
		if (watch(c, c->maps[ring_maps[i]], EPOLLIN | EPOLLET))
			return fail(errno, "waiting for records: %s", strerror(errno));
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, &before);
	error = pthread_create(&c->thread, NULL, wait_for_records, c);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	if (error)
		return fail(error, "starting the reader: %s", strerror(error));
	c->reading = true;
	return 0;
}

void stop_reading(struct cordon *c)
{
	const uint64_t one = 1;

	if (c->reading) {
		(void)!write(c->stop, &one, sizeof(one));
		pthread_join(c->thread, NULL);
		c->reading = false;
	}
	unmap_rings(c);
	const int descriptors[] = { c->epoll, c->stop, c->wait[0], c->wait[1] };

	for (size_t i = 0; i < sizeof(descriptors) / sizeof(*descriptors); i++)
		if (descriptors[i] >= 0)
			close(descriptors[i]);
}
