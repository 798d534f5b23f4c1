#ifndef HOCLIEU_ZIP_IN_H
#define HOCLIEU_ZIP_IN_H
/*
 * Signatures, lengths and flags of the zip format (APPNOTE.TXT 6.3, 4.3 and
 * 4.4.4), shared by zipdir.c, zipverify.c and recognise.c; no one else includes
 * it.
 */
#include "parse/zipdir.h"
#include "parse/zippoint.h"

struct arena;

#define ZIP_SIG_LOCAL	0x04034b50u
#define ZIP_SIG_CENTRAL	0x02014b50u
#define ZIP_SIG_END	0x06054b50u
#define ZIP_SIG_END64	0x06064b50u
#define ZIP_SIG_LOC64	0x07064b50u
#define ZIP_SIG_DATA	0x08074b50u

#define ZIP_LOCAL_LEN	30
#define ZIP_CENTRAL_LEN	46
#define ZIP_END_LEN	22
#define ZIP_END64_LEN	56
#define ZIP_LOC64_LEN	20

#define ZIP_FLAG_CRYPT	0x0001
#define ZIP_FLAG_DATA	0x0008
#define ZIP_FLAG_PATCH	0x0020
#define ZIP_FLAG_STRONG	0x0040
#define ZIP_FLAG_UTF8	0x0800
#define ZIP_FLAG_MASKED	0x2000

struct zipdir {
	struct arena		*arena;
	int			 fd;
	uint64_t		 size;		/* of the object */
	uint64_t		 dir_at;	/* central directory */
	uint64_t		 dir_size;
	uint64_t		 count;		/* as the end record claims */
	int			 exact;		/* a zip64 record gave the count; else it is modulo 65,536 */
	struct zip_entry	*e;
	size_t			 n, cap;
	size_t			 names;		/* bytes of all names */
	size_t			 files;
	uint64_t		 csum, usum;	/* sums of packed and unpacked bytes */
	struct zippoints	 points;	/* found by zipdir_verify */
};

/** zip_u16/32/64(p): little-endian numbers at any address. */
static inline uint16_t
zip_u16(const unsigned char *p)
{
	return ((uint16_t)(p[0] | p[1] << 8));
}

static inline uint32_t
zip_u32(const unsigned char *p)
{
	return ((uint32_t)zip_u16(p) | (uint32_t)zip_u16(p + 2) << 16);
}

static inline uint64_t
zip_u64(const unsigned char *p)
{
	return ((uint64_t)zip_u32(p) | (uint64_t)zip_u32(p + 4) << 32);
}

/** zip_read(fd, p, n, at): exactly ${n} bytes; 0 or -1. */
int	 zip_read(int fd, void *p, size_t n, uint64_t at);
/** zip_fail(p, code, place, fmt, ...): fill ${p}; always -1. */
int	 zip_fail(struct zip_problem *p, const char *code, const char *place,
	    const char *fmt, ...)
	    __attribute__((format(printf, 4, 5)));

#endif
