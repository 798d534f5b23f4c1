/* The way to publication: who may take which step from where. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
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

static struct item *
item(int64_t id)
{
	struct err e = { 0 };
	struct item *it;

	/* NULL: deleted. */
	assert_in_range(library_item_by_id(t.db, a, id, &it, &e), 0, 1);
	return (it);
}

/* "" or the code with which ${step} of person ${p} on item ${i} was refused. */
static const char *
try(const char *step, int64_t p, int64_t i, const char *reason)
{
	static struct err e;
	enum review_step did;
	struct item *it = item(i);
	int rc = -1;

	err_clear(&e);
	assert_non_null(it);
	if (strcmp(step, "submit") == 0)
		rc = library_submit(t.db, who(p), it, &e);
	else if (strcmp(step, "approve") == 0)
		rc = library_approve(t.db, who(p), it, &did, &e);
	else if (strcmp(step, "return") == 0)
		rc = library_return(t.db, who(p), it, reason, &e);
	else if (strcmp(step, "recall") == 0)
		rc = library_recall(t.db, who(p), it, &e);
	else if (strcmp(step, "withdraw") == 0)
		rc = library_withdraw(t.db, who(p), it, reason, 0, &e);
	else if (strcmp(step, "revive") == 0)
		rc = library_revive(t.db, who(p), it, &e);
	else if (strcmp(step, "delete") == 0)
		rc = library_delete(t.db, who(p), it, &e);
	assert_int_equal(rc == 0, e.level == ERR_OK);
	return (rc == 0 ? "" : e.code);
}

static void
one_step(void)
{
	lessons_sql(&t, "INSERT INTO review_policy (school_id, steps, reasons,"
	    " person_id, changed) VALUES (1, 1, '', 5, 0)");
}

