/* See sheet.h. */
#include <archive.h>
#include <archive_entry.h>
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/lib/sheet.h"

#define PART	(4u << 20)

/* The bytes of a part, the caller's to free. */
static char *
read_part(const struct reply *r, const char *part)
{
	struct archive *z = archive_read_new();
	struct archive_entry *en;
	char *b = calloc(1, PART);
	int found = 0;

	assert(z != NULL && b != NULL);
	archive_read_support_format_zip(z);
	assert(archive_read_open_memory(z, r->body, r->len) == ARCHIVE_OK);
	while (!found && archive_read_next_header(z, &en) == ARCHIVE_OK)
		if (strcmp(archive_entry_pathname(en), part) == 0)
			found = archive_read_data(z, b, PART - 1) > 0;
	assert(found);
	archive_read_free(z);
	return (b);
}

/*
 * A part is one XML file inside the workbook; the text is compared as it stands
 * there, escaped.
 */
int
sheet_has(const struct reply *r, const char *part, const char *text)
{
	char *b = read_part(r, part);
	int has = strstr(b, text) != NULL;

	free(b);
	return (has);
}

/* Only numbers stand in a cell's <v> directly; texts are elsewhere. */
long
sheet_number(const struct reply *r, int sheet, const char *cell)
{
	char name[64], *b, *p, *end;
	long v = -1;

	snprintf(name, sizeof(name), "xl/worksheets/sheet%d.xml", sheet);
	b = read_part(r, name);
	snprintf(name, sizeof(name), "r=\"%s\"", cell);
	if ((p = strstr(b, name)) != NULL && (end = strchr(p, '>')) != NULL &&
	    strncmp(end, "><v>", 4) == 0)
		v = strtol(end + 4, NULL, 10);
	free(b);
	return (v);
}
