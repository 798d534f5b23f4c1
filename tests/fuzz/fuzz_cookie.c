/*
 * Any text as a Cookie header: a value that is found stands there once, behind
 * exactly its name.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "web/exchange.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

#define NAME	"__Host-hl-x"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct arena *a = arena_new();
	struct header h = { "cookie", arena_strndup(a, data, n) };
	const char *value, *p, *first = NULL;
	struct exchange ex;
	int times = 0;

	exchange_init(&ex, a);
	ex.headers = &h;
	ex.nheaders = 1;
	value = exchange_cookie(&ex, NAME);
	for (p = h.value; (p = strstr(p, NAME "=")) != NULL; p++) {
		const char *q = p;

		while (q > h.value && q[-1] == ' ')
			q--;
		if (q > h.value && q[-1] != ';')
			continue;
		if (times++ == 0)
			first = p + strlen(NAME "=");
	}
	if ((value != NULL) != (times == 1))
		abort();
	if (value != NULL && (strchr(value, ';') != NULL ||
	    strncmp(first, value, strlen(value)) != 0))
		abort();
	exchange_free(&ex);
	arena_free(a);
	return (0);
}
