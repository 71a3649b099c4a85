/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* Ways to run a program, to leave a session, and to change what holds it. usage: process ACT [ARGUMENT...] */
#include "act.h"

#include <arpa/inet.h>
#include <linux/bpf.h>
#include <linux/capability.h>
#include <linux/perf_event.h>
#include <linux/reboot.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/klog.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <sys/uio.h>

static char *const no_environment[] = { NULL };

/* --- programs: a[0] the program's path, a[1] the box --- */

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

/* --- lineage: a[0] a port; whoever comes from outside of the session gets there --- */

static void reach(char **a)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(a[0])),
				  .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };

	said("connect", connect(socket(AF_INET, SOCK_STREAM, 0), (struct sockaddr *)&to, sizeof(to)));
}

/* whoever is detached holds the output, and is waited for */
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

/* --- other processes, and the host: "got" tells that the kernel did it --- */

static void signal_process(char **a)
{
	pid_t pid = (pid_t)atoi(a[0]);
	siginfo_t info = { .si_code = SI_QUEUE };
	int pidfd = (int)syscall(SYS_pidfd_open, pid, 0);

	said("got kill", kill(pid, 0));
	said("got tgkill", syscall(SYS_tgkill, pid, pid, 0));
	said("got sigqueue", syscall(SYS_rt_sigqueueinfo, pid, 0, &info));
	said("got pidfd", syscall(SYS_pidfd_send_signal, pidfd, 0, NULL, 0));
}

static void trace(char **a)
{
	pid_t pid = (pid_t)atoi(a[0]);

	said("got", ptrace(PTRACE_SEIZE, pid, 0, 0));
}

static void read_memory(char **a)
{
	char text[16];
	struct iovec local = { text, 16 }, remote = { (void *)strtoul(a[1], NULL, 16), 16 };

	said("got", process_vm_readv(atoi(a[0]), &local, 1, &remote, 1, 0));
}

static void take_descriptor(char **a)
{
	said("got", syscall(SYS_pidfd_getfd, syscall(SYS_pidfd_open, atoi(a[0]), 0), 0, 0));
}

static void bother(char **a)
{
	pid_t pid = (pid_t)atoi(a[0]);
	struct rlimit none = { 1 << 20, 1 << 20 };

	said("got setpriority", setpriority(PRIO_PROCESS, (id_t)pid, getpriority(PRIO_PROCESS, (id_t)pid)));
	said("got prlimit", prlimit(pid, RLIMIT_CORE, &none, NULL));
}

static void program(char **a)
{
	union bpf_attr attributes;
	const struct bpf_insn code[] = { { .code = 0xb7 }, { .code = 0x95 } };

	(void)a;
	memset(&attributes, 0, sizeof(attributes));
	attributes.prog_type = BPF_PROG_TYPE_SOCKET_FILTER;
	attributes.insns = (unsigned long)code;
	attributes.insn_cnt = 2;
	attributes.license = (unsigned long)"GPL";
	said("got a program", syscall(SYS_bpf, BPF_PROG_LOAD, &attributes, sizeof(attributes)));
	memset(&attributes, 0, sizeof(attributes));
	said("got an id", syscall(SYS_bpf, BPF_PROG_GET_NEXT_ID, &attributes, sizeof(attributes)));
}

static void pinned(char **a)
{
	union bpf_attr attributes;

	memset(&attributes, 0, sizeof(attributes));
	attributes.pathname = (unsigned long)a[0];
	said("got", syscall(SYS_bpf, BPF_OBJ_GET, &attributes, sizeof(attributes)));
}

static void perf(char **a)
{
	struct perf_event_attr attributes = { .type = PERF_TYPE_SOFTWARE, .size = sizeof(attributes), .config = PERF_COUNT_SW_CPU_CLOCK };

	(void)a;
	said("got", syscall(SYS_perf_event_open, &attributes, 0, -1, -1, 0));
}

static void kernel_log(char **a)
{
	char text[64];

	(void)a;
	said("got syslog", klogctl(3, text, sizeof(text)));
	said("got kmsg", open("/dev/kmsg", O_RDONLY | O_NONBLOCK));
}

static void device(char **a)
{
	const char *path = join(a[0], "node");

	said("mknod", mknod(path, S_IFCHR | 0666, makedev(1, 11))); /* /dev/kmsg */
	said("got", open(path, O_RDONLY | O_NONBLOCK));
}

