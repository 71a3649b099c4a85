/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * The whole contract between the probe (kernel) and user space: map keys and
 * values, records, limits. Both sides include this file; packages/probe/src/abi.gen.ts
 * is generated from it through the built object's BTF.
 *
 * Rules: fixed-width fields only, naturally aligned, padding explicit and zeroed,
 * every size asserted. Multi-byte network values (ports) are in host order;
 * addresses are the 16 bytes of an IPv6 address, IPv4 as ::ffff:a.b.c.d.
 *
 * How a decision finds its rows: a task (by tgid) belongs to a session, a session
 * has a domain (what its agent may do, lowered to this host and this user), and
 * each row of a domain is stored under the generation that it belongs to. The
 * active generation is read once for a decision, so a switch is one write.
 */
#ifndef CORDON_ABI_H
#define CORDON_ABI_H

#ifndef __BPF__
#include <linux/types.h>
#endif

#define CORDON_ABI_VERSION 1 /* part of the pin path: another number never adopts these maps */

/* ---- Limits. The compiler of policy refuses what does not fit; see packages/policy. ---- */
#define CORDON_NAME_BYTES 128	 /* one path component, zero-padded; a longer one matches no edge */
#define CORDON_PATH_DEPTH 40	 /* components below a file system's root; deeper is refused (reason PATH_TOO_DEEP) */
#define CORDON_PORT_RULES 24	 /* port rules that apply to one destination prefix */
#define CORDON_UNIX_BYTES 112	 /* sockaddr_un.sun_path (108), padded */
#define CORDON_SUFFIX_DOTS 4	 /* dots in a name that suffix rules look at, from the end */
#define CORDON_OWN_PORTS 8	 /* Cordon's own TCP ports on loopback */
#define CORDON_TASKS_MAX 131072	 /* processes of all sessions */
#define CORDON_SESSION_TASKS_MAX 8192 /* processes of one session: it takes no room of another's, nor the host's numbers (pid_max is 32,768 at least) */
#define CORDON_SESSIONS_MAX 8192 /* sessions of this host */
#define CORDON_ROWS_MAX 262144	 /* rows of one table, both generations */
#define CORDON_TEXT_BYTES 512	 /* variable tail of a record: path, argv */
#define CORDON_HOST_BYTES 256	 /* a host name, dotted, zero-padded: at most 253 bytes (RFC 1035, section 2.3.4) */
#define CORDON_FQDN_BYTES 248	 /* of a rule's name: what a longest-prefix key has room for (kernel/bpf/lpm_trie.c, LPM_DATA_SIZE_MAX) */
#define CORDON_DIGEST_BYTES 32	 /* SHA-256 */
#define CORDON_LEARNED_EACH 1024 /* addresses that are kept for a session; the oldest gives way */
#define CORDON_LEARNED_NAMES 16	 /* names that are kept for one address of a session */
#define CORDON_ASKED_MAX 131072	 /* names that all sessions have asked for */

/* ---- Rings of records, each with room of its own, so that what is many does not push out what is rare ---- */
#define CORDON_RING_LIFECYCLE 0u /* fork, exec, exit: in one ring, as their order matters */
#define CORDON_RING_VIOLATIONS 1u
#define CORDON_RING_RECORDS 2u /* what was allowed, and told */
#define CORDON_RINGS 3
#define CORDON_LIFECYCLE_BYTES (4 * 1024 * 1024)
#define CORDON_VIOLATIONS_BYTES (4 * 1024 * 1024)
#define CORDON_RECORDS_BYTES (8 * 1024 * 1024)

/* ---- Access bits ---- */
#define CORDON_READ 1u
#define CORDON_WRITE 2u	   /* contents: open for write, truncate; names: with CORDON_NAME */
#define CORDON_MAP 4u	   /* PROT_EXEC mapping of a file */
#define CORDON_EXEC 8u	   /* execute */
#define CORDON_CONNECT 16u /* AF_UNIX connect or send to a socket in the file system */
#define CORDON_ACCESS_BITS 5
#define CORDON_NAME 256u /* modifies WRITE: creates, removes or renames this very name; "/dir/" tree rules do not cover "/dir" itself then */

/* ---- Verdicts (verdict.proto has the same numbers) ---- */
#define CORDON_ALLOW 1u
#define CORDON_AUDIT 2u
#define CORDON_DENY 3u

