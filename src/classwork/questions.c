/*
 * Asking a question, answering, showing it to the class, hiding, handing on.
 * Each action checks the state again in its own statement, so that of two
 * people who act at once only one succeeds.
 */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/text.h"
#include "store/settings.h"

#include "audit/audit.h"
#include "people/notice.h"
#include "classwork/questions.h"
#include "classwork/questions_sql.h"

#define WORDINGS	50	/* versions of one answer that are kept */

/*
 * For staff who may see the class's results: only its teachers may answer,
 * others may read.
 */
static int
staff_right(struct db *db, const struct viewer *v, const struct question *q,
    enum question_right *right, struct err *e)
{
	int64_t teaches = 0;

	if (db_number(db, &questions_sql, QU_TEACHES, ARGS(I(":class",
	    q->class_id), I(":person", v->id)), &teaches, e) < 0)
		return (-1);
	*right = teaches == 1 ? QUESTION_ANSWER : QUESTION_READ;
	return (0);
}

/*
 * The rights of people who are not responsible for the class: the lesson's
 * author may read what is not hidden, classmates what was shown to the class.
 */
static enum question_right
questions_other_right(const struct viewer *v, const struct question *q)
{
	int i;

	if (q->hidden != 0)
		return (QUESTION_NONE);
	if (q->owner_id == v->id && (v->roles & ROLES_STAFF) != 0)
		return (QUESTION_AUTHOR);
	if (q->shown != 0 && (v->roles & ROLE_BIT(ROLE_PUPIL)) != 0)
		for (i = 0; i < v->nclasses; i++)
			if (v->classes[i].id == q->class_id)
				return (QUESTION_CLASSMATE);
	return (QUESTION_NONE);
}

/*
 * Whoever asked keeps the right to the question for ever.  Staff of the class
 * have theirs in its school year only; afterwards the pupil and the lesson's
 * author alone read it.  To whoever has no right here the page answers that it
 * does not exist (docs/questions.md).
 */
int
questions_right(struct db *db, const struct viewer *v,
    const struct question *q, enum question_right *right, struct err *e)
{
	struct scope s = { .class_id = q->class_id };
	int rc = 0;

	*right = QUESTION_NONE;
	if (q->person_id == v->id) {
		*right = QUESTION_ASKER;
		return (0);
	}
	if ((v->roles & ROLES_STAFF) != 0 &&
	    q->year == clock_school_year(clock_now()))
		rc = people_may(db, v, MAY_SEE_RESULTS, &s, e);
	if (rc == 1)
		return (staff_right(db, v, q, right, e));
	if (rc == 0)
		*right = questions_other_right(v, q);
	return (rc);
}

/*
 * Address of the notice for teachers: one notice for a lesson and a class, not
 * one for each question.
 */
static void
waiting_href(char out[120], const char *class_key, const char *item_key)
{
	snprintf(out, 120, "/questions?c=%s&i=%s", class_key, item_key);
}

/* The address of one question; notices about it are found and ended by it. */
static void
own_href(char out[120], const char *key)
{
	snprintf(out, 120, "/questions/%s", key);
}

/* "Mi-li-mét · 3A" */
static const char *
what(struct arena *a, const struct question *q)
{
	return (arena_printf(a, "%s · %s", q->item, q->class_name));
}

/*
 * Everybody who teaches the class; the notice is about a lesson and a class, so
 * further questions do not add further notices.
 */
static int
tell_teachers(struct db *db, struct arena *a, const struct question *q,
    struct err *e)
{
	struct class_teacher *c;
	char href[120];
	int i, n;

	waiting_href(href, q->class_key, q->item_key);
	n = questions_colleagues(db, a, q->class_id, 0, &c, e);
	for (i = 0; i < n; i++)
		if (notice_add(db, c[i].id, 0, "questions", what(a, q), href,
		    e) != 0)
			return (-1);
	return (n < 0 ? -1 : 0);
}

