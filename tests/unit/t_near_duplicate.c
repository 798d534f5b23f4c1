/* Lessons that are much the same: found at 81 per cent, not at 80. */
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
#include "library/review.h"
#include "tests/lib/reviewers.h"

static struct testdb t;
static struct arena *a;
static struct err e;

static int
setup(void **state)
{
	(void)state;
	a = arena_new();
	testdb_open(&t);
	reviewers_make(&t);
	err_clear(&e);
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

/* A draft of its own file, whose package ${id} holds the ${files}: "print:bytes,…". */
static void
lesson(int id, int owner, const char *files)
{
	char sql[900], *copy = arena_strdup(a, files), *one, *save = NULL;

	reviewers_item(&t, id, owner, "draft", 911, "gam");
	snprintf(sql, sizeof(sql), "INSERT INTO object (hash, bytes, created)"
	    " VALUES ('h%d', 1, 0); INSERT INTO package (id, hash, format,"
	    " verdict, reason, playable, checked) VALUES (%d, 'h%d', 'scorm12',"
	    " 'ready', '', 1, 0); UPDATE version SET hash = 'h%d', package_id ="
	    " %d WHERE id = %d; UPDATE item SET submitted = NULL, sent = NULL"
	    " WHERE id = %d", id, id, id, id, id, id, id);
	lessons_sql(&t, sql);
	for (one = strtok_r(copy, ",", &save); one != NULL;
	    one = strtok_r(NULL, ",", &save)) {
		snprintf(sql, sizeof(sql), "INSERT INTO package_file"
		    " (package_id, print, bytes) VALUES (%d, %d, %d)", id,
		    atoi(one), atoi(strchr(one, ':') + 1));
		lessons_sql(&t, sql);
	}
}

static const struct viewer *
who(int64_t id)
{
	struct viewer *v;

	assert_int_equal(people_viewer(t.db, a, id, &v, &e), 1);
	return (v);
}

static struct item *
item(int64_t id)
{
	struct item *it;

	assert_int_equal(library_item_by_id(t.db, a, id, &it, &e), 1);
	return (it);
}

static void
submit(int64_t id)
{
	assert_int_equal(library_submit(t.db, who(item(id)->owner_id),
	    item(id), &e), 0);
}

static void
inner_files(void **state)
{
	struct near_duplicate *w;

	(void)state;
	lesson(20, 1, "1:800,2:100,3:100");
	submit(20);
	assert_int_equal(near_duplicate_of(t.db, a, 20, &w, &e), 0);
	/* 81 of 100 bytes are there already; 80 are not more than 80. */
	lesson(21, 8, "1:800,2:10,7:190");
	submit(21);
	assert_int_equal(near_duplicate_of(t.db, a, 21, &w, &e), 1);
	assert_int_equal(w[0].other_id, 20);
	assert_int_equal(w[0].share, 81);
	lesson(22, 8, "1:800,8:200");
	submit(22);
	assert_int_equal(near_duplicate_of(t.db, a, 22, &w, &e), 0);
	/* The smaller part of a larger lesson is the same; not the other way. */
	lesson(23, 8, "1:800");
	submit(23);
	assert_int_equal(near_duplicate_of(t.db, a, 23, &w, &e), 3);
	assert_int_equal(w[0].share, 100);
}

static void
same_file(void **state)
{
	struct near_duplicate *w;

	(void)state;
	lesson(20, 1, "1:10");
	submit(20);
	lesson(21, 8, "5:10");
	lessons_sql(&t, "UPDATE version SET hash = 'h20' WHERE id = 21");
	submit(21);
	assert_int_equal(near_duplicate_of(t.db, a, 21, &w, &e), 1);
	assert_int_equal(w[0].share, 100);
	/* Another school's lessons are no concern. */
	lesson(22, 9, "1:10");
	lessons_sql(&t, "UPDATE item SET school_id = 3 WHERE id = 22");
	assert_int_equal(library_submit(t.db, who(9), item(22), &e), 0);
	assert_int_equal(near_duplicate_of(t.db, a, 22, &w, &e), 0);
}

/* The reviewer decides before it is approved; an equal pair stays decided. */
static void
decided(void **state)
{
	enum review_step step;
	struct near_duplicate *w;
	int64_t open;

	(void)state;
	lesson(20, 8, "1:100");
	submit(20);
	lesson(21, 1, "1:100");
	submit(21);
	assert_int_equal(near_duplicate_open(t.db, 21, &open, &e), 0);
	assert_int_equal(open, 1);
	assert_int_equal(library_approve(t.db, who(4), item(21), &step, &e),
	    -1);
	assert_string_equal(e.code, "REVIEW-TWIN");
	err_clear(&e);
	assert_int_equal(near_duplicate_decide(t.db, who(1), item(21), "new", &e), -1);
	assert_string_equal(e.code, "REVIEW-OWN");
	err_clear(&e);
	assert_int_equal(near_duplicate_decide(t.db, who(4), item(21), "maybe", &e),
	    -1);
	assert_string_equal(e.code, "REVIEW-VERDICT");
	err_clear(&e);
	assert_int_equal(near_duplicate_decide(t.db, who(4), item(21), "same", &e), 0);
	assert_int_equal(near_duplicate_of(t.db, a, 21, &w, &e), 1);
	assert_string_equal(w[0].verdict, "same");
	assert_string_equal(w[0].person, "Lê Thu Hà");
	assert_int_equal(library_return(t.db, who(4), item(21), "Sửa.", &e),
	    0);
	submit(21);
	assert_int_equal(near_duplicate_open(t.db, 21, &open, &e), 0);
	assert_int_equal(open, 0);
	/* With another file it is another pair, or none. */
	assert_int_equal(library_recall(t.db, who(1), item(21), &e), 0);
	lessons_sql(&t, "DELETE FROM package_file WHERE package_id = 21;"
	    "INSERT INTO package_file (package_id, print, bytes)"
	    " VALUES (21, 1, 90), (21, 9, 10)");
	submit(21);
	assert_int_equal(near_duplicate_open(t.db, 21, &open, &e), 0);
	assert_int_equal(open, 1);
	assert_int_equal(library_recall(t.db, who(1), item(21), &e), 0);
	lessons_sql(&t, "DELETE FROM package_file WHERE package_id = 21;"
	    "INSERT INTO package_file (package_id, print, bytes)"
	    " VALUES (21, 77, 100)");
	submit(21);
	assert_int_equal(near_duplicate_of(t.db, a, 21, &w, &e), 0);
	assert_int_equal(library_approve(t.db, who(4), item(21), &step, &e),
	    0);
}

/* Against counting every pair out, over many small random packages. */
static void
reference(void **state)
{
	int64_t held[12][10] = { { 0 } };
	unsigned seed = 20261126;
	struct near_duplicate *w;
	char files[300];
	int i, k, n, want, size, common, own;

	(void)state;
	for (i = 0; i < 12; i++) {
		files[0] = '\0';
		for (k = 0; k < 10; k++) {
			seed = seed * 1103515245 + 12345;
			/* The first files are large: twins come about. */
			size = (int)((seed >> 16) % 50) + (k < 2 ? 400 : 1);
			if ((seed >> 8) % 100 < (k < 2 ? 90u : 50u))
				held[i][k] = k < 2 ? 400 : 10 + k;
			if (held[i][k] != 0)
				snprintf(files + strlen(files), sizeof(files) -
				    strlen(files), "%d:%d,", k + 1,
				    (int)held[i][k]);
			else
				snprintf(files + strlen(files), sizeof(files) -
				    strlen(files), "%d:%d,", 100 + i * 10 + k,
				    size);
			if (held[i][k] == 0)
				held[i][k] = -size;
		}
		lesson(40 + i, 1, files);
		submit(40 + i);
		for (own = k = 0; k < 10; k++)
			own += abs((int)held[i][k]);
		for (want = n = 0; n < i; n++) {
			for (common = k = 0; k < 10; k++)
				if (held[i][k] > 0 && held[n][k] > 0)
					common += (int)held[i][k];
			want += common * 100 > own * TWIN_SHARE;
		}
		n = near_duplicate_of(t.db, a, 40 + i, &w, &e);
		if (n != (want > 10 ? 10 : want))
			fail_msg("lesson %d: %d found, %d are", i, n, want);
	}
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(inner_files), CASE(same_file), CASE(decided),
		CASE(reference),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
