/*
 * Any bytes as imsmanifest.xml of a zip with two files: an entry that starts
 * something names one of them, whatever the manifest says.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "tests/lib/ziptest.h"
#include "parse/check.h"
#include "parse/launch.h"
#include "parse/manifest.h"
#include "parse/report.h"
#include "parse/zipdir.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static struct zipdir *
fixed_zip(void)
{
	struct ziptest t = { 0 };
	struct zip_problem p;
	struct zipdir *z;
	struct stat st;
	int fd;

	ziptest_text(&t, "index.html", "x");
	ziptest_text(&t, "a/b.html", "x");
	fd = ziptest_fd(&t);
	if (check_init() != 0 || fstat(fd, &st) != 0 ||
	    (z = zipdir_open(fd, (uint64_t)st.st_size, &p)) == NULL)
		abort();
	return (z);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct zipdir *z;
	struct check_report *r = report_new();
	struct manifest m;
	size_t i;

	if (z == NULL)
		z = fixed_zip();
	if (manifest_parse(data, size, "", &m, r) == 0)
		launch_fill(&m, z, r);
	for (i = 0; i < r->nentries; i++)
		if (r->entries[i].kind != CHECK_HEADING &&
		    zipdir_find(z, r->entries[i].name) == NULL)
			abort();
	report_settle(r);
	report_free(r);
	return (0);
}
