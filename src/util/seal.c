/*
 * libsodium's stream of sealed blocks (XChaCha20-Poly1305), its key sealed for
 * one recipient (X25519).
 */
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/code.h"
#include "util/files.h"
#include "util/seal.h"

#define MAGIC		"hoclieu-sealed1\n"
#define MAGIC_LEN	16
#define STREAM_KEY	crypto_secretstream_xchacha20poly1305_KEYBYTES
#define STREAM_HEAD	crypto_secretstream_xchacha20poly1305_HEADERBYTES
#define PROOF		crypto_secretstream_xchacha20poly1305_ABYTES
#define BOXED		(crypto_box_SEALBYTES + STREAM_KEY)
#define LAST		crypto_secretstream_xchacha20poly1305_TAG_FINAL
#define CHECK		4	/* bytes of the checksum behind a key as text */
#define FILE_MAX	2000

_Static_assert(SEAL_KEY == crypto_box_PUBLICKEYBYTES &&
    SEAL_KEY == crypto_box_SECRETKEYBYTES, "keys of X25519");
_Static_assert(SEAL_HEAD == MAGIC_LEN + SEAL_KEY + BOXED + STREAM_HEAD,
    "as the header file says");

/* A stream in one of the two directions. */
struct seal {
	crypto_secretstream_xchacha20poly1305_state state;
	int		 fd;
	int		 last;		/* reading: the last block was seen */
	int64_t		 at;		/* in the file */
	size_t		 have, used;	/* bytes of plain, and how many are given out */
	uint8_t		 plain[SEAL_BLOCK];
	uint8_t		 block[SEAL_BLOCK + PROOF];
};

void
seal_pair_new(struct seal_pair *p)
{
	crypto_box_keypair(p->open, p->secret);
}

/*
 * With a checksum: copies that were sealed for a mistyped key could be opened
 * by nobody, and that would be found out on the worst day.
 */
void
seal_text(const uint8_t key[SEAL_KEY], char out[SEAL_TEXT])
{
	uint8_t both[SEAL_KEY + CHECK], sum[CODE_SHA256];

	memcpy(both, key, SEAL_KEY);
	code_sha256(key, SEAL_KEY, sum);
	memcpy(both + SEAL_KEY, sum, CHECK);
	(void)code_b64url(both, sizeof(both), out, SEAL_TEXT);
}

int
seal_text_read(const char *text, uint8_t key[SEAL_KEY], struct err *e)
{
	uint8_t both[SEAL_KEY + CHECK], sum[CODE_SHA256];

	if (strlen(text) != SEAL_TEXT - 1 || code_unb64(text, SEAL_TEXT - 1,
	    both, sizeof(both)) != (long)sizeof(both))
		return (err_set(e, ERR_REJECT, "SEAL-KEY-TEXT",
		    "a public key has %d letters and digits", SEAL_TEXT - 1));
	code_sha256(both, SEAL_KEY, sum);
	if (memcmp(both + SEAL_KEY, sum, CHECK) != 0)
		return (err_set(e, ERR_REJECT, "SEAL-KEY-TEXT",
		    "a letter of the public key is wrong"));
	memcpy(key, both, SEAL_KEY);
	return (0);
}

/* Text, so that it can be printed, put into a safe, and typed again. */
int
seal_pair_put(const struct seal_pair *p, const char *path, struct err *e)
{
	char text[SEAL_TEXT], hex[2 * SEAL_KEY + 1], all[FILE_MAX];
	int fd, n, rc;

	seal_text(p->open, text);
	code_hex(p->secret, SEAL_KEY, hex);
	n = snprintf(all, sizeof(all), "# hoclieu: the key that opens sealed "
	    "backups. Keep it away from the server.\npublic %s\nsecret %s\n",
	    text, hex);
	code_wipe(hex, sizeof(hex));
	fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd == -1)
		return (files_fail(e, "create", path));
	rc = files_put(fd, all, (size_t)n, 0, e);
	code_wipe(all, sizeof(all));
	if (rc == 0)
		rc = files_sync(fd, path, e);
	close(fd);
	if (rc == 0)
		return (files_sync_parent(path, e));
	(void)unlink(path);
	return (-1);
}

