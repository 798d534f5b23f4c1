/*
 * Random keys, digests, HMAC, password hashes and text forms of bytes: the one
 * file that includes libsodium.
 */
#include <sodium.h>
#include <string.h>

#include "util/code.h"

_Static_assert(sizeof(crypto_hash_sha256_state) <= CODE_STATE,
    "libsodium's SHA-256 state grew");

static const char b32[] = "abcdefghijklmnopqrstuvwxyz234567";

int
code_init(void)
{
	return (sodium_init() < 0 ? -1 : 0);
}

void
code_random(void *p, size_t n)
{
	randombytes_buf(p, n);
}

/*
 * Five bits at a time; what is left at the end is filled with zero bits (RFC
 * 4648, 6).
 */
void
code_base32(const void *p, size_t n, char *out)
{
	const uint8_t *b = p;
	uint32_t acc = 0;
	int bits = 0;
	size_t i;

	for (i = 0; i < n; i++) {
		acc = (acc << 8) | b[i];
		bits += 8;
		while (bits >= 5) {
			*out++ = b32[(acc >> (bits - 5)) & 31];
			bits -= 5;
		}
	}
	if (bits > 0)
		*out++ = b32[(acc << (5 - bits)) & 31];
	*out = '\0';
}

/*
 * 128 random bits: not to be guessed, so that a row's key in an address tells
 * nothing about other rows.
 */
void
code_key(char out[CODE_KEY])
{
	uint8_t raw[16];

	code_random(raw, sizeof(raw));
	code_base32(raw, sizeof(raw), out);
}

void
code_hex(const void *p, size_t n, char *out)
{
	sodium_bin2hex(out, n * 2 + 1, p, n);
}

/* The length must be exact; sodium alone would take shorter texts. */
int
code_unhex(const char *s, void *out, size_t n)
{
	size_t got;

	if (strlen(s) != n * 2 ||
	    sodium_hex2bin(out, n, s, n * 2, NULL, &got, NULL) != 0)
		return (-1);
	return (got == n ? 0 : -1);
}

/* One hash has one name, so capital letters are none. */
int
code_is_hash(const char *s)
{
	return (s != NULL && strlen(s) == CODE_HASH_HEX - 1 &&
	    strspn(s, "0123456789abcdef") == CODE_HASH_HEX - 1);
}

/* Without padding: it stands in addresses and cookies, where "=" would have to be escaped. */
int
code_b64url(const void *p, size_t n, char *out, size_t size)
{
	if (sodium_base64_encoded_len(n,
	    sodium_base64_VARIANT_URLSAFE_NO_PADDING) > size)
		return (-1);
	sodium_bin2base64(out, size, p, n,
	    sodium_base64_VARIANT_URLSAFE_NO_PADDING);
	return (0);
}

/*
 * Standard with padding is tried first, then the alphabet for URLs without it.
 */
long
code_unb64(const char *s, size_t n, void *out, size_t size)
{
	static const int forms[] = {
		sodium_base64_VARIANT_ORIGINAL,
		sodium_base64_VARIANT_URLSAFE_NO_PADDING
	};
	size_t got, i;

	for (i = 0; i < sizeof(forms) / sizeof(*forms); i++)
		if (sodium_base642bin(out, size, s, n, NULL, &got, NULL,
		    forms[i]) == 0)
			return ((long)got);
	return (-1);
}

void
code_hmac(const uint8_t key[32], const void *p, size_t n,
    uint8_t out[CODE_SHA256])
{
	crypto_auth_hmacsha256(out, p, n, key);
}

void
code_sha256(const void *p, size_t n, uint8_t out[CODE_SHA256])
{
	crypto_hash_sha256(out, p, n);
}

/* The time does not depend on where two secrets differ. */
int
code_same(const void *a, const void *b, size_t n)
{
	return (sodium_memcmp(a, b, n) == 0);
}

/*
 * The whole struct is zeroed first, because it is stored: no leftover bytes may
 * get into the database.
 */
void
code_state_init(struct code_state *s)
{
	memset(s, 0, sizeof(*s));
	crypto_hash_sha256_init((crypto_hash_sha256_state *)s->b);
}

void
code_state_add(struct code_state *s, const void *p, size_t n)
{
	crypto_hash_sha256_update((crypto_hash_sha256_state *)s->b, p, n);
}

void
code_state_end(struct code_state *s, uint8_t out[CODE_SHA256])
{
	crypto_hash_sha256_final((crypto_hash_sha256_state *)s->b, out);
}

/* The salt is new each time and stands in the hash's text, with the limits. */
int
code_pwhash(const char *password, char out[CODE_PWHASH])
{
	return (crypto_pwhash_str(out, password, strlen(password),
	    crypto_pwhash_OPSLIMIT_INTERACTIVE,
	    crypto_pwhash_MEMLIMIT_INTERACTIVE));
}

int
code_pwverify(const char *hash, const char *password)
{
	return (crypto_pwhash_str_verify(hash, password,
	    strlen(password)) == 0);
}

/*
 * memset alone may be left out by the compiler, because nobody reads the memory
 * afterwards.
 */
void
code_wipe(void *p, size_t n)
{
	sodium_memzero(p, n);
}
