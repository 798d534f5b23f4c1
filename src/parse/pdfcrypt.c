/*
 * MD5 (RFC 1321), RC4, SHA-384 and SHA-512 (FIPS 180-4) and AES-128 (FIPS 197)
 * as the encryption of PDF uses them; see pdfcrypt.h.  They are small and plain,
 * for some kilobytes a file.
 */
#include <string.h>

#include "parse/pdfcrypt.h"

static const uint32_t md5_sines[64] = {
	0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee,
	0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
	0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be,
	0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
	0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa,
	0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
	0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed,
	0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
	0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c,
	0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
	0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05,
	0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
	0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039,
	0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
	0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1,
	0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
};
static const uint64_t sha_roots[80] = {
	0x428a2f98d728ae22ULL, 0x7137449123ef65cdULL,
	0xb5c0fbcfec4d3b2fULL, 0xe9b5dba58189dbbcULL,
	0x3956c25bf348b538ULL, 0x59f111f1b605d019ULL,
	0x923f82a4af194f9bULL, 0xab1c5ed5da6d8118ULL,
	0xd807aa98a3030242ULL, 0x12835b0145706fbeULL,
	0x243185be4ee4b28cULL, 0x550c7dc3d5ffb4e2ULL,
	0x72be5d74f27b896fULL, 0x80deb1fe3b1696b1ULL,
	0x9bdc06a725c71235ULL, 0xc19bf174cf692694ULL,
	0xe49b69c19ef14ad2ULL, 0xefbe4786384f25e3ULL,
	0x0fc19dc68b8cd5b5ULL, 0x240ca1cc77ac9c65ULL,
	0x2de92c6f592b0275ULL, 0x4a7484aa6ea6e483ULL,
	0x5cb0a9dcbd41fbd4ULL, 0x76f988da831153b5ULL,
	0x983e5152ee66dfabULL, 0xa831c66d2db43210ULL,
	0xb00327c898fb213fULL, 0xbf597fc7beef0ee4ULL,
	0xc6e00bf33da88fc2ULL, 0xd5a79147930aa725ULL,
	0x06ca6351e003826fULL, 0x142929670a0e6e70ULL,
	0x27b70a8546d22ffcULL, 0x2e1b21385c26c926ULL,
	0x4d2c6dfc5ac42aedULL, 0x53380d139d95b3dfULL,
	0x650a73548baf63deULL, 0x766a0abb3c77b2a8ULL,
	0x81c2c92e47edaee6ULL, 0x92722c851482353bULL,
	0xa2bfe8a14cf10364ULL, 0xa81a664bbc423001ULL,
	0xc24b8b70d0f89791ULL, 0xc76c51a30654be30ULL,
	0xd192e819d6ef5218ULL, 0xd69906245565a910ULL,
	0xf40e35855771202aULL, 0x106aa07032bbd1b8ULL,
	0x19a4c116b8d2d0c8ULL, 0x1e376c085141ab53ULL,
	0x2748774cdf8eeb99ULL, 0x34b0bcb5e19b48a8ULL,
	0x391c0cb3c5c95a63ULL, 0x4ed8aa4ae3418acbULL,
	0x5b9cca4f7763e373ULL, 0x682e6ff3d6b2b8a3ULL,
	0x748f82ee5defb2fcULL, 0x78a5636f43172f60ULL,
	0x84c87814a1f0ab72ULL, 0x8cc702081a6439ecULL,
	0x90befffa23631e28ULL, 0xa4506cebde82bde9ULL,
	0xbef9a3f7b2c67915ULL, 0xc67178f2e372532bULL,
	0xca273eceea26619cULL, 0xd186b8c721c0c207ULL,
	0xeada7dd6cde0eb1eULL, 0xf57d4f7fee6ed178ULL,
	0x06f067aa72176fbaULL, 0x0a637dc5a2c898a6ULL,
	0x113f9804bef90daeULL, 0x1b710b35131c471bULL,
	0x28db77f523047d84ULL, 0x32caab7b40c72493ULL,
	0x3c9ebe0a15c9bebcULL, 0x431d67c49c100d4cULL,
	0x4cc5d4becb3e42b6ULL, 0x597f299cfc657e2aULL,
	0x5fcb6fab3ad6faecULL, 0x6c44198c4a475817ULL,
};
static const uint64_t sha512_begin[8] = {
	0x6a09e667f3bcc908ULL, 0xbb67ae8584caa73bULL,
	0x3c6ef372fe94f82bULL, 0xa54ff53a5f1d36f1ULL,
	0x510e527fade682d1ULL, 0x9b05688c2b3e6c1fULL,
	0x1f83d9abfb41bd6bULL, 0x5be0cd19137e2179ULL,
};
static const uint64_t sha384_begin[8] = {
	0xcbbb9d5dc1059ed8ULL, 0x629a292a367cd507ULL,
	0x9159015a3070dd17ULL, 0x152fecd8f70e5939ULL,
	0x67332667ffc00b31ULL, 0x8eb44a8768581511ULL,
	0xdb0c2e0d64f98fa7ULL, 0x47b5481dbefa4fa4ULL,
};
static const uint8_t aes_sbox[256] = {
	0x63, 0x7c, 0x77, 0x7b, 0xf2, 0x6b, 0x6f, 0xc5, 0x30, 0x01,
	0x67, 0x2b, 0xfe, 0xd7, 0xab, 0x76, 0xca, 0x82, 0xc9, 0x7d,
	0xfa, 0x59, 0x47, 0xf0, 0xad, 0xd4, 0xa2, 0xaf, 0x9c, 0xa4,
	0x72, 0xc0, 0xb7, 0xfd, 0x93, 0x26, 0x36, 0x3f, 0xf7, 0xcc,
	0x34, 0xa5, 0xe5, 0xf1, 0x71, 0xd8, 0x31, 0x15, 0x04, 0xc7,
	0x23, 0xc3, 0x18, 0x96, 0x05, 0x9a, 0x07, 0x12, 0x80, 0xe2,
	0xeb, 0x27, 0xb2, 0x75, 0x09, 0x83, 0x2c, 0x1a, 0x1b, 0x6e,
	0x5a, 0xa0, 0x52, 0x3b, 0xd6, 0xb3, 0x29, 0xe3, 0x2f, 0x84,
	0x53, 0xd1, 0x00, 0xed, 0x20, 0xfc, 0xb1, 0x5b, 0x6a, 0xcb,
	0xbe, 0x39, 0x4a, 0x4c, 0x58, 0xcf, 0xd0, 0xef, 0xaa, 0xfb,
	0x43, 0x4d, 0x33, 0x85, 0x45, 0xf9, 0x02, 0x7f, 0x50, 0x3c,
	0x9f, 0xa8, 0x51, 0xa3, 0x40, 0x8f, 0x92, 0x9d, 0x38, 0xf5,
	0xbc, 0xb6, 0xda, 0x21, 0x10, 0xff, 0xf3, 0xd2, 0xcd, 0x0c,
	0x13, 0xec, 0x5f, 0x97, 0x44, 0x17, 0xc4, 0xa7, 0x7e, 0x3d,
	0x64, 0x5d, 0x19, 0x73, 0x60, 0x81, 0x4f, 0xdc, 0x22, 0x2a,
	0x90, 0x88, 0x46, 0xee, 0xb8, 0x14, 0xde, 0x5e, 0x0b, 0xdb,
	0xe0, 0x32, 0x3a, 0x0a, 0x49, 0x06, 0x24, 0x5c, 0xc2, 0xd3,
	0xac, 0x62, 0x91, 0x95, 0xe4, 0x79, 0xe7, 0xc8, 0x37, 0x6d,
	0x8d, 0xd5, 0x4e, 0xa9, 0x6c, 0x56, 0xf4, 0xea, 0x65, 0x7a,
	0xae, 0x08, 0xba, 0x78, 0x25, 0x2e, 0x1c, 0xa6, 0xb4, 0xc6,
	0xe8, 0xdd, 0x74, 0x1f, 0x4b, 0xbd, 0x8b, 0x8a, 0x70, 0x3e,
	0xb5, 0x66, 0x48, 0x03, 0xf6, 0x0e, 0x61, 0x35, 0x57, 0xb9,
	0x86, 0xc1, 0x1d, 0x9e, 0xe1, 0xf8, 0x98, 0x11, 0x69, 0xd9,
	0x8e, 0x94, 0x9b, 0x1e, 0x87, 0xe9, 0xce, 0x55, 0x28, 0xdf,
	0x8c, 0xa1, 0x89, 0x0d, 0xbf, 0xe6, 0x42, 0x68, 0x41, 0x99,
	0x2d, 0x0f, 0xb0, 0x54, 0xbb, 0x16,
};

