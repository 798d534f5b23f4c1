/* The question whether a PDF needs a password; see pdflock.h. */
#include <stdlib.h>
#include <string.h>

#include "util/code.h"
#include "util/files.h"
#include "parse/pdfcrypt.h"
#include "parse/pdflock.h"

#define TAIL		(64UL << 10)	/* bytes at the end: trailer, startxref */
#define TABLE		(2UL << 20)	/* bytes from the table of objects on */
#define SEARCH		(64ULL << 20)	/* bytes in which the dictionary is searched */
#define STEP		(256UL << 10)
#define OVERLAP		64		/* bytes of "n g obj" */
#define DICT		4096		/* bytes of the dictionary */
#define PASS		32		/* bytes of a password, padded */

/* Some bytes of the file, with a NUL behind them. */
struct part {
	char	*p;
	size_t	 n;
};

/* The dictionary "Encrypt" and what belongs to it. */
struct lock {
	long	version, revision, bits, rights;
	int	open_metadata;		/* EncryptMetadata false */
	uint8_t	o[48], u[48], id[64];
	size_t	no, nu, nid;
};

/* The padding of passwords (algorithm 2): also what an empty one becomes. */
static const uint8_t padding[PASS] = {
	0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e,
	0x56, 0xff, 0xfa, 0x01, 0x08, 0x2e, 0x2e, 0x00, 0xb6, 0xd0, 0x68,
	0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a
};

/* At most ${max} bytes from ${at} on; p is NULL when there are none. */
static struct part
part_read(int fd, uint64_t size, uint64_t at, size_t max)
{
	struct part t = { NULL, 0 };

	if (at >= size)
		return (t);
	t.n = size - at < max ? (size_t)(size - at) : max;
	if ((t.p = malloc(t.n + 1)) == NULL)
		abort();
	if (files_get(fd, t.p, t.n, (int64_t)at, NULL) != 0) {
		free(t.p);
		t.p = NULL;
		return (t);
	}
	t.p[t.n] = '\0';
	return (t);
}

/* What ends a name of PDF: white space and delimiters. */
static int
name_ends(char c)
{
	return (strchr(" \t\r\n\f/<>[](){}%", c) != NULL);	/* NUL too */
}

/* Behind the key ${key} ("/Encrypt") in the ${n} bytes at ${p}, or NULL. */
static const char *
pdf_behind(const char *p, size_t n, const char *key)
{
	size_t k = strlen(key);
	const char *at;

	while ((at = memmem(p, n, key, k)) != NULL) {
		if (name_ends(at[k])) {
			for (at += k; strchr(" \t\r\n", *at) != NULL &&
			    *at != '\0'; at++)
				;
			return (at);
		}
		n -= (size_t)(at - p) + k;
		p = at + k;
	}
	return (NULL);
}

static int
hex(int c)
{
	if (c >= '0' && c <= '9')
		return (c - '0');
	c |= 0x20;
	return (c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1);
}

/* One character of a string behind its backslash; moves ${s} behind it. */
static int
escaped(const char **s, const char *end)
{
	static const char from[] = "nrtbf", to[] = "\n\r\t\b\f";
	const char *at;
	int v = 0, i;

	if (*s < end && **s >= '0' && **s <= '7') {
		for (i = 0; i < 3 && *s < end && **s >= '0' && **s <= '7'; i++)
			v = v * 8 + *(*s)++ - '0';
		return (v & 255);
	}
	at = memchr(from, **s, sizeof(from) - 1);
	v = at != NULL ? to[at - from] : (unsigned char)**s;
	(*s)++;
	return (v);
}

/* A string of PDF, "(…)" or "<…>", at ${s}: its bytes, at most ${max}. */
static size_t
string_of(const char *s, const char *end, uint8_t *out, size_t max)
{
	size_t n = 0;
	int level = 1, c;

	if (*s == '<') {
		for (s++; s + 1 < end && n < max && hex(s[0]) >= 0 &&
		    hex(s[1]) >= 0; s += 2)
			out[n++] = (uint8_t)(hex(s[0]) << 4 | hex(s[1]));
		return (n);
	}
	if (*s++ != '(')
		return (0);
	while (s < end && n < max) {
		c = (unsigned char)*s++;
		if (c == '\\' && s < end)
			c = escaped(&s, end);
		else if (c == '(')
			level++;
		else if (c == ')' && --level == 0)
			break;
		out[n++] = (uint8_t)c;
	}
	return (n);
}

