/* Limits and their overrides. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "util/text.h"

#include "store/settings.h"
#include "store/shm.h"
#include "tests/lib/tmpdata.h"

static struct tmpdata t;

static int
setup(void **state)
{
	(void)state;
	tmpdata_new(&t);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	settings_watch(NULL);
	tmpdata_free(&t);
	return (0);
}

static void
t_rows(void **state)
{
	const struct setting_row *r;
	int i;

	(void)state;
	for (i = 0; i < SET__MAX; i++) {
		r = setting_row((enum setting)i);
		assert_non_null(r->name);
		assert_true(r->min <= r->value && r->value <= r->max);
		assert_true(text_utf8(r->help, strlen(r->help)));
		assert_true(strlen(r->help) > 10);
		assert_int_equal(setting_find(r->name), i);
		assert_int_equal(setting_int(t.db, (enum setting)i), r->value);
	}
	assert_int_equal(setting_find("nothing"), SET__MAX);
	assert_int_equal(setting_int(t.db, SET_UPLOAD_MAX), 4LL << 30);
	assert_int_equal(setting_int(t.db, SET_REFUSED_EXPIRY), 30 * 86400);
}

static void
t_put(void **state)
{
	struct err e = { 0 };

	(void)state;
	assert_int_equal(setting_put(t.db, "checks", 5, &e), 0);
	assert_int_equal(setting_int(t.db, SET_CHECKS), 5);
	assert_int_equal(setting_put(t.db, "checks", 1, &e), 0);
	assert_int_equal(setting_int(t.db, SET_CHECKS), 1);
	assert_int_equal(setting_put(t.db, "checks", 9, &e), -1);
	assert_string_equal(e.code, "SETTING-RANGE");
	assert_int_equal(e.level, ERR_REJECT);
	assert_int_equal(setting_put(t.db, "nothing", 1, &e), -1);
	assert_string_equal(e.code, "SETTING-UNKNOWN");
	assert_int_equal(setting_int(t.db, SET_CHECKS), 1);
}

/* What somebody wrote by hand and wrongly counts as the default. */
static void
t_nonsense(void **state)
{
	(void)state;
	tmpdata_sql(&t, "INSERT INTO setting VALUES ('checks', 'two')");
	tmpdata_sql(&t, "INSERT INTO setting VALUES ('page-size', '999999')");
	assert_int_equal(setting_int(t.db, SET_CHECKS), 2);
	assert_int_equal(setting_int(t.db, SET_PAGE_SIZE), 20);
}

static void
t_cache(void **state)
{
	struct err e = { 0 };
	struct shm *s = shm_create(&e);

	(void)state;
	assert_non_null(s);
	settings_watch(s);
	assert_int_equal(setting_int(t.db, SET_CHECKS), 2);
	tmpdata_sql(&t, "INSERT INTO setting VALUES ('checks', '5')");
	assert_int_equal(setting_int(t.db, SET_CHECKS), 2);
	shm_bump(s);
	assert_int_equal(setting_int(t.db, SET_CHECKS), 5);
	settings_watch(NULL);
	shm_detach(s);
}

/* A text is checked before it is stored, and read back as it was typed. */
static void
t_text(void **state)
{
	char out[100];
	struct err e = { 0 };

	(void)state;
	assert_int_equal(text_setting_find("nothing"), TEXT__MAX);
	assert_int_equal(text_setting_find("trusted-fronts"),
	    TEXT_TRUSTED_FRONTS);
	assert_int_equal(setting_text(t.db, "trusted-fronts", out,
	    sizeof(out), &e), 0);
	assert_int_equal(text_setting_put(t.db, TEXT_TRUSTED_FRONTS,
	    "10.0.0.0/8, ::1", &e), 0);
	assert_int_equal(text_setting_put(t.db, TEXT_TRUSTED_FRONTS,
	    "10.0.0.0/40", &e), -1);
	assert_string_equal(e.code, "SETTING-ADDRESS");
	assert_int_equal(setting_text(t.db, "trusted-fronts", out,
	    sizeof(out), &e), 1);
	assert_string_equal(out, "10.0.0.0/8, ::1");
	assert_int_equal(text_setting_put(t.db, TEXT_TRUSTED_FRONTS, "", &e),
	    0);
	/* A program by its whole path, the usual one, none. */
	assert_int_equal(text_setting_put(t.db, TEXT_RENDER_OFFICE, "soffice",
	    &e), -1);
	assert_string_equal(e.code, "SETTING-RANGE");
	assert_int_equal(text_setting_put(t.db, TEXT_RENDER_OFFICE,
	    "/opt/libreoffice/program/soffice", &e), 0);
	assert_int_equal(text_setting_put(t.db, TEXT_RENDER_OFFICE, "none", &e),
	    0);
	assert_int_equal(text_setting_put(t.db, TEXT_RENDER_OFFICE, "", &e), 0);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_rows), CASE(t_put), CASE(t_nonsense), CASE(t_cache),
		CASE(t_text),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
