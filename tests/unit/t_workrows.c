/* Who has done what; whose eyes see it; reminders; lists. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "people/notice.h"
#include "runtime/commit.h"

#include "tests/lib/classwork.h"

static struct testdb t;
static struct arena *a;
static struct err e;

#define FROM	20261120
#define UNTIL	20261124

static int
setup(void **state)
{
	(void)state;
	testdb_open(&t);
	classwork_make(&t);
	a = arena_new();
	err_clear(&e);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	arena_free(a);
	testdb_close(&t);
	return (0);
}

static struct work *
set(int64_t who, int64_t item, struct work_target to)
{
	struct work *w;
	char key[64];

	assert_true(classwork_set(&t, a, who, item, to, FROM, UNTIL, &e) > 0);
	lessons_text(&t, "SELECT key FROM assignment ORDER BY id DESC LIMIT 1",
	    key, sizeof(key));
	assert_int_equal(work_find(t.db, a, key, &w, &e), 1);
	return (w);
}

static int
rows(int64_t who, const struct work *w, struct work_row **out)
{
	return (work_rows(t.db, a, classwork_who(&t, a, who), w, out, &e));
}

static void
t_rows(void **state)
{
	struct work *w = set(1, 1, CLASS(1));
	struct work_tally sum;
	struct work_row *r;

	(void)state;
	assert_int_equal(rows(1, w, &r), 2);
	assert_string_equal(r[0].name, "Nguyễn Minh Anh");
	assert_string_equal(r[1].name, "Trần Gia Bảo");
	assert_string_equal(r[0].class, "3A");
	assert_int_equal(r[0].state, 0);
	/* Under way on the new version, finished on the old one: finished. */
	classwork_attempt(&t, 2, 1, 1, 1, 80, 20261121);
	classwork_attempt(&t, 2, 1, 11, 0, 10, 20261122);
	classwork_attempt(&t, 3, 1, 1, 0, 50, 20261122);
	assert_int_equal(rows(1, w, &r), 2);
	assert_int_equal(r[0].state, 2);
	assert_true(r[0].has_score && r[0].score > 79 && r[0].score < 81);
	assert_string_equal(r[0].attempt_key, "a2-1");
	assert_int_equal(r[1].state, 1);
	assert_int_equal(r[1].parts_done, 1);
	assert_int_equal(r[1].nparts, 2);
	work_tally(w, r, 2, &sum);
	assert_int_equal(sum.n, 2);
	assert_int_equal(sum.done, 1);
	assert_int_equal(sum.half, 1);
	assert_int_equal(sum.late, 0);
	/* A preview is no work. */
	lessons_sql(&t, "UPDATE attempt SET mode = 'preview'"
	    " WHERE person_id = 3");
	assert_int_equal(rows(1, w, &r), 2);
	assert_int_equal(r[1].state, 0);
	/* Left the class, or shut out: no row; the attempt is there. */
	lessons_sql(&t, "DELETE FROM class_member WHERE person_id = 2");
	assert_int_equal(rows(1, w, &r), 1);
	lessons_sql(&t, "UPDATE person SET disabled = 1 WHERE id = 3");
	assert_int_equal(rows(1, w, &r), 0);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM attempt"), 3);
}

