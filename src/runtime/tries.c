/*
 * Tries of a part: which one a launch goes on with, when a new one begins, and
 * which one counts.  docs/play.md.
 */
#include <string.h>

#include "util/clock.h"

#include "store/settings.h"
#include "runtime/digest.h"
#include "runtime/runtime.h"
#include "runtime/runtime_sql.h"
#include "runtime/token.h"
#include "runtime/tries.h"

/* Columns of RT_TRY_NOW and of RT_SEVERAL. */
enum { NOW_TRY, NOW_DONE, NOW_SUCCESS, NOW_EXIT, NOW_VISITS, NOW_ENDED };
enum { SEVERAL_ID, SEVERAL_PERSON, SEVERAL_ITEM, SEVERAL_RULE, SEVERAL_LAST };

int
tries_pause(const char *exit)
{
	return (strcmp(exit, "suspend") == 0 || strcmp(exit, EXIT_LEFT) == 0);
}

int
tries_standing(struct db *db, struct standing *s, struct err *e)
{
	struct db_rows *r;
	int rc;

	r = db_query(db, &runtime_sql, RT_TRY_NOW, ARGS(I(":attempt",
	    s->attempt), I(":entry", s->entry)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		s->n = db_int(r, NOW_TRY);
		s->written = db_int(r, NOW_VISITS) > 0;
		s->over = s->tracked && (db_int(r, NOW_ENDED) != 0 ||
		    ((db_int(r, NOW_DONE) != 0 ||
		    *db_text(r, NOW_SUCCESS) != '\0') &&
		    !tries_pause(db_text(r, NOW_EXIT))));
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

int
tries_choose(struct db *db, const struct standing *s, int write, int64_t *try,
    struct err *e)
{
	int64_t tries = 0;

	*try = s->n;
	if (s->n > 0 && !s->over)
		return (0);
	if (db_number(db, &runtime_sql, RT_TRY_LEFT, ARGS(I(":attempt",
	    s->attempt), I(":entry", s->entry)), &tries, e) < 0 || (s->over &&
	    write && db_run(db, &runtime_sql, RT_TRY_END, ARGS(I(":attempt",
	    s->attempt), I(":entry", s->entry), I(":try", s->n)), e) != 0))
		return (-1);
	*try = 0;
	return (tries < TRIES_MAX && db_number(db, &runtime_sql, RT_TRY_NEXT,
	    ARGS(I(":attempt", s->attempt), I(":entry", s->entry),
	    I(":all", 0)), try, e) < 0 ? -1 : 0);
}

static int
find_standing(struct db *db, const struct attempt *t, int ord,
    struct standing *s, struct err *e)
{
	struct db_rows *r;
	int rc;

	memset(s, 0, sizeof(*s));
	s->attempt = t->id;
	r = db_query(db, &runtime_sql, RT_ENTRY, ARGS(I(":package",
	    t->package_id), I(":ord", ord)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		s->entry = db_int(r, ENTRY_ID);
		s->tracked = db_int(r, ENTRY_IS_SCO) != 0 &&
		    db_int(r, ENTRY_VERSION) != 0;
		if (*db_text(r, ENTRY_PATH) == '\0')
			rc = 0;		/* a heading */
	}
	db_end(r);
	if (rc != 1)
		return (rc < 0 ? -1 : err_set(e, ERR_REJECT, "NOT-FOUND",
		    "entry %d", ord));
	return (tries_standing(db, s, e));
}

/* The rule of the school where ${person} is at home, 0..2 of rules. */
static int
school_rule(struct db *db, int64_t person, int64_t *rule, struct err *e)
{
	int64_t school = 0;

	if (db_number(db, &runtime_sql, RT_PERSON_SCHOOL, ARGS(I(":person",
	    person)), &school, e) < 0)
		return (-1);
	*rule = setting_of(db, school, SET_TRY_RULE);
	return (0);
}

/* "best", "first" or "last": of the lesson as it was set to the pupil, else the school's. */
static int
rule_of(struct db *db, int64_t person, int64_t item, char out[8],
    struct err *e)
{
	static const char *const rules[] = { "best", "first", "last" };
	struct db_rows *r;
	int64_t school;
	int rc;

	r = db_query(db, &runtime_sql, RT_RULE, ARGS(I(":person", person),
	    I(":item", item)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1)
		strncpy(out, db_text(r, 0), 7);
	db_end(r);
	out[7] = '\0';
	if (rc < 0 || (rc == 0 && school_rule(db, person, &school, e) != 0))
		return (-1);
	if (rc == 0)
		strcpy(out, rules[school]);
	return (0);
}

/*
 * Flags of the tries first, then what is computed from them.  Only the sums
 * change here, not the time of the attempt's last save, by which lists are
 * ordered.
 */
static int
count_anew(struct db *db, int64_t attempt, int64_t entry, int64_t last,
    struct err *e)
{
	return (db_run(db, &runtime_sql, RT_COUNT, ARGS(I(":attempt", attempt),
	    I(":entry", entry)), e) != 0 ||
	    db_run(db, &runtime_sql, RT_ROLLUP, ARGS(I(":attempt", attempt),
	    I(":now", last)), e) != 0 ||
	    db_run(db, &runtime_sql, RT_COUNTED, ARGS(I(":attempt", attempt)),
	    e) != 0 ? -1 : 0);
}

/* The rule may have changed since the last launch: the lesson was set, a class changed. */
static int
take_rule(struct db *db, const struct attempt *t, struct err *e)
{
	char rule[8];

	if (rule_of(db, t->person_id, t->item_id, rule, e) != 0)
		return (-1);
	if (strcmp(rule, t->rule) == 0)
		return (0);
	return (db_run(db, &runtime_sql, RT_RULE_PUT, ARGS(I(":attempt", t->id),
	    T(":rule", rule)), e) != 0 ? -1 : count_anew(db, t->id, 0,
	    t->last, e));
}

/*
 * Launches of an attempt that are kept; a save of one that is gone is taken
 * when it is finished (commit_find.c).
 */
#define LAUNCHES	1000
#define LAUNCHES_UNUSED	50

static int
trim_launches(struct db *db, int64_t attempt, int64_t number, struct err *e)
{
	char old[TOKEN_VISIT], unused[TOKEN_VISIT];

	if (number <= LAUNCHES_UNUSED)
		return (0);
	token_visit_from(number - LAUNCHES_UNUSED, unused);
	token_visit_from(number > LAUNCHES ? number - LAUNCHES : 0, old);
	return (db_run(db, &runtime_sql, RT_LAUNCH_TRIM, ARGS(
	    I(":attempt", attempt), T(":old", old), T(":unused", unused)), e));
}

/*
 * The visit stands in the table from its launch on: its commits belong to this
 * try whatever happens meanwhile.  A preview leaves no row.  A launch that was
 * not written down is numbered like the next one, and found by its first save
 * (commit_find.c).
 */
int
runtime_launch(struct db *db, const struct attempt *t, int ord, int write,
    struct launched *out, struct err *e)
{
	struct standing s;
	int64_t number = 0;

	if (find_standing(db, t, ord, &s, e) != 0)
		return (-1);
	if (strcmp(t->mode, "preview") == 0) {
		out->try = 0;
		token_visit(t->visits + 1, out->visit);
		return (0);
	}
	if (tries_choose(db, &s, write, &out->try, e) != 0)
		return (-1);
	if (!write) {
		token_visit(t->visits + 1, out->visit);
		return (0);
	}
	if (take_rule(db, t, e) != 0 || db_number(db, &runtime_sql, RT_LAUNCH,
	    ARGS(I(":attempt", t->id)), &number, e) < 0 ||
	    trim_launches(db, t->id, number, e) != 0)
		return (-1);
	token_visit(number, out->visit);
	return (db_run(db, &runtime_sql, RT_LAUNCH_ADD, ARGS(
	    I(":attempt", t->id), T(":nonce", out->visit),
	    I(":entry", s.entry), I(":try", out->try),
	    I(":now", clock_now())), e));
}

/*
 * What was given up is kept with what it had come to; it counts off only when
 * the lesson had said completed, passed or failed.
 */
int
runtime_again(struct db *db, const uint8_t secret[32], const struct attempt *t,
    int ord, struct err *e)
{
	struct digest_part p = { .attempt_id = t->id, .completion = "",
	    .success = "" };
	int64_t tries = 0, now = clock_now();
	char digest[DIGEST_TEXT];
	struct standing s;

	if (find_standing(db, t, ord, &s, e) != 0)
		return (-1);
	if (strcmp(t->mode, "preview") == 0 || !s.tracked || !s.written)
		return (0);
	if (db_number(db, &runtime_sql, RT_TRY_LEFT, ARGS(I(":attempt", t->id),
	    I(":entry", s.entry)), &tries, e) < 0)
		return (-1);
	if (tries >= TRIES_MAX)
		return (err_set(e, ERR_REJECT, "TRY-MANY", "%lld tries",
		    (long long)tries));
	p.entry_id = s.entry;
	if (db_run(db, &runtime_sql, RT_TRY_END, ARGS(I(":attempt", t->id),
	    I(":entry", s.entry), I(":try", s.n)), e) != 0 ||
	    db_number(db, &runtime_sql, RT_TRY_NEXT, ARGS(
	    I(":attempt", t->id), I(":entry", s.entry), I(":all", 1)), &p.n,
	    e) < 0)
		return (-1);
	digest_part(secret, &p, digest);
	return (db_run(db, &runtime_sql, RT_TRY_ADD, ARGS(
	    I(":attempt", t->id), I(":entry", s.entry), I(":try", p.n),
	    I(":now", now), T(":digest", digest)), e) != 0 ? -1 :
	    count_anew(db, t->id, s.entry, t->last, e));
}

/* A rule that is the same as before changes nothing, and is found quickly. */
int
runtime_recount(struct db *db, int64_t item, struct err *e)
{
	struct db_rows *r;
	int64_t attempt;
	char rule[8];
	int rc;

	r = item == 0 ? db_query(db, &runtime_sql, RT_SEVERAL_ALL, NOARGS, e) :
	    db_query(db, &runtime_sql, RT_SEVERAL, ARGS(I(":item", item)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		attempt = db_int(r, SEVERAL_ID);
		if (rule_of(db, db_int(r, SEVERAL_PERSON), db_int(r,
		    SEVERAL_ITEM), rule, e) != 0) {
			rc = -1;
			break;
		}
		if (strcmp(rule, db_text(r, SEVERAL_RULE)) == 0)
			continue;
		if (db_run(db, &runtime_sql, RT_RULE_PUT, ARGS(
		    I(":attempt", attempt), T(":rule", rule)), e) != 0 ||
		    count_anew(db, attempt, 0, db_int(r, SEVERAL_LAST), e) != 0) {
			rc = -1;
			break;
		}
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}