/* ---- File systems that are known by what they are, not by their device number ---- */
#define CORDON_DEV_PROC 0xfffffff1u /* the session's own procfs (its PID namespace); kernel: fs/proc/root.c */

/* ---- Rule numbers: 1.. are rules of the bundle; these are Cordon's ---- */
#define CORDON_RULE_NONE 0u
#define CORDON_RULE_PROTECTION 0xffffffffu

/* ---- The settings map: what the host was like before, so that the last instance can put it back ---- */
#define CORDON_SETTING_AUDIT 0u /* 1 + the former audit_status.enabled; 0: not changed by us */
#define CORDON_SETTING_LSM_ATTACHES 1u /* 1: LSM programs loaded and attached, whether or not they were seen to serve */
#define CORDON_SETTING_FILES 2u /* CORDON_BACKEND_LSM or _FMOD_RET: what the attached file programs are; NONE: there are none */
#define CORDON_SETTING_LINKS 3u /* how many programs are attached */
#define CORDON_SETTING_DIGESTS 4u /* how often file programs were attached anew: digests of programs from before are not believed */
#define CORDON_SETTINGS 5

/* ---- Tables: the maps that user space fills, by number (libcordon: cordon_write_rows) ---- */
#define CORDON_TABLE_DOMAINS 1u
#define CORDON_TABLE_EDGES 2u
#define CORDON_TABLE_NODES 3u
#define CORDON_TABLE_NAMES 4u
#define CORDON_TABLE_EGRESS 5u
#define CORDON_TABLE_INGRESS 6u
#define CORDON_TABLE_UNIX 7u
#define CORDON_TABLE_PEERS 8u
#define CORDON_TABLE_FQDN 9u
#define CORDON_TABLE_PINS 10u

/* A process (thread group) that belongs to a session. Key: tgid, __u32, in the initial PID namespace.
 * Inherited in tp_btf/task_newtask, dropped when signal->live reaches 0. */
struct cordon_task {
	__u64 session;	/* never 0 */
	__u64 start_ns; /* group leader's start_boottime: (tgid, start_ns) names a process for ever */
};

/* Whose a socket is: who made it, for packets, which no process is current for. Storage of the socket, inherited by what it accepts. */
struct cordon_socket {
	__u64 session;
	__u64 start_ns;
	__u32 tgid;
	__u16 asked; /* 1: its connection was asked for here; 0: it is a listener's, or has none */
	__u8 cut;    /* 1: what it showed of whom it wants was refused; nothing of it leaves, and user space destroys it */
	__u8 peer;   /* 1: it was allowed for the agent at the other end, on this host: what leaves the host is decided again */
};

/* A TCP or UDP socket of a session's, as each_socket() lists them. Addresses and ports: network byte order, IPv4 in the first four bytes. */
struct cordon_owned {
	__u64 cookie; /* names the socket until the next boot */
	struct cordon_socket row;
	__u8 near[16];
	__u8 far[16];
	__u16 near_port;
	__u16 far_port; /* 0: not connected */
	__u8 family;	/* AF_INET or AF_INET6 */
	__u8 protocol;
	__u16 pad;
	__u32 device; /* that it is bound to, or 0 */
	__u32 pad2;
};

/* Key: session handle, __u64. */
struct cordon_session {
	__u32 domain;
	__u32 flags; /* CORDON_SESSION_* */
};
#define CORDON_SESSION_QUARANTINE 1u /* every decision denies, except exit */
#define CORDON_SESSION_FILES_ELSEWHERE 2u /* file, map, exec: a Landlock domain decides; LSM file hooks stand aside */

/* One row, key 0. */
struct cordon_control {
	__u32 generation; /* the one in force; 0: none yet, every member of a session is denied everything */
	__u32 own_port_count;
	__u16 own_ports[CORDON_OWN_PORTS]; /* denied to every session on loopback */
	__u32 trusted_tgid; /* the daemon; for the guard of a later issue */
	__u32 pad;
};

/* Row kinds of a matched rule, in the order of the numbered precedence (docs/policy-language.md):
 * 1 protection denies, 2 deny of an enforce policy, 3 allow of an enforce policy, 4 audit-only agent, 5 denied. */
#define CORDON_KIND_PROTECT 0
#define CORDON_KIND_ENFORCE_DENY 1
#define CORDON_KIND_ENFORCE_ALLOW 2
#define CORDON_KIND_AUDIT_DENY 3
#define CORDON_KIND_AUDIT_ALLOW 4
#define CORDON_KINDS 5

