/*
 * The sandboxed check of the files named on the command line, one line each:
 * file, outcome, reason, schemaversion, entries that start something, SCOs;
 * with -v also the findings and the entries.
 */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/err.h"
#include "parse/report.h"
#include "parse/sandbox.h"

static void
details(const struct check_report *r)
{
	size_t i;

	printf("\ttitle: %s\n\tformat: %s, media: %s, language: %s\n", r->title,
	    format_row(r->format)->id, r->media, r->language);
	for (i = 0; i < r->nfindings; i++)
		printf("\tfinding: %s %s %s\n", r->findings[i].code,
		    r->findings[i].place, r->findings[i].params);
	for (i = 0; i < r->nentries; i++)
		printf("\t%*s- %s [%s] %s%s\n", r->entries[i].depth * 2, "",
		    r->entries[i].title, r->entries[i].identifier,
		    r->entries[i].name, r->entries[i].tail);
}

int
main(int argc, char **argv)
{
	struct err e = { 0 };
	int i, verbose = 0, rc = 0;

	for (i = 1; i < argc; i++) {
		const char *base = strrchr(argv[i], '/');
		struct check_report *r;
		struct buf index = { 0 };
		struct stat st;
		int fd;

		if (strcmp(argv[i], "-v") == 0) {
			verbose = 1;
			continue;
		}
		base = base != NULL ? base + 1 : argv[i];
		if ((fd = open(argv[i], O_RDONLY | O_CLOEXEC)) < 0 ||
		    fstat(fd, &st) != 0 ||
		    (r = sandbox_run(fd, base, (uint64_t)st.st_size, NULL,
		    NULL, &index, &e)) == NULL) {
			fprintf(stderr, "%s: %s\n", argv[i], e.text);
			rc = 1;
			if (fd >= 0)
				close(fd);
			continue;
		}
		printf("%s\t%s\t%s\t%s\t%zu\t%zu\n", base,
		    report_verdict_name(r->verdict), r->reason, r->version,
		    r->nlaunch, r->nscos);
		if (verbose)
			details(r);
		report_free(r);
		buf_free(&index);
		close(fd);
	}
	return (rc);
}
