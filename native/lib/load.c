/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Loading the probe's object and pinning all of it, or taking over what an earlier
 * daemon pinned. Layout: <pins>/maps/NAME, <pins>/links/NAME, <pins>/ask,
 * <pins>/answer where a responder is of use, and the directory <pins>/complete, which is made last: without it the pins are half made.
 */
#define _GNU_SOURCE
#include <bpf/btf.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "internal.h"

extern const unsigned char cordon_object[], cordon_object_end[];

const char *const map_names[MAPS] = {
	[MAP_TASKS] = "tasks",	   [MAP_SOCKETS] = "sockets", [MAP_SESSIONS] = "sessions", [MAP_CONTROL] = "control",
	[MAP_SETTINGS] = "settings", [MAP_DOMAINS] = "domains",	  [MAP_EDGES] = "edges",
	[MAP_NODES] = "nodes",	   [MAP_NAMES] = "names",	[MAP_EGRESS] = "egress",
	[MAP_INGRESS] = "ingress", [MAP_UNIX] = "unix_names",	[MAP_PEERS] = "peers",	   [MAP_RECORDS] = "records",
	[MAP_COUNTS] = "counts",   [MAP_FAILS] = "fails",	[MAP_SCRATCHES] = "scratches",
	[MAP_QUESTION] = "question", [MAP_LIFECYCLE] = "lifecycle", [MAP_VIOLATIONS] = "violations",
	[MAP_SHARES] = "shares", [MAP_FQDNS] = "fqdns",	  [MAP_LOOKUPS] = "lookups",
	[MAP_ASKED] = "asked",	   [MAP_HOSTS] = "hosts",	[MAP_LEARNED] = "learned",
	[MAP_TURNS] = "turns",	   [MAP_QUESTIONS] = "questions", [MAP_PINS] = "pins",
	[MAP_DIGESTS] = "digests",
	[MAP_FLIGHTS] = "flights", [MAP_STREAMS] = "streams",
};

/* How the file programs of the object are attached: one kind at a time, none on a kernel without trampolines. */
static uint32_t backend_of(const struct bpf_program *program)
{
	if (bpf_program__type(program) == BPF_PROG_TYPE_LSM)
		return CORDON_BACKEND_LSM;
	if (bpf_program__expected_attach_type(program) == BPF_MODIFY_RETURN)
		return CORDON_BACKEND_FMOD_RET;
	return CORDON_BACKEND_NONE;
}

/*
 * Whether this kernel has a program's hook as the program knows it. A name that ends in a number says how many
 * arguments are expected: hooks were added (inode_set_acl, 6.2) and changed (inode_setattr, 6.9), and another
 * program has the work then.
 */
static bool has_hook(const struct btf *btf, const struct bpf_program *program)
{
	const char *hook = strchr(bpf_program__section_name(program), '/') + 1;
	const char *expected = strrchr(bpf_program__name(program), '_') + 1;
	const struct btf_type *function;
	char name[128];
	int id;

	snprintf(name, sizeof(name), "%s%s", backend_of(program) == CORDON_BACKEND_LSM ? "bpf_lsm_" : "", hook);
	id = btf__find_by_name_kind(btf, name, BTF_KIND_FUNC);
	if (id <= 0)
		return false;
	function = btf__type_by_id(btf, btf__type_by_id(btf, (unsigned)id)->type);
	return *expected < '0' || *expected > '9' || btf_vlen(function) == *expected - '0';
}

/* Whether the kernel has cgroup hooks for AF_UNIX: the kfunc that they need, and a context with the address's length. */
static bool has_unix_hooks(const struct btf *btf)
{
	const struct btf_type *context;
	int id = btf__find_by_name_kind(btf, "bpf_sock_addr_kern", BTF_KIND_STRUCT);
	bool has = false;

	if (btf__find_by_name_kind(btf, "bpf_cast_to_kern_ctx", BTF_KIND_FUNC) <= 0)
		return false;
	context = id > 0 ? btf__type_by_id(btf, (unsigned)id) : NULL;
	for (int i = 0; context && i < btf_vlen(context); i++)
		has |= !strcmp(btf__name_by_offset(btf, btf_members(context)[i].name_off), "uaddrlen");
	return has;
}

