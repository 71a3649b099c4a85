/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Backends are chosen by effect: a throw-away child, a member of a throw-away session,
 * must be refused a forbidden open, exec, connect and AF_UNIX connect, and granted their
 * twins. That a program loads and attaches proves nothing: without bpf in the kernel's
 * list of LSMs it never runs.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "stage.h"

#define PROOF_SESSION 0xfffffffffffffff0ull
#define PROOF_DOMAIN 0xfffffff0u
#define PROOF_GENERATION 0xfffffff0u /* used only while no generation is in force */
#define PROOF_RULE 1u

enum act { OPEN_GOOD, OPEN_BAD, EXEC_GOOD, EXEC_BAD, CONNECT_GOOD, CONNECT_BAD, UNIX_GOOD, UNIX_BAD, PIN_GOOD, PIN_BAD, ACTS };

/* How long the child may take, in seconds: a listener whose queue somebody fills lets nobody in. */
#define CHILD_SECONDS 3
/* How often a proof is tried that comes to nothing, and the pause between, in microseconds. */
#define TRIES 5
#define PAUSE_US 20000

/* What the child found: errno by act, 0 when it was allowed. */
struct findings {
	int error[ACTS];
	int ready;
};

static int write_row(struct cordon *c, uint32_t table, const void *key, size_t key_size, const void *value,
		     size_t value_size)
{
	char row[1024];

	memcpy(row, key, key_size);
	memcpy(row + key_size, value, value_size);
	return cordon_write_rows(c, table, row, 1);
}

static int write_policy(struct cordon *c, const struct stage *stage, uint32_t generation)
{
	struct cordon_domain_key domain_key = { generation, PROOF_DOMAIN };
	struct cordon_domain domain = { .flags = CORDON_DOMAIN_HAS_ENFORCE | CORDON_DOMAIN_HAS_NAMES |
						CORDON_DOMAIN_HAS_PINS };
	struct cordon_name_key name_key = { generation, PROOF_DOMAIN, 0, "cordon-proof-good" };
	struct cordon_unix_key unix_key = { generation, PROOF_DOMAIN, (uint32_t)strlen(stage->name_good) + 1, "" };
	struct cordon_egress_key egress_key = { CORDON_PREFIX_BASE + 128, generation, PROOF_DOMAIN,
						{ [10] = 0xff, [11] = 0xff, [12] = 127, [15] = 1 } };
	struct cordon_port_rules ports = { .count = 1,
					   .ports[0] = { PROOF_RULE, stage->port_good, stage->port_good, IPPROTO_TCP,
							 CORDON_KIND_ENFORCE_ALLOW, 0 } };
	struct cordon_pin_key pin_key = { .generation = generation, .domain = PROOF_DOMAIN };
	struct cordon_pin_key any_key = { .generation = generation, .domain = PROOF_DOMAIN, .any = 1 };
	const struct cordon_pin pin = { .enforce_allow = PROOF_RULE };
	struct cordon_rules rules = { 0 };
	int error;

	for (int bit = 0; bit < CORDON_ACCESS_BITS; bit++)
		rules.rule[CORDON_KIND_ENFORCE_ALLOW][bit] = PROOF_RULE;
	memcpy(unix_key.name + 1, stage->name_good, strlen(stage->name_good));
	memcpy(pin_key.sha256, pinned_digest, sizeof(pin_key.sha256));
	error = write_row(c, CORDON_TABLE_DOMAINS, &domain_key, sizeof(domain_key), &domain, sizeof(domain));
	if (!error)
		error = write_row(c, CORDON_TABLE_NAMES, &name_key, sizeof(name_key), &rules, sizeof(rules));
	if (!error)
		error = write_row(c, CORDON_TABLE_UNIX, &unix_key, sizeof(unix_key), &rules, sizeof(rules));
	if (!error)
		error = write_row(c, CORDON_TABLE_EGRESS, &egress_key, sizeof(egress_key), &ports, sizeof(ports));
	if (!error)
		error = write_row(c, CORDON_TABLE_PINS, &pin_key, sizeof(pin_key), &pin, sizeof(pin));
	if (!error)
		error = write_row(c, CORDON_TABLE_PINS, &any_key, sizeof(any_key), &pin, sizeof(pin));
	return error;
}

/* ---- in the child: system calls only, it was forked from a process with threads ---- */

static int try_open(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return errno;
	close(fd);
	return 0;
}

static int try_exec(int folder, const char *path)
{
	char *const none[] = { (char *)path, NULL };

	execveat(folder, path, none, none + 1, 0);
	return errno == ENOEXEC ? 0 : errno;
}

