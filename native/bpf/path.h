/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Paths are objects: from an opened object up its dentry chain to the root of its file
 * system, then down the trie of rules. Never from a string of the caller's, never by its
 * mount namespace: a bind mount, a /proc alias or a chroot leads to the same chain.
 * Not covered: another hard link's name of the same inode.
 */
#ifndef CORDON_PATH_H
#define CORDON_PATH_H

static __always_inline bool in_own_proc(struct super_block *sb)
{
	struct proc_fs_info *info = BPF_CORE_READ(sb, s_fs_info);
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();
	struct pid *pid = BPF_CORE_READ(task, thread_pid);
	__u32 level = BPF_CORE_READ(pid, level);
	struct upid last = {};

	if (level > 32) /* MAX_PID_NS_LEVEL, include/linux/pid_namespace.h */
		return false;
	bpf_core_read(&last, sizeof(last), (void *)pid + bpf_core_field_offset(struct pid, numbers) + level * bpf_core_type_size(struct upid));
	return BPF_CORE_READ(info, pid_ns) == last.ns;
}

static __always_inline void name_device(struct scratch *scratch, struct dentry *dentry)
{
	struct super_block *sb = BPF_CORE_READ(dentry, d_sb);
	unsigned long flags = BPF_CORE_READ(sb, s_flags);

	scratch->dev = BPF_CORE_READ(sb, s_dev);
	if (BPF_CORE_READ(sb, s_magic) == PROC_SUPER_MAGIC) {
		if (in_own_proc(sb))
			scratch->dev = CORDON_DEV_PROC;
	} else if (flags & (SB_KERNMOUNT | SB_NOUSER)) {
		scratch->flags |= SCRATCH_NAMELESS;
	}
}

/* Reads the last component, and its end where it is too long for a rule. */
static __always_inline void read_last_name(struct scratch *scratch, struct dentry *dentry)
{
	const unsigned char *name = BPF_CORE_READ(dentry, d_name.name);
	__u32 length = BPF_CORE_READ(dentry, d_name.len);
	__u32 skip = 0;

	__builtin_memset(scratch->tail, 0, sizeof(scratch->tail));
	if (length > CORDON_NAME_BYTES - 1) {
		scratch->flags |= SCRATCH_LONG_NAME;
		skip = length - (CORDON_NAME_BYTES - 1);
		length = CORDON_NAME_BYTES - 1;
	}
	if (bpf_probe_read_kernel(scratch->tail, MASKED(length, CORDON_NAME_BYTES - 1), name + skip))
		count_failure(CORDON_FAIL_PATH_READ);
	scratch->tail_length = length;
}

/* bpf_loop() callbacks are verified once, not once an iteration; their state is in scratch or here. */
struct climb {
	struct scratch *scratch;
	struct dentry *dentry;
};

static long climb_one(__u32 index, struct climb *climb)
{
	struct dentry *dentry = climb->dentry;
	struct dentry *parent = BPF_CORE_READ(dentry, d_parent);
	char *name;

	if (parent == dentry || index >= CORDON_PATH_DEPTH)
		return 1;
	index = CORDON_PATH_DEPTH - 1 - index;
	if (index >= CORDON_PATH_DEPTH)
		return 1;
	name = climb->scratch->names[index];
	/* the keys of maps are compared whole, so the padding has to be zero */
	__builtin_memset(name, 0, CORDON_NAME_BYTES);
	if (BPF_CORE_READ(dentry, d_name.len) > CORDON_NAME_BYTES - 1)
		name[0] = '/'; /* longer than any rule's: no name has this byte, so no edge matches */
	else if (bpf_probe_read_kernel_str(name, CORDON_NAME_BYTES, BPF_CORE_READ(dentry, d_name.name)) < 0)
		count_failure(CORDON_FAIL_PATH_READ);
	climb->scratch->first = index;
	climb->dentry = parent;
	return 0;
}

/* Fills names[first..] with the chain, root first. */
static __always_inline void read_chain(struct scratch *scratch, struct dentry *dentry)
{
	struct climb climb = { .scratch = scratch, .dentry = dentry };

	scratch->first = CORDON_PATH_DEPTH;
	bpf_loop(CORDON_PATH_DEPTH, climb_one, &climb, 0);
	dentry = climb.dentry;
	if (BPF_CORE_READ(dentry, d_parent) != dentry)
		scratch->flags |= SCRATCH_TOO_DEEP;
}

static __always_inline bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* A process directory of the session's own /proc goes by one name. */
static __always_inline void name_own_process(struct scratch *scratch)
{
	__u32 first = scratch->first;

	if (scratch->dev != CORDON_DEV_PROC || first >= CORDON_PATH_DEPTH)
		return;
	if (!is_digit(scratch->names[first][0]))
		return;
	__builtin_memset(scratch->names[first], 0, CORDON_NAME_BYTES);
	__builtin_memcpy(scratch->names[first], "@self", 5);
}

