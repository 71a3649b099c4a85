/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * The filter that a session can't shed: what no policy may allow on any backend. Every
 * refusal is an errno; nothing is killed. Numbers are this architecture's own; a call
 * under another ABI (i386, x32) is refused whole.
 */
#define _GNU_SOURCE
#include <asm/ioctls.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/netlink.h>
#include <linux/seccomp.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "launcher.h"

#if defined(__x86_64__)
#define OWN_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OWN_ARCH AUDIT_ARCH_AARCH64
#else
#error "no filter for this architecture"
#endif
#ifndef IPPROTO_MPTCP
#define IPPROTO_MPTCP 262
#endif
#ifndef IP_LOCAL_PORT_RANGE
#define IP_LOCAL_PORT_RANGE 51 /* include/uapi/linux/in.h, from 6.3 on */
#endif
#ifndef F_SETDELEG
#define F_SETDELEG 1040 /* include/uapi/linux/fcntl.h, from 6.19 on */
#endif
#ifndef SYS_memfd_secret
#define SYS_memfd_secret 447
#endif
#define X32_BIT 0x40000000
#define NEW_NAMESPACES                                                                                                 \
	(CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET |       \
	 0x80 /* CLONE_NEWTIME */)

/* Offsets in struct seccomp_data (linux/seccomp.h); arguments are read by their low half. */
#define NUMBER 0
#define ARCH 4
#define LOW(n) (16 + 8 * (n))

#define LOAD(at) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, at)
#define RETURN(value) BPF_STMT(BPF_RET | BPF_K, value)
#define REFUSE(error) RETURN(SECCOMP_RET_ERRNO | (error))
#define ALLOW RETURN(SECCOMP_RET_ALLOW)
#define UNLESS_EQUAL(value, skip) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, skip)
#define IF_EQUAL(value, to) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, to, 0)
#define UNLESS_SET(bits, skip) BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, 0, skip)

static const struct {
	unsigned number;
	int error;
} refused[] = {
	/* mounts and namespaces */
	{ SYS_mount, EPERM },	      { SYS_umount2, EPERM },	     { SYS_pivot_root, EPERM },
	{ SYS_chroot, EPERM },	      { SYS_setns, EPERM },	     { SYS_open_tree, EPERM },
	{ SYS_move_mount, EPERM },    { SYS_fsopen, EPERM },	     { SYS_fsconfig, EPERM },
	{ SYS_fsmount, EPERM },	      { SYS_fspick, EPERM },	     { SYS_mount_setattr, EPERM },
	{ SYS_clone3, ENOSYS }, /* glibc falls back to clone, whose flags a filter can read */
	/* other processes' descriptors, kernel programs, modules */
	{ SYS_pidfd_getfd, EPERM },   { SYS_bpf, EPERM },	     { SYS_perf_event_open, EPERM },
	{ SYS_init_module, EPERM },   { SYS_finit_module, EPERM },   { SYS_delete_module, EPERM },
	{ SYS_kexec_load, EPERM },    { SYS_kexec_file_load, EPERM }, { SYS_userfaultfd, EPERM },
	{ SYS_open_by_handle_at, EPERM },
	/* programs without a name, and a second way into the kernel */
	{ SYS_memfd_create, EPERM },  { SYS_memfd_secret, EPERM },   { SYS_io_uring_setup, ENOSYS },
	{ SYS_io_uring_enter, ENOSYS }, { SYS_io_uring_register, ENOSYS },
	/* the host */
	{ SYS_add_key, EPERM },	      { SYS_request_key, EPERM },    { SYS_keyctl, EPERM },
	{ SYS_acct, EPERM },	      { SYS_swapon, EPERM },	     { SYS_swapoff, EPERM },
	{ SYS_reboot, EPERM },	      { SYS_quotactl, EPERM },	     { SYS_syslog, EPERM },
	{ SYS_settimeofday, EPERM },  { SYS_clock_settime, EPERM },  { SYS_adjtimex, EPERM },
	{ SYS_clock_adjtime, EPERM },
	{ SYS_sethostname, EPERM },   { SYS_setdomainname, EPERM },  { SYS_fanotify_init, EPERM },
#if defined(__x86_64__)
	{ SYS_iopl, EPERM },	      { SYS_ioperm, EPERM },
#endif
};

