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
	const struct viewer *v = people_viewer(t.db, a, id, &e);

	assert_non_null(v);
	return (v);
}

static struct item *
item(int64_t id)
{
	struct err e = { 0 };

	return (library_item_by_id(t.db, a, id, &e));
}

/* "" or the code with which ${step} of person ${p} on item ${i} was refused. */
static const char *
try(const char *step, int64_t p, int64_t i, const char *reason)
{
	static struct err e;
	struct item *it = item(i);
	int rc = -1;

	err_clear(&e);
	assert_non_null(it);
	if (strcmp(step, "submit") == 0)
		rc = library_submit(t.db, who(p), it, &e);
	else if (strcmp(step, "publish") == 0)
		rc = library_publish(t.db, who(p), it, &e);
	else if (strcmp(step, "return") == 0)
		rc = library_return(t.db, who(p), it, reason, &e);
	else if (strcmp(step, "withdraw") == 0)
		rc = library_withdraw(t.db, who(p), it, &e);
	else if (strcmp(step, "delete") == 0)
		rc = library_delete(t.db, who(p), it, &e);
	assert_int_equal(rc == 0, e.level == ERR_OK);
	return (rc == 0 ? "" : e.code);
}

static void
whole_way(void **state)
{
	struct review_event *ev;
	struct err e = { 0 };

	(void)state;
	assert_string_equal(try("publish", 4, 11, NULL), "ITEM-STATE");
	assert_string_equal(try("submit", 8, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("submit", 1, 11, NULL), "");
	assert_string_equal(item(11)->state, "submitted");
	assert_string_equal(try("submit", 1, 11, NULL), "ITEM-STATE");
	/* Nobody reviews own work; a head only inside the own grades. */
	assert_string_equal(try("publish", 1, 11, NULL), "REVIEW-OWN");
	assert_string_equal(try("publish", 6, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("publish", 2, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("publish", 7, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("publish", 9, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("return", 4, 11, ""), "REVIEW-REASON");
	assert_string_equal(item(11)->state, "submitted");
	assert_string_equal(try("return", 4, 11, "Trang 7 mất tiếng."), "");
	assert_string_equal(item(11)->state, "returned");
	assert_string_equal(item(11)->reason, "Trang 7 mất tiếng.");
	assert_string_equal(item(11)->reviewer, "Lê Thu Hà");
	assert_string_equal(try("publish", 5, 11, NULL), "ITEM-STATE");
	assert_string_equal(try("submit", 1, 11, NULL), "");
	assert_string_equal(try("publish", 5, 11, NULL), "");
	assert_string_equal(item(11)->state, "published");
	assert_string_equal(item(11)->reason, "");
	assert_int_equal(lessons_number(&t,
	    "SELECT live_id FROM item WHERE id = 11"), 11);
	/* Each step stands in the history and in the trail. */
	assert_int_equal(library_events(t.db, a, 11, &ev, &e), 4);
	assert_string_equal(ev[0].verb, "submit");
	assert_string_equal(ev[1].verb, "return");
	assert_string_equal(ev[1].reason, "Trang 7 mất tiếng.");
	assert_string_equal(ev[1].person, "Lê Thu Hà");
	assert_string_equal(ev[3].verb, "publish");
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM audit"
	    " WHERE kind = 'item' AND ref = 11"), 4);
}

static void
two_reviewers(void **state)
{
	struct item *seen;
	struct err e = { 0 };

	(void)state;
	assert_string_equal(try("submit", 1, 11, NULL), "");
	seen = item(11);	/* what the second one still has on the screen */
	assert_string_equal(try("publish", 5, 11, NULL), "");
	assert_int_equal(library_return(t.db, who(4), seen, "spät", &e), -1);
	assert_string_equal(e.code, "ITEM-STATE");
	assert_string_equal(item(11)->state, "published");
}

static void
taking_back(void **state)
{
	(void)state;
	assert_string_equal(try("withdraw", 1, 11, NULL), "ITEM-STATE");
	assert_string_equal(try("submit", 1, 11, NULL), "");
	assert_string_equal(try("withdraw", 4, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("withdraw", 1, 11, NULL), "");
	assert_string_equal(item(11)->state, "draft");
	assert_string_equal(try("submit", 1, 11, NULL), "");
	assert_string_equal(try("publish", 4, 11, NULL), "");
	assert_string_equal(try("delete", 1, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("withdraw", 6, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("withdraw", 8, 11, NULL), "NO-RIGHT");
	assert_string_equal(try("withdraw", 4, 11, NULL), "");
	assert_string_equal(item(11)->state, "withdrawn");
	assert_string_equal(try("submit", 1, 11, NULL), "ITEM-STATE");
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
		cmocka_unit_test_setup_teardown(two_reviewers, setup, teardown),
		cmocka_unit_test_setup_teardown(taking_back, setup, teardown),
		cmocka_unit_test_setup_teardown(deleting, setup, teardown),
		cmocka_unit_test_setup_teardown(not_ready, setup, teardown)
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
