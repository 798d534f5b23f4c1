/*
 * Every statement's plan is read: no scan of a table that grows.  Small tables
 * and statements with a reason are named here, nothing else passes.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "util/buf.h"
#include "util/text.h"
#include "store/backup.h"
#include "library/intake.h"
#include "runner/clock_watch.h"
#include "runner/sweep.h"
#include "app/tables.h"

#include "tests/lib/testdb.h"

/* Tables that stay small whatever a school does. */
static const char *const small[] = {
	"subject", "subject_grade", "series", "setting", "quota_rule",
	"word",		/* of titles and names: a language has thousands */
	"problem"	/* 5,000 rows: the sweep keeps no more */
};

/*
 * Tables of statements beside the program's own.  Those of verify are not here:
 * it is there to read every row of every table, once a night.
 */
static const struct sql_table *const beside[] = { &backup_sql, &intake_sql,
    &sweep_sql, &clock_watch_sql };
#define BESIDE	((int)(sizeof(beside) / sizeof(*beside)))

/* Statements that may scan: by a piece of their text, with the reason. */
static const struct { const char *piece, *why; } allowed[] = {
	{ "SELECT 1 FROM person LIMIT 1", "reads one row" },
	{ "SELECT id FROM unit ORDER BY id LIMIT 1", "reads one row" },
	{ "SELECT id FROM unit WHERE name = :name", "a terminal command" },
	{ "FROM person p JOIN unit u ON u.id = p.unit_id WHERE p.id > :after",
	    "pages by primary key" },
	{ "FROM audit ORDER BY id DESC LIMIT 1", "reads one row" },
	{ "INSERT INTO version", "the scan of attempt is for a broken deferred"
	    " foreign key; there is none, so it does not run" },
	{ "INSERT INTO unit", "the same" },
	{ "INSERT INTO item (", "the same" },
	/* With RETURNING the engine writes that scan for every table that refers. */
	{ "INSERT INTO person (", "the same" },
	{ "INSERT INTO class (", "the same" },
	{ "INSERT INTO topic (", "the same" },
	{ "INSERT INTO lesson (", "the same" },
	{ "INSERT INTO package (", "the same" },
	{ "FROM audit WHERE hash IS NULL", "a partial index, mostly empty" },
	{ "SELECT id FROM quota_close ORDER BY", "once when the runner starts" },
	{ "SELECT count(*) FROM object", "the administrator's figures" },
	{ "SELECT coalesce(sum(bytes), 0) FROM object", "the same" },
	{ "SELECT count(*) FROM person WHERE disabled IS NULL", "the same" },
	{ "ORDER BY 1", "a backup copies every file" },
	{ "a.last FROM attempt a WHERE a.mode = 'normal'", "when the school's"
	    " rule of tries is changed, at a terminal" },
	{ "FROM package p WHERE p.playable = 1", "when the runner starts, until"
	    " none is left" },
	{ "UPDATE person_grant SET since", "after the clock was put back" },
	{ "UPDATE session SET used = :now, expires", "the same" },
	{ "UPDATE upload SET expires = :latest", "the same" },
	{ "UPDATE item SET expires = :latest", "the same" },
	{ "DELETE FROM play_remark", "hourly; few versions have any, and then"
	    " some fifty" },
	{ "DELETE FROM session WHERE", "hourly; a person has a few at most, and"
	    " an index on the last use would cost every request" },
};

static int
is_small(const char *name, size_t n)
{
	size_t i;

	for (i = 0; i < sizeof(small) / sizeof(*small); i++)
		if (strlen(small[i]) == n && memcmp(small[i], name, n) == 0)
			return (1);
	return (0);
}

static int
is_allowed(const char *sql)
{
	size_t i;

	for (i = 0; i < sizeof(allowed) / sizeof(*allowed); i++)
		if (strstr(sql, allowed[i].piece) != NULL)
			return (1);
	return (0);
}

/* The length of the word at ${p}. */
static size_t
word(const char *p)
{
	return (strspn(p, "abcdefghijklmnopqrstuvwxyz_0123456789"));
}

