/* How the school reviews, and who reviews in whose place. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "people/delegation.h"
#include "people/people.h"
#include "library/review.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/form_model.h"
#include "pages/common/say.h"
#include "pages/review/pg_review.h"
#include "pages/review/review_model.h"

/* ---- steps and ready reasons */

/*
 * The form; ${typed} are the reasons, a line each, ${error} what was wrong
 * with them.
 */
static int
review_rules_page(struct exchange *ex, int steps, const char *typed,
    const char *error, struct err *e)
{
	json_t *m = json_pack("{s:b,s:b,s:s,s:s}", "two", steps == 2, "one",
	    steps == 1, "typed", typed, "error", error);

	return (answer_page(ex, "review_rules", m, e));
}

/*
 * The school's reasons as lines; the shipped ones where it has none, so that
 * they can be changed and not only replaced.  NULL on failure.
 */
static const char *
reasons_text(struct exchange *ex, const struct review_policy *p,
    struct err *e)
{
	const char *s = "";
	json_t *all, *one;
	size_t i;

	if (p->reasons[0] != '\0')
		return (p->reasons);
	if ((all = review_reasons(ex, e)) == NULL)
		return (NULL);
	json_array_foreach(all, i, one)
		s = arena_printf(ex->arena, "%s%s\n", s, json_string_value(
		    json_object_get(one, "text")));
	json_decref(all);
	return (s);
}

int
pg_review_rules(struct exchange *ex, struct err *e)
{
	struct review_policy p;
	const char *s;

	if (review_policy_of(ex->db, ex->arena, ex->viewer->school_id, &p,
	    e) != 0 || (s = reasons_text(ex, &p, e)) == NULL)
		return (-1);
	return (review_rules_page(ex, p.steps, s, "", e));
}

/* One line a reason, without control characters; empty ones go. */
static const char *
clean_lines(struct exchange *ex, const char *s)
{
	const char *out = "", *line;
	size_t n;

	for (; *s != '\0'; s += n + (s[n] == '\n')) {
		n = strcspn(s, "\n");
		line = text_clean(ex->arena, arena_strndup(ex->arena, s, n));
		if (line != NULL && *line != '\0')
			out = arena_printf(ex->arena, "%s%s\n", out, line);
	}
	return (out);
}

/*
 * Other steps hold from now on, also for lessons in review: what a yes does is
 * asked of the policy at the moment of the yes.
 */
int
pg_review_rules_post(struct exchange *ex, struct err *e)
{
	struct form *in = form_of(ex);
	const char *typed = form_raw(in, "reasons"), *why;
	struct review_policy p;

	if (typed == NULL)
		typed = "";
	p.steps = (int)form_int(in, "steps", 1, 2, 0);
	p.reasons = clean_lines(ex, typed);
	if (review_policy_put(ex->db, ex->viewer, ex->viewer->school_id, &p,
	    e) != 0) {
		if (!err_rejected(e) || e->field[0] == '\0')
			return (-1);
		why = field_error(ex, e);
		err_clear(e);
		ex->status = 422;
		return (review_rules_page(ex, p.steps, typed, why, e));
	}
	answer_note(ex, "ok", i18n_text(ex->lang, p.steps == 2 ?
	    TR("Đã lưu. Bài mới qua tổ trưởng rồi đến hiệu trưởng.") :
	    TR("Đã lưu. Tổ trưởng hoặc hiệu trưởng duyệt một lần là xong.")));
	return (answer_redirect(ex, "/review"));
}

/* ---- in somebody's place */

/* "2026-11-23" of a date field as 20261123; 0 when it is none. */
static int
review_rules_day_of(const char *s)
{
	int y, m, d;
	char end;

	if (strlen(s) != 10 || sscanf(s, "%4d-%2d-%2d%c", &y, &m, &d, &end) !=
	    3 || y < 2000)
		return (0);
	return ((y * 100 + m) * 100 + d);
}

static const char *
day_words(struct exchange *ex, int day)
{
	return (i18n_date(ex->arena, ex->lang, clock_day_utc(day)));
}

/* What was lent to whom; NULL on failure. */
static json_t *
lent_rows(struct exchange *ex, struct err *e)
{
	struct delegation *d;
	json_t *out, *o;
	int i, n = delegation_of(ex->db, ex->arena, ex->viewer->id, &d, e);

	if (n < 0)
		return (NULL);
	out = json_array();
	for (i = 0; i < n; i++) {
		o = json_pack("{s:s}", "key", d[i].key);
		say_set(o, "to", say_person(ex, d[i].to_honorific, d[i].to));
		say_set(o, "days", say(ex, TR("từ {{from}} đến hết {{until}}"),
		    json_pack("{s:s,s:s}", "from", day_words(ex,
		    d[i].from_day), "until", day_words(ex, d[i].until_day))));
		say_set(o, "role", i18n_text(ex->lang, d[i].role == ROLE_HEAD ?
		    TR("duyệt như tổ trưởng") : TR("duyệt như hiệu trưởng")));
		json_array_append_new(out, o);
	}
	return (out);
}

