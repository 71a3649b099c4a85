/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * DNS messages (RFC 1035): one plain question, and the addresses that an answer gives to the name of its question,
 * along its chain of aliases. Everything that is read is checked against the size of the message; names are plain
 * (letters, digits, "-", "_"), and pointers lead strictly backwards. Whoever can be misled is refused or learned
 * nothing from. Not read: additional records but one EDNS one, whatever stands in an answer before its own alias.
 *
 * Plain C over one struct, without the kernel: native/fuzz runs this very code.
 */
#ifndef CORDON_DNS_H
#define CORDON_DNS_H

#define DNS_ROOM 4096 /* a longer message is none: EDNS clients say 1232 (DNS flag day 2020) or 4096 at most */
#define DNS_HEADER 12
#define DNS_TEXT_MOST 253 /* RFC 1035, section 2.3.4, without the root's dot */
#define DNS_LABEL_MOST 63
#define DNS_NAME_STEPS 400 /* bytes, lengths and pointers of one name: 255 bytes, and a pointer before each label */
#define DNS_ANSWERS_MOST 64
#define DNS_FOUND_MOST 32
#define DNS_OPTIONS_MOST 256 /* bytes of EDNS options in a question: a cookie (RFC 7873) and padding (RFC 8467) fit */
#define DNS_TYPE_A 1
#define DNS_TYPE_CNAME 5
#define DNS_TYPE_AAAA 28
#define DNS_TYPE_OPT 41
#define DNS_CLASS_IN 1

struct dns_found {
	__u8 address[16];
	__u32 ttl;
};

/* A message and what was read of it. Names are dotted, lower case, zero-padded. */
struct dns_message {
	__u32 size;
	__u32 id;
	__u32 flags;
	__u32 type;
	/* the reader of names */
	__u32 at;
	__u32 left; /* bytes of the label that are still to come */
	__u32 lowest; /* where a pointer has to lead below */
	__u32 end; /* behind the name; 0: not known yet */
	__u32 text_size;
	__u32 longest; /* label */
	__u32 done; /* DNS_READ or DNS_BAD */
	/* the walk over answers */
	__u32 next;
	__u32 ttl; /* the least of the chain so far */
	__u32 found_count;
	struct dns_found found[DNS_FOUND_MOST];
	char text[CORDON_HOST_BYTES]; /* the name that was read last */
	char wanted[CORDON_HOST_BYTES]; /* the chain's end so far */
	__u8 bytes[DNS_ROOM];
};
#define DNS_READ 1
#define DNS_BAD 2

/* What a bpf_loop() callback may be given: a pointer on the stack. The state is behind it, where the verifier assumes nothing. */
struct dns_cursor {
	struct dns_message *message;
	__u32 pointers; /* whether they are allowed */
};

static __always_inline __u32 dns_byte(const struct dns_message *message, __u32 at)
{
	return message->bytes[MASKED(at, DNS_ROOM - 1)];
}

static __always_inline __u32 dns_word(const struct dns_message *message, __u32 at)
{
	return dns_byte(message, at) << 8 | dns_byte(message, at + 1);
}

static __always_inline long dns_stop(struct dns_message *message, __u32 how)
{
	message->done = how;
	return 1;
}

static __always_inline long dns_add(struct dns_message *message, __u32 byte)
{
	if (message->text_size >= DNS_TEXT_MOST)
		return dns_stop(message, DNS_BAD);
	message->text[MASKED(message->text_size, CORDON_HOST_BYTES - 1)] = byte;
	message->text_size++;
	return 0;
}

/* Between two labels: the end, a pointer, or the next one's length (RFC 1035, sections 3.1 and 4.1.4). */
static __always_inline long dns_length_step(struct dns_message *message, __u32 pointers)
{
	__u32 byte = dns_byte(message, message->at), target;

	if (byte == 0) {
		if (!message->end)
			message->end = message->at + 1;
		return dns_stop(message, DNS_READ);
	}
	if (byte >= 0xc0 && pointers && message->at + 1 < message->size) {
		target = dns_word(message, message->at) & 0x3fff;
		if (target >= message->lowest || target < DNS_HEADER)
			return dns_stop(message, DNS_BAD);
		if (!message->end)
			message->end = message->at + 2;
		message->lowest = target;
		message->at = target;
		return 0;
	}
	if (byte > DNS_LABEL_MOST)
		return dns_stop(message, DNS_BAD);
	if (byte > message->longest)
		message->longest = byte;
	message->left = byte;
	message->at++;
	return message->text_size ? dns_add(message, '.') : 0;
}

static long dns_name_step(__u32 index, struct dns_cursor *cursor)
{
	struct dns_message *message = cursor->message;
	__u32 byte;

	if (message->at >= message->size)
		return dns_stop(message, DNS_BAD);
	if (!message->left)
		return dns_length_step(message, cursor->pointers);
	byte = dns_byte(message, message->at);
	if (byte >= 'A' && byte <= 'Z')
		byte += 'a' - 'A';
	if ((byte < 'a' || byte > 'z') && (byte < '0' || byte > '9') && byte != '-' && byte != '_')
		return dns_stop(message, DNS_BAD);
	message->left--;
	message->at++;
	return dns_add(message, byte);
}

