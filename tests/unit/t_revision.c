/* A live item and its next version: both stand until the review is over. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "people/people.h"
#include "library/library.h"
#include "library/review.h"
#include "runtime/runtime.h"
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
	reviewers_item(&t, 20, 1, "published", 911, "gam 20");
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

static const struct viewer *
who(int64_t id)
{
	struct viewer *v;

	assert_int_equal(people_viewer(t.db, a, id, &v, &e), 1);
	return (v);
}

static struct item *
by_id(int64_t id)
{
	struct item *it;

	assert_int_equal(library_item_by_id(t.db, a, id, &it, &e), 1);
	return (it);
}

static struct item *
newest(void)
{
	return (by_id(20));
}

static struct item *
live(void)
{
	struct item *it;

	assert_int_equal(library_item_live(t.db, a, 20, &it, &e), 1);
	return (it);
}

static int
open_live(int64_t person, struct attempt **out)
{
	return (runtime_open(t.db, a, &(struct attempt_ask){
	    .secret = lessons_secret, .viewer = who(person), .item = live(),
	    .mode = "normal" }, out, &e));
}

static void
rename_to(const char *title, int64_t lesson)
{
	struct item_fields f = { .title = title, .kind = "elesson", .licence =
	    "school", .source = "tự làm", .about = "", .lessons = &lesson,
	    .nlessons = 1 };

	assert_int_equal(library_save(t.db, who(1), newest(), &f, 1, &e), 0);
}

static void
approve(int64_t p)
{
	enum review_step step;

	assert_int_equal(library_approve(t.db, who(p), newest(), &step, &e),
	    0);
}

/* New words alone: pupils see the old ones until they are approved. */
static void
words(void **state)
{
	int64_t *ids;

	(void)state;
	assert_int_equal(library_revise(t.db, who(4), newest(), &e), -1);
	assert_string_equal(e.code, "NO-RIGHT");
	err_clear(&e);
	assert_int_equal(library_revise(t.db, who(1), newest(), &e), 0);
	assert_string_equal(newest()->state, "draft");
	assert_string_equal(live()->state, "published");
	assert_true(library_pending(live()));
	rename_to("Gam và ki-lô-gam", 912);
	assert_string_equal(newest()->title, "Gam và ki-lô-gam");
	assert_int_equal(newest()->subject_id, 903);
	assert_string_equal(live()->title, "Gam 20");
	assert_int_equal(live()->subject_id, 902);
	assert_int_equal(library_lessons(t.db, a, newest(), &ids, &e), 1);
	assert_int_equal(ids[0], 912);
	assert_int_equal(library_lessons(t.db, a, live(), &ids, &e), 1);
	assert_int_equal(ids[0], 911);
	/* The time that counts for the month stays. */
	assert_int_equal(library_submit(t.db, who(1), newest(), &e), 0);
	assert_int_equal(newest()->submitted, 20);
	assert_true(newest()->sent > 20);
	/* The heads of the old filing and of the new one may look. */
	approve(4);
	assert_int_equal(library_step(t.db, who(6), newest(),
	    &(enum review_step){ 0 }, &e), 0);
	approve(5);
	assert_string_equal(live()->title, "Gam và ki-lô-gam");
	assert_int_equal(live()->subject_id, 903);
	assert_false(library_pending(live()));
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM revision"),
	    0);
	assert_int_equal(lessons_number(&t,
	    "SELECT count(*) FROM revision_lesson"), 0);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM item_lesson"
	    " WHERE item_id = 20"), 1);
}

/* A second file: what pupils have begun goes on as it was. */
static void
files(void **state)
{
	struct version_row *v;
	struct attempt *old, *again, *fresh;
	int64_t id;

	(void)state;
	lessons_sql(&t, "INSERT INTO class_member (class_id, person_id, role)"
	    " VALUES (2, 2, 'pupil') ON CONFLICT DO NOTHING");
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(open_live(2, &old), 0);
	assert_int_equal(library_add_version(t.db, 20, LESSON_HASH, "hai.zip",
	    7, &id, &e), 0);
	assert_string_equal(newest()->state, "checking");
	assert_int_equal(library_checked(t.db, 20, id, 2, "ready",
	    "Một tên khác", &e), 0);
	assert_string_equal(newest()->state, "draft");
	assert_int_equal(newest()->version_no, 2);
	assert_int_equal(live()->version_no, 1);
	assert_string_equal(live()->title, "Gam 20");
	assert_int_equal(library_submit(t.db, who(1), newest(), &e), 0);
	approve(5);
	assert_int_equal(live()->version_id, id);
	assert_int_equal(versions_of(t.db, a, 20, &v, &e), 2);
	assert_int_equal(v[0].no, 2);
	assert_true(v[0].live_from > 0);
	assert_int_equal(v[0].live_until, 0);
	assert_true(v[1].live_until > 0);
	assert_int_equal(open_live(2, &again), 0);
	assert_int_equal(again->id, old->id);
	/* Once finished, the next visit begins the new one. */
	db_commit(t.db, &e);
	lessons_sql(&t, "UPDATE attempt SET done = 1");
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(open_live(2, &fresh), 0);
	assert_int_not_equal(fresh->id, old->id);
	assert_int_equal(fresh->version_id, id);
	db_rollback(t.db);
}