static uint32_t
turn32(uint32_t v, int n)
{
	return (v << n | v >> (32 - n));
}

static uint64_t
turn64(uint64_t v, int n)
{
	return (v >> n | v << (64 - n));
}

/* One block of 64 bytes. */
static void
md5_block(uint32_t h[4], const uint8_t *p)
{
	static const uint8_t shifts[16] = {
		7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21
	};
	uint32_t a = h[0], b = h[1], c = h[2], d = h[3], f, t, w[16];
	int i, g;

	for (i = 0; i < 16; i++)
		w[i] = (uint32_t)p[4 * i] | (uint32_t)p[4 * i + 1] << 8 |
		    (uint32_t)p[4 * i + 2] << 16 | (uint32_t)p[4 * i + 3] << 24;
	for (i = 0; i < 64; i++) {
		f = i < 16 ? (b & c) | (~b & d) : i < 32 ? (d & b) | (~d & c) :
		    i < 48 ? b ^ c ^ d : c ^ (b | ~d);
		g = i < 16 ? i : i < 32 ? 5 * i + 1 : i < 48 ? 3 * i + 5 : 7 * i;
		t = a + f + md5_sines[i] + w[g & 15];
		a = d;
		d = c;
		c = b;
		b += turn32(t, shifts[i / 16 * 4 + i % 4]);
	}
	h[0] += a;
	h[1] += b;
	h[2] += c;
	h[3] += d;
}