/* The table behind an alias: "FROM t a", "JOIN t a", ", t a". */
static const char *
table_of(const char *sql, const char *alias, size_t n, size_t *len)
{
	static const char *const before[] = { "FROM ", "JOIN ", ", ", "INTO ",
	    "UPDATE " };
	const char *p, *next;
	size_t i;

	for (i = 0; i < sizeof(before) / sizeof(*before); i++)
		for (p = sql; (p = strstr(p, before[i])) != NULL;) {
			p += strlen(before[i]);
			*len = word(p);
			next = p + *len;
			if (*len == n && memcmp(p, alias, n) == 0)
				return (p);
			next += *next == ' ';
			if (*len > 0 && text_has_prefix(next, "AS "))
				next += 3;
			if (*len > 0 && word(next) == n &&
			    memcmp(next, alias, n) == 0)
				return (p);
		}
	return (NULL);
}

/* A name that the statement makes itself: WITH x(…) AS (. */
static int
is_derived(const char *sql, const char *name, size_t n)
{
	const char *p;

	for (p = strstr(sql, "WITH "); p != NULL && *p != '\0'; p++)
		if (strncmp(p, name, n) == 0 && (p[-1] == ' ') &&
		    (p[n] == '(' || text_has_prefix(p + n, " (") ||
		    text_has_prefix(p + n, " AS ")))
			return (1);
	return (0);
}

/* "SCAN x": with a covering index it still reads all of it. */
static int
scans(const char *sql, const char *plan)
{
	const char *line, *alias, *table;
	size_t n, len;
	int bad = 0;

	for (line = plan; *line != '\0'; line += strcspn(line, "\n") + 1) {
		if (!text_has_prefix(line, "SCAN ") ||
		    text_has_prefix(line, "SCAN CONSTANT ROW"))
			continue;
		alias = line + strlen("SCAN ");
		if ((n = word(alias)) == 0)
			continue;	/* "(subquery-1)": seen by itself */
		table = table_of(sql, alias, n, &len);
		if (table != NULL && (is_small(table, len) ||
		    is_derived(sql, table, len) ||
		    text_has_prefix(table, "json_each")))
			continue;
		fprintf(stderr, "%.*s\n", (int)strcspn(line, "\n"), line);
		bad = 1;
	}
	return (bad);
}

/* The reader of plans finds what it is there for. */
static void
t_reader(void **state)
{
	static const char with[] = "WITH RECURSIVE up(id) AS (SELECT 1) SELECT "
	    "u.id FROM up JOIN unit u ON u.id = up.id JOIN subject s";

	(void)state;
	assert_int_equal(scans(with, "SCAN up\n"), 0);
	assert_int_equal(scans(with, "SCAN s\n"), 0);
	assert_int_equal(scans(with, "SEARCH u USING INDEX x\n"), 0);
	assert_int_equal(scans(with, "SCAN CONSTANT ROW\n"), 0);
	assert_int_equal(scans(with, "SEARCH up\nSCAN u\n"), 1);
	assert_int_equal(scans("DELETE FROM job", "SCAN job\n"), 1);
}

/* How many statements of ${m} scan what grows; each is printed. */
static int
scanning(struct db *db, const struct sql_table *m, struct buf *plan)
{
	struct err e = { 0 };
	int i, bad = 0;

	for (i = 0; i < m->count; i++) {
		buf_clear(plan);
		assert_int_equal(db_explain(db, m, i, plan, &e), 0);
		if (plan->p == NULL || is_allowed(m->sql[i]) ||
		    !scans(m->sql[i], plan->p))
			continue;
		bad++;
		fprintf(stderr, "^ %s %d: %s\n", m->module, i, m->sql[i]);
	}
	return (bad);
}

static void
t_no_scan(void **state)
{
	struct buf plan = { 0 };
	struct testdb t;
	int m, bad = 0, seen = 0;

	(void)state;
	testdb_open(&t);
	for (m = 0; m < app_ntables + BESIDE; m++) {
		const struct sql_table *one = m < app_ntables ? app_tables[m] :
		    beside[m - app_ntables];

		bad += scanning(t.db, one, &plan);
		seen += one->count;
	}
	buf_free(&plan);
	testdb_close(&t);
	assert_true(seen > 50);
	assert_int_equal(bad, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(t_reader),
		cmocka_unit_test(t_no_scan),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
