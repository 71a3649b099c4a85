/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Files, programs and AF_UNIX peers, on kernels with trampolines. What is decided stands once; each hook is
 * attached by BPF LSM or, where bpf is not in the kernel's list of LSMs, by fmod_ret on the security_*()
 * function that would have called it (file.hooks.bpf.h). Which of the two runs is proven by effect.
 */
#ifndef CORDON_FILE_BPF_H
#define CORDON_FILE_BPF_H

/* What verdict_by() tells beside what is not allowed. */
#define TELL_REFUSALS 0
#define TELL_ALWAYS 1
#define TELL_NEVER 2

/* The verdict on one object, with what it is known to contain, if that is known. tell: TELL_*. */
static __always_inline __u32 verdict_by(const struct asker *asker, struct dentry *dentry, struct subject *subject, __u32 tell,
					struct kept_digest *kept)
{
	struct scratch *scratch = take_scratch();
	struct decision decision;

	if (!scratch)
		return CORDON_DENY;
	read_path(scratch, dentry);
	read_digest(scratch, kept);
	decide_path(asker, scratch, subject->access, &decision);
	if (tell == TELL_ALWAYS || (tell == TELL_REFUSALS && decision.verdict != CORDON_ALLOW)) {
		subject->dev = scratch->dev;
		join_path(scratch);
		emit_decision_text(asker, &decision, subject, scratch);
	}
	give_scratch(scratch);
	return decision.verdict;
}

/* One thing that the process that runs now does to an object. */
struct act {
	struct dentry *object;
	__u32 access;
	__u32 operation;
	__u32 tell; /* TELL_* */
	__u32 pad;
};

/* The verdict on it. Not static (policy.h), hence the act: such a function is given no object of the kernel's. kept: as for verdict_by(). */
__noinline __u32 verdict_on_act(const struct act *act, struct kept_digest *kept)
{
	struct cordon_task *member = current_member();
	struct subject subject = { .backend = file_backend };
	struct asker asker = {};

	if (!member)
		return CORDON_ALLOW;
	if (!act)
		return CORDON_DENY;
	subject.operation = act->operation;
	subject.access = act->access;
	ask_as(&asker, member);
	if ((asker.session_flags & CORDON_SESSION_FILES_ELSEWHERE) && !(act->access & CORDON_CONNECT))
		return CORDON_ALLOW;
	return verdict_by(&asker, act->object, &subject, act->tell, kept);
}

static __always_inline __u32 verdict_on_digest(struct dentry *dentry, __u32 access, __u32 operation, __u32 tell,
					       struct kept_digest *kept)
{
	struct act act = { .object = dentry, .access = access, .operation = operation, .tell = tell };

	return verdict_on_act(&act, kept);
}

static __always_inline __u32 verdict_on(struct dentry *dentry, __u32 access, __u32 operation, __u32 tell)
{
	return verdict_on_digest(dentry, access, operation, tell, 0);
}

static __always_inline int decide_dentry(struct dentry *dentry, __u32 access, __u32 operation, __u32 tell)
{
	return verdict_on(dentry, access, operation, tell) == CORDON_DENY ? -EACCES : 0;
}

/* fs/mount.h: MNT_NS_INTERNAL, ERR_PTR(-EINVAL): a mount of the kernel's own, which no path leads through */
#define INTERNAL_NAMESPACE ((struct mnt_namespace *)-22l)

/*
 * Overlayfs opens what lies beneath it by mounts of its own, in the name of who opened the overlay's (fs/overlayfs/readdir.c;
 * from 6.8 on files as well, fs/backing-file.c): the overlay's own was decided.
 */
static __always_inline bool is_behind_overlay(struct file *file)
{
	struct vfsmount *mnt = file->f_path.mnt;
	struct mount *mount = (void *)mnt - bpf_core_field_offset(struct mount, mnt);

	return BPF_CORE_READ(mount, mnt_ns) == INTERNAL_NAMESPACE;
}

/*
 * What an open asks for. Mode 3 (fs/open.c, ACC_MODE: the kernel itself asks for both then) gives a descriptor that can be
 * neither read nor written, but takes ioctls; O_TRUNC empties a file whatever the mode.
 */
static __always_inline __u32 wanted_by(struct file *file)
{
	unsigned int mode = file->f_mode, flags = file->f_flags;
	__u32 wanted = (mode & FMODE_READ ? CORDON_READ : 0) | (mode & FMODE_WRITE ? CORDON_WRITE : 0);

	if (flags & FMODE_EXEC) /* an exec: bprm_check and mmap_file decide */
		return 0;
	if (!wanted)
		return CORDON_READ | CORDON_WRITE;
	return wanted | (flags & O_TRUNC ? CORDON_WRITE : 0);
}

