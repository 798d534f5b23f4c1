/*
 * Any text as templates: parts between bytes 0x1e are the page, the partial
 * "p" and the parent "b"; they may name each other.  Small limits keep a run
 * short; what is looked for are crashes, leaks and endless work.
 */
#include <jansson.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "util/buf.h"
#include "util/embed.h"
#include "util/err.h"
#include "doc/mustache.h"

int	 LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* The fuzzers carry no embedded files. */
extern const struct embed embed_table[];
extern const size_t embed_count;
const struct embed embed_table[1] = { { NULL, NULL, 0 } };
const size_t embed_count = 0;

static json_t *
model(void)
{
	return (json_pack("{s:s, s:i, s:f, s:b, s:n, s:[{s:s},{s:s}],"
	    "s:{s:{s:s}}, s:[[i,i],[i]], s:[]}", "a", "<a & \"b\"'>", "n", 2,
	    "f", 1.21, "y", 1, "z", "l", "a", "1", "a", "2", "o", "p", "b",
	    "deep", "ll", 1, 2, 3, "e"));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const names[] = { "page", "p", "b" };
	static json_t *values;
	struct tpl_set *set = tpl_set_new();
	const char *s = (const char *)data, *end = s + size, *cut;
	struct buf out = { 0 };
	struct err e;
	int i, rc = 0;

	if (values == NULL)
		values = model();
	tpl_limits(set, 1 << 16, 20000);
	for (i = 0; i < 3 && rc == 0; i++) {
		cut = s < end ? memchr(s, 0x1e, (size_t)(end - s)) : NULL;
		if (cut == NULL)
			cut = end;
		rc = tpl_add(set, names[i], s, (size_t)(cut - s), &e);
		s = cut < end ? cut + 1 : end;
	}
	if (rc == 0 && tpl_link(set, TPL_LOOSE, &e) == 0 &&
	    tpl_render(set, "page", "en", values, &out, &e) == 0 &&
	    out.len > 1 << 16)
		__builtin_trap();
	buf_free(&out);
	tpl_set_free(set);
	return (0);
}
