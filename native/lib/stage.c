/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* The stage of the proofs: made once, under names that nobody can know before. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>

#include "stage.h"

static int listen_tcp(uint16_t *port)
{
	struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t size = sizeof(address);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

	if (fd < 0 || bind(fd, (struct sockaddr *)&address, size) || listen(fd, 64) ||
	    getsockname(fd, (struct sockaddr *)&address, &size))
		return -1;
	*port = ntohs(address.sin_port);
	return fd;
}

socklen_t abstract_address(struct sockaddr_un *address, const char *name)
{
	memset(address, 0, sizeof(*address));
	address->sun_family = AF_UNIX;
	memcpy(address->sun_path + 1, name, strlen(name));
	return (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + strlen(name));
}

static int listen_abstract(const char *name)
{
	struct sockaddr_un address;
	socklen_t size = abstract_address(&address, name);
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

	return fd < 0 || bind(fd, (struct sockaddr *)&address, size) || listen(fd, 64) ? -1 : fd;
}

static int write_file(int folder, const char *path, const char *text)
{
	int fd = openat(folder, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0700);
	/* not a program and not a script: an exec that is allowed ends with ENOEXEC */
	int done = fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text);

	if (fd >= 0)
		close(fd);
	return done ? 0 : -1;
}

#define PINNED_TEXT "pinned\n"
/* printf 'pinned\n' | sha256sum */
const uint8_t pinned_digest[CORDON_DIGEST_BYTES] = {
	0xdb, 0xdb, 0xfc, 0x4e, 0xea, 0x60, 0xc3, 0x1d, 0xfd, 0xb6, 0x88, 0x30, 0xdc, 0xf4, 0x39, 0x3a,
	0xa7, 0xe1, 0xfb, 0x5b, 0x64, 0xaf, 0x63, 0x77, 0xe4, 0x44, 0xc6, 0xc4, 0x2e, 0x90, 0x92, 0x03,
};

/* A tmpfs that is mounted nowhere, or -1: then nothing is proven of digests, and no rule may name one. */
static int mount_programs(void)
{
	int context = fsopen("tmpfs", FSOPEN_CLOEXEC), mounted = -1;

	if (context >= 0 && !fsconfig(context, FSCONFIG_CMD_CREATE, NULL, NULL, 0))
		mounted = fsmount(context, FSMOUNT_CLOEXEC, MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV);
	if (context >= 0)
		close(context);
	if (mounted >= 0 && !write_file(mounted, PINNED_GOOD, PINNED_TEXT) && !write_file(mounted, PINNED_BAD, "changed\n"))
		return mounted;
	if (mounted >= 0)
		close(mounted);
	return -1;
}

static int build(struct cordon *c, struct stage *stage)
{
	/* beside the pins, where Cordon's own files are: /tmp may be mounted noexec */
	char *slash;
	uint64_t random;

	snprintf(stage->folder, sizeof(stage->folder), "%s", c->pins);
	for (int i = 0; i < 2; i++) {
		slash = strrchr(stage->folder, '/');
		if (slash)
			*slash = 0;
	}
	strncat(stage->folder, "/cordon-proof-XXXXXX", sizeof(stage->folder) - strlen(stage->folder) - 1);
	if (!mkdtemp(stage->folder))
		return fail(errno, "%s: %s", stage->folder, strerror(errno));
	snprintf(stage->good, sizeof(stage->good), "%s/cordon-proof-good", stage->folder);
	snprintf(stage->bad, sizeof(stage->bad), "%s/cordon-proof-bad", stage->folder);
	/* abstract names belong to whoever binds them first: nobody is to know these before */
	if (getrandom(&random, sizeof(random), 0) != sizeof(random))
		return fail(errno, "random bytes: %s", strerror(errno));
	snprintf(stage->name_good, sizeof(stage->name_good), "cordon-proof-good-%016llx", (unsigned long long)random);
	snprintf(stage->name_bad, sizeof(stage->name_bad), "cordon-proof-bad-%016llx", (unsigned long long)random);
	stage->tcp_good = listen_tcp(&stage->port_good);
	stage->tcp_bad = listen_tcp(&stage->port_bad);
	stage->unix_good = listen_abstract(stage->name_good);
	stage->unix_bad = listen_abstract(stage->name_bad);
	if (stage->tcp_good < 0 || stage->tcp_bad < 0 || stage->unix_good < 0 || stage->unix_bad < 0 ||
	    write_file(AT_FDCWD, stage->good, "proof\n") || write_file(AT_FDCWD, stage->bad, "proof\n"))
		return fail(errno, "the stage of the proof: %s", strerror(errno));
	stage->programs = mount_programs();
	return 0;
}

void take_down_stage(struct cordon *c)
{
	struct stage *stage = c->stage;

	if (!stage)
		return;
	const int descriptors[] = { stage->tcp_good, stage->tcp_bad, stage->unix_good, stage->unix_bad, stage->programs };

	for (size_t i = 0; i < sizeof(descriptors) / sizeof(*descriptors); i++)
		if (descriptors[i] >= 0)
			close(descriptors[i]);
	unlink(stage->good);
	unlink(stage->bad);
	rmdir(stage->folder);
	free(stage);
	c->stage = NULL;
}

int set_up_stage(struct cordon *c)
{
	int error;

	if (c->stage)
		return 0;
	c->stage = calloc(1, sizeof(*c->stage));
	if (!c->stage)
		return fail(ENOMEM, "no memory");
	c->stage->tcp_good = c->stage->tcp_bad = c->stage->unix_good = c->stage->unix_bad = c->stage->programs = -1;
	error = build(c, c->stage);
	if (error)
		take_down_stage(c);
	return error;
}

static void empty_queue(int listener)
{
	for (int i = 0, fd; i < 1024 && (fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC)) >= 0; i++)
		close(fd);
}

void empty_queues(const struct stage *stage)
{
	empty_queue(stage->tcp_good);
	empty_queue(stage->tcp_bad);
	empty_queue(stage->unix_good);
	empty_queue(stage->unix_bad);
}