/* Reading and writing are asked one after the other, and the first refusal ends it. */
static __always_inline __u32 verdict_on_open(struct file *file, __u32 wanted)
{
	struct dentry *dentry = file->f_path.dentry;
	__u32 read = CORDON_ALLOW, write = CORDON_ALLOW;

	if (wanted & CORDON_READ)
		read = verdict_on(dentry, CORDON_READ, CORDON_OP_OPEN, TELL_REFUSALS);
	if (read != CORDON_DENY && (wanted & CORDON_WRITE))
		write = verdict_on(dentry, CORDON_WRITE, CORDON_OP_OPEN, TELL_REFUSALS);
	return read > write ? read : write; /* deny is the highest, allow the lowest (cordon_abi.h) */
}

static __always_inline int decide_open(struct file *file)
{
	__u32 wanted = wanted_by(file);

	if (!wanted || !current_member() || is_behind_overlay(file))
		return 0;
	return verdict_on_open(file, wanted) == CORDON_DENY ? -EACCES : 0;
}

/* The same, where inodes have storage. */
static __always_inline int decide_open_once(struct file *file)
{
	struct cordon_task *member = current_member();
	struct dentry *dentry = file->f_path.dentry;
	struct inode *inode = file->f_inode;
	__u32 wanted, renames, verdict;
	struct cached_opens *kept = 0;
	struct asker asker = {};
	bool keeps;

	if (!member)
		return 0;
	wanted = wanted_by(file);
	if (!wanted)
		return 0;
	ask_as(&asker, member);
	if (asker.session_flags & CORDON_SESSION_FILES_ELSEWHERE)
		return 0;
	keeps = !asker.refusal && is_cacheable(inode);
	if (keeps)
		kept = bpf_inode_storage_get(&opens, inode, 0, 0);
	if (kept && is_kept(way_of(kept, asker.domain), &asker, dentry, wanted))
		return 0;
	if (is_behind_overlay(file))
		return 0;
	renames = renames_so_far();
	verdict = verdict_on_open(file, wanted);
	if (keeps && verdict == CORDON_ALLOW) {
		if (!kept)
			kept = bpf_inode_storage_get(&opens, inode, 0, BPF_LOCAL_STORAGE_GET_F_CREATE);
		if (kept)
			keep(way_of(kept, asker.domain), &asker, dentry, wanted, renames);
	}
	return verdict == CORDON_DENY ? -EACCES : 0;
}

/*
 * A script where a rule allows a program by its digest is not that program: its interpreter opens it anew, and what it
 * then contains nobody knows.
 */
static __noinline int decide_pinned_script(struct dentry *dentry)
{
	struct subject subject = { .operation = CORDON_OP_EXEC, .access = CORDON_EXEC, .backend = file_backend };
	struct cordon_task *member = current_member();
	struct decision decision;
	struct scratch *scratch;
	struct asker asker = {};
	bool refused;

	if (!member)
		return 0;
	ask_as(&asker, member);
	if (!(asker.domain_flags & CORDON_DOMAIN_HAS_PINS) || (asker.session_flags & CORDON_SESSION_FILES_ELSEWHERE))
		return 0;
	scratch = take_scratch();
	if (!scratch)
		return -EACCES;
	read_path(scratch, dentry);
	scratch->digest_known = 1; /* zeroes: no file has this digest */
	__builtin_memset(scratch->sha256, 0, sizeof(scratch->sha256));
	decide_path(&asker, scratch, CORDON_EXEC, &decision);
	refused = decision.reason == CORDON_REASON_DIGEST_MISMATCH;
	if (refused) {
		subject.dev = scratch->dev;
		join_path(scratch);
		emit_decision_text(&asker, &decision, &subject, scratch);
	}
	give_scratch(scratch);
	return refused && decision.verdict == CORDON_DENY ? -EACCES : 0;
}

static __always_inline int decide_exec(struct linux_binprm *bprm, struct kept_digest *kept)
{
	struct dentry *dentry;
	int refused;

	if (!current_member())
		return 0;
	dentry = BPF_CORE_READ(bprm, file, f_path.dentry);
	if (is_script(bprm)) { /* a script is read; its interpreter is what runs */
		refused = decide_dentry(dentry, CORDON_READ, CORDON_OP_EXEC, TELL_REFUSALS);
		return refused ? refused : decide_pinned_script(dentry);
	}
	return verdict_on_digest(dentry, CORDON_EXEC, CORDON_OP_EXEC, TELL_ALWAYS, kept) == CORDON_DENY ? -EACCES : 0;
}

/* A mapping that can be executed: the right to map or the right to execute. */
static __always_inline int decide_mapping(struct file *file, struct kept_digest *kept)
{
	struct cordon_task *member = current_member();
	struct decision decision;
	struct scratch *scratch;
	struct dentry *dentry;
	struct asker asker = {};

	/* memory of its own has no file: just-in-time compilers need it */
	if (!member || !file)
		return 0;
	dentry = BPF_CORE_READ(file, f_path.dentry);
	ask_as(&asker, member);
	if (asker.session_flags & CORDON_SESSION_FILES_ELSEWHERE)
		return 0;
	scratch = take_scratch();
	if (!scratch)
		return -EACCES;
	read_path(scratch, dentry);
	read_digest(scratch, kept);
	decide_path(&asker, scratch, CORDON_EXEC, &decision);
	give_scratch(scratch);
	if (decision.verdict == CORDON_ALLOW)
		return 0;
	return decide_dentry(dentry, CORDON_MAP, CORDON_OP_MAP, TELL_REFUSALS);
}