void
pdfcrypt_md5(const uint8_t *p, size_t n, uint8_t out[16])
{
	uint32_t h[4] = { 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476 };
	uint64_t bits = (uint64_t)n * 8;
	uint8_t last[128] = { 0 };
	size_t i, pad;

	for (; n >= 64; p += 64, n -= 64)
		md5_block(h, p);
	memcpy(last, p, n);
	last[n] = 0x80;
	pad = n < 56 ? 64 : 128;
	for (i = 0; i < 8; i++)
		last[pad - 8 + i] = (uint8_t)(bits >> (8 * i));
	md5_block(h, last);
	if (pad == 128)
		md5_block(h, last + 64);
	for (i = 0; i < 16; i++)
		out[i] = (uint8_t)(h[i / 4] >> (8 * (i % 4)));
}

void
pdfcrypt_rc4(const uint8_t *key, size_t nkey, uint8_t *p, size_t n)
{
	uint8_t s[256], t;
	unsigned i, j = 0;
	size_t k;

	for (i = 0; i < 256; i++)
		s[i] = (uint8_t)i;
	for (i = 0; i < 256; i++) {
		j = (j + s[i] + key[i % nkey]) & 255;
		t = s[i];
		s[i] = s[j];
		s[j] = t;
	}
	for (i = j = 0, k = 0; k < n; k++) {
		i = (i + 1) & 255;
		j = (j + s[i]) & 255;
		t = s[i];
		s[i] = s[j];
		s[j] = t;
		p[k] ^= s[(s[i] + s[j]) & 255];
	}
}

/* One block of 128 bytes. */
static void
sha_block(uint64_t h[8], const uint8_t *p)
{
	uint64_t w[80], v[8], a, b;
	int i, k;

	for (i = 0; i < 16; i++)
		for (w[i] = 0, k = 0; k < 8; k++)
			w[i] = w[i] << 8 | p[8 * i + k];
	for (; i < 80; i++)
		w[i] = w[i - 16] + w[i - 7] +
		    (turn64(w[i - 15], 1) ^ turn64(w[i - 15], 8) ^
		    w[i - 15] >> 7) + (turn64(w[i - 2], 19) ^
		    turn64(w[i - 2], 61) ^ w[i - 2] >> 6);
	memcpy(v, h, sizeof(v));
	for (i = 0; i < 80; i++) {
		a = v[7] + (turn64(v[4], 14) ^ turn64(v[4], 18) ^
		    turn64(v[4], 41)) + ((v[4] & v[5]) ^ (~v[4] & v[6])) +
		    sha_roots[i] + w[i];
		b = (turn64(v[0], 28) ^ turn64(v[0], 34) ^ turn64(v[0], 39)) +
		    ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
		memmove(v + 1, v, 7 * sizeof(*v));
		v[4] += a;
		v[0] = a + b;
	}
	for (i = 0; i < 8; i++)
		h[i] += v[i];
}

