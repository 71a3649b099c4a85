/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * Every kernel field that the probe reads, and no other: the whole dependence on the
 * kernel's layout on one page. Offsets are relocated at load (CO-RE).
 */
#ifndef CORDON_KERNEL_TYPES_H
#define CORDON_KERNEL_TYPES_H

typedef unsigned char __u8;
typedef unsigned short __u16;
typedef unsigned int __u32;
typedef unsigned long long __u64;
typedef signed char __s8;
typedef short __s16;
typedef int __s32;
typedef long long __s64;
typedef __u16 __be16;
typedef __u32 __be32;
typedef __u32 __wsum;
typedef __u64 __be64;
typedef _Bool bool;
enum { false = 0, true = 1 };

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

typedef struct {
	int counter;
} atomic_t;

struct qstr {
	union {
		struct {
			__u32 hash;
			__u32 len;
		};
		__u64 hash_len;
	};
	const unsigned char *name;
};

struct pid_namespace;

struct proc_fs_info {
	struct pid_namespace *pid_ns;
};

struct dentry;

struct super_block {
	__u32 s_dev;
	unsigned long s_flags;
	unsigned long s_magic;
	struct dentry *s_root;
	void *s_fs_info;
};

struct hlist_bl_node {
	struct hlist_bl_node *next, **pprev;
};

struct inode {
	unsigned short i_mode;
	unsigned int i_nlink;
	long long i_size;
	atomic_t i_writecount;
	struct super_block *i_sb;
};

struct dentry {
	struct hlist_bl_node d_hash;
	struct dentry *d_parent;
	struct qstr d_name;
	struct inode *d_inode;
	struct super_block *d_sb;
};

struct vfsmount {
	int mnt_flags;
};

struct mnt_namespace;

struct mount {
	struct vfsmount mnt;
	struct mnt_namespace *mnt_ns;
};

struct path {
	struct vfsmount *mnt;
	struct dentry *dentry;
};

struct file {
	struct path f_path;
	struct inode *f_inode;
	unsigned int f_flags;
	unsigned int f_mode;
};

struct upid {
	int nr;
	struct pid_namespace *ns;
};

struct pid {
	unsigned int level;
	struct upid numbers[1];
};

struct core_state;

struct signal_struct {
	atomic_t live;
	int group_exit_code;
	struct core_state *core_state; /* not null: the process dumps its core */
};

struct fdtable {
	unsigned int max_fds;
	struct file **fd;
};

struct files_struct {
	struct fdtable *fdt;
};

struct pt_regs {
#if defined(__TARGET_ARCH_x86)
	unsigned long dx, si, orig_ax;
#else
	__u64 regs[31];
	__s32 syscallno;
#endif
};

struct mm_struct {
	struct file *exe_file;
	unsigned long arg_start;
	unsigned long arg_end;
};

struct cred;

struct iattr {
	unsigned int ia_valid;
};

struct task_struct {
	int pid;
	int tgid;
	int exit_code;
	unsigned int personality;
	__u64 start_boottime;
	struct task_struct *group_leader;
	struct signal_struct *signal;
	struct mm_struct *mm;
	struct files_struct *files;
	struct pid *thread_pid;
	const struct cred *real_cred;
	const struct cred *cred;
};

struct linux_binprm {
	struct file *file;
	const char *filename;
	char buf[256];
};

struct vm_area_struct {
	struct file *vm_file;
};

struct in6_addr {
	__u8 bytes[16];
};

struct seq_file;
struct bpf_iter_meta {
	struct seq_file *seq;
};

struct sock_common {
	unsigned short skc_family;
	__u16 skc_num; /* the local port, host byte order; 0: not bound */
	__be16 skc_dport;
	__be32 skc_daddr;
	__be32 skc_rcv_saddr;
	struct in6_addr skc_v6_daddr;
	struct in6_addr skc_v6_rcv_saddr;
	int skc_bound_dev_if;
};

struct bpf_prog;

struct sock_reuseport {
	struct bpf_prog *prog;
};

struct sock {
	struct sock_common __sk_common;
	__u16 sk_protocol;
	struct sock_reuseport *sk_reuseport_cb;
};

struct socket {
	short type;
	struct sock *sk;
};

struct skb_shared_info {
	__u8 flags;
};

struct rtable {
	unsigned int rt_flags;
};

struct sk_buff {
	unsigned long _skb_refdst; /* its route; lowest bit: not counted (include/linux/skbuff.h, SKB_DST_NOREF) */
	unsigned int end; /* from `head`, where a pointer is wider than an offset (include/linux/skbuff.h) */
	unsigned char *head;
};

struct sockaddr_un {
	unsigned short sun_family;
	char sun_path[108];
};

struct unix_address {
	int len;
	struct sockaddr_un name[0];
};

struct unix_sock {
	struct unix_address *addr;
	struct path path;
};

struct sockaddr_un___kernel;

struct bpf_sock_addr_kern {
	struct sock *sk;
	void *uaddr;
	__u32 uaddrlen;
};

#pragma clang attribute pop

/* Unstable context structures of the UAPI (linux/bpf.h); their layout is fixed by it. */
struct bpf_sock {
	__u32 bound_dev_if;
	__u32 family;
	__u32 type;
	__u32 protocol;
	__u32 mark;
	__u32 priority;
	__u32 src_ip4;
	__u32 src_ip6[4];
	__u32 src_port; /* host byte order */
	__u16 dst_port;
	__u16 pad;
	__u32 dst_ip4;
	__u32 dst_ip6[4];
	__u32 state;
};

