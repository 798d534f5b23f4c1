/* Participation in ready words. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/clock.h"

#include "people/people.h"
#include "runtime/month_activity.h"
#include "words/i18n.h"
#include "words/month_words.h"
#include "pages/common/say.h"
#include "pages/common/class_scope.h"
#include "pages/questions/participation_model.h"

#define STEP	6	/* of a spark's bar with its gap */
#define TALL	20

const char *
participation_month_name(struct exchange *ex, int month)
{
	return (say(ex, TR("Tháng {{m}}/{{y}}"), json_pack("{s:s,s:i}", "m",
	    month_name(ex->arena, ex->lang, month % 100), "y", month / 100)));
}

const char *
participation_of(struct exchange *ex, int k, int n)
{
	return (say(ex, TR("{{k}} trên {{total}} em"), json_pack(
	    "{s:s,s:s,s:i}", "k", i18n_number(ex->arena, ex->lang, k),
	    "total", i18n_number(ex->arena, ex->lang, n), "n", n)));
}

/*
 * Rounded to whole per cent of the width; the text beside it always has the
 * two numbers, never a percentage (docs/questions.md).
 */
int
participation_bar(int k, int n)
{
	return (n <= 0 ? 0 : (k * 100 + n / 2) / n);
}

/* Months in which nobody could take part (no pupils counted) are left out. */
json_t *
participation_trend_json(struct exchange *ex, const struct participation *p,
    const struct trend *t)
{
	json_t *list = json_array(), *o;
	const struct rate *r;
	int i;

	for (i = PARTICIPATION_MONTHS - 1; i >= 0; i--) {
		r = &t->at[i];
		if (r->n == 0)
			continue;
		o = json_pack("{s:i,s:i}", "w_learnt", participation_bar(
		    r->learnt, r->n), "w_done", participation_bar(r->done,
		    r->n));
		say_set(o, "name", participation_month_name(ex, p->month[i]));
		say_set(o, "learnt", participation_of(ex, r->learnt, r->n));
		say_set(o, "done", participation_of(ex, r->done, r->n));
		json_array_append_new(list, o);
	}
	return (list);
}

/*
 * A bar that stands on the ground line, as a closed path; few pupils of many
 * still get a line of one pixel.
 */
static void
column(struct buf *b, int at, int k, int n)
{
	int h = participation_bar(k, n) * TALL / 100;

	if (k > 0 && h == 0)
		h = 1;
	if (h == 0)
		return;
	buf_put(b, "M", 1);
	buf_int(b, at * STEP);
	buf_put(b, " ", 1);
	buf_int(b, TALL - h);
	buf_put(b, "h", 1);
	buf_int(b, STEP - 1);
	buf_put(b, "v", 1);
	buf_int(b, h);
	buf_put(b, "h-", 2);
	buf_int(b, STEP - 1);
	buf_put(b, "z", 1);
}

void
participation_names(struct exchange *ex, const struct participation *p,
    const char *out[PARTICIPATION_MONTHS])
{
	int i;

	for (i = 0; i < PARTICIPATION_MONTHS; i++)
		out[i] = participation_month_name(ex, p->month[i]);
}

/*
 * The drawing of a row; its label says the same in words for who cannot see
 * it.
 */
json_t *
participation_spark_json(struct exchange *ex,
    const char *const names[PARTICIPATION_MONTHS], const struct trend *t)
{
	struct buf learnt = { 0 }, done = { 0 }, label = { 0 };
	json_t *o;
	int i;

	for (i = 0; i < PARTICIPATION_MONTHS; i++) {
		if (t->at[i].n == 0)
			continue;
		column(&learnt, i, t->at[i].learnt, t->at[i].n);
		column(&done, i, t->at[i].done, t->at[i].n);
		buf_puts(&label, label.len > 0 ? "; " : "");
		buf_puts(&label, names[i]);
		buf_puts(&label, ": ");
		buf_puts(&label, participation_of(ex, t->at[i].learnt,
		    t->at[i].n));
	}
	o = json_object();
	say_set(o, "learnt", learnt.p);
	say_set(o, "done", done.p);
	say_set(o, "label", label.p);
	buf_free(&learnt);
	buf_free(&done);
	buf_free(&label);
	return (o);
}

/*
 * Who answers for grades or the school also gets the classes of the year
 * before, so that the twelve months do not end with the summer.
 */
int
participation_scope(struct exchange *ex, const struct class_scope *s, int last,
    struct participation *p, struct err *e)
{
	struct class_row *before = NULL;
	int n = class_scope_before(ex, s, &before, e);

	return (n < 0 ? -1 : participation_read(ex->db, ex->arena,
	    &(struct participation_ask){ .last = last, .now = s->classes,
	    .nnow = s->n, .before = before, .nbefore = n }, p, e));
}

/*
 * The same figures as the page of the month at hand; 0 where no pupil is
 * counted yet.
 */
int
participation_home(struct exchange *ex, json_t **out, struct err *e)
{
	int month = month_activity_month(clock_now());
	struct class_scope s;
	struct participation p;
	const struct rate *r;
	json_t *o;

	if (class_scope(ex, "/", month_activity_year(month), &s, e) != 0)
		return (-1);
	json_decref(s.schools);
	if (s.n == 0)
		return (0);
	/* The month at hand alone: nothing of the year before. */
	if (participation_read(ex->db, ex->arena, &(struct participation_ask){
	    .last = month, .now = s.classes, .nnow = s.n }, &p, e) != 0)
		return (-1);
	r = &p.all.at[PARTICIPATION_MONTHS - 1];
	if (r->n == 0)
		return (0);
	*out = o = json_object();
	say_set(o, "text", say(ex,
	    TR("Tháng {{m}}: {{of}} đã học ít nhất một bài"), json_pack(
	    "{s:s,s:s}", "m", month_name(ex->arena, ex->lang, month % 100), "of",
	    participation_of(ex, r->learnt, r->n))));
	say_set(o, "more", say(ex, TR("{{of}} học xong ít nhất một bài."),
	    json_pack("{s:s}", "of", participation_of(ex, r->done, r->n))));
	say_set(o, "href", *s.more == '\0' ? "/participation" : arena_printf(
	    ex->arena, "/participation?%s", s.more + 1));
	return (1);
}
