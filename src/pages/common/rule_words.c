/* What a rule says, in words. */
#include <string.h>

#include "util/arena.h"

#include "library/kinds.h"
#include "words/i18n.h"
#include "words/month_words.h"
#include "pages/common/say.h"
#include "pages/common/rule_words.h"

static const struct { const char *role, *word; } roles[] = {
	{ "teacher", TR("Giáo viên") }, { "head", TR("Tổ trưởng") },
	{ "principal", TR("Hiệu trưởng") },
};

const char *
rule_role(const char *lang, const char *role)
{
	size_t i;

	for (i = 0; i < sizeof(roles) / sizeof(*roles); i++)
		if (strcmp(roles[i].role, role) == 0)
			return (i18n_text(lang, roles[i].word));
	return (role);
}

/* A rule for one person names the person alone; what else it says is of no meaning then. */
const char *
rule_whom(struct exchange *ex, const struct rule_row *row)
{
	struct arena *a = ex->arena;
	const char *s;

	if (row->r.person_id != 0)
		return (row->person);
	s = rule_role(ex->lang, row->r.role);
	if (*row->unit != '\0')
		s = arena_printf(a, "%s · %s", s, row->unit);
	if (*row->subject != '\0')
		s = arena_printf(a, "%s · %s", s, row->subject);
	if (row->r.grades != 0)
		s = arena_printf(a, "%s · %s", s, say(ex,
		    TR("khối {{grades}}"), json_pack("{s:s}", "grades",
		    rule_grades(a, row->r.grades))));
	return (s);
}

/* A rule may ask for no lesson: it frees those to whom it applies from a rule of a unit above. */
const char *
rule_ask(struct exchange *ex, const struct quota_rule *r)
{
	if (r->many == 0)
		return (say(ex, TR("không phải nộp {{kinds}}"), json_pack(
		    "{s:s}", "kinds", kinds_sentence(ex->arena, ex->lang,
		    r->kinds))));
	return (say(ex, TR("ít nhất {{n}} {{kinds}} mỗi tháng"), json_pack(
	    "{s:i,s:s}", "n", r->many, "kinds", kinds_sentence(ex->arena,
	    ex->lang, r->kinds))));
}

const char *
rule_due(struct exchange *ex, const struct quota_rule *r)
{
	if (r->deadline == 0)
		return (i18n_text(ex->lang, TR("hạn: hết tháng")));
	if (r->grace == 0)
		return (say(ex, TR("hạn: ngày {{day}}"), json_pack("{s:i}",
		    "day", r->deadline)));
	return (say(ex, TR("hạn: ngày {{day}}, gia hạn {{n}} ngày"),
	    json_pack("{s:i,s:i}", "day", r->deadline, "n", r->grace)));
}

/* "tháng 9/2026", spelled as inside a sentence. */
static const char *
month_small(struct exchange *ex, int ym)
{
	return (say(ex, TR("tháng {{m}}/{{y}}"), json_pack("{s:s,s:i}", "m",
	    month_name(ex->arena, ex->lang, ym % 100), "y", ym / 100)));
}

/* An end before the beginning marks a rule that was dropped before it ever held. */
const char *
rule_span(struct exchange *ex, const struct quota_rule *r)
{
	if (r->until == 0)
		return (say(ex, TR("từ {{from}}"), json_pack("{s:s}", "from",
		    month_small(ex, r->from))));
	if (r->until < r->from)
		return (say(ex, TR("từ {{from}}, đã bỏ"), json_pack("{s:s}",
		    "from", month_small(ex, r->from))));
	if (r->until == r->from)
		return (say(ex, TR("chỉ {{from}}"), json_pack("{s:s}", "from",
		    month_small(ex, r->from))));
	return (say(ex, TR("{{from}} đến {{until}}"), json_pack("{s:s,s:s}",
	    "from", month_small(ex, r->from), "until", month_small(ex,
	    r->until))));
}

const char *
rule_line(struct exchange *ex, const struct rule_row *row)
{
	return (arena_printf(ex->arena, "%s: %s", rule_whom(ex, row),
	    rule_ask(ex, &row->r)));
}

/* Names the two rules in full: only a person can decide which of them is meant. */
json_t *
rule_clashes(struct exchange *ex, const struct quota_month *m,
    const struct rule_row *rows, int n)
{
	json_t *out = json_array(), *o;
	const struct rule_row *row;
	int i, k;

	for (i = 0; i < m->nteachers; i++) {
		if (!m->teachers[i].contradiction)
			continue;
		o = json_pack("{s:s}", "name", m->teachers[i].name);
		for (k = 0; k < 2; k++) {
			row = rule_find(rows, n, m->teachers[i].clash[k]);
			say_set(o, k == 0 ? "one" : "other", row != NULL ?
			    arena_printf(ex->arena, "%s, %s", rule_line(ex,
			    row), rule_due(ex, &row->r)) : "?");
		}
		json_array_append_new(out, o);
	}
	return (out);
}