/* What can be loaded: file programs of one kind, or of none. */
struct candidate {
	uint32_t files; /* CORDON_BACKEND_* */
	bool keeps; /* with inodes: allowed opens (cache.bpf.h), digests of programs (digest.bpf.h) */
	bool answers; /* the responder's program (answer.bpf.h): of use where no program of the object decides files */
};
#define ANSWERING "answer"
#define PLAIN "_plain"
#define PLAIN_OPEN "on_file_open" PLAIN
#define ABOUT_DIGESTS "on_digest_"
#define DECIDING_EXEC "on_bprm_check"
#define TAKING_DIGEST "on_digest_take"

/* Whether only what keeps is to have a program, or only what does not: one that has a plain namesake, or is one. */
static bool is_for_keeping(struct bpf_object *object, const char *program)
{
	char plain[64];

	snprintf(plain, sizeof(plain), "%s" PLAIN, program);
	return !strncmp(program, ABOUT_DIGESTS, strlen(ABOUT_DIGESTS)) || bpf_object__find_program_by_name(object, plain);
}

static bool is_plain(const char *program)
{
	const char *end = strrchr(program, '_');

	return end && !strcmp(end, PLAIN);
}

/* Chooses what of the object is loaded: file programs of one backend, and what this kernel has. */
static void choose_programs(struct bpf_object *object, const struct btf *btf, struct candidate candidate)
{
	bool with_unix = has_unix_hooks(btf);
	struct bpf_program *program;

	bpf_object__for_each_program(program, object) {
		int unix_type = unix_attach_type(program);
		uint32_t backend = backend_of(program);

		if (backend != CORDON_BACKEND_NONE)
			bpf_program__set_autoload(program, backend == candidate.files && has_hook(btf, program));
		if (candidate.keeps ? is_plain(bpf_program__name(program)) : is_for_keeping(object, bpf_program__name(program)))
			bpf_program__set_autoload(program, false);
		if (!strcmp(bpf_program__name(program), ANSWERING))
			bpf_program__set_autoload(program, candidate.answers);
		if (unix_type) {
			bpf_program__set_autoload(program, with_unix);
			bpf_program__set_expected_attach_type(program, unix_type);
		}
	}
}

/* The object's constants, which are its section of read-only data: file_backend (bpf/emit.h). */
static int set_constants(struct bpf_object *object, uint32_t files)
{
	struct bpf_map *map;

	bpf_object__for_each_map(map, object)
		if (strstr(bpf_map__name(map), ".rodata"))
			return bpf_map__set_initial_value(map, &files, sizeof(files));
	return -ENOENT;
}

static struct bpf_object *load_object(struct cordon *c, const struct btf *btf, struct candidate candidate)
{
	LIBBPF_OPTS(bpf_object_open_opts, options, .object_name = "cordon");
	struct bpf_object *object =
		bpf_object__open_mem(cordon_object, (size_t)(cordon_object_end - cordon_object), &options);
	int error;

	if (!object)
		return NULL;
	for (int i = 0; i < MAPS; i++)
		bpf_map__set_pin_path(bpf_object__find_map_by_name(object, map_names[i]), pin(c, "maps", map_names[i]));
	choose_programs(object, btf, candidate);
	bpf_map__set_autocreate(bpf_object__find_map_by_name(object, "opens"), candidate.keeps);
	bpf_map__set_autocreate(bpf_object__find_map_by_name(object, map_names[MAP_DIGESTS]), candidate.keeps);
	error = set_constants(object, candidate.files);
	if (!error)
		error = bpf_object__load(object);
	if (!error)
		return object;
	bpf_object__close(object);
	errno = -error;
	return NULL;
}

static uint64_t setting(const struct cordon *c, uint32_t key)
{
	uint64_t value = 0;

	bpf_map_lookup_elem(c->maps[MAP_SETTINGS], &key, &value);
	return value;
}