/* What was on its way is dropped; a refused next version hurts nobody. */
static void
dropped(void **state)
{
	int64_t id;

	(void)state;
	assert_int_equal(library_add_version(t.db, 20, LESSON_HASH, "hai.zip",
	    7, &id, &e), 0);
	assert_int_equal(library_checked(t.db, 20, id, 2, "refused", "", &e),
	    0);
	assert_string_equal(newest()->state, "refused");
	assert_string_equal(live()->state, "published");
	assert_int_equal(library_delete(t.db, who(1), newest(), &e), -1);
	err_clear(&e);
	assert_int_equal(library_discard(t.db, who(4), newest(), &e), -1);
	err_clear(&e);
	assert_int_equal(library_discard(t.db, who(1), newest(), &e), 0);
	assert_string_equal(newest()->state, "published");
	assert_int_equal(newest()->version_no, 1);
	assert_int_equal(library_discard(t.db, who(1), newest(), &e), -1);
	assert_string_equal(e.code, "ITEM-STATE");
}

/* Withdrawn in the middle of its next version: the draft stays a draft. */
static void
withdrawn(void **state)
{
	(void)state;
	reviewers_item(&t, 21, 8, "published", 911, "gam 21");
	assert_int_equal(library_revise(t.db, who(1), newest(), &e), 0);
	assert_int_equal(library_withdraw(t.db, who(5), newest(), "Sai.", 20,
	    &e), -1);
	assert_string_equal(e.code, "WITHDRAW-OTHER");
	err_clear(&e);
	assert_int_equal(library_withdraw(t.db, who(5), newest(), "Sai.", 21,
	    &e), 0);
	assert_string_equal(newest()->state, "draft");
	assert_int_equal(newest()->live_id, 0);
	assert_int_equal(newest()->replaced_by, 21);
}

/* Remarks on places: the reviewer's own, on what is in review. */
static void
remarks(void **state)
{
	struct remark *m;

	(void)state;
	reviewers_item(&t, 30, 1, "submitted", 911, "gam 30");
#define IT	by_id(30)
	assert_int_equal(remark_add(t.db, who(1), IT, "", "", "x", &e), -1);
	assert_string_equal(e.code, "REVIEW-OWN");
	err_clear(&e);
	assert_int_equal(remark_add(t.db, who(6), IT, "", "", "x", &e), -1);
	assert_string_equal(e.code, "NO-RIGHT");
	err_clear(&e);
	assert_int_equal(remark_add(t.db, who(4), IT, "", "", "", &e), -1);
	assert_string_equal(e.code, "REMARK-TEXT");
	err_clear(&e);
	assert_int_equal(remark_add(t.db, who(4), IT, "Luyện tập", "trang 7",
	    "Mất tiếng.", &e), 0);
	assert_int_equal(remark_add(t.db, who(5), IT, "", "", "Hay.", &e), 0);
	assert_int_equal(remarks_of(t.db, a, 30, &m, &e), 2);
	assert_string_equal(m[0].part, "Luyện tập");
	assert_string_equal(m[0].person, "Lê Thu Hà");
	/* Nobody takes away what another has said. */
	assert_int_equal(remark_drop(t.db, who(5), IT, m[0].key, &e), -1);
	assert_string_equal(e.code, "NOT-FOUND");
	err_clear(&e);
	assert_int_equal(remark_drop(t.db, who(5), IT, m[1].key, &e), 0);
	assert_int_equal(remark_fixed(t.db, who(4), IT, m[0].key, 1, &e), -1);
	err_clear(&e);
	assert_int_equal(remark_fixed(t.db, who(1), IT, m[0].key, 1, &e), 0);
	assert_int_equal(remarks_of(t.db, a, 30, &m, &e), 1);
	assert_true(m[0].fixed > 0);
#undef IT
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(words), CASE(files), CASE(dropped), CASE(withdrawn),
		CASE(remarks),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
