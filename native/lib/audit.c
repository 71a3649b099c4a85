/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Landlock's refusals, from the audit multicast group (linux/audit.h; records 1423 and
 * 1424 exist from 6.15 on). For telling only: a flood loses messages, which are counted.
 * What is changed on the host (audit on, one rule that keeps system calls free of it) is
 * remembered in a pinned map, so that whoever releases this instance puts it back.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/audit.h>
#include <linux/netlink.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

#define AUDIT_LANDLOCK_ACCESS 1423
#define AUDIT_LANDLOCK_DOMAIN 1424
#define SOL_NETLINK_LEVEL 270

int audit_open(struct cordon *c)
{
	struct sockaddr_nl address = { .nl_family = AF_NETLINK };
	int group = AUDIT_NLGRP_READLOG;
	int room = 4 * 1024 * 1024;

	c->audit = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_AUDIT);
	if (c->audit < 0)
		return -errno;
	c->queue = calloc(1, sizeof(*c->queue));
	if (!c->queue || bind(c->audit, (struct sockaddr *)&address, sizeof(address)) ||
	    setsockopt(c->audit, SOL_NETLINK_LEVEL, NETLINK_ADD_MEMBERSHIP, &group, sizeof(group))) {
		close(c->audit);
		c->audit = -1;
		return -EPERM;
	}
	pthread_mutex_init(&c->queue->lock, NULL);
	setsockopt(c->audit, SOL_SOCKET, SO_RCVBUFFORCE, &room, sizeof(room));
	return 0;
}

/* One request to the kernel's audit, with its acknowledgement. answer may be NULL. */
static int request(uint16_t type, const void *body, size_t size, struct audit_status *answer)
{
	struct {
		struct nlmsghdr head;
		char body[2048];
	} message = { .head = { .nlmsg_len = (uint32_t)NLMSG_LENGTH(size),
				.nlmsg_type = type,
				.nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK } };
	char reply[8192] __attribute__((aligned(8)));
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_AUDIT);
	int error = -EIO;

	if (fd < 0)
		return -errno;
	if (size)
		memcpy(message.body, body, size);
	if (send(fd, &message, message.head.nlmsg_len, 0) < 0)
		error = -errno;
	else
		for (;;) {
			ssize_t got = recv(fd, reply, sizeof(reply), 0);
			const struct nlmsghdr *head = (const struct nlmsghdr *)reply;

			if (got < (ssize_t)sizeof(*head))
				break;
			if (head->nlmsg_type == NLMSG_ERROR) {
				error = ((const struct nlmsgerr *)NLMSG_DATA(head))->error;
				if (error || !answer)
					break;
			} else if (head->nlmsg_type == AUDIT_GET && answer) {
				memcpy(answer, NLMSG_DATA(head), sizeof(*answer));
				error = 0;
				break;
			}
		}
	close(fd);
	return error;
}

static int set_enabled(uint32_t enabled)
{
	struct audit_status status = { .mask = AUDIT_STATUS_ENABLED, .enabled = enabled };

	return request(AUDIT_SET, &status, sizeof(status), NULL);
}

/* "task,never": no process gets an audit context, so no system call costs more (kernel/auditsc.c, audit_alloc). */
static int change_rule(uint16_t type)
{
	struct audit_rule_data rule = { .flags = AUDIT_FILTER_TASK, .action = AUDIT_NEVER };

	return request(type, &rule, sizeof(rule), NULL);
}

int audit_enable(struct cordon *c)
{
	struct audit_status status = { 0 };
	uint32_t key = CORDON_SETTING_AUDIT;
	uint64_t before = 0;
	int error;

	error = request(AUDIT_GET, NULL, 0, &status);
	if (error)
		return error;
	if (status.enabled)
		return 0;
	bpf_map_lookup_elem(c->maps[MAP_SETTINGS], &key, &before);
	if (!before) {
		before = 1 + (uint64_t)status.enabled;
		/* written before the change: a daemon killed in between leaves a setting that can be put back */
		if (bpf_map_update_elem(c->maps[MAP_SETTINGS], &key, &before, BPF_ANY))
			return -errno;
	}
	change_rule(AUDIT_ADD_RULE);
	return set_enabled(1);
}

