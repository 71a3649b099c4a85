/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * One small act an invocation: a known way around enforcement. Prints what the
 * kernel answered, then "alive", and exits 0: the refusal must not be a kill. What
 * counts is judged outside, by effect. Run only inside a session of the tests.
 *
 * usage: holes ACT [ARGUMENT...]
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <linux/io_uring.h>
#include <linux/openat2.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/personality.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "../support/said.h"

static struct sockaddr_in address_of(const char *address, const char *port)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(port)) };

	inet_pton(AF_INET, address, &to.sin_addr);
	return to;
}

static void connect_and_tell(const char *what, char **argv)
{
	struct sockaddr_in to = address_of(argv[0], argv[1]);
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	long result = connect(fd, (struct sockaddr *)&to, sizeof(to));

	said(what, result);
	if (result == 0)
		(void)!write(fd, "hello\n", 6);
	close(fd);
}

/* sends until it is told that it can't: a connection that is cut under it */
static void hold(char **argv)
{
	struct sockaddr_in to = address_of(argv[0], argv[1]);
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	said("connect", connect(fd, (struct sockaddr *)&to, sizeof(to)));
	while (send(fd, ".", 1, MSG_NOSIGNAL) == 1)
		usleep(5000);
	said("send", -1);
	close(fd);
}

static void *connect_after_leader(void *argument)
{
	char path[64], state[256] = "";
	char **argv = argument;

	/* the leader is a zombie once its thread has ended */
	snprintf(path, sizeof(path), "/proc/self/task/%d/stat", getpid());
	do {
		int fd = open(path, O_RDONLY);
		ssize_t size = read(fd, state, sizeof(state) - 1);

		close(fd);
		if (size <= 0)
			break;
		state[size] = 0;
		sched_yield();
	} while (!strstr(state, ") Z"));
	connect_and_tell("connect", argv);
	puts("alive");
	exit(0);
}

static void leaderless(char **argv)
{
	pthread_t thread;

	pthread_create(&thread, NULL, connect_after_leader, argv);
	pthread_exit(NULL);
}

static int open_and_leave(void *path)
{
	int fd = open(path, O_RDONLY);

	said("child's open", fd);
	_exit(0);
}

static void shared_table(char **argv)
{
	static char stack[65536] __attribute__((aligned(16)));
	char text[256];
	int pid = clone(open_and_leave, stack + sizeof(stack), CLONE_FILES | SIGCHLD, argv[0]);

	said("clone with a shared table", pid);
	waitpid(pid, NULL, 0);
	for (int fd = 3; fd < 64; fd++) {
		ssize_t size = pread(fd, text, sizeof(text), 0);

		if (size > 0)
			printf("read %.*s\n", (int)size, text);
	}
}

static void uring_connect(char **argv)
{
	struct io_uring_params params = { .flags = strcmp(argv[2], "sqpoll") == 0 ? IORING_SETUP_SQPOLL : 0 };
	struct sockaddr_in to = address_of(argv[0], argv[1]);
	int ring = (int)syscall(__NR_io_uring_setup, 4, &params);

	said("io_uring_setup", ring);
	if (ring < 0)
		return;
	size_t ring_bytes = params.sq_off.array + params.sq_entries * sizeof(unsigned);
	char *sq = mmap(NULL, ring_bytes, PROT_READ | PROT_WRITE, MAP_SHARED, ring, IORING_OFF_SQ_RING);
	struct io_uring_sqe *sqe = mmap(NULL, params.sq_entries * sizeof(*sqe), PROT_READ | PROT_WRITE, MAP_SHARED, ring,
					IORING_OFF_SQES);
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	memset(sqe, 0, sizeof(*sqe));
	sqe->opcode = IORING_OP_CONNECT;
	sqe->fd = fd;
	sqe->addr = (unsigned long)&to;
	sqe->off = sizeof(to);
	sqe->flags = IOSQE_ASYNC;
	((unsigned *)(sq + params.sq_off.array))[0] = 0;
	__atomic_store_n((unsigned *)(sq + params.sq_off.tail), 1, __ATOMIC_RELEASE);
	said("io_uring_enter",
	     syscall(__NR_io_uring_enter, ring, 1, 1, IORING_ENTER_GETEVENTS | IORING_ENTER_SQ_WAKEUP, NULL, 0));
	said("send on it", send(fd, "hello\n", 6, MSG_NOSIGNAL));
}

