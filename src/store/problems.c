/* Problems by code, place and hour. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"

#include "store/problems.h"

#define HOUR	3600
#define KEPT	5000

enum {
	PROBLEM_ADD, PROBLEM_OLD, PROBLEM_MANY, PROBLEM_ALL, PROBLEM_BY_CODE,
	PROBLEM_BY_REF, PROBLEM_SUM, PROBLEM_SUM_ALL, PROBLEM__MAX
};

/* Columns of PROBLEM_ALL, PROBLEM_BY_CODE and PROBLEM_BY_REF. */
enum {
	ROW_REF, ROW_CODE, ROW_PLACE, ROW_TEXT, ROW_UNIT, ROW_FIRST, ROW_LAST,
	ROW_TIMES
};

static const char *const sql[PROBLEM__MAX] = {
[PROBLEM_ADD] =
	"INSERT INTO problem (ref, code, place, unit_id, text, first, last)"
	" VALUES (:ref, :code, :place, (SELECT id FROM unit WHERE id = :unit),"
	" :text, :at, :at) ON CONFLICT (ref) DO UPDATE SET times = times + 1,"
	" last = max(last, excluded.last), text = excluded.text,"
	" unit_id = excluded.unit_id WHERE code = excluded.code"
	" AND place = excluded.place",
[PROBLEM_OLD] =
	"DELETE FROM problem WHERE last < :before",
[PROBLEM_MANY] =
	"DELETE FROM problem WHERE id <= (SELECT id FROM problem"
	" ORDER BY id DESC LIMIT 1 OFFSET :kept)",
[PROBLEM_ALL] =
	"SELECT p.ref, p.code, p.place, p.text, coalesce(u.name, ''),"
	" p.first, p.last, p.times FROM problem p LEFT JOIN unit u"
	" ON u.id = p.unit_id"
	" ORDER BY p.last DESC, p.id DESC LIMIT :limit OFFSET :offset",
[PROBLEM_BY_CODE] =
	"SELECT p.ref, p.code, p.place, p.text, coalesce(u.name, ''),"
	" p.first, p.last, p.times FROM problem p LEFT JOIN unit u"
	" ON u.id = p.unit_id"
	" WHERE p.code = :what ORDER BY p.last DESC, p.id DESC"
	" LIMIT :limit OFFSET :offset",
[PROBLEM_BY_REF] =
	"SELECT p.ref, p.code, p.place, p.text, coalesce(u.name, ''),"
	" p.first, p.last, p.times FROM problem p LEFT JOIN unit u"
	" ON u.id = p.unit_id"
	" WHERE p.ref = :what",
[PROBLEM_SUM] =
	"SELECT coalesce(sum(times), 0) FROM problem WHERE code >= :from"
	" AND code < :until AND last >= :since",
[PROBLEM_SUM_ALL] =
	"SELECT coalesce(sum(times), 0) FROM problem WHERE last >= :since",
};

const struct sql_table problems_sql = { "problems", sql, PROBLEM__MAX };

/*
 * Texts are cut to the fields' size, so that the whole struct can be copied
 * through shared memory.
 */
void
problem_of(struct problem *p, const char *code, const char *place,
    const char *text, int64_t unit)
{
	memset(p, 0, sizeof(*p));
	snprintf(p->code, sizeof(p->code), "%s", code);
	snprintf(p->place, sizeof(p->place), "%s", place);
	snprintf(p->text, sizeof(p->text), "%s", text);
	p->unit = unit;
	p->at = clock_now();
}

/*
 * Five letters of 32 each out of the hash of code, place and hour: page, worker
 * and runner make the same one without asking each other.
 */