/* Whether the two halves belong together is computed, not believed. */
int
seal_pair_get(const char *path, struct seal_pair *p, struct err *e)
{
	struct buf b = { 0 };
	char text[SEAL_TEXT], hex[2 * SEAL_KEY + 1];
	uint8_t open_half[SEAL_KEY];
	const char *at;
	int rc = files_read(path, FILE_MAX, &b, e);

	/* Too long for a key is no key; a file that cannot be read says so. */
	if (rc != 0 && !err_rejected(e)) {
		buf_free(&b);
		return (-1);
	}
	rc = -1;
	at = b.p != NULL ? strstr(b.p, "public ") : NULL;
	if (at != NULL && sscanf(at, "public %48s secret %64s", text,
	    hex) == 2 && code_unhex(hex, p->secret, SEAL_KEY) == 0 &&
	    seal_text_read(text, p->open, e) == 0 &&
	    crypto_scalarmult_base(open_half, p->secret) == 0 &&
	    memcmp(open_half, p->open, SEAL_KEY) == 0)
		rc = 0;
	if (b.p != NULL)
		code_wipe(b.p, b.len);
	code_wipe(hex, sizeof(hex));
	buf_free(&b);
	if (rc == 0)
		return (0);
	code_wipe(p, sizeof(*p));
	return (err_set(e, ERR_REJECT, "SEAL-KEY-FILE",
	    "%s: is no key made by hoclieu seal-key", path));
}

static struct seal *
seal_new(int fd)
{
	struct seal *s = calloc(1, sizeof(*s));

	if (s == NULL)
		abort();
	s->fd = fd;
	return (s);
}

static int
seal_write(struct seal *s, const void *p, size_t n, struct err *e)
{
	int rc = files_put(s->fd, p, n, s->at, e);

	s->at += (int64_t)n;
	return (rc);
}

int
seal_begin(int fd, const uint8_t key[SEAL_KEY], struct seal **out,
    struct err *e)
{
	struct seal *s = seal_new(fd);
	uint8_t stream[STREAM_KEY], head[SEAL_HEAD], *p = head;
	int rc;

	crypto_secretstream_xchacha20poly1305_keygen(stream);
	memcpy(p, MAGIC, MAGIC_LEN);
	p += MAGIC_LEN;
	memcpy(p, key, SEAL_KEY);
	p += SEAL_KEY;
	rc = crypto_box_seal(p, stream, sizeof(stream), key);
	p += BOXED;
	if (rc == 0)
		rc = crypto_secretstream_xchacha20poly1305_init_push(&s->state,
		    p, stream);
	code_wipe(stream, sizeof(stream));
	if (rc != 0)
		err_set(e, ERR_REJECT, "SEAL-KEY-TEXT", "not a key");
	else
		rc = seal_write(s, head, sizeof(head), e);
	if (rc != 0) {
		seal_free(s);
		return (-1);
	}
	*out = s;
	return (0);
}

/* What has gathered, as one block. */
static int
seal_flush(struct seal *s, uint8_t tag, struct err *e)
{
	unsigned long long n = 0;

	if (crypto_secretstream_xchacha20poly1305_push(&s->state, s->block, &n,
	    s->plain, s->have, NULL, 0, tag) != 0)
		return (err_set(e, ERR_FAIL, "SEAL-FAILED", "a block"));
	s->have = 0;
	return (seal_write(s, s->block, (size_t)n, e));
}

/*
 * A full block waits for a byte behind it: until then nobody knows whether it
 * is the last.
 */
int
seal_put(struct seal *s, const void *p, size_t n, struct err *e)
{
	const uint8_t *from = p;
	size_t k;

	while (n > 0) {
		if (s->have == SEAL_BLOCK && seal_flush(s, 0, e) != 0)
			return (-1);
		k = SEAL_BLOCK - s->have < n ? SEAL_BLOCK - s->have : n;
		memcpy(s->plain + s->have, from, k);
		s->have += k;
		from += k;
		n -= k;
	}
	return (0);
}

int
seal_last(struct seal *s, struct err *e)
{
	return (seal_flush(s, LAST, e));
}

