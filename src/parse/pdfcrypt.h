#ifndef HOCLIEU_PDFCRYPT_H
#define HOCLIEU_PDFCRYPT_H
/*
 * The old and new ciphers that PDF demands, only for asking whether a PDF opens
 * without a password (pdflock.c).  Nothing of ours is protected by them.
 */
#include <stddef.h>
#include <stdint.h>

/** pdfcrypt_md5(p, n, out): MD5. */
void	 pdfcrypt_md5(const uint8_t *p, size_t n, uint8_t out[16]);
/** pdfcrypt_rc4(key, nkey, p, n): ${p} in place under a key of 1 to 256 bytes. */
void	 pdfcrypt_rc4(const uint8_t *key, size_t nkey, uint8_t *p, size_t n);
/** pdfcrypt_sha384(p, n, out), pdfcrypt_sha512(p, n, out): SHA-2. */
void	 pdfcrypt_sha384(const uint8_t *p, size_t n, uint8_t out[48]);
void	 pdfcrypt_sha512(const uint8_t *p, size_t n, uint8_t out[64]);
/** pdfcrypt_aes_cbc(key, iv, p, n): AES-128-CBC of whole blocks, in place. */
void	 pdfcrypt_aes_cbc(const uint8_t key[16], const uint8_t iv[16],
	    uint8_t *p, size_t n);

#endif
