/* SPDX-License-Identifier: (LGPL-2.1 OR BSD-2-Clause) */
/*
 * What a client's first bytes show of whom it wants: the server name of a TLS ClientHello (RFC 6066, section 3; RFC 8446,
 * section 4.1.2), read byte by byte, so that nothing depends on how the stream is cut into segments and records, and
 * nothing but the name is kept. What is no TLS shows nothing; what is TLS and is not exactly as expected is bad, and
 * never shows a name. A hello that follows a HelloRetryRequest has to show what the first one did.
 *
 * Plain C over one struct, without the kernel: native/fuzz runs this very code.
 */
#ifndef CORDON_SNI_H
#define CORDON_SNI_H

#define SNI_NAME_MOST 253 /* RFC 1035, section 2.3.4 */
#define SNI_RECORD_MOST 16384 /* RFC 8446, section 5.1 */
#define SNI_SEALED_MOST 18432 /* RFC 5246, section 6.2.3 */
#define SNI_HELLO_MOST 131072 /* servers read no longer one (OpenSSL: CLIENT_HELLO_MAX_LENGTH, 131396) */
#define SNI_EARLY_MOST 65536 /* early data that a server may pass over before it reads a second hello; servers say 16384 (OpenSSL, nginx) */

/* Record types (RFC 8446, section 5.1; RFC 6520) */
#define TLS_CHANGE_CIPHER_SPEC 20
#define TLS_ALERT 21
#define TLS_HANDSHAKE 22
#define TLS_DATA 23
#define TLS_HEARTBEAT 24
#define TLS_CLIENT_HELLO 1
/* Extensions: RFC 6066; RFC 8446, section 4.2.10; RFC 9849, section 5 */
#define TLS_SERVER_NAME 0
#define TLS_EARLY_DATA 42
#define TLS_ECH 0xfe0d

/* What a hello shows */
#define SNI_SHOWS_NAME 1u
#define SNI_SHOWS_ECH 2u /* a hello is within, encrypted: the name outside may not be the one that is meant */
#define SNI_OFFERS_EARLY 4u

/* How reading ended; 0: it goes on */
#define SNI_NONE 1u /* no TLS */
#define SNI_READ 2u /* at least one hello, and nothing comes that a server could read as another */
#define SNI_BAD 3u

/* What the number that is being read is */
enum {
	SNI_AT_MESSAGE,
	SNI_AT_LENGTH,
	SNI_AT_SESSION,
	SNI_AT_CIPHERS,
	SNI_AT_COMPRESSION,
	SNI_AT_EXTENSIONS,
	SNI_AT_EXTENSION,
	SNI_AT_NAMES,
	SNI_AT_NAME,
};

/* Zeroed, it is at the beginning of the stream. */
struct sni_reader {
	__u64 value; /* the number, as far as it was read */
	__u32 want; /* bytes of it, or of the name, that are still to come */
	__u32 at; /* SNI_AT_* */
	__u32 message_left; /* behind the number and what is passed over */
	__u32 pass; /* bytes of the message to pass over */
	__u32 extension;
	__u32 header; /* bytes of the record's header that were read */
	__u32 type;
	__u32 record_size;
	__u32 record_left; /* of a handshake record */
	__u32 record_pass; /* of any other one */
	__u32 early; /* bytes of early data so far */
	__u32 begun; /* the first two bytes are those of TLS */
	__u32 odd; /* the version is none: TLS for the lenient (Go's crypto/tls), if a hello follows */
	__u32 hellos;
	__u32 shown; /* SNI_SHOWS_*, by the hellos that were read */
	__u32 seen; /* in the one that is being read */
	__u32 name_at;
	__u32 name_size;
	__u32 done;
	char name[CORDON_HOST_BYTES]; /* lower case, zero-padded; whole if SNI_SHOWS_NAME is shown */
};

static __always_inline long sni_stop(struct sni_reader *reader, __u32 how)
{
	reader->done = how;
	return 1;
}

