/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* Opens what both processes hold, says that it is ready, and goes on by itself. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/fanotify.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include "responder.h"

static _Noreturn void give_up(const char *stage)
{
	dprintf(1, "error %s %s\n", stage, strerror(errno));
	_exit(1);
}

static int open_program(const char *path)
{
	union bpf_attr attributes;

	memset(&attributes, 0, sizeof(attributes));
	attributes.pathname = (uint64_t)(uintptr_t)path;
	return (int)syscall(SYS_bpf, BPF_OBJ_GET, &attributes, sizeof(attributes));
}

static int open_door(const char *path)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int door = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

	if (strlen(path) >= sizeof(address.sun_path)) {
		errno = ENAMETOOLONG;
		return -1;
	}
	strcpy(address.sun_path, path);
	unlink(path); /* of one that is gone: a daemon starts none while one answers there */
	umask(0177);
	if (door < 0 || bind(door, (struct sockaddr *)&address, sizeof(address)) || listen(door, 8))
		return -1;
	return door;
}

/* Memory that runs out is no reason to end what holds the sessions (proc_pid_oom_score_adj(5)). */
static void spare_me(void)
{
	int file = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);

	if (file < 0)
		return;
	(void)!write(file, "-1000", 5);
	close(file);
}

/*
 * fanotify numbers threads as we see them, and the probe finds them as the host does: elsewhere than in the host's own PID
 * namespace one would be taken for another. PROC_PID_INIT_INO, include/linux/proc_ns.h.
 */
static bool in_initial_pid_namespace(void)
{
	struct stat found;

	return !stat("/proc/self/ns/pid", &found) && found.st_ino == 0xEFFFFFFCu;
}

int main(int argc, char **argv)
{
	struct responder responder = { 0 };
	char pin[4096];
	int null;

	if (argc != 3 || snprintf(pin, sizeof(pin), "%s/answer", argv[1]) >= (int)sizeof(pin)) {
		errno = EINVAL;
		give_up("arguments");
	}
	signal(SIGPIPE, SIG_IGN);
	signal(SIGHUP, SIG_IGN);
	signal(SIGINT, SIG_IGN);
	signal(SIGTERM, SIG_IGN); /* it ends with its pins: nobody is to end it by mistake */
	setsid();
	close_range(3, ~0u, 0); /* a pipe of whoever started it is not to be held open */
	spare_me();
	setpriority(PRIO_PROCESS, 0, -20); /* everybody's opens wait for it */
	if (!in_initial_pid_namespace()) {
		errno = ENOTSUP;
		give_up("not-in-the-initial-PID-namespace");
	}
	responder.pin = pin;
	responder.program = open_program(pin);
	if (responder.program < 0)
		give_up("program");
	responder.fanotify = fanotify_init(FAN_CLASS_CONTENT | FAN_CLOEXEC | FAN_NONBLOCK | FAN_UNLIMITED_QUEUE |
						   FAN_UNLIMITED_MARKS | FAN_REPORT_TID,
					   O_RDONLY | O_LARGEFILE | O_CLOEXEC | O_NONBLOCK);
	if (responder.fanotify < 0)
		give_up("fanotify");
	responder.event_fd = mmap(NULL, sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (responder.event_fd == MAP_FAILED)
		give_up("memory");
	responder.door = open_door(argv[2]);
	if (responder.door < 0)
		give_up("socket");
	null = open("/dev/null", O_RDWR | O_CLOEXEC);
	if (null < 0 || chdir("/"))
		give_up("/dev/null");
	dprintf(1, "ready\n");
	for (int fd = 0; fd < 3; fd++)
		if (dup2(null, fd) < 0)
			_exit(1);
	/* each return is in a process whose keeper is gone: it is the keeper now */
	for (;; responder.replaced++)
		keep_answering(&responder);
}
