/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * What programs contain: SHA-256 by the kernel's own IMA, taken while the program is about to run, and kept with the
 * inode for as long as nobody could have changed it.
 *
 * A digest is taken only while the kernel refuses every writer (i_writecount < 0, as exec and a running program make it:
 * include/linux/fs.h, deny_write_access()), so nobody writes meanwhile. Whoever opens the file for writing later, or
 * changes its size, was counted as a writer before the hook here ends the trust: an exec in between finds that writer and
 * gets ETXTBSY. A writable mapping is a writer until it is unmapped. Times prove nothing: they are as coarse as a tick.
 *
 * Not covered, and never trusted: file systems whose contents change without an open on this host, or under another
 * inode (overlays, network, FUSE). Whoever writes to the block device beneath is outside every session.
 *
 * BPF LSM alone: only its programs may sleep here, and have storage of inodes.
 */
#ifndef CORDON_DIGEST_BPF_H
#define CORDON_DIGEST_BPF_H

#define HASH_ALGO_SHA256 4 /* include/uapi/linux/hash_info.h; IMA has another if told so at boot (ima_hash=): refused */

/* No signal ends IMA's reading: what a session makes must not keep a process alive for long that is to be killed. */
#define MOST_HASHED (512l * 1024 * 1024)

struct kept_digest {
	__u32 known;
	__u32 attached; /* CORDON_SETTING_DIGESTS when it was taken: while a program was detached, a writer may have gone unseen */
	__u8 sha256[CORDON_DIGEST_BYTES];
};

/* Pinned: an inode's row must be the same for programs that were attached at different times. */
struct {
	__uint(type, BPF_MAP_TYPE_INODE_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, __u32);
	__type(value, struct kept_digest);
} digests SEC(".maps");

static __always_inline __u32 times_attached(void)
{
	__u32 key = CORDON_SETTING_DIGESTS;
	__u64 *times = bpf_map_lookup_elem(&settings, &key);

	return times ? *times : 0;
}

static __always_inline bool is_digest_known(struct kept_digest *kept)
{
	/*
	 * atomic, so that on every architecture the digest is read after it; no addition of zero, which clang makes a fetch-or:
	 * with that an exec was seen to spin in the kernel (6.1)
	 */
	return kept && __sync_val_compare_and_swap(&kept->known, 1, 1) == 1 && kept->attached == times_attached();
}

static __always_inline void read_digest(struct scratch *scratch, struct kept_digest *kept)
{
	if (!is_digest_known(kept))
		return;
	__builtin_memcpy(scratch->sha256, kept->sha256, sizeof(scratch->sha256));
	scratch->digest_known = 1;
}

/* For a member's exec; a process that is none need not pay for it. */
static __always_inline struct kept_digest *digest_of(struct inode *inode)
{
	return current_member() ? bpf_inode_storage_get(&digests, inode, 0, 0) : 0;
}

/*
 * For a mapping: of the program that the process runs, which nobody can write to while it does. Any other file could be
 * written to as soon as it is mapped, and what is mapped with it.
 */
static __always_inline struct kept_digest *digest_of_own(struct file *file)
{
	struct task_struct *task = bpf_get_current_task_btf();
	struct inode *inode;

	if (!file || !current_member())
		return 0;
	inode = file->f_inode;
	if (BPF_CORE_READ(task, mm, exe_file, f_inode) != inode)
		return 0;
	return bpf_inode_storage_get(&digests, inode, 0, 0);
}

/* Trust ends. */
static __always_inline void forget_digest(struct inode *inode)
{
	struct kept_digest *kept = bpf_inode_storage_get(&digests, inode, 0, 0);

	if (kept)
		__sync_lock_test_and_set(&kept->known, 0);
}

/*
 * At an open for writing, by any process; O_TRUNC alone comes by distrust_size(). Not inlined: the verifier would look at
 * all that follows for each way through it.
 */
static __noinline int distrust(struct file *file)
{
	if (file->f_mode & FMODE_WRITE)
		forget_digest(file->f_inode);
	return 0;
}

static __always_inline int distrust_size(struct dentry *dentry, struct iattr *attr)
{
	struct inode *inode = dentry->d_inode;

	if (inode && attr->ia_valid & ATTR_SIZE)
		forget_digest(inode);
	return 0;
}

/* Whether all that a file contains changes through the inode that is opened (include/uapi/linux/magic.h). */
static __always_inline bool is_local(struct inode *inode)
{
	switch (inode->i_sb->s_magic) {
	case 0xef53: /* ext2, ext3, ext4 */
	case 0x58465342: /* xfs */
	case 0x9123683e: /* btrfs */
	case 0xf2f52010: /* f2fs */
	case 0x01021994: /* tmpfs */
	case 0x73717368: /* squashfs */
	case 0xe0f5e1e2: /* erofs */
		return true;
	}
	return false;
}

static __always_inline bool is_script(struct linux_binprm *bprm)
{
	char start[2] = {};

	bpf_core_read(start, sizeof(start), &bprm->buf);
	return start[0] == '#' && start[1] == '!';
}

/* Whether the exec would be refused for want of its digest alone. */
static __noinline bool is_digest_wanted(struct dentry *dentry)
{
	struct cordon_task *member = current_member();
	struct decision decision;
	struct scratch *scratch;
	struct asker asker = {};

	if (!member)
		return false;
	ask_as(&asker, member);
	if (!(asker.domain_flags & CORDON_DOMAIN_HAS_PINS) || (asker.session_flags & CORDON_SESSION_FILES_ELSEWHERE))
		return false;
	scratch = take_scratch();
	if (!scratch)
		return false;
	read_path(scratch, dentry);
	decide_path(&asker, scratch, CORDON_EXEC, &decision);
	give_scratch(scratch);
	return decision.reason == CORDON_REASON_DIGEST_PENDING;
}

/*
 * Decides nothing, and so may sleep: rows that it reads while they are dropped can make it take a digest in vain, or
 * none, which refuses.
 */
static __always_inline int take_digest(struct linux_binprm *bprm)
{
	struct inode *inode = bprm->file->f_inode;
	__u8 sha256[CORDON_DIGEST_BYTES];
	struct kept_digest *kept;
	__u32 attached;

	if (!current_member())
		return 0;
	attached = times_attached();
	kept = bpf_inode_storage_get(&digests, inode, 0, 0);
	if (is_digest_known(kept) || is_script(bprm) || inode->i_writecount.counter >= 0 || !is_local(inode) ||
	    inode->i_size > MOST_HASHED || !is_digest_wanted(BPF_CORE_READ(bprm, file, f_path.dentry)))
		return 0;
	if (!kept)
		kept = bpf_inode_storage_get(&digests, inode, 0, BPF_LOCAL_STORAGE_GET_F_CREATE);
	if (!kept || bpf_ima_file_hash(bprm->file, sha256, sizeof(sha256)) != HASH_ALGO_SHA256) {
		count_failure(CORDON_FAIL_DIGEST);
		return 0;
	}
	__builtin_memcpy(kept->sha256, sha256, sizeof(sha256));
	kept->attached = attached;
	__sync_lock_test_and_set(&kept->known, 1);
	return 0;
}

#endif
