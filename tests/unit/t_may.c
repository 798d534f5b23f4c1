/* Who may what: one table, read line by line. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "curriculum/curriculum.h"
#include "people/people.h"

#include "tests/lib/lessons.h"
#include "tests/lib/testdb.h"

static struct testdb t;
static struct arena *a;
static struct err e;

enum who {
	HANH, LOAN, HA, BAO, DUC, MINH, EM1, LAN, QUAN, MUSIC, THEY, NOBODY,
	WHO__MAX
};
static const char *const names[WHO__MAX] = {
	"hanh", "loan", "ha", "bao", "duc", "minh", "em1", "lan", "quan",
	"music", "they", "nobody"
};
static int64_t ids[WHO__MAX], upper, school, dept, other, class3a, class3b;
static int64_t class1a;
static int64_t toan, nhac, nghe;

static int64_t
person(enum who w, enum role role, int64_t home, int64_t over,
    unsigned grades, int64_t subject)
{
	int64_t id;

	assert_int_equal(people_add_person(t.db, home, names[w], names[w], "",
	    &id, &e), 0);
	assert_int_equal(people_add_grant(t.db, id, role, over, grades,
	    subject, &e), 0);
	return (ids[w] = id);
}

static int64_t
subject(const char *code)
{
	struct subject *s;
	int i, n = curriculum_subjects(t.db, a, 0, &s, &e);

	for (i = 0; i < n; i++)
		if (strcmp(s[i].code, code) == 0)
			return (s[i].id);
	return (0);
}

static int
up(void **state)
{
	(void)state;
	a = arena_new();
	testdb_open(&t);
	assert_int_equal(curriculum_load(t.db, &e), 0);
	toan = subject("toan");
	nghe = subject("nghe-thuat");
	nhac = subject("nghe-thuat.am-nhac");
	assert_int_equal(people_add_unit(t.db, 0, "upper", "Phường", &upper,
	    &e), 0);
	assert_int_equal(people_add_unit(t.db, upper, "school", "Trường",
	    &school, &e), 0);
	assert_int_equal(people_add_unit(t.db, school, "department", "Tổ",
	    &dept, &e), 0);
	assert_int_equal(people_add_unit(t.db, upper, "school", "Trường khác",
	    &other, &e), 0);
	person(HANH, ROLE_TEACHER, dept, school, 1u << 3, 0);
	person(LOAN, ROLE_TEACHER, school, school, 1u << 3, 0);
	person(HA, ROLE_HEAD, school, school, 14, 0);
	person(BAO, ROLE_HEAD, school, school, 48, 0);
	person(DUC, ROLE_PRINCIPAL, school, school, 0, 0);
	person(MINH, ROLE_PUPIL, school, school, 0, 0);
	person(EM1, ROLE_PUPIL, school, school, 0, 0);
	person(LAN, ROLE_INSPECTOR, upper, upper, 0, 0);
	person(QUAN, ROLE_ADMIN, school, school, 0, 0);
	person(MUSIC, ROLE_HEAD, school, school, 0, nghe);
	person(THEY, ROLE_PRINCIPAL, other, other, 0, 0);
	assert_int_equal(people_add_person(t.db, school, "nobody", "X", "",
	    &ids[NOBODY], &e), 0);
	assert_int_equal(people_add_class(t.db, school, 2026, 3, "3A", &class3a,
	    &e), 0);
	assert_int_equal(people_add_class(t.db, school, 2026, 3, "3B", &class3b,
	    &e), 0);
	people_join_class(t.db, class3a, ids[HANH], "teacher", &e);
	people_join_class(t.db, class3b, ids[LOAN], "teacher", &e);
	people_join_class(t.db, class3a, ids[MINH], "pupil", &e);
	assert_int_equal(people_add_class(t.db, school, 2026, 1, "1A",
	    &class1a, &e), 0);
	people_join_class(t.db, class1a, ids[EM1], "pupil", &e);
	assert_int_equal(e.level, ERR_OK);
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

#define BIT(w)	(1u << (w))

/* A thing, a verb, and everybody who may. */
static void
t_table(void **state)
{
	const struct scope draft = { school, ids[HANH], 0, 8, toan, 0, 0, 1, 0, 0 };
	const struct scope waiting = { school, ids[HANH], 0, 8, toan, 0, 0, 0, 0, 0 };
	const struct scope heads = { school, ids[HA], 0, 8, toan, 0, 0, 0, 0, 0 };
	const struct scope grade5 = { school, ids[LOAN], 0, 32, toan, 0, 0, 0, 0, 0 };
	const struct scope music = { school, ids[LOAN], 0, 32, nhac, 0, 0, 0, 0, 0 };
	const struct scope unfiled = { school, ids[HANH], 0, 0, 0, 0, 0, 0, 0, 0 };
	const struct scope public = { school, ids[HANH], 0, 8, toan, 1, AUDIENCE_GRADE, 0, 0, 0 };
	const struct scope foreign = { other, ids[THEY], 0, 8, toan, 1, AUDIENCE_GRADE, 0, 0, 0 };
	const struct scope here = { school, 0, 0, 0, 0, 0, 0, 0, 0, 0 };
	const struct scope results = { 0, 0, class3a, 0, 0, 0, 0, 0, 0, 0 };
	const struct scope noclass = { school, 0, 0, 0, 0, 0, 0, 0, 0, 0 };
	const struct { const char *what; enum verb verb;
	    const struct scope *s; unsigned may; } rows[] = {
		{ "upload", MAY_UPLOAD, &here,
		    BIT(HANH) | BIT(LOAN) | BIT(HA) | BIT(BAO) | BIT(DUC) | BIT(MUSIC) },
		{ "see a draft", MAY_SEE_ITEM, &draft, BIT(HANH) },
		{ "edit a draft", MAY_EDIT_ITEM, &draft, BIT(HANH) },
		{ "edit what waits", MAY_EDIT_ITEM, &waiting, 0 },
		{ "see what waits", MAY_SEE_ITEM, &waiting,
		    BIT(HANH) | BIT(HA) | BIT(DUC) },
		{ "review what waits", MAY_REVIEW_ITEM, &waiting,
		    BIT(HA) | BIT(DUC) },
		{ "review one's own", MAY_REVIEW_ITEM, &heads, BIT(DUC) },
		{ "review a draft", MAY_REVIEW_ITEM, &draft, 0 },
		{ "review grade 5", MAY_REVIEW_ITEM, &grade5,
		    BIT(BAO) | BIT(DUC) },
		{ "review music", MAY_REVIEW_ITEM, &music,
		    BIT(BAO) | BIT(DUC) | BIT(MUSIC) },
		{ "review unfiled", MAY_REVIEW_ITEM, &unfiled, BIT(DUC) },
		{ "see published", MAY_SEE_ITEM, &public, BIT(HANH) | BIT(LOAN) |
		    BIT(HA) | BIT(BAO) | BIT(DUC) | BIT(MUSIC) | BIT(MINH) | BIT(LAN) },
		{ "see of another school", MAY_SEE_ITEM, &foreign,
		    BIT(LAN) | BIT(THEY) },
		{ "study", MAY_STUDY_ITEM, &public, BIT(MINH) },
		{ "study what waits", MAY_STUDY_ITEM, &waiting, 0 },
		{ "study of another school", MAY_STUDY_ITEM, &foreign, 0 },
		{ "results of 3A", MAY_SEE_RESULTS, &results,
		    BIT(HANH) | BIT(HA) | BIT(DUC) },
		{ "set work to 3A", MAY_SET_WORK, &results,
		    BIT(HANH) | BIT(HA) | BIT(DUC) },
		{ "results of nothing", MAY_SEE_RESULTS, &noclass, 0 },
		{ "manage people", MAY_MANAGE_PEOPLE, &here, BIT(QUAN) },
		{ "inspect", MAY_INSPECT, &here, BIT(LAN) },
	};
	struct viewer *v[WHO__MAX];
	size_t i;
	int w, got;

	(void)state;
	for (w = 0; w < WHO__MAX; w++) {
		assert_int_equal(people_viewer(t.db, a, ids[w], &v[w], &e), 1);
		assert_non_null(v[w]);
	}
	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		for (w = 0; w < WHO__MAX; w++) {
			got = people_may(t.db, v[w], rows[i].verb, rows[i].s,
			    &e);
			if (got != ((rows[i].may & BIT(w)) != 0))
				fail_msg("%s: %s says %d", rows[i].what,
				    names[w], got);
		}
	assert_int_equal(e.level, ERR_OK);
	assert_int_equal(people_may(t.db, NULL, MAY_UPLOAD, &here, &e), 0);
}