/* The first ${len} bytes of the digest that begins with ${begin}. */
static void
sha(const uint64_t begin[8], const uint8_t *p, size_t n, uint8_t *out,
    size_t len)
{
	uint64_t h[8], bits = (uint64_t)n * 8;
	uint8_t last[256] = { 0 };
	size_t i, pad;

	memcpy(h, begin, sizeof(h));
	for (; n >= 128; p += 128, n -= 128)
		sha_block(h, p);
	memcpy(last, p, n);
	last[n] = 0x80;
	pad = n < 112 ? 128 : 256;
	for (i = 0; i < 8; i++)
		last[pad - 1 - i] = (uint8_t)(bits >> (8 * i));
	sha_block(h, last);
	if (pad == 256)
		sha_block(h, last + 128);
	for (i = 0; i < len; i++)
		out[i] = (uint8_t)(h[i / 8] >> (56 - 8 * (i % 8)));
}

void
pdfcrypt_sha384(const uint8_t *p, size_t n, uint8_t out[48])
{
	sha(sha384_begin, p, n, out, 48);
}

void
pdfcrypt_sha512(const uint8_t *p, size_t n, uint8_t out[64])
{
	sha(sha512_begin, p, n, out, 64);
}

static uint8_t
twice(uint8_t v)
{
	return ((uint8_t)(v << 1 ^ (v & 0x80 ? 0x1b : 0)));
}

/* The eleven round keys of a key of 16 bytes. */
static void
aes_keys(const uint8_t key[16], uint8_t k[176])
{
	uint8_t t[4], round = 1, first;
	int i, j;

	memcpy(k, key, 16);
	for (i = 16; i < 176; i += 4) {
		memcpy(t, k + i - 4, 4);
		if (i % 16 == 0) {
			first = t[0];
			for (j = 0; j < 3; j++)
				t[j] = aes_sbox[t[j + 1]];
			t[3] = aes_sbox[first];
			t[0] ^= round;
			round = twice(round);
		}
		for (j = 0; j < 4; j++)
			k[i + j] = k[i + j - 16] ^ t[j];
	}
}

/* One block in place: the state is written column by column, as FIPS 197 does. */
static void
aes_block(const uint8_t k[176], uint8_t s[16])
{
	uint8_t t[16], all;
	int i, c, round;

	for (i = 0; i < 16; i++)
		s[i] ^= k[i];
	for (round = 1; round <= 10; round++) {
		for (i = 0; i < 16; i++)	/* SubBytes, ShiftRows */
			t[i] = aes_sbox[s[(i + 4 * (i % 4)) & 15]];
		for (c = 0; c < 16; c += 4) {
			all = t[c] ^ t[c + 1] ^ t[c + 2] ^ t[c + 3];
			for (i = 0; i < 4; i++)
				s[c + i] = round == 10 ? t[c + i] : t[c + i] ^
				    all ^ twice(t[c + i] ^ t[c + (i + 1) % 4]);
		}
		for (i = 0; i < 16; i++)
			s[i] ^= k[16 * round + i];
	}
}

void
pdfcrypt_aes_cbc(const uint8_t key[16], const uint8_t iv[16], uint8_t *p,
    size_t n)
{
	uint8_t k[176], last[16];
	size_t i;

	aes_keys(key, k);
	memcpy(last, iv, 16);
	for (; n >= 16; p += 16, n -= 16) {
		for (i = 0; i < 16; i++)
			p[i] ^= last[i];
		aes_block(k, p);
		memcpy(last, p, 16);
	}
}