static long
pdf_number(const char *p, size_t n, const char *key, long otherwise)
{
	const char *v = pdf_behind(p, n, key);

	return (v != NULL ? strtol(v, NULL, 10) : otherwise);
}

/* The dictionary in the ${n} bytes at ${p}: 0, or -1 for another handler. */
static int
lock_fill(const char *p, size_t n, struct lock *l)
{
	const char *end = p + n, *v = pdf_behind(p, n, "/Filter");

	if (v == NULL || strncmp(v, "/Standard", 9) != 0)
		return (-1);
	l->version = pdf_number(p, n, "/V", 0);
	l->revision = pdf_number(p, n, "/R", 0);
	l->bits = pdf_number(p, n, "/Length", 40);
	l->rights = pdf_number(p, n, "/P", 0);
	v = pdf_behind(p, n, "/EncryptMetadata");
	l->open_metadata = v != NULL && strncmp(v, "false", 5) == 0;
	if ((v = pdf_behind(p, n, "/O")) != NULL)
		l->no = string_of(v, end, l->o, sizeof(l->o));
	if ((v = pdf_behind(p, n, "/U")) != NULL)
		l->nu = string_of(v, end, l->u, sizeof(l->u));
	return (l->no >= PASS && l->nu >= PASS ? 0 : -1);
}

/* Algorithms 2, 4 and 5: RC4 and AES-128 under a key made with MD5. */
static int
opens_old(const struct lock *l)
{
	uint8_t b[PASS + PASS + 4 + 64 + 4], key[16], k[16], t[PASS];
	size_t n = 0, len = l->revision < 3 ? 5 : l->version == 4 ? 16 :
	    (size_t)l->bits / 8, i, j;

	if (len < 5 || len > 16)
		len = 5;
	memcpy(b, padding, PASS);
	memcpy(b + PASS, l->o, PASS);
	for (n = 2 * PASS, i = 0; i < 4; i++)
		b[n++] = (uint8_t)((unsigned long)l->rights >> (8 * i));
	memcpy(b + n, l->id, l->nid);
	n += l->nid;
	if (l->revision >= 4 && l->open_metadata)
		for (i = 0; i < 4; i++)
			b[n++] = 0xff;
	pdfcrypt_md5(b, n, key);
	for (i = 0; l->revision >= 3 && i < 50; i++)
		pdfcrypt_md5(key, len, key);
	if (l->revision < 3) {
		memcpy(t, padding, PASS);
		pdfcrypt_rc4(key, len, t, PASS);
		return (memcmp(t, l->u, PASS) == 0);
	}
	memcpy(b, padding, PASS);
	memcpy(b + PASS, l->id, l->nid);
	pdfcrypt_md5(b, PASS + l->nid, t);
	for (i = 0; i < 20; i++) {
		for (j = 0; j < len; j++)
			k[j] = key[j] ^ (uint8_t)i;
		pdfcrypt_rc4(k, len, t, 16);
	}
	return (memcmp(t, l->u, 16) == 0);
}

/* Algorithm 2.B for the empty password: ${k} holds the first digest. */
static void
harden(uint8_t k[64])
{
	uint8_t e[64 * 64];
	size_t len = 32, n, i;
	int round, rest;

	for (round = 0; ; round++) {
		for (n = 0, i = 0; i < 64; i++, n += len)
			memcpy(e + n, k, len);
		pdfcrypt_aes_cbc(k, k + 16, e, n);
		for (rest = 0, i = 0; i < 16; i++)
			rest += e[i];
		rest %= 3;
		len = rest == 0 ? 32 : rest == 1 ? 48 : 64;
		i = n;
		if (rest == 0)
			code_sha256(e, n, k);
		else if (rest == 1)
			pdfcrypt_sha384(e, n, k);
		else
			pdfcrypt_sha512(e, n, k);
		if (round >= 63 && e[i - 1] <= round - 31)
			return;
	}
}

/* AES-256: the digest of the empty password and the salt behind it in U. */
static int
opens_new(const struct lock *l)
{
	uint8_t k[64];

	code_sha256(l->u + 32, 8, k);
	if (l->revision >= 6)
		harden(k);
	return (memcmp(k, l->u, 32) == 0);
}

