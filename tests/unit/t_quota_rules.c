/*
 * The month's figures against a slow, obvious reference over random schools,
 * rules, exemptions and lessons.  The seed is printed; HOCLIEU_SEED repeats it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/clock.h"
#include "quota/quota.h"
#include "tests/lib/lessons.h"

#define CASES	200
#define PEOPLE	5
#define GRANTS	9
#define RULES	7
#define EXEMPT	4
#define ITEMS	40
#define HASHES	12

static const char *const kinds[] = { "elesson", "video", "test" };
static const char *const roles[] = { "teacher", "head" };
static const char *const states[] = { "published", "published", "published",
	"submitted", "returned", "draft", "withdrawn" };

struct grant_ { int p, role, subject; unsigned grades; int64_t since, until; };
struct rule_ { int unit /* -1: none, 0 the school, 1 and 2 departments */, role, subject, p, kindbits, many, deadline, grace,
	from, until; unsigned grades; };
struct exempt_ { int p, from, until, factor; };
struct item_ { int p, kind, state, hash, credit; int64_t submitted; };

/* A random school; numbers of rows are base + index. */
static struct {
	int	 base, home[PEOPLE];	/* home: 0 school, 1 and 2 departments */
	struct grant_ g[GRANTS];
	struct rule_ r[RULES];
	struct exempt_ x[EXEMPT];
	struct item_ i[ITEMS];
	int	 ng, nr, nx, ni;
} s;

struct want { int owes, bad, owed, counted, review, returned, late, twice,
	missing; };

static struct testdb t;
static uint32_t dice;
static int clashes;	/* contradictions met */

static int
setup(void **state)
{
	(void)state;
	testdb_open(&t);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	testdb_close(&t);
	return (0);
}

/* 0 .. n - 1 (xorshift). */
static int
roll(int n)
{
	dice ^= dice << 13;
	dice ^= dice >> 17;
	dice ^= dice << 5;
	return ((int)(dice % (uint32_t)n));
}

/* Moments at and around the edges of October, November and December. */
static int64_t
moment(void)
{
	int64_t edge = clock_utc(2026, 10 + roll(3), 1);

	switch (roll(4)) {
	case 0:
		return (edge - 1 + roll(3));
	case 1:
		return (edge + 86400 * roll(31) - 1 + roll(3));
	default:
		return (edge + roll(31 * 86400));
	}
}

static void
invent(int n)
{
	int k;

	memset(&s, 0, sizeof(s));
	s.base = 1000 * (n + 1);
	for (k = 0; k < PEOPLE; k++)
		s.home[k] = roll(3);
	s.ng = 1 + roll(GRANTS);
	for (k = 0; k < s.ng; k++)
		s.g[k] = (struct grant_){ k < PEOPLE ? k : roll(PEOPLE),
		    roll(5) == 0, roll(3) == 0 ? 901 + roll(3) : 0,
		    roll(3) == 0 ? 0 : 1u << (1 + roll(5)), roll(4) == 0 ?
		    moment() : 0, roll(4) == 0 ? moment() : 0 };
	s.nr = roll(RULES + 1);
	for (k = 0; k < s.nr; k++)
		s.r[k] = (struct rule_){ roll(4) - 1,
		    roll(5) == 0, roll(4) == 0 ? 901 + roll(2) : 0,
		    roll(4) == 0 ? roll(PEOPLE) : -1, 1 + roll(7), roll(4),
		    roll(2) * roll(32), roll(2) * roll(5),
		    roll(3) == 0 ? 202611 + roll(2) : 202609,
		    roll(3) == 0 ? 202610 + roll(2) : 0,
		    roll(3) == 0 ? (unsigned)(2 + roll(60)) & ~1u : 0 };
	s.nx = roll(EXEMPT + 1);
	for (k = 0; k < s.nx; k++) {
		s.x[k].p = roll(PEOPLE);
		s.x[k].from = (202610 + roll(2)) * 100 + 1 + roll(28);
		s.x[k].until = s.x[k].from + roll(130);
		s.x[k].factor = 25 * roll(5);
	}
	s.ni = roll(ITEMS);
	for (k = 0; k < s.ni; k++)
		s.i[k] = (struct item_){ roll(PEOPLE), roll(4) == 0 ?
		    roll(3) : 0, roll(7), roll(HASHES), roll(12) == 0 ?
		    202610 : 0, moment() };
	/* Two of one grant row would break its key. */
	for (k = 1; k < s.ng; k++)
		for (n = 0; n < k; n++)
			if (s.g[k].p == s.g[n].p && s.g[k].role == s.g[n].role
			    && s.g[k].subject == s.g[n].subject)
				s.g[k].subject = 910 + k;
}

