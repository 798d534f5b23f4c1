#ifndef HOCLIEU_CODE_H
#define HOCLIEU_CODE_H
/* Random keys, digests and the ways to write bytes as text. */
#include <stddef.h>
#include <stdint.h>

#define CODE_SHA256	32
#define CODE_HASH_HEX	65	/* SHA-256 in hexadecimal with its NUL */
#define CODE_KEY	27	/* 128 random bits in base32 with the NUL */

/** code_init(): start the random source; 0, or -1 when there is none. */
int	 code_init(void);
/** code_random(p, n): ${n} bytes nobody can guess. */
void	 code_random(void *p, size_t n);
/** code_key(out): a fresh public key of a row: 26 characters a-z2-7. */
void	 code_key(char out[CODE_KEY]);
/** code_hex(p, n, out): lower-case hexadecimal, 2 * ${n} characters and a NUL. */
void	 code_hex(const void *p, size_t n, char *out);
/** code_unhex(s, out, n): exactly 2 * ${n} hexadecimal digits; 0 or -1. */
int	 code_unhex(const char *s, void *out, size_t n);
/** code_is_hash(s): 1 when ${s} is 64 digits as code_hex writes them: what may become part of a path; NULL is none. */
int	 code_is_hash(const char *s);
/** code_base32(p, n, out): RFC 4648 letters in lower case, no padding, NUL. */
void	 code_base32(const void *p, size_t n, char *out);
/** code_b64url(p, n, out, size): RFC 4648 section 5, no padding; 0 or -1. */
int	 code_b64url(const void *p, size_t n, char *out, size_t size);
/** code_unb64(s, n, out, size): either base64 alphabet; the length or -1. */
long	 code_unb64(const char *s, size_t n, void *out, size_t size);
/** code_hmac(key, p, n, out): HMAC-SHA-256 of ${n} bytes under a 32-byte key. */
void	 code_hmac(const uint8_t key[32], const void *p, size_t n,
	    uint8_t out[CODE_SHA256]);
/** code_sha256(p, n, out): SHA-256. */
void	 code_sha256(const void *p, size_t n, uint8_t out[CODE_SHA256]);
/** code_same(a, b, n): 1 when equal, in constant time. */
int	 code_same(const void *a, const void *b, size_t n);

/*
 * A running SHA-256 that can be stored and taken up by another process:
 * libsodium's state is plain data (docs/architecture.md).
 */
#define CODE_STATE	104
struct code_state { _Alignas(8) uint8_t b[CODE_STATE]; };
/**
 * code_state_init(s), code_state_add(s, p, n), code_state_end(s, out): begin,
 * take ${n} bytes in, and give the digest of all; ${s} is then used up.
 */
void	 code_state_init(struct code_state *s);
void	 code_state_add(struct code_state *s, const void *p, size_t n);
void	 code_state_end(struct code_state *s, uint8_t out[CODE_SHA256]);

/*
 * Passwords, Argon2id with libsodium's interactive limits (64 MiB): only the
 * runner calls these, a worker would stand still for 94 ms.
 */
#define CODE_PWHASH	128
/** code_pwhash(password, out): 0, or -1 without memory. */
int	 code_pwhash(const char *password, char out[CODE_PWHASH]);
/** code_pwverify(hash, password): 1 when it fits, else 0. */
int	 code_pwverify(const char *hash, const char *password);
/** code_wipe(p, n): zero memory so that the compiler keeps it zeroed. */
void	 code_wipe(void *p, size_t n);

#endif
