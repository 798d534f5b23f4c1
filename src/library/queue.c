/*
 * Whose turn it is.  Two steps, or the one that the school has chosen.  A head's
 * turn is what the department has not passed; a principal's is what it has
 * passed, and what no head can pass: there is none for it but its author.  The
 * rest is early: a principal may look at it, and decide if need be.
 */
#include <string.h>

#include "util/arena.h"

#include "library/library_sql.h"
#include "library/review.h"

/*
 * Read once for a list: the viewer's rights, those of all heads of the school,
 * and its number of steps.
 */
struct turns {
	struct rights	 mine, heads;
	int		 steps;
};

/*
 * Who may review nothing has no rights here and no queue; the other two
 * questions are then not asked.
 */
static int
read_turns(struct db *db, struct arena *a, const struct viewer *v,
    int64_t school, struct turns *t, struct err *e)
{
	struct review_policy p;

	if (rights_of(db, a, v, &t->mine, e) != 0)
		return (-1);
	t->heads.n = 0;
	t->steps = 2;
	if (t->mine.n == 0)
		return (0);
	if (review_policy_of(db, a, school, &p, e) != 0)
		return (-1);
	t->steps = p.steps;
	return (rights_heads(db, a, school, &t->heads, e));
}

/* 1 when a head other than the author may pass it for the department. */
static int
headed(const struct turns *t, const struct candidate *c)
{
	int i;

	for (i = 0; i < t->heads.n; i++)
		if (right_covers(&t->heads.list[i], &c->at))
			return (1);
	return (0);
}

/*
 * ${early} 0: the next step is the viewer's. 1: a principal may decide although
 * a head has not passed it yet.
 */
static int
is_turn(const struct turns *t, const struct candidate *c, int early)
{
	int i, head = -1;	/* not looked for yet */

	for (i = 0; i < t->mine.n; i++) {
		const struct right *r = &t->mine.list[i];

		if (!right_covers(r, &c->at))
			continue;
		if (r->role == ROLE_HEAD) {
			if (!early && !c->passed)
				return (1);
			continue;
		}
		if (head == -1)
			head = t->steps == 2 && !c->passed && headed(t, c);
		if (early ? head : !head)
			return (1);
	}
	return (0);
}

static void
keep(struct arena *a, struct queue_side *s, const struct candidate *c)
{
	int64_t *more;

	if (s->n == s->room) {
		s->room = s->room * 2 + 32;
		more = arena_alloc(a, (size_t)s->room * sizeof(*more));
		if (s->n > 0)
			memcpy(more, s->id, (size_t)s->n * sizeof(*more));
		s->id = more;
	}
	s->id[s->n++] = c->id;
}

/*
 * Own items never wait for oneself (LIBRARY_SENT leaves them out).  The lists
 * hold numbers alone: the caller reads the rows of the page that it shows with
 * library_queue_rows.
 */
int
library_queue(struct db *db, struct arena *a, const struct viewer *v,
    int64_t school, struct queue *q, struct err *e)
{
	struct candidate c = { 0 };
	struct turns t;
	struct db_rows *r;
	int rc;

	memset(q, 0, sizeof(*q));
	if (read_turns(db, a, v, school, &t, e) != 0)
		return (-1);
	if (t.mine.n == 0)
		return (0);
	r = db_query(db, &library_sql, LIBRARY_SENT, ARGS(I(":school",
	    school), I(":me", v->id)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		library_candidate(r, &c);
		if (is_turn(&t, &c, 0))
			keep(a, &q->mine, &c);
		else if (is_turn(&t, &c, 1))
			keep(a, &q->early, &c);
	}
	db_end(r);
	return (rc);
}

/*
 * An offset behind the end gives no rows and no failure: the queue may have
 * become shorter since its page was drawn.
 */
int
library_queue_rows(struct db *db, struct arena *a, const struct queue_side *s,
    int offset, int limit, struct item **out, struct err *e)
{
	if (offset < 0 || offset > s->n)
		offset = s->n;
	if (limit > s->n - offset)
		limit = s->n - offset;
	return (library_rows(db, a, s->id + offset, limit, 1, out, e));
}
