/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * The probe's own reader of TLS hellos (bpf/sni.h) under libFuzzer: each input is what a client sends, read in pieces of
 * two sizes, which must not matter. Beside what the sanitizers find: a name that is shown has to be the one that other
 * code finds, and where that finds one, the reader shows it or calls the stream bad.
 */
#include <linux/types.h>
#include <stddef.h>
#include <stdint.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define __noinline __attribute__((noinline))
#define MASKED(value, mask) ((value) & (mask))

#include "cordon_abi.h"
#include "sni.h"

static void must(bool holds)
{
	if (!holds)
		abort();
}

/* As flight_step() in hello.bpf.h does, with packets of `piece` bytes; `once`: until the first hello was read. */
static struct sni_reader *read_stream(const uint8_t *data, size_t size, size_t piece, bool once)
{
	struct sni_reader *reader = calloc(1, sizeof(*reader));

	for (size_t begin = 0; begin < size; begin += piece) {
		size_t at = begin, end = size - begin < piece ? size : begin + piece;

		while (at < end && !reader->done && !(once && reader->hellos)) {
			__u32 passed = sni_passable(reader, (__u32)(end - at));

			if (passed)
				sni_pass(reader, passed);
			else
				sni_step(reader, data[at]);
			at += passed ? passed : 1;
		}
	}
	return reader;
}

/* The first handshake message, its records put together; what is missing is zero. A hello is read before its last bytes
 * are there, when nothing but those of its last extension is missing. */
static uint8_t *first_message(const uint8_t *data, size_t size, size_t *message_size, bool *whole)
{
	static uint8_t joined[1 << 20];
	size_t have = 0, missing = 0;

	memset(joined, 0, sizeof(joined));
	for (size_t at = 0; at + 5 <= size && data[at] == TLS_HANDSHAKE && data[at + 1] == 3;) {
		size_t record = (size_t)data[at + 3] << 8 | data[at + 4], there = size - at - 5;

		memcpy(joined + have, data + at + 5, record < there ? record : there);
		have += record;
		missing = record < there ? 0 : record - there;
		at += 5 + record;
	}
	*message_size = have < 4 ? 0 : 4 + ((size_t)joined[1] << 16 | (size_t)joined[2] << 8 | joined[3]);
	*whole = *message_size + missing <= have;
	return have < 4 || joined[0] != TLS_CLIENT_HELLO || *message_size > sizeof(joined) ? NULL : joined;
}

/* Of a message, the host name of the first extension that has one; its size, 0 when there is none. */
static size_t find_name(const uint8_t *message, size_t size, const uint8_t **name)
{
	size_t at = 4 + 2 + 32;

	if (at >= size)
		return 0;
	at += 1 + (size_t)message[at];
	if (at + 2 > size)
		return 0;
	at += 2 + ((size_t)message[at] << 8 | message[at + 1]);
	if (at >= size)
		return 0;
	at += 1 + (size_t)message[at];
	for (at += 2; at + 4 <= size;) {
		size_t type = (size_t)message[at] << 8 | message[at + 1], length = (size_t)message[at + 2] << 8 | message[at + 3];

		at += 4;
		if (at + length > size)
			return 0;
		if (type == TLS_SERVER_NAME && length > 5) {
			*name = message + at + 5;
			return length - 5;
		}
		at += length;
	}
	return 0;
}

static void check_name(const struct sni_reader *reader, const uint8_t *data, size_t size)
{
	size_t message_size, name_size;
	bool whole;
	const uint8_t *message = first_message(data, size, &message_size, &whole), *name = NULL;
	bool shows = reader->hellos && reader->shown & SNI_SHOWS_NAME;

	must(!shows || message);
	name_size = message ? find_name(message, message_size, &name) : 0;
	if (reader->done == SNI_BAD)
		return;
	must(shows == (name_size > 0 && reader->hellos));
	if (!shows)
		return;
	must(reader->name_size == name_size && name_size <= SNI_NAME_MOST);
	for (size_t i = 0; i < name_size; i++)
		must(reader->name[i] == (name[i] >= 'A' && name[i] <= 'Z' ? name[i] + 32 : name[i]));
	for (size_t i = name_size; i < sizeof(reader->name); i++)
		must(!reader->name[i]);
}

/* A whole hello is never taken for something else. */
static void check_missed(const struct sni_reader *reader, const uint8_t *data, size_t size)
{
	size_t message_size;
	bool whole;
	const uint8_t *name = NULL, *message = first_message(data, size, &message_size, &whole);

	if (message && whole && find_name(message, message_size, &name))
		must(reader->done == SNI_BAD || reader->hellos || message_size > SNI_HELLO_MOST);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct sni_reader *first = read_stream(data, size, size ? size : 1, true);
	struct sni_reader *whole = read_stream(data, size, size ? size : 1, false);
	struct sni_reader *pieces = read_stream(data, size, 1 + (size ? data[0] % 7 : 0), false);

	check_name(first, data, size);
	check_missed(first, data, size);
	must(!memcmp(whole, pieces, sizeof(*whole)));
	must(whole->done == SNI_BAD || whole->hellos == first->hellos);
	must(!whole->hellos || first->hellos);
	free(first);
	free(whole);
	free(pieces);
	return 0;
}