static __noinline int read_path(struct scratch *scratch, struct dentry *dentry)
{
	struct inode *inode = BPF_CORE_READ(dentry, d_inode);

	name_device(scratch, dentry);
	if (inode && !(scratch->flags & SCRATCH_NAMELESS) && scratch->dev != CORDON_DEV_PROC &&
	    !BPF_CORE_READ(dentry, d_hash.pprev) && BPF_CORE_READ(dentry, d_parent) != dentry)
		scratch->flags |= SCRATCH_UNLINKED;
	read_last_name(scratch, dentry);
	read_chain(scratch, dentry);
	name_own_process(scratch);
	return 0;
}

static long find_dot(__u32 index, struct scratch **context)
{
	struct scratch *scratch = *context;
	__u32 at = (CORDON_NAME_BYTES - 1 - index) & (CORDON_NAME_BYTES - 1);

	if (scratch->tail[at] != '.')
		return 0;
	scratch->dots[scratch->dot_count & (CORDON_SUFFIX_DOTS - 1)] = at;
	scratch->dot_count++;
	return scratch->dot_count >= CORDON_SUFFIX_DOTS;
}

/* Names of files: "**" "/name" and "**" "/x.suffix". */
static __noinline int match_names(const struct asker *asker, struct scratch *scratch, __u32 bit)
{
	struct cordon_name_key *key = &scratch->name;
	struct scratch *context = scratch;
	struct cordon_rules *rules;

	key->generation = asker->generation;
	key->domain = asker->domain;
	key->suffix = 0;
	if (!(scratch->flags & SCRATCH_LONG_NAME)) {
		__builtin_memcpy(key->name, scratch->tail, CORDON_NAME_BYTES);
		rules = bpf_map_lookup_elem(&names, key);
		if (rules)
			add_rules(&scratch->matched, rules, bit);
	}
	key->suffix = 1;
	scratch->dot_count = 0;
	bpf_loop(CORDON_NAME_BYTES, find_dot, &context, 0);
	for (__u32 i = 0; i < CORDON_SUFFIX_DOTS; i++) {
		__u32 at = scratch->dots[i] & (CORDON_NAME_BYTES - 1);

		if (i >= scratch->dot_count)
			break;
		/* the second half of `tail` is zero, so what is read beyond the name is padding */
		bpf_probe_read_kernel(key->name, CORDON_NAME_BYTES, scratch->tail + at);
		rules = bpf_map_lookup_elem(&names, key);
		if (rules)
			add_rules(&scratch->matched, rules, bit);
	}
	return 0;
}

static long descend_one(__u32 index, struct scratch **context)
{
	struct scratch *scratch = *context;
	struct cordon_edge *edge;
	__u32 at = scratch->first + index;

	if (at >= CORDON_PATH_DEPTH) {
		scratch->whole = 1;
		return 1;
	}
	__builtin_memcpy(scratch->edge.name, scratch->names[at], CORDON_NAME_BYTES);
	edge = bpf_map_lookup_elem(&edges, &scratch->edge);
	if (!edge)
		return 1;
	scratch->edge.node = edge->node;
	return 0;
}

/* Walks the trie with names[first..]. Returns the node reached; scratch->whole says whether every component was. */
static __noinline __u32 walk(const struct asker *asker, struct scratch *scratch)
{
	struct cordon_edge_key *key = &scratch->edge;
	struct scratch *context = scratch;
	struct cordon_edge *edge;

	scratch->whole = 0;
	__builtin_memset(key, 0, sizeof(*key));
	key->generation = asker->generation;
	key->domain = asker->domain;
	key->dev = scratch->dev;
	edge = bpf_map_lookup_elem(&edges, key);
	if (!edge)
		return 0;
	key->node = edge->node;
	key->dev = 0;
	bpf_loop(CORDON_PATH_DEPTH + 1, descend_one, &context, 0);
	return key->node;
}

static __noinline int match_path(const struct asker *asker, struct scratch *scratch, __u32 access)
{
	struct cordon_node_key key = { .generation = asker->generation, .domain = asker->domain };
	struct cordon_node *node;
	__u32 bit = 0;

	for (__u32 i = 0; i < CORDON_ACCESS_BITS; i++)
		if (access & (1u << i))
			bit = i;
	key.node = walk(asker, scratch);
	if (key.node) {
		node = bpf_map_lookup_elem(&nodes, &key);
		if (node && !scratch->whole) {
			add_rules(&scratch->matched, &node->tree, bit);
		} else if (node) {
			add_rules(&scratch->matched, &node->here, bit);
			if (access & CORDON_NAME)
				add_rules(&scratch->matched, &node->tree_above, bit);
			else
				add_rules(&scratch->matched, &node->tree, bit);
		}
	}
	if (asker->domain_flags & CORDON_DOMAIN_HAS_NAMES)
		match_names(asker, scratch, bit);
	return 0;
}