/*
 * A question was answered or hidden: its notices end; the notice for the
 * class's teachers ends when no question of this lesson and class is open.
 */
static int
settled(struct db *db, const struct question *q, struct err *e)
{
	int64_t left = 0;
	char href[120];

	own_href(href, q->key);
	if (notice_over(db, 0, "handed", href, e) != 0 || db_number(db,
	    &questions_sql, QU_OPEN_LEFT, ARGS(I(":class", q->class_id),
	    I(":item", q->item_id)), &left, e) < 0)
		return (-1);
	if (left == 1)
		return (0);
	waiting_href(href, q->class_key, q->item_key);
	return (notice_over(db, 0, "questions", href, e));
}

/*
 * The notice names the lesson and never a word of question or answer: notices
 * stand on pages that others may look at.
 */
static int
tell_pupil(struct db *db, const struct viewer *v, const struct question *q,
    const char *kind, struct err *e)
{
	char href[120];

	own_href(href, q->key);
	return (notice_add(db, q->person_id, v->id, kind, q->item, href, e));
}

/* ---- asking */

/* How long a typed text may be, and how it is refused. */
struct question_bounds {
	int		 lines;
	enum setting	 max;		/* of characters */
	const char	*empty, *longer;	/* codes */
};
static const struct question_bounds asked_bounds = {
	.lines = QUESTION_LINES, .max = SET_QUESTION_MAX,
	.empty = "QUESTION-EMPTY", .longer = "QUESTION-LONG"
};
static const struct question_bounds answer_bounds = {
	.lines = ANSWER_LINES, .max = SET_ANSWER_MAX,
	.empty = "ANSWER-EMPTY", .longer = "ANSWER-LONG"
};

/* Clean a typed text; it needs at least one letter or digit. */
static int
questions_words(struct db *db, struct arena *a, const char *typed,
    const struct question_bounds *b, char **out, struct err *e)
{
	int64_t most = setting_int(db, b->max);

	*out = text_lines(a, typed, b->lines);
	if (*out == NULL || text_fold(a, *out)[0] == '\0')
		return (err_field(e, b->empty, "text", "no words"));
	if ((int64_t)text_chars(*out) > most)
		return (err_field(e, b->longer, "text", "%zu characters",
		    text_chars(*out)));
	return (0);
}

/*
 * The title of the part that the question is about, by its place in the lesson;
 * -1 means the whole lesson.  The text is stored, because the parts may change
 * with the next version.  Cut to QUESTION_PART characters.
 */
static int
part_title(struct db *db, struct arena *a, int64_t item, int64_t ord,
    const char **out, struct err *e)
{
	struct question_part *p;
	size_t chars = 0;
	int i, n;
	char *s;

	*out = "";
	if (ord < 0)
		return (0);
	n = questions_parts(db, a, item, &p, e);
	for (i = 0; i < n && p[i].ord != ord; i++)
		;
	if (n < 0)
		return (-1);
	if (i == n || (s = text_clean(a, p[i].title)) == NULL)
		return (err_field(e, "QUESTION-PART", "part", "part %lld",
		    (long long)ord));
	*out = s;
	while (*s != '\0' && (chars += (*s & 0xc0) != 0x80) <= QUESTION_PART)
		s++;
	*s = '\0';
	return (0);
}

/*
 * 1 when the pupil has asked the same words about the same part and waits for
 * the answer: the form was sent twice; ${key} is that question's.
 */
