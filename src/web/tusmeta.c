/* Upload-Metadata of the tus protocol. */
#include <string.h>

#include "util/arena.h"
#include "util/code.h"
#include "util/text.h"

#include "web/tusmeta.h"

/* Of a key that stands twice the first counts. */
char *
tusmeta_value(struct arena *a, const char *header, const char *key, int *bad)
{
	const char *p = header, *end, *v;
	size_t n = strlen(key), len;
	char *out;
	long got;

	for (; p != NULL && *p != '\0'; p = *end == ',' ? end + 1 : end) {
		p += strspn(p, " ");
		end = p + strcspn(p, ",");
		if (strncmp(p, key, n) != 0 || (p[n] != ' ' && p + n != end))
			continue;
		v = p + n + strspn(p + n, " ");
		len = (size_t)(end - v);
		while (len > 0 && v[len - 1] == ' ')
			len--;
		out = arena_alloc(a, TUSMETA_MAX + 1);
		got = code_unb64(v, len, out, TUSMETA_MAX);
		if (got < 0 || !text_utf8(out, (size_t)got)) {
			*bad = 1;
			return (NULL);
		}
		out[got] = '\0';
		return (out);
	}
	return (NULL);
}
