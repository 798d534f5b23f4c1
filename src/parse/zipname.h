#ifndef HOCLIEU_ZIPNAME_H
#define HOCLIEU_ZIPNAME_H
/* Names of zip entries: bytes of unknown encoding to a safe NFC key. */
#include <stddef.h>

struct arena;

#define ZIPNAME_MAX	1024	/* bytes, in the zip and as a key */
#define ZIPNAME_LEVELS	64

enum zipname_fault {
	ZIPNAME_OK,
	ZIPNAME_LONG,		/* too many bytes or levels */
	ZIPNAME_UP,		/* leaves the package: .., /x, C:x */
	ZIPNAME_BACKSLASH,
	ZIPNAME_CONTROL,	/* NUL, control characters */
	ZIPNAME_EMPTY,		/* empty name or part, "." */
	ZIPNAME_BYTES		/* no encoding fits */
};

/**
 * zipname_key(a, raw, len, utf8, out): the NFC key of the ${len} bytes at
 * ${raw}; ${utf8} says that the zip claims UTF-8.  Without the claim well-formed
 * UTF-8 is believed, else the better of CP437 and CP1258 is taken.  "\" counts
 * as "/".  A leading "./" is dropped; a folder keeps its last "/".  ${out} is NULL unless
 * ZIPNAME_OK ("" for the folder "./").
 */
enum zipname_fault	 zipname_key(struct arena *a, const char *raw,
			    size_t len, int utf8, char **out);
/** zipname_shown(a, raw, len, utf8): the same bytes as text for a message, never NULL. */
char	*zipname_shown(struct arena *a, const char *raw, size_t len, int utf8);
/** zipname_check(s, len): the rules alone, for a name already in UTF-8. */
enum zipname_fault	 zipname_check(const char *s, size_t len);

#endif
