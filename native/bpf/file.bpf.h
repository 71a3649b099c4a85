/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Files, programs and AF_UNIX peers by BPF LSM. Loaded where the kernel has trampolines;
 * whether they run is another matter, which libcordon proves by effect.
 * Not covered yet: chmod, chown, xattr, utimes.
 */
#ifndef CORDON_FILE_BPF_H
#define CORDON_FILE_BPF_H

/* Decides on one object; told when it is not allowed, or when `tell` asks for it. */
static __noinline int decide_dentry(struct dentry *dentry, __u32 access, __u32 operation, __u32 tell)
{
	struct cordon_task *member = current_member();
	struct subject subject = { .operation = operation, .access = access, .backend = CORDON_BACKEND_LSM };
	struct decision decision;
	struct scratch *scratch;
	struct asker asker;

	if (!member)
		return 0;
	ask_as(&asker, member);
	if ((asker.session_flags & CORDON_SESSION_FILES_ELSEWHERE) && !(access & CORDON_CONNECT))
		return 0;
	scratch = take_scratch();
	if (!scratch)
		return -EACCES;
	read_path(scratch, dentry);
	decide_path(&asker, scratch, access, &decision);
	if (decision.verdict != CORDON_ALLOW || tell) {
		subject.dev = scratch->dev;
		join_path(scratch);
		emit_decision_text(&asker, &decision, &subject, scratch);
	}
	give_scratch(scratch);
	return decision.verdict == CORDON_DENY ? -EACCES : 0;
}

#define S_IFMT 0170000
#define S_IFDIR 0040000
/* fs/mount.h: MNT_NS_INTERNAL, ERR_PTR(-EINVAL): a mount of the kernel's own, which no path leads through */
#define INTERNAL_NAMESPACE ((struct mnt_namespace *)-22l)

/* Overlayfs opens the directories beneath its own by a mount of its own (fs/overlayfs/readdir.c): the overlay's was decided. */
static __always_inline bool is_behind_overlay(struct file *file)
{
	struct vfsmount *mnt = file->f_path.mnt;
	struct mount *mount = (void *)mnt - bpf_core_field_offset(struct mount, mnt);

	return (BPF_CORE_READ(file, f_path.dentry, d_inode, i_mode) & S_IFMT) == S_IFDIR &&
	       BPF_CORE_READ(mount, mnt_ns) == INTERNAL_NAMESPACE;
}

SEC("lsm/file_open")
int BPF_PROG(on_file_open, struct file *file, int ret)
{
	struct dentry *dentry = file->f_path.dentry;
	unsigned int mode = file->f_mode;
	int refused = 0;

	if (ret)
		return ret;
	if (!current_member())
		return 0;
	if (file->f_flags & FMODE_EXEC) /* an exec: bprm_check and mmap_file decide */
		return 0;
	if (is_behind_overlay(file))
		return 0;
	if (mode & FMODE_READ)
		refused = decide_dentry(dentry, CORDON_READ, CORDON_OP_OPEN, 0);
	if (!refused && (mode & FMODE_WRITE))
		refused = decide_dentry(dentry, CORDON_WRITE, CORDON_OP_OPEN, 0);
	return refused;
}

SEC("lsm/bprm_check_security")
int BPF_PROG(on_bprm_check, struct linux_binprm *bprm, int ret)
{
	struct dentry *dentry;
	char start[2] = {};

	if (ret)
		return ret;
	if (!current_member())
		return 0;
	dentry = BPF_CORE_READ(bprm, file, f_path.dentry);
	bpf_core_read(start, sizeof(start), &bprm->buf);
	if (start[0] == '#' && start[1] == '!') /* a script is read; its interpreter is what runs */
		return decide_dentry(dentry, CORDON_READ, CORDON_OP_EXEC, 0);
	return decide_dentry(dentry, CORDON_EXEC, CORDON_OP_EXEC, 1);
}

/* A mapping that can be executed: the right to map or the right to execute. */
static __always_inline int decide_mapping(struct file *file)
{
	struct dentry *dentry = BPF_CORE_READ(file, f_path.dentry);
	struct cordon_task *member = current_member();
	struct decision decision;
	struct scratch *scratch;
	struct asker asker;

	if (!member)
		return 0;
	ask_as(&asker, member);
	if (asker.session_flags & CORDON_SESSION_FILES_ELSEWHERE)
		return 0;
	scratch = take_scratch();
	if (!scratch)
		return -EACCES;
	read_path(scratch, dentry);
	decide_path(&asker, scratch, CORDON_EXEC, &decision);
	give_scratch(scratch);
	if (decision.verdict == CORDON_ALLOW)
		return 0;
	return decide_dentry(dentry, CORDON_MAP, CORDON_OP_MAP, 0);
}

