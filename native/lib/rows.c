/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* Tables of policy, generations, sessions, and questions. */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/membarrier.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "internal.h"

#define TABLE(map_, key_, value_)                                                                                      \
	{                                                                                                              \
		.map = map_, .key = sizeof(struct key_), .value = sizeof(struct value_),                               \
		.generation_at = offsetof(struct key_, generation), .domain_at = offsetof(struct key_, domain)         \
	}

static const struct table tables[] = {
	[CORDON_TABLE_DOMAINS] = TABLE(MAP_DOMAINS, cordon_domain_key, cordon_domain),
	[CORDON_TABLE_EDGES] = TABLE(MAP_EDGES, cordon_edge_key, cordon_edge),
	[CORDON_TABLE_NODES] = TABLE(MAP_NODES, cordon_node_key, cordon_node),
	[CORDON_TABLE_NAMES] = TABLE(MAP_NAMES, cordon_name_key, cordon_rules),
	[CORDON_TABLE_EGRESS] = TABLE(MAP_EGRESS, cordon_egress_key, cordon_port_rules),
	[CORDON_TABLE_INGRESS] = TABLE(MAP_INGRESS, cordon_ingress_key, cordon_port_rules),
	[CORDON_TABLE_UNIX] = TABLE(MAP_UNIX, cordon_unix_key, cordon_rules),
	[CORDON_TABLE_PEERS] = TABLE(MAP_PEERS, cordon_peer_key, cordon_port_rules),
	[CORDON_TABLE_FQDN] = TABLE(MAP_FQDNS, cordon_fqdn_key, cordon_port_rules),
	[CORDON_TABLE_PINS] = TABLE(MAP_PINS, cordon_pin_key, cordon_pin),
};
#define TABLES (sizeof(tables) / sizeof(*tables))

const struct table *table_of(uint32_t number)
{
	return number >= 1 && number < TABLES ? &tables[number] : NULL;
}

int cordon_write_rows(struct cordon *c, uint32_t number, const void *rows, uint32_t count)
{
	const struct table *table = table_of(number);
	const char *row = rows;

	if (!table)
		return fail(EINVAL, "there is no table %u", number);
	for (uint32_t i = 0; i < count; i++, row += table->key + table->value)
		if (bpf_map_update_elem(c->maps[table->map], row, row + table->key, BPF_ANY))
			return fail(errno, "table %s, row %u of %u: %s", map_names[table->map], i, count,
				    errno == E2BIG || errno == ENOSPC ? "the table is full" : strerror(errno));
	return 0;
}

static uint32_t word_at(const char *key, size_t offset)
{
	uint32_t word;

	memcpy(&word, key + offset, sizeof(word));
	return word;
}

/* Deleting while walking would restart the walk: keys are collected first. */
static int drop_from(struct cordon *c, const struct table *table, uint32_t generation, uint32_t domain)
{
	char previous[512], key[512];
	char *doomed = NULL;
	size_t count = 0, room = 0;
	bool first = true;

	while (!bpf_map_get_next_key(c->maps[table->map], first ? NULL : previous, key)) {
		first = false;
		memcpy(previous, key, table->key);
		if (word_at(key, table->generation_at) != generation ||
		    (domain && word_at(key, table->domain_at) != domain))
			continue;
		if (count == room) {
			char *more = realloc(doomed, (room = room ? room * 2 : 64) * table->key);

			if (!more)
				break;
			doomed = more;
		}
		memcpy(doomed + count++ * table->key, key, table->key);
	}
	for (size_t i = 0; i < count; i++)
		bpf_map_delete_elem(c->maps[table->map], doomed + i * table->key);
	free(doomed);
	return (int)count;
}

int cordon_drop_rows(struct cordon *c, uint32_t generation, uint32_t domain)
{
	int dropped = 0;

	/* membarrier's global command is a grace period (kernel/sched/membarrier.c): no decision under way still reads these rows */
	if (syscall(SYS_membarrier, MEMBARRIER_CMD_GLOBAL, 0, 0))
		usleep(50000);
	for (uint32_t i = 1; i < TABLES; i++)
		dropped += drop_from(c, &tables[i], generation, domain);
	return dropped;
}