static __always_inline long sni_end_hello(struct sni_reader *reader)
{
	const __u32 compared = SNI_SHOWS_NAME | SNI_SHOWS_ECH;

	if (reader->hellos && (reader->seen ^ reader->shown) & compared)
		return sni_stop(reader, SNI_BAD);
	reader->shown |= reader->seen;
	reader->hellos = 1;
	reader->at = SNI_AT_MESSAGE;
	reader->value = 0;
	return 0;
}

/* Passes over `size` bytes, then reads a number of `want` ones; a hello may end before an extension. */
static __always_inline long sni_expect(struct sni_reader *reader, __u32 size, __u32 at, __u32 want)
{
	if (size > reader->message_left)
		return sni_stop(reader, SNI_BAD);
	reader->message_left -= size;
	reader->pass = size;
	if (!reader->message_left && (at == SNI_AT_EXTENSIONS || at == SNI_AT_EXTENSION))
		return sni_end_hello(reader);
	if (want > reader->message_left)
		return sni_stop(reader, SNI_BAD);
	reader->message_left -= want;
	reader->at = at;
	reader->want = want;
	reader->value = 0;
	return 0;
}

static __always_inline long sni_begin_message(struct sni_reader *reader, __u32 type)
{
	if (type != TLS_CLIENT_HELLO)
		return sni_stop(reader, reader->hellos ? SNI_READ : reader->odd ? SNI_NONE : SNI_BAD);
	if (reader->odd)
		return sni_stop(reader, SNI_BAD);
	reader->seen = 0;
	reader->message_left = 3;
	return sni_expect(reader, 0, SNI_AT_LENGTH, 3);
}

static __always_inline long sni_read_extension(struct sni_reader *reader, __u32 type, __u32 size)
{
	if (type == TLS_ECH)
		reader->seen |= SNI_SHOWS_ECH;
	if (type == TLS_EARLY_DATA)
		reader->seen |= SNI_OFFERS_EARLY;
	if (type != TLS_SERVER_NAME)
		return sni_expect(reader, size, SNI_AT_EXTENSION, 4);
	if (reader->seen & SNI_SHOWS_NAME || size > reader->message_left)
		return sni_stop(reader, SNI_BAD);
	reader->extension = size;
	return sni_expect(reader, 0, SNI_AT_NAMES, 5);
}

/* The list's size, the type of its one name (0: of a host), and that one's size. */
static __always_inline long sni_read_names(struct sni_reader *reader, __u64 value)
{
	__u32 size = value & 0xffff;

	if (reader->extension != size + 5 || value >> 24 != size + 3 || (value >> 16 & 0xff) || !size || size > SNI_NAME_MOST)
		return sni_stop(reader, SNI_BAD);
	reader->name_at = 0;
	return sni_expect(reader, 0, SNI_AT_NAME, size);
}

static __always_inline long sni_name_step(struct sni_reader *reader, __u32 byte)
{
	__u32 at = MASKED(reader->name_at, CORDON_HOST_BYTES - 1);

	if (byte >= 'A' && byte <= 'Z')
		byte += 'a' - 'A';
	if ((byte < 'a' || byte > 'z') && (byte < '0' || byte > '9') && byte != '-' && byte != '_' && byte != '.')
		return sni_stop(reader, SNI_BAD);
	if (reader->hellos && (__u8)reader->name[at] != byte)
		return sni_stop(reader, SNI_BAD);
	reader->name[at] = byte;
	reader->name_at++;
	if (--reader->want)
		return 0;
	if (reader->hellos && reader->name_at != reader->name_size)
		return sni_stop(reader, SNI_BAD);
	reader->name_size = reader->name_at;
	reader->seen |= SNI_SHOWS_NAME;
	return sni_expect(reader, 0, SNI_AT_EXTENSION, 4);
}