/* Late is when it was finished, not when it was looked at again. */
static void
t_late(void **state)
{
	struct work *w = set(1, 1, CLASS(1));
	struct token tok = { 0 };
	struct attempt *run;
	struct commit c = { .seq = 1, .entry = 1, .seconds = 5,
	    .kind = COMMIT_12, .final = 1 };
	enum commit_result how;
	struct work_tally sum;
	struct work_row *r;
	int n;

	(void)state;
	classwork_attempt(&t, 2, 1, 1, 1, 80, UNTIL);
	classwork_attempt(&t, 3, 1, 1, 1, 80, UNTIL + 1);
	n = rows(1, w, &r);
	work_tally(w, r, n, &sum);
	assert_int_equal(sum.done, 2);
	assert_int_equal(sum.late, 1);
	/* The first one plays it once more, days later. */
	lessons_sql(&t, "INSERT INTO part (attempt_id, entry_id, done, first,"
	    " last) SELECT id, 2, 1, 1, 1 FROM attempt WHERE person_id = 2"
	    " UNION ALL SELECT id, 3, 1, 1, 1 FROM attempt"
	    " WHERE person_id = 2");
	clock_set(clock_utc(2026, 12, 1));
	assert_int_equal(runtime_find(t.db, a, "a2-1", &run, &e), 1);
	tok.attempt_id = run->id;
	tok.expires = clock_now() + 100;
	lessons_visit(tok.visit);
	memcpy(c.visit, tok.visit, sizeof(c.visit));
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(commit_store(t.db, lessons_secret, &tok, &c, &how, &e), 0);
	assert_int_equal(db_commit(t.db, &e), 0);
	assert_true(lessons_number(&t, "SELECT last FROM attempt"
	    " WHERE person_id = 2") >= clock_utc(2026, 12, 1));
	n = rows(1, w, &r);
	work_tally(w, r, n, &sum);
	assert_int_equal(sum.late, 1);
}

/* A class whose results one may not see is not there, whoever set the lesson. */
static void
t_eyes(void **state)
{
	struct work *w;
	struct work_row *r;
	struct work_plan p = { .from_day = FROM, .until_day = UNTIL,
	    .note = "" };
	struct work_tally sum;
	struct work_target both[] = { CLASS(1), CLASS(2), PUPIL(2, 10) };
	int64_t item = 1;

	(void)state;
	p.items = &item;
	p.nitems = 1;
	p.targets = both;
	p.ntargets = 3;
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(work_set(t.db, classwork_who(&t, a, 5), &p, &e), 0);
	assert_int_equal(db_commit(t.db, &e), 0);
	lessons_sql(&t, "UPDATE assignment SET key = 'k'");
	assert_int_equal(work_find(t.db, a, "k", &w, &e), 1);
	assert_int_equal(work_sums(t.db, classwork_who(&t, a, 5), w, &sum, &e),
	    0);
	assert_int_equal(sum.n, 3);
	assert_int_equal(work_sums(t.db, classwork_who(&t, a, 1), w, &sum, &e),
	    0);
	assert_int_equal(sum.n, 2);
	assert_int_equal(rows(5, w, &r), 3);	/* who is meant twice is one */
	assert_string_equal(r[2].class, "3B");
	assert_int_equal(rows(4, w, &r), 3);
	assert_int_equal(rows(1, w, &r), 2);
	assert_int_equal(rows(8, w, &r), 1);
	assert_string_equal(r[0].name, "Đỗ An");
	assert_int_equal(rows(6, w, &r), 0);
	assert_int_equal(rows(7, w, &r), 0);
	assert_int_equal(rows(9, w, &r), 0);
	assert_int_equal(rows(2, w, &r), 0);
	assert_int_equal(e.level, ERR_OK);
}