static int try_connect(uint16_t port)
{
	struct sockaddr_in to = { .sin_family = AF_INET,
				  .sin_port = htons(port),
				  .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	int error = connect(fd, (struct sockaddr *)&to, sizeof(to)) ? errno : 0;

	close(fd);
	return error;
}

static int try_unix(const char *name)
{
	struct sockaddr_un address;
	socklen_t size = abstract_address(&address, name);
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	int error = connect(fd, (struct sockaddr *)&address, size) ? errno : 0;

	close(fd);
	return error;
}

static void try_all(const struct stage *stage, struct findings *found)
{
	found->error[OPEN_GOOD] = try_open(stage->good);
	found->error[OPEN_BAD] = try_open(stage->bad);
	found->error[EXEC_GOOD] = try_exec(AT_FDCWD, stage->good);
	found->error[EXEC_BAD] = try_exec(AT_FDCWD, stage->bad);
	found->error[PIN_GOOD] = try_exec(stage->programs, PINNED_GOOD);
	found->error[PIN_BAD] = try_exec(stage->programs, PINNED_BAD);
	found->error[CONNECT_GOOD] = try_connect(stage->port_good);
	found->error[CONNECT_BAD] = try_connect(stage->port_bad);
	found->error[UNIX_GOOD] = try_unix(stage->name_good);
	found->error[UNIX_BAD] = try_unix(stage->name_bad);
}

/* A Landlock domain that allows `good` alone. linux/landlock.h of ABI 1 is enough for a proof. */
static int confine(const char *good)
{
	struct landlock_ruleset_attr attributes = { .handled_access_fs =
							    LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_EXECUTE };
	struct landlock_path_beneath_attr rule = { .allowed_access = attributes.handled_access_fs };
	int ruleset = (int)syscall(SYS_landlock_create_ruleset, &attributes, sizeof(attributes), 0);

	rule.parent_fd = open(good, O_PATH | O_CLOEXEC);
	if (ruleset < 0 || rule.parent_fd < 0 ||
	    syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) ||
	    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || syscall(SYS_landlock_restrict_self, ruleset, 0))
		return errno;
	return 0;
}

/* Runs the acts in a child: as a member of the proof's session, or (session 0) in a Landlock domain. */
static int run_child(struct cordon *c, const struct stage *stage, uint64_t session, struct findings *found)
{
	int go[2], back[2];
	uint64_t start;
	pid_t child;
	int error = 0;

	memset(found, 0, sizeof(*found));
	empty_queues(stage);
	if (pipe2(go, O_CLOEXEC) || pipe2(back, O_CLOEXEC))
		return fail(errno, "the proof's pipes: %s", strerror(errno));
	child = fork();
	if (child == 0) {
		struct findings own = { 0 };
		char byte;

		alarm(CHILD_SECONDS);
		close(go[1]);
		if (read(go[0], &byte, 1) != 1 || (!session && confine(stage->good)))
			_exit(1);
		try_all(stage, &own);
		own.ready = 1;
		(void)!write(back[1], &own, sizeof(own));
		_exit(0);
	}
	close(go[0]);
	close(back[1]);
	if (child < 0)
		error = fail(errno, "the proof's child: %s", strerror(errno));
	if (!error && session)
		error = cordon_mark(c, (uint32_t)child, session, &start);
	if (!error && (write(go[1], "g", 1) != 1 || read(back[0], found, sizeof(*found)) != sizeof(*found)))
		found->ready = 0;
	close(go[1]);
	close(back[0]);
	if (child > 0)
		waitpid(child, NULL, 0);
	return error;
}

static bool served(const struct findings *found, enum act good, enum act bad)
{
	return found->ready && !found->error[good] && (found->error[bad] == EPERM || found->error[bad] == EACCES);
}

/* Which backend holds a class of a kind that both the probe's programs and a Landlock domain can hold. */
static uint32_t holder(const struct cordon *c, const struct findings *marked, const struct findings *confined,
		       enum act good, enum act bad)
{
	if (c->files != CORDON_BACKEND_NONE && served(marked, good, bad))
		return c->files;
	return served(confined, good, bad) ? CORDON_BACKEND_LANDLOCK : CORDON_BACKEND_NONE;
}

static void judge(struct cordon *c, const struct findings *marked, const struct findings *confined)
{
	struct cordon_backends *b = &c->backends;

	b->connect = served(marked, CONNECT_GOOD, CONNECT_BAD) ? CORDON_BACKEND_CGROUP : CORDON_BACKEND_NONE;
	b->file = holder(c, marked, confined, OPEN_GOOD, OPEN_BAD);
	b->exec = holder(c, marked, confined, EXEC_GOOD, EXEC_BAD);
	b->pins = c->files == CORDON_BACKEND_LSM && served(marked, PIN_GOOD, PIN_BAD);
	b->unix_socket = !served(marked, UNIX_GOOD, UNIX_BAD)	? CORDON_BACKEND_NONE :
			 c->files != CORDON_BACKEND_NONE ? c->files :
							   CORDON_BACKEND_CGROUP;
}

