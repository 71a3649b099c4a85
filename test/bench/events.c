/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * The least that a consumer can do: waits for the ring of what was allowed, looks at each record's length, and goes on.
 * Ends on SIGTERM, and prints how many there were and the microseconds of CPU that it took.
 *
 * usage: events PINNED-RING RING-BYTES
 */
#define _GNU_SOURCE
#include <linux/bpf.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <unistd.h>

static unsigned long *consumer, *producer;
static const char *data;
static size_t ring_bytes;
static unsigned long records;

static int open_pinned(const char *path)
{
	union bpf_attr attributes;

	memset(&attributes, 0, sizeof(attributes));
	attributes.pathname = (uintptr_t)path;
	return (int)syscall(SYS_bpf, BPF_OBJ_GET, &attributes, sizeof(attributes));
}

static int map_ring(int fd)
{
	long page = sysconf(_SC_PAGESIZE);
	void *own = mmap(NULL, (size_t)page, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	char *rest = mmap(NULL, (size_t)page + ring_bytes, PROT_READ, MAP_SHARED, fd, page);

	if (own == MAP_FAILED || rest == MAP_FAILED)
		return -1;
	consumer = own;
	producer = (unsigned long *)rest;
	data = rest + page;
	return 0;
}

static void consume(void)
{
	unsigned long at = *consumer;

	while (at < __atomic_load_n(producer, __ATOMIC_ACQUIRE)) {
		uint32_t length = __atomic_load_n((const uint32_t *)(data + (at & (ring_bytes - 1))), __ATOMIC_ACQUIRE);

		if (length & BPF_RINGBUF_BUSY_BIT)
			return;
		records++;
		at += ((length & ~BPF_RINGBUF_DISCARD_BIT) + 8 + 7) & ~7ul;
		__atomic_store_n(consumer, at, __ATOMIC_RELEASE);
	}
}

static long microseconds(struct timeval time)
{
	return time.tv_sec * 1000000 + time.tv_usec;
}

int main(int argc, char **argv)
{
	struct epoll_event ring = { .events = EPOLLIN | EPOLLET }, end = { .events = EPOLLIN, .data.u32 = 1 }, event;
	int epoll = epoll_create1(EPOLL_CLOEXEC), fd = argc == 3 ? open_pinned(argv[1]) : -1;
	struct rusage used;
	sigset_t term;

	ring_bytes = argc == 3 ? (size_t)atol(argv[2]) : 0;
	sigemptyset(&term);
	sigaddset(&term, SIGTERM);
	sigprocmask(SIG_BLOCK, &term, NULL);
	if (fd < 0 || map_ring(fd) || epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &ring) ||
	    epoll_ctl(epoll, EPOLL_CTL_ADD, signalfd(-1, &term, SFD_CLOEXEC), &end)) {
		perror("the ring");
		return 1;
	}
	consume();
	records = 0;
	puts("begun");
	fflush(stdout);
	do {
		event.data.u32 = 0;
		epoll_wait(epoll, &event, 1, -1);
		consume();
	} while (event.data.u32 != 1);
	getrusage(RUSAGE_SELF, &used);
	printf("%lu %ld\n", records, microseconds(used.ru_utime) + microseconds(used.ru_stime));
	return 0;
}