static void
t_remind(void **state)
{
	struct work *w = set(1, 1, CLASS(1));
	struct viewer *hanh = classwork_who(&t, a, 1);
	struct notice *list;
	int64_t total;
	int n;

	(void)state;
	classwork_attempt(&t, 2, 1, 1, 1, 80, 20261121);
	assert_int_equal(work_remind(t.db, a, hanh, w, &n, &e), 0);
	assert_int_equal(n, 1);
	assert_int_equal(notice_list(t.db, a, 3, 5, &list, &total, &e), 1);
	assert_string_equal(list[0].kind, WORK_REMINDER);
	assert_string_equal(list[0].href, "/items/i1");
	assert_string_equal(list[0].what, "Mi-li-mét");
	assert_int_equal(notice_list(t.db, a, 2, 5, &list, &total, &e), 0);
	/* Once a day, whoever reminds; at midnight a new day begins. */
	assert_int_equal(work_remind(t.db, a, hanh, w, &n, &e), -1);
	assert_string_equal(e.code, "SET-REMINDED");
	assert_int_equal(work_remind(t.db, a, classwork_who(&t, a, 5), w, &n,
	    &e), -1);
	err_clear(&e);
	clock_set(clock_utc(2026, 11, 24));
	assert_int_equal(work_remind(t.db, a, hanh, w, &n, &e), 0);
	/* Put away with the assignment. */
	assert_int_equal(work_withdraw(t.db, hanh, w, &e), 0);
	assert_int_equal(notice_list(t.db, a, 3, 5, &list, &total, &e), 0);
	assert_int_equal(work_find(t.db, a, w->key, &w, &e), 1);
	assert_int_equal(work_remind(t.db, a, hanh, w, &n, &e), -1);
	assert_string_equal(e.code, "SET-GONE");
	err_clear(&e);
	/* Nobody is sent to a lesson that is gone. */
	w = set(1, 3, CLASS(1));
	lessons_sql(&t, "UPDATE item SET live_id = NULL, state = 'withdrawn'"
	    " WHERE id = 3");
	assert_int_equal(work_find(t.db, a, w->key, &w, &e), 1);
	assert_false(w->open);
	assert_int_equal(work_remind(t.db, a, hanh, w, &n, &e), -1);
	assert_string_equal(e.code, "SET-ITEM");
}

static int
list(int64_t who, enum work_which which, int own, struct work **out)
{
	return (work_list(t.db, a, &(struct work_filter){
	    .viewer = classwork_who(&t, a, who), .which = which, .own = own,
	    .limit = 20 }, out, &e));
}

static void
t_lists(void **state)
{
	struct work *w;

	(void)state;
	assert_true(classwork_set(&t, a, 1, 1, CLASS(1), FROM, UNTIL, &e) > 0);
	assert_true(classwork_set(&t, a, 8, 1, CLASS(2), FROM, 20261130,
	    &e) > 0);
	assert_true(classwork_set(&t, a, 5, 2, PUPIL(1, 2), FROM, 20261128,
	    &e) > 0);
	assert_int_equal(list(1, WORK_RUNNING, 1, &w), 1);
	assert_int_equal(list(1, WORK_RUNNING, 0, &w), 2);
	assert_int_equal(w[0].until_day, UNTIL);	/* by their end */
	assert_int_equal(w[1].until_day, 20261128);
	assert_int_equal(list(8, WORK_RUNNING, 0, &w), 1);
	assert_int_equal(list(5, WORK_RUNNING, 0, &w), 3);
	assert_int_equal(list(5, WORK_RUNNING, 1, &w), 1);
	assert_int_equal(list(4, WORK_RUNNING, 0, &w), 3);
	assert_int_equal(list(6, WORK_RUNNING, 0, &w), 0);
	assert_int_equal(list(9, WORK_RUNNING, 0, &w), 0);
	assert_int_equal(list(1, WORK_OVER, 0, &w), 0);
	clock_set(clock_utc(2026, 11, 25));
	assert_int_equal(list(1, WORK_RUNNING, 0, &w), 1);
	assert_int_equal(list(1, WORK_OVER, 0, &w), 1);
	lessons_sql(&t, "UPDATE assignment SET withdrawn = 1 WHERE id = 1");
	assert_int_equal(list(1, WORK_OVER, 0, &w), 0);
	assert_int_equal(list(1, WORK_ALL, 0, &w), 2);
	/* One more than asked says that there are more. */
	assert_int_equal(work_list(t.db, a, &(struct work_filter){
	    .viewer = classwork_who(&t, a, 5), .which = WORK_ALL,
	    .limit = 1 }, &w, &e), 2);
	assert_int_equal(work_list(t.db, a, &(struct work_filter){
	    .viewer = classwork_who(&t, a, 5), .which = WORK_ALL,
	    .offset = 2, .limit = 20 }, &w, &e), 1);
	/* Last year's list is last year's. */
	clock_set(clock_utc(2027, 8, 1));
	assert_int_equal(list(5, WORK_ALL, 0, &w), 0);
}

