/* Form fields and the escaping of URLs. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/text.h"

#include "web/form.h"

#define MAX_FIELDS	2000

struct field {
	const char	*name;
	const char	*raw;	/* NULL: not well-formed */
};

/* The fields in their order; a name may stand several times. */
struct form {
	struct arena	*arena;
	struct field	*fields;
	int		 n;
};

/* The value of a hexadecimal digit, -1 for another character. */
static int
digit(int c)
{
	if (c >= '0' && c <= '9')
		return (c - '0');
	c |= 0x20;
	return (c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1);
}

/*
 * %00 is refused: C would end the text there, and two readers would see two
 * texts.
 */
char *
url_decode(struct arena *a, const char *s, size_t n, int plus)
{
	char *out = arena_alloc(a, n + 1);
	size_t i, k = 0;
	int hi, lo;

	for (i = 0; i < n; i++) {
		if (s[i] == '%') {
			if (i + 2 >= n || (hi = digit(s[i + 1])) < 0 ||
			    (lo = digit(s[i + 2])) < 0 || hi + lo == 0)
				return (NULL);
			out[k++] = (char)(hi << 4 | lo);
			i += 2;
		} else if (s[i] == '\0') {
			return (NULL);
		} else {
			out[k++] = plus && s[i] == '+' ? ' ' : s[i];
		}
	}
	out[k] = '\0';
	return (out);
}

/* Unreserved characters (RFC 3986, 2.3) stay; all other bytes become %XX. */
char *
url_encode(struct arena *a, const char *s)
{
	static const char hex[] = "0123456789ABCDEF";
	char *out = arena_alloc(a, strlen(s) * 3 + 1), *p = out;
	unsigned char c;

	for (; (c = (unsigned char)*s) != '\0'; s++) {
		if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
		    (c >= 'A' && c <= 'Z') || strchr("-._~", c) != NULL) {
			*p++ = (char)c;
		} else {
			*p++ = '%';
			*p++ = hex[c >> 4];
			*p++ = hex[c & 15];
		}
	}
	return (out);
}

/*
 * One name=value.  A field whose value is not UTF-8 is kept as missing, so that
 * the handler refuses it as such; one whose name is not UTF-8 is dropped.
 */
static void
form_add(struct form *f, const char *p, size_t n)
{
	const char *eq = memchr(p, '=', n);
	size_t k = eq != NULL ? (size_t)(eq - p) : n;
	struct field *fl = &f->fields[f->n];
	char *value;

	if (n == 0)
		return;
	if ((fl->name = url_decode(f->arena, p, k, 1)) == NULL ||
	    !text_utf8(fl->name, strlen(fl->name)))
		return;
	value = eq == NULL ? arena_strdup(f->arena, "") :
	    url_decode(f->arena, eq + 1, n - k - 1, 1);
	if (value != NULL && text_utf8(value, strlen(value)))
		fl->raw = text_nfc(f->arena, value);
	f->n++;
}

/*
 * The number of fields is counted first, at most MAX_FIELDS: memory does not
 * grow with a hostile body.
 */
static struct form *
parse(struct arena *a, const char *p, size_t n)
{
	struct form *f = arena_alloc(a, sizeof(*f));
	const char *end = p + n, *amp;
	int max = 1;
	size_t i;

	f->arena = a;
	for (i = 0; i < n && max < MAX_FIELDS; i++)
		max += p[i] == '&';
	f->fields = arena_alloc(a, (size_t)max * sizeof(*f->fields));
	while (p < end && f->n < max) {
		amp = memchr(p, '&', (size_t)(end - p));
		form_add(f, p, (size_t)((amp != NULL ? amp : end) - p));
		p = amp != NULL ? amp + 1 : end;
	}
	return (f);
}

/* A body of another type has no fields; the handler reads it itself. */
struct form *
form_of(struct exchange *ex)
{
	const char *type;

	if (ex->form != NULL)
		return (ex->form);
	type = exchange_header(ex, "content-type");
	if (ex->body == NULL || type == NULL ||
	    !text_has_prefix(type, "application/x-www-form-urlencoded"))
		ex->form = parse(ex->arena, "", 0);
	else
		ex->form = parse(ex->arena, (const char *)ex->body,
		    ex->body_len);
	return (ex->form);
}

/* Parsed at each call, unlike form_of; a query is short. */
struct form *
form_query(struct exchange *ex)
{
	return (parse(ex->arena, ex->query, strlen(ex->query)));
}

/* Of several fields of one name the first. */
const char *
form_raw(struct form *f, const char *name)
{
	int i;

	for (i = 0; i < f->n; i++)
		if (strcmp(f->fields[i].name, name) == 0)
			return (f->fields[i].raw);
	return (NULL);
}

/*
 * For one line of text: white space becomes single spaces. Longer texts go
 * through form_raw.
 */
const char *
form_text(struct form *f, const char *name)
{
	const char *raw = form_raw(f, name), *clean;

	if (raw == NULL || (clean = text_clean(f->arena, raw)) == NULL)
		return ("");
	return (clean);
}

/* Fields that are not UTF-8 count and have the value "". */
const char *
form_all(struct form *f, const char *name, int want)
{
	int i;

	for (i = 0; i < f->n; i++)
		if (strcmp(f->fields[i].name, name) == 0 && want-- == 0)
			return (f->fields[i].raw != NULL ?
			    f->fields[i].raw : "");
	return (NULL);
}

int64_t
form_int(struct form *f, const char *name, int64_t min, int64_t max,
    int64_t missing)
{
	int64_t v;

	return (text_int(form_raw(f, name), min, max, &v) == 0 ? v : missing);
}

const char *
form_at(struct form *f, int i, const char **name)
{
	if (i < 0 || i >= f->n)
		return (NULL);
	*name = f->fields[i].name;
	return (f->fields[i].raw != NULL ? f->fields[i].raw : "");
}

/*
 * The token belongs to a session that is over, and passwords are never sent
 * back to a page.
 */
json_t *
form_kept(struct form *f)
{
	json_t *list = json_array();
	int i;

	for (i = 0; i < f->n; i++)
		if (strcmp(f->fields[i].name, "_csrf") != 0 &&
		    strstr(f->fields[i].name, "password") == NULL)
			json_array_append_new(list, json_pack("{s:s,s:s}",
			    "name", f->fields[i].name, "value",
			    f->fields[i].raw != NULL ? f->fields[i].raw : ""));
	return (list);
}

json_t *
form_json(struct form *f)
{
	json_t *o = json_object();
	int i;

	for (i = 0; i < f->n; i++)
		if (f->fields[i].raw != NULL)
			json_object_set_new(o, f->fields[i].name,
			    json_string(f->fields[i].raw));
	return (o);
}
