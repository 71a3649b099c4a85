/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* One connect of a datagram socket to 127.0.0.1, which sends nothing. The words are ports; usage: median.h. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <stdint.h>
#include <sys/socket.h>
#include <unistd.h>

#include "median.h"

static int datagrams;

static void connect_once(const char *port)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(port)),
				  .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };

	if (connect(datagrams, (struct sockaddr *)&to, sizeof(to))) {
		perror(port);
		exit(1);
	}
}

int main(int argc, char **argv)
{
	datagrams = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	return measure_as_told(argc, argv, connect_once);
}