static int
seal_damaged(struct err *e, const struct seal *s, const char *what)
{
	return (err_set(e, ERR_REJECT, "SEAL-DAMAGED", "%s at byte %lld", what,
	    (long long)s->at));
}

/* Up to ${n} bytes into ${p}; fewer only at the end of the file. */
static int
seal_read(struct seal *s, uint8_t *p, size_t n, size_t *got, struct err *e)
{
	ssize_t k;

	*got = 0;
	while (*got < n) {
		k = pread(s->fd, p + *got, n - *got, s->at);
		if (k == -1 && errno == EINTR)
			continue;
		if (k == -1)
			return (files_fail(e, "read", "the sealed file"));
		if (k == 0)
			break;
		*got += (size_t)k;
		s->at += k;
	}
	return (0);
}

/*
 * The recipient stands in the head, so that a wrong key is told apart from a
 * changed file.
 */
int
seal_open(int fd, const struct seal_pair *p, struct seal **out, struct err *e)
{
	struct seal *s = seal_new(fd);
	uint8_t stream[STREAM_KEY], head[SEAL_HEAD], *at = head + MAGIC_LEN;
	char text[SEAL_TEXT];
	size_t got;
	int rc = seal_read(s, head, sizeof(head), &got, e);

	if (rc == 0 && (got < MAGIC_LEN || memcmp(head, MAGIC, MAGIC_LEN) != 0))
		rc = err_set(e, ERR_REJECT, "SEAL-UNKNOWN",
		    "not a file that hoclieu sealed");
	else if (rc == 0 && got < sizeof(head))
		rc = seal_damaged(e, s, "cut");
	else if (rc == 0 && memcmp(at, p->open, SEAL_KEY) != 0) {
		seal_text(at, text);
		rc = err_set(e, ERR_REJECT, "SEAL-KEY", "sealed for %s", text);
	} else if (rc == 0) {
		at += SEAL_KEY;
		if (crypto_box_seal_open(stream, at, BOXED, p->open,
		    p->secret) != 0 ||
		    crypto_secretstream_xchacha20poly1305_init_pull(&s->state,
		    at + BOXED, stream) != 0)
			rc = seal_damaged(e, s, "changed head");
		code_wipe(stream, sizeof(stream));
	}
	if (rc != 0) {
		seal_free(s);
		return (-1);
	}
	*out = s;
	return (0);
}

/* The next block, opened; -1 also when there should be one and is none. */
static int
seal_block(struct seal *s, struct err *e)
{
	unsigned long long n = 0;
	unsigned char tag = 0;
	size_t got;

	if (s->last)
		return (seal_damaged(e, s, "too short"));
	if (seal_read(s, s->block, sizeof(s->block), &got, e) != 0)
		return (-1);
	if (got < PROOF)
		return (seal_damaged(e, s, "cut"));
	if (crypto_secretstream_xchacha20poly1305_pull(&s->state, s->plain, &n,
	    &tag, s->block, got, NULL, 0) != 0)
		return (seal_damaged(e, s, "changed or cut"));
	s->last = tag == LAST;
	s->have = (size_t)n;
	s->used = 0;
	return (0);
}

int
seal_get(struct seal *s, void *p, size_t n, struct err *e)
{
	uint8_t *to = p;
	size_t k;

	while (n > 0) {
		if (s->used == s->have && seal_block(s, e) != 0)
			return (-1);
		k = s->have - s->used < n ? s->have - s->used : n;
		memcpy(to, s->plain + s->used, k);
		s->used += k;
		to += k;
		n -= k;
	}
	return (0);
}

/* All bytes are used, the block was the last, and the file ends there. */
int
seal_over(struct seal *s, struct err *e)
{
	size_t got;

	if (s->used == s->have && !s->last && seal_block(s, e) != 0)
		return (-1);
	if (s->used != s->have || !s->last)
		return (seal_damaged(e, s, "more than belongs to it"));
	if (seal_read(s, s->block, 1, &got, e) != 0)
		return (-1);
	return (got == 0 ? 0 : seal_damaged(e, s, "bytes behind the end"));
}

void
seal_free(struct seal *s)
{
	if (s == NULL)
		return;
	code_wipe(s, sizeof(*s));
	free(s);
}
