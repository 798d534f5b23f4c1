/* Making people, and the viewer that access is decided from. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "people/account.h"
#include "people/people.h"
#include "people/roster.h"
#include "people/session.h"

#include "tests/lib/testdb.h"

static struct testdb t;
static struct arena *a;
static struct err e;
static int64_t upper, school, dept;

static int
up(void **state)
{
	(void)state;
	memset(&e, 0, sizeof(e));
	a = arena_new();
	testdb_open(&t);
	assert_int_equal(people_add_unit(t.db, 0, "upper", "Phường A", &upper,
	    &e), 0);
	assert_int_equal(people_add_unit(t.db, upper, "school", "Trường A",
	    &school, &e), 0);
	assert_int_equal(people_add_unit(t.db, school, "department", "Tổ 1",
	    &dept, &e), 0);
	assert_true(upper > 0 && school > 0 && dept > 0);
	return (0);
}

static int
down(void **state)
{
	(void)state;
	testdb_close(&t);
	arena_free(a);
	return (0);
}

static void
t_login(void **state)
{
	static const char *const good[][2] = {
		{ "hanh", "hanh" }, { "Tran.Hanh-2", "tran.hanh-2" },
		{ "a1", "a1" }, { "3a.minh_anh", "3a.minh_anh" }
	};
	static const char *const bad[] = {
		"", "a", ".hanh", "hạnh", "hanh tran", "h'--", "hanh\n",
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	};
	char out[PEOPLE_LOGIN];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(good) / sizeof(*good); i++) {
		assert_int_equal(people_login(good[i][0], out, &e), 0);
		assert_string_equal(out, good[i][1]);
	}
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		assert_int_equal(people_login(bad[i], out, &e), -1);
		assert_string_equal(e.code, "PERSON-LOGIN");
		assert_string_equal(e.field, "login");
	}
}

static void
t_viewer(void **state)
{
	struct viewer *v;
	int64_t id, c, old;

	(void)state;
	assert_int_equal(people_add_person(t.db, dept, "HANH",
	    "  Trần   Thị Hạnh ", "cô",
	    &id, &e), 0);
	assert_true(id > 0);
	assert_int_equal(people_add_grant(t.db, id, ROLE_TEACHER, school,
	    1u << 3, 0, &e), 0);
	assert_int_equal(people_add_grant(t.db, id, ROLE_HEAD, school, 14, 0,
	    &e), 0);
	assert_int_equal(people_add_class(t.db, school, 2026, 3, "3A", &c, &e),
	    0);
	assert_int_equal(people_add_class(t.db, school, 2025, 2, "2A", &old,
	    &e), 0);
	assert_int_equal(people_join_class(t.db, c, id, "teacher", &e), 0);
	assert_int_equal(people_join_class(t.db, old, id, "teacher", &e), 0);
	assert_int_equal(people_viewer(t.db, a, id, &v, &e), 1);
	assert_non_null(v);
	assert_string_equal(v->login, "hanh");
	assert_string_equal(v->name, "Trần Thị Hạnh");
	assert_int_equal(v->unit_id, dept);
	assert_int_equal(v->school_id, school);
	assert_string_equal(v->school, "Trường A");
	assert_int_equal(v->roles, ROLE_BIT(ROLE_TEACHER) | ROLE_BIT(ROLE_HEAD));
	assert_int_equal(v->ngrants, 2);
	assert_int_equal(v->nclasses, 1);	/* last year's is over */
	assert_string_equal(v->classes[0].name, "3A");
	assert_int_equal(v->must_change, 0);
	/* The same grant again changes its grades, it is no second one. */
	assert_int_equal(people_add_grant(t.db, id, ROLE_TEACHER, school,
	    1u << 4, 0, &e), 0);
	assert_int_equal(people_viewer(t.db, a, id, &v, &e), 1);
	assert_int_equal(v->ngrants, 2);
	assert_int_equal(v->grants[0].grades, 1u << 4);
}

static void
t_refused(void **state)
{
	int64_t id;

	(void)state;
	assert_int_equal(people_add_person(t.db, school, "hanh", "Hạnh", "",
	    &id, &e), 0);
	assert_int_equal(people_add_person(t.db, school, "Hanh", "Khác", "",
	    &id, &e), -1);
	assert_string_equal(e.code, "PERSON-LOGIN-TAKEN");
	assert_int_equal(people_add_person(t.db, school, "khac", " \t ", "",
	    &id, &e), -1);
	assert_string_equal(e.code, "PERSON-NAME");
	memset(&e, 0, sizeof(e));
	assert_int_equal(people_add_unit(t.db, 0, "planet", "X", &id, &e), -1);
}