#define NAMING (CORDON_WRITE | CORDON_NAME)

/* The object must be readable and writable under its old name: a link must not widen what may be done with it. */
static __always_inline int decide_link(struct dentry *old_dentry, struct dentry *new_dentry)
{
	int refused = decide_dentry(old_dentry, CORDON_READ, CORDON_OP_LINK, TELL_REFUSALS);

	if (!refused)
		refused = decide_dentry(old_dentry, CORDON_WRITE, CORDON_OP_LINK, TELL_REFUSALS);
	return refused ? refused : decide_dentry(new_dentry, NAMING, CORDON_OP_LINK, TELL_REFUSALS);
}

/* What could not be read under its old name, nor what is beneath it, is not to be read under the new one. */
static __noinline int decide_move(struct dentry *from, struct dentry *to)
{
	if (verdict_on(to, CORDON_READ, CORDON_OP_RENAME, TELL_NEVER) == CORDON_DENY)
		return 0;
	return decide_dentry(from, CORDON_READ | CORDON_NAME, CORDON_OP_RENAME, TELL_REFUSALS);
}

static __always_inline int decide_rename(struct dentry *old_dentry, struct dentry *new_dentry, unsigned int flags)
{
	int refused = decide_dentry(old_dentry, NAMING, CORDON_OP_RENAME, TELL_REFUSALS);

	if (!refused)
		refused = decide_dentry(new_dentry, NAMING, CORDON_OP_RENAME, TELL_REFUSALS);
	if (!refused)
		refused = decide_move(old_dentry, new_dentry);
	if (!refused && (flags & RENAME_EXCHANGE))
		refused = decide_move(new_dentry, old_dentry);
	return refused;
}

/* Mode, owner, times, extended attributes and access control lists: no less than a write (docs/policy-language.md). */
static __always_inline int decide_attribute(struct dentry *dentry)
{
	return decide_dentry(dentry, CORDON_WRITE, CORDON_OP_ATTRIBUTE, TELL_REFUSALS);
}

/*
 * The inode hooks run a second time beneath an overlay, where the kernel acts on its own layers in the overlay's
 * name (fs/overlayfs, override_creds()); the first run has decided. io_uring can override credentials, too
 * (personalities), which is why no session gets io_uring (launcher/seccomp.c).
 */
static __always_inline int decide_inode_attribute(struct dentry *dentry)
{
	struct task_struct *task = bpf_get_current_task_btf();

	return task->cred != task->real_cred ? 0 : decide_attribute(dentry);
}

/* Flags of an inode (immutable, no dump …) are set by ioctl on a descriptor of any mode (fs/ioctl.c). */
static __always_inline int decide_ioctl(struct file *file, unsigned int command)
{
	if (command != FS_IOC_SETFLAGS && command != FS_IOC_FSSETXATTR)
		return 0;
	return decide_attribute(file->f_path.dentry);
}

/* Times alone: mode and owner have hooks of their own, and a write that drops set-user-ID comes here as well. */
static __always_inline int decide_times(struct dentry *dentry, struct iattr *attr)
{
	return attr->ia_valid & (ATTR_ATIME_SET | ATTR_MTIME_SET | ATTR_TIMES_SET | ATTR_TOUCH) ? decide_inode_attribute(dentry) : 0;
}

/* The peer's own socket: a file of some file system, an abstract name, or none (a socketpair). */
static __noinline int decide_peer(struct sock *other)
{
	struct unix_sock *peer = (struct unix_sock *)other;
	struct cordon_task *member = current_member();
	struct subject subject = { .operation = CORDON_OP_UNIX, .access = CORDON_CONNECT, .backend = file_backend };
	struct unix_address *name;
	struct dentry *dentry;
	struct decision decision;
	struct scratch *scratch;
	struct asker asker = {};
	__u32 length;

	if (!member)
		return 0;
	dentry = BPF_CORE_READ(peer, path.dentry);
	if (dentry)
		return decide_dentry(dentry, CORDON_CONNECT, CORDON_OP_UNIX, TELL_ALWAYS);
	name = BPF_CORE_READ(peer, addr);
	if (!name)
		return 0;
	scratch = take_scratch();
	if (!scratch)
		return -EACCES;
	ask_as(&asker, member);
	length = BPF_CORE_READ(name, len);
	length = length > 2 ? length - 2 : 0;
	length = read_unix_name(scratch, (void *)name->name + 2, length);
	decide_unix_name(&asker, scratch, length, &decision);
	scratch->text_size = length;
	emit_decision_text(&asker, &decision, &subject, scratch);
	give_scratch(scratch);
	return decision.verdict == CORDON_DENY ? -EACCES : 0;
}

#endif