void
problem_ref(const char *code, const char *place, int64_t at,
    char out[PROBLEM_REF])
{
	/* Nothing that sounds or looks like another one. */
	static const char letters[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
	uint8_t sum[CODE_SHA256];
	char what[160];
	int n, i;

	n = snprintf(what, sizeof(what), "%s\n%s\n%lld", code, place,
	    (long long)(at / HOUR));
	code_sha256(what, (size_t)(n < (int)sizeof(what) ? n :
	    (int)sizeof(what) - 1), sum);
	for (i = 0; i < 6; i++)
		out[i] = i == 2 ? '-' : letters[sum[i] & 31];
	out[6] = '\0';
}

/*
 * The same code and place in the same hour counts up the row that is there.
 * Should another code ever have the same reference, it is dropped: the row's
 * code does not fit and nothing is changed.
 */
int
problem_add(struct db *db, const struct problem *p, struct err *e)
{
	char ref[PROBLEM_REF];

	problem_ref(p->code, p->place, p->at, ref);
	return (db_run(db, &problems_sql, PROBLEM_ADD, ARGS(T(":ref", ref),
	    T(":code", p->code), T(":place", p->place), I(":unit", p->unit),
	    T(":text", p->text), I(":at", p->at)), e));
}

/* By age, then by number, so that a flood cannot fill the disk. */
int
problem_sweep(struct db *db, int64_t before, struct err *e)
{
	if (db_run(db, &problems_sql, PROBLEM_OLD, ARGS(I(":before", before)),
	    e) < 0)
		return (-1);
	return (db_run(db, &problems_sql, PROBLEM_MANY, ARGS(I(":kept", KEPT)),
	    e) < 0 ? -1 : 0);
}

/* "k7 3f2" and "K73F2" are "K7-3F2"; a code is upper case with its hyphens. */
static int
problems_named(const char *said, char out[ERR_CODE_MAX])
{
	char bare[8];
	size_t i, n = 0;

	for (i = 0; said[i] != '\0' && n < sizeof(bare); i++)
		if (isalnum((unsigned char)said[i]))
			bare[n++] = (char)toupper((unsigned char)said[i]);
		else if (strchr(" -.", said[i]) == NULL)
			n = sizeof(bare);
	if (n == 5) {
		snprintf(out, ERR_CODE_MAX, "%.2s-%.3s", bare, bare + 2);
		return (PROBLEM_BY_REF);
	}
	for (i = 0; said[i] != '\0' && i < ERR_CODE_MAX - 1; i++)
		out[i] = said[i] == ' ' ? '-' :
		    (char)toupper((unsigned char)said[i]);
	out[i] = '\0';
	return (PROBLEM_BY_CODE);
}

/*
 * ${what} "" lists all; else it is taken as a reference when it has the form of
 * one, or as a code.
 */
int
problem_list(struct db *db, struct arena *a, const char *what, int offset,
    int limit, struct problem_row **out, struct err *e)
{
	struct problem_row *list = arena_alloc(a, (size_t)limit *
	    sizeof(*list)), *p;
	struct db_arg args[4] = { { 0 } };
	char name[ERR_CODE_MAX] = "";
	int stmt = PROBLEM_ALL, n = 0, k = 0, rc = 0;
	struct db_rows *r;

	if (*what != '\0') {
		stmt = problems_named(what, name);
		args[k++] = (struct db_arg)T(":what", name);
	}
	if (stmt != PROBLEM_BY_REF) {
		args[k++] = (struct db_arg)I(":limit", limit);
		args[k++] = (struct db_arg)I(":offset", offset);
	}
	if ((r = db_query(db, &problems_sql, stmt, args, e)) == NULL)
		return (-1);
	while (n < limit && (rc = db_next(r)) == 1) {
		p = &list[n++];
		p->ref = arena_strdup(a, db_text(r, ROW_REF));
		p->code = arena_strdup(a, db_text(r, ROW_CODE));
		p->place = arena_strdup(a, db_text(r, ROW_PLACE));
		p->text = arena_strdup(a, db_text(r, ROW_TEXT));
		p->unit = arena_strdup(a, db_text(r, ROW_UNIT));
		p->first = db_int(r, ROW_FIRST);
		p->last = db_int(r, ROW_LAST);
		p->times = db_int(r, ROW_TIMES);
	}
	db_end(r);
	*out = list;
	return (rc < 0 ? -1 : n);
}

/*
 * Codes that begin with ${from}, as a range ("COMMIT-" to "COMMIT."), which an
 * index can answer; "" counts all.
 */
int
problem_count(struct db *db, const char *from, int64_t since, int64_t *out,
    struct err *e)
{
	char until[ERR_CODE_MAX];
	size_t n = strlen(from);

	*out = 0;
	if (n == 0)
		return (db_number(db, &problems_sql, PROBLEM_SUM_ALL,
		    ARGS(I(":since", since)), out, e) < 0 ? -1 : 0);
	/* The next text after all that begin so. */
	snprintf(until, sizeof(until), "%s", from);
	until[n - 1]++;
	return (db_number(db, &problems_sql, PROBLEM_SUM, ARGS(T(":from", from),
	    T(":until", until), I(":since", since)), out, e) < 0 ? -1 : 0);
}
