/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/* Addresses as text, and questions to a resolver (RFC 1035), for the tests' programs. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

static socklen_t address_of(struct sockaddr_storage *out, const char *text, int port)
{
	struct sockaddr_in *v4 = (struct sockaddr_in *)out;
	struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)out;

	memset(out, 0, sizeof(*out));
	if (inet_pton(AF_INET, text, &v4->sin_addr) == 1) {
		v4->sin_family = AF_INET;
		v4->sin_port = htons((unsigned short)port);
		return sizeof(*v4);
	}
	inet_pton(AF_INET6, text, &v6->sin6_addr);
	v6->sin6_family = AF_INET6;
	v6->sin6_port = htons((unsigned short)port);
	return sizeof(*v6);
}

static size_t question(unsigned char *out, unsigned id, const char *name, int type)
{
	size_t at = 12;

	memset(out, 0, 12);
	out[0] = (unsigned char)(id >> 8);
	out[1] = (unsigned char)id;
	out[2] = 1; /* RD */
	out[5] = 1;
	while (*name) {
		size_t length = strcspn(name, ".");

		out[at++] = (unsigned char)length;
		memcpy(out + at, name, length);
		at += length;
		name += length + (name[length] == '.');
	}
	out[at++] = 0;
	out[at++] = (unsigned char)(type >> 8);
	out[at++] = (unsigned char)type;
	out[at++] = 0;
	out[at++] = 1;
	return at;
}
