/* Lists show only what one may see, and count the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "people/classes.h"
#include "people/people.h"
#include "library/library.h"
#include "tests/lib/reviewers.h"

static struct testdb t;
static struct arena *a;

static int
setup(void **state)
{
	(void)state;
	a = arena_new();
	testdb_open(&t);
	reviewers_make(&t);
	reviewers_item(&t, 20, 1, "submitted", 911, "mi li met");
	reviewers_item(&t, 21, 8, "published", 911, "gam");
	reviewers_item(&t, 22, 8, "published", 912, "chu a");
	reviewers_item(&t, 23, 8, "submitted", 912, "chu b");
	reviewers_item(&t, 24, 8, "draft", 911, "nhap");
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

/* How many ${f} finds for person ${p}; the page agrees with the count. */
static int
found(int64_t p, struct item_filter f)
{
	struct err e = { 0 };
	struct item *list;
	int64_t total;
	int n;

	f.school_id = 1;
	f.viewer = who(p);
	f.limit = 100;
	n = library_list(t.db, a, &f, &list, &total, &e);
	assert_int_equal(e.level, ERR_OK);
	assert_int_equal(n, total);
	return (n);
}

static void
who_sees(void **state)
{
	struct item_filter all = { 0 };

	(void)state;
	/* 4 published unfiled + 21, 22; own 11, 20 */
	assert_int_equal(found(1, all), 8);
	assert_int_equal(found(8, all), 8);	/* own 23, 24 */
	assert_int_equal(found(4, all), 7);	/* + 20: grade 3 waits */
	assert_int_equal(found(6, all), 7);	/* + 23: grade 1 waits */
	assert_int_equal(found(5, all), 8);	/* + both */
	assert_int_equal(found(7, all), 6);	/* inspector: published */
	assert_int_equal(found(2, all), 1);	/* pupil of grade 3 */
	assert_int_equal(found(9, all), 0);	/* of another school */
}

static void
filters(void **state)
{
	struct item_filter f = { .state = "submitted" };

	(void)state;
	assert_int_equal(found(5, f), 2);
	f.state = "";
	f.grade = 3;
	assert_int_equal(found(5, f), 2);	/* 20, 21 */
	f.subject_id = 901;			/* with its sub-subject */
	assert_int_equal(found(5, f), 2);
	f.subject_id = 903;
	assert_int_equal(found(5, f), 0);
	memset(&f, 0, sizeof(f));
	f.lesson_id = 911;
	assert_int_equal(found(5, f), 2);
	f.owner_id = 8;
	assert_int_equal(found(5, f), 1);
	memset(&f, 0, sizeof(f));
	f.owner_id = 8;
	assert_int_equal(found(8, f), 4);
	memset(&f, 0, sizeof(f));
	f.words = "MÉT mi";			/* any order, no marks needed */
	assert_int_equal(found(5, f), 1);
	f.words = "loan chu";			/* author and title */
	assert_int_equal(found(5, f), 2);
	f.words = "%";				/* not a wildcard */
	assert_int_equal(found(5, f), 8);
	f.words = "met khong";
	assert_int_equal(found(5, f), 0);
}

static int
queue(int64_t person, int early, int offset, struct item **list,
    int64_t *total)
{
	struct err e = { 0 };
	struct queue q;
	const struct queue_side *s = early ? &q.early : &q.mine;

	assert_int_equal(library_queue(t.db, a, who(person), 1, &q, &e), 0);
	*total = s->n;
	return (library_queue_rows(t.db, a, s, offset, 10, list, &e));
}

static void
queues(void **state)
{
	struct err e = { 0 };
	struct item *list;
	int64_t total;

	(void)state;
	/* Both wait for the department: the head's, one has none but its author. */
	assert_int_equal(queue(5, 0, 0, &list, &total), 0);
	assert_int_equal(queue(5, 1, 0, &list, &total), 2);
	assert_int_equal(list[0].id, 20);	/* the oldest first */
	assert_int_equal(queue(5, 1, 1, &list, &total), 1);
	assert_int_equal(total, 2);
	assert_int_equal(queue(4, 0, 0, &list, &total), 1);
	assert_int_equal(queue(1, 0, 0, &list, &total), 0);
	/* What a head has passed is the principal's. */
	lessons_sql(&t, "UPDATE item SET passed = 9, passed_by = 4"
	    " WHERE id = 20");
	assert_int_equal(queue(5, 0, 0, &list, &total), 1);
	assert_int_equal(list[0].id, 20);
	assert_int_equal(queue(5, 1, 0, &list, &total), 1);
	/* In one step everything is everybody's. */
	lessons_sql(&t, "INSERT INTO review_policy (school_id, steps, reasons,"
	    " person_id, changed) VALUES (1, 1, '', 5, 0)");
	assert_int_equal(queue(5, 0, 0, &list, &total), 2);
	assert_int_equal(queue(5, 1, 0, &list, &total), 0);
	assert_int_equal(library_todo(t.db, a, &(struct todo_filter){
	    .owner_id = 8, .limit = 10 }, &list, &total, &e), 2);
	assert_string_equal(list[0].state, "draft");
	assert_string_equal(list[1].state, "submitted");
}

