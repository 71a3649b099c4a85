/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* What the files of libcordon share, and nothing else sees. */
#ifndef CORDON_INTERNAL_H
#define CORDON_INTERNAL_H

#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <sys/types.h>

#include "cordon.h"

enum map {
	MAP_TASKS,
	MAP_SOCKETS,
	MAP_SESSIONS,
	MAP_CONTROL,
	MAP_SETTINGS,
	MAP_DOMAINS,
	MAP_EDGES,
	MAP_NODES,
	MAP_NAMES,
	MAP_EGRESS,
	MAP_INGRESS,
	MAP_UNIX,
	MAP_PEERS,
	MAP_RECORDS,
	MAP_COUNTS,
	MAP_FAILS,
	MAP_SCRATCHES,
	MAP_QUESTION,
	MAP_LIFECYCLE,
	MAP_VIOLATIONS,
	MAP_SHARES,
	MAP_FQDNS,
	MAP_LOOKUPS,
	MAP_ASKED,
	MAP_HOSTS,
	MAP_LEARNED,
	MAP_TURNS,
	MAP_QUESTIONS,
	MAP_PINS,
	MAP_DIGESTS, /* -1 where what keeps digests is not loaded */
	MAP_FLIGHTS,
	MAP_STREAMS,
	MAPS,
};

/* Names of the maps in the object and in the pin directory, by enum map. */
extern const char *const map_names[MAPS];

/* A ring buffer as the kernel lays it out (kernel/bpf/ringbuf.c): consumer page, producer page, data. */
struct ring {
	unsigned long *consumer;
	unsigned long *producer;
	const char *data;
	size_t size;
	unsigned long at, end; /* of one read: what is still to be copied */
};

/* Audit messages between the reader thread and cordon_read(): a bounded queue of whole records. */
#define AUDIT_QUEUE_RECORDS 512
struct audit_queue {
	pthread_mutex_t lock;
	unsigned head, count;
	struct cordon_count total;
	struct cordon_record_audit records[AUDIT_QUEUE_RECORDS];
};

/* An attached program: the name of its pin, and the link itself. */
struct held_link {
	char name[48];
	int fd;
};
#define MOST_LINKS 64

struct cordon {
	int maps[MAPS];
	int ask; /* program */
	int answer; /* program; -1 where it is not loaded */
	int lock; /* the pin directory, flock()ed: one daemon an instance */
	int cgroup; /* the root of the hierarchy */
	int session_cgroup; /* the cgroup whose leaves sessions are */
	struct held_link links[MOST_LINKS];
	unsigned link_count; /* of those held */
	char pins[4096 - 64]; /* <pin_dir>/v<ABI> */
	uint32_t files; /* CORDON_BACKEND_LSM or _FMOD_RET: what the attached file programs are; NONE: there are none */
	struct cordon_backends backends;
	struct stage *stage; /* of the proofs */
	struct ring rings[CORDON_RINGS];
	struct cordon_ask *question; /* mapped */
	int epoll, stop, audit;
	int wait[2]; /* socketpair: [0] the caller's, [1] the reader thread's */
	pthread_t thread;
	bool reading;
	atomic_bool armed;
	struct audit_queue *queue;
};

/* Sets cordon_last_error() and returns -code. */
int fail(int code, const char *format, ...) __attribute__((format(printf, 2, 3)));

int load_or_adopt(struct cordon *c);
void close_pinned(struct cordon *c);

/* links.c. pin(): the path of a pinned object; valid until the thread's next call. */
const char *pin(const struct cordon *c, const char *kind, const char *name);
void unpin_all(struct cordon *c);
/* The kernel's number for a program that libbpf can't attach by itself; 0 for any other. */
int unix_attach_type(const struct bpf_program *program);
/* Attaches and pins a program of the loaded object. */
int attach(struct cordon *c, struct bpf_program *program);
/* How many links are pinned now. */
unsigned count_links(const struct cordon *c);
int hold_links(struct cordon *c);
/* The held link of a program; -1 when there is none. */
int find_link(const struct cordon *c, const char *name);
void let_go_of_links(struct cordon *c);

/* rows.c: the row that a session's records are counted in; does nothing when it is there. */
int open_share(struct cordon *c, uint64_t session);

int start_reading(struct cordon *c);
void stop_reading(struct cordon *c);

/* rings.c: several rings, read as one. */
int map_rings(struct cordon *c);
void unmap_rings(struct cordon *c);
/* Copies whole records, oldest first. -EMSGSIZE: not even one fits. */
ssize_t read_rings(struct cordon *c, char *buffer, size_t room);
extern const enum map ring_maps[CORDON_RINGS];

/* prove.c: finds out which backend serves each class. */
int prove(struct cordon *c);
/* stage.c */
void take_down_stage(struct cordon *c);

/* audit.c */
int audit_open(struct cordon *c);
int audit_enable(struct cordon *c);
void audit_restore(struct cordon *c);
bool audit_saw_refusal(struct cordon *c, int timeout_ms);
/* True when somebody changed the kernel's audit: audit_enable() is due in a moment (the message comes before the change). */
bool audit_receive(struct cordon *c);
size_t audit_take(struct cordon *c, char *buffer, size_t room);

/* names.c: drops what a session that is gone has learned. */
void forget_names(struct cordon *c, uint64_t session);

/* The key and value sizes of a table; false for an unknown one. */
struct table {
	enum map map;
	size_t key, value;
	size_t generation_at, domain_at; /* offsets in the key */
};
const struct table *table_of(uint32_t number);

#endif
