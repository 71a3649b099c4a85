/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* Ways to change a file, or a directory. */
#include "files.h"

#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/xattr.h>

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

/* outside, before: a[2] as an extended attribute (a tmpfs has none before 6.6) */
static void mark(char **a) { said("setxattr", setxattr(DATA, "user.token", a[2], strlen(a[2]), 0)); }

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
	ACT(overwrite), ACT(append), ACT(create), ACT(empty), ACT(by_truncate), ACT(by_chmod), ACT(by_fchmodat2),
	ACT(by_chown), ACT(by_times), ACT(by_unlink), ACT(by_rmdir), ACT(by_mkdir), ACT(by_fifo), ACT(by_new_symlink),
	ACT(by_rename_in), ACT(by_rename_within), ACT(by_link_in), ACT(mark), ACT(by_tmpfile),
	ACT(by_socket_file), ACT(by_reopen_for_write), ACT(by_write_mapping), ACT(by_fallocate), ACT(by_flags), { 0 },
};

int main(int argc, char **argv)
{
	(void)argc;
	return run_act(acts, argv);
}
