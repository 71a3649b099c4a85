/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * What the responder answers where Landlock holds files: fanotify asks it about an open of a session's, and it asks
 * here, by test-run. The object is taken from the responder's own descriptor of it, who asks from the thread that waits,
 * and what for from that thread's registers as it entered the kernel: it can't change them before it has its answer.
 * Not seen: names that are made, moved or removed; devices, pipes and sockets; /proc.
 */
#ifndef CORDON_ANSWER_BPF_H
#define CORDON_ANSWER_BPF_H

extern struct task_struct *bpf_task_from_pid(__s32 pid) __ksym __weak;
extern void bpf_task_release(struct task_struct *task) __ksym __weak;

#if defined(__TARGET_ARCH_x86)
/* arch/x86/entry/syscalls/syscall_64.tbl */
#define SYS_OPEN 2
#define SYS_CREAT 85
#define SYS_OPENAT 257
#define SYS_EXECVE 59
#define SYS_EXECVEAT 322
#define CALL(regs) ((__s32)BPF_CORE_READ(regs, orig_ax))
#define SECOND(regs) ((__u32)BPF_CORE_READ(regs, si))
#define THIRD(regs) ((__u32)BPF_CORE_READ(regs, dx))
#else
/* include/uapi/asm-generic/unistd.h; open and creat are not there */
#define SYS_OPENAT 56
#define SYS_EXECVE 221
#define SYS_EXECVEAT 281
#define CALL(regs) BPF_CORE_READ(regs, syscallno)
#define SECOND(regs) ((__u32)BPF_CORE_READ(regs, regs[1]))
#define THIRD(regs) ((__u32)BPF_CORE_READ(regs, regs[2]))
#endif

static __always_inline __u32 wanted_by_flags(__u32 flags)
{
	__u32 mode = flags & O_ACCMODE;

	return (mode == O_WRONLY ? 0 : CORDON_READ) | (mode == O_RDONLY && !(flags & O_TRUNC) ? 0 : CORDON_WRITE);
}

/* What a waiting thread wants of the object. Any call that is not known here, and a core dump in any call's name, wants all. */
static __always_inline __u32 wanted_by_thread(struct task_struct *task)
{
	struct pt_regs *regs = (struct pt_regs *)bpf_task_pt_regs(task);

	if (BPF_CORE_READ(task, signal, core_state))
		return CORDON_READ | CORDON_WRITE;
	switch (CALL(regs)) {
	case SYS_EXECVE:
	case SYS_EXECVEAT:
		return CORDON_EXEC; /* the open that follows the question about the exec itself */
	case SYS_OPENAT:
		return wanted_by_flags(THIRD(regs));
#if defined(SYS_OPEN)
	case SYS_OPEN:
		return wanted_by_flags(SECOND(regs));
	case SYS_CREAT:
		return CORDON_WRITE;
#endif
	default:
		return CORDON_READ | CORDON_WRITE;
	}
}

/* The object behind one of the current process's descriptors. */
static __always_inline struct dentry *dentry_of(__u32 fd)
{
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();
	struct fdtable *table = BPF_CORE_READ(task, files, fdt);
	struct file **files = BPF_CORE_READ(table, fd), *file = 0;

	if (fd >= BPF_CORE_READ(table, max_fds))
		return 0;
	bpf_core_read(&file, sizeof(file), files + fd);
	return BPF_CORE_READ(file, f_path.dentry);
}

static __noinline __u32 answer_to(const struct asker *asker, struct dentry *dentry, __u32 access, __u32 operation)
{
	struct subject subject = { .operation = operation, .access = access, .backend = CORDON_BACKEND_FANOTIFY };

	return verdict_by(asker, dentry, &subject, TELL_REFUSALS, 0);
}

static __always_inline __u32 answer_about(struct task_struct *task, const struct cordon_open *open)
{
	__u32 tgid = task->tgid, read = CORDON_ALLOW, write = CORDON_ALLOW, wanted;
	struct cordon_task *member = bpf_map_lookup_elem(&tasks, &tgid);
	struct dentry *dentry = dentry_of(open->fd);
	struct asker asker = {};

	if (!member) /* a process outside that came by /proc/PID/root */
		return CORDON_ALLOW;
	if (!dentry)
		return CORDON_DENY;
	ask_for(&asker, member->session, member->start_ns, (__u64)tgid << 32 | open->tid);
	wanted = open->is_exec ? CORDON_EXEC : wanted_by_thread(task);
	if (wanted & CORDON_EXEC)
		return answer_to(&asker, dentry, CORDON_EXEC, CORDON_OP_EXEC);
	if (wanted & CORDON_READ)
		read = answer_to(&asker, dentry, CORDON_READ, CORDON_OP_OPEN);
	if (read != CORDON_DENY && (wanted & CORDON_WRITE))
		write = answer_to(&asker, dentry, CORDON_WRITE, CORDON_OP_OPEN);
	return read > write ? read : write; /* deny is the highest, allow the lowest (cordon_abi.h) */
}

SEC("syscall")
int answer(struct cordon_open *open)
{
	struct task_struct *task = bpf_task_from_pid(open->tid);

	open->verdict = CORDON_DENY;
	if (!task) /* it was killed while it waited */
		return 0;
	open->verdict = answer_about(task, open);
	bpf_task_release(task);
	return 0;
}

#endif
