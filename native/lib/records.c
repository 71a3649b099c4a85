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

static void *wait_for_records(void *argument)
{
	struct cordon *c = argument;
	struct epoll_event events[CORDON_RINGS + 2];
	bool look = false; /* whether the kernel's audit is still on: another instance that ends turns it off */
	int64_t changed_ms = 0;

	for (;;) {
		int count = epoll_wait(c->epoll, events, CORDON_RINGS + 2, look ? AUDIT_SETTLES_MS : -1);

		if (look && now_ms() - changed_ms >= AUDIT_SETTLES_MS) {
			look = false;
			audit_enable(c);
		}

		for (int i = 0; i < count; i++) {
			if (events[i].data.fd == c->stop)
				return NULL;
			if (events[i].data.fd == c->audit)
				if (audit_receive(c)) {
					look = true;
					changed_ms = now_ms();
				}
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
