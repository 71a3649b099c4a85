/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Ways to a file. Each act has the same arguments: FOLDER (with data, sub/, link) and BOX, a directory that the
 * session may write. What they read goes to standard output or into the box.
 */
#include "act.h"

#include <linux/fs.h>
#include <linux/io_uring.h>
#include <linux/openat2.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/xattr.h>

#define DATA join(a[0], "data")
#define BOX(name) join(a[1], name)

static void plain(char **a) { show_file(DATA); }
static void path_given(char **a) { show_file(a[0]); }

static void by_openat2(char **a)
{
	const struct open_how how = { .flags = O_RDONLY };
	int fd = (int)syscall(SYS_openat2, AT_FDCWD, DATA, &how, sizeof(how));

	said("openat2", fd);
	show(fd);
}

static const char *descriptor_path(int fd)
{
	static char path[64];

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	return path;
}

static void by_opath(char **a)
{
	int fd = open(DATA, O_PATH);

	said("O_PATH", fd);
	show_file(descriptor_path(fd));
}

static void by_opath_folder(char **a)
{
	int folder = open(a[0], O_PATH | O_DIRECTORY), fd = openat(folder, "data", O_RDONLY);

	said("openat", fd);
	show(fd);
}

static void by_relative(char **a)
{
	said("chdir", chdir(join(a[0], "sub")));
	show_file("../data");
	show_file("/proc/self/cwd/../data");
}

static void by_handle(char **a)
{
	struct {
		struct file_handle head;
		char bytes[128];
	} handle = { .head.handle_bytes = 128 };
	int mount, fd, root = open("/", O_PATH);

	said("name_to_handle_at", name_to_handle_at(AT_FDCWD, DATA, &handle.head, &mount, 0));
	fd = open_by_handle_at(open(a[0], O_RDONLY | O_DIRECTORY), &handle.head, O_RDONLY);
	if (fd < 0)
		fd = open_by_handle_at(open(a[1], O_RDONLY | O_DIRECTORY), &handle.head, O_RDONLY);
	if (fd < 0)
		fd = open_by_handle_at(root, &handle.head, O_RDONLY);
	said("open_by_handle_at", fd);
	show(fd);
}

static void by_symlink(char **a)
{
	said("symlink", symlink(DATA, BOX("soft")));
	show_file(BOX("soft"));
}

static void by_folder_link(char **a)
{
	said("symlink", symlink(join(a[0], "sub"), BOX("soft-folder")));
	show_file(BOX("soft-folder/../data"));
	show_file(BOX("soft-folder/deep"));
}

static void by_link(char **a)
{
	said("link", link(DATA, BOX("hard")));
	show_file(BOX("hard"));
}

static void by_link_of_descriptor(char **a)
{
	int fd = open(DATA, O_PATH);

	said("linkat", linkat(AT_FDCWD, descriptor_path(fd), AT_FDCWD, BOX("hard"), AT_SYMLINK_FOLLOW));
	said("linkat, empty", linkat(fd, "", AT_FDCWD, BOX("hard2"), AT_EMPTY_PATH));
	show_file(BOX("hard"));
	show_file(BOX("hard2"));
}

static void by_rename(char **a)
{
	said("rename", rename(DATA, BOX("moved")));
	show_file(BOX("moved"));
}

static void by_rename_folder(char **a)
{
	said("rename", rename(join(a[0], "sub"), BOX("moved")));
	show_file(BOX("moved/deep"));
}

static void by_exchange(char **a)
{
	close(open(BOX("mine"), O_CREAT | O_WRONLY, 0666));
	said("exchange", syscall(SYS_renameat2, AT_FDCWD, DATA, AT_FDCWD, BOX("mine"), RENAME_EXCHANGE));
	show_file(BOX("mine"));
}

static void by_bind(char **a)
{
	mkdir(BOX("bind"), 0777);
	unshare(CLONE_NEWNS);
	mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL);
	said("mount", mount(a[0], BOX("bind"), NULL, MS_BIND, NULL));
	show_file(BOX("bind/data"));
}

static void by_user_namespace(char **a)
{
	said("unshare", unshare(CLONE_NEWUSER | CLONE_NEWNS));
	mkdir(BOX("bind"), 0777);
	said("mount", mount(a[0], BOX("bind"), NULL, MS_BIND, NULL));
	show_file(BOX("bind/data"));
	show_file(DATA);
}

static void by_open_tree(char **a)
{
	int tree = (int)syscall(SYS_open_tree, AT_FDCWD, a[0], 1 /* OPEN_TREE_CLONE */), fd = openat(tree, "data", O_RDONLY);

	said("open_tree", tree);
	show(fd);
}

