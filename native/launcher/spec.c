/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* Reading the specification: strict, bounded, before anything else happens. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "launcher.h"

static char text[SPEC_BYTES];

static size_t read_text(void)
{
	size_t used = 0;

	for (;;) {
		ssize_t got;

		if (used == sizeof(text))
			give_up(DAEMON_FD, "specification", E2BIG);
		got = read(DAEMON_FD, text + used, 1);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			_exit(126); /* the daemon is gone, and nobody is left to tell */
		used++;
		if (text[used - 1] == 0 && (used == 1 || text[used - 2] == 0))
			return used;
	}
}

static void add(struct list *list, char *value)
{
	/* one more than there is: the list always ends with NULL */
	char **more = realloc(list->items, (list->count + 2) * sizeof(*more));

	if (!more)
		give_up(DAEMON_FD, "specification", ENOMEM);
	list->items = more;
	list->items[list->count++] = value;
	list->items[list->count] = NULL;
}

static unsigned long number(const char *value, int base, unsigned long most)
{
	char *end;
	unsigned long result;

	errno = 0;
	result = strtoul(value, &end, base);
	if (errno || end == value || *end || result > most)
		give_up(DAEMON_FD, "specification: not a number", EINVAL);
	return result;
}

static void take_pty(struct spec *spec, const char *value)
{
	for (; *value; value++) {
		if (*value < '0' || *value > '2')
			give_up(DAEMON_FD, "specification: pty", EINVAL);
		spec->pty[*value - '0'] = spec->any_pty = true;
	}
}

static void take_limit(struct spec *spec, char *value)
{
	char *soft = strchr(value, ':'), *hard = soft ? strchr(soft + 1, ':') : NULL;
	struct limit *limit = &spec->limits[spec->limit_count];

	if (!hard || spec->limit_count == RLIM_NLIMITS)
		give_up(DAEMON_FD, "specification: limit", EINVAL);
	*soft++ = *hard++ = 0;
	limit->resource = (int)number(value, 10, RLIM_NLIMITS - 1);
	limit->value.rlim_cur = number(soft, 10, ~0ul);
	limit->value.rlim_max = number(hard, 10, ~0ul);
	spec->limit_count++;
}

static void take(struct spec *spec, const char *key, char *value)
{
	if (!strcmp(key, "arg"))
		add(&spec->arg, value);
	else if (!strcmp(key, "env"))
		add(&spec->env, value);
	else if (!strcmp(key, "allow"))
		add(&spec->allow, value);
	else if (!strcmp(key, "noexec"))
		add(&spec->noexec, value);
	else if (!strcmp(key, "run"))
		add(&spec->run, value);
	else if (!strcmp(key, "pin"))
		add(&spec->pin, value);
	else if (!strcmp(key, "readonly"))
		add(&spec->readonly, value);
	else if (!strcmp(key, "hide"))
		add(&spec->hide, value);
	else if (!strcmp(key, "limit"))
		take_limit(spec, value);
	else if (!strcmp(key, "umask"))
		spec->umask = (mode_t)number(value, 8, 0777);
	else if (!strcmp(key, "nice"))
		spec->nice = (int)number(value, 10, 39) - 20; /* 0..39 on the wire: no sign */
	else if (!strcmp(key, "cwd"))
		spec->cwd = value;
	else if (!strcmp(key, "cgroup"))
		spec->cgroup = value;
	else if (!strcmp(key, "control"))
		spec->control = value;
	else if (!strcmp(key, "uid"))
		spec->uid = (uid_t)number(value, 10, 0xfffffffe);
	else if (!strcmp(key, "gid"))
		spec->gid = (gid_t)number(value, 10, 0xfffffffe);
	else if (!strcmp(key, "group") && spec->group_count < sizeof(spec->groups) / sizeof(*spec->groups))
		spec->groups[spec->group_count++] = (gid_t)number(value, 10, 0xfffffffe);
	else if (!strcmp(key, "capabilities"))
		spec->capabilities = number(value, 16, ~0ul);
	else if (!strcmp(key, "pty"))
		take_pty(spec, value);
	else if (!strcmp(key, "rows"))
		spec->rows = (unsigned)number(value, 10, 65535);
	else if (!strcmp(key, "columns"))
		spec->columns = (unsigned)number(value, 10, 65535);
	else if (!strcmp(key, "landlock"))
		spec->landlock = (enum landlock)number(value, 10, SCOPES);
	else if (strcmp(key, "session"))
		give_up(DAEMON_FD, "specification: unknown key", EINVAL);
}

void read_spec(struct spec *spec)
{
	size_t size = read_text();
	char *at = text;

	add(&spec->env, NULL);
	spec->env.count = 0;
	while (at < text + size - 1) {
		size_t length = strlen(at);
		char *value = strchr(at, '=');

		if (!value)
			give_up(DAEMON_FD, "specification: no value", EINVAL);
		*value = 0;
		take(spec, at, value + 1);
		at += length + 1;
	}
	if (!spec->arg.count || !spec->cwd || !spec->cgroup || !spec->control)
		give_up(DAEMON_FD, "specification: incomplete", EINVAL);
}
