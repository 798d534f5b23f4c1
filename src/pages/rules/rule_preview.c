/* The same month twice: under the rules as they are, and as they would be. */
#include <string.h>

#include "util/arena.h"

#include "words/i18n.h"
#include "words/month_words.h"
#include "pages/common/say.h"
#include "pages/rules/rule_preview.h"
#include "pages/common/rule_words.h"

#define SHOWN	100	/* teachers that are named */

static const struct quota_teacher *
same_person(const struct quota_month *m, int64_t person)
{
	int i;

	for (i = 0; i < m->nteachers; i++)
		if (m->teachers[i].person_id == person)
			return (&m->teachers[i]);
	return (NULL);
}

/* The rule that is being tried binds ${t}: worth a line even where the number stays the same. */
static int
is_bound(const struct quota_teacher *t)
{
	int i;

	for (i = 0; t != NULL && i < t->nheld; i++)
		if (t->held[i] == RULE_NEW)
			return (1);
	return (0);
}

/* Lessons owed; "?" where rules contradict, a dash for somebody who is not on that list. */
static const char *
owes(struct exchange *ex, const struct quota_teacher *t)
{
	if (t == NULL)
		return ("–");
	return (t->contradiction ? "?" : arena_printf(ex->arena, "%d",
	    t->owed));
}

/* People to whom no rule applied before or will apply have no row on that side (NULL). */
static int
differs(const struct quota_teacher *x, const struct quota_teacher *y)
{
	if (x == NULL || y == NULL)
		return (x != y);
	return (x->owed != y->owed || x->contradiction != y->contradiction ||
	    x->deadline != y->deadline);
}

/* Every teacher goes into the digest ${sum}, changed or not; only those who change or are bound get a line on the page, at most SHOWN. */
static void
rule_preview_compare(struct exchange *ex, const struct quota_teacher *was,
    const struct quota_teacher *is, json_t *rows, int *more,
    struct code_state *sum)
{
	const struct quota_teacher *t = is != NULL ? is : was;
	const char *line, *note = t->unit;
	json_t *o;

	line = arena_printf(ex->arena, "%lld %s %s %d\n",
	    (long long)t->person_id, owes(ex, was), owes(ex, is),
	    is != NULL ? is->deadline : 0);
	code_state_add(sum, line, strlen(line));
	if (!differs(was, is) && !is_bound(is))
		return;
	if (json_array_size(rows) >= SHOWN) {
		++*more;
		return;
	}
	if (was != NULL && is != NULL && was->deadline != is->deadline &&
	    is->deadline != 0)
		note = say(ex, *note != '\0' ? TR("{{unit}} · hạn ngày {{day}}") :
		    TR("hạn ngày {{day}}"), json_pack("{s:s,s:i}", "unit",
		    t->unit, "day", is->deadline));
	o = json_pack("{s:s,s:s,s:s,s:s,s:b}", "name", t->name, "note", note,
	    "before", owes(ex, was), "after", owes(ex, is), "changed",
	    differs(was, is));
	json_array_append_new(rows, o);
}

/* The sentence over the preview: for a new rule how many it binds, for one that ends how many people's duty changes. */
static const char *
said(struct exchange *ex, const struct quota_month *m, int ym, int rows)
{
	int i;

	for (i = 0; i < m->nrules; i++)
		if (m->rules[i].id == RULE_NEW)
			return (say(ex, m->rules[i].binds > 0 ?
			    TR("{{month}}: quy định này áp dụng cho {{n}} người.") :
			    TR("{{month}}: quy định này chưa áp dụng cho ai; có quy định gần hơn hoặc riêng hơn đang dùng, hoặc không có ai phù hợp."),
			    json_pack("{s:s,s:i}", "month", month_title(ex->arena, ex->lang,
			    ym), "n", m->rules[i].binds)));
	return (say(ex, rows > 0 ? TR("{{month}}: {{n}} người có định mức thay đổi.") :
	    TR("{{month}}: không ai có định mức thay đổi."), json_pack(
	    "{s:s,s:i}", "month", month_title(ex->arena, ex->lang, ym), "n", rows)));
}

/*
 * The month is computed twice, as it is and as it would be. Every teacher goes into the digest, also those whose row is not shown.
 */
json_t *
rule_preview(struct exchange *ex, const struct rule_proposal *p,
    char seen[CODE_HASH_HEX], struct err *e)
{
	struct school_month when = { .school_id = p->school_id,
	    .year = p->ym / 100, .month = p->ym % 100 };
	struct quota_month was, is;
	struct code_state sum;
	uint8_t hash[CODE_SHA256];
	json_t *list, *o;
	int i, more = 0;

	if (quota_month_if(ex->db, ex->arena, &when, NULL, &was, e) != 0 ||
	    quota_month_if(ex->db, ex->arena, &when, p->try, &is, e) != 0)
		return (NULL);
	list = json_array();
	code_state_init(&sum);
	for (i = 0; i < is.nteachers; i++)
		rule_preview_compare(ex, same_person(&was,
		    is.teachers[i].person_id), &is.teachers[i], list, &more,
		    &sum);
	for (i = 0; i < was.nteachers; i++)
		if (same_person(&is, was.teachers[i].person_id) == NULL)
			rule_preview_compare(ex, &was.teachers[i], NULL, list,
			    &more, &sum);
	code_state_end(&sum, hash);
	code_hex(hash, sizeof(hash), seen);
	o = json_pack("{s:i,s:o}", "more", more, "clashes", rule_clashes(ex,
	    &is, p->rows, p->nrows));
	say_set(o, "said", said(ex, &is, p->ym, (int)json_array_size(list) +
	    more));
	json_object_set_new(o, "rows", list);
	return (o);
}
