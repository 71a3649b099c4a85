/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * libcordon: the kernel side of Cordon behind a flat C interface, loaded by
 * packages/probe (koffi) and by nothing else.
 *
 * Errors: a function that can fail returns 0 or a count when it worked and a
 * negative errno when not; cordon_last_error() then has a sentence for a person.
 * Ownership: a handle belongs to the caller until cordon_close(). Buffers belong to
 * the caller always; nothing is kept after a call returns. Strings are UTF-8 (paths: bytes), NUL-terminated.
 * Threads: one handle, one thread at a time; the library's own reader thread blocks every signal.
 */
#ifndef CORDON_H
#define CORDON_H

#include <stddef.h>
#include <stdint.h>
#include "cordon_abi.h"

struct cordon; /* opaque */

/* What serves a class on this kernel, proven by effect. */
struct cordon_backends {
	uint32_t connect; /* CORDON_BACKEND_CGROUP, or NONE */
	uint32_t unix_socket;	/* CORDON_BACKEND_LSM, FMOD_RET, CGROUP (>= 6.7) or NONE */
	uint32_t file;	  /* CORDON_BACKEND_LSM, FMOD_RET, LANDLOCK or NONE */
	uint32_t exec;	  /* the same */
	uint32_t lsm_attaches; /* 1: LSM programs load and attach, whether or not they ever run */
	uint32_t landlock_abi; /* 0: no Landlock. linux/landlock.h, landlock_create_ruleset(…VERSION) */
	uint32_t refusal_records; /* 1: Landlock's refusals are read from the audit multicast (type 1423, >= 6.15) */
	uint32_t adopted; /* 1: pinned objects of an earlier instance were taken over */
	uint32_t answers; /* 1: a responder can ask about opens that fanotify holds (<pins>/answer) */
	uint32_t pins; /* 1: programs are allowed by their digest */
};

/*
 * Loads and attaches the probe, or adopts what is pinned under pin_dir/v<ABI>.
 * pin_dir: an existing directory on a bpffs. cgroup_root: the root of the cgroup2 hierarchy. session_cgroup: an existing
 * directory in it, in which every session's cgroup is to be made; only packets of sockets made there are decided one by one.
 * Then proves each class by a throw-away child that must be refused a forbidden act and granted its permitted twin.
 * Needs CAP_BPF, CAP_NET_ADMIN, CAP_PERFMON, CAP_SYS_ADMIN. Fails: -EPERM, -ENOENT (no BTF or cgroup2), -EEXIST
 * (another daemon holds the pins' lock), -EPROTO (pinned by another ABI).
 */
int cordon_open(const char *pin_dir, const char *cgroup_root, const char *session_cgroup, struct cordon **out,
		struct cordon_backends *backends);

/* The text of the last failure on this thread; never NULL. Valid until the next call. */
const char *cordon_last_error(void);

/* Writes `count` rows of a table (CORDON_TABLE_*). rows: key and value packed back to back, each padded as the
 * C struct is. Returns 0, or -E2BIG when the table is full (nothing more was written), -EINVAL for an unknown table. */
int cordon_write_rows(struct cordon *, uint32_t table, const void *rows, uint32_t count);

/* Removes rows: of `generation`; and, unless domain is 0, only of that domain. Waits for a grace period first, so
 * that no decision under way loses its rows. Returns the number of rows removed. */
int cordon_drop_rows(struct cordon *, uint32_t generation, uint32_t domain);

/* Writes the control row: one write, seen by every later decision. */
int cordon_switch(struct cordon *, const struct cordon_control *control);

/* Reads the control row in force. */
int cordon_control(struct cordon *, struct cordon_control *control);

/* Proves again, under the generation in force, what cordon_open() proved: a throw-away child is refused a forbidden act
 * and granted its permitted twin in every class. -ENOTRECOVERABLE: the forbidden was granted, in the class that the last
 * error names. -EAGAIN, after some tries: nothing was granted that is forbidden, but the permitted was not either, or
 * the child did not get as far; other errors: the proof could not be set up. */
int cordon_prove(struct cordon *);

/* Attaches and pins again what somebody detached or unpinned since it was loaded. Returns how many steps that took: 0 when
 * all was as it should be. Fails when something can't be mended; what is still attached goes on deciding. */
int cordon_mend(struct cordon *);

/* Creates or changes (row != NULL), or removes (NULL) a session. */
int cordon_set_session(struct cordon *, uint64_t session, const struct cordon_session *row);

/* Reads a session's row; -ENOENT when there is none. */
int cordon_get_session(struct cordon *, uint64_t session, struct cordon_session *row);

/* Marks a live process (host pid) as a member of a session; -ESRCH when it is gone. start_ns receives its start time. */
int cordon_mark(struct cordon *, uint32_t pid, uint64_t session, uint64_t *start_ns);

/* Asks the probe's own decide(). Fills the out fields of ask. */
int cordon_decide(struct cordon *, struct cordon_ask *ask);

/* A descriptor for the caller's event loop (non-blocking, owned by the handle): one byte is readable when records wait, after cordon_read() returned 0. */
int cordon_wait_fd(struct cordon *);

/* Copies whole records into buffer, oldest first, returns the bytes written, 0 when there are none (and arms the wait descriptor). -EMSGSIZE: buffer smaller than one record. */
int cordon_read(struct cordon *, void *buffer, uint32_t size);

/* counts: CORDON_RECORD_KINDS rows summed over CPUs; fails: CORDON_FAILS counters. */
int cordon_stats(struct cordon *, struct cordon_count *counts, uint64_t *fails);

/* The same rows for one session, from cordon_set_session() on, without what comes by audit; session 0: of those that have no
 * row. -ENOENT: it has none. */
int cordon_session_stats(struct cordon *, uint64_t session, struct cordon_count *counts);

/* Destroys each connected socket of any session's that decide() refuses now, or that was refused by what it sent (SOCK_DESTROY). Returns how many. */
int cordon_cut_flows(struct cordon *);

/* Duplicates descriptors 0, 1 and 2 of process pid into this process (pidfd_getfd); fds: 3 ints, O_CLOEXEC, the caller's to close. -ESRCH, -EPERM. */
int cordon_take_stdio(uint32_t pid, int *fds);

/* Keeps others from writing to a file, from having it open for writing to begin with, until the last descriptor of this open is closed, or
 * until the kernel lets somebody in who waits (fs.lease-break-time). fd: open for reading alone. -EAGAIN: somebody may write to it now. */
int cordon_guard_file(int fd);

/* 1: cordon_guard_file() still keeps others off, and nobody waits; 0: it does not. */
int cordon_is_guarded(int fd);

/* Kernel credentials of the peer of an AF_UNIX socket: out[0..2] = pid, uid, gid; out[3] = 1 when pid is a member of a session (handle may be NULL: then 0). */
int cordon_peer(struct cordon *, int socket_fd, uint32_t *out);

/* The processes of all sessions now: the session and the host tgid of each, at most max. Returns how many there are. */
int cordon_members(struct cordon *, uint64_t *sessions, uint32_t *tgids, uint32_t max);

/* release 0: stops reading and frees; enforcement stays pinned. release 1: also detaches and unpins all of this instance. */
void cordon_close(struct cordon *, uint32_t release);

#endif