static int landlock_abi(void)
{
	long abi = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);

	return abi < 0 ? 0 : (int)abi;
}

/* The proof's session runs under the generation in force; when none is, under one of its own that ends with it. */
static int run_marked(struct cordon *c, const struct stage *stage, struct findings *found)
{
	const struct cordon_session row = { .domain = PROOF_DOMAIN };
	struct cordon_control control;
	uint32_t generation;
	int error = cordon_control(c, &control);

	if (error)
		return error;
	generation = control.generation ? control.generation : PROOF_GENERATION;
	error = write_policy(c, stage, generation);
	if (!error)
		error = cordon_set_session(c, PROOF_SESSION, &row);
	if (!error && !control.generation) {
		struct cordon_control own = control;

		own.generation = generation;
		error = cordon_switch(c, &own);
	}
	if (!error)
		error = run_child(c, stage, PROOF_SESSION, found);
	if (!control.generation)
		cordon_switch(c, &control);
	cordon_set_session(c, PROOF_SESSION, NULL);
	cordon_drop_rows(c, generation, PROOF_DOMAIN);
	return error;
}

int prove(struct cordon *c)
{
	struct findings marked = { 0 }, confined = { 0 };
	int error = set_up_stage(c);

	c->backends.landlock_abi = (uint32_t)landlock_abi();
	if (!error)
		error = run_marked(c, c->stage, &marked);
	if (!error && c->files == CORDON_BACKEND_NONE && c->backends.landlock_abi) {
		if (!audit_open(c) && audit_enable(c)) {
			close(c->audit);
			c->audit = -1;
		}
		error = run_child(c, c->stage, 0, &confined);
		if (c->audit >= 0)
			c->backends.refusal_records = audit_saw_refusal(c, 200);
	}
	if (!error)
		judge(c, &marked, &confined);
	return error;
}

/* What a class of acts proved: a forbidden act that worked is an answer; an act that failed for another reason than a refusal is none. */
static int answer(const struct findings *found, enum act good, enum act bad, const char *what)
{
	if (found->ready && !found->error[bad])
		return fail(ENOTRECOVERABLE, "%s are not decided under the generation in force", what);
	if (served(found, good, bad))
		return 0;
	if (!found->ready)
		return fail(EAGAIN, "the proof's child did not get as far as trying");
	return fail(EAGAIN, "%s could not be proven: the permitted one gave \"%s\", the forbidden one \"%s\"", what,
		    strerror(found->error[good]), strerror(found->error[bad]));
}

static int prove_once(struct cordon *c)
{
	const bool landlock = c->backends.file == CORDON_BACKEND_LANDLOCK;
	struct findings marked = { 0 }, confined = { 0 };
	const struct findings *files = landlock ? &confined : &marked;
	const struct {
		const struct findings *found;
		enum act good, bad;
		const char *what;
		bool wanted;
	} classes[] = {
		{ &marked, CONNECT_GOOD, CONNECT_BAD, "connections", c->backends.connect != CORDON_BACKEND_NONE },
		{ &marked, UNIX_GOOD, UNIX_BAD, "AF_UNIX connections", c->backends.unix_socket != CORDON_BACKEND_NONE },
		{ files, OPEN_GOOD, OPEN_BAD, "files", c->backends.file != CORDON_BACKEND_NONE },
		{ files, EXEC_GOOD, EXEC_BAD, "programs", c->backends.exec != CORDON_BACKEND_NONE },
		{ &marked, PIN_GOOD, PIN_BAD, "programs by their digest", c->backends.pins },
	};
	int error = run_marked(c, c->stage, &marked), unclear = 0;

	if (!error && landlock)
		error = run_child(c, c->stage, 0, &confined);
	if (error)
		return error;
	for (size_t i = 0; i < sizeof(classes) / sizeof(*classes); i++) {
		error = classes[i].wanted ? answer(classes[i].found, classes[i].good, classes[i].bad, classes[i].what) : 0;
		if (error == -ENOTRECOVERABLE)
			return error;
		if (error)
			unclear = error;
	}
	return unclear;
}

int cordon_prove(struct cordon *c)
{
	int error = set_up_stage(c);

	if (error)
		return error;
	for (int tried = 1; (error = prove_once(c)) == -EAGAIN && tried < TRIES; tried++)
		usleep(PAUSE_US);
	return error;
}
