/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* Ways to other processes, and to what holds sessions and the host: "got" tells that the kernel did it. */
#include "act.h"

#include <linux/bpf.h>
#include <linux/capability.h>
#include <linux/perf_event.h>
#include <linux/reboot.h>
#include <sched.h>
#include <signal.h>
#include <sys/klog.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/timex.h>
#include <sys/uio.h>
#include <time.h>

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
	struct timex as_it_is = {};

	(void)a;
	clock_gettime(CLOCK_REALTIME, &now);
	said("got", clock_settime(CLOCK_REALTIME, &now));
	said("got its rate", clock_adjtime(CLOCK_REALTIME, &as_it_is));
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

static void lease(char **a) { said("got", fcntl(open(a[0], O_RDONLY | O_CREAT, 0644), F_SETLEASE, F_WRLCK)); }

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

/* outside, before: the segment that the act looks for */
static void make_segment(char **a)
{
	char *text = shmat(shmget((key_t)atoi(a[0]), 4096, IPC_CREAT | 0666), NULL, 0);

	if (text != (char *)-1)
		strcpy(text, a[1]);
}

static void remove_segment(char **a) { said("shmctl", shmctl(shmget((key_t)atoi(a[0]), 0, 0), IPC_RMID, NULL)); }

static void signal_by_descriptor(char **a)
{
	int ends[2];

	said("pipe", pipe(ends));
	said("got", fcntl(ends[0], F_SETOWN, atoi(a[0])));
}

/* outside, before: a message in the queue that the act looks for */
static void make_queue(char **a)
{
	const struct { long flags, most, size, now, rest[4]; } attributes = { .most = 4, .size = 64 };
	long queue = syscall(SYS_mq_open, a[0], O_CREAT | O_WRONLY, 0666, &attributes);

	fchmod((int)queue, 0666);
	said("mq_timedsend", syscall(SYS_mq_timedsend, queue, a[1], strlen(a[1]) + 1, 0, NULL));
}

static void remove_queue(char **a) { said("mq_unlink", syscall(SYS_mq_unlink, a[0])); }

static void queue(char **a)
{
	char text[64] = "";
	long queue = syscall(SYS_mq_open, a[0], O_RDONLY | O_NONBLOCK, 0, NULL);

	said("mq_open", queue);
	if (queue >= 0 && syscall(SYS_mq_timedreceive, queue, text, sizeof(text), NULL, NULL) > 0)
		puts(text);
}

static void reading(char **a) { show_file(a[0]); }

#define ACT(name) { #name, name }
static const struct act acts[] = {
	ACT(signal_process), ACT(trace), ACT(read_memory), ACT(take_descriptor), ACT(bother), ACT(program),
	ACT(pinned), ACT(perf), ACT(kernel_log), ACT(device), ACT(physical_memory), ACT(setting), ACT(host_name),
	ACT(clock_step), ACT(rebooting), ACT(module), ACT(keyring), ACT(fault_handler), ACT(watcher),
	ACT(lease), ACT(moved_mount), ACT(capabilities), ACT(become_root), ACT(signal_by_descriptor), ACT(make_queue), ACT(remove_queue), ACT(queue), ACT(segment), ACT(make_segment), ACT(remove_segment), ACT(reading), { 0 },
};

int main(int argc, char **argv)
{
	(void)argc;
	return run_act(acts, argv);
}
