/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* Rows in, verdicts out; adoption, the lock, errors, and what a release leaves. */
#define _GNU_SOURCE
#include <bpf/bpf.h>
#include <stdbool.h>

#include "support.h"

static struct cordon *c;

static void write_one(uint32_t table, const void *key, size_t key_size, const void *value, size_t value_size)
{
	char row[1024];

	memcpy(row, key, key_size);
	memcpy(row + key_size, value, value_size);
	CHECK(cordon_write_rows(c, table, row, 1) == 0);
}

/* One rule of a kind for reads below the root of device 9, in a domain of its own. */
static void write_domain(uint32_t domain, uint32_t flags, int kind, uint32_t rule)
{
	const struct cordon_domain_key domain_key = { 5, domain };
	const struct cordon_domain row = { .flags = flags };
	const struct cordon_edge_key edge_key = { 5, domain, 0, 9, "" };
	const struct cordon_edge edge = { 1 };
	const struct cordon_node_key node_key = { 5, domain, 1 };
	struct cordon_node node;

	memset(&node, 0, sizeof(node));
	if (rule)
		node.tree.rule[kind][0] = rule;
	write_one(CORDON_TABLE_DOMAINS, &domain_key, sizeof(domain_key), &row, sizeof(row));
	write_one(CORDON_TABLE_EDGES, &edge_key, sizeof(edge_key), &edge, sizeof(edge));
	write_one(CORDON_TABLE_NODES, &node_key, sizeof(node_key), &node, sizeof(node));
}

static struct cordon_ask ask_read(uint32_t domain)
{
	static struct cordon_ask ask;

	memset(&ask, 0, sizeof(ask));
	ask.generation = 5;
	ask.domain = domain;
	ask.what = CORDON_ASK_PATH;
	ask.access = CORDON_READ;
	ask.dev = 9;
	ask.depth = 1;
	strcpy(ask.names[CORDON_PATH_DEPTH - 1], "file");
	CHECK(cordon_decide(c, &ask) == 0);
	return ask;
}

static void expect(uint32_t domain, uint32_t verdict, uint32_t rule)
{
	const struct cordon_ask ask = ask_read(domain);

	CHECK(ask.verdict == verdict);
	CHECK(ask.rule == rule);
}

static void test_precedence(void)
{
	write_domain(1, CORDON_DOMAIN_HAS_ENFORCE, CORDON_KIND_PROTECT, CORDON_RULE_PROTECTION);
	expect(1, CORDON_DENY, CORDON_RULE_PROTECTION);
	write_domain(2, CORDON_DOMAIN_HAS_ENFORCE, CORDON_KIND_ENFORCE_DENY, 7);
	expect(2, CORDON_DENY, 7);
	write_domain(3, CORDON_DOMAIN_HAS_ENFORCE, CORDON_KIND_ENFORCE_ALLOW, 8);
	expect(3, CORDON_ALLOW, 8);
	write_domain(4, CORDON_DOMAIN_HAS_AUDIT, CORDON_KIND_AUDIT_DENY, 9);
	expect(4, CORDON_AUDIT, 9);
	write_domain(5, CORDON_DOMAIN_HAS_AUDIT, CORDON_KIND_AUDIT_ALLOW, 10);
	expect(5, CORDON_ALLOW, 10);
	write_domain(6, CORDON_DOMAIN_HAS_AUDIT, 0, 0);
	expect(6, CORDON_AUDIT, 0);
	write_domain(7, CORDON_DOMAIN_HAS_ENFORCE, 0, 0);
	expect(7, CORDON_DENY, 0);
	write_domain(8, 0, CORDON_KIND_ENFORCE_DENY, 0);
	expect(8, CORDON_DENY, 0);
	expect(99, CORDON_DENY, 0); /* no such domain */
	CHECK(cordon_drop_rows(c, 5, 3) == 3);
	expect(3, CORDON_DENY, 0);
	CHECK(cordon_drop_rows(c, 5, 0) == 7 * 3);
}

static void test_errors(void)
{
	struct cordon_session row;
	struct cordon_backends backends;
	struct cordon *second;
	uint64_t start;

	CHECK(cordon_write_rows(c, 99, "", 1) == -EINVAL);
	CHECK(cordon_get_session(c, 12345, &row) == -ENOENT);
	CHECK(cordon_mark(c, 0x7ffffff0, 1, &start) == -ESRCH);
	CHECK(cordon_open(pins, cgroups, cgroups, &second, &backends) == -EEXIST);
	CHECK(cordon_open("/proc", cgroups, cgroups, &second, &backends) < 0);
}