static void read_file(const char *path)
{
	char text[4096];
	int fd = open(path, O_RDONLY);

	said(path, fd);
	if (fd < 0)
		return;
	ssize_t size = read(fd, text, sizeof(text));

	if (size > 0)
		(void)!write(1, text, (size_t)size);
	close(fd);
}

static void ping(void)
{
	struct sockaddr_in to = address_of("127.0.0.1", "0");
	const char echo[8] = { 8, 0, 0, 0, 0, 0, 0, 1 };
	int fd = socket(AF_INET, SOCK_DGRAM, IPPROTO_ICMP);

	said("ping socket", fd);
	if (fd >= 0)
		said("ping", sendto(fd, echo, sizeof(echo), 0, (struct sockaddr *)&to, sizeof(to)));
}

static void datagram(char **argv)
{
	struct sockaddr_in to = address_of(argv[0], argv[1]);
	int fd = socket(AF_INET, SOCK_DGRAM, 0);

	said("datagram", sendto(fd, "hello\n", 6, 0, (struct sockaddr *)&to, sizeof(to)));
}

static void kill_them(char **argv)
{
	for (; *argv; argv++)
		said(*argv, kill(atoi(*argv), SIGKILL));
	int child = fork();

	if (child == 0) {
		pause();
		_exit(0);
	}
	said("own child", kill(child, SIGKILL));
	waitpid(child, NULL, 0);
}

static void push_input(void)
{
	for (const char *c = "touch pushed\n"; *c; c++)
		if (ioctl(0, TIOCSTI, c) < 0) {
			said("TIOCSTI", -1);
			return;
		}
	said("TIOCSTI", 0);
}

static void unshare_then_read(char **argv, int flags)
{
	said("unshare", unshare(flags));
	read_file(argv[0]);
	said("unshare files", unshare(CLONE_FILES));
}

static void watch(const char *path)
{
	said(path, inotify_add_watch(inotify_init1(IN_CLOEXEC), path, IN_ALL_EVENTS));
}

static struct sockaddr_un unix_address(const char *path)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };

	strncpy(address.sun_path, path, sizeof(address.sun_path) - 1);
	return address;
}

/* one byte, and a descriptor with it */
struct parcel {
	char byte, control[CMSG_SPACE(sizeof(int))] __attribute__((aligned(8)));
	struct iovec text;
	struct msghdr message;
};

static void wrap(struct parcel *parcel)
{
	memset(parcel, 0, sizeof(*parcel));
	parcel->text = (struct iovec){ &parcel->byte, 1 };
	parcel->message = (struct msghdr){ .msg_iov = &parcel->text, .msg_iovlen = 1, .msg_control = parcel->control,
					   .msg_controllen = sizeof(parcel->control) };
}

/* outside: hands an open file to each who connects, until the test ends it */
static void give(char **argv)
{
	struct sockaddr_un address = unix_address(argv[0]);
	int fd = socket(AF_UNIX, SOCK_STREAM, 0), file = open(argv[1], O_RDONLY);
	struct cmsghdr *header;
	struct parcel parcel;

	if (bind(fd, (struct sockaddr *)&address, sizeof(address)) || listen(fd, 8) || chmod(argv[0], 0777) || file < 0)
		return;
	puts("gives");
	for (;;) {
		int peer = accept(fd, NULL, NULL);

		wrap(&parcel);
		header = CMSG_FIRSTHDR(&parcel.message);
		*header = (struct cmsghdr){ .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(sizeof(int)) };
		memcpy(CMSG_DATA(header), &file, sizeof(file));
		sendmsg(peer, &parcel.message, 0);
		close(peer);
	}
}

static void receive(const char *path)
{
	struct sockaddr_un address = unix_address(path);
	int fd = socket(AF_UNIX, SOCK_STREAM, 0), file;
	char text[64] = "";
	struct cmsghdr *header;
	struct parcel parcel;

	said("connect", connect(fd, (struct sockaddr *)&address, sizeof(address)));
	wrap(&parcel);
	said("message", recvmsg(fd, &parcel.message, 0));
	header = CMSG_FIRSTHDR(&parcel.message);
	if (!header || parcel.message.msg_controllen < CMSG_LEN(sizeof(int))) {
		puts("no descriptor came");
		return;
	}
	memcpy(&file, CMSG_DATA(header), sizeof(file));
	said("read", pread(file, text, sizeof(text) - 1, 0));
	printf("it says %s\n", text);
}

