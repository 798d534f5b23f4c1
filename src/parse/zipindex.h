#ifndef HOCLIEU_ZIPINDEX_H
#define HOCLIEU_ZIPINDEX_H
/*
 * The compact directory of one zip object that workers read: written once after
 * the check, never changed.  Layout, little-endian:
 *
 *	header	"HLZIDX\r\n" | u32 version 1 or 2 | u32 count | u64 object size
 *		| u32 bytes of the name area | u32 CRC-32 of all behind the header
 *	count x struct zipindex_entry, sorted bytewise by name
 *	name area: names in NFC UTF-8, no NUL between them
 * Version 2 adds, from the next multiple of 8 on (the header's CRC ends before):
 *	u32 number of places | u32 CRC-32 of their records | u32 bytes of windows | u32 0
 *	records (struct zippoint), sorted by entry and place | windows
 *
 * Lookups take no lock and write nothing.
 */
#include <stddef.h>
#include <stdint.h>

struct err;
struct zipindex;
struct zippoint;

#define ZIPINDEX_MAX	(64UL << 20)	/* bytes of a whole index */

struct zipindex_entry {
	uint32_t	name;		/* offset in the name area */
	uint16_t	name_len;
	uint16_t	method;		/* 0 stored, 8 deflated */
	uint32_t	crc32;		/* of the unpacked bytes */
	uint32_t	zero;
	uint64_t	csize;		/* bytes in the object */
	uint64_t	usize;		/* bytes unpacked */
	uint64_t	offset;		/* of the first data byte in the object */
};

/**
 * zipindex_validate(bytes, len, object_size, err): 0 when the ${len} bytes are
 * a whole index: names sorted, distinct and well-formed, data inside
 * ${object_size} bytes (0 = take the header's word) and nowhere overlapping.
 * O(n log n); needs 16 bytes of memory per entry.
 */
int	 zipindex_validate(const void *bytes, size_t len, uint64_t object,
	    struct err *e);
/**
 * zipindex_map(path, err), zipindex_map_fd(fd, err): read an index file into memory
 * and check its form and CRC; NULL on failure.  ${fd} may be closed afterwards.
 * The windows of places stay in the file, which then stays open.
 */
const struct zipindex	*zipindex_map(const char *path, struct err *e);
const struct zipindex	*zipindex_map_fd(int fd, struct err *e);
/**
 * zipindex_bytes(bytes, len, err): the same over memory the caller keeps as
 * long as the handle (8-byte aligned); NULL when it is no index.
 */
const struct zipindex	*zipindex_bytes(const void *bytes, size_t len,
			    struct err *e);
/** zipindex_held(idx): bytes of memory that it holds. */
size_t	 zipindex_held(const struct zipindex *idx);
/** zipindex_unmap(idx): give it back; NULL is fine. */
void	 zipindex_unmap(const struct zipindex *idx);
/** zipindex_find(idx, name, len): the entry of exactly that NFC name, or NULL. */
const struct zipindex_entry	*zipindex_find(const struct zipindex *x,
				    const char *name, size_t len);
/** zipindex_count(idx): number of entries. */
size_t	 zipindex_count(const struct zipindex *x);
/** zipindex_at(idx, i): the i-th entry by name, or NULL behind the last. */
const struct zipindex_entry	*zipindex_at(const struct zipindex *x,
				    size_t i);
/** zipindex_name(idx, e): the name of ${e}: name_len bytes, NOT NUL-terminated. */
const char	*zipindex_name(const struct zipindex *x,
		    const struct zipindex_entry *e);
/**
 * zipindex_point(idx, e, from): the last place of ${e} at or before its unpacked
 * byte ${from}, or NULL.
 */
const struct zippoint	*zipindex_point(const struct zipindex *x,
			    const struct zipindex_entry *e, uint64_t from);
/** zipindex_points(idx): number of places. */
size_t	 zipindex_points(const struct zipindex *x);
/**
 * zipindex_window(idx, pt, out): the packed window of that place, ${pt}->len
 * bytes, from memory or from the file: 0, or -1 when it cannot be read.
 */
int	 zipindex_window(const struct zipindex *x, const struct zippoint *pt,
	    uint8_t *out);
/** zipindex_size(idx): size of the object it belongs to. */
uint64_t	 zipindex_size(const struct zipindex *x);

#endif