static void
kind_words(int bits, char out[40])
{
	int k;

	out[0] = '\0';
	for (k = 0; k < 3; k++)
		if (bits & 1 << k) {
			strcat(out, kinds[k]);
			strcat(out, " ");
		}
}

static void
put_people(struct buf *b)
{
	int k, at = s.base;

	buf_printf(b, "BEGIN; INSERT INTO unit (id, key, parent_id, kind, name,"
	    " created) VALUES (%d, 'q%d', NULL, 'school', 'S', 0), (%d, 'q%d',"
	    " %d, 'department', 'D1', 0), (%d, 'q%d', %d, 'department', 'D2',"
	    " 0);", at, at, at + 1, at + 1, at, at + 2, at + 2, at);
	for (k = 0; k < PEOPLE; k++)
		buf_printf(b, "INSERT INTO person (id, key, unit_id, login,"
		    " name, folded, created) VALUES (%d, 'q%d', %d, 'q%d',"
		    " 'N %d', 'n', 0);", at + k, at + k, at + s.home[k],
		    at + k, k);
	for (k = 0; k < s.ng; k++) {
		buf_printf(b, "INSERT INTO person_grant (person_id, role,"
		    " unit_id, grades, subject_id, since, until) VALUES (%d,"
		    " '%s', %d, %u, %d, %lld, ", at + s.g[k].p,
		    roles[s.g[k].role], at, s.g[k].grades, s.g[k].subject,
		    (long long)s.g[k].since);
		buf_printf(b, s.g[k].until != 0 ? "%lld);" : "NULL);",
		    (long long)s.g[k].until);
	}
}

static void
put_rules(struct buf *b)
{
	char words[40];
	int k;

	for (k = 0; k < s.nr; k++) {
		kind_words(s.r[k].kindbits, words);
		buf_printf(b, "INSERT INTO quota_rule (unit_id, role,"
		    " subject_id, grades, person_id, kinds, many, deadline,"
		    " grace, from_month, until_month, created) VALUES"
		    " (nullif(%d, %d), '%s', %d, %u, nullif(%d, %d), '%s', %d, %d, %d, %d,"
		    " nullif(%d, 0), %d);", s.base + s.r[k].unit, s.base - 1,
		    roles[s.r[k].role], s.r[k].subject, s.r[k].grades,
		    s.base + s.r[k].p, s.base - 1, words, s.r[k].many,
		    s.r[k].deadline, s.r[k].grace, s.r[k].from,
		    s.r[k].until, s.base);
	}
	for (k = 0; k < s.nx; k++)
		buf_printf(b, "INSERT INTO quota_exempt (person_id, from_day,"
		    " until_day, factor, created) VALUES (%d, %d, %d, %d, 0);",
		    s.base + s.x[k].p, s.x[k].from, s.x[k].until,
		    s.x[k].factor);
}

static void
put_items(struct buf *b)
{
	int k, id;

	for (k = 0; k < s.ni; k++) {
		id = s.base + k;
		buf_printf(b, "INSERT INTO item (id, key, school_id, owner_id,"
		    " title, folded, kind, state, version_id, live_id,"
		    " created, changed, submitted, published) VALUES (%d,"
		    " 'q%d', %d, %d, 'T', 't', '%s', '%s', %d, NULL, 0, 0,"
		    " %lld, 1); INSERT INTO version (id, item_id, no, hash,"
		    " file_name, bytes, created) VALUES (%d, %d, 1, 'h%d',"
		    " 'a', 1, 0);", id, id, s.base, s.base + s.i[k].p,
		    kinds[s.i[k].kind], states[s.i[k].state], id,
		    (long long)s.i[k].submitted, id, id, s.i[k].hash);
		if (s.i[k].state < 3)
			buf_printf(b, "UPDATE item SET live_id = %d"
			    " WHERE id = %d;", id, id);
		if (s.i[k].credit != 0)
			buf_printf(b, "INSERT INTO quota_credit (item_id,"
			    " school_id, month, person_id, hash) VALUES (%d,"
			    " %d, %d, %d, 'h%d');", id, s.base,
			    s.i[k].credit, s.base + s.i[k].p, s.i[k].hash);
	}
	buf_puts(b, "COMMIT;");
}

/* ---- the reference: every question asked of every row */

