/* Any text as Upload-Metadata: a value is short text, or it is refused. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/text.h"
#include "web/tusmeta.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const char *const keys[] = { "filename", "item", "f", "" };
	struct arena *a = arena_new();
	const char *header = arena_strndup(a, data, n), *v;
	size_t i;
	int bad;

	for (i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		bad = 0;
		v = tusmeta_value(a, header, keys[i], &bad);
		if (v != NULL && (bad || strlen(v) > TUSMETA_MAX ||
		    !text_utf8(v, strlen(v))))
			abort();
	}
	arena_free(a);
	return (0);
}