static int open_pinned(struct cordon *c)
{
	for (int i = 0; i < MAPS; i++) {
		c->maps[i] = bpf_obj_get(pin(c, "maps", map_names[i]));
		if (c->maps[i] < 0 && !(i == MAP_DIGESTS && errno == ENOENT))
			return fail(errno, "pinned map %s: %s", map_names[i], strerror(errno));
	}
	c->ask = bpf_obj_get(pin(c, "ask", ""));
	if (c->ask < 0)
		return fail(errno, "pinned program ask: %s", strerror(errno));
	c->answer = bpf_obj_get(pin(c, ANSWERING, ""));
	if (c->answer < 0 && errno != ENOENT)
		return fail(errno, "pinned program answer: %s", strerror(errno));
	c->backends.answers = c->answer >= 0;
	return open_share(c, 0);
}

void close_pinned(struct cordon *c)
{
	for (int i = 0; i < MAPS; i++) {
		if (c->maps[i] >= 0)
			close(c->maps[i]);
		c->maps[i] = -1;
	}
	if (c->ask >= 0)
		close(c->ask);
	if (c->answer >= 0)
		close(c->answer);
	c->ask = c->answer = -1;
	let_go_of_links(c);
}

static int make_pins(struct cordon *c)
{
	unpin_all(c);
	if (mkdir(c->pins, 0700) || mkdir(pin(c, "maps", ""), 0700) || mkdir(pin(c, "links", ""), 0700))
		return fail(errno, "%s: %s", c->pins, strerror(errno));
	return 0;
}

static int load_afresh(struct cordon *c, const struct btf *btf, struct candidate candidate)
{
	struct bpf_object *object;
	struct bpf_program *program;
	int error = make_pins(c);

	if (error)
		return error;
	object = load_object(c, btf, candidate);
	if (!object)
		return fail(errno, "the kernel refuses the probe: %s (set CORDON_LIBBPF_LOG=1 for its reasons)",
			    strerror(errno));
	program = bpf_object__find_program_by_name(object, "ask");
	if (bpf_program__pin(program, pin(c, "ask", "")))
		error = fail(errno, "pinning ask: %s", strerror(errno));
	program = bpf_object__find_program_by_name(object, ANSWERING);
	if (!error && candidate.answers && bpf_program__pin(program, pin(c, ANSWERING, "")))
		error = fail(errno, "pinning answer: %s", strerror(errno));
	bpf_object__for_each_program(program, object)
		if (!error)
			error = attach(c, program);
	bpf_object__close(object);
	if (!error)
		error = open_pinned(c);
	if (!error)
		error = hold_links(c);
	return error;
}

/* Digests that were taken before are not believed: nobody saw who opened a file for writing while a program was gone. */
static int distrust_digests(struct cordon *c)
{
	const uint32_t key = CORDON_SETTING_DIGESTS;
	const uint64_t times = setting(c, key) + 1;

	return bpf_map_update_elem(c->maps[MAP_SETTINGS], &key, &times, BPF_ANY) ? fail(errno, "the settings: %s", strerror(errno)) : 0;
}

/* Links that were unpinned while no daemon held them are gone: their programs are loaded anew, on the maps that are there. */
static int attach_missing(struct cordon *c, const struct btf *btf)
{
	const struct candidate candidate = { .files = c->files,
					     .keeps = c->files == CORDON_BACKEND_LSM &&
							    access(pin(c, "links", PLAIN_OPEN), F_OK) };
	struct bpf_object *object = load_object(c, btf, candidate);
	struct bpf_program *program;
	int error = 0;

	if (!object)
		return fail(errno, "loading what was detached: %s", strerror(errno));
	/* what takes digests runs before what decides by them only while it is the newer of the two (kernel/bpf/trampoline.c) */
	if (access(pin(c, "links", DECIDING_EXEC), F_OK))
		unlink(pin(c, "links", TAKING_DIGEST));
	bpf_object__for_each_program(program, object)
		if (!error && access(pin(c, "links", bpf_program__name(program)), F_OK))
			error = attach(c, program);
	bpf_object__close(object);
	return error ? error : distrust_digests(c);
}