struct filter {
	struct sock_filter code[320];
	unsigned short length;
};

static void emit(struct filter *filter, struct sock_filter instruction)
{
	filter->code[filter->length++] = instruction;
}

#define EMIT(...)                                                                                                      \
	do {                                                                                                           \
		const struct sock_filter block[] = { __VA_ARGS__ };                                                    \
		for (size_t i = 0; i < sizeof(block) / sizeof(*block); i++)                                            \
			emit(filter, block[i]);                                                                        \
	} while (0)

static void refuse_calls(struct filter *filter)
{
	for (size_t i = 0; i < sizeof(refused) / sizeof(*refused); i++)
		EMIT(UNLESS_EQUAL(refused[i].number, 1), REFUSE(refused[i].error));
}

static void refuse_by_argument(struct filter *filter)
{
	/* each block: this call? then decide by its argument and end; else skip the block */
	EMIT(UNLESS_EQUAL(SYS_clone, 4), LOAD(LOW(0)), UNLESS_SET(NEW_NAMESPACES & ~0xffu, 1), REFUSE(EPERM), ALLOW);
	EMIT(UNLESS_EQUAL(SYS_unshare, 4), LOAD(LOW(0)), UNLESS_SET(NEW_NAMESPACES, 1), REFUSE(EPERM), ALLOW);
	EMIT(UNLESS_EQUAL(SYS_ioctl, 6), LOAD(LOW(1)), UNLESS_EQUAL(TIOCSTI, 1), REFUSE(EPERM),
	     UNLESS_EQUAL(TIOCLINUX, 1), REFUSE(EPERM), ALLOW);
	/* whoever else opens a leased file waits, or is refused where the responder can't wait: no right to write is needed */
	EMIT(UNLESS_EQUAL(SYS_fcntl, 6), LOAD(LOW(1)), UNLESS_EQUAL(F_SETLEASE, 1), REFUSE(EPERM),
	     UNLESS_EQUAL(F_SETDELEG, 1), REFUSE(EPERM), ALLOW);
	EMIT(UNLESS_EQUAL(SYS_personality, 6), LOAD(LOW(0)), UNLESS_EQUAL(0, 1), ALLOW, UNLESS_EQUAL(0xffffffff, 1), ALLOW,
	     REFUSE(EPERM));
	/* its limits are the init's that holds the session together: RLIMIT_CPU would end it */
	EMIT(UNLESS_EQUAL(SYS_prlimit64, 4), LOAD(LOW(0)), UNLESS_EQUAL(1, 1), REFUSE(EPERM), ALLOW);
	EMIT(UNLESS_EQUAL(SYS_socketpair, 4), LOAD(LOW(0)), UNLESS_EQUAL(AF_UNIX, 1), ALLOW, REFUSE(EPERM));
}

#define OPTIONS_MOST 16
static const struct {
	unsigned level, count;
	unsigned options[OPTIONS_MOST];
} refused_options[] = {
	/* Source routes and extension headers lead a packet past its destination (probe: bpf/packet.bpf.h). Who joins a group
	 * makes the kernel tell the network of it, by a socket of its own. A range of local ports chooses one without a bind. */
	{ IPPROTO_IP, 6,
	  { IP_OPTIONS, IP_ADD_MEMBERSHIP, IP_ADD_SOURCE_MEMBERSHIP, MCAST_JOIN_GROUP, MCAST_JOIN_SOURCE_GROUP,
	    IP_LOCAL_PORT_RANGE } },
	{ IPPROTO_IPV6, 12,
	  { IPV6_RTHDR, IPV6_2292RTHDR, IPV6_HOPOPTS, IPV6_2292HOPOPTS, IPV6_DSTOPTS, IPV6_2292DSTOPTS, IPV6_RTHDRDSTOPTS,
	    IPV6_2292PKTOPTIONS, IPV6_JOIN_GROUP, IPV6_JOIN_ANYCAST, MCAST_JOIN_GROUP, MCAST_JOIN_SOURCE_GROUP } },
};

