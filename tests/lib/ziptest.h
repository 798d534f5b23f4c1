#ifndef HOCLIEU_ZIPTEST_H
#define HOCLIEU_ZIPTEST_H
/* A zip writer for tests that can lie in every field. */
#include <stddef.h>
#include <stdint.h>

#include "util/buf.h"

struct ziptest {
	struct buf	out;		/* local headers and data so far */
	struct buf	dir;		/* central headers so far */
	unsigned	count;
};

/* What is zero is written honestly. */
struct ziptest_entry {
	const char	*name;
	size_t		 name_len;	/* 0 = strlen */
	const void	*data;		/* NULL = empty */
	size_t		 len;
	int		 deflate;	/* method 8 */
	int		 descriptor;	/* sizes follow the data */
	int		 zip64;		/* sizes and offset in extra fields */
	int		 utf8;		/* flag 11 */
	uint16_t	 flags;		/* or-ed */
	uint16_t	 method;	/* claimed, when not 0 */
	uint32_t	 mode;		/* Unix mode, made by Unix */
	const char	*local_name;	/* another name in the local header */
	uint32_t	 crc_xor;	/* in both headers */
	uint32_t	 local_crc_xor;	/* in the local header only */
	int32_t		 usize_add;	/* to the claimed size in both headers */
	int32_t		 local_usize_add;
	int32_t		 csize_add;
	int32_t		 header_add;	/* to the offset in the directory */
	uint16_t	 disk;
	const void	*extra;		/* central extra field */
	size_t		 extra_len;
};

/* How the end record lies. */
struct ziptest_end {
	int		 count_add, dir_at_add, dir_size_add;
	int		 zip64;		/* write a zip64 end record and locator */
	int		 count64_add;
	uint16_t	 disk;
	const char	*comment;
	const char	*junk;		/* behind everything */
};

/** ziptest_add(z, e): append one entry. */
void	 ziptest_add(struct ziptest *z, const struct ziptest_entry *e);
/** ziptest_text(z, name, text): append a deflated file. */
void	 ziptest_text(struct ziptest *z, const char *name, const char *text);
/** ziptest_end(z, end): directory and end record; NULL = honest. */
void	 ziptest_end(struct ziptest *z, const struct ziptest_end *end);
/** ziptest_fd(z): end it honestly unless it is, as an open file; ${z} is emptied. */
int	 ziptest_fd(struct ziptest *z);
/** ziptest_bytes_fd(p, n): any bytes as an open file. */
int	 ziptest_bytes_fd(const void *p, size_t n);
/** ziptest_manifest(out, version, body): a manifest around organizations and resources. */
void	 ziptest_manifest(struct buf *b, const char *version, const char *body);

#endif
