/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Lineage: a child belongs to its parent's session from before its first instruction
 * (task_newtask; sched_process_fork would miss kernel-made threads), through every exec,
 * until the last thread of its group is gone (not its leader).
 */
#ifndef CORDON_PROCESS_BPF_H
#define CORDON_PROCESS_BPF_H

/* Room in the ring of the lifecycle; NULL: the record is lost, and counted. */
static __always_inline void *reserve_lifecycle(struct offer *offer, __u32 size)
{
	void *record = NULL;

	if (has_room(offer, &lifecycle, CORDON_RING_LIFECYCLE, CORDON_LIFECYCLE_BYTES, size))
		record = bpf_ringbuf_reserve(&lifecycle, size, 0);
	if (!record)
		count_lost(offer);
	return record;
}

/* Processes that a session has made and that have not ended; its first one is not among them. */
static __always_inline __u64 living(__u64 session)
{
	struct cordon_share *share = bpf_map_lookup_elem(&shares, &session);

	return share ? share->counts[CORDON_RECORD_FORK].offered - share->counts[CORDON_RECORD_EXIT].offered : 0;
}

SEC("tp_btf/task_newtask")
int BPF_PROG(on_newtask, struct task_struct *task, unsigned long clone_flags)
{
	struct cordon_record_fork *record;
	struct cordon_task *parent, child = {};
	__u32 tgid = task->tgid;
	struct offer offer;

	if (clone_flags & CLONE_THREAD)
		return 0;
	parent = current_member();
	if (!parent)
		return 0;
	child.session = parent->session;
	child.start_ns = task->start_boottime;
	if (living(parent->session) >= CORDON_SESSION_TASKS_MAX || bpf_map_update_elem(&tasks, &tgid, &child, BPF_ANY)) {
		count_failure(CORDON_FAIL_TASKS_FULL);
		bpf_send_signal(SIGKILL);
		return 0;
	}
	make_offer(&offer, CORDON_RECORD_FORK, child.session);
	record = reserve_lifecycle(&offer, sizeof(*record));
	if (!record)
		return 0;
	fill_head(&record->head, CORDON_RECORD_FORK, sizeof(*record), offer.sequence, child.session, child.start_ns, tgid,
		  task->pid);
	record->parent_start_ns = parent->start_ns;
	record->parent_tgid = bpf_get_current_pid_tgid() >> 32;
	record->pad = 0;
	bpf_ringbuf_submit(record, wake_flags(CORDON_RECORD_FORK, &offer));
	count_delivered(&offer);
	return 0;
}

SEC("tp_btf/sched_process_exit")
int BPF_PROG(on_exit, struct task_struct *task)
{
	struct cordon_record_exit *record;
	struct cordon_task *member, gone;
	__u32 tgid = task->tgid;
	struct offer offer;
	int code;

	/* do_exit() has counted this thread out already: 0 means that it was the last (kernel/exit.c) */
	if (task->signal->live.counter != 0)
		return 0;
	member = bpf_map_lookup_elem(&tasks, &tgid);
	if (!member)
		return 0;
	gone = *member;
	if (bpf_map_delete_elem(&tasks, &tgid))
		return 0; /* another of the last threads was here first, and told it */
	code = task->signal->group_exit_code;
	if (!code)
		code = BPF_CORE_READ(task, group_leader, exit_code);
	make_offer(&offer, CORDON_RECORD_EXIT, gone.session);
	record = reserve_lifecycle(&offer, sizeof(*record));
	if (!record)
		return 0;
	fill_head(&record->head, CORDON_RECORD_EXIT, sizeof(*record), offer.sequence, gone.session, gone.start_ns, tgid,
		  task->pid);
	record->code = code;
	record->pad = 0;
	bpf_ringbuf_submit(record, wake_flags(CORDON_RECORD_EXIT, &offer));
	count_delivered(&offer);
	return 0;
}

/* Appends NUL and the new program's arguments to scratch->text. */
static __always_inline void add_arguments(struct scratch *scratch)
{
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();
	unsigned long start = BPF_CORE_READ(task, mm, arg_start);
	unsigned long end = BPF_CORE_READ(task, mm, arg_end);
	__u32 size = scratch->text_size;
	unsigned long length = end - start;

	if (size >= CORDON_TEXT_BYTES - 1)
		return;
	scratch->text[MASKED(size, CORDON_TEXT_BYTES - 1)] = 0;
	size++;
	if (length > CORDON_TEXT_BYTES - size) {
		length = CORDON_TEXT_BYTES - size;
		scratch->text_truncated = 1;
	}
	/* may be paged out: then the record has the path alone */
	if (length < CORDON_TEXT_BYTES &&
	    !bpf_probe_read_user(scratch->text + MASKED(size, CORDON_TEXT_BYTES - 1), MASKED(length, CORDON_TEXT_BYTES - 1),
				 (void *)start))
		size += length;
	scratch->text_size = size;
}

SEC("tp_btf/sched_process_exec")
int BPF_PROG(on_exec, struct task_struct *task, int old_pid, struct linux_binprm *bprm)
{
	struct cordon_task *member = current_member();
	struct cordon_record_exec *record;
	struct scratch *scratch;
	struct offer offer;

	if (!member)
		return 0;
	make_offer(&offer, CORDON_RECORD_EXEC, member->session);
	scratch = take_scratch();
	if (!scratch) {
		count_lost(&offer);
		return 0;
	}
	read_path(scratch, BPF_CORE_READ(bprm, file, f_path.dentry));
	join_path(scratch);
	add_arguments(scratch);
	record = reserve_lifecycle(&offer, sizeof(*record));
	if (record) {
		fill_head(&record->head, CORDON_RECORD_EXEC, sizeof(*record), offer.sequence, member->session,
			  member->start_ns, task->tgid, task->pid);
		record->uid = (__u32)bpf_get_current_uid_gid();
		record->text_size = scratch->text_size > CORDON_TEXT_BYTES ? CORDON_TEXT_BYTES : scratch->text_size;
		record->truncated = scratch->text_truncated;
		record->pad = 0;
		if (bpf_probe_read_kernel(record->text, CORDON_TEXT_BYTES, scratch->text))
			record->text_size = 0;
		bpf_ringbuf_submit(record, wake_flags(CORDON_RECORD_EXEC, &offer));
		count_delivered(&offer);
	}
	give_scratch(scratch);
	return 0;
}

#endif
