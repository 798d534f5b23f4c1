/* A finished workbook once more, with another styles.xml. */
#include <string.h>

#include "parse/zipdir.h"
#include "doc/xlsxquote.h"
#include "doc/zipwrite.h"

#define PART_MAX	(512u << 20)	/* bytes of one part, unpacked */

/*
 * What programs and people have been fooled by: the four signs, and the white
 * space behind which some of them look for one.
 */
int
xlsxquote_needed(const char *s)
{
	return (*s != '\0' && strchr("=+-@\t\r\n", *s) != NULL);
}

/* ${in} with the attribute in each format (element "xf") that has the mark. */
static void
quote_styles(const struct buf *in, struct buf *out)
{
	static const char xf[] = "xf numFmtId=\"49\"";
	const char *s = in->p, *next;

	while ((next = strstr(s, xf)) != NULL) {
		next += sizeof(xf) - 1;
		buf_put(out, s, (size_t)(next - s));
		buf_puts(out, " quotePrefix=\"1\"");
		s = next;
	}
	buf_puts(out, s);
}

/* One part from the old workbook into the new one. */
static int
copy_part(const struct zipdir *z, const struct zip_entry *part,
    struct zipwrite *to, struct err *e)
{
	struct buf b = { 0 }, styles = { 0 };
	int rc;

	buf_puts(&b, "");
	if (zipdir_extract(z, part, PART_MAX, &b) != 0) {
		buf_free(&b);
		return (err_set(e, ERR_FAIL, "STORE-IO", "workbook: %s",
		    part->name));
	}
	if (strcmp(part->name, "xl/styles.xml") == 0) {
		quote_styles(&b, &styles);
		rc = zipwrite_add(to, part->name, styles.p, styles.len, e);
	} else
		rc = zipwrite_add(to, part->name, b.p, b.len, e);
	buf_free(&b);
	buf_free(&styles);
	return (rc);
}

int
xlsxquote_add(int fd, uint64_t size, struct buf *out, struct err *e)
{
	struct zip_problem p = { 0 };
	struct zipdir *z = zipdir_open(fd, size, &p);
	struct zipwrite *to = NULL;
	size_t i;
	int rc = -1;

	buf_clear(out);
	if (z == NULL || zipdir_verify(z, NULL, NULL, &p) != 0)
		err_set(e, ERR_FAIL, "STORE-IO", "workbook: %s", p.detail);
	else if ((to = zipwrite_new(out, e)) != NULL)
		for (i = rc = 0; i < zipdir_count(z) && rc == 0; i++)
			rc = copy_part(z, zipdir_at(z, i), to, e);
	if (to != NULL && zipwrite_end(to, rc == 0 ? e : NULL) != 0)
		rc = -1;
	zipdir_close(z);
	return (rc);
}
