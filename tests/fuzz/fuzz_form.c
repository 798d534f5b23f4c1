/*
 * Any bytes as an urlencoded form: fields are text, and what is encoded comes
 * back as it was.
 */
#include <jansson.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/text.h"
#include "web/form.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
must(int holds)
{
	if (!holds)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct arena *a = arena_new();
	struct header h = { "content-type",
	    "application/x-www-form-urlencoded" };
	const char *name, *value, *again;
	struct exchange ex;
	struct form *f;
	json_t *j;
	int i;

	exchange_init(&ex, a);
	ex.headers = &h;
	ex.nheaders = 1;
	ex.body = data;
	ex.body_len = n;
	f = form_of(&ex);
	for (i = 0; (value = form_at(f, i, &name)) != NULL; i++) {
		must(text_utf8(value, strlen(value)));
		again = url_encode(a, value);
		must(strcmp(url_decode(a, again, strlen(again), 0),
		    value) == 0);
		must(text_utf8(form_text(f, name), strlen(form_text(f, name))));
		(void)form_raw(f, name);
		(void)form_int(f, name, INT64_MIN, INT64_MAX, 0);
	}
	must(i <= 2000);
	j = form_json(f);
	must(json_is_object(j));
	json_decref(j);
	j = form_kept(f);
	must(json_is_array(j));
	json_decref(j);
	exchange_free(&ex);
	arena_free(a);
	return (0);
}