static int
class_items(int64_t class, int64_t subject, int offset, int limit,
    int64_t **out)
{
	return (work_class_items(t.db, a, &(struct class_filter){
	    .class_id = class, .subject_id = subject, .offset = offset,
	    .limit = limit }, out, &e));
}

static void
t_class(void **state)
{
	int64_t last[2], *ids;

	(void)state;
	(void)set(1, 2, PUPIL(1, 2));
	assert_int_equal(work_class_any(t.db, 1, &e), 0);
	(void)set(1, 1, CLASS(1));
	assert_int_equal(work_class_any(t.db, 1, &e), 1);
	assert_true(classwork_set(&t, a, 1, 3, CLASS(1), 20261123, UNTIL,
	    &e) > 0);
	/* What was set to one pupil alone is no column of the class. */
	assert_int_equal(class_items(1, 0, 0, 10, &ids), 2);
	assert_int_equal(ids[0], 3);
	assert_int_equal(class_items(1, 901, 1, 1, &ids), 1);
	assert_int_equal(ids[0], 1);
	assert_int_equal(class_items(1, 5, 0, 10, &ids), 0);
	assert_int_equal(class_items(2, 0, 0, 10, &ids), 0);
	/* The whole class's two newest that can be opened. */
	assert_int_equal(work_class_last(t.db, 1, last, &e), 2);
	assert_int_equal(last[0], 3);
	assert_int_equal(last[1], 1);
	lessons_sql(&t, "UPDATE item SET live_id = NULL WHERE id = 3");
	assert_int_equal(work_class_last(t.db, 1, last, &e), 1);
	assert_int_equal(last[0], 1);
}

static int
runs(int64_t person, int done, int offset, struct work_run **out,
    int64_t *total)
{
	return (work_runs(t.db, a, &(struct run_filter){ .person_id = person,
	    .done = done, .offset = offset, .limit = 10 }, out, total, &e));
}

/* What a pupil finished and what is under way, each lesson once. */
static void
t_runs(void **state)
{
	struct work_run *r;
	struct work *w;
	int64_t total;

	(void)state;
	classwork_attempt(&t, 2, 1, 1, 1, 80, 20261121);
	classwork_attempt(&t, 2, 1, 11, 0, 10, 20261122);
	classwork_attempt(&t, 2, 3, 3, 1, 90, 20261123);
	classwork_attempt(&t, 2, 2, 2, 0, 0, 20261122);
	assert_int_equal(runs(2, 1, 0, &r, &total), 2);
	assert_int_equal(total, 2);
	assert_int_equal(r[0].item_id, 3);
	assert_int_equal(runs(2, 1, 1, &r, &total), 1);
	assert_int_equal(r[0].item_id, 1);
	assert_int_equal(total, 2);
	assert_int_equal(runs(2, 0, 0, &r, &total), 1);
	assert_int_equal(r[0].item_id, 2);
	/* Of what was set: due and done are apart. */
	(void)set(1, 1, CLASS(1));
	(void)set(1, 2, CLASS(1));
	assert_int_equal(work_mine(t.db, a, 2, 0, 10, &w, &e), 1);
	assert_int_equal(w[0].item_id, 2);
	assert_int_equal(w[0].state, 1);
	assert_int_equal(w[0].parts_done, 1);
	assert_int_equal(work_mine(t.db, a, 2, 1, 10, &w, &e), 1);
	assert_int_equal(w[0].item_id, 1);
	assert_int_equal(w[0].state, 2);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_rows), CASE(t_late), CASE(t_eyes), CASE(t_remind),
		CASE(t_lists), CASE(t_class), CASE(t_runs),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