struct cordon_domain_key {
	__u32 generation;
	__u32 domain;
};
struct cordon_domain {
	__u32 agent; /* number of the agent in the bundle; for records only */
	__u32 flags; /* CORDON_DOMAIN_* */
	__u32 max_label; /* with HAS_DNS: bytes of a label that may be asked for, */
	__u32 queries_per_minute; /* questions, */
	__u32 distinct_names; /* and names in the life of a session */
};
#define CORDON_DOMAIN_HAS_ENFORCE 1u
#define CORDON_DOMAIN_HAS_AUDIT 2u
#define CORDON_DOMAIN_HAS_NAMES 4u /* it has rows in the table of names */
#define CORDON_DOMAIN_HAS_PEERS 8u /* it has rows in the table of peers */
#define CORDON_DOMAIN_HAS_DNS 16u /* it names its resolvers: what goes to them is read */
#define CORDON_DOMAIN_HAS_FQDN 32u /* it has rows in the table of host names */
#define CORDON_DOMAIN_HAS_PINS 64u /* it has rows in the table of pins */

/* The path trie. Node 0 does not exist; the root of a file system is reached by
 * the edge {node 0, dev}; every other edge has dev 0. A missing edge ends the walk; the
 * tree masks of the last node that was reached then apply (they are cumulative). */
struct cordon_edge_key {
	__u32 generation;
	__u32 domain;
	__u32 node;
	__u32 dev; /* new_encode-free s_dev as the kernel holds it: (major << 20) | minor */
	char name[CORDON_NAME_BYTES];
};
struct cordon_edge {
	__u32 node; /* 1.. */
};

struct cordon_node_key {
	__u32 generation;
	__u32 domain;
	__u32 node;
};
/* rule[kind][bit]: the lowest rule number of that kind that covers the access bit, 0 for none. */
struct cordon_rules {
	__u32 rule[CORDON_KINDS][CORDON_ACCESS_BITS];
};
struct cordon_node {
	struct cordon_rules tree; /* applies to the node's object and all beneath it; ancestors' are folded in */
	struct cordon_rules here; /* applies to exactly the node's object */
	struct cordon_rules tree_above; /* the ancestors' part alone: what covers a CORDON_NAME access to the node's own name */
};

/* "**" + "/name" (suffix 0) and "**" + "/x.suffix" (suffix 1; name is ".suffix"). */
struct cordon_name_key {
	__u32 generation;
	__u32 domain;
	__u32 suffix;
	char name[CORDON_NAME_BYTES];
};
/* value: struct cordon_rules */

/* Programs that are allowed by their digest: with the digest; and once more without (`any` 1, zeroes), for what a refusal says. */
struct cordon_pin_key {
	__u32 generation;
	__u32 domain;
	__u32 node; /* of the path trie: the program's; 0: at whatever path */
	__u32 any;
	__u8 sha256[CORDON_DIGEST_BYTES];
};
struct cordon_pin { /* the lowest rule number of each kind, 0 for none */
	__u32 enforce_allow;
	__u32 audit_allow;
};

/* Longest-prefix table of destinations. prefix = 64 + (bits of the 16-byte address). */
struct cordon_egress_key {
	__u32 prefix; /* LPM: in bits, counted from `generation` */
	__u32 generation;
	__u32 domain;
	__u8 address[16];
};
#define CORDON_PREFIX_BASE 64
struct cordon_port_rule {
	__u32 rule;
	__u16 from;
	__u16 to;      /* inclusive */
	__u8 protocol; /* IPPROTO_TCP or IPPROTO_UDP */
	__u8 kind;     /* CORDON_KIND_ENFORCE_ALLOW or CORDON_KIND_AUDIT_ALLOW */
	__u16 shown;   /* of a name, TCP, 1: only to a connection that shows it in its first flight (sni: required) */
};
/* All rules whose CIDR covers this prefix (and whose `except` does not), lowest rule number first. */
struct cordon_port_rules {
	__u32 count;
	struct cordon_port_rule ports[CORDON_PORT_RULES];
};

/* Longest-prefix table of host names. `name` is the dotted name, lower case, backwards, zero-padded: "moc.elpmaxe" and its
 * zero for example.com alone, "moc.elpmaxe." for all beneath. prefix = 64 + 8 * those bytes. value: struct cordon_port_rules,
 * with all rules that cover the name or pattern. */
