/*
 * Any bytes as what a taken-over child writes: lines, index bytes, lines.  A
 * report that is believed names only files of an index that is believed.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "util/buf.h"
#include "util/err.h"
#include "parse/report.h"
#include "parse/reportread.h"
#include "parse/zipindex.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
look(const struct check_report *r, const struct zipindex *idx)
{
	size_t i;

	for (i = 0; i < r->nentries; i++) {
		const struct check_entry *e = &r->entries[i];

		if (e->parent >= (int)i || e->parent < -1)
			abort();
		if (r->verdict != CHECK_REFUSED && *e->name != '\0' &&
		    zipindex_find(idx, e->name, strlen(e->name)) == NULL)
			abort();
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct reportread *rd = reportread_new();
	struct reportread_note note;
	const struct zipindex *idx = NULL;
	struct check_report *r = NULL;
	struct buf index = { 0 };
	const uint8_t *nl;
	struct err e;
	size_t k;

	while (size > 0 && (nl = memchr(data, '\n', size)) != NULL) {
		k = (size_t)(nl - data);
		if (reportread_line(rd, (const char *)data, k, &note, &e) != 0)
			break;
		data += k + 1;
		size -= k + 1;
		if (note.event != REPORTREAD_INDEX || note.bytes > size)
			continue;
		buf_put(&index, data, (size_t)note.bytes);
		data += note.bytes;
		size -= (size_t)note.bytes;
	}
	if (index.len > 0 &&
	    zipindex_validate(index.p, index.len, 0, &e) == 0)
		idx = zipindex_bytes(index.p, index.len, &e);
	if ((r = reportread_end(rd, idx, &e)) != NULL)
		look(r, idx);
	report_free(r);
	reportread_free(rd);
	zipindex_unmap(idx);
	buf_free(&index);
	return (0);
}
