/* A trail that was touched says where. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "util/clock.h"
#include "util/buf.h"
#include "util/files.h"

#include "audit/anchor.h"
#include "audit/audit.h"
#include "tests/lib/tmpdata.h"

static struct tmpdata t;
static struct err e;
static int64_t broken, count;

static int
setup(void **state)
{
	int i;

	(void)state;
	tmpdata_new(&t);
	memset(&e, 0, sizeof(e));
	clock_set(1795000000);
	for (i = 1; i <= 10; i++)
		assert_int_equal(audit_add(t.db, i % 3, "sign-in", "person",
		    i, i % 2 ? "có dấu" : NULL, &e), 0);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	tmpdata_free(&t);
	clock_set(0);
	return (0);
}

static int64_t
walk(void)
{
	assert_int_equal(audit_walk(t.db, &broken, &count, &e), 0);
	return (broken);
}

static void
t_whole(void **state)
{
	struct audit_head h;
	char hash[CODE_HASH_HEX], note[40];
	int64_t at = -1;

	(void)state;
	assert_int_equal(walk(), 0);
	assert_int_equal(count, 10);
	assert_int_equal(audit_head(t.db, &h, &e), 0);
	assert_int_equal(h.id, 10);
	assert_int_equal(audit_hash_of(t.db, 10, hash, &e), 0);
	assert_string_equal(hash, h.hash);
	assert_int_equal(strlen(hash), 64);
	assert_int_equal(audit_last(t.db, "sign-in", &at, note, sizeof(note),
	    &e), 1);
	assert_int_equal(at, 1795000000);
	assert_int_equal(audit_last(t.db, "none", &at, note, sizeof(note), &e),
	    0);
	assert_int_equal(at, 0);
	/* A note that is no text stops the deed, not the chain. */
	assert_int_equal(audit_add(t.db, 1, "a", "b", 1, "\xff", &e), -1);
	assert_string_equal(e.code, "AUDIT-TEXT");
	assert_int_equal(walk(), 0);
}

/* The engine refuses what a page or command could try. */
static void
refused(const char *sql)
{
	sqlite3 *h = NULL;
	int rc;

	assert_int_equal(sqlite3_open(t.path, &h), SQLITE_OK);
	rc = sqlite3_exec(h, sql, NULL, NULL, NULL);
	sqlite3_close(h);
	assert_int_equal(rc & 0xff, SQLITE_CONSTRAINT);
}

static void
t_fixed(void **state)
{
	(void)state;
	refused("UPDATE audit SET person_id = 2 WHERE id = 4");
	refused("UPDATE audit SET hash = NULL WHERE id = 4");
	refused("UPDATE audit SET hash = 'x' WHERE id = 4");
	refused("DELETE FROM audit WHERE id = 4");
	assert_int_equal(walk(), 0);
}

/* Who can write the file can drop the triggers: the chain tells. */
static void
tampered(const char *sql, int64_t where)
{
	(void)tmpdata_sql(&t, "DROP TRIGGER audit_fixed");
	(void)tmpdata_sql(&t, "DROP TRIGGER audit_kept");
	(void)tmpdata_sql(&t, sql);
	assert_int_equal(walk(), where);
}

static void
t_changed(void **state)
{
	(void)state;
	tampered("UPDATE audit SET person_id = 9 WHERE id = 4", 4);
}

static void
t_note(void **state)
{
	(void)state;
	tampered("UPDATE audit SET note = '' WHERE id = 6", 6);
}

static void
t_time(void **state)
{
	(void)state;
	tampered("UPDATE audit SET at = at + 1 WHERE id = 1", 1);
}

static void
t_removed(void **state)
{
	(void)state;
	tampered("DELETE FROM audit WHERE id = 5", 6);
}

static void
t_slipped_in(void **state)
{
	(void)state;
	tampered("INSERT INTO audit (id, at, person_id, verb, kind, ref, hash)"
	    " SELECT 11, at, 1, 'grant', 'person', 1, hash FROM audit"
	    " WHERE id = 10", 11);
}

static void
t_swapped(void **state)
{
	(void)state;
	tampered("UPDATE audit SET id = CASE id WHEN 3 THEN -3 ELSE id END",
	    -3);
}

/* Rows from before the chain, or of a statement of their own. */
static void
t_seal(void **state)
{
	(void)state;
	tmpdata_sql(&t, "INSERT INTO audit (at, person_id, verb, kind, ref)"
	    " VALUES (1, 0, 'expire', 'item', 1), (1, 0, 'expire', 'item', 2)");
	assert_int_equal(walk(), 11);
	assert_int_equal(audit_seal(t.db, &e), 0);
	assert_int_equal(walk(), 0);
	assert_int_equal(count, 12);
	tmpdata_sql(&t, "INSERT INTO audit (at, person_id, verb, kind, ref)"
	    " VALUES (1, 0, 'expire', 'item', 3)");
	assert_int_equal(audit_add(t.db, 1, "sign-in", "person", 1, NULL, &e),
	    0);
	assert_int_equal(walk(), 0);
	assert_int_equal(count, 14);
}

/* A chain made anew is whole in itself, but not with a written head. */
static void
t_anchor(void **state)
{
	struct buf text = { 0 };
	char path[400];

	(void)state;
	assert_int_equal(anchor_check(t.db, t.dir, &broken, &e), 0);
	assert_int_equal(broken, 0);
	assert_int_equal(anchor_write(t.db, t.dir, &e), 0);
	assert_int_equal(anchor_write(t.db, t.dir, &e), 0);	/* once */
	audit_add(t.db, 1, "sign-out", "person", 1, NULL, &e);
	assert_int_equal(anchor_write(t.db, t.dir, &e), 0);
	snprintf(path, sizeof(path), "%s/audit-anchor.txt", t.dir);
	assert_int_equal(files_read(path, 4096, &text, &e), 0);
	assert_int_equal(text.len, 2 * 65 + 21 * 2 + 3 + 3);
	buf_free(&text);
	assert_int_equal(anchor_check(t.db, t.dir, &broken, &e), 0);
	assert_int_equal(broken, 0);
	tampered("UPDATE audit SET note = 'x', hash = NULL WHERE id = 10", 10);
	tmpdata_sql(&t, "UPDATE audit SET hash = NULL WHERE id = 11");
	assert_int_equal(audit_seal(t.db, &e), 0);
	assert_int_equal(walk(), 0);
	assert_int_equal(anchor_check(t.db, t.dir, &broken, &e), 0);
	assert_int_equal(broken, 10);
	/* Rows taken from the end. */
	tmpdata_sql(&t, "DELETE FROM audit WHERE id >= 10");
	assert_int_equal(walk(), 0);
	assert_int_equal(anchor_check(t.db, t.dir, &broken, &e), 0);
	assert_int_equal(broken, 10);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_whole), CASE(t_fixed), CASE(t_changed), CASE(t_note),
		CASE(t_time), CASE(t_removed), CASE(t_slipped_in),
		CASE(t_swapped), CASE(t_seal), CASE(t_anchor),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
