/* Each misfit that verify names: made alone, found alone, said with its code. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "health/verifyrefs.h"
#include "tests/lib/shelf.h"

static struct driver *d;
static char told[80][40], text[700];
static int ntold;

static void
say(void *arg, const char *code, const char *s)
{
	(void)arg;
	if (ntold < 80)
		snprintf(told[ntold++], sizeof(told[0]), "%s", code);
	snprintf(text, sizeof(text), "%s", s);
}

/* Two lessons, one learnt and one in review, a closed month, a question. */
static int
setup(void **state)
{
	static const char *const rows[] = {
		"INSERT INTO object (hash, bytes, created) VALUES ('c', 1, 0)",
		"INSERT INTO package_entry (id, package_id, ord, depth, ident,"
		" title, path, is_sco, version) VALUES (1, 1, 0, 0, 'a', 'A',"
		" 'a.html', 1, 12)",
		"INSERT INTO attempt (id, key, label, person_id, item_id,"
		" version_id, mode, nparts, started, last) SELECT 1, 'k', 'l',"
		" p.id, i.id, i.live_id, 'normal', 1, 1, 1 FROM person p, item i"
		" WHERE p.login = 'minh' AND i.key = 'mot'",
		"INSERT INTO part (attempt_id, entry_id, first, last)"
		" VALUES (1, 1, 1, 1)",
		"INSERT INTO learnt (person_id, month, item_id, first)"
		" SELECT person_id, 202611, item_id, 1 FROM attempt",
		"INSERT INTO learner (person_id, year, learnt)"
		" SELECT person_id, 2026, 8 FROM attempt",
		"INSERT INTO quota_close (id, school_id, month, person_id, at,"
		" record) SELECT 5, i.school_id, 202610, p.id, 1, '{}'"
		" FROM person p, item i WHERE p.login = 'duc' AND i.key = 'mot'",
		"INSERT INTO audit (id, at, person_id, verb, kind, ref)"
		" SELECT 900, 1, person_id, 'close-month', 'month', 5"
		" FROM quota_close",
		"INSERT INTO quota_row (close_id, person_id, name, unit, owed,"
		" counted, review, late, missing) SELECT 5, owner_id, 'Hạnh', '',"
		" 4, 1, 0, 0, 3 FROM item WHERE key = 'mot'",
		"INSERT INTO quota_credit (item_id, school_id, month, person_id,"
		" hash) SELECT id, school_id, 202610, owner_id, 'h' FROM item"
		" WHERE key = 'mot'",
		"INSERT INTO review_event (id, item_id, person_id, verb, at)"
		" SELECT 1, id, owner_id, 'submit', 7 FROM item"
		" WHERE key = 'hai'",
		"INSERT INTO audit (id, at, person_id, verb, kind, ref)"
		" SELECT 901, 7, owner_id, 'submit', 'item', id FROM item"
		" WHERE key = 'hai'",
		"INSERT INTO class (id, key, unit_id, year, grade, name)"
		" SELECT 77, 'lop', school_id, 2026, 3, '3X' FROM item"
		" WHERE key = 'mot'",
		"INSERT INTO assignment (id, key, item_id, school_id, year,"
		" person_id, from_day, until_day, created, changed) SELECT 1,"
		" 'w', id, school_id, 2026, owner_id, 20261101, 20261102, 1, 1"
		" FROM item WHERE key = 'mot'",
		"INSERT INTO assignment_target (assignment_id, class_id)"
		" VALUES (1, 77)",
		"INSERT INTO ask (id, key, item_id, class_id, person_id, part,"
		" text, asked) SELECT 1, 'q', item_id, 77, person_id, '', 'Vì"
		" sao?', 1 FROM attempt",
	};
	size_t i;

	(void)state;
	d = driver_new();
	shelf_make(d);
	shelf_item(d, "mot", "hanh", "published", "l30", "Mot bai");
	shelf_item(d, "hai", "hanh", "submitted", "l31", "Hai bai");
	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		shelf_sql(d, rows[i]);
	ntold = 0;
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	driver_free(d);
	return (0);
}

static long
look(void)
{
	struct verify v = { .data = d->data, .say = say };
	struct err e = { 0 };

	ntold = 0;
	assert_int_equal(verify_open(&v, &e), 0);
	assert_int_equal(verify_refs(&v, &e), 0);
	db_close(v.db);
	return (v.problems);
}

static void
whole(void **state)
{
	(void)state;
	assert_int_equal(look(), 0);
	assert_int_equal(ntold, 0);
}