int cordon_switch(struct cordon *c, const struct cordon_control *control)
{
	uint32_t zero = 0;

	if (bpf_map_update_elem(c->maps[MAP_CONTROL], &zero, control, BPF_ANY))
		return fail(errno, "switching the generation: %s", strerror(errno));
	return 0;
}

int cordon_control(struct cordon *c, struct cordon_control *control)
{
	uint32_t zero = 0;

	if (bpf_map_lookup_elem(c->maps[MAP_CONTROL], &zero, control))
		return fail(errno, "reading the generation: %s", strerror(errno));
	return 0;
}

int open_share(struct cordon *c, uint64_t session)
{
	const struct cordon_share none = { 0 };

	if (bpf_map_update_elem(c->maps[MAP_SHARES], &session, &none, BPF_NOEXIST) && errno != EEXIST)
		return fail(errno, "session's share of the records: %s", errno == E2BIG ? "too many sessions" : strerror(errno));
	return 0;
}

int cordon_session_stats(struct cordon *c, uint64_t session, struct cordon_count *counts)
{
	struct cordon_share share;

	if (bpf_map_lookup_elem(c->maps[MAP_SHARES], &session, &share))
		return fail(errno, "session's share of the records: %s", strerror(errno));
	memcpy(counts, share.counts, sizeof(share.counts));
	return 0;
}

static int remove_session(struct cordon *c, uint64_t session)
{
	int error = bpf_map_delete_elem(c->maps[MAP_SESSIONS], &session);

	if (error && errno != ENOENT)
		return fail(errno, "session row: %s", strerror(errno));
	if (session) {
		bpf_map_delete_elem(c->maps[MAP_SHARES], &session);
		forget_names(c, session);
	}
	return 0;
}

int cordon_set_session(struct cordon *c, uint64_t session, const struct cordon_session *row)
{
	int error;

	if (!row)
		return remove_session(c, session);
	error = open_share(c, session);
	if (error)
		return error;
	if (!bpf_map_update_elem(c->maps[MAP_SESSIONS], &session, row, BPF_ANY))
		return 0;
	error = fail(errno, "session row: %s", errno == E2BIG ? "too many sessions" : strerror(errno));
	remove_session(c, session); /* one that was there has its room: it was a new one, and leaves no share behind */
	return error;
}

int cordon_get_session(struct cordon *c, uint64_t session, struct cordon_session *row)
{
	if (bpf_map_lookup_elem(c->maps[MAP_SESSIONS], &session, row))
		return fail(errno, "session row: %s", strerror(errno));
	return 0;
}

/* Field 22 of /proc/PID/stat: start time in clock ticks after boot (proc(5)). */
static int start_time(uint32_t pid, uint64_t *start_ns)
{
	char path[64], text[1024];
	unsigned long long ticks;
	char *field;
	FILE *file;
	size_t size;

	snprintf(path, sizeof(path), "/proc/%u/stat", pid);
	file = fopen(path, "re");
	if (!file)
		return fail(ESRCH, "process %u is gone", pid);
	size = fread(text, 1, sizeof(text) - 1, file);
	fclose(file);
	text[size] = 0;
	field = strrchr(text, ')');
	for (int i = 2; field && i < 22; i++)
		field = strchr(field + 1, ' ');
	if (!field || sscanf(field, "%llu", &ticks) != 1)
		return fail(ESRCH, "process %u is gone", pid);
	*start_ns = ticks * (1000000000ull / (unsigned long long)sysconf(_SC_CLK_TCK));
	return 0;
}

