/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Where decisions on files, programs and AF_UNIX peers are asked for: each place twice, as a BPF LSM program
 * and as an fmod_ret program on the function that calls the LSMs (security/security.c). libcordon loads one kind.
 */
#ifndef CORDON_FILE_HOOKS_BPF_H
#define CORDON_FILE_HOOKS_BPF_H

/* One program. arguments: in parentheses; the first to refuse, another LSM or program, has refused. */
#define PROGRAM(section, program, arguments, decision)                                                                 \
	SEC(section) int BPF_PROG(program, UNPACK arguments, int ret)                                                  \
	{                                                                                                              \
		return ret ? ret : decision;                                                                           \
	}
#define UNPACK(...) __VA_ARGS__
#define LSM(hook, program, arguments, decision) PROGRAM("lsm/" hook, on_##program, arguments, decision)
#define FMOD(function, program, arguments, decision)                                                                   \
	PROGRAM("fmod_ret/security_" function, fmod_##program, arguments, decision)
/* Both. name: the hook's in include/linux/lsm_hook_defs.h, which is also the end of the security_*() function's. */
#define ON(name, arguments, decision)                                                                                  \
	LSM(#name, name, arguments, decision)                                                                          \
	FMOD(#name, name, arguments, decision)

/*
 * What ends in _plain is for a kernel that refuses its namesake, and digest.bpf.h: inodes have no storage where bpf is not
 * among the LSMs.
 */
LSM("file_open", file_open, (struct file *file), (distrust(file), decide_open_once(file)))
LSM("file_open", file_open_plain, (struct file *file), decide_open(file))
FMOD("file_open", file_open, (struct file *file), decide_open(file))

/* security_bprm_check() calls the hook bprm_check_security */
LSM("bprm_check_security", bprm_check, (struct linux_binprm * bprm), decide_exec(bprm, digest_of(bprm->file->f_inode)))
LSM("bprm_check_security", bprm_check_plain, (struct linux_binprm * bprm), decide_exec(bprm, 0))
FMOD("bprm_check", bprm_check, (struct linux_binprm * bprm), decide_exec(bprm, 0))

/* The hook is told what a personality adds (security.c, mmap_prot()); the function is not. */
static __always_inline unsigned long implied_by(unsigned long prot)
{
	struct task_struct *task = bpf_get_current_task_btf();

	return prot & PROT_READ && task->personality & READ_IMPLIES_EXEC ? prot | PROT_EXEC : prot;
}

LSM("mmap_file", mmap_file, (struct file *file, unsigned long reqprot, unsigned long prot, unsigned long flags),
    prot & PROT_EXEC ? decide_mapping(file, digest_of_own(file)) : 0)
LSM("mmap_file", mmap_file_plain, (struct file *file, unsigned long reqprot, unsigned long prot, unsigned long flags),
    prot & PROT_EXEC ? decide_mapping(file, 0) : 0)
FMOD("mmap_file", mmap_file, (struct file *file, unsigned long prot, unsigned long flags),
     implied_by(prot) & PROT_EXEC ? decide_mapping(file, 0) : 0)
ON(file_mprotect, (struct vm_area_struct * vma, unsigned long reqprot, unsigned long prot),
   prot & PROT_EXEC ? decide_mapping(BPF_CORE_READ(vma, vm_file), 0) : 0)

ON(path_mknod, (const struct path *dir, struct dentry *dentry, unsigned short mode, unsigned int dev),
   decide_dentry(dentry, NAMING, CORDON_OP_CREATE, TELL_REFUSALS))
ON(path_mkdir, (const struct path *dir, struct dentry *dentry, unsigned short mode),
   decide_dentry(dentry, NAMING, CORDON_OP_CREATE, TELL_REFUSALS))
ON(path_symlink, (const struct path *dir, struct dentry *dentry, const char *old_name),
   decide_dentry(dentry, NAMING, CORDON_OP_CREATE, TELL_REFUSALS))
ON(path_rmdir, (const struct path *dir, struct dentry *dentry), decide_dentry(dentry, NAMING, CORDON_OP_DELETE, TELL_REFUSALS))
ON(path_unlink, (const struct path *dir, struct dentry *dentry), decide_dentry(dentry, NAMING, CORDON_OP_DELETE, TELL_REFUSALS))
ON(path_link, (struct dentry * old_dentry, const struct path *new_dir, struct dentry *new_dentry),
   decide_link(old_dentry, new_dentry))
ON(path_rename,
   (const struct path *old_dir, struct dentry *old_dentry, const struct path *new_dir, struct dentry *new_dentry,
    unsigned int flags),
   decide_rename(old_dentry, new_dentry, flags))
ON(path_truncate, (const struct path *path), decide_dentry(path->dentry, CORDON_WRITE, CORDON_OP_TRUNCATE, TELL_REFUSALS))

/* A descriptor from another process (SCM_RIGHTS, pidfd_getfd): whoever opened it, it is this session's open now. */
ON(file_receive, (struct file *file), decide_open(file))
/* inotify and fanotify tell the names and the times of what a directory has: no less than reading it */
ON(path_notify, (const struct path *path, unsigned long long mask, unsigned int type),
   decide_dentry(path->dentry, CORDON_READ, CORDON_OP_OPEN, TELL_REFUSALS))

/* kuid_t and kgid_t are one number each (include/linux/uidgid_types.h). */
ON(path_chmod, (const struct path *path, unsigned short mode), decide_attribute(path->dentry))
ON(path_chown, (const struct path *path, unsigned int uid, unsigned int gid), decide_attribute(path->dentry))
ON(inode_setxattr,
   (void *idmap, struct dentry *dentry, const char *name, const void *value, unsigned long size, int flags),
   decide_inode_attribute(dentry))
ON(inode_removexattr, (void *idmap, struct dentry *dentry, const char *name), decide_inode_attribute(dentry))
/* from 6.2 on; before, an access control list was an extended attribute here, too */
ON(inode_set_acl, (void *idmap, struct dentry *dentry, const char *name, void *acl), decide_inode_attribute(dentry))
ON(inode_remove_acl, (void *idmap, struct dentry *dentry, const char *name), decide_inode_attribute(dentry))

/* The hook has one more argument in front from 6.9 on; libcordon loads what fits (load.c, has_hook()). */
#define ON_SETATTR(count, arguments)                                                                                   \
	LSM("inode_setattr", inode_setattr_##count, arguments, decide_times(dentry, attr))                             \
	FMOD("inode_setattr", inode_setattr_##count, arguments, decide_times(dentry, attr))
ON_SETATTR(2, (struct dentry * dentry, struct iattr *attr))
ON_SETATTR(3, (void *idmap, struct dentry *dentry, struct iattr *attr))

/* from 6.2 on, for O_TRUNC and ftruncate; before, path_truncate was called for all */
ON(file_truncate, (struct file *file), decide_dentry(file->f_path.dentry, CORDON_WRITE, CORDON_OP_TRUNCATE, TELL_REFUSALS))
ON(file_ioctl, (struct file *file, unsigned int command, unsigned long argument), decide_ioctl(file, command))
/* from 6.17 on: the same by system call */
ON(inode_file_setattr, (struct dentry *dentry, void *attributes), decide_inode_attribute(dentry))

ON(unix_stream_connect, (struct sock * sock, struct sock *other, struct sock *newsk), decide_peer(other))
ON(unix_may_send, (struct socket * sock, struct socket *other), decide_peer(BPF_CORE_READ(other, sk)))

ON(socket_listen, (struct socket * sock, int backlog), decide_listen(sock))

/* notify_change() comes by here for every change of size, truncate(2) of a path included (fs/open.c, do_truncate()) */
LSM("inode_setattr", digest_size_2, (struct dentry * dentry, struct iattr *attr), distrust_size(dentry, attr))
LSM("inode_setattr", digest_size_3, (void *idmap, struct dentry *dentry, struct iattr *attr), distrust_size(dentry, attr))
/* Attached later than on_bprm_check, and so run before it (kernel/bpf/trampoline.c: the newest first; lib/load.c keeps to it). */
PROGRAM("lsm.s/bprm_check_security", on_digest_take, (struct linux_binprm * bprm), take_digest(bprm))

#endif