/* decide(), and what it says where a rule would allow the program with another digest, or once it is known. */
static __always_inline struct decision decide_pinned(const struct asker *asker, const struct scratch *scratch)
{
	const struct pin_miss *missed = &scratch->missed;
	struct decision decision = decide(asker->domain_flags, &scratch->matched);

	if (missed->reason &&
	    (decision.reason == CORDON_REASON_NOT_ALLOWED || decision.reason == CORDON_REASON_AUDIT_ONLY)) {
		decision.reason = missed->reason;
		decision.rule = missed->rule;
	}
	return decision;
}

/* Decides on the path that was read into scratch. access: one of the bits, plus CORDON_NAME. */
static __noinline int decide_path(const struct asker *asker, struct scratch *scratch, __u32 access,
				  struct decision *out)
{
	if (asker->refusal) {
		*out = decided(CORDON_DENY, asker->refusal, CORDON_RULE_NONE);
		return 0;
	}
	if (scratch->flags & SCRATCH_NAMELESS) {
		if (access & (CORDON_MAP | CORDON_EXEC))
			*out = decided(CORDON_DENY, CORDON_REASON_NAMELESS_EXEC, CORDON_RULE_NONE);
		else
			*out = decided(CORDON_ALLOW, CORDON_REASON_NAMELESS_ALLOWED, CORDON_RULE_NONE);
		return 0;
	}
	if (scratch->flags & SCRATCH_TOO_DEEP) {
		*out = decided(CORDON_DENY, CORDON_REASON_PATH_TOO_DEEP, CORDON_RULE_NONE);
		return 0;
	}
	if ((scratch->flags & SCRATCH_UNLINKED) && (access & (CORDON_MAP | CORDON_EXEC))) {
		*out = decided(CORDON_DENY, CORDON_REASON_NAMELESS_EXEC, CORDON_RULE_NONE);
		return 0;
	}
	__builtin_memset(&scratch->matched, 0, sizeof(scratch->matched));
	__builtin_memset(&scratch->missed, 0, sizeof(scratch->missed));
	match_path(asker, scratch, access);
	if ((access & CORDON_EXEC) && asker->domain_flags & CORDON_DOMAIN_HAS_PINS)
		match_pins(asker, scratch);
	*out = decide_pinned(asker, scratch);
	return 0;
}

/*
 * sun_path into scratch->text, zero-padded; returns the bytes that name the socket. A path
 * ends at its first NUL, whatever length the caller gave; an abstract name may contain NULs.
 */
static __noinline __u32 read_unix_name(struct scratch *scratch, const void *from, __u32 length)
{
	long copied;

	__builtin_memset(scratch->text, 0, 2 * CORDON_UNIX_BYTES);
	if (!length || length > 108) /* sizeof(sun_path), include/uapi/linux/un.h */
		return 0;
	if (bpf_probe_read_kernel(scratch->text, 1, from))
		return 0;
	if (!scratch->text[0]) {
		if (bpf_probe_read_kernel(scratch->text, MASKED(length, 127), from))
			return 0;
		return length;
	}
	copied = bpf_probe_read_kernel_str(scratch->text, MASKED(length, 127) + 1, from);
	return copied > 0 ? copied - 1 : 0;
}

static long join_one(__u32 index, struct scratch **context)
{
	struct scratch *scratch = *context;
	__u32 at = scratch->first + index;
	__u32 size = scratch->text_size;
	long length;

	if (at >= CORDON_PATH_DEPTH)
		return 1;
	if (size > CORDON_TEXT_BYTES - CORDON_NAME_BYTES - 2) {
		scratch->text_truncated = 1;
		return 1;
	}
	scratch->text[MASKED(size, CORDON_TEXT_BYTES - 1)] = '/';
	size++;
	length = bpf_probe_read_kernel_str(scratch->text + MASKED(size, CORDON_TEXT_BYTES - 1), CORDON_NAME_BYTES,
					   scratch->names[at]);
	scratch->text_size = length > 0 ? size + length - 1 : size;
	return 0;
}

/* Joins names[first..] into text: "/a/b". */
static __noinline int join_path(struct scratch *scratch)
{
	struct scratch *context = scratch;

	scratch->text_truncated = 0;
	scratch->text_size = 0;
	bpf_loop(CORDON_PATH_DEPTH, join_one, &context, 0);
	if (!scratch->text_size) {
		scratch->text[0] = '/';
		scratch->text_size = 1;
	}
	return 0;
}

#endif
