/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Opens that were allowed, kept with the inode: an open of the same name by the same domain under the same generation
 * needs no walk then. A row is believed only while nothing that its verdict was made from can have changed:
 * - no name of any file system was moved since (rename_lock's sequence, fs/dcache.c: d_move(), d_exchange());
 * - it is the very dentry, with the same parent and name, and the file has that one name (i_nlink);
 * - the generation and the domain are the asker's, whose rows never change while they are in force.
 * Refusals and audits are never kept: they are told each time. Nothing of procfs is: its names go by who asks.
 * BPF LSM alone: fmod_ret has no storage of inodes.
 */
#ifndef CORDON_CACHE_BPF_H
#define CORDON_CACHE_BPF_H

#define CACHE_WAYS 4 /* domains that share a file, e.g. a library, without taking turns */

struct cached_open {
	__u32 version; /* odd: being written */
	__u32 renames;
	__u32 generation;
	__u32 domain;
	__u32 hash; /* of the name, by its directory (fs/dcache.c, full_name_hash()), and its length */
	__u32 length;
	__u64 dentry;
	__u64 parent;
	__u32 access; /* allowed */
	__u32 jiffies; /* when it was kept */
};

struct cached_opens {
	struct cached_open ways[CACHE_WAYS];
};

/* Not pinned: it lives with the programs, and is empty for the next ones. */
struct {
	__uint(type, BPF_MAP_TYPE_INODE_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, __u32);
	__type(value, struct cached_opens);
} opens SEC(".maps");

/* seqlock_t; its sequence comes first (include/linux/seqlock_types.h). Kernels without CONFIG_KALLSYMS_ALL hide it. */
extern const void rename_lock __ksym __weak;

/* Odd while something is being moved, and where it can't be known: nothing is kept then. */
static __always_inline __u32 renames_so_far(void)
{
	__u32 sequence = 1;

	bpf_probe_read_kernel(&sequence, sizeof(sequence), &rename_lock);
	return sequence;
}

/* The sequence comes round after two thousand million renames; no row is believed for so long: minutes, at any HZ. */
#define BELIEVED_JIFFIES 60000

static __always_inline bool is_cacheable(struct inode *inode)
{
	return ((inode->i_mode & S_IFMT) == S_IFDIR || inode->i_nlink == 1) && inode->i_sb->s_magic != PROC_SUPER_MAGIC;
}

/* Whether a row is about this open: by whom, under what, and of which name. */
static __always_inline bool is_about(const struct cached_open *row, const struct asker *asker, struct dentry *dentry)
{
	return row->generation == asker->generation && row->domain == asker->domain && row->dentry == (__u64)dentry &&
	       row->parent == (__u64)dentry->d_parent && row->hash == dentry->d_name.hash &&
	       row->length == dentry->d_name.len;
}

static __always_inline bool is_kept(struct cached_open *row, const struct asker *asker, struct dentry *dentry, __u32 access)
{
	/* atomic, so that on every architecture the fields are read between the two */
	__u32 version = __sync_fetch_and_add(&row->version, 0);
	bool holds = is_about(row, asker, dentry) && (row->access & access) == access &&
		     row->renames == renames_so_far() &&
		     (__u32)bpf_jiffies64() - row->jiffies < BELIEVED_JIFFIES;

	return holds && !(version & 1) && __sync_fetch_and_add(&row->version, 0) == version;
}

/* renames: as it was before the verdict's path was read; odd: something was moving. */
static __always_inline void keep(struct cached_open *row, const struct asker *asker, struct dentry *dentry, __u32 access,
				 __u32 renames)
{
	__u32 version = row->version;

	if ((renames & 1) || (version & 1) || __sync_val_compare_and_swap(&row->version, version, version + 1) != version)
		return;
	if (is_about(row, asker, dentry) && row->renames == renames)
		access |= row->access;
	row->generation = asker->generation;
	row->domain = asker->domain;
	row->dentry = (__u64)dentry;
	row->parent = (__u64)dentry->d_parent;
	row->hash = dentry->d_name.hash;
	row->length = dentry->d_name.len;
	row->access = access;
	row->renames = renames;
	row->jiffies = (__u32)bpf_jiffies64();
	__sync_fetch_and_add(&row->version, 1);
}

static __always_inline struct cached_open *way_of(struct cached_opens *kept, __u32 domain)
{
	return &kept->ways[domain & (CACHE_WAYS - 1)];
}

#endif
