#ifndef HOCLIEU_HREF_H
#define HOCLIEU_HREF_H
/*
 * References of a manifest to keys of the zip index.  Decoded exactly once,
 * never leaving the package, never an address of its own (A16, A17).
 */
#include <stddef.h>

struct arena;

enum href_fault {
	HREF_OK,
	HREF_EMPTY,
	HREF_OUTSIDE,	/* scheme, //host, /absolute, .. beyond the package */
	HREF_BAD	/* control character, not UTF-8, a name that no zip may have */
};

struct href {
	const char	*name;	/* NFC, relative to the package's root */
	const char	*tail;	/* "?query#fragment" as written, or "" */
};

/**
 * href_resolve(a, base, ref, out): ${ref} seen from the folder ${base} ("" or
 * "a/b/", already a key).  A "\" of Windows counts as "/".  ${out} is filled
 * when HREF_OK.
 */
enum href_fault	 href_resolve(struct arena *a, const char *base,
		    const char *ref, struct href *out);
/**
 * href_base(a, base, xmlbase, out): the folder that an xml:base (NULL allowed)
 * makes of ${base}.  A base that ends in a file name keeps its folder only, as
 * RFC 3986 says; a last part without a dot is meant as a folder, although its
 * "/" is missing.
 */
enum href_fault	 href_base(struct arena *a, const char *base,
		    const char *xmlbase, const char **out);
/**
 * href_tail(a, tail, parameters): ${tail} with an item's parameters joined by
 * the rules of SCORM (CAM 3.4.1.8), made safe for a URL by percent-encoding
 * what may not stand in one.
 */
char	*href_tail(struct arena *a, const char *tail, const char *par);

#endif
