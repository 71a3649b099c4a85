/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* Ways to read a file. What they read goes to standard output or into the box. */
#include "files.h"

#include <linux/fs.h>
#include <linux/io_uring.h>
#include <linux/openat2.h>
#include <sched.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/stat.h>
#include <sys/xattr.h>

static void plain(char **a) { show_file(DATA); }
static void path_given(char **a) { show_file(a[0]); }

static void by_openat2(char **a)
{
	const struct open_how how = { .flags = O_RDONLY };
	int fd = (int)syscall(SYS_openat2, AT_FDCWD, DATA, &how, sizeof(how));

	said("openat2", fd);
	show(fd);
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

#define ACT(name) { #name, name }
static const struct act acts[] = {
	ACT(plain), ACT(path_given), ACT(by_openat2), ACT(by_opath), ACT(by_opath_folder), ACT(by_relative),
	ACT(by_handle), ACT(by_symlink), ACT(by_folder_link), ACT(by_link), ACT(by_link_of_descriptor),
	ACT(by_rename), ACT(by_rename_folder), ACT(by_exchange), ACT(by_bind), ACT(by_user_namespace),
	ACT(by_open_tree), ACT(by_overlay), ACT(by_chroot), ACT(by_proc_root), ACT(by_sendfile), ACT(by_copy_range),
	ACT(by_splice), ACT(by_mmap), ACT(by_shared_table), ACT(after_setuid), ACT(list), ACT(by_readlink),
	ACT(by_getxattr), ACT(by_int80), ACT(by_x32), ACT(by_uring),
	ACT(receive), { 0 },
};

int main(int argc, char **argv)
{
	(void)argc;
	return run_act(acts, argv);
}