/* C12: who is disabled or gets a new password is out at once. */
static void
t_out_at_once(void **state)
{
	char token[SESSION_TOKEN];
	struct session s;
	struct viewer *v;
	int64_t id;

	(void)state;
	assert_int_equal(people_add_person(t.db, school, "hanh", "Hạnh", "cô",
	    &id, &e), 0);
	assert_int_equal(session_open(t.db, id, "p", "x", token, &e), 0);
	assert_int_equal(session_find(t.db, token, &s, &e), 1);
	assert_int_equal(people_set_password(t.db, id, "hash", 1, &e), 0);
	assert_int_equal(session_find(t.db, token, &s, &e), 0);
	assert_int_equal(people_viewer(t.db, a, id, &v, &e), 1);
	assert_int_equal(v->must_change, 1);
	assert_int_equal(session_open(t.db, id, "p", "x", token, &e), 0);
	assert_int_equal(people_set_disabled(t.db, id, 1, &e), 0);
	assert_int_equal(session_find(t.db, token, &s, &e), 0);
	assert_int_equal(people_viewer(t.db, a, id, &v, &e), 0);
	assert_null(v);
	assert_int_equal(e.level, ERR_OK);
	assert_int_equal(people_set_disabled(t.db, id, 0, &e), 0);
	assert_int_equal(people_viewer(t.db, a, id, &v, &e), 1);
}

static void
t_only_school(void **state)
{
	const char *name;
	int64_t id;

	(void)state;
	assert_int_equal(people_only_school(t.db, a, &name, &e), 0);
	assert_string_equal(name, "Trường A");
	assert_int_equal(people_add_unit(t.db, upper, "school", "Trường B", &id,
	    &e), 0);
	assert_int_equal(people_only_school(t.db, a, &name, &e), 0);
	assert_string_equal(name, "");
}

static void
t_below(void **state)
{
	int64_t other;

	(void)state;
	assert_int_equal(people_add_unit(t.db, upper, "school", "Trường B",
	    &other, &e), 0);
	assert_int_equal(people_unit_below(t.db, dept, upper, &e), 1);
	assert_int_equal(people_unit_below(t.db, school, school, &e), 1);
	assert_int_equal(people_unit_below(t.db, school, dept, &e), 0);
	assert_int_equal(people_unit_below(t.db, other, school, &e), 0);
	assert_int_equal(people_unit_below(t.db, 0, 0, &e), 0);
	assert_int_equal(people_unit_below(t.db, 999, upper, &e), 0);
}

static void
t_password(void **state)
{
	static const char *const good[] = {
		"mèo con ngủ ngày", "xe dap xanh 7", "t0i-thich-ăn-phở",
		"😀😀🐟🌳🌞⭐🍚🎈"
	};
	static const struct { const char *pw, *code; } bad[] = {
		{ "", "PASSWORD-SHORT" }, { "ngắn quá", "" },
		{ "1234567", "PASSWORD-SHORT" }, { "12345678", "PASSWORD-COMMON" },
		{ "Mật khẩu 123", "PASSWORD-COMMON" },
		{ "P@ssw0rd", "PASSWORD-COMMON" },
		{ "Abc@123456", "PASSWORD-COMMON" },
		{ "aaaaaaaaaaaa", "PASSWORD-COMMON" },
		{ "tran.hanh", "PASSWORD-COMMON" },
		{ "TranHanh", "PASSWORD-COMMON" },
		{ "hanh1234", "PASSWORD-COMMON" },
		{ "Hạnh đi học sớm", "PASSWORD-COMMON" },
		{ "tran1234", "PASSWORD-COMMON" },
		{ "# Passwords that are tried first; small letters and digits, "
		    "without marks.", "" },
		{ "\xff\xff\xff\xff\xff\xff\xff\xff", "PASSWORD-TEXT" },
	};
	char longest[300];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(good) / sizeof(*good); i++)
		assert_int_equal(password_check("hanh", good[i], &e), 0);
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		memset(&e, 0, sizeof(e));
		assert_int_equal(password_check("tran.hanh", bad[i].pw, &e),
		    *bad[i].code == '\0' ? 0 : -1);
		assert_string_equal(e.code, bad[i].code);
	}
	/* L-9: a password must not live off the login. */
	assert_int_equal(password_check("quan", "quan1234", &e), -1);
	assert_int_equal(password_check("quan", "2026Quân!!", &e), -1);
	assert_int_equal(password_check("an.3a", "an123456", &e), 0);
	assert_int_equal(password_check("lan", "lan12345", &e), -1);
	assert_int_equal(password_check("lan", "hoa lan tím nở rồi", &e), 0);
	memset(longest, 'x', sizeof(longest));
	for (i = 0; i < 64; i++)
		longest[i] = (char)('a' + i % 25);
	longest[64] = '\0';
	assert_int_equal(password_check("hanh", longest, &e), 0);
	longest[64] = 'x';
	longest[257] = '\0';
	assert_int_equal(password_check("hanh", longest, &e), -1);
	assert_string_equal(e.code, "PASSWORD-LONG");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(t_login, up, down),
		cmocka_unit_test_setup_teardown(t_viewer, up, down),
		cmocka_unit_test_setup_teardown(t_refused, up, down),
		cmocka_unit_test_setup_teardown(t_out_at_once, up, down),
		cmocka_unit_test_setup_teardown(t_only_school, up, down),
		cmocka_unit_test_setup_teardown(t_below, up, down),
		cmocka_unit_test_setup_teardown(t_password, up, down),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
