/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* Ways to run a program: ACT PROGRAM BOX, a directory that the session may write. */
#include "act.h"

#include <pthread.h>
#include <sys/mman.h>
#include <sys/stat.h>

static char *const no_environment[] = { NULL };

static void run_file(const char *path)
{
	int child = fork();

	if (child == 0) {
		execve(path, (char *[]){ (char *)path, NULL }, no_environment);
		said("exec", -1);
		_exit(0);
	}
	waitpid(child, NULL, 0);
}

static void run_descriptor(int fd)
{
	int child = fork();

	if (child == 0) {
		syscall(SYS_execveat, fd, "", (char *[]){ "loot", NULL }, no_environment, AT_EMPTY_PATH);
		said("execveat", -1);
		_exit(0);
	}
	waitpid(child, NULL, 0);
}

static void copy_into(const char *path, int to)
{
	char block[65536];
	int from = open(path, O_RDONLY);
	ssize_t size;

	while ((size = read(from, block, sizeof(block))) > 0)
		if (write(to, block, (size_t)size) != size)
			break;
	close(from);
	fchmod(to, 0777);
}

static const char *copied(char **a, const char *name)
{
	const char *path = join(a[1], name);
	int to = open(path, O_CREAT | O_WRONLY | O_TRUNC, 0777);

	copy_into(a[0], to);
	close(to);
	return path;
}

static const char *by_descriptor(int fd)
{
	static char path[64];

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	return path;
}

static void run(char **a) { run_file(a[0]); }
static void run_copy(char **a) { run_file(copied(a, "copy")); }
static void run_named_like(char **a) { run_file(copied(a, "ls")); }

static void run_link(char **a)
{
	said("symlink", symlink(a[0], join(a[1], "soft")));
	run_file(join(a[1], "soft"));
	said("link", link(a[0], join(a[1], "hard")));
	run_file(join(a[1], "hard"));
}

static void run_alias(char **a)
{
	run_file(join("/proc/self/root", a[0]));
	run_file(by_descriptor(open(a[0], O_PATH)));
	run_file(by_descriptor(open(a[0], O_RDONLY)));
}

static void run_opened(char **a)
{
	run_descriptor(open(a[0], O_RDONLY | O_CLOEXEC));
	run_descriptor(open(a[0], O_PATH | O_CLOEXEC));
}

static void run_memory(char **a)
{
	int fd = (int)syscall(SYS_memfd_create, "loot", 0);

	said("memfd_create", fd);
	copy_into(a[0], fd);
	run_file(by_descriptor(fd));
	run_descriptor(open(by_descriptor(fd), O_RDONLY | O_CLOEXEC));
}

static void run_temporary(char **a)
{
	int fd = open(a[1], O_TMPFILE | O_RDWR, 0777), again;

	copy_into(a[0], fd);
	again = open(by_descriptor(fd), O_RDONLY | O_CLOEXEC);
	close(fd);
	run_file(by_descriptor(again));
	run_descriptor(again);
}

static void run_deleted(char **a)
{
	const char *path = copied(a, "gone");
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	unlink(path);
	run_descriptor(fd);
	run_file(by_descriptor(fd));
}

static void run_in_shared_memory(char **a)
{
	int fd = open("/dev/shm/cordon-loot", O_CREAT | O_RDWR, 0777);

	copy_into(a[0], fd);
	close(fd);
	run_file("/dev/shm/cordon-loot");
	unlink("/dev/shm/cordon-loot");
}

static void run_script(char **a)
{
	const char *path = join(a[1], "script");
	int fd = open(path, O_CREAT | O_WRONLY | O_TRUNC, 0777);

	dprintf(fd, "#!%s\n", a[0]);
	close(fd);
	run_file(path);
	run_file(join(a[1], "script"));
}

