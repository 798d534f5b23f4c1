/*
 * Which pupils see an item: the question of access, every list and count, and
 * what setting work may open agree, whatever is changed.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "people/people.h"
#include "library/library.h"
#include "tests/lib/folder.h"
#include "tests/lib/reviewers.h"

static struct testdb t;
static struct arena *a;

/* Loan (8) has no class; Hạnh (1) teaches 3A, of which Minh (2) is a pupil. */
static int
setup(void **state)
{
	(void)state;
	a = arena_new();
	testdb_open(&t);
	reviewers_make(&t);
	lessons_sql(&t, "INSERT INTO person (id, key, unit_id, login, name,"
	    " folded, created) VALUES (10, 'p10', 1, 'em3b', 'Em', 'em', 0);"
	    "INSERT INTO person_grant (person_id, role, unit_id, since)"
	    " VALUES (10, 'pupil', 1, 0);"
	    "INSERT INTO class_member (class_id, person_id, role)"
	    " VALUES (2, 10, 'pupil')");
	reviewers_item(&t, 21, 8, "published", 911, "gam");
	reviewers_item(&t, 30, 1, "published", 911, "de thi");
	reviewers_item(&t, 31, 1, "published", 911, "lop toi");
	reviewers_item(&t, 32, 8, "published", 911, "lop loan");
	lessons_sql(&t, "UPDATE item SET audience = 'staff' WHERE id = 30;"
	    "UPDATE item SET audience = 'class' WHERE id IN (31, 32)");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	testdb_close(&t);
	arena_free(a);
	return (0);
}

static const struct viewer *
who(int64_t id)
{
	struct err e = { 0 };
	struct viewer *v;

	assert_int_equal(people_viewer(t.db, a, id, &v, &e), 1);
	return (v);
}

static int
may(int64_t person, int64_t item, enum verb verb)
{
	struct err e = { 0 };
	struct item *it;
	struct scope s;
	int rc;

	assert_int_equal(library_item_by_id(t.db, a, item, &it, &e), 1);
	library_scope(it, &s);
	rc = people_may(t.db, who(person), verb, &s, &e);
	assert_true(rc >= 0);
	return (rc);
}

/* Is ${item} in the list of ${f} for ${person}?  ${total}: how many the list says. */
static int
listed(int64_t person, int64_t item, struct item_filter f, int64_t *total)
{
	struct err e = { 0 };
	struct item *list;
	int i, n, found = 0;

	f.school_id = 1;
	f.viewer = who(person);
	f.limit = 100;
	n = library_list(t.db, a, &f, &list, total, &e);
	assert_true(n >= 0);
	assert_int_equal(n, *total);
	for (i = 0; i < n; i++)
		found += list[i].id == item;
	assert_true(found <= 1);
	return (found);
}

static void
access_and_lists(void **state)
{
	const struct { int64_t person, item; int sees; } rows[] = {
		{ 2, 21, 1 }, { 2, 30, 0 }, { 2, 31, 1 }, { 2, 32, 0 },
		{ 10, 21, 1 }, { 10, 30, 0 }, { 10, 31, 0 }, { 10, 32, 0 },
		{ 4, 30, 1 }, { 4, 32, 1 }, { 7, 30, 1 }, { 1, 30, 1 },
	};
	struct item_filter all = { 0 }, lesson = { .lesson_id = 911 },
	    words = { .words = "l" }, grade = { .grade = 3 };
	int64_t n;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		int64_t p = rows[i].person, it = rows[i].item;

		assert_int_equal(may(p, it, MAY_SEE_ITEM), rows[i].sees);
		assert_int_equal(listed(p, it, all, &n), rows[i].sees);
		assert_int_equal(listed(p, it, lesson, &n), rows[i].sees);
		assert_int_equal(listed(p, it, grade, &n), rows[i].sees);
		if (it > 30)	/* their titles hold the letter */
			assert_int_equal(listed(p, it, words, &n),
			    rows[i].sees);
	}
}

static void
set_work(int64_t id, int64_t item, int64_t by)
{
	char sql[500];

	snprintf(sql, sizeof(sql), "INSERT INTO assignment (id, key, item_id,"
	    " school_id, year, person_id, from_day, until_day, created,"
	    " changed) VALUES (%lld, 'a%lld', %lld, 1, 2026, %lld, 20260901,"
	    " 20270531, 0, 0); INSERT INTO assignment_target (assignment_id,"
	    " class_id) VALUES (%lld, 2)", (long long)id, (long long)id,
	    (long long)item, (long long)by, (long long)id);
	lessons_sql(&t, sql);
}