/*
 * The dictionary of the object "n g obj" that ${ref} names: searched from the
 * beginning, because following the tables would need all of their forms.
 */
static struct part
find_object(int fd, uint64_t size, long number)
{
	struct part t;
	uint64_t at;
	char *s, *from;

	for (at = 0; at < size && at < SEARCH; at += STEP) {
		t = part_read(fd, size, at, STEP + DICT);
		for (from = t.p; from != NULL && (s = memmem(from, t.n -
		    (size_t)(from - t.p), " obj", 4)) != NULL; from = s + 4) {
			char *n = s;

			while (n > t.p && n[-1] >= '0' && n[-1] <= '9')
				n--;
			for (; n > t.p && (n[-1] == ' ' || n[-1] == '\r' ||
			    n[-1] == '\n'); n--)
				;
			while (n > t.p && n[-1] >= '0' && n[-1] <= '9')
				n--;
			/* Cut off at the window's beginning, whole in the one before. */
			if (strtol(n, NULL, 10) != number ||
			    (n == t.p && at > 0) ||
			    (size_t)(s - t.p) > STEP + OVERLAP)
				continue;
			at += (uint64_t)(s - t.p);
			free(t.p);
			return (part_read(fd, size, at, DICT));
		}
		free(t.p);
	}
	return ((struct part){ NULL, 0 });
}

/* The last word of a dictionary's object, so that no other's keys are read. */
static size_t
until_end(const struct part *t)
{
	const char *end = memmem(t->p, t->n, "endobj", 6);

	return (end != NULL ? (size_t)(end - t->p) : t->n);
}

/* The trailer or table ${t} that has the key "Encrypt". */
static enum pdflock
pdf_judge(int fd, uint64_t size, const struct part *t, const char *value)
{
	struct part d;
	struct lock l = { 0 };
	const char *id = pdf_behind(t->p, t->n, "/ID");
	enum pdflock rc = PDFLOCK_UNSURE;
	int ok;

	if (*value == '<')
		d = part_read(fd, 0, 0, 0);
	else
		d = find_object(fd, size, strtol(value, NULL, 10));
	if (id != NULL && *id == '[') {
		for (id++; *id == ' ' || *id == '\r' || *id == '\n'; id++)
			;
		l.nid = string_of(id, t->p + t->n, l.id, sizeof(l.id));
	}
	ok = d.p != NULL ? lock_fill(d.p, until_end(&d), &l) :
	    *value == '<' ? lock_fill(value, t->n - (size_t)(value - t->p),
	    &l) : -1;
	if (ok == 0 && l.revision >= 2 && l.revision <= 4)
		rc = opens_old(&l) ? PDFLOCK_NONE : PDFLOCK_PASSWORD;
	else if (ok == 0 && (l.revision == 5 || l.revision == 6) &&
	    l.nu >= 40)
		rc = opens_new(&l) ? PDFLOCK_NONE : PDFLOCK_PASSWORD;
	free(d.p);
	return (rc);
}

/*
 * The key stands in the trailer at the end, or, in files that are made for the
 * web or hold their table as a stream, where "startxref" points.
 */
enum pdflock
pdflock_read(int fd, uint64_t size)
{
	struct part tail = part_read(fd, size, size > TAIL ? size - TAIL : 0,
	    TAIL), table = { NULL, 0 };
	const char *value, *from, *s;
	enum pdflock rc = PDFLOCK_NONE;

	if (tail.p == NULL)
		return (rc);
	if ((value = pdf_behind(tail.p, tail.n, "/Encrypt")) != NULL) {
		rc = pdf_judge(fd, size, &tail, value);
		goto out;
	}
	for (s = NULL, from = tail.p; (from = memmem(from, tail.n -
	    (size_t)(from - tail.p), "startxref", 9)) != NULL; from += 9)
		s = from + 9;
	if (s != NULL)
		table = part_read(fd, size, strtoull(s, NULL, 10), TABLE);
	if (table.p != NULL && (value = pdf_behind(table.p, table.n,
	    "/Encrypt")) != NULL)
		rc = pdf_judge(fd, size, &table, value);
out:
	free(table.p);
	free(tail.p);
	return (rc);
}
