/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Several rings read as one, in the order of time. What a process did comes after its fork and its exec and before its
 * exit, though these are in another ring: the clock is read first, then where each ring ends; a record of an earlier
 * time had its room by then, so it is before that end; one of a later time is left for the next read.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

const enum map ring_maps[CORDON_RINGS] = {
	[CORDON_RING_LIFECYCLE] = MAP_LIFECYCLE,
	[CORDON_RING_VIOLATIONS] = MAP_VIOLATIONS,
	[CORDON_RING_RECORDS] = MAP_RECORDS,
};

static const size_t ring_bytes[CORDON_RINGS] = {
	[CORDON_RING_LIFECYCLE] = CORDON_LIFECYCLE_BYTES,
	[CORDON_RING_VIOLATIONS] = CORDON_VIOLATIONS_BYTES,
	[CORDON_RING_RECORDS] = CORDON_RECORDS_BYTES,
};

static size_t page_size(void)
{
	return (size_t)sysconf(_SC_PAGESIZE);
}

/* The data is mapped once, though the kernel has it twice in a row: each mapped page counts as the daemon's memory. */
static int map_ring(struct ring *ring, int map, size_t size)
{
	const size_t page = page_size();
	char *memory;

	ring->size = size;
	ring->consumer = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_SHARED, map, 0);
	if (ring->consumer == MAP_FAILED) {
		ring->consumer = NULL;
		return fail(errno, "mapping the records: %s", strerror(errno));
	}
	memory = mmap(NULL, page + size, PROT_READ, MAP_SHARED, map, (off_t)page);
	if (memory == MAP_FAILED)
		return fail(errno, "mapping the records: %s", strerror(errno));
	ring->producer = (unsigned long *)memory;
	ring->data = memory + page;
	return 0;
}

int map_rings(struct cordon *c)
{
	int error = 0;

	for (int i = 0; !error && i < CORDON_RINGS; i++)
		error = map_ring(&c->rings[i], c->maps[ring_maps[i]], ring_bytes[i]);
	return error;
}

void unmap_rings(struct cordon *c)
{
	for (int i = 0; i < CORDON_RINGS; i++) {
		struct ring *ring = &c->rings[i];

		if (ring->consumer)
			munmap(ring->consumer, page_size());
		if (ring->producer)
			munmap(ring->producer, page_size() + ring->size);
	}
}

static const char *place_of(const struct ring *ring, unsigned long at)
{
	return ring->data + (at & (ring->size - 1));
}

/* Records begin at multiples of 8, so a word is never in two pieces. */
static uint64_t time_of(const struct ring *ring)
{
	return *(const uint64_t *)place_of(ring, ring->at + BPF_RINGBUF_HDR_SZ + offsetof(struct cordon_record, time_ns));
}

static unsigned long after(const struct ring *ring, uint32_t size)
{
	return ring->at + ((size + BPF_RINGBUF_HDR_SZ + 7) & ~7ul);
}

/* The size of the next record that is whole, those that were given up passed over; 0: there is none. */
static uint32_t next_size(struct ring *ring)
{
	while (ring->at < ring->end) {
		uint32_t length = __atomic_load_n((const uint32_t *)place_of(ring, ring->at), __ATOMIC_ACQUIRE);
		uint32_t size = length & ~(BPF_RINGBUF_BUSY_BIT | BPF_RINGBUF_DISCARD_BIT);

		if (length & BPF_RINGBUF_BUSY_BIT)
			return 0;
		if (!(length & BPF_RINGBUF_DISCARD_BIT))
			return size;
		ring->at = after(ring, size);
	}
	return 0;
}

/* A record may go on at the ring's beginning. */
static void copy_record(const struct ring *ring, char *to, uint32_t size)
{
	const char *from = place_of(ring, ring->at + BPF_RINGBUF_HDR_SZ);
	size_t left = (size_t)(ring->data + ring->size - from);
	size_t first = size < left ? size : left;

	memcpy(to, from, first);
	memcpy(to + first, ring->data, size - first);
}

static struct ring *oldest(struct cordon *c, uint64_t horizon_ns, uint32_t *size)
{
	struct ring *found = NULL;
	uint64_t earliest = horizon_ns;

	for (int i = 0; i < CORDON_RINGS; i++) {
		struct ring *ring = &c->rings[i];
		uint32_t next = next_size(ring);

		if (!next || time_of(ring) > earliest || (found && time_of(ring) == earliest))
			continue;
		found = ring;
		earliest = time_of(ring);
		*size = next;
	}
	return found;
}

ssize_t read_rings(struct cordon *c, char *buffer, size_t room)
{
	struct timespec now;
	struct ring *ring;
	uint64_t horizon_ns;
	size_t used = 0;
	uint32_t size = 0;

	clock_gettime(CLOCK_BOOTTIME, &now);
	horizon_ns = (uint64_t)now.tv_sec * 1000000000ull + (uint64_t)now.tv_nsec;
	/* also: where we have read to is to be seen before the ends are looked at, or a producer would not wake us */
	__atomic_thread_fence(__ATOMIC_SEQ_CST);
	for (int i = 0; i < CORDON_RINGS; i++) {
		c->rings[i].at = *c->rings[i].consumer;
		c->rings[i].end = __atomic_load_n(c->rings[i].producer, __ATOMIC_ACQUIRE);
	}
	while ((ring = oldest(c, horizon_ns, &size))) {
		if (size > room - used)
			break;
		copy_record(ring, buffer + used, size);
		used += size;
		ring->at = after(ring, size);
	}
	for (int i = 0; i < CORDON_RINGS; i++)
		__atomic_store_n(c->rings[i].consumer, c->rings[i].at, __ATOMIC_RELEASE);
	return ring && !used ? -EMSGSIZE : (ssize_t)used;
}
