/*
 * Old encodings of zip names and manifests.  The converters are opened once and
 * kept: the C library loads them from files, which the sandboxed child can no
 * longer open.  Not for threads: the state of a converter is shared.
 */
#include <iconv.h>
#include <string.h>
#include <strings.h>

#include "util/buf.h"
#include "parse/charset.h"

enum charset {
	CS_CP437, CS_CP1258, CS_CP1252, CS_CP1250, CS_CP1251, CS_LATIN1,
	CS_UTF16LE, CS_UTF16BE, CS__MAX
};

static const char *const iconv_names[CS__MAX] = {
	"CP437", "CP1258", "CP1252", "CP1250", "CP1251", "ISO-8859-1",
	"UTF-16LE", "UTF-16BE"
};

static const struct {
	const char	*name;
	enum charset	 cs;
} aliases[] = {
	{ "cp437", CS_CP437 },
	{ "cp1258", CS_CP1258 }, { "windows-1258", CS_CP1258 },
	{ "cp1252", CS_CP1252 }, { "windows-1252", CS_CP1252 },
	{ "cp1250", CS_CP1250 }, { "windows-1250", CS_CP1250 },
	{ "cp1251", CS_CP1251 }, { "windows-1251", CS_CP1251 },
	{ "iso-8859-1", CS_LATIN1 }, { "latin1", CS_LATIN1 },
	{ "us-ascii", CS_LATIN1 }, { "ascii", CS_LATIN1 },
	{ "utf-16le", CS_UTF16LE }, { "utf-16be", CS_UTF16BE },
};

static iconv_t open_set[CS__MAX];
static int is_open;

/*
 * All converters at once, before the sandbox closes the file system: iconv
 * loads them from files. A second call does nothing.
 */
int
charset_open(void)
{
	int i;

	if (is_open)
		return (0);
	for (i = 0; i < CS__MAX; i++) {
		open_set[i] = iconv_open("UTF-8", iconv_names[i]);
		if (open_set[i] == (iconv_t)-1) {
			while (i-- > 0)
				iconv_close(open_set[i]);
			return (-1);
		}
	}
	is_open = 1;
	return (0);
}

/*
 * Convert all of ${in}.  The second, empty call at the end makes iconv write
 * what it holds back for combining marks (CP1258); without it the last letter
 * of a name could be lost.  0, or -2 when the bytes do not fit the encoding.
 */
static int
convert(iconv_t cd, char *in, size_t len, struct buf *out)
{
	char tmp[4096], *p;
	size_t room, r;
	int flushed = 0;

	iconv(cd, NULL, NULL, NULL, NULL);
	while (!flushed) {
		p = tmp;
		room = sizeof(tmp);
		if (len > 0) {
			size_t before = len;

			r = iconv(cd, &in, &len, &p, &room);
			if (r == (size_t)-1 && len == before && p == tmp)
				return (-2);
		} else {
			r = iconv(cd, NULL, NULL, &p, &room);
			if (r == (size_t)-1)
				return (-2);
			flushed = 1;
		}
		buf_put(out, tmp, (size_t)(p - tmp));
	}
	return (0);
}

/*
 * Only the names in the table: others would need a converter that the sandbox
 * cannot load. -1 also for bytes that the encoding does not allow.
 */
int
charset_utf8(const char *name, const void *in, size_t len, struct buf *out)
{
	char *copy;
	size_t i;

	if (charset_open() != 0)
		return (-1);
	for (i = 0; i < sizeof(aliases) / sizeof(aliases[0]); i++) {
		if (strcasecmp(name, aliases[i].name) != 0)
			continue;
		memcpy(&copy, &in, sizeof(copy));	/* iconv only reads it */
		return (convert(open_set[aliases[i].cs], copy, len, out));
	}
	return (-1);
}