static int
binds(const struct rule_ *r, int p, int ym)
{
	int64_t from = clock_utc(2026, ym % 100, 1);
	int64_t until = clock_utc(2026, ym % 100 + 1, 1);
	const struct grant_ *g;
	int k;

	if (ym < r->from || (r->until != 0 && ym > r->until))
		return (0);
	if (r->p != -1 && r->p != p)
		return (0);
	if (r->unit > 0 && r->unit != s.home[p])
		return (0);
	for (k = 0; k < s.ng; k++) {
		g = &s.g[k];
		if (g->p == p && g->role == r->role && g->since < until &&
		    (g->until == 0 || g->until > from) &&
		    (r->grades == 0 || g->grades == 0 ||
		    (r->grades & g->grades) != 0) &&
		    /* 902 is a part of 901 */
		    (r->subject == 0 || r->subject == g->subject ||
		    (r->subject == 901 && g->subject == 902)))
			return (1);
	}
	return (0);
}

/* Person before subject and grades before the rest; then the nearer unit. */
static int
level(const struct rule_ *r)
{
	int whom = r->p != -1 ? 2 : r->subject != 0 || r->grades != 0 ? 1 : 0;
	int unit = r->unit > 0 ? 2 : r->unit == 0 ? 1 : 0;

	return (whom * 3 + unit);
}

/* Of the rules that bind, those no stronger one speaks against; 0 or -1. */
static int
choose(int p, int ym, int on[RULES])
{
	const struct rule_ *x, *y;
	int i, k;

	for (i = 0; i < s.nr; i++)
		on[i] = binds(&s.r[i], p, ym);
	for (i = 0; i < s.nr; i++)
		for (k = 0; k < s.nr; k++)
			if (on[i] && binds(&s.r[k], p, ym) &&
			    (s.r[i].kindbits & s.r[k].kindbits) != 0 &&
			    level(&s.r[k]) > level(&s.r[i]))
				on[i] = 0;
	for (i = 0; i < s.nr; i++)
		for (k = 0; k < i; k++) {
			x = &s.r[i];
			y = &s.r[k];
			if (!on[i] || !on[k] ||
			    (x->kindbits & y->kindbits) == 0)
				continue;
			if (x->kindbits != y->kindbits || x->many != y->many ||
			    x->deadline != y->deadline || x->grace != y->grace)
				return (-1);
			on[i] = 0;
		}
	return (0);
}

static int
owed(int many, int p, int ym, int days)
{
	double whole = 0, part;
	int day, k;

	for (day = 1; day <= days; day++) {
		part = 100;
		for (k = 0; k < s.nx; k++)
			if (s.x[k].p == p && ym * 100 + day >= s.x[k].from &&
			    ym * 100 + day <= s.x[k].until &&
			    s.x[k].factor < part)
				part = s.x[k].factor;
		whole += part;
	}
	return ((int)(many * whole / (100.0 * days) + 0.5));
}

static int
counted_before(int n)
{
	const struct item_ *me = &s.i[n], *o;
	int k;

	for (k = 0; k < s.ni; k++) {
		o = &s.i[k];
		if (k == n || o->hash != me->hash)
			continue;
		if (o->credit != 0)
			return (1);
		if (o->state < 3 && (o->submitted < me->submitted ||
		    (o->submitted == me->submitted && k < n)))
			return (1);
	}
	return (0);
}

static struct want
reference(int p, int ym)
{
	struct want w = { 0 };
	struct civil c;
	int on[RULES], got[RULES] = { 0 }, i, k, last, days, rule, bound = 0;

	days = ym == 202611 ? 30 : 31;
	for (i = 0; i < s.nr; i++)
		w.owes |= binds(&s.r[i], p, ym);
	if (!w.owes)
		return (w);
	w.bad = choose(p, ym, on) != 0;
	for (i = 0; i < s.ni; i++) {
		c = clock_civil(s.i[i].submitted);
		if (s.i[i].p != p || c.year * 100 + c.month != ym)
			continue;
		for (rule = -1, bound = 0, k = 0; k < s.nr; k++) {
			if ((s.r[k].kindbits & 1 << s.i[i].kind) == 0)
				continue;
			bound |= binds(&s.r[k], p, ym);
			if (!w.bad && on[k])
				rule = k;
		}
		if (w.bad ? !bound : rule == -1)
			continue;
		last = w.bad ? 31 : (s.r[rule].deadline == 0 ? days :
		    s.r[rule].deadline) + s.r[rule].grace;
		if (s.i[i].credit == ym) {
			w.counted++;
			got[rule == -1 ? 0 : rule]++;
		} else if (s.i[i].state == 4)
			w.returned++;
		else if (s.i[i].state > 4 && s.i[i].credit == 0)
			continue;
		else if (s.i[i].credit != 0 || counted_before(i))
			w.twice++;
		else if (c.day > last)
			w.late++;
		else if (s.i[i].state == 3)
			w.review++;
		else {
			w.counted++;
			got[rule == -1 ? 0 : rule]++;
		}
	}
	for (k = 0; k < s.nr && !w.bad; k++) {
		i = on[k] ? owed(s.r[k].many, p, ym, days) : 0;
		w.owed += i;
		w.missing += i > got[k] ? i - got[k] : 0;
	}
	return (w);
}

