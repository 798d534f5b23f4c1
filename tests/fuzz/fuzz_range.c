/* Eight bytes of a file's size and any text as a Range: a part lies within. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "web/range.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	uint64_t size, from = 0, len = 0;
	struct arena *a;

	if (n < sizeof(size))
		return (0);
	memcpy(&size, data, sizeof(size));
	/* Half of the inputs are about small files. */
	if ((data[n - 1] & 1) != 0)
		size %= 100;
	a = arena_new();
	if (range_read(arena_strndup(a, data + sizeof(size), n - sizeof(size)),
	    size, &from, &len) == 1 &&
	    (len == 0 || from >= size || len > size - from))
		abort();
	arena_free(a);
	return (0);
}
