/*
 * The rules of a month as sentences of its minutes.  Vietnamese in every
 * language, as the minutes are: an official paper of the school.
 */
#include <string.h>

#include "util/arena.h"

#include "library/kinds.h"
#include "quota/close.h"
#include "quota/rules.h"

static const struct { const char *role, *each; } roles[] = {
	{ "teacher", "mỗi giáo viên" }, { "head", "mỗi tổ trưởng" },
	{ "principal", "hiệu trưởng" },
};

/*
 * "mỗi giáo viên ít nhất 4 bài giảng điện tử trong tháng".  The unit is only
 * named when it is not the whole school ${school} and stands below it.
 */
static const char *
paper_duties_sentence(struct arena *a, const struct rule_row *row,
    int64_t school)
{
	const char *s = "";
	size_t i;

	for (i = 0; i < sizeof(roles) / sizeof(*roles); i++)
		if (strcmp(roles[i].role, row->r.role) == 0)
			s = roles[i].each;
	if (row->r.person_id != 0)
		s = row->person;
	else if (row->r.unit_id != 0 && row->r.unit_id != school && row->own)
		s = arena_printf(a, "%s của %s", s, row->unit);
	if (*row->subject != '\0')
		s = arena_printf(a, "%s dạy môn %s", s, row->subject);
	if (row->r.grades != 0)
		s = arena_printf(a, "%s dạy khối %s", s, rule_grades(a,
		    row->r.grades));
	return (arena_printf(a, "%s ít nhất %d %s trong tháng", s,
	    row->r.many, kinds_sentence(a, "vi", row->r.kinds)));
}

/* A rule that binds nobody, or asks for nothing, is left out of the minutes. */
int
quota_paper_duties(struct db *db, struct arena *a, int64_t school,
    const struct quota_month *m, struct quota_paper *paper, struct err *e)
{
	const struct rule_row *row;
	struct rule_row *rows;
	int i, n = rules_list(db, a, school, &rows, e);

	if (n < 0)
		return (-1);
	for (i = 0; i < m->nrules && paper->nduties < PAPER_DUTIES; i++) {
		row = rule_find(rows, n, m->rules[i].id);
		if (row != NULL && m->rules[i].binds > 0 && row->r.many > 0)
			paper->duties[paper->nduties++] = paper_duties_sentence(a, row,
			    school);
	}
	return (0);
}