struct cordon_fqdn_key {
	__u32 prefix;
	__u32 generation;
	__u32 domain;
	char name[CORDON_FQDN_BYTES];
};

/* ---- What sessions learned from their resolvers: written by the probe alone, dropped with the session. ---- */
/* Key: session handle, __u64. */
struct cordon_lookups {
	__u64 minute_ns; /* CLOCK_BOOTTIME: when the minute that is counted began */
	__u32 queries; /* in that minute */
	__u32 names; /* distinct names so far */
	__u32 last_name; /* the last number that was given to one */
	__u32 learned; /* addresses so far, those that gave way included */
};
/* A name that was asked for → its number in the session, __u32. Names backwards, as in struct cordon_fqdn_key. */
struct cordon_asked_key {
	__u64 session;
	char name[CORDON_HOST_BYTES];
};
/* The number → its name. */
struct cordon_host_key {
	__u64 session;
	__u32 number;
	__u32 pad;
};
struct cordon_host {
	char name[CORDON_HOST_BYTES];
};
/* An address → the names that it was learned for. */
struct cordon_learned_key {
	__u64 session;
	__u8 address[16];
};
struct cordon_learned {
	__u64 names[CORDON_LEARNED_NAMES]; /* number << 32 | CLOCK_BOOTTIME in seconds when it is over; one word, written at once */
};
/* The addresses of a session by turn, so that the oldest can give way. value: 16 bytes of address */
struct cordon_turn_key {
	__u64 session;
	__u32 turn; /* below CORDON_LEARNED_EACH */
	__u32 pad;
};
struct cordon_turn {
	__u8 address[16];
};
/* A socket's questions that are not answered yet: its storage. */
#define CORDON_QUESTIONS 8
struct cordon_question {
	__u64 asked_ns;
	__u32 name; /* its number; 0: no question */
	__u16 id;
	__u16 type;
	__u8 resolver[16];
};
struct cordon_questions {
	__u32 next;
	__u32 pad;
	struct cordon_question list[CORDON_QUESTIONS];
};

/* Ingress, decided at bind. loopback 1: rules that apply when the bound address is a loopback address;
 * loopback 0: rules for every other address. value: struct cordon_port_rules.
 * Port 0 (the kernel chooses) is allowed only by a rule 0-65535. */
struct cordon_ingress_key {
	__u32 generation;
	__u32 domain;
	__u32 loopback;
};

/* Rules about the other end's agent, where that is a session's socket on this host. value: struct cordon_port_rules, of
 * the port that is listened at. */
struct cordon_peer_key {
	__u32 generation;
	__u32 domain;
	__u32 agent;	 /* 1 + its number in the bundle; CORDON_PEER_ANY */
	__u32 direction; /* CORDON_PEER_TO, CORDON_PEER_FROM */
};
#define CORDON_PEER_NONE 0u /* a stranger, or nobody */
#define CORDON_PEER_ANY 0xffffffffu /* with FROM: the ports of all agents, for bind, when nobody has come yet */
#define CORDON_PEER_TO 1u
#define CORDON_PEER_FROM 2u

/* AF_UNIX by address text, for kernels with only cgroup hooks, and abstract names everywhere.
 * `name` is sun_path, zero-padded; abstract names begin with NUL. value: struct cordon_rules (bit CONNECT). */
struct cordon_unix_key {
	__u32 generation;
	__u32 domain;
	__u32 length; /* bytes of name that count, leading NUL included */
	char name[CORDON_UNIX_BYTES];
};

/* ---- A question to decide(), by test-run of the program `ask`. ----
 * names: right-aligned (the last component at CORDON_PATH_DEPTH - 1), zero-padded; one that is longer than
 * CORDON_NAME_BYTES - 1 is given as "/", which matches nothing. ---- */