static void by_overlay(char **a)
{
	char options[PATH_MAX * 3];

	mkdir(BOX("over"), 0777);
	unshare(CLONE_NEWNS);
	mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL);
	snprintf(options, sizeof(options), "lowerdir=%s:%s", a[0], BOX("over"));
	said("mount", mount("overlay", BOX("over"), "overlay", 0, options));
	show_file(BOX("over/data"));
}

static void by_chroot(char **a)
{
	said("chroot", chroot(a[0]));
	show_file("/data");
}

static void by_proc_root(char **a)
{
	show_file(join("/proc/self/root", DATA));
	show_file(join("/proc/thread-self/root", DATA));
	show_file(join("/proc/1/root", DATA));
}

/* the copies: whatever may be opened is carried to the box by the way that is named last */
static void copy_by(char **a, const char *how)
{
	int from = open(DATA, O_RDONLY), to = open(BOX("loot"), O_CREAT | O_RDWR | O_TRUNC, 0666), ends[2];

	said("open", from);
	if (from < 0)
		from = open(DATA, O_PATH);
	if (!strcmp(how, "sendfile"))
		said(how, sendfile(to, from, NULL, 4096));
	else if (!strcmp(how, "copy_file_range"))
		said(how, copy_file_range(from, NULL, to, NULL, 4096, 0));
	else if (!strcmp(how, "clone"))
		said(how, ioctl(to, FICLONE, from));
	else if (!pipe(ends)) {
		said(how, splice(from, NULL, ends[1], NULL, 4096, 0));
		close(ends[1]);
		show(ends[0]);
	}
}

static void by_sendfile(char **a) { copy_by(a, "sendfile"); }
static void by_copy_range(char **a) { copy_by(a, "copy_file_range"); }
static void by_splice(char **a) { copy_by(a, "splice"); }

static void by_mmap(char **a)
{
	int fd = open(DATA, O_RDONLY);
	char *memory = mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd < 0 ? open(DATA, O_PATH) : fd, 0);

	said("mmap", memory == MAP_FAILED ? -1 : 0);
	if (memory != MAP_FAILED)
		puts(memory);
}

static int open_and_end(void *path)
{
	return open(path, O_RDONLY) < 0;
}

static void by_shared_table(char **a)
{
	static char stack[65536] __attribute__((aligned(16)));
	int child = clone(open_and_end, stack + sizeof(stack), CLONE_FILES | SIGCHLD, (void *)DATA);

	waitpid(child, NULL, 0);
	for (int fd = 3; fd < 16; fd++)
		show(fd);
}

static void after_setuid(char **a)
{
	said("setuid", setuid(65534));
	show_file(DATA);
}

static void list(char **a)
{
	char entries[4096];
	int fd = open(join(a[0], "names"), O_RDONLY | O_DIRECTORY);
	long size = syscall(SYS_getdents64, fd, entries, sizeof(entries));

	said("getdents64", size);
	if (size > 0)
		(void)!write(1, entries, (size_t)size);
}

static void by_readlink(char **a)
{
	char target[PATH_MAX];
	ssize_t size = readlink(join(a[0], "link"), target, sizeof(target));

	said("readlink", size);
	if (size > 0)
		(void)!write(1, target, (size_t)size);
}

static void by_getxattr(char **a)
{
	char value[256];
	ssize_t size = getxattr(DATA, "user.token", value, sizeof(value));

	said("getxattr", size);
	if (size > 0)
		(void)!write(1, value, (size_t)size);
}

/* outside, before: a[2] as an extended attribute (a tmpfs has none before 6.6) */
static void mark(char **a) { said("setxattr", setxattr(DATA, "user.token", a[2], strlen(a[2]), 0)); }

/* one thread turns the text of a path back and forth, another opens what it says */
static char turning[PATH_MAX];
static volatile int turns_on = 1;

static void *turn(void *argument)
{
	char **a = argument;
	const char *mine = BOX("mine"), *wanted = DATA;

	while (turns_on) {
		memcpy(turning, mine, strlen(mine) + 1);
		memcpy(turning, wanted, strlen(wanted) + 1);
	}
	return NULL;
}

static void by_race(char **a)
{
	pthread_t thread;

	close(open(BOX("mine"), O_CREAT | O_WRONLY, 0666));
	strcpy(turning, BOX("mine"));
	pthread_create(&thread, NULL, turn, a);
	for (int i = 0; i < 5000; i++) {
		int fd = open(turning, O_RDONLY);

		show(fd);
		close(fd);
	}
	turns_on = 0;
	pthread_join(thread, NULL);
}

static void *swap(void *argument)
{
	char **a = argument;
	const char *one = BOX("turning"), *other = BOX("other");

	while (turns_on)
		syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
	return NULL;
}