static void
whole_way(void **state)
{
	struct review_event *ev;
	struct err e = { 0 };

	(void)state;
	assert_string_equal(try("approve", 4, 11, NULL), "ITEM-STATE");
	assert_string_equal(try("submit", 8, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("submit", 1, 11, NULL), "");
	assert_string_equal(item(11)->state, "submitted");
	assert_string_equal(try("submit", 1, 11, NULL), "ITEM-STATE");
	/* Nobody reviews own work; a head only inside the own grades. */
	assert_string_equal(try("approve", 1, 11, NULL), "REVIEW-OWN");
	assert_string_equal(try("approve", 6, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("approve", 2, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("approve", 7, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("approve", 9, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("return", 4, 11, ""), "REVIEW-REASON");
	assert_string_equal(item(11)->state, "submitted");
	assert_string_equal(try("return", 4, 11, "Trang 7 mất tiếng."), "");
	assert_string_equal(item(11)->state, "returned");
	assert_string_equal(item(11)->reason, "Trang 7 mất tiếng.");
	assert_string_equal(item(11)->reviewer, "Lê Thu Hà");
	assert_string_equal(try("approve", 5, 11, NULL), "ITEM-STATE");
	assert_string_equal(try("submit", 1, 11, NULL), "");
	/* The department passes, and once; pupils see nothing yet. */
	assert_string_equal(try("approve", 4, 11, NULL), "");
	assert_string_equal(item(11)->state, "submitted");
	assert_true(item(11)->passed > 0);
	assert_int_equal(item(11)->passed_by, 4);
	assert_int_equal(item(11)->live_id, 0);
	assert_string_equal(try("approve", 4, 11, NULL), "REVIEW-PASSED");
	/* The principal says the last word. */
	assert_string_equal(try("approve", 5, 11, NULL), "");
	assert_string_equal(item(11)->state, "published");
	assert_string_equal(item(11)->reason, "");
	assert_int_equal(item(11)->live_id, 11);
	assert_true(lessons_number(&t, "SELECT live_from FROM version"
	    " WHERE id = 11") > 0);
	/* Each step stands in the history and in the trail; the author hears. */
	assert_int_equal(library_events(t.db, a, 11, &ev, &e), 5);
	assert_string_equal(ev[0].verb, "submit");
	assert_string_equal(ev[1].verb, "return");
	assert_string_equal(ev[1].reason, "Trang 7 mất tiếng.");
	assert_string_equal(ev[1].person, "Lê Thu Hà");
	assert_string_equal(ev[3].verb, "pass");
	assert_string_equal(ev[4].verb, "publish");
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM audit"
	    " WHERE kind = 'item' AND ref = 11"), 5);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM notice"
	    " WHERE person_id = 1 AND kind IN ('returned', 'published')"), 2);
}

/* One step: a head publishes.  Two: what comes back begins anew. */
static void
steps(void **state)
{
	(void)state;
	assert_string_equal(try("submit", 1, 11, NULL), "");
	assert_string_equal(try("approve", 4, 11, NULL), "");
	assert_string_equal(try("return", 5, 11, "Chưa đủ."), "");
	assert_int_equal(item(11)->passed, 0);
	assert_string_equal(try("submit", 1, 11, NULL), "");
	assert_string_equal(try("approve", 4, 11, NULL), "");
	assert_string_equal(try("recall", 1, 11, NULL), "");
	assert_int_equal(item(11)->passed, 0);
	one_step();
	assert_string_equal(try("submit", 1, 11, NULL), "");
	assert_string_equal(try("approve", 4, 11, NULL), "");
	assert_string_equal(item(11)->state, "published");
	/* A principal may say yes before the department. */
	lessons_sql(&t, "UPDATE review_policy SET steps = 2");
	reviewers_item(&t, 12, 1, "submitted", 911, "gam");
	assert_string_equal(try("approve", 5, 12, NULL), "");
	assert_string_equal(item(12)->state, "published");
}

/* The only principal's own lesson: nobody else could say the last word. */
static void
lone_principal(void **state)
{
	(void)state;
	reviewers_item(&t, 12, 5, "submitted", 911, "gam");
	assert_string_equal(try("approve", 5, 12, NULL), "REVIEW-OWN");
	assert_string_equal(try("approve", 4, 12, NULL), "");
	assert_string_equal(item(12)->state, "published");
	lessons_sql(&t, "INSERT INTO person_grant (person_id, role, unit_id,"
	    " since) VALUES (8, 'principal', 1, 0)");
	reviewers_item(&t, 13, 5, "submitted", 911, "gam");
	assert_string_equal(try("approve", 4, 13, NULL), "");
	assert_string_equal(item(13)->state, "submitted");
	assert_string_equal(try("approve", 8, 13, NULL), "");
	assert_string_equal(item(13)->state, "published");
}

/* Rights that end in the middle of a review end at once. */
static void
reviewer_gone(void **state)
{
	struct err e = { 0 };
	enum review_step did;
	const struct viewer *old = who(4);
	struct viewer *head;

	(void)state;
	assert_string_equal(try("submit", 1, 11, NULL), "");
	assert_int_equal(library_step(t.db, old, item(11), &did, &e), 0);
	assert_int_equal(did, STEP_PASS);
	lessons_sql(&t, "UPDATE person_grant SET until = 1 WHERE person_id = 4");
	assert_string_equal(try("approve", 4, 11, NULL), "NO-RIGHT");
	lessons_sql(&t, "UPDATE person_grant SET until = NULL;"
	    "UPDATE person SET disabled = 1 WHERE id = 4");
	assert_int_equal(people_viewer(t.db, a, 4, &head, &e), 0);
	/* No head is left: it is the principal's turn, nothing is stuck. */
	assert_string_equal(try("approve", 5, 11, NULL), "");
	assert_string_equal(item(11)->state, "published");
}

static void
two_reviewers(void **state)
{
	struct item *seen;
	struct err e = { 0 };

	(void)state;
	assert_string_equal(try("submit", 1, 11, NULL), "");
	seen = item(11);	/* what the second one still has on the screen */
	assert_string_equal(try("approve", 5, 11, NULL), "");
	assert_int_equal(library_return(t.db, who(4), seen, "spät", &e), -1);
	assert_string_equal(e.code, "ITEM-STATE");
	assert_string_equal(item(11)->state, "published");
}

static void
taking_back(void **state)
{
	(void)state;
	assert_string_equal(try("withdraw", 1, 11, "x"), "ITEM-STATE");
	assert_string_equal(try("submit", 1, 11, NULL), "");
	assert_string_equal(try("recall", 4, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("recall", 1, 11, NULL), "");
	assert_string_equal(item(11)->state, "draft");
	assert_string_equal(try("submit", 1, 11, NULL), "");
	assert_string_equal(try("approve", 5, 11, NULL), "");
	assert_string_equal(try("delete", 1, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("withdraw", 6, 11, "x"), "NO-RIGHT");
	assert_string_equal(try("withdraw", 8, 11, "x"), "NO-RIGHT");
	assert_string_equal(try("withdraw", 4, 11, ""), "REVIEW-REASON");
	assert_string_equal(try("withdraw", 4, 11, "Sai kiến thức."), "");
	assert_string_equal(item(11)->state, "withdrawn");
	assert_string_equal(item(11)->reason, "Sai kiến thức.");
	assert_true(lessons_number(&t, "SELECT live_until FROM version"
	    " WHERE id = 11") > 0);
	assert_string_equal(try("submit", 1, 11, NULL), "ITEM-STATE");
	/* What pupils once saw comes back through review, and is never deleted. */
	assert_string_equal(try("revive", 4, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("revive", 1, 11, NULL), "");
	assert_string_equal(item(11)->state, "draft");
	assert_string_equal(try("delete", 1, 11, NULL), "ITEM-STATE");
}

static void
deleting(void **state)
{
	(void)state;
	assert_string_equal(try("delete", 5, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("delete", 1, 11, NULL), "");
	assert_null(item(11));
	/* A tombstone stays. */
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM item"
	    " WHERE id = 11 AND state = 'deleted'"), 1);
}

static void
not_ready(void **state)
{
	(void)state;
	reviewers_item(&t, 12, 1, "draft", 0, "gam");
	assert_string_equal(try("submit", 1, 12, NULL), "ITEM-LESSON");
	lessons_sql(&t, "UPDATE item SET kind = 'material' WHERE id = 12");
	assert_string_equal(try("submit", 1, 12, NULL), "ITEM-PLACE");
	lessons_sql(&t, "UPDATE item SET place_grade = 3, place_subject = 901"
	    " WHERE id = 12");
	assert_string_equal(try("submit", 1, 12, NULL), "");
	reviewers_item(&t, 13, 1, "refused", 911, "gam");
	assert_string_equal(try("submit", 1, 13, NULL), "ITEM-REFUSED");
	reviewers_item(&t, 14, 1, "checking", 911, "gam");
	assert_string_equal(try("submit", 1, 14, NULL), "ITEM-CHECKING");
	lessons_sql(&t, "UPDATE item SET title = 'Bài giảng 1' WHERE id = 11");
	assert_string_equal(try("submit", 1, 11, NULL), "ITEM-TITLE");
	lessons_sql(&t, "UPDATE item SET title = 'Gam', source = ''"
	    " WHERE id = 11");
	assert_string_equal(try("submit", 1, 11, NULL), "ITEM-SOURCE");
	lessons_sql(&t, "UPDATE item SET source = 'tự làm' WHERE id = 11;"
	    "UPDATE version SET package_id = NULL WHERE id = 11");
	assert_string_equal(try("submit", 1, 11, NULL), "ITEM-CHECKING");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(whole_way, setup, teardown),
		cmocka_unit_test_setup_teardown(steps, setup, teardown),
		cmocka_unit_test_setup_teardown(lone_principal, setup, teardown),
		cmocka_unit_test_setup_teardown(reviewer_gone, setup, teardown),
		cmocka_unit_test_setup_teardown(two_reviewers, setup, teardown),
		cmocka_unit_test_setup_teardown(taking_back, setup, teardown),
		cmocka_unit_test_setup_teardown(deleting, setup, teardown),
		cmocka_unit_test_setup_teardown(not_ready, setup, teardown)
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