#define CORDON_ASK_PATH 1u
#define CORDON_ASK_EGRESS 2u
#define CORDON_ASK_INGRESS 3u
#define CORDON_ASK_UNIX 4u
#define CORDON_ASK_ACCEPT 5u
struct cordon_ask {
	__u64 session; /* 0: ask domain directly under `generation` */
	__u32 generation;
	__u32 domain;
	__u32 what;   /* CORDON_ASK_* */
	__u32 access; /* CORDON_ASK_PATH: access bits, exactly one of READ..CONNECT, plus CORDON_NAME */
	__u32 dev;
	__u32 depth; /* names that follow, root first */
	__u32 protocol;
	__u32 port;
	__u8 address[16];
	__u32 unix_length;
	__u32 peer; /* CORDON_ASK_EGRESS, _ACCEPT: 1 + the number of the other end's agent; CORDON_PEER_NONE */
	__u32 host_size; /* CORDON_ASK_EGRESS: bytes of `host`, which the address is taken to be learned for; 0: for none */
	__u32 digest_known; /* CORDON_ASK_PATH: 1: what is there has this digest */
	__u8 sha256[CORDON_DIGEST_BYTES];
	/* out */
	__u32 verdict;
	__u32 reason;
	__u32 rule;
	char unix_name[CORDON_UNIX_BYTES];
	char host[CORDON_HOST_BYTES]; /* backwards, as in struct cordon_fqdn_key */
	char names[CORDON_PATH_DEPTH][CORDON_NAME_BYTES];
};

/* ---- What the responder asks about an open that fanotify holds, by test-run of the program `answer`. ---- */
struct cordon_open {
	__u32 fd;      /* the responder's own descriptor of the object */
	__u32 tid;     /* the thread that waits, in the initial PID namespace */
	__u32 is_exec; /* FAN_OPEN_EXEC_PERM */
	/* out */
	__u32 verdict;
};

/* ---- Records (ring buffer). Each starts with the header; `size` covers header and tail. ---- */
#define CORDON_RECORD_FORK 1u
#define CORDON_RECORD_EXEC 2u	  /* text: executable path, NUL, argv NUL-separated (cut at CORDON_TEXT_BYTES) */
#define CORDON_RECORD_EXIT 3u	  /* a thread group ended; code: wait status as wait(2) gives it */
#define CORDON_RECORD_DECISION 4u /* connect, bind, unix, socket family, file, exec, as it was allowed, with its rule */
#define CORDON_RECORD_AUDIT 5u	  /* text: one audit(7) message of type 1423 or 1424 as the kernel wrote it; made by libcordon */
#define CORDON_RECORD_VIOLATION 6u /* a decision that is no allow: the same struct */
#define CORDON_RECORD_KINDS 7
struct cordon_record {
	__u32 size; /* bytes, multiple of 8 */
	__u16 kind;
	__u16 cpu;
	__u64 sequence; /* per CPU and kind: a gap is a loss, and the loss counters say the same */
	__u64 time_ns;	/* CLOCK_BOOTTIME */
	__u64 session;
	__u64 start_ns; /* of the process, with tgid its name */
	__u32 tgid;
	__u32 tid;
};
struct cordon_record_fork {
	struct cordon_record head; /* of the child */
	__u64 parent_start_ns;
	__u32 parent_tgid;
	__u32 pad;
};
struct cordon_record_exec {
	struct cordon_record head;
	__u32 uid;
	__u32 text_size;
	__u32 truncated;
	__u32 pad;
	char text[CORDON_TEXT_BYTES];
};
struct cordon_record_exit {
	struct cordon_record head;
	__u32 code;
	__u32 pad;
};
/* operation of a decision; the event kinds of design §5.2 follow from it */
#define CORDON_OP_OPEN 1u
#define CORDON_OP_CREATE 2u
#define CORDON_OP_RENAME 3u
#define CORDON_OP_LINK 4u
#define CORDON_OP_DELETE 5u
#define CORDON_OP_TRUNCATE 6u
#define CORDON_OP_MAP 7u
#define CORDON_OP_EXEC 8u
#define CORDON_OP_CONNECT 9u
#define CORDON_OP_SEND 10u
#define CORDON_OP_BIND 11u
#define CORDON_OP_SOCKET 12u /* port: family << 8 | type; protocol: protocol */
#define CORDON_OP_UNIX 13u
#define CORDON_OP_ATTRIBUTE 14u /* mode, owner, extended attribute, access control list */
#define CORDON_OP_LISTEN 15u /* of a socket that was never bound: the kernel chooses the port */
#define CORDON_OP_ACCEPT 16u /* a connection from outside; address and port: where it came to */
#define CORDON_OP_DNS 17u /* a question, text: its name, address: the resolver; or an answer's address, text: the name that it was for */
#define CORDON_OP_HELLO 18u /* what a connection that was allowed by a name shows of it; text: the name that it shows */
struct cordon_record_decision {
	struct cordon_record head;
	__u32 verdict;
	__u32 reason; /* proto/cordon/v1/reason.proto */
	__u32 rule;
	__u32 generation;
	__u32 operation; /* CORDON_OP_* */
	__u32 access;
	__u8 address[16];
	__u32 port;
	__u32 protocol;
	__u32 backend; /* CORDON_BACKEND_* that asked */
	__u32 text_size; /* path from the file system's root, AF_UNIX name, or host name (asked for, or of the address) */
	__u32 dev;
	__u32 truncated;
	char text[CORDON_TEXT_BYTES];
};
struct cordon_record_audit {
	struct cordon_record head; /* session 0: user space attributes it by the domain */
	__u32 type;
	__u32 text_size;
	char text[CORDON_TEXT_BYTES];
};