/* Whom it may be lent to; NULL on failure. */
static json_t *
review_rules_colleagues(struct exchange *ex, const char *chosen, struct err *e)
{
	struct colleague *c;
	json_t *out;
	int i, n = delegation_colleagues(ex->db, ex->arena, ex->viewer, &c, e);

	if (n < 0)
		return (NULL);
	out = json_array();
	for (i = 0; i < n; i++)
		json_array_append_new(out, json_pack("{s:s,s:s,s:b}", "value",
		    c[i].key, "label", c[i].name, "selected",
		    strcmp(c[i].key, chosen) == 0));
	return (out);
}

/* The form by which the right to review is lent, as typed. */
struct lending {
	const char	*to, *from, *until, *role, *error, *bad;
};

/* The form, and what was lent already. */
static int
lend_page(struct exchange *ex, const struct lending *l, struct err *e)
{
	unsigned roles = ex->viewer->roles;
	json_t *m, *lent, *people;

	if ((lent = lent_rows(ex, e)) == NULL)
		return (-1);
	if ((people = review_rules_colleagues(ex, l->to, e)) == NULL) {
		json_decref(lent);
		return (-1);
	}
	m = json_pack("{s:o,s:o,s:s,s:s}", "lent", lent, "people", people,
	    "from", l->from, "until", l->until);
	/* Who is both head and principal says which right is meant. */
	json_object_set_new(m, "both", json_boolean((roles & ROLES_REVIEW) ==
	    ROLES_REVIEW));
	json_object_set_new(m, "as_head", json_boolean(strcmp(l->role,
	    "head") == 0));
	say_set(m, strcmp(l->bad, "to") == 0 ? "to_error" : "day_error",
	    l->error);
	return (answer_page(ex, "delegate", m, e));
}

/* Proposes a week from today. */
int
pg_delegate(struct exchange *ex, struct err *e)
{
	int64_t now = clock_now();
	struct lending l = { "", form_day(ex, clock_day(now)), form_day(ex,
	    clock_day(now + 6 * 86400)), "", "", "" };

	return (lend_page(ex, &l, e));
}

/*
 * The right that is lent is one that the viewer has: who is head and principal
 * chooses, all others have no choice.  Whom and how long is checked by
 * delegation_add.
 */
int
pg_delegate_post(struct exchange *ex, struct err *e)
{
	struct form *in = form_of(ex);
	unsigned roles = ex->viewer->roles;
	struct lending l = { form_text(in, "to"), form_text(in, "from"),
	    form_text(in, "until"), form_text(in, "role"), "", "" };
	enum role role = (roles & ROLES_REVIEW) == ROLES_REVIEW ?
	    (strcmp(l.role, "head") == 0 ? ROLE_HEAD : ROLE_PRINCIPAL) :
	    (roles & ROLE_BIT(ROLE_HEAD)) != 0 ? ROLE_HEAD : ROLE_PRINCIPAL;

	if (delegation_add(ex->db, ex->viewer, role, l.to,
	    review_rules_day_of(l.from), review_rules_day_of(l.until),
	    e) != 0) {
		if (!err_rejected(e) || e->field[0] == '\0')
			return (-1);
		l.error = field_error(ex, e);
		l.bad = arena_strdup(ex->arena, e->field);
		err_clear(e);
		ex->status = 422;
		return (lend_page(ex, &l, e));
	}
	exchange_access_changed(ex);
	answer_note(ex, "ok", i18n_text(ex->lang,
	    TR("Đã ghi. Người được nhờ thấy hàng chờ ở trang Duyệt trong những ngày đó.")));
	return (answer_redirect(ex, "/review/delegate"));
}

/*
 * The borrower loses the right with the next request; what was decided stays
 * decided.
 */
int
pg_delegate_end(struct exchange *ex, struct err *e)
{
	if (delegation_end(ex->db, ex->viewer, form_text(form_of(ex), "key"),
	    e) != 0)
		return (-1);
	exchange_access_changed(ex);
	answer_note(ex, "ok", i18n_text(ex->lang,
	    TR("Đã lấy lại quyền duyệt.")));
	return (answer_redirect(ex, "/review/delegate"));
}