static void physical_memory(char **a)
{
	(void)a;
	said("got mem", open("/dev/mem", O_RDONLY));
	said("got port", open("/dev/port", O_RDWR));
	said("got kcore", open("/proc/kcore", O_RDONLY));
}

/* opens what it is told for writing, and writes nothing: what it says is then the host's to lose */
static void setting(char **a) { said("got", open(a[0], O_WRONLY)); }

static void host_name(char **a)
{
	char name[64];

	(void)a;
	gethostname(name, sizeof(name));
	said("got", sethostname(name, strlen(name)));
}

static void clock_step(char **a)
{
	struct timespec now;

	(void)a;
	clock_gettime(CLOCK_REALTIME, &now);
	said("got", clock_settime(CLOCK_REALTIME, &now));
}

static void rebooting(char **a)
{
	(void)a;
	said("got", syscall(SYS_reboot, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_CAD_OFF, 0));
}

static void module(char **a)
{
	(void)a;
	said("module", syscall(SYS_init_module, "", 0, ""));
	puts(errno == EPERM ? "got: refused 1" : "got: done"); /* ENOEXEC: the kernel would take one */
}

static void keyring(char **a)
{
	(void)a;
	said("got", syscall(SYS_add_key, "user", "cordon", "x", 1, -3 /* KEY_SPEC_SESSION_KEYRING */));
}

static void fault_handler(char **a)
{
	(void)a;
	said("got", syscall(SYS_userfaultfd, O_CLOEXEC));
}

static void watcher(char **a)
{
	(void)a;
	said("got", syscall(SYS_fanotify_init, 0, O_RDONLY));
}

static void moved_mount(char **a)
{
	(void)a;
	said("got tmpfs", mount("none", a[0], "tmpfs", 0, NULL));
	said("got fsopen", syscall(SYS_fsopen, "tmpfs", 0));
	said("got umount", umount2(a[0], MNT_DETACH));
}

static void capabilities(char **a)
{
	struct __user_cap_header_struct header = { .version = _LINUX_CAPABILITY_VERSION_3 };
	struct __user_cap_data_struct all[2] = { { 0 } };

	(void)a;
	all[0].permitted = all[0].effective = 1u << CAP_SYS_ADMIN;
	said("got", syscall(SYS_capset, &header, all));
}

static void become_root(char **a)
{
	(void)a;
	said("got", setuid(0));
}

static void segment(char **a)
{
	int id = shmget((key_t)atoi(a[0]), 0, 0);
	char *text = id < 0 ? NULL : shmat(id, NULL, SHM_RDONLY);

	said("shmget", id);
	if (text && text != (char *)-1)
		puts(text);
}

static void reading(char **a) { show_file(a[0]); }

#define ACT(name) { #name, name }
static const struct act acts[] = {
	ACT(run), ACT(run_copy), ACT(run_named_like), ACT(run_link), ACT(run_alias), ACT(run_opened), ACT(run_memory), ACT(run_temporary),
	ACT(run_deleted), ACT(run_in_shared_memory), ACT(run_script), ACT(run_relative_script), ACT(run_by_vfork), ACT(run_by_thread),
	ACT(run_by_race), ACT(by_loader), ACT(by_loader_copy), ACT(preload), ACT(preload_copy), ACT(audit_library), ACT(map_code),
	ACT(map_code_copy), ACT(protect_code), ACT(copy_code), ACT(reach), ACT(twice_forked), ACT(subreaper), ACT(sibling), ACT(in_vfork),
	ACT(in_namespace), ACT(leaderless), ACT(executed_by_thread), ACT(moved), ACT(joined), ACT(flooded), ACT(many), ACT(signal_process),
	ACT(trace), ACT(read_memory), ACT(take_descriptor), ACT(bother), ACT(program), ACT(pinned), ACT(perf), ACT(kernel_log), ACT(device),
	ACT(physical_memory), ACT(setting), ACT(host_name), ACT(clock_step), ACT(rebooting), ACT(module), ACT(keyring), ACT(fault_handler),
	ACT(watcher), ACT(moved_mount), ACT(capabilities), ACT(become_root), ACT(segment), ACT(reading), { 0 },
};

int main(int argc, char **argv)
{
	(void)argc;
	return run_act(acts, argv);
}