#define CORDON_BACKEND_NONE 0u
#define CORDON_BACKEND_LSM 1u
#define CORDON_BACKEND_CGROUP 2u
#define CORDON_BACKEND_LANDLOCK 3u
#define CORDON_BACKEND_FMOD_RET 4u
#define CORDON_BACKEND_SECCOMP 5u
#define CORDON_BACKEND_FANOTIFY 6u /* the responder, below a session's Landlock domain */

/* One row per record kind (array index = kind). offered = delivered + lost, always. */
struct cordon_count {
	__u64 offered;
	__u64 delivered;
	__u64 lost;
};

/* What a session has in a ring unread, as an upper bound: what it wrote before `mark` counts until the reader is past it. */
struct cordon_pending {
	__u64 mark;   /* a position of the ring; CORDON_MARKING while it is being moved */
	__u64 before; /* bytes that were written before it, at most */
	__u64 since;
	__u64 end; /* of what it wrote last: when the reader is past it, nothing is unread */
};
#define CORDON_MARKING 0xffffffffffffffffull

/* A session's share of the rings, and what became of its records. Key: session handle, __u64; 0: of whatever has no row. */
struct cordon_share {
	struct cordon_pending pending[CORDON_RINGS];
	struct cordon_count counts[CORDON_RECORD_KINDS];
};

/* Failed helpers and full maps, by site (array index). */
#define CORDON_FAIL_TASKS_FULL 0
#define CORDON_FAIL_PATH_READ 1
#define CORDON_FAIL_SCRATCH 2
#define CORDON_FAIL_SESSION_MISSING 3
#define CORDON_FAIL_SOCKET 4 /* a socket could not be given its storage, and was refused */
#define CORDON_FAIL_LOOKUP 5 /* no room for a question, which was refused, or for an answer, which taught nothing */
#define CORDON_FAIL_DIGEST 6 /* the kernel gave no SHA-256 of a program, which was refused */
#define CORDON_FAIL_FLIGHT 7 /* no room to read what a connection shows: it was refused */
#define CORDON_FAILS 8

#ifndef __BPF__
#define CORDON_ASSERT_SIZE(type, bytes) _Static_assert(sizeof(type) == (bytes), #type " has another size")
CORDON_ASSERT_SIZE(struct cordon_task, 16);
CORDON_ASSERT_SIZE(struct cordon_socket, 24);
CORDON_ASSERT_SIZE(struct cordon_owned, 80);
CORDON_ASSERT_SIZE(struct cordon_session, 8);
CORDON_ASSERT_SIZE(struct cordon_rules, 100);
CORDON_ASSERT_SIZE(struct cordon_edge_key, 144);
CORDON_ASSERT_SIZE(struct cordon_port_rule, 12);
CORDON_ASSERT_SIZE(struct cordon_egress_key, 28);
CORDON_ASSERT_SIZE(struct cordon_pin_key, 48);
CORDON_ASSERT_SIZE(struct cordon_share, 264);
CORDON_ASSERT_SIZE(struct cordon_fqdn_key, 260);
CORDON_ASSERT_SIZE(struct cordon_asked_key, 264);
CORDON_ASSERT_SIZE(struct cordon_questions, 264);
CORDON_ASSERT_SIZE(struct cordon_open, 16);
CORDON_ASSERT_SIZE(struct cordon_record, 48);
CORDON_ASSERT_SIZE(struct cordon_record_fork, 64);
#endif

#endif
