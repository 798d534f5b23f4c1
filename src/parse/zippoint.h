#ifndef HOCLIEU_ZIPPOINT_H
#define HOCLIEU_ZIPPOINT_H
/*
 * Places inside long deflated entries from which unpacking can begin: a film
 * that an author's tool deflated is asked for by ranges, and without them each
 * jump would unpack all that lies before it.  A place is the end of a deflate
 * block: how many bytes and bits were eaten, and the 32 KiB made last, which the
 * blocks behind refer to (RFC 1951).  They are found while the check unpacks
 * everything anyway, and stand behind the names in the index (zipindex.h).
 */
#include <stdint.h>
#include <zlib.h>

#include "util/buf.h"

struct zipindex;
struct zipindex_entry;

#define ZIPPOINT_FROM	(8ULL << 20)	/* unpacked bytes of an entry that gets places */
#define ZIPPOINT_STEP	(4ULL << 20)	/* bytes between two, at least */
#define ZIPPOINT_MAX	512		/* of one object: 16 MiB of windows */
#define ZIPPOINT_WINDOW	32768

/* One record of the index. */
struct zippoint {
	uint64_t	entry;		/* offset of the entry's first data byte */
	uint64_t	in, out;	/* bytes of the entry eaten and made */
	uint32_t	at;		/* of its window in the window area */
	uint32_t	len;		/* packed; as long as size: stored */
	uint32_t	crc;		/* CRC-32 of the packed window */
	uint16_t	size;		/* bytes of the window */
	uint16_t	bits;		/* of byte in - 1 that are not eaten, 0-7 */
};

/* Places of one object while it is checked. */
struct zippoints {
	struct buf	 recs, windows;
	uint64_t	 step;
	uint64_t	 in, out;	/* of the last place of this entry */
	z_stream	 packer;
	int		 packing;	/* packer is open */
	uint32_t	 n;
};

/** zippoint_plan(p, bytes): before the first entry; ${bytes} of all long ones together. */
void	 zippoint_plan(struct zippoints *p, uint64_t bytes);
/** zippoint_begin(p): another entry begins. */
void	 zippoint_begin(struct zippoints *p);
/**
 * zippoint_here(p, entry, zs, in, out): ${zs} has returned from inflate with
 * Z_BLOCK; when it stands at a block's end far enough from the last place, one
 * is noted.
 */
void	 zippoint_here(struct zippoints *p, uint64_t entry, z_stream *zs,
	    uint64_t in, uint64_t out);
/** zippoint_write(p, out): the part of the index; nothing when there are none. */
void	 zippoint_write(const struct zippoints *p, struct buf *out);
/** zippoint_free(p): give back its memory. */
void	 zippoint_free(struct zippoints *p);
/**
 * zippoint_start(idx, fd, point, zs): open ${zs} at ${point} of the object at
 * ${fd}; the next input byte is ${point}->in of the entry.  0, or -1 when the
 * index is damaged there; then ${zs} is closed.
 */
int	 zippoint_start(const struct zipindex *idx, int fd,
	    const struct zippoint *point, z_stream *zs);

#endif
