/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * The probe's own reader of DNS messages (bpf/dns.h) under libFuzzer: every message as a question and as an answer.
 * Beside what the sanitizers find: what it accepts has to be what it says, written down by other code.
 */
#include <linux/types.h>
#include <stddef.h>
#include <stdint.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define __noinline __attribute__((noinline))
#define MASKED(value, mask) ((value) & (mask))
#define bpf_loop(count, step, context, flags)                                                                          \
	do {                                                                                                           \
		for (__u32 looped = 0, most = (count); looped < most && !step(looped, context); looped++)              \
			;                                                                                              \
	} while (0)

#include "cordon_abi.h"
#include "dns.h"

static void must(bool holds)
{
	if (!holds)
		abort();
}

static void check_text(const struct dns_message *message)
{
	must(message->text_size <= DNS_TEXT_MOST);
	must(strlen(message->text) == message->text_size);
	for (size_t i = message->text_size; i < sizeof(message->text); i++)
		must(!message->text[i]);
}

/* The bytes of the question, in lower case, are those that the name encodes to, and the message ends where it should. */
static void check_question(const struct dns_message *message)
{
	uint8_t wire[CORDON_HOST_BYTES + 2];
	size_t size = 0;

	check_text(message);
	for (const char *label = message->text; *label; label += strcspn(label, ".")) {
		size_t length;

		label += *label == '.';
		length = strcspn(label, ".");
		must(length >= 1 && length <= DNS_LABEL_MOST);
		wire[size++] = (uint8_t)length;
		memcpy(wire + size, label, length);
		size += length;
	}
	wire[size++] = 0;
	must(DNS_HEADER + size + 4 == message->next);
	for (size_t i = 0; i < size; i++) {
		uint8_t byte = message->bytes[DNS_HEADER + i];

		must(wire[i] == (byte >= 'A' && byte <= 'Z' ? byte + 32 : byte));
	}
	must(message->next == message->size || message->next + 11 <= message->size);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct dns_message *message = malloc(sizeof(*message));

	if (size >= DNS_ROOM)
		size = DNS_ROOM - 1;
	memset(message, 0xa5, sizeof(*message)); /* the slot was another message's before */
	memcpy(message->bytes, data, size);
	message->size = (__u32)size;
	if (dns_read_question(message))
		check_question(message);
	message->size = (__u32)size;
	if (dns_read_reply(message)) {
		check_text(message);
		dns_read_answers(message);
		must(message->found_count <= DNS_FOUND_MOST);
		must(message->next <= message->size);
		if (message->found_count)
			must(message->type == DNS_TYPE_A || message->type == DNS_TYPE_AAAA);
	}
	free(message);
	return 0;
}