static int64_t
on_shelf(int grade, int64_t subject)
{
	struct err e = { 0 };
	struct shelf s;

	assert_int_equal(library_shelf(t.db, a, 1, NULL, &s, &e), 0);
	return (library_shelf_at(&s, grade, subject));
}

/* Published items under one lesson. */
static int64_t
of_lesson(int64_t subject, int grade, int64_t lesson)
{
	struct shelf_lesson *list;
	struct err e = { 0 };
	int n = library_lesson_items(t.db, a, &(struct shelf_ask){
	    .school_id = 1, .grade = grade, .subject_id = subject }, &list, &e);

	assert_true(n >= 0);
	return (library_lesson_at(list, n, lesson));
}

/* The shelf follows the items, whatever happens to them. */
static void
counts(void **state)
{
	int lessons, with;
	struct err e = { 0 };

	(void)state;
	assert_int_equal(on_shelf(0, 0), 6);	/* four are not filed */
	assert_int_equal(on_shelf(3, 0), 1);
	assert_int_equal(on_shelf(1, 0), 1);
	assert_int_equal(on_shelf(3, 902), 1);
	assert_int_equal(on_shelf(3, 901), 1);	/* for the subject above too */
	assert_int_equal(on_shelf(3, 903), 0);
	assert_int_equal(of_lesson(902, 3, 911), 1);
	assert_int_equal(library_cover(t.db, 1, 3, &lessons, &with, &e), 0);
	lessons_sql(&t, "UPDATE item SET live_id = NULL, state = 'withdrawn'"
	    " WHERE id = 21");
	assert_int_equal(on_shelf(0, 0), 5);
	assert_int_equal(on_shelf(3, 902), 0);
	assert_int_equal(of_lesson(902, 3, 911), 0);
	lessons_sql(&t, "UPDATE item SET live_id = 21, changed = changed + 7,"
	    " state = 'published' WHERE id = 21");
	assert_int_equal(on_shelf(3, 901), 1);
	assert_int_equal(of_lesson(902, 3, 911), 1);
	lessons_sql(&t, "DELETE FROM item_lesson WHERE item_id = 21");
	assert_int_equal(on_shelf(3, 0), 0);
	assert_int_equal(on_shelf(0, 0), 6);
	assert_int_equal(of_lesson(902, 3, 911), 0);
	/* An item under two lessons of one grade counts there once. */
	lessons_sql(&t, "INSERT INTO item_lesson (item_id, lesson_id, ord)"
	    " VALUES (21, 911, 0), (21, 912, 1), (22, 911, 1)");
	assert_int_equal(on_shelf(3, 0), 2);
	assert_int_equal(on_shelf(1, 0), 2);
	assert_int_equal(of_lesson(902, 3, 911), 2);
}

static void
registers(void **state)
{
	static const char *const names[] = {
		"Lê Phúc An", "Nguyễn Minh Anh", "Trần Ánh", "Phan Bảo Châu",
		"Trần Bảo Châu", "Cao Dung", "Phạm Tiến Dũng", "Lê Đạt",
		"Đỗ Gia Hân", "Nguyễn Hoa", "Lê Hòa", "Nguyễn Oanh",
		"Nguyễn Ổi", "Vũ Ơn", "Đỗ Thanh Trúc", "Huỳnh Tường Vy"
	};
	size_t i;

	(void)state;
	for (i = 1; i < sizeof(names) / sizeof(*names); i++)
		if (strcmp(people_name_key(a, names[i - 1]),
		    people_name_key(a, names[i])) >= 0)
			fail_msg("%s stands before %s", names[i],
			    names[i - 1]);
	/* Small letters and Unicode forms make no difference. */
	assert_string_equal(people_name_key(a, "trần ánh"),
	    people_name_key(a, "TRẦN ÁNH"));
	assert_string_equal(people_name_key(a, "A\xcc\x81nh"),
	    people_name_key(a, "Ánh"));
	people_name_key(a, "");
	people_name_key(a, "\xff");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(who_sees, setup, teardown),
		cmocka_unit_test_setup_teardown(filters, setup, teardown),
		cmocka_unit_test_setup_teardown(queues, setup, teardown),
		cmocka_unit_test_setup_teardown(counts, setup, teardown),
		cmocka_unit_test_setup_teardown(registers, setup, teardown)
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