/* Setting never opens what is for teachers, nor a colleague's own classes' lesson. */
static void
set_to_pupils(void **state)
{
	(void)state;
	set_work(1, 30, 1);
	assert_int_equal(may(10, 30, MAY_STUDY_ITEM), 0);
	set_work(2, 32, 1);
	assert_int_equal(may(10, 32, MAY_STUDY_ITEM), 0);
	set_work(3, 32, 8);
	assert_int_equal(may(10, 32, MAY_STUDY_ITEM), 1);
	lessons_sql(&t, "UPDATE item SET audience = 'staff' WHERE id = 32");
	assert_int_equal(may(10, 32, MAY_STUDY_ITEM), 0);
}

/* Who joins or leaves the class sees at once what its teacher keeps for it. */
static void
class_changes(void **state)
{
	struct item_filter all = { 0 };
	int64_t n;

	(void)state;
	lessons_sql(&t, "INSERT INTO class_member (class_id, person_id, role)"
	    " VALUES (2, 8, 'teacher')");
	assert_int_equal(may(10, 32, MAY_SEE_ITEM), 1);
	assert_int_equal(listed(10, 32, all, &n), 1);
	lessons_sql(&t, "UPDATE class SET year = 2025 WHERE id = 2");
	assert_int_equal(may(10, 32, MAY_SEE_ITEM), 0);
	assert_int_equal(listed(10, 32, all, &n), 0);
}

static const char *
narrow(int64_t person, int64_t item, const char *audience)
{
	static char code[40];
	struct err e = { 0 };
	struct item *it;

	assert_int_equal(library_item_by_id(t.db, a, item, &it, &e), 1);
	assert_int_equal(db_begin(t.db, &e), 0);
	if (library_narrow(t.db, who(person), it, audience, &e) != 0) {
		snprintf(code, sizeof(code), "%s", e.code);
		db_rollback(t.db);
		return (code);
	}
	assert_int_equal(db_commit(t.db, &e), 0);
	return ("");
}

static void
narrowing(void **state)
{
	(void)state;
	assert_string_equal(narrow(1, 21, "staff"), "NO-RIGHT");
	assert_string_equal(narrow(8, 21, "everybody"), "ITEM-AUDIENCE");
	assert_string_equal(narrow(8, 21, "grade"), "AUDIENCE-WIDER");
	assert_string_equal(narrow(8, 21, "class"), "");
	assert_string_equal(narrow(8, 21, "grade"), "AUDIENCE-WIDER");
	/* The next version does not open it again. */
	lessons_sql(&t, "INSERT INTO revision (item_id, title, folded, kind,"
	    " licence, source, about, audience) VALUES (21, 't', 't', 'test',"
	    " 'school', 's', '', 'grade')");
	/* A head of its grade closes a paper that pupils see by mistake. */
	assert_string_equal(narrow(4, 21, "staff"), "");
	assert_string_equal(narrow(4, 21, "staff"), "AUDIENCE-WIDER");
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM revision"
	    " WHERE item_id = 21 AND audience = 'staff'"), 1);
	assert_int_equal(may(2, 21, MAY_SEE_ITEM), 0);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM audit"
	    " WHERE verb = 'narrow'"), 2);
}

/* Material of no lesson stands at its place, and its head has it to review. */
static void
placed(void **state)
{
	struct item_filter f = { .grade = 3, .subject_id = 902 };
	struct err e = { 0 };
	struct shelf s;
	struct queue q;
	int64_t n;

	(void)state;
	reviewers_item(&t, 40, 8, "submitted", 0, "tranh");
	assert_int_equal(library_queue(t.db, a, who(4), 1, &q, &e), 0);
	assert_int_equal(q.mine.n, 0);
	lessons_sql(&t, "UPDATE item SET place_grade = 3, place_subject = 902"
	    " WHERE id = 40");
	assert_int_equal(library_queue(t.db, a, who(4), 1, &q, &e), 0);
	assert_int_equal(q.mine.n, 1);
	assert_int_equal(library_queue(t.db, a, who(6), 1, &q, &e), 0);
	assert_int_equal(q.mine.n, 0);		/* of grade 1 */
	lessons_sql(&t, "UPDATE item SET state = 'published', live_id = 40"
	    " WHERE id = 40");
	assert_int_equal(listed(2, 40, f, &n), 1);
	assert_int_equal(listed(8, 40, f, &n), 1);
	f.subject_id = 901;
	assert_int_equal(listed(2, 40, f, &n), 1);
	f.grade = 1;
	assert_int_equal(listed(8, 40, f, &n), 0);
	assert_int_equal(library_shelf(t.db, a, 1, who(2), &s, &e), 0);
	assert_int_equal(library_shelf_at(&s, 3, 902), 3);	/* 21, 31, 40 */
	assert_int_equal(library_shelf(t.db, a, 1, NULL, &s, &e), 0);
	assert_int_equal(library_shelf_at(&s, 3, 902), 5);
}