/* what is told of a file beside its contents */
static void change_attributes(const char *path)
{
	const struct timespec times[2] = { { .tv_sec = 1000 }, { .tv_sec = 1000 } };
	const struct timespec accessed[2] = { { .tv_nsec = UTIME_NOW }, { .tv_nsec = UTIME_OMIT } };
	const struct timespec modified[2] = { { .tv_nsec = UTIME_OMIT }, { .tv_nsec = UTIME_NOW } };
	int fd = open(path, O_RDONLY), flags = FS_NODUMP_FL;

	said("chmod", chmod(path, 0777));
	said("chown", chown(path, getuid(), getgid()));
	said("utimensat", utimensat(AT_FDCWD, path, times, 0));
	said("touch", utimensat(AT_FDCWD, path, NULL, 0));
	said("touch -a", utimensat(AT_FDCWD, path, accessed, 0));
	said("touch -m", utimensat(AT_FDCWD, path, modified, 0));
	said("chattr", ioctl(fd, FS_IOC_SETFLAGS, &flags));
	said("setxattr", setxattr(path, "user.cordon", "1", 1, 0));
	said("removexattr", removexattr(path, "user.cordon"));
}

/* opens whose mode does not say what they do */
static void open_oddly(const char *path)
{
	const struct open_how how = { .flags = O_ACCMODE };

	said("read and truncate", open(path, O_RDONLY | O_TRUNC));
	said("mode 3", open(path, O_ACCMODE));
	said("mode 3 and truncate", open(path, O_ACCMODE | O_TRUNC));
	said("mode 3 by openat2", syscall(SYS_openat2, AT_FDCWD, path, &how, sizeof(how)));
}

/* a mapping that asks to be read, by a process whose readable mappings are executable */
static void map_by_personality(const char *path)
{
	char line[512];
	FILE *maps;
	int fd = open(path, O_RDONLY);
	void *memory;

	said("personality", personality(READ_IMPLIES_EXEC));
	memory = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, fd, 0);
	said("map", memory == MAP_FAILED ? -1 : 0);
	maps = fopen("/proc/self/maps", "r");
	while (maps && fgets(line, sizeof(line), maps))
		if (strstr(line, path))
			printf("it is mapped %.4s\n", strchr(line, ' ') + 1);
}

int main(int argc, char **argv)
{
	const char *act = argc > 1 ? argv[1] : "";
	char **rest = argv + 2;

	setvbuf(stdout, NULL, _IOLBF, 0);
	if (!strcmp(act, "connect"))
		connect_and_tell("connect", rest);
	else if (!strcmp(act, "hold"))
		hold(rest);
	else if (!strcmp(act, "leaderless"))
		leaderless(rest);
	else if (!strcmp(act, "shared-table"))
		shared_table(rest);
	else if (!strcmp(act, "io-uring"))
		uring_connect(rest);
	else if (!strcmp(act, "read"))
		for (; *rest; rest++)
			read_file(*rest);
	else if (!strcmp(act, "watch"))
		for (; *rest; rest++)
			watch(*rest);
	else if (!strcmp(act, "give"))
		give(rest);
	else if (!strcmp(act, "receive"))
		receive(*rest);
	else if (!strcmp(act, "attributes"))
		for (; *rest; rest++)
			change_attributes(*rest);
	else if (!strcmp(act, "open-oddly"))
		open_oddly(*rest);
	else if (!strcmp(act, "map-by-personality"))
		map_by_personality(*rest);
	else if (!strcmp(act, "ping"))
		ping();
	else if (!strcmp(act, "datagram"))
		datagram(rest);
	else if (!strcmp(act, "kill"))
		kill_them(rest);
	else if (!strcmp(act, "tiocsti"))
		push_input();
	else if (!strcmp(act, "unshare-m"))
		unshare_then_read(rest, CLONE_NEWNS);
	else if (!strcmp(act, "unshare-Urm"))
		unshare_then_read(rest, CLONE_NEWUSER | CLONE_NEWNS);
	else if (!strcmp(act, "poll"))
		for (;;) { /* until the test ends it */
			connect_and_tell("connect", rest);
			usleep(5000);
		}
	else if (!strcmp(act, "tick"))
		for (;;) { /* until the test ends it: a byte each 20 ms */
			(void)!write(1, ".", 1);
			usleep(20000);
		}
	else
		return 2;
	puts("alive");
	return 0;
}