static void by_link_race(char **a)
{
	pthread_t thread;
	const char *turned = BOX("turning");

	mkdir(BOX("turning"), 0777);
	close(open(BOX("turning/data"), O_CREAT | O_WRONLY, 0666));
	said("symlink", symlink(a[0], BOX("other")));
	pthread_create(&thread, NULL, swap, a);
	for (int i = 0; i < 3000; i++) {
		int fd = open(join(turned, "data"), O_RDONLY);

		show(fd);
		close(fd);
	}
	turns_on = 0;
	pthread_join(thread, NULL);
}

static long call32(long number, long first, long second, long third)
{
	long result = -38;

#ifdef __x86_64__
	__asm__ volatile("int $0x80" : "=a"(result) : "a"(number), "b"(first), "c"(second), "d"(third) : "memory");
#endif
	if (result < 0)
		errno = (int)-result;
	return result < 0 ? -1 : result;
}

static void by_int80(char **a)
{
	char *low = mmap(NULL, PATH_MAX, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
	long fd;

	strcpy(low, DATA);
	fd = call32(5 /* open */, (long)low, O_RDONLY, 0);
	said("open by int80", fd);
	show((int)fd);
}

static void by_x32(char **a)
{
	long fd = syscall(0x40000000 | SYS_open, DATA, O_RDONLY);

	said("open by x32", fd);
	show((int)fd);
}

static void by_uring(char **a)
{
	struct io_uring_params params = { 0 };
	int ring = (int)syscall(SYS_io_uring_setup, 4, &params);

	said("io_uring_setup", ring);
	if (ring < 0)
		return;
	char *sq = mmap(NULL, params.sq_off.array + 64, PROT_READ | PROT_WRITE, MAP_SHARED, ring, IORING_OFF_SQ_RING);
	char *cq = mmap(NULL, params.cq_off.cqes + 256, PROT_READ | PROT_WRITE, MAP_SHARED, ring, IORING_OFF_CQ_RING);
	struct io_uring_sqe *entry = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, ring, IORING_OFF_SQES);

	memset(entry, 0, sizeof(*entry));
	entry->opcode = IORING_OP_OPENAT;
	entry->fd = AT_FDCWD;
	entry->addr = (unsigned long)DATA;
	((unsigned *)(sq + params.sq_off.array))[0] = 0;
	__atomic_store_n((unsigned *)(sq + params.sq_off.tail), 1, __ATOMIC_RELEASE);
	said("io_uring_enter", syscall(SYS_io_uring_enter, ring, 1, 1, IORING_ENTER_GETEVENTS, NULL, 0));
	show(((struct io_uring_cqe *)(cq + params.cq_off.cqes))->res);
}

/* an outside process hands over an open descriptor of the folder's data at a[2] */
static void receive(char **a)
{
	struct sockaddr_un to = { .sun_family = AF_UNIX };
	char byte, control[CMSG_SPACE(sizeof(int))] __attribute__((aligned(8)));
	struct iovec text = { &byte, 1 };
	struct msghdr message = { .msg_iov = &text, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof(control) };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0), file;

	strncpy(to.sun_path, a[2], sizeof(to.sun_path) - 1);
	said("connect", connect(fd, (struct sockaddr *)&to, sizeof(to)));
	said("recvmsg", recvmsg(fd, &message, 0));
	if (message.msg_controllen < CMSG_LEN(sizeof(int)) || !CMSG_FIRSTHDR(&message))
		return;
	memcpy(&file, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof(file));
	if (write(file, "attack", 6) < 0) /* a socket hears it; a file was opened for reading */
		show(file);
}

/* --- changes --- */

static void write_through(const char *path, int flags)
{
	int fd = open(path, flags, 0666);

	said("open", fd);
	if (fd >= 0)
		said("write", write(fd, "attack", 6));
}

static void overwrite(char **a) { write_through(DATA, O_WRONLY); }
static void append(char **a) { write_through(DATA, O_WRONLY | O_APPEND); }
static void create(char **a) { write_through(join(a[0], "new"), O_CREAT | O_EXCL | O_WRONLY); }
static void empty(char **a) { said("open", open(DATA, O_RDONLY | O_TRUNC)); }
static void by_truncate(char **a) { said("truncate", truncate(DATA, 1)); }
static void by_chmod(char **a) { said("chmod", chmod(DATA, 0777)); }
static void by_fchmodat2(char **a) { said("fchmodat2", syscall(452, AT_FDCWD, DATA, 0700, 0)); }
static void by_chown(char **a) { said("chown", chown(DATA, getuid() ? (uid_t)-1 : 1, getgid())); said("chmod", chmod(DATA, 0604)); }
static void by_times(char **a) { said("utimensat", utimensat(AT_FDCWD, DATA, (struct timespec[2]){ { 9, 0 }, { 9, 0 } }, 0)); }
static void by_unlink(char **a) { said("unlink", unlink(DATA)); }
static void by_rmdir(char **a) { said("rmdir", rmdir(join(a[0], "void"))); }
static void by_mkdir(char **a) { said("mkdir", mkdir(join(a[0], "new"), 0777)); }
static void by_fifo(char **a) { said("mkfifo", mkfifo(join(a[0], "new"), 0666)); }
static void by_new_symlink(char **a) { said("symlink", symlink("/", join(a[0], "new"))); }
static void by_rename_in(char **a) { write_through(BOX("mine"), O_CREAT | O_WRONLY); said("rename", rename(BOX("mine"), DATA)); }
static void by_rename_within(char **a) { said("rename", rename(DATA, join(a[0], "other"))); }
static void by_link_in(char **a) { write_through(BOX("mine"), O_CREAT | O_WRONLY); said("link", link(BOX("mine"), join(a[0], "new"))); }

