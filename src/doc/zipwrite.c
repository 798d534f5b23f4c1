/* Small zips in memory by libarchive. */
#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>

#include "doc/zipwrite.h"

struct zipwrite {
	struct archive	*ar;
};

/*
 * libarchive's writer; buf_put cannot fail, it ends the process without memory.
 */
static la_ssize_t
zipwrite_put(struct archive *ar, void *arg, const void *p, size_t n)
{
	(void)ar;
	buf_put(arg, p, n);
	return ((la_ssize_t)n);
}

/* libarchive's own words, which it keeps until its next call. */
static int
zipwrite_failed(struct zipwrite *z, struct err *e)
{
	return (err_set(e, ERR_FAIL, "ZIP-WRITE", "%s",
	    archive_error_string(z->ar) != NULL ?
	    archive_error_string(z->ar) : "out of memory"));
}

/*
 * One byte in the last block: libarchive would pad the file to a whole block
 * otherwise.
 */
struct zipwrite *
zipwrite_new(struct buf *out, struct err *e)
{
	struct zipwrite *z = calloc(1, sizeof(*z));

	if (z == NULL || (z->ar = archive_write_new()) == NULL) {
		free(z);
		err_set(e, ERR_FAIL, "OUT-OF-MEMORY", "zip");
		return (NULL);
	}
	/* UTF-8 names are marked as such whatever the locale is. */
	if (archive_write_set_format_zip(z->ar) != ARCHIVE_OK ||
	    archive_write_zip_set_compression_deflate(z->ar) != ARCHIVE_OK ||
	    archive_write_set_bytes_in_last_block(z->ar, 1) != ARCHIVE_OK ||
	    archive_write_open(z->ar, out, NULL, zipwrite_put,
	    NULL) != ARCHIVE_OK) {
		zipwrite_failed(z, e);
		archive_write_free(z->ar);
		free(z);
		return (NULL);
	}
	return (z);
}

int
zipwrite_add(struct zipwrite *z, const char *name, const void *p, size_t n,
    struct err *e)
{
	struct archive_entry *en = archive_entry_new();
	int ok;

	if (en == NULL)
		return (zipwrite_failed(z, e));
	archive_entry_set_pathname_utf8(en, name);
	archive_entry_set_filetype(en, AE_IFREG);
	archive_entry_set_perm(en, 0644);
	/* No time: a zip has local ones, they would differ by the zone. */
	archive_entry_set_size(en, (la_int64_t)n);
	ok = archive_write_header(z->ar, en) == ARCHIVE_OK &&
	    archive_write_data(z->ar, p, n) == (la_ssize_t)n;
	archive_entry_free(en);
	return (ok ? 0 : zipwrite_failed(z, e));
}

/* ${z} is freed also when writing the directory failed. */
int
zipwrite_end(struct zipwrite *z, struct err *e)
{
	int rc = archive_write_close(z->ar) == ARCHIVE_OK ? 0 :
	    zipwrite_failed(z, e);

	archive_write_free(z->ar);
	free(z);
	return (rc);
}