static void
each(void **state)
{
	static const struct { const char *code, *damage; } all[] = {
		{ "REF-VERSION", "UPDATE item SET version_id = (SELECT id FROM"
		    " version WHERE file_name = 'hai.zip') WHERE key = 'mot'" },
		{ "REF-LIVE", "UPDATE version SET package_id = NULL"
		    " WHERE file_name = 'mot.zip'" },
		{ "REF-LIVE", "UPDATE item SET live_id = NULL"
		    " WHERE key = 'mot'" },
		{ "REF-CHECKED", "UPDATE version SET hash = 'c'"
		    " WHERE file_name = 'hai.zip'" },
		{ "REF-ATTEMPT", "UPDATE attempt SET item_id = (SELECT id FROM"
		    " item WHERE key = 'hai')" },
		{ "MONTH-RECORD", "UPDATE quota_close SET record = '{'" },
		{ "MONTH-TRAIL", "UPDATE quota_close SET person_id = (SELECT id"
		    " FROM person WHERE login = 'ha')" },
		{ "MONTH-FIGURES", "UPDATE quota_row SET missing = 1" },
		{ "MONTH-CREDITS", "UPDATE quota_row SET counted = 2" },
		{ "CORRECTION-TRAIL", "INSERT INTO quota_correction (close_id,"
		    " person_id, delta, reason, by_id, by_name, at) SELECT 5,"
		    " person_id, 1, 'r', person_id, 'n', 3 FROM quota_row" },
		{ "REVIEW-TRAIL", "UPDATE review_event SET at = 8" },
		{ "SET-NOBODY", "DELETE FROM assignment_target" },
		{ "ASK-ANSWERS", "UPDATE ask SET wordings = 1, answered = 2" },
		{ "ASK-ANSWERS", "UPDATE ask SET answered = 2" },
		{ "LEARNT-YEAR", "UPDATE learner SET learnt = 4" },
		{ "LEARNT-YEAR", "DELETE FROM learner" },
		{ "SHELF-UNIT", "DELETE FROM unit_above"
		    " WHERE unit_id = (SELECT max(id) FROM unit)" },
		{ "SHELF-FILED", "UPDATE item SET grades = 2048"
		    " WHERE key = 'mot'" },
		{ "SHELF-ITEM", "UPDATE shelf SET changed = changed + 1" },
		{ "SHELF-OPEN", "DELETE FROM open_shelf" },
		{ "SHELF-OPEN", "UPDATE open_count SET items = 77" },
		{ "SHELF-COUNT", "UPDATE shelf_count SET items = 77" },
		{ "SHELF-COUNT", "UPDATE lesson_count SET items = 5" },
		{ "SHELF-WORDS", "DELETE FROM item_word WHERE item_id ="
		    " (SELECT id FROM item WHERE key = 'mot')" },
		{ "SHELF-WORDS", "UPDATE word SET text = 'khac'"
		    " WHERE id = (SELECT min(word_id) FROM item_word)" },
		{ "CLASS-MEMBER", "UPDATE class_member SET learnt = 2"
		    " WHERE role = 'pupil' AND person_id = (SELECT id"
		    " FROM person WHERE login = 'minh')" },
		{ "CLASS-PUPILS", "UPDATE class SET pupils = 40"
		    " WHERE id = 77" },
		{ "VERSION-SHARED", "UPDATE version SET shared = 1 - shared"
		    " WHERE id = (SELECT min(id) FROM version)" },
		{ "ASK-COUNT", "UPDATE ask_day SET open = 3" },
		{ "RESULT-SUMS", "UPDATE attempt SET score = 100" },
		{ "RESULT-SUMS", "UPDATE attempt SET done = 1" },
		{ "RESULT-COUNTS", "UPDATE part SET counts = 0" },
		{ "RESULT-VISIT", "INSERT INTO visit (attempt_id, nonce,"
		    " entry_id, try, seq, base, seconds, started) VALUES (1,"
		    " '8', 1, 2, 3, 0, 0, 1)" },
		{ "REF-FOREIGN", "UPDATE class_member SET class_id = 999"
		    " WHERE person_id = (SELECT id FROM person"
		    " WHERE login = 'minh')" },
		{ "SET-CLASS", "UPDATE class SET year = 2025 WHERE id = 77" },
		{ "TRAIL-PERSON", "INSERT INTO audit (at, person_id, verb,"
		    " kind, ref) VALUES (1, 999, 'sign-in', 'x', 0)" },
		{ "TRAIL-REF", "INSERT INTO audit (at, person_id, verb, kind,"
		    " ref) VALUES (1, 0, 'expire', 'item', 999)" },
	};
	size_t i;

	for (i = 0; i < sizeof(all) / sizeof(*all); i++) {
		if (i > 0) {
			teardown(state);
			setup(state);
		}
		shelf_sql(d, "DROP TRIGGER IF EXISTS quota_row_fixed");
		shelf_sql(d, "DROP TRIGGER IF EXISTS quota_close_fixed");
		shelf_sql(d, all[i].damage);
		if (look() != 1 || strcmp(told[0], all[i].code) != 0)
			fail_msg("%s: %d told, first %s", all[i].damage, ntold,
			    told[0]);
	}
}

