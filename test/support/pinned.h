/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* bpf(2), and what is pinned on a bpffs. */
#define _GNU_SOURCE
#include <linux/bpf.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static long bpf(int command, union bpf_attr *attributes)
{
	return syscall(SYS_bpf, command, attributes, sizeof(*attributes));
}

static int open_pinned(const char *path)
{
	union bpf_attr attributes;

	memset(&attributes, 0, sizeof(attributes));
	attributes.pathname = (unsigned long)path;
	return (int)bpf(BPF_OBJ_GET, &attributes);
}