/* Marks the pins as whole: until then another start begins anew. */
static int complete(struct cordon *c)
{
	const uint64_t values[] = {
		[CORDON_SETTING_LSM_ATTACHES] = c->backends.lsm_attaches,
		[CORDON_SETTING_FILES] = c->files,
		[CORDON_SETTING_LINKS] = c->link_count,
	};

	for (uint32_t key = CORDON_SETTING_LSM_ATTACHES; key <= CORDON_SETTING_LINKS; key++)
		if (bpf_map_update_elem(c->maps[MAP_SETTINGS], &key, &values[key], BPF_ANY))
			return fail(errno, "the settings: %s", strerror(errno));
	if (mkdir(pin(c, "complete", ""), 0700))
		return fail(errno, "%s/complete: %s", c->pins, strerror(errno));
	return 0;
}

/* Loads one candidate and finds out whether it serves: what decides no files needs only to load. */
static int try_candidate(struct cordon *c, const struct btf *btf, struct candidate candidate)
{
	int error = load_afresh(c, btf, candidate);

	c->files = candidate.files;
	c->backends.lsm_attaches |= !error && candidate.files == CORDON_BACKEND_LSM;
	if (!error)
		error = prove(c);
	if (!error && candidate.files != CORDON_BACKEND_NONE &&
	    (c->backends.file != candidate.files || c->backends.exec != candidate.files))
		error = fail(ENOTSUP, "programs for files are attached, and do not run");
	return error;
}

/* The first candidate that is seen to refuse is kept; the last two decide no files, and can be loaded without trampolines. */
static int load_first_that_serves(struct cordon *c, const struct btf *btf)
{
	static const struct candidate candidates[] = {
		{ .files = CORDON_BACKEND_LSM, .keeps = true },
		{ .files = CORDON_BACKEND_LSM },
		{ .files = CORDON_BACKEND_FMOD_RET },
		{ .files = CORDON_BACKEND_NONE, .answers = true },
		/* for a kernel that finds no thread by its number, or not for this kind of program (before 6.10) */
		{ .files = CORDON_BACKEND_NONE },
	};
	const size_t last = sizeof(candidates) / sizeof(*candidates) - 1, without_files = last - 1;

	for (size_t i = 0;;) {
		int error = try_candidate(c, btf, candidates[i]);

		if (!error)
			error = complete(c);
		if (!error)
			return 0;
		close_pinned(c);
		unpin_all(c);
		if (i == last)
			return error;
		/* what needs a trampoline is refused as a kind: the others need one, too */
		i = error == -EPERM && i < without_files ? without_files : i + 1;
	}
}

/* What an earlier daemon pinned, with what of it is gone by now attached again. */
static int adopt(struct cordon *c, const struct btf *btf)
{
	int error = open_pinned(c);

	if (error)
		return error;
	c->files = (uint32_t)setting(c, CORDON_SETTING_FILES);
	c->backends.lsm_attaches = setting(c, CORDON_SETTING_LSM_ATTACHES) != 0;
	if (count_links(c) < setting(c, CORDON_SETTING_LINKS))
		error = attach_missing(c, btf);
	if (!error)
		error = hold_links(c);
	if (!error)
		error = cordon_mend(c);
	if (error < 0)
		return error;
	c->backends.adopted = true;
	return prove(c);
}

int load_or_adopt(struct cordon *c)
{
	struct btf *btf = btf__load_vmlinux_btf();
	int error;

	if (!btf)
		return fail(errno, "the kernel's types: %s (a kernel built with CONFIG_DEBUG_INFO_BTF is needed)", strerror(errno));
	error = access(pin(c, "complete", ""), F_OK) ? load_first_that_serves(c, btf) : adopt(c, btf);
	btf__free(btf);
	return error;
}