static void refuse_options(struct filter *filter)
{
	for (size_t i = 0; i < sizeof(refused_options) / sizeof(*refused_options); i++) {
		unsigned length = 2 * refused_options[i].count;

		/* behind the block the number is loaded again, for the next */
		EMIT(UNLESS_EQUAL(SYS_setsockopt, length + 5), LOAD(LOW(1)), UNLESS_EQUAL(refused_options[i].level, length + 2),
		     LOAD(LOW(2)));
		for (unsigned n = 0; n < refused_options[i].count; n++)
			EMIT(UNLESS_EQUAL(refused_options[i].options[n], 1), REFUSE(EPERM));
		EMIT(ALLOW, LOAD(NUMBER));
	}
}

/* socket(family, type, protocol): AF_UNIX; TCP and UDP (the probe decides on those); NETLINK_ROUTE. */
static void refuse_families(struct filter *filter)
{
	EMIT(UNLESS_EQUAL(SYS_socket, 24), LOAD(LOW(0)), UNLESS_EQUAL(AF_UNIX, 1), ALLOW,
	     /* netlink */
	     UNLESS_EQUAL(AF_NETLINK, 4), LOAD(LOW(2)), UNLESS_EQUAL(NETLINK_ROUTE, 1), ALLOW, REFUSE(EPERM),
	     /* another family than the internet's */
	     IF_EQUAL(AF_INET, 2), IF_EQUAL(AF_INET6, 1), REFUSE(EAFNOSUPPORT),
	     /* another type than stream and datagram: the low four bits (net/socket.c, SOCK_TYPE_MASK) */
	     LOAD(LOW(1)), BPF_STMT(BPF_ALU | BPF_AND | BPF_K, 0xf), IF_EQUAL(SOCK_STREAM, 2), IF_EQUAL(SOCK_DGRAM, 1),
	     REFUSE(EPERM),
	     /* ping sockets, and MPTCP, whose subflows a kernel worker connects */
	     LOAD(LOW(2)), UNLESS_EQUAL(IPPROTO_MPTCP, 1), REFUSE(EPERM), UNLESS_EQUAL(IPPROTO_ICMP, 1), REFUSE(EPERM),
	     UNLESS_EQUAL(IPPROTO_ICMPV6, 1), REFUSE(EPERM), ALLOW);
}

/*
 * Access mode 3 opens a device for ioctl with neither the right to read nor to write (open(2)), and Landlock is not asked.
 * openat2's flags are in memory that a filter can't read: its callers fall back to openat.
 */
static void refuse_mode_3(struct filter *filter)
{
	const struct {
		unsigned call, flags; /* number, and which argument has the flags */
	} opens[] = {
#if defined(__x86_64__)
		{ SYS_open, 1 },
#endif
		{ SYS_openat, 2 },
	};

	for (size_t i = 0; i < sizeof(opens) / sizeof(*opens); i++)
		EMIT(UNLESS_EQUAL(opens[i].call, 5), LOAD(LOW(opens[i].flags)),
		     BPF_STMT(BPF_ALU | BPF_AND | BPF_K, O_ACCMODE), UNLESS_EQUAL(O_ACCMODE, 1), REFUSE(EACCES), ALLOW);
	EMIT(UNLESS_EQUAL(SYS_openat2, 1), REFUSE(ENOSYS));
}

void install_filter(const struct spec *spec, int failed)
{
	static struct filter storage;
	struct filter *filter = &storage;
	struct sock_fprog program;

	EMIT(LOAD(ARCH), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OWN_ARCH, 1, 0), REFUSE(EPERM), LOAD(NUMBER));
#if defined(__x86_64__)
	EMIT(BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, X32_BIT, 0, 1), REFUSE(EPERM));
#endif
	refuse_calls(filter);
	refuse_by_argument(filter);
	refuse_options(filter);
	refuse_families(filter);
	if (spec->landlock == DOMAIN)
		refuse_mode_3(filter);
	EMIT(ALLOW);
	program.len = filter->length;
	program.filter = filter->code;
	if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0))
		give_up(failed, "seccomp", errno);
}
