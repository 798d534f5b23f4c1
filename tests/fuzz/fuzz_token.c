/*
 * Any text as a token: what is taken says what was signed.  The first byte asks
 * for a genuine token that the rest is laid over, since no fuzzer guesses one.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/err.h"
#include "runtime/token.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static const uint8_t secret[32] = "a secret of the fuzzer, 32 bytes";

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const char visit[] = "0123456789abcdef0123";
	struct arena *a = arena_new();
	char token[TOKEN_MAX], *text;
	struct err e = { 0 };
	struct token t;
	size_t i;

	clock_set(1763863200);
	token_make(secret, 77, visit, token);
	text = arena_strndup(a, n > 0 ? data + 1 : data, n > 0 ? n - 1 : 0);
	if (n > 0 && (data[0] & 1) != 0)
		for (i = 0; text[i] != '\0' && token[i] != '\0'; i++)
			if (text[i] != '_')
				token[i] = text[i];
	if (n > 0 && (data[0] & 1) != 0)
		text = token;
	if (token_read(secret, text, &t, &e) == 0 && (t.attempt_id != 77 ||
	    strcmp(t.visit, visit) != 0 || t.expires != 1763863200 + TOKEN_LIFE))
		abort();
	(void)token_visit_at(text);
	arena_free(a);
	return (0);
}