static __always_inline long sni_read_number(struct sni_reader *reader, __u64 value)
{
	switch (reader->at) {
	case SNI_AT_MESSAGE:
		return sni_begin_message(reader, value);
	case SNI_AT_LENGTH:
		if (value > SNI_HELLO_MOST)
			return sni_stop(reader, SNI_BAD);
		reader->message_left = value;
		return sni_expect(reader, 2 + 32, SNI_AT_SESSION, 1); /* version, random */
	case SNI_AT_SESSION:
		return sni_expect(reader, value, SNI_AT_CIPHERS, 2);
	case SNI_AT_CIPHERS:
		return sni_expect(reader, value, SNI_AT_COMPRESSION, 1);
	case SNI_AT_COMPRESSION:
		return sni_expect(reader, value, SNI_AT_EXTENSIONS, 2);
	case SNI_AT_EXTENSIONS:
		if (value != reader->message_left)
			return sni_stop(reader, SNI_BAD);
		return sni_expect(reader, 0, SNI_AT_EXTENSION, 4);
	case SNI_AT_EXTENSION:
		return sni_read_extension(reader, value >> 16, value & 0xffff);
	default:
		return sni_read_names(reader, value);
	}
}

/* Between two messages, what is no handshake is passed over, as servers do: another hello may follow. */
static __always_inline long sni_pass_record(struct sni_reader *reader, __u32 size)
{
	if (!reader->hellos || reader->at != SNI_AT_MESSAGE || reader->pass || reader->type == TLS_HEARTBEAT)
		return sni_stop(reader, SNI_BAD);
	if (reader->type == TLS_DATA) {
		reader->early += size;
		if (!(reader->shown & SNI_OFFERS_EARLY) || reader->early > SNI_EARLY_MOST)
			return sni_stop(reader, SNI_READ);
	}
	reader->record_pass = size;
	return 0;
}

static __always_inline long sni_begin_record(struct sni_reader *reader, __u32 size)
{
	__u32 most = reader->type == TLS_HANDSHAKE ? SNI_RECORD_MOST : SNI_SEALED_MOST;

	reader->header = 0;
	if (!size || size > most)
		return sni_stop(reader, reader->odd ? SNI_NONE : SNI_BAD);
	if (reader->type != TLS_HANDSHAKE)
		return sni_pass_record(reader, size);
	reader->record_left = size;
	return 0;
}

/* Of a stream that did not begin like TLS, the version decides; later, no other one is taken. */
static __always_inline long sni_read_version(struct sni_reader *reader, __u32 major)
{
	if (major != 3 && reader->begun)
		return sni_stop(reader, SNI_BAD);
	if (major != 3 && (reader->type != TLS_HANDSHAKE || major >= 0x10))
		return sni_stop(reader, SNI_NONE);
	reader->odd |= major != 3;
	reader->begun = 1;
	return 0;
}

static __always_inline long sni_header_step(struct sni_reader *reader, __u32 byte)
{
	switch (reader->header++) {
	case 0:
		reader->type = byte;
		if (byte < TLS_CHANGE_CIPHER_SPEC || byte > TLS_HEARTBEAT)
			return sni_stop(reader, reader->begun ? SNI_BAD : SNI_NONE);
		return 0;
	case 1:
		return sni_read_version(reader, byte);
	case 2:
		return 0;
	case 3:
		reader->record_size = byte << 8;
		return 0;
	default:
		return sni_begin_record(reader, reader->record_size | byte);
	}
}

/* How many of `size` bytes that come next are none that counts. */
static __always_inline __u32 sni_passable(const struct sni_reader *reader, __u32 size)
{
	__u32 most = reader->record_pass;

	if (!most)
		most = reader->pass < reader->record_left ? reader->pass : reader->record_left;
	return size < most ? size : most;
}

static __always_inline void sni_pass(struct sni_reader *reader, __u32 size)
{
	if (reader->record_pass) {
		reader->record_pass -= size;
		return;
	}
	reader->pass -= size;
	reader->record_left -= size;
}

/* The next byte, which is none to pass over. Not 0: reading has ended. */
static __noinline long sni_step(struct sni_reader *reader, __u32 byte)
{
	if (!reader->record_left)
		return sni_header_step(reader, byte);
	reader->record_left--;
	if (reader->at == SNI_AT_NAME)
		return sni_name_step(reader, byte);
	reader->value = reader->value << 8 | byte;
	if (reader->at != SNI_AT_MESSAGE && --reader->want)
		return 0;
	return sni_read_number(reader, reader->value);
}

#endif
