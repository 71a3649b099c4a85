/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * What root outside every session can do to pinned BPF objects. Prints nothing; exit status 0 when it worked.
 *
 * usage: tamper detach LINK | zero MAP (its row 0) | fill MAP | empty MAP (with and of rows whose key is two numbers)
 */
#include "../support/pinned.h"

static long change_row(int command, int map, const void *key)
{
	static char row[4096];
	union bpf_attr attributes;

	memset(&attributes, 0, sizeof(attributes));
	attributes.map_fd = (unsigned)map;
	attributes.key = (unsigned long)key;
	if (command == BPF_MAP_UPDATE_ELEM)
		attributes.value = (unsigned long)row;
	return bpf(command, &attributes);
}

int main(int argc, char **argv)
{
	/* no generation has this number */
	unsigned key[2] = { 0xfffffffe, 0 };
	const unsigned zero = 0;
	union bpf_attr attributes;
	int fd;

	if (argc != 3 || (fd = open_pinned(argv[2])) < 0)
		return 2;
	memset(&attributes, 0, sizeof(attributes));
	if (!strcmp(argv[1], "detach")) {
		attributes.link_detach.link_fd = (unsigned)fd;
		return bpf(BPF_LINK_DETACH, &attributes) ? 1 : 0;
	}
	if (!strcmp(argv[1], "zero"))
		return change_row(BPF_MAP_UPDATE_ELEM, fd, &zero) ? 1 : 0;
	if (!strcmp(argv[1], "fill"))
		while (!change_row(BPF_MAP_UPDATE_ELEM, fd, key))
			key[1]++;
	else
		while (!change_row(BPF_MAP_DELETE_ELEM, fd, key))
			key[1]++;
	return key[1] ? 0 : 1;
}