static int
questions_same(struct db *db, int64_t person, int64_t item, const char *text,
    const char *part, char *key, struct err *e)
{
	struct db_rows *r;
	int rc;

	r = db_query(db, &questions_sql, QU_SAME, ARGS(I(":person", person),
	    I(":item", item), T(":text", text), T(":part", part)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1)
		snprintf(key, CODE_KEY, "%s", db_text(r, 0));
	db_end(r);
	return (rc);
}

/*
 * The class whose teachers are asked, and whether the pupil may ask another
 * question today.
 */
static int
questions_room(struct db *db, const struct viewer *v, const struct item *it,
    int64_t *class, struct err *e)
{
	int64_t now = clock_now(), today = 0;
	struct civil c = clock_civil(now);

	*class = 0;
	if (db_number(db, &questions_sql, QU_CLASS, ARGS(I(":person", v->id),
	    I(":item", it->id), I(":grades", it->grades), I(":year",
	    clock_school_year(now))), class, e) < 0)
		return (-1);
	if (*class == 0)
		return (err_field(e, "QUESTION-CLASS", "text", "%s",
		    v->login));
	if (db_number(db, &questions_sql, QU_TODAY, ARGS(I(":person", v->id),
	    I(":midnight", clock_utc(c.year, c.month, c.day))), &today,
	    e) < 0)
		return (-1);
	return (today < setting_of(db, v->school_id,
	    SET_QUESTIONS_DAY) ? 0 : err_field(e,
	    "QUESTION-MANY", "text", "%lld today", (long long)today));
}

/*
 * The text is checked first, then whether it was sent already, then the day's
 * limit: sending a form twice uses up nothing and is no error.
 */
int
questions_ask(struct db *db, struct arena *a, const struct viewer *v,
    const struct question_new *new, char *key, struct err *e)
{
	const struct item *it = new->item;
	struct question *q;
	const char *part;
	int64_t class;
	char *text;
	int rc;

	if (questions_words(db, a, new->text, &asked_bounds, &text,
	    e) != 0 || part_title(db, a, it->id, new->part, &part, e) != 0)
		return (-1);
	if ((rc = questions_same(db, v->id, it->id, text, part, key, e)) != 0)
		return (rc < 0 ? -1 : 0);
	if (questions_room(db, v, it, &class, e) != 0)
		return (-1);
	code_key(key);
	if (db_run(db, &questions_sql, QU_ADD, ARGS(T(":key", key),
	    I(":item", it->id), I(":class", class), I(":person", v->id),
	    T(":part", part), T(":text", text), I(":now", clock_now())),
	    e) != 0 || (rc = questions_find(db, a, key, &q, e)) < 0)
		return (-1);
	if (rc == 0)
		return (err_set(e, ERR_FAIL, "DB-FAILED",
		    "question %s is not there", key));
	return (audit_add(db, v->id, "ask", "question", q->id, NULL, e) != 0 ?
	    -1 : tell_teachers(db, a, q, e));
}

/* ---- what teachers do */

/* The UPDATE changed no row: somebody else was faster, or the page was old. */
static int
changed(struct db *db, const struct question *q, struct err *e)
{
	return (db_changes(db) == 1 ? 0 : err_set(e, ERR_REJECT,
	    "QUESTION-STATE", "%s", q->key));
}

/*
 * ${seen} is the number of wordings that the form was made with: if a colleague
 * answered meanwhile the UPDATE finds no row, and the caller gets
 * QUESTION-STATE with what was typed kept.  Earlier wordings stay in
 * ask_answer.
 */
int
questions_answer(struct db *db, struct arena *a, const struct viewer *v,
    const struct question *q, int64_t seen, const char *typed, struct err *e)
{
	struct wording *w;
	char *text;
	int n;

	if (questions_words(db, a, typed, &answer_bounds, &text, e) != 0)
		return (-1);
	/*
	 * The same text again: a button pressed twice, or nothing was changed.
	 */
	if (q->hidden == 0 && strcmp(text, q->answer) == 0)
		return (0);
	if ((n = questions_wordings(db, a, q->id, &w, e)) < 0)
		return (-1);
	if (n >= WORDINGS)
		return (err_field(e, "ANSWER-MANY", "text", "%d", n));
	if (db_run(db, &questions_sql, QU_ANSWERED, ARGS(I(":id", q->id),
	    I(":seen", seen), I(":now", clock_now())), e) != 0 ||
	    changed(db, q, e) != 0 ||
	    db_run(db, &questions_sql, QU_ADD_ANSWER, ARGS(I(":id", q->id),
	    I(":no", seen + 1), I(":person", v->id), T(":text", text),
	    I(":now", clock_now())), e) != 0 ||
	    audit_add(db, v->id, "answer", "question", q->id, NULL, e) != 0 ||
	    settled(db, q, e) != 0)
		return (-1);
	return (tell_pupil(db, v, q, "answered", e));
}

/*
 * Only an answered one can be shown; asking for what is so already changes
 * nothing.
 */
int
questions_show(struct db *db, const struct viewer *v, const struct question *q,
    int on, struct err *e)
{
	if ((q->shown != 0) == (on != 0) && q->hidden == 0)
		return (0);
	if (db_run(db, &questions_sql, QU_SHOW, ARGS(I(":id", q->id),
	    I(":on", on), I(":now", clock_now())), e) != 0 ||
	    changed(db, q, e) != 0)
		return (-1);
	return (audit_add(db, v->id, on ? "show" : "unshow", "question", q->id,
	    NULL, e));
}

/*
 * Ends showing, too.  There is no way back: the pupil reads the reason,
 * teachers keep the text.
 */
int
questions_hide(struct db *db, struct arena *a, const struct viewer *v,
    const struct question *q, const char *typed, struct err *e)
{
	char *reason = text_clean(a, typed);

	if (reason == NULL || text_fold(a, reason)[0] == '\0' ||
	    (int64_t)text_chars(reason) > setting_int(db, SET_QUESTION_MAX))
		return (err_field(e, "QUESTION-REASON", "reason", "%s",
		    q->key));
	if (db_run(db, &questions_sql, QU_HIDE, ARGS(I(":id", q->id),
	    I(":person", v->id), T(":reason", reason), I(":now",
	    clock_now())), e) != 0 || changed(db, q, e) != 0 ||
	    audit_add(db, v->id, "hide", "question", q->id, NULL, e) != 0 ||
	    settled(db, q, e) != 0)
		return (-1);
	return (tell_pupil(db, v, q, "question-hidden", e));
}

/*
 * Tells the colleague and ends the notice of whoever had it before.  The
 * question can still be answered by each teacher of the class.
 */
int
questions_hand(struct db *db, struct arena *a, const struct viewer *v,
    const struct question *q, const char *to, struct err *e)
{
	struct class_teacher *c;
	char href[120];
	int i, n;

	n = questions_colleagues(db, a, q->class_id, v->id, &c, e);
	for (i = 0; i < n && strcmp(c[i].key, to) != 0; i++)
		;
	if (n < 0 || i == n)
		return (n < 0 ? -1 : err_field(e, "QUESTION-COLLEAGUE", "to",
		    "%s", q->key));
	own_href(href, q->key);
	if (db_run(db, &questions_sql, QU_HAND, ARGS(I(":id", q->id),
	    I(":to", c[i].id), I(":now", clock_now())), e) != 0 ||
	    changed(db, q, e) != 0 ||
	    notice_over(db, 0, "handed", href, e) != 0 ||
	    audit_add(db, v->id, "hand", "question", q->id, NULL, e) != 0)
		return (-1);
	return (notice_add(db, c[i].id, v->id, "handed", what(a, q), href, e));
}

/*
 * Asked when the pupil opens the question: only then is there a notice to put
 * away, and the page writes nothing otherwise.
 */
int
questions_unread(struct db *db, int64_t person, const char *key,
    struct err *e)
{
	char href[120];
	int64_t unread = 0;

	own_href(href, key);
	if (db_number(db, &questions_sql, QU_UNREAD, ARGS(I(":person",
	    person), T(":href", href)), &unread, e) < 0)
		return (-1);
	return (unread == 1);
}

int
questions_read(struct db *db, int64_t person, const char *key, struct err *e)
{
	char href[120];

	own_href(href, key);
	return (notice_over(db, person, "answered", href, e) != 0 ? -1 :
	    notice_over(db, person, "question-hidden", href, e));
}
