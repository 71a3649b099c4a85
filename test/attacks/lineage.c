/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* Ways to leave a session: ACT PORT, which whoever got out can reach. The detached hold the output, and are waited for. */
#include "act.h"

#include <arpa/inet.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>

static void reach(char **a)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(a[0])),
				  .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };

	said("connect", connect(socket(AF_INET, SOCK_STREAM, 0), (struct sockaddr *)&to, sizeof(to)));
}

static void twice_forked(char **a)
{
	if (fork() == 0) {
		int parent = getpid();

		setsid();
		if (fork() == 0) {
			while (getppid() == parent) /* it ends at once */
				sched_yield();
			reach(a);
		}
		_exit(0);
	}
	wait(NULL);
}

static void subreaper(char **a)
{
	prctl(PR_SET_CHILD_SUBREAPER, 1);
	if (fork() == 0) {
		if (fork() == 0) {
			reach(a);
			_exit(0);
		}
		_exit(0);
	}
	while (wait(NULL) > 0)
		;
}

static int reach_from_clone(void *a)
{
	reach(a);
	return 0;
}

static void cloned(char **a, int flags)
{
	static char stack[65536] __attribute__((aligned(16)));
	int child = clone(reach_from_clone, stack + sizeof(stack), flags | SIGCHLD, a);

	said("clone", child);
	while (wait(NULL) > 0)
		;
}

static void sibling(char **a) { cloned(a, CLONE_PARENT); }
static void in_vfork(char **a) { cloned(a, CLONE_VM | CLONE_VFORK); }

static void in_namespace(char **a)
{
	const int each[] = { CLONE_NEWUSER, CLONE_NEWNS, CLONE_NEWPID, CLONE_NEWIPC, CLONE_NEWUTS, CLONE_NEWCGROUP, 0x80 /* CLONE_NEWTIME */ };

	for (size_t i = 0; i < sizeof(each) / sizeof(*each); i++) {
		if (fork() == 0) {
			said("unshare", unshare(each[i]));
			if (fork() == 0)
				reach(a);
			else
				wait(NULL);
			_exit(0);
		}
		wait(NULL);
	}
}

static void *reach_from_thread(void *a)
{
	usleep(20000); /* let the leader go first; the connection is refused either way */
	reach(a);
	exit(0);
}

static void leaderless(char **a)
{
	pthread_t thread;

	if (fork() == 0) {
		pthread_create(&thread, NULL, reach_from_thread, a);
		pthread_exit(NULL);
	}
	wait(NULL);
}

static void *execute_reach(void *argument)
{
	char **a = argument;

	execl("/proc/self/exe", "process", "reach", a[0], NULL);
	return NULL;
}

static void executed_by_thread(char **a)
{
	pthread_t thread;

	if (fork() == 0) {
		pthread_create(&thread, NULL, execute_reach, a);
		pthread_join(thread, NULL);
		_exit(0);
	}
	wait(NULL);
}

static void moved(char **a)
{
	const char *roots[] = { "/sys/fs/cgroup", "/sys/fs/cgroup/unified" };

	for (int i = 0; i < 2; i++) {
		int fd = open(join(roots[i], "cgroup.procs"), O_WRONLY);

		said("cgroup.procs", fd < 0 ? -1 : write(fd, "0", 1));
	}
	reach(a);
}

static void joined(char **a)
{
	const char *names[] = { "mnt", "pid", "net", "user", "ipc", "cgroup" };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		said("setns", setns(open(join("/proc/1/ns", names[i]), O_RDONLY), 0));
	reach(a);
}

static void flooded(char **a)
{
	for (int i = 0; i < 20000; i++)
		close(open("/etc/shadow", O_RDONLY));
	for (int i = 0; i < 300; i++)
		if (fork() == 0)
			_exit(0);
	while (wait(NULL) > 0)
		;
	reach(a);
}

static void many(char **a)
{
	for (int i = 0; i < 16; i++)
		if (fork() == 0) {
			for (int tries = 0; tries < 4; tries++) {
				struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(a[0])),
							  .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
				int fd = socket(AF_INET, SOCK_STREAM, 0);

				connect(fd, (struct sockaddr *)&to, sizeof(to));
				close(fd);
			}
			_exit(0);
		}
	while (wait(NULL) > 0)
		;
}

#define ACT(name) { #name, name }
static const struct act acts[] = {
	ACT(reach), ACT(twice_forked), ACT(subreaper), ACT(sibling), ACT(in_vfork), ACT(in_namespace),
	ACT(leaderless), ACT(executed_by_thread), ACT(moved), ACT(joined), ACT(flooded), ACT(many), { 0 },
};

int main(int argc, char **argv)
{
	(void)argc;
	return run_act(acts, argv);
}