int cordon_mark(struct cordon *c, uint32_t pid, uint64_t session, uint64_t *start_ns)
{
	struct cordon_task task = { .session = session };
	uint64_t started, again;
	int error = start_time(pid, &started);

	if (error)
		return error;
	task.start_ns = started;
	if (bpf_map_update_elem(c->maps[MAP_TASKS], &pid, &task, BPF_ANY))
		return fail(errno, "marking process %u: %s", pid, strerror(errno));
	/* the pid may have changed hands between the two steps; its row would then mark a stranger */
	if (start_time(pid, &again) || again != started) {
		bpf_map_delete_elem(c->maps[MAP_TASKS], &pid);
		return fail(ESRCH, "process %u ended while it was marked", pid);
	}
	*start_ns = started;
	return 0;
}

/* Rows that one system call brings; a bucket of the table never has as many (it has one for each row). */
#define MEMBERS_BATCH 1024

int cordon_members(struct cordon *c, uint64_t *sessions, uint32_t *tgids, uint32_t max)
{
	static const struct bpf_map_batch_opts options = { .sz = sizeof(options) };
	struct cordon_task tasks[MEMBERS_BATCH];
	uint32_t keys[MEMBERS_BATCH], position, count = 0;
	bool first = true, last = false;

	while (!last) {
		uint32_t got = MEMBERS_BATCH;

		last = bpf_map_lookup_batch(c->maps[MAP_TASKS], first ? NULL : &position, &position, keys, tasks, &got, &options);
		if (last && errno != ENOENT) /* the end of the table */
			return fail(errno, "reading the members of sessions: %s", strerror(errno));
		first = false;
		for (uint32_t i = 0; i < got; i++, count++) {
			if (count >= max)
				continue;
			sessions[count] = tasks[i].session;
			tgids[count] = keys[i];
		}
	}
	return (int)count;
}

int cordon_decide(struct cordon *c, struct cordon_ask *ask)
{
	LIBBPF_OPTS(bpf_test_run_opts, options);
	int error;

	if (!c->question) {
		void *memory = mmap(NULL, sizeof(*ask), PROT_READ | PROT_WRITE, MAP_SHARED, c->maps[MAP_QUESTION], 0);

		if (memory == MAP_FAILED)
			return fail(errno, "mapping the question: %s", strerror(errno));
		c->question = memory;
	}
	memcpy(c->question, ask, sizeof(*ask));
	error = bpf_prog_test_run_opts(c->ask, &options);
	if (error)
		return fail(-error, "asking the probe: %s", strerror(-error));
	if ((int)options.retval)
		return fail(EAGAIN, "asking the probe: no scratch slot is free");
	ask->verdict = c->question->verdict;
	ask->reason = c->question->reason;
	ask->rule = c->question->rule;
	return 0;
}

int cordon_stats(struct cordon *c, struct cordon_count *counts, uint64_t *fails)
{
	int cpus = libbpf_num_possible_cpus();
	struct cordon_count rows[cpus > 0 ? cpus : 1];
	uint64_t totals[cpus > 0 ? cpus : 1];

	if (cpus <= 0)
		return fail(EIO, "how many CPUs there are is not known");
	memset(counts, 0, CORDON_RECORD_KINDS * sizeof(*counts));
	memset(fails, 0, CORDON_FAILS * sizeof(*fails));
	for (uint32_t kind = 0; kind < CORDON_RECORD_KINDS; kind++) {
		if (bpf_map_lookup_elem(c->maps[MAP_COUNTS], &kind, rows))
			return fail(errno, "reading the counters: %s", strerror(errno));
		for (int cpu = 0; cpu < cpus; cpu++) {
			counts[kind].offered += rows[cpu].offered;
			counts[kind].delivered += rows[cpu].delivered;
			counts[kind].lost += rows[cpu].lost;
		}
	}
	for (uint32_t site = 0; site < CORDON_FAILS; site++) {
		if (bpf_map_lookup_elem(c->maps[MAP_FAILS], &site, totals))
			return fail(errno, "reading the counters: %s", strerror(errno));
		for (int cpu = 0; cpu < cpus; cpu++)
			fails[site] += totals[cpu];
	}
	if (c->queue) {
		pthread_mutex_lock(&c->queue->lock);
		counts[CORDON_RECORD_AUDIT] = c->queue->total;
		pthread_mutex_unlock(&c->queue->lock);
	}
	return 0;
}