SEC("lsm/mmap_file")
int BPF_PROG(on_mmap_file, struct file *file, unsigned long reqprot, unsigned long prot, unsigned long flags, int ret)
{
	if (ret)
		return ret;
	if (!file || !(prot & PROT_EXEC))
		return 0;
	return decide_mapping(file);
}

SEC("lsm/file_mprotect")
int BPF_PROG(on_mprotect, struct vm_area_struct *vma, unsigned long reqprot, unsigned long prot, int ret)
{
	struct file *file;

	if (ret)
		return ret;
	if (!(prot & PROT_EXEC))
		return 0;
	file = BPF_CORE_READ(vma, vm_file);
	if (!file) /* memory of its own: just-in-time compilers need it */
		return 0;
	return decide_mapping(file);
}

#define NAMING (CORDON_WRITE | CORDON_NAME)

SEC("lsm/path_mknod")
int BPF_PROG(on_mknod, const struct path *dir, struct dentry *dentry, unsigned short mode, unsigned int dev, int ret)
{
	return ret ? ret : decide_dentry(dentry, NAMING, CORDON_OP_CREATE, 0);
}

SEC("lsm/path_mkdir")
int BPF_PROG(on_mkdir, const struct path *dir, struct dentry *dentry, unsigned short mode, int ret)
{
	return ret ? ret : decide_dentry(dentry, NAMING, CORDON_OP_CREATE, 0);
}

SEC("lsm/path_symlink")
int BPF_PROG(on_symlink, const struct path *dir, struct dentry *dentry, const char *old_name, int ret)
{
	return ret ? ret : decide_dentry(dentry, NAMING, CORDON_OP_CREATE, 0);
}

SEC("lsm/path_rmdir")
int BPF_PROG(on_rmdir, const struct path *dir, struct dentry *dentry, int ret)
{
	return ret ? ret : decide_dentry(dentry, NAMING, CORDON_OP_DELETE, 0);
}

SEC("lsm/path_unlink")
int BPF_PROG(on_unlink, const struct path *dir, struct dentry *dentry, int ret)
{
	return ret ? ret : decide_dentry(dentry, NAMING, CORDON_OP_DELETE, 0);
}

/* The object must be readable and writable under its old name: a link must not widen what may be done with it. */
SEC("lsm/path_link")
int BPF_PROG(on_link, struct dentry *old_dentry, const struct path *new_dir, struct dentry *new_dentry, int ret)
{
	if (ret)
		return ret;
	ret = decide_dentry(old_dentry, CORDON_READ, CORDON_OP_LINK, 0);
	if (!ret)
		ret = decide_dentry(old_dentry, CORDON_WRITE, CORDON_OP_LINK, 0);
	if (!ret)
		ret = decide_dentry(new_dentry, NAMING, CORDON_OP_LINK, 0);
	return ret;
}

SEC("lsm/path_rename")
int BPF_PROG(on_rename, const struct path *old_dir, struct dentry *old_dentry, const struct path *new_dir,
	     struct dentry *new_dentry)
{
	int ret = decide_dentry(old_dentry, NAMING, CORDON_OP_RENAME, 0);

	return ret ? ret : decide_dentry(new_dentry, NAMING, CORDON_OP_RENAME, 0);
}

SEC("lsm/path_truncate")
int BPF_PROG(on_truncate, const struct path *path, int ret)
{
	return ret ? ret : decide_dentry(path->dentry, CORDON_WRITE, CORDON_OP_TRUNCATE, 0);
}

/* The peer's own socket: a file of some file system, an abstract name, or none (a socketpair). */
static __noinline int decide_peer(struct sock *other)
{
	struct unix_sock *peer = (struct unix_sock *)other;
	struct cordon_task *member = current_member();
	struct subject subject = { .operation = CORDON_OP_UNIX, .access = CORDON_CONNECT, .backend = CORDON_BACKEND_LSM };
	struct unix_address *name;
	struct dentry *dentry;
	struct decision decision;
	struct scratch *scratch;
	struct asker asker;
	__u32 length;

	if (!member)
		return 0;
	dentry = BPF_CORE_READ(peer, path.dentry);
	if (dentry)
		return decide_dentry(dentry, CORDON_CONNECT, CORDON_OP_UNIX, 1);
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

SEC("lsm/unix_stream_connect")
int BPF_PROG(on_unix_connect, struct sock *sock, struct sock *other, struct sock *newsk, int ret)
{
	return ret ? ret : decide_peer(other);
}

SEC("lsm/unix_may_send")
int BPF_PROG(on_unix_send, struct socket *sock, struct socket *other, int ret)
{
	return ret ? ret : decide_peer(BPF_CORE_READ(other, sk));
}

#endif