static void by_xattr_set(char **a)
{
	said("setxattr", setxattr(DATA, "user.token", "attack", 6, 0));
	said("removexattr", removexattr(DATA, "user.token"));
}

static void by_tmpfile(char **a)
{
	int fd = open(a[0], O_TMPFILE | O_RDWR, 0666);

	said("O_TMPFILE", fd);
	said("linkat", linkat(AT_FDCWD, descriptor_path(fd), AT_FDCWD, join(a[0], "new"), AT_SYMLINK_FOLLOW));
	fd = open(a[1], O_TMPFILE | O_RDWR, 0666);
	said("linkat", linkat(AT_FDCWD, descriptor_path(fd), AT_FDCWD, join(a[0], "new"), AT_SYMLINK_FOLLOW));
}

static void by_socket_file(char **a)
{
	struct sockaddr_un at = { .sun_family = AF_UNIX };

	strncpy(at.sun_path, join(a[0], "new"), sizeof(at.sun_path) - 1);
	said("bind", bind(socket(AF_UNIX, SOCK_DGRAM, 0), (struct sockaddr *)&at, sizeof(at)));
}

static void by_reopen_for_write(char **a)
{
	int fd = open(DATA, O_PATH);

	write_through(descriptor_path(fd), O_WRONLY);
	fd = open(DATA, O_RDONLY);
	write_through(descriptor_path(fd), O_WRONLY | O_TRUNC);
}

static void by_write_mapping(char **a)
{
	int fd = open(DATA, O_RDWR);
	char *memory = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

	said("mmap", memory == MAP_FAILED ? -1 : 0);
	if (memory != MAP_FAILED)
		memcpy(memory, "attack", 6);
}

static void by_fallocate(char **a)
{
	int fd = open(DATA, O_WRONLY);

	said("fallocate", fallocate(fd < 0 ? open(DATA, O_RDONLY) : fd, 0, 0, 65536));
}

static void by_flags(char **a)
{
	int flags = FS_NODUMP_FL;

	said("ioctl", ioctl(open(DATA, O_RDONLY), FS_IOC_SETFLAGS, &flags));
	said("chmod by /proc", chmod(descriptor_path(open(DATA, O_PATH)), 0707));
}

#define ACT(name) { #name, name }
static const struct act acts[] = {
	ACT(plain), ACT(path_given), ACT(by_openat2), ACT(by_opath), ACT(by_opath_folder), ACT(by_relative), ACT(by_handle), ACT(by_symlink),
	ACT(by_folder_link), ACT(by_link), ACT(by_link_of_descriptor), ACT(by_rename), ACT(by_rename_folder), ACT(by_exchange),
	ACT(by_bind), ACT(by_user_namespace), ACT(by_open_tree), ACT(by_overlay), ACT(by_chroot), ACT(by_proc_root), ACT(by_sendfile),
	ACT(by_copy_range), ACT(by_splice), ACT(by_mmap), ACT(by_shared_table), ACT(after_setuid), ACT(list), ACT(by_readlink),
	ACT(by_getxattr), ACT(mark), ACT(by_race), ACT(by_link_race), ACT(by_int80), ACT(by_x32), ACT(by_uring), ACT(receive), ACT(overwrite),
	ACT(append), ACT(create), ACT(empty), ACT(by_truncate), ACT(by_chmod), ACT(by_fchmodat2), ACT(by_chown), ACT(by_times),
	ACT(by_unlink), ACT(by_rmdir), ACT(by_mkdir), ACT(by_fifo), ACT(by_new_symlink), ACT(by_rename_in), ACT(by_rename_within),
	ACT(by_link_in), ACT(by_xattr_set), ACT(by_tmpfile), ACT(by_socket_file), ACT(by_reopen_for_write), ACT(by_write_mapping),
	ACT(by_fallocate), ACT(by_flags), { 0 },
};

int main(int argc, char **argv)
{
	(void)argc;
	return run_act(acts, argv);
}