static void test_adoption(void)
{
	struct cordon_control control = { .generation = 42 };
	struct cordon_backends backends;

	CHECK(cordon_switch(c, &control) == 0);
	CHECK(cordon_prove(c) == 0);
	cordon_close(c, 0);
	CHECK(cordon_open(pins, cgroups, cgroups, &c, &backends) == 0);
	CHECK(backends.adopted == 1);
	memset(&control, 0, sizeof(control));
	CHECK(cordon_control(c, &control) == 0);
	CHECK(control.generation == 42);
}

static void pin_path(char *path, const char *what)
{
	snprintf(path, 256, "%s/v%d/%s", pins, CORDON_ABI_VERSION, what);
}

/* Whether a pinned link is attached to a cgroup that is there. */
static bool is_attached_to(const char *link, const char *cgroup)
{
	struct bpf_link_info info;
	__u32 size = sizeof(info);
	char path[256];
	struct stat found;
	int fd;

	pin_path(path, link);
	fd = bpf_obj_get(path);
	memset(&info, 0, sizeof(info));
	CHECK(fd >= 0 && !bpf_obj_get_info_by_fd(fd, &info, &size));
	close(fd);
	return !stat(cgroup, &found) && info.cgroup.cgroup_id == found.st_ino;
}

/* Somebody removed the sessions' cgroup while it was empty: the next daemon makes it anew, and its packets are decided again. */
static void test_cgroup_made_anew(void)
{
	struct cordon_backends backends;
	char own[300];

	snprintf(own, sizeof(own), "%s/cordon-c-%d", cgroups, getpid());
	cordon_close(c, 1);
	CHECK(mkdir(own, 0700) == 0);
	CHECK(cordon_open(pins, cgroups, own, &c, &backends) == 0);
	CHECK(is_attached_to("links/on_packet_out", own));
	cordon_close(c, 0);
	CHECK(rmdir(own) == 0);
	CHECK(mkdir(own, 0700) == 0);
	CHECK(!is_attached_to("links/on_packet_out", own));
	CHECK(cordon_open(pins, cgroups, own, &c, &backends) == 0);
	CHECK(backends.adopted == 1);
	CHECK(is_attached_to("links/on_packet_out", own));
	CHECK(is_attached_to("links/on_packet_in", own));
	CHECK(rmdir(own) == 0);
}

static int detach(const char *link)
{
	char path[256];
	int fd, error;

	pin_path(path, link);
	fd = bpf_obj_get(path);
	error = bpf_link_detach(fd);
	close(fd);
	return error;
}

/* Somebody outside, as root, undoes what holds the sessions. */
static void test_mending(void)
{
	struct cordon_control control = { .generation = 43 };
	struct cordon_backends backends;
	char link[256], tasks[256], whole[256];

	pin_path(link, "links/on_connect4");
	pin_path(tasks, "maps/tasks");
	pin_path(whole, "complete");
	CHECK(cordon_switch(c, &control) == 0);
	CHECK(cordon_mend(c) == 0);
	/* what is unpinned stays attached while the daemon lives, and is pinned again */
	CHECK(unlink(link) == 0 && unlink(tasks) == 0 && rmdir(whole) == 0);
	CHECK(cordon_prove(c) == 0);
	CHECK(cordon_mend(c) == 3);
	CHECK(access(link, F_OK) == 0 && access(tasks, F_OK) == 0 && access(whole, F_OK) == 0);
	/* what is detached decides nothing until it is attached again */
	CHECK(detach("links/on_connect4") == 0);
	CHECK(cordon_prove(c) == -ENOTRECOVERABLE);
	CHECK(cordon_mend(c) > 0);
	CHECK(cordon_prove(c) == 0);
	/* what was unpinned while no daemon lived is loaded again by the next one */
	cordon_close(c, 0);
	CHECK(unlink(link) == 0);
	CHECK(cordon_open(pins, cgroups, cgroups, &c, &backends) == 0);
	CHECK(backends.adopted == 1);
	CHECK(backends.connect == CORDON_BACKEND_CGROUP);
	CHECK(access(link, F_OK) == 0);
}

int main(void)
{
	struct cordon_backends backends;
	char left[256];

	set_stage();
	CHECK(cordon_open(pins, cgroups, cgroups, &c, &backends) == 0);
	if (!c)
		return clear_stage();
	CHECK(backends.adopted == 0);
	CHECK(backends.connect == CORDON_BACKEND_CGROUP);
	test_precedence();
	test_errors();
	test_adoption();
	test_mending();
	test_cgroup_made_anew();
	cordon_close(c, 1);
	pin_path(left, "");
	CHECK(access(left, F_OK) != 0);
	return clear_stage();
}