struct __sk_buff {
	__u32 len;
	__u32 pkt_type;
	__u32 mark;
	__u32 queue_mapping;
	__u32 protocol; /* network byte order */
	__u32 to_priority[3]; /* nothing of it is read */
	__u32 priority;
	__u32 ingress_ifindex;
	__u32 ifindex;
	__u32 to_sk[31]; /* nor of this */
	struct bpf_sock *sk;
};
_Static_assert(__builtin_offsetof(struct __sk_buff, priority) == 32, "linux/bpf.h, struct __sk_buff");
_Static_assert(__builtin_offsetof(struct __sk_buff, sk) == 168, "linux/bpf.h, struct __sk_buff");

struct bpf_tcp_sock {
	__u32 snd_cwnd;
	__u32 srtt_us;
	__u32 rtt_min;
	__u32 snd_ssthresh;
	__u32 rcv_nxt;
};
_Static_assert(__builtin_offsetof(struct bpf_tcp_sock, rcv_nxt) == 16, "linux/bpf.h, struct bpf_tcp_sock");

struct bpf_sock_addr {
	__u32 user_family;
	__u32 user_ip4;
	__u32 user_ip6[4];
	__u32 user_port;
	__u32 family;
	__u32 type;
	__u32 protocol;
	__u32 msg_src_ip4;
	__u32 msg_src_ip6[4];
	struct bpf_sock *sk;
};
_Static_assert(__builtin_offsetof(struct bpf_sock_addr, sk) == 64, "linux/bpf.h, struct bpf_sock_addr");

/* A connection as the end that is looked up sees a packet to it: source is the other end. Network byte order. */
struct bpf_sock_tuple {
	union {
		struct {
			__be32 saddr;
			__be32 daddr;
			__be16 sport;
			__be16 dport;
		} ipv4;
		struct {
			__be32 saddr[4];
			__be32 daddr[4];
			__be16 sport;
			__be16 dport;
		} ipv6;
	};
};

/* include/uapi/linux/bpf.h */
enum {
	BPF_MAP_TYPE_HASH = 1,
	BPF_MAP_TYPE_ARRAY = 2,
	BPF_MAP_TYPE_PERCPU_ARRAY = 6,
	BPF_MAP_TYPE_LPM_TRIE = 11,
	BPF_MAP_TYPE_SK_STORAGE = 24,
	BPF_MAP_TYPE_RINGBUF = 27,
	BPF_MAP_TYPE_INODE_STORAGE = 28,
};
enum { BPF_ANY = 0, BPF_NOEXIST = 1 };
enum { BPF_F_NO_PREALLOC = 1, BPF_F_CLONE = 512, BPF_F_MMAPABLE = 1024 };
enum { BPF_SK_STORAGE_GET_F_CREATE = 1, BPF_LOCAL_STORAGE_GET_F_CREATE = 1 };
enum { BPF_TCP_SYN_SENT = 2, BPF_TCP_LISTEN = 10 };
enum { BPF_F_CURRENT_NETNS = -1 };
enum { BPF_RB_NO_WAKEUP = 1, BPF_RB_FORCE_WAKEUP = 2 };
enum { BPF_RB_CONS_POS = 2, BPF_RB_PROD_POS = 3 };

/* A mask that the compiler can't argue away: the verifier of 6.1 must see it where the value is used. */
#define MASKED(value, mask)                                                                                            \
	({                                                                                                             \
		__u64 masked = (value);                                                                                \
		asm volatile("%0 &= %1" : "+r"(masked) : "i"(mask));                                                   \
		masked;                                                                                                \
	})

#define RTCF_BROADCAST 0x10000000 /* include/uapi/linux/in_route.h */
#define RTCF_MULTICAST 0x20000000
#define SKBFL_SHARED_FRAG 2 /* include/linux/skbuff.h: whoever gave the pages may still write to them */
#define CLONE_THREAD 0x00010000 /* include/uapi/linux/sched.h */
#define FMODE_READ 0x1		/* include/linux/fs.h */
#define FMODE_WRITE 0x2
#define FMODE_EXEC 0x20
#define O_ACCMODE 03
#define O_RDONLY 00
#define O_WRONLY 01
#define O_TRUNC 01000
#define RENAME_EXCHANGE (1 << 1) /* include/uapi/linux/fs.h */
#define S_IFMT 0170000
#define S_IFDIR 0040000
#define ATTR_SIZE (1 << 3)
#define ATTR_ATIME_SET (1 << 7)
#define ATTR_MTIME_SET (1 << 8)
#define ATTR_TIMES_SET (1 << 16)
#define ATTR_TOUCH (1 << 17)
#define FS_IOC_SETFLAGS 0x40086602 /* include/uapi/linux/fs.h: _IOW('f', 2, long) */
#define FS_IOC_FSSETXATTR 0x401c5820 /* _IOW('X', 32, struct fsxattr) */
#define PROT_READ 0x1
#define PROT_EXEC 0x4
#define READ_IMPLIES_EXEC 0x0400000 /* include/uapi/linux/personality.h */
#define SB_KERNMOUNT (1UL << 22)
#define SB_NOUSER (1UL << 31)
#define PROC_SUPER_MAGIC 0x9fa0 /* include/uapi/linux/magic.h */
#define LOOPBACK_IFINDEX 1 /* include/net/flow.h */
#define ETH_P_IP 0x0800 /* include/uapi/linux/if_ether.h */
#define ETH_P_IPV6 0x86dd
#define AF_UNSPEC 0
#define AF_UNIX 1
#define AF_INET 2
#define AF_INET6 10
#define SOCK_STREAM 1
#define SOCK_DGRAM 2
#define IPPROTO_TCP 6
#define IPPROTO_UDP 17
#define IPPROTO_FRAGMENT 44
#define IPPROTO_ICMPV6 58
#define EPERM 1
#define EACCES 13
#define SIGKILL 9

#endif
