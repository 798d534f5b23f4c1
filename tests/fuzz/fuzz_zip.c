/*
 * Any bytes as an uploaded file through the whole check (without the sandbox,
 * so that the sanitizers can speak): what is accepted must have an index that
 * its own reader believes.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "util/buf.h"
#include "parse/check.h"
#include "parse/report.h"
#include "parse/zipindex.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static int fd = -1;
	struct check_report *r;
	struct buf index = { 0 };

	if (fd < 0 && (check_init() != 0 ||
	    (fd = memfd_create("fuzz", MFD_CLOEXEC)) < 0))
		abort();
	if (ftruncate(fd, 0) != 0 || pwrite(fd, data, size, 0) != (ssize_t)size)
		abort();
	r = check_file(fd, "bai.zip", size, NULL, NULL, &index);
	if (index.len > 0 && (r->verdict == CHECK_REFUSED ||
	    zipindex_validate(index.p, index.len, size, NULL) != 0))
		abort();
	report_free(r);
	buf_free(&index);
	return (0);
}
