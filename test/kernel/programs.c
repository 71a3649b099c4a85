/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * What the verifier did for the program behind each pinned link: a line `name instructions-it-looked-at translated-bytes`.
 *
 * usage: programs LINK...
 */
#include "../support/pinned.h"

#include <libgen.h>
#include <stdio.h>

static long info_of(int fd, void *info, unsigned size)
{
	union bpf_attr attributes;

	memset(&attributes, 0, sizeof(attributes));
	memset(info, 0, size);
	attributes.info.bpf_fd = (unsigned)fd;
	attributes.info.info_len = size;
	attributes.info.info = (unsigned long)info;
	return bpf(BPF_OBJ_GET_INFO_BY_FD, &attributes);
}

static int tell(char *path)
{
	union bpf_attr attributes;
	struct bpf_link_info link;
	struct bpf_prog_info program;
	int fd;

	fd = open_pinned(path);
	if (fd < 0 || info_of(fd, &link, sizeof(link)))
		return 1;
	memset(&attributes, 0, sizeof(attributes));
	attributes.prog_id = link.prog_id;
	fd = (int)bpf(BPF_PROG_GET_FD_BY_ID, &attributes);
	if (fd < 0 || info_of(fd, &program, sizeof(program)))
		return 1;
	printf("%s %u %u\n", basename(path), program.verified_insns, program.xlated_prog_len);
	return 0;
}

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++)
		if (tell(argv[i])) {
			perror(argv[i]);
			return 1;
		}
	return argc > 1 ? 0 : 2;
}