/* The two that are named do contradict: they bind, speak of one kind, differ. */
static void
check_clash(const struct quota_teacher *q, int p, int ym)
{
	const struct rule_ *x, *y;
	char sql[120];
	int k[2], i;

	for (i = 0; i < 2; i++) {
		snprintf(sql, sizeof(sql), "SELECT count(*) FROM quota_rule"
		    " WHERE id <= %lld AND (created = %d)",
		    (long long)q->clash[i], s.base);
		k[i] = (int)lessons_number(&t, sql) - 1;
		assert_in_range(k[i], 0, s.nr - 1);
	}
	clashes++;
	x = &s.r[k[0]];
	y = &s.r[k[1]];
	assert_ptr_not_equal(x, y);
	assert_true(binds(x, p, ym) && binds(y, p, ym));
	assert_int_not_equal(x->kindbits & y->kindbits, 0);
	assert_int_equal(level(x), level(y));
	assert_true(x->kindbits != y->kindbits || x->many != y->many ||
	    x->deadline != y->deadline || x->grace != y->grace);
}

static void
compare(int ym, int *owing)
{
	struct school_month when = { .school_id = s.base, .year = 2026,
	    .month = ym % 100 };
	struct quota_month m, mine;
	struct quota_teacher *q;
	struct arena *a = arena_new();
	struct err e = { 0 };
	struct want w;
	int p, k, n = 0;

	assert_int_equal(quota_month(t.db, a, &when, 0, &m, &e), 0);
	for (p = 0; p < PEOPLE; p++) {
		w = reference(p, ym);
		for (q = NULL, k = 0; k < m.nteachers; k++)
			if (m.teachers[k].person_id == s.base + p)
				q = &m.teachers[k];
		assert_int_equal(q != NULL, w.owes);
		assert_int_equal(quota_month(t.db, a, &when, s.base + p, &mine,
		    &e), 0);
		assert_int_equal(mine.nteachers, w.owes);
		if (q == NULL)
			continue;
		n++;
		assert_memory_equal(&q->owed, &mine.teachers[0].owed,
		    offsetof(struct quota_teacher, on) -
		    offsetof(struct quota_teacher, owed));
		assert_int_equal(q->contradiction, w.bad);
		if (w.bad)
			check_clash(q, p, ym);
		assert_int_equal(q->owed, w.owed);
		assert_int_equal(q->counted, w.counted);
		assert_int_equal(q->review, w.review);
		assert_int_equal(q->returned, w.returned);
		assert_int_equal(q->late, w.late);
		assert_int_equal(q->twice, w.twice);
		assert_int_equal(q->missing, w.missing);
	}
	assert_int_equal(n, m.nteachers);
	*owing += n;
	arena_free(a);
}

static void
t_reference(void **state)
{
	const char *seed = getenv("HOCLIEU_SEED");
	struct buf b = { 0 };
	int n, owing = 0;

	(void)state;
	dice = seed != NULL ? (uint32_t)strtoul(seed, NULL, 10) : 20261123;
	if (dice == 0)
		dice = 1;
	fprintf(stderr, "t_quota_rules: HOCLIEU_SEED=%u\n", dice);
	lessons_sql(&t, "DELETE FROM quota_rule; INSERT INTO subject (id, code,"
	    " parent_id, name, abbr, family, ord) VALUES (901, 'x', NULL, 'X',"
	    " 'X', 'nt', 901), (902, 'x.y', 901, 'Y', 'Y', 'nt', 902), (903,"
	    " 'z', NULL, 'Z', 'Z', 'kh', 903)");
	for (n = 0; n < HASHES; n++)
		buf_printf(&b, "INSERT INTO object (hash, bytes, created)"
		    " VALUES ('h%d', 1, 0);", n);
	lessons_sql(&t, b.p);
	for (n = 0; n < CASES; n++) {
		invent(n);
		buf_clear(&b);
		put_people(&b);
		put_rules(&b);
		put_items(&b);
		lessons_sql(&t, b.p);
		compare(202610, &owing);
		compare(202611, &owing);
		/* A rule on no unit would bind the next school too. */
		lessons_sql(&t, "DELETE FROM quota_rule WHERE unit_id IS"
		    " NULL");
	}
	assert_true(owing > CASES);
	assert_true(clashes > CASES / 10);
	buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(t_reference, setup, teardown),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