/* C12: a class that was left is no longer seen; also the own old material. */
static void
t_leaving(void **state)
{
	const struct scope results = { 0, 0, class3b, 0, 0, 0, 0, 0, 0, 0 };
	const struct scope mine = { school, ids[NOBODY], 0, 8, toan, 0, 0, 1, 0, 0 };
	struct viewer *v;

	(void)state;
	assert_int_equal(people_viewer(t.db, a, ids[LOAN], &v, &e), 1);
	assert_int_equal(people_may(t.db, v, MAY_SEE_RESULTS, &results, &e), 1);
	assert_int_equal(people_join_class(t.db, class3b, ids[LOAN], "pupil",
	    &e), 0);
	assert_int_equal(people_viewer(t.db, a, ids[LOAN], &v, &e), 1);
	assert_int_equal(people_may(t.db, v, MAY_SEE_RESULTS, &results, &e), 0);
	/* Somebody whose grants are gone keeps no door open by ownership. */
	assert_int_equal(people_viewer(t.db, a, ids[NOBODY], &v, &e), 1);
	assert_int_equal(people_may(t.db, v, MAY_SEE_ITEM, &mine, &e), 0);
	assert_int_equal(people_may(t.db, v, MAY_EDIT_ITEM, &mine, &e), 0);
}

/* A database that fails says neither yes nor no, and the failure is told. */
static void
t_failure(void **state)
{
	const struct scope here = { .unit_id = dept };
	struct viewer *v;

	(void)state;
	assert_int_equal(people_viewer(t.db, a, ids[HANH], &v, &e), 1);
	assert_int_equal(people_may(t.db, v, MAY_UPLOAD, &here, &e), 1);
	lessons_sql(&t, "ALTER TABLE unit_above RENAME TO gone");
	assert_int_equal(people_may(t.db, v, MAY_UPLOAD, &here, &e), -1);
	assert_int_equal(people_unit_below(t.db, dept, upper, &e), -1);
	assert_string_equal(e.code, "DB-FAILED");
	assert_int_equal(people_viewer(t.db, a, ids[HANH], &v, &e), -1);
	assert_null(v);
	lessons_sql(&t, "ALTER TABLE gone RENAME TO unit_above");
	err_clear(&e);
	assert_int_equal(people_may(t.db, v, MAY_UPLOAD, &here, &e), 0);
	assert_int_equal(people_viewer(t.db, a, ids[HANH], &v, &e), 1);
	assert_int_equal(people_may(t.db, v, MAY_UPLOAD, &here, &e), 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(t_table),
		cmocka_unit_test(t_leaving),
		cmocka_unit_test(t_failure),
	};

	return (cmocka_run_group_tests(tests, up, down));
}