/* After any change the list, its count, the tree's count and the right agree. */
static void
random_changes(void **state)
{
	static const int64_t pupils[] = { 2, 10 };
	static const int64_t items[] = { 21, 30, 31, 32 };
	unsigned seed = (unsigned)(getenv("HOCLIEU_SEED") != NULL ?
	    atoi(getenv("HOCLIEU_SEED")) : 20261129);
	struct item_filter f = { .grade = 3, .subject_id = 902 };
	struct err e = { 0 };
	struct shelf s;
	int64_t n;
	char sql[200];
	int i, k, p;

	(void)state;
	print_message("seed %u\n", seed);
	for (i = 0; i < 60; i++) {
		seed = seed * 1103515245u + 12345u;
		k = (int)(seed >> 16) % 4;
		snprintf(sql, sizeof(sql), "UPDATE item SET audience = '%s',"
		    " live_id = CASE WHEN %d = 0 THEN NULL ELSE id END,"
		    " state = CASE WHEN %d = 0 THEN 'withdrawn' ELSE"
		    " 'published' END, changed = %d WHERE id = %lld",
		    people_audiences[(seed >> 20) % 3], (seed >> 24) % 5 != 0,
		    (seed >> 24) % 5 != 0, i, (long long)items[k]);
		lessons_sql(&t, sql);
		for (p = 0; p < 2; p++) {
			for (k = 0; k < 4; k++)
				assert_int_equal(listed(pupils[p], items[k],
				    f, &n), may(pupils[p], items[k],
				    MAY_SEE_ITEM));
			assert_int_equal(library_shelf(t.db, a, 1,
			    who(pupils[p]), &s, &e), 0);
			assert_int_equal(library_shelf_at(&s, 3, 902), n);
		}
	}
}

/* Until schema 15 the licence said it, or nothing did. */
static void
old_folder(void **state)
{
	struct tmpdata f;
	char names[8][64];

	(void)state;
	assert_true(folder_list(names, 8) >= 2);
	folder_load(&f, "folder-v15");
	tmpdata_sql(&f, "UPDATE item SET licence = 'own-class' WHERE kind ="
	    " 'elesson' AND id = (SELECT min(id) FROM item WHERE kind ="
	    " 'elesson' AND live_id IS NOT NULL); UPDATE item SET kind ="
	    " 'test' WHERE id = (SELECT max(id) FROM item WHERE live_id IS"
	    " NOT NULL)");
	folder_open(&f);
	assert_int_equal(tmpdata_sql(&f, "SELECT count(*) FROM item"
	    " WHERE licence = 'own-class'"), 0);
	assert_int_equal(tmpdata_sql(&f, "SELECT count(*) FROM item"
	    " WHERE audience = 'class'"), 1);
	assert_int_equal(tmpdata_sql(&f, "SELECT count(*) FROM item"
	    " WHERE audience <> 'staff' AND kind IN ('test', 'plan')"), 0);
	assert_int_equal(tmpdata_sql(&f, "SELECT count(*) FROM item"
	    " WHERE audience <> 'grade' AND licence = 'school' AND kind NOT IN"
	    " ('test', 'plan')"), 1);
	assert_true(tmpdata_sql(&f, "SELECT count(*) FROM notice WHERE"
	    " kind = 'audience' AND person_id IN (SELECT owner_id FROM item"
	    " WHERE audience <> 'grade' AND live_id IS NOT NULL)") >= 1);
	tmpdata_free(&f);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(access_and_lists), CASE(set_to_pupils), CASE(class_changes),
		CASE(narrowing), CASE(placed), CASE(random_changes),
		cmocka_unit_test(old_folder),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