static void run_relative_script(char **a)
{
	int fd = open(join(a[1], "script"), O_CREAT | O_WRONLY | O_TRUNC, 0777);

	dprintf(fd, "#!./interpreter\n");
	close(fd);
	copied(a, "interpreter");
	said("chdir", chdir(a[1]));
	run_file("./script");
}

static void run_by_vfork(char **a)
{
	if (vfork() == 0) {
		execve(a[0], (char *[]){ a[0], NULL }, no_environment);
		_exit(0);
	}
	wait(NULL);
}

static void *execute(void *path)
{
	execve(path, (char *[]){ path, NULL }, no_environment);
	said("exec", -1);
	return NULL;
}

static void run_by_thread(char **a)
{
	pthread_t thread;

	pthread_create(&thread, NULL, execute, a[0]);
	pthread_join(thread, NULL);
}

static volatile int flips = 1;

static void *flip(void *argument)
{
	char **a = argument;
	const char *one = join(a[1], "one"), *other = join(a[1], "other");

	while (flips)
		syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2 /* RENAME_EXCHANGE */);
	return NULL;
}

static void run_by_race(char **a)
{
	pthread_t thread;
	const char *path = join(a[1], "one");

	said("symlink", symlink(a[0], path));
	said("symlink", symlink("/usr/bin/id", join(a[1], "other")));
	pthread_create(&thread, NULL, flip, a);
	for (int i = 0; i < 60; i++)
		run_file(path);
	flips = 0;
	pthread_join(thread, NULL);
}

static void load(const char *path)
{
	if (fork() == 0) {
		execl("/lib64/ld-linux-x86-64.so.2", "ld.so", path, NULL);
		said("exec", -1);
		_exit(0);
	}
	wait(NULL);
}

static void by_loader(char **a) { load(a[0]); }
static void by_loader_copy(char **a) { load(copied(a, "copy")); }

/* a[0] is a library */
static void with_variable(const char *name, const char *library)
{
	if (fork() == 0) {
		setenv(name, library, 1);
		execl("/usr/bin/id", "id", NULL);
		_exit(0);
	}
	wait(NULL);
}

static void preload(char **a) { with_variable("LD_PRELOAD", a[0]); }
static void preload_copy(char **a) { with_variable("LD_PRELOAD", copied(a, "copy.so")); }
static void audit_library(char **a) { with_variable("LD_AUDIT", copied(a, "copy.so")); }

static void call_memory(void *memory)
{
	if (memory == MAP_FAILED) {
		said("mmap", -1);
		return;
	}
	((void (*)(void))memory)();
}

/* a[0] is machine code */
static void map_code(char **a) { call_memory(mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE, open(a[0], O_RDONLY), 0)); }
static void map_code_copy(char **a) { call_memory(mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_SHARED, open(copied(a, "code"), O_RDONLY), 0)); }

static void protect_code(char **a)
{
	void *memory = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, open(copied(a, "code"), O_RDONLY), 0);
	int refused = mprotect(memory, 4096, PROT_READ | PROT_EXEC);

	said("mprotect", refused);
	if (!refused)
		call_memory(memory);
}

static void copy_code(char **a)
{
	void *memory = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	said("read", read(open(a[0], O_RDONLY), memory, 4096));
	call_memory(memory);
}

#define ACT(name) { #name, name }
static const struct act acts[] = {
	ACT(run), ACT(run_copy), ACT(run_named_like), ACT(run_link), ACT(run_alias), ACT(run_opened), ACT(run_memory),
	ACT(run_temporary), ACT(run_deleted), ACT(run_in_shared_memory), ACT(run_script), ACT(run_relative_script),
	ACT(run_by_vfork), ACT(run_by_thread), ACT(run_by_race), ACT(by_loader), ACT(by_loader_copy), ACT(preload),
	ACT(preload_copy), ACT(audit_library), ACT(map_code), ACT(map_code_copy), ACT(protect_code), ACT(copy_code), { 0 },
};

int main(int argc, char **argv)
{
	(void)argc;
	return run_act(acts, argv);
}