/* Reads the name at `at` into message->text; message->end is then behind it. */
static __noinline int dns_read_name(struct dns_message *message, __u32 at, __u32 pointers)
{
	struct dns_cursor cursor = { .message = message, .pointers = pointers };

	message->at = at;
	message->left = 0;
	message->lowest = at;
	message->end = 0;
	message->text_size = 0;
	message->longest = 0;
	message->done = 0;
	__builtin_memset(message->text, 0, sizeof(message->text));
	bpf_loop(DNS_NAME_STEPS, dns_name_step, &cursor, 0);
	return message->done == DNS_READ && message->text_size > 0;
}

/* The header's identifier and flags, and the one question. */
static __always_inline bool dns_read_head(struct dns_message *message)
{
	if (message->size < DNS_HEADER || message->size >= DNS_ROOM)
		return false;
	message->id = dns_word(message, 0);
	message->flags = dns_word(message, 2);
	if (dns_word(message, 4) != 1 || !dns_read_name(message, DNS_HEADER, 0))
		return false;
	message->at = message->end;
	if (message->at + 4 > message->size)
		return false;
	message->type = dns_word(message, message->at);
	message->next = message->at + 4;
	return dns_word(message, message->at + 2) == DNS_CLASS_IN;
}

/*
 * A standard query for one name, and nothing else but one EDNS record (RFC 6891, section 6.1.2). Flags: RD, and those of
 * DNSSEC, AD and CD (RFC 4035, section 3.2): any other bit, count or byte behind would carry something past the limits.
 */
static __noinline int dns_read_question(struct dns_message *message)
{
	__u32 options, size;

	if (!dns_read_head(message) || message->flags & ~0x0130u || dns_word(message, 6) || dns_word(message, 8))
		return 0;
	if (!dns_word(message, 10))
		return message->next == message->size;
	options = message->next;
	if (dns_word(message, 10) != 1 || options + 11 > message->size || dns_byte(message, options) ||
	    dns_word(message, options + 1) != DNS_TYPE_OPT)
		return 0;
	size = dns_word(message, options + 9);
	return size <= DNS_OPTIONS_MOST && options + 11 + size == message->size;
}

static __always_inline bool dns_same(const char *a, const char *b)
{
	__u64 differs = 0;

	for (int i = 0; i < CORDON_HOST_BYTES / 8; i++)
		differs |= ((const __u64 *)a)[i] ^ ((const __u64 *)b)[i];
	return !differs;
}

static __always_inline void dns_note(struct dns_message *message, __u32 at, __u32 size)
{
	struct dns_found *found;
	__u32 index = message->found_count;

	if (index >= DNS_FOUND_MOST)
		return;
	found = &message->found[index];
	if (size == 4) {
		__builtin_memset(found->address, 0, 10);
		found->address[10] = 0xff;
		found->address[11] = 0xff;
		for (__u32 i = 0; i < 4; i++)
			found->address[12 + i] = dns_byte(message, at + i);
	} else {
		for (__u32 i = 0; i < 16; i++)
			found->address[i] = dns_byte(message, at + i);
	}
	found->ttl = message->ttl;
	message->found_count = index + 1;
}

static long dns_answer_step(__u32 index, struct dns_cursor *cursor)
{
	struct dns_message *message = cursor->message;
	__u32 at, type, size, ttl;

	if (!dns_read_name(message, message->next, 1))
		return 1;
	at = message->end;
	if (at + 10 > message->size)
		return 1;
	type = dns_word(message, at);
	size = dns_word(message, at + 8);
	ttl = dns_word(message, at + 4) << 16 | dns_word(message, at + 6);
	if (at + 10 + size > message->size)
		return 1;
	message->next = at + 10 + size;
	if (dns_word(message, at + 2) != DNS_CLASS_IN || !dns_same(message->text, message->wanted))
		return 0;
	if (ttl < message->ttl)
		message->ttl = ttl;
	if (type == message->type && ((type == DNS_TYPE_A && size == 4) || (type == DNS_TYPE_AAAA && size == 16)))
		dns_note(message, at + 10, size);
	if (type != DNS_TYPE_CNAME)
		return 0;
	at = message->next;
	if (!dns_read_name(message, at - size, 1) || message->end != at)
		return 1;
	__builtin_memcpy(message->wanted, message->text, sizeof(message->wanted));
	return 0;
}

/* An answer without error that is whole: its question is in message->text, dns_read_answers() reads on from there. */
static __noinline int dns_read_reply(struct dns_message *message)
{
	/* QR, opcode, TC, RCODE (RFC 1035, section 4.1.1) */
	return dns_read_head(message) && (message->flags & 0xfa0f) == 0x8000;
}

static __noinline int dns_read_answers(struct dns_message *message)
{
	struct dns_cursor cursor = { .message = message };
	__u32 count = dns_word(message, 6);

	message->found_count = 0;
	message->ttl = ~0u;
	__builtin_memcpy(message->wanted, message->text, sizeof(message->wanted));
	if (count > DNS_ANSWERS_MOST)
		count = DNS_ANSWERS_MOST;
	bpf_loop(count, dns_answer_step, &cursor, 0);
	return message->found_count;
}

#endif