/* What triggers keep about persons and their times in classes. */
static void
people(void **state)
{
	static const struct { const char *code, *damage; } all[] = {
		{ "PERSON-PLACE", "UPDATE person SET school_id = 999"
		    " WHERE login = 'minh'" },
		{ "CLASS-TIMES", "INSERT INTO class_member (class_id,"
		    " person_id, role, since, until) SELECT class_id,"
		    " person_id, role, since + 5, since + 9 FROM class_member"
		    " WHERE person_id = (SELECT id FROM person WHERE login ="
		    " 'minh') LIMIT 1" },
	};
	size_t i;

	for (i = 0; i < sizeof(all) / sizeof(*all); i++) {
		if (i > 0) {
			teardown(state);
			setup(state);
		}
		shelf_sql(d, all[i].damage);
		if (look() != 1 || strcmp(told[0], all[i].code) != 0)
			fail_msg("%s: %d told, first %s", all[i].damage, ntold,
			    told[0]);
	}
}

/* Two of them belong together: the same damage shows on both sides. */
static void
pairs(void **state)
{
	(void)state;
	shelf_sql(d, "UPDATE package SET verdict = 'refused'");
	assert_int_equal(look(), 1);
	assert_string_equal(told[0], "REF-LIVE");
	assert_non_null(strstr(text, "mot"));
	shelf_sql(d, "UPDATE package SET verdict = 'ready'");
	/* The package of another file: its verdict and its parts. */
	shelf_sql(d, "INSERT INTO object (hash, bytes, created)"
	    " VALUES ('d', 1, 0)");
	shelf_sql(d, "UPDATE package SET hash = 'd'");
	assert_int_equal(look(), 3);
	assert_string_equal(told[0], "REF-CHECKED");
	assert_string_equal(told[2], "REF-PART");
	shelf_sql(d, "UPDATE package SET hash = (SELECT hash FROM version)");
	/* Corrected: somebody who is not in the month, and nobody told the trail. */
	shelf_sql(d, "INSERT INTO quota_correction (close_id, person_id, delta,"
	    " reason, by_id, by_name, at) SELECT 5, p.id, 1, 'r', p.id, 'n', 3"
	    " FROM person p WHERE login = 'minh'");
	assert_int_equal(look(), 2);
	assert_string_equal(told[0], "CORRECTION-TRAIL");
	assert_string_equal(told[1], "CORRECTION-ROW");
	shelf_sql(d, "DROP TRIGGER quota_correction_kept");
	shelf_sql(d, "DELETE FROM quota_correction");
	/* A month that is not closed has no lessons that counted. */
	shelf_sql(d, "DROP TRIGGER IF EXISTS quota_credit_fixed");
	shelf_sql(d, "UPDATE quota_credit SET month = 202609");
	assert_int_equal(look(), 2);
	assert_string_equal(told[0], "MONTH-CREDITS");
	assert_string_equal(told[1], "MONTH-OPEN");
}

/* Hundreds of one kind are counted, and not all told. */
static void
many(void **state)
{
	char sql[300];
	int i;

	(void)state;
	for (i = 0; i < 50; i++) {
		snprintf(sql, sizeof(sql), "INSERT INTO assignment (key,"
		    " item_id, school_id, year, person_id, from_day, until_day,"
		    " created, changed) SELECT 'w%d', item_id, school_id, year,"
		    " person_id, 1, 2, 1, 1 FROM assignment WHERE id = 1", i);
		shelf_sql(d, sql);
	}
	assert_int_equal(look(), 50);
	assert_int_equal(ntold, 21);
	assert_non_null(strstr(text, "30"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(whole, setup, teardown),
		cmocka_unit_test_setup_teardown(each, setup, teardown),
		cmocka_unit_test_setup_teardown(people, setup, teardown),
		cmocka_unit_test_setup_teardown(pairs, setup, teardown),
		cmocka_unit_test_setup_teardown(many, setup, teardown)
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
