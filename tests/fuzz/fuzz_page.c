/*
 * Any bytes as a page, a style sheet and a script: what is heard lies within
 * them, and the report of a package that begins with them is whole.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/lib/ziptest.h"
#include "util/buf.h"
#include "parse/check.h"
#include "parse/pagescan.h"
#include "parse/report.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* Reads every byte, so that the sanitizer sees one that is not there. */
static void
look(const char *s, size_t n)
{
	volatile unsigned sum = 0;
	size_t i;

	for (i = 0; i < n; i++)
		sum += (unsigned char)s[i];
}

static void
hear_ref(void *arg, enum page_ref how, const char *url, size_t n)
{
	(void)arg;
	(void)how;
	if (n == 0 || n > PAGESCAN_URL)
		abort();
	look(url, n);
}

static void
hear_sign(void *arg, enum page_sign what, const char *text, size_t n)
{
	(void)arg;
	(void)what;
	look(text, n);
}

/* The bytes in memory of just their length. */
static void
scans(const uint8_t *data, size_t size)
{
	const struct pagescan s = { hear_ref, hear_sign, NULL };
	char *copy = malloc(size > 0 ? size : 1);

	if (copy == NULL)
		abort();
	memcpy(copy, data, size);
	pagescan_html(&s, copy, size);
	pagescan_css(&s, copy, size);
	pagescan_js(&s, copy, size, size % 2);
	pagescan_mail(&s, copy, size);
	free(copy);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const names[] = { "index.html", "a.js", "b.css" };
	struct ziptest t = { 0 };
	struct buf index = { 0 };
	struct check_report *r;
	struct stat st;
	size_t i;
	int fd;

	scans(data, size);
	for (i = 0; i < 3; i++)
		ziptest_add(&t, &(struct ziptest_entry){ .name = names[i],
		    .data = data, .len = size });
	fd = ziptest_fd(&t);
	if (check_init() != 0 || fstat(fd, &st) != 0)
		abort();
	r = check_file(fd, "a.zip", (uint64_t)st.st_size, NULL, NULL, &index);
	for (i = 0; i < r->nfindings; i++)
		if (r->findings[i].severity == CHECK_ERROR || r->pages > 3)
			abort();
	report_free(r);
	buf_free(&index);
	close(fd);
	return (0);
}
