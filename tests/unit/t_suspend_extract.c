/* The text lifted out of a commit is what the JSON reader would have read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include <jansson.h>

#include "util/arena.h"
#include "util/text.h"
#include "runtime/commit.h"
#include "runtime/suspend_extract.h"

#define HEAD	"{\"visit\":\"01a206b5e09724c3449b\",\"seq\":1,\"entry\":0," \
	"\"kind\":\"scorm12\",\"data\":{\"runtimeData\":{\"cmi\":{"
#define TAIL	",\"core\":{\"lesson_location\":\"7\"}}}}}"

static char *
long_text(struct arena *a, const char *unit)
{
	char *s = arena_strdup(a, "");

	while (strlen(s) < 600)
		s = arena_printf(a, "%s%s", s, unit);
	return (s);
}

/* What the plain reader says of ${body}; 0 when it is no JSON. */
static int
plain(struct arena *a, const char *body, size_t n, const char **suspend)
{
	json_t *root = text_utf8(body, n) ? json_loadb(body, n,
	    JSON_REJECT_DUPLICATES, NULL) : NULL;
	json_t *cmi = json_object_get(json_object_get(json_object_get(root,
	    "data"), "runtimeData"), "cmi");
	int ok = root != NULL;

	*suspend = arena_strdup(a, json_string_value(json_object_get(cmi,
	    "suspend_data")));
	json_decref(root);
	return (ok);
}

static void
same(struct arena *a, const char *body, size_t n)
{
	struct err e = { 0 };
	const char *want;
	struct commit c;
	struct suspend_extract l;

	if (!plain(a, body, n, &want)) {
		assert_int_equal(commit_parse(a, body, n, &c, &e), -1);
		return;
	}
	if (commit_parse(a, body, n, &c, &e) != 0) {
		assert_string_equal(e.code, "COMMIT-FORM");
		return;
	}
	if (want == NULL)
		assert_null(c.suspend);
	else
		assert_string_equal(c.suspend, want);
	if (suspend_extract(a, body, n, &l))
		assert_null(strstr(c.cmi, l.mark));
}

static void
as_read(void **state)
{
	static const char *const units[] = { "abc", "ệ €", "\\\"a\\\":1,",
		"\\\\", "\\/\\b\\f\\n\\r\\t", "\\u00e9", "\\ud83d\\ude00",
		"suspend_data:", "\\\"suspend_data\\\":\\\"", "\x7f", "\\q",
		"\\ud800", "\t" };
	struct arena *a = arena_new();
	char *s;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(units) / sizeof(*units); i++) {
		s = arena_printf(a, HEAD "\"suspend_data\":\"%s\"" TAIL,
		    long_text(a, units[i]));
		same(a, s, strlen(s));
	}
	arena_free(a);
}

/* The same member elsewhere, twice, or only looking like it. */
static void
elsewhere(void **state)
{
	static const char *const middles[] = {
		"\"x\":{\"suspend_data\":\"%s\"}",
		"\"x\":{\"suspend_data\":\"%s\"},\"suspend_data\":\"short\"",
		"\"suspend_data\":\"short\",\"x\":{\"suspend_data\":\"%s\"}",
		"\"suspend_data\":\"%s\",\"suspend_data\":\"short\"",
		"\"x\\\"suspend_data\":\"%s\"", "\"suspend_data\" : \"%s\"",
		"\"x\":\"\\\\\"suspend_data\":\"%s\"",
		"\"x\":\"\"suspend_data\":\"%s\"", "\"suspend_data\":[\"%s\"]",
	};
	struct arena *a = arena_new();
	size_t i;
	char *s;

	(void)state;
	for (i = 0; i < sizeof(middles) / sizeof(*middles); i++) {
		s = arena_printf(a, HEAD "@" TAIL);
		s = arena_printf(a, "%.*s%s%s", (int)strcspn(s, "@"), s,
		    middles[i], strchr(s, '@') + 1);
		s = arena_printf(a, "%.*s%s%s", (int)(strstr(s, "%s") - s), s,
		    long_text(a, "abc"), strstr(s, "%s") + 2);
		same(a, s, strlen(s));
	}
	arena_free(a);
}

/* Cut anywhere, any byte changed. */
static void
broken(void **state)
{
	static const char others[] = "\"\\{}[],:x\n\xc3";
	struct arena *a = arena_new();
	size_t i, k, n;
	char *s, old;

	(void)state;
	s = arena_printf(a, HEAD "\"suspend_data\":\"%s\"" TAIL,
	    long_text(a, "a\\\\b\\n"));
	n = strlen(s);
	for (i = 0; i < n; i++) {
		same(a, s, i);
		old = s[i];
		for (k = 0; k < sizeof(others) - 1; k++) {
			s[i] = others[k];
			same(a, s, n);
		}
		s[i] = old;
	}
	arena_free(a);
}

static void
lifts(void **state)
{
	struct arena *a = arena_new();
	struct suspend_extract l;
	char *s = arena_printf(a, HEAD "\"suspend_data\":\"%s\"" TAIL,
	    long_text(a, "x"));

	(void)state;
	assert_int_equal(suspend_extract(a, s, strlen(s), &l), 1);
	assert_string_equal(l.text, long_text(a, "x"));
	assert_true(l.n < 250);
	assert_int_equal(suspend_extract(a, "{\"suspend_data\":\"x\"}", 20, &l), 0);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lifts), cmocka_unit_test(as_read),
		cmocka_unit_test(elsewhere), cmocka_unit_test(broken),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
