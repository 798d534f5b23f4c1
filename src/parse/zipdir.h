#ifndef HOCLIEU_ZIPDIR_H
#define HOCLIEU_ZIPDIR_H
/*
 * The directory of a hostile zip, read by pread, and the proof that each entry
 * is what the directory says (APPNOTE.TXT 6.3; refusals after
 * docs/abuse-cases.md A01-A12).  Reads only; memory grows with the directory, never with the data.
 */
#include <stddef.h>
#include <stdint.h>

struct buf;
struct zipdir;

#define ZIP_ENTRIES_FREE	80000	/* this many need no content behind them */
#define ZIP_ENTRIES_MAX		300000
#define ZIP_ENTRY_CONTENT	256	/* stored bytes each further entry must bring */
#define ZIP_NAMES_MAX		(32UL << 20)	/* bytes of all names together */
#define ZIP_UNPACKED_MAX	(256ULL << 30)	/* bytes unpacked, all entries */
#define ZIP_RATIO_FREE		(64ULL << 20)	/* up to here any ratio is fine */
#define ZIP_RATIO_MAX		200	/* unpacked : packed of one entry */
#define ZIP_TOTAL_FREE		(256ULL << 20)
#define ZIP_TOTAL_RATIO		100	/* unpacked : object, all entries */

struct zip_entry {
	const char	*name;		/* NFC key, NUL-terminated; folders end in "/" */
	const char	*raw;		/* as in the zip, raw_len bytes */
	uint16_t	 raw_len;
	uint16_t	 method;
	uint16_t	 flags;
	uint16_t	 is_dir;
	uint32_t	 crc32;
	uint64_t	 csize, usize;	/* bytes packed, unpacked */
	uint64_t	 header;	/* offset of the local header in the object */
	uint64_t	 offset;	/* of the data; set by zipdir_verify */
};

struct zip_problem {
	const char	*code;		/* finding code, NULL = none */
	char		 place[256];	/* name in question, maybe cut, UTF-8 */
	char		 detail[120];	/* English, for the log and {{detail}} */
};

/**
 * zipdir_open(fd, size, p): read and check the central directory of the
 * ${size} bytes at ${fd}; NULL with ${p} filled when it must be refused.
 */
struct zipdir	*zipdir_open(int fd, uint64_t size, struct zip_problem *p);
/**
 * zipdir_verify(z, progress, arg, p): compare each local header, unpack each
 * entry once and compare size and CRC.  ${progress} (may be NULL) hears bytes
 * done and total.  0, or -1 with ${p} filled.
 */
int	 zipdir_verify(struct zipdir *z,
	    void (*progress)(void *, uint64_t, uint64_t), void *arg,
	    struct zip_problem *p);
/** zipdir_count(z), zipdir_at(z, i): entries sorted bytewise by name, folders too. */
size_t	 zipdir_count(const struct zipdir *z);
const struct zip_entry	*zipdir_at(const struct zipdir *z, size_t i);
/** zipdir_find(z, name): the entry of that NFC name or NULL. */
const struct zip_entry	*zipdir_find(const struct zipdir *z, const char *name);
/** zipdir_under(z, prefix): the first entry whose name begins with it, or NULL. */
const struct zip_entry	*zipdir_under(const struct zipdir *z,
			    const char *prefix);
/** zipdir_files(z), zipdir_bytes(z): files without folders; bytes unpacked. */
size_t	 zipdir_files(const struct zipdir *z);
uint64_t	 zipdir_bytes(const struct zipdir *z);
/**
 * zipdir_extract(z, e, max, out): append at most ${max} bytes of a verified
 * entry; 0, or -1 when it cannot be read.
 */
int	 zipdir_extract(const struct zipdir *z, const struct zip_entry *e,
	    size_t max, struct buf *out);
/** zipdir_index(z, out): append the index of zipindex.h; after zipdir_verify. */
void	 zipdir_index(const struct zipdir *z, struct buf *out);
/** zipdir_is(fd, size): 1 when an end record stands where a zip has it. */
int	 zipdir_is(int fd, uint64_t size);
/** zipdir_close(z): free it, not the descriptor; NULL is fine. */
void	 zipdir_close(struct zipdir *z);

#endif