void audit_restore(struct cordon *c)
{
	uint32_t key = CORDON_SETTING_AUDIT;
	uint64_t before = 0;

	if (bpf_map_lookup_elem(c->maps[MAP_SETTINGS], &key, &before) || !before)
		return;
	set_enabled((uint32_t)(before - 1));
	change_rule(AUDIT_DEL_RULE);
	before = 0;
	bpf_map_update_elem(c->maps[MAP_SETTINGS], &key, &before, BPF_ANY);
}

static void enqueue(struct audit_queue *queue, uint32_t type, const char *text, size_t size)
{
	struct cordon_record_audit *record;
	struct timespec now;

	pthread_mutex_lock(&queue->lock);
	queue->total.offered++;
	if (queue->count == AUDIT_QUEUE_RECORDS) {
		queue->total.lost++;
	} else {
		record = &queue->records[(queue->head + queue->count++) % AUDIT_QUEUE_RECORDS];
		memset(record, 0, sizeof(*record));
		clock_gettime(CLOCK_BOOTTIME, &now);
		record->head.size = sizeof(*record);
		record->head.kind = CORDON_RECORD_AUDIT;
		record->head.sequence = queue->total.delivered++;
		record->head.time_ns = (uint64_t)now.tv_sec * 1000000000ull + (uint64_t)now.tv_nsec;
		record->type = type;
		record->text_size = (uint32_t)(size > CORDON_TEXT_BYTES ? CORDON_TEXT_BYTES : size);
		memcpy(record->text, text, record->text_size);
	}
	pthread_mutex_unlock(&queue->lock);
}

bool audit_receive(struct cordon *c)
{
	char message[9216] __attribute__((aligned(8)));
	bool changed = false;

	for (;;) {
		ssize_t got = recv(c->audit, message, sizeof(message), MSG_DONTWAIT);
		const struct nlmsghdr *head = (const struct nlmsghdr *)message;

		if (got < 0 && errno == ENOBUFS) {
			pthread_mutex_lock(&c->queue->lock);
			c->queue->total.offered++;
			c->queue->total.lost++;
			pthread_mutex_unlock(&c->queue->lock);
			continue;
		}
		if (got < (ssize_t)NLMSG_HDRLEN)
			return changed;
		if (head->nlmsg_type == AUDIT_CONFIG_CHANGE)
			changed = true;
		/* multicast messages carry the text's length in nlmsg_len without the header (kernel/audit.c) */
		if (head->nlmsg_type == AUDIT_LANDLOCK_ACCESS || head->nlmsg_type == AUDIT_LANDLOCK_DOMAIN)
			enqueue(c->queue, head->nlmsg_type, message + NLMSG_HDRLEN, (size_t)got - NLMSG_HDRLEN);
	}
}

size_t audit_take(struct cordon *c, char *buffer, size_t room)
{
	size_t used = 0;

	if (!c->queue)
		return 0;
	pthread_mutex_lock(&c->queue->lock);
	while (c->queue->count && room - used >= sizeof(struct cordon_record_audit)) {
		memcpy(buffer + used, &c->queue->records[c->queue->head], sizeof(struct cordon_record_audit));
		used += sizeof(struct cordon_record_audit);
		c->queue->head = (c->queue->head + 1) % AUDIT_QUEUE_RECORDS;
		c->queue->count--;
	}
	pthread_mutex_unlock(&c->queue->lock);
	return used;
}

bool audit_saw_refusal(struct cordon *c, int timeout_ms)
{
	struct pollfd wait = { .fd = c->audit, .events = POLLIN };
	bool saw = false;

	while (!saw && poll(&wait, 1, timeout_ms) > 0) {
		audit_receive(c);
		saw = c->queue->count > 0;
	}
	c->queue->head = c->queue->count = 0; /* the proof's own refusals are nobody's violations */
	memset(&c->queue->total, 0, sizeof(c->queue->total));
	return saw;
}
