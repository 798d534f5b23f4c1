/* Launch and commit tokens; the layout stands in token.h. */
#include <stdlib.h>
#include <string.h>

#include "util/clock.h"
#include "util/code.h"

#include "runtime/token.h"

#define HEAD	27	/* version, attempt, expiry, visit */
#define WHOLE	(HEAD + CODE_SHA256)

static void
put64(uint8_t *p, uint64_t v)
{
	int i;

	for (i = 7; i >= 0; i--, v >>= 8)
		p[i] = (uint8_t)v;
}

static uint64_t
get64(const uint8_t *p)
{
	uint64_t v = 0;
	int i;

	for (i = 0; i < 8; i++)
		v = v << 8 | p[i];
	return (v);
}

/*
 * The MAC covers the word "token" first: nothing else that is signed with the
 * same secret can be taken for a token.
 */
static void
token_sign(const uint8_t secret[32], const uint8_t head[HEAD],
    uint8_t mac[CODE_SHA256])
{
	uint8_t text[5 + HEAD];

	memcpy(text, "token", 5);
	memcpy(text + 5, head, HEAD);
	code_hmac(secret, text, sizeof(text), mac);
}

#define NUMBERED	((uint64_t)1 << 47)	/* of the 48 bits: a number, no time */

/* The 48 bits of the name's first 12 digits. */
static void
token_name(uint64_t bits, const uint8_t tail[4], char out[TOKEN_VISIT])
{
	uint8_t b[10];
	int i;

	for (i = 5; i >= 0; i--, bits >>= 8)
		b[i] = (uint8_t)bits;
	memcpy(b + 6, tail, 4);
	code_hex(b, 10, out);
}

/*
 * The random bits keep a name from being guessed by another lesson of the same
 * attempt, and apart from the names of a folder that was restored.
 */
void
token_visit(int64_t number, char out[TOKEN_VISIT])
{
	uint8_t tail[4];

	code_random(tail, sizeof(tail));
	tail[2] &= 0xf0;
	tail[3] = 0;
	token_name(NUMBERED | (uint64_t)number, tail, out);
}

void
token_visit_from(int64_t number, char out[TOKEN_VISIT])
{
	static const uint8_t tail[4] = { 0, 0, 0, 0 };

	token_name(number > 0 ? NUMBERED | (uint64_t)number : 0, tail, out);
}

void
token_visit_sitting(const char *visit, int n, char out[TOKEN_VISIT])
{
	static const char digits[] = "0123456789abcdef";
	int i;

	if (n > 0xfff)
		n = 0xfff;
	memcpy(out, visit, TOKEN_LAUNCH);
	for (i = TOKEN_VISIT - 2; i >= TOKEN_LAUNCH; i--, n >>= 4)
		out[i] = digits[n & 0xf];
	out[TOKEN_VISIT - 1] = '\0';
}

int
token_visit_n(const char *visit)
{
	return ((int)strtol(visit + TOKEN_LAUNCH, NULL, 16));
}

void
token_visit_any(char out[TOKEN_VISIT])
{
	memset(out, 'f', TOKEN_VISIT - 1);
	out[TOKEN_VISIT - 1] = '\0';
}

/*
 * The first 48 bits; all bits set for what is no name.  Hexadecimal capitals
 * are refused: visits are compared as text, and two spellings of one visit
 * would sort apart.
 */
static uint64_t
token_bits(const char *visit)
{
	uint8_t b[16] = { 0 };

	if (strlen(visit) != TOKEN_VISIT - 1 || code_unhex(visit, b, 10) != 0 ||
	    strspn(visit, "0123456789abcdef") != TOKEN_VISIT - 1)
		return (UINT64_MAX);
	return (get64(b) >> 16);
}

int64_t
token_visit_number(const char *visit)
{
	uint64_t v = token_bits(visit);

	if (v == UINT64_MAX)
		return (-1);
	return (v & NUMBERED ? (int64_t)(v & (NUMBERED - 1)) : 0);
}

int64_t
token_visit_at(const char *visit)
{
	uint64_t v = token_bits(visit);

	return (v == UINT64_MAX || v & NUMBERED ? -1 : (int64_t)(v / 1000));
}

/*
 * Made when the wrapper's page is made; an expired one is replaced by the
 * player page (docs/play.md).
 */
void
token_make(const uint8_t secret[32], int64_t attempt, const char *visit,
    char out[TOKEN_MAX])
{
	uint8_t b[WHOLE] = { 1 };

	put64(b + 1, (uint64_t)attempt);
	put64(b + 9, (uint64_t)(clock_now() + TOKEN_LIFE));
	code_unhex(visit, b + 17, 10);
	token_sign(secret, b, b + HEAD);
	code_b64url(b, sizeof(b), out, TOKEN_MAX);
}

/*
 * The signature is checked before anything else is read from the bytes.  ${b}
 * has some bytes more than a token, so that a longer text is seen as such and
 * does not fit by being cut.
 */
int
token_read(const uint8_t secret[32], const char *text, struct token *t,
    struct err *e)
{
	uint8_t b[WHOLE + 8], mac[CODE_SHA256];

	memset(t, 0, sizeof(*t));
	if (strlen(text) >= TOKEN_MAX ||
	    code_unb64(text, strlen(text), b, sizeof(b)) != WHOLE)
		return (err_set(e, ERR_REJECT, "TOKEN-FORGED", "form"));
	token_sign(secret, b, mac);
	if (b[0] != 1 || !code_same(mac, b + HEAD, sizeof(mac)))
		return (err_set(e, ERR_REJECT, "TOKEN-FORGED", "signature"));
	t->attempt_id = (int64_t)get64(b + 1);
	t->expires = (int64_t)get64(b + 9);
	code_hex(b + 17, 10, t->visit);
	if (t->expires <= clock_now())
		return (err_set(e, ERR_REJECT, "TOKEN-EXPIRED", "%lld s ago",
		    (long long)(clock_now() - t->expires)));
	return (0);
}

/*
 * A token is good for one attempt; one of another attempt in the path is
 * refused.
 */
int
token_for(const struct token *t, int64_t attempt, struct err *e)
{
	return (t->attempt_id == attempt ? 0 : err_set(e, ERR_REJECT,
	    "TOKEN-OTHER", "attempt %lld, not %lld",
	    (long long)t->attempt_id, (long long)attempt));
}
