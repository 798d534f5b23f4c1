/* Words for lessons set to pupils: for the child, the guardian, the teacher. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "store/settings.h"
#include "people/classes.h"
#include "people/people.h"
#include "curriculum/curriculum.h"
#include "library/library.h"
#include "classwork/classwork.h"
#include "words/i18n.h"
#include "words/month_words.h"
#include "pages/common/item_model.h"
#include "pages/common/say.h"
#include "pages/classwork/work_model.h"

#define DAY	86400
#define NAMED	8	/* targets by name */

/*
 * The days around today by name, others with their weekday: children count in
 * weekdays.
 */
const char *
work_day(struct exchange *ex, int day)
{
	static const char *const weekdays[] = { "", TR("thứ Hai"),
	    TR("thứ Ba"), TR("thứ Tư"), TR("thứ Năm"), TR("thứ Sáu"),
	    TR("thứ Bảy"), TR("Chủ nhật") };
	int64_t at = clock_day_utc(day);
	int today = clock_day(clock_now());

	if (at < 0)
		return ("");
	if (day == today)
		return (i18n_text(ex->lang, TR("hôm nay")));
	if (clock_day(at - DAY) == today)
		return (i18n_text(ex->lang, TR("ngày mai")));
	if (clock_day(at + DAY) == today)
		return (i18n_text(ex->lang, TR("hôm qua")));
	return (arena_printf(ex->arena, "%s %s", i18n_text(ex->lang,
	    weekdays[clock_civil(at).wday]), month_short(ex->arena, ex->lang, at)));
}

/* clock_day_utc refuses days that no month has, such as 31 April. */
int
work_parse(const char *s)
{
	int y, m, d, end = 0;

	if (strlen(s) != 10 || sscanf(s, "%4d-%2d-%2d%n", &y, &m, &d,
	    &end) != 3 || end != 10 || y < 1970 || m < 1 || d < 1)
		return (0);
	return (clock_day_utc(y * 10000 + m * 100 + d) == -1 ? 0 :
	    y * 10000 + m * 100 + d);
}

/* The given name alone, which is the last word of a Vietnamese name. */
const char *
work_by(struct exchange *ex, const struct work *w)
{
	const char *given = strrchr(w->by, ' ');

	return (say_person(ex, w->by_honorific, given != NULL ? given + 1 :
	    w->by));
}

/*
 * Lessons report 0 to 100, schools read marks out of ten with at most one
 * decimal.
 */
const char *
work_score(struct exchange *ex, double score)
{
	double tenth = score / 10;

	return (i18n_decimal(ex->arena, ex->lang, tenth,
	    score - (int)tenth * 10 < 0.05 ? 0 : 1));
}

/* Progress in parts; NULL for a lesson of one part, where a bar would say nothing. */
json_t *
work_parts(struct exchange *ex, int done, int of)
{
	json_t *o;

	if (of < 2)
		return (NULL);
	o = json_pack("{s:i,s:i}", "max", of, "value", done);
	say_set(o, "text", say(ex, TR("{{n}} trong {{of}} phần"), json_pack(
	    "{s:i,s:i}", "n", done, "of", of)));
	return (o);
}

/*
 * What every card has: title, subject, family (which chooses its drawing); a
 * lesson without a place in the plan counts as general material.  NULL on
 * failure.
 */
static json_t *
work_model_card(struct exchange *ex, const char *title, int64_t lesson,
    struct err *e)
{
	struct lesson *l = NULL;
	json_t *o;

	if (lesson != 0 && curriculum_lesson_by_id(ex->db, ex->arena, lesson,
	    &l, e) < 0)
		return (NULL);
	o = json_pack("{s:s,s:s,s:s}", "title", title, "family", l != NULL ?
	    l->subject.family : "kh", "subject", l != NULL ?
	    l->subject.name : i18n_text(ex->lang, TR("Học liệu")));
	say_set(o, "lesson", l != NULL ? l->label : "");
	json_object_set_new(o, "picture", json_false());
	return (o);
}

/*
 * What a finished lesson adds to its card: mark and day, where they are known,
 * and of which try they are.
 */
static void
work_model_ended(struct exchange *ex, json_t *o, int64_t finished,
    int has_score, double score, const char *tries)
{
	json_object_set_new(o, "w_done", json_true());
	say_set(o, "w_tries", tries);
	say_set(o, "w_score", has_score ? work_score(ex, score) : "");
	say_set(o, "w_day", finished > 0 ? work_day(ex, clock_day(finished)) :
	    "");
}

/*
 * No link where the lesson was withdrawn: it stays in the list with these
 * words.
 */
json_t *
work_card(struct exchange *ex, const struct work *w, struct err *e)
{
	json_t *o = work_model_card(ex, w->title, w->lesson_id, e), *parts;

	if (o == NULL)
		return (NULL);
	say_set(o, "href", w->open ? arena_printf(ex->arena, "/items/%s",
	    w->item_key) : "");
	/* What is done may be nothing that the pupil sees any more. */
	if (ex->viewer != NULL && w->open && w->state != 2)
		json_object_set_new(o, "picture", item_picture_json(ex,
		    w->item_key, w->picture, w->wide, w->high));
	json_object_set_new(o, "w_gone", json_boolean(!w->open));
	json_object_set_new(o, "w_half", json_boolean(w->state == 1));
	if (w->state == 2)
		work_model_ended(ex, o, w->finished, w->has_score, w->score,
		    say_tries(ex, w->counted, w->tries));
	json_object_set_new(o, "w_late", json_boolean(w->state == 2 &&
	    work_late(w, w->finished)));
	json_object_set_new(o, "w_over", json_boolean(w->state != 2 &&
	    work_over(w)));
	say_set(o, "w_due", work_day(ex, w->until_day));
	if (w->state == 1 && (parts = work_parts(ex, w->parts_done,
	    w->nparts)) != NULL)
		json_object_set_new(o, "w_parts", parts);
	say_set(o, "w_note", w->note);
	say_set(o, "w_by", work_by(ex, w));
	return (o);
}

/*
 * An attempt outlives its lesson: a withdrawn one is shown without a way in.
 */
int
run_card(struct exchange *ex, const struct work_run *r, int done, int may,
    json_t **out, struct err *e)
{
	struct item *it;
	struct scope s;
	json_t *o, *parts;
	int open = 0, rc;

	if ((rc = library_item_live(ex->db, ex->arena, r->item_id, &it,
	    e)) != 1)
		return (rc);
	library_scope(it, &s);
	if (may && (open = people_may(ex->db, ex->viewer, MAY_STUDY_ITEM, &s,
	    e)) < 0)
		return (-1);
	if ((o = work_model_card(ex, it->title, it->lesson_id, e)) == NULL)
		return (-1);
	*out = o;
	say_set(o, "href", open ? arena_printf(ex->arena, "/items/%s",
	    it->key) : "");
	if (open)
		json_object_set_new(o, "picture", item_picture_json(ex,
		    it->key, it->picture, it->wide, it->high));
	json_object_set_new(o, "w_half", json_boolean(!done));
	json_object_set_new(o, "w_out", json_boolean(strcmp(it->state,
	    "withdrawn") == 0));
	if (done)
		work_model_ended(ex, o, r->finished, r->has_score, r->score,
		    say_tries(ex, r->counted, r->tries));
	else if ((parts = work_parts(ex, r->parts_done, r->nparts)) != NULL)
		json_object_set_new(o, "w_parts", parts);
	return (1);
}

/* ---- for teachers */

/* A target in words, with how many pupils a group has today. */
static const char *
work_model_named(struct exchange *ex, const struct work_to *t)
{
	if (t->target.group_id != 0)
		return (say(ex, TR("nhóm {{name}} ({{n}} em)"), json_pack(
		    "{s:s,s:i}", "name", t->group, "n", t->members)));
	if (t->target.person_id != 0)
		return (arena_printf(ex->arena, "%s (%s)", t->name, t->class));
	return (say(ex, TR("lớp {{name}}"), json_pack("{s:s}", "name",
	    t->class)));
}

/* The first NAMED targets by name, then how many more there are. */
const char *
work_names(struct exchange *ex, const struct work_to *to, int n)
{
	const char *s = "";
	int i;

	for (i = 0; i < n && i < NAMED; i++)
		s = i == 0 ? work_model_named(ex, &to[i]) :
		    arena_printf(ex->arena, "%s, %s", s, work_model_named(ex,
		    &to[i]));
	if (n > NAMED)
		s = arena_printf(ex->arena, "%s, %s", s, say(ex,
		    TR("và {{n}} nữa"), json_pack("{s:i}", "n", n - NAMED)));
	return (s);
}

const char *
work_when(struct exchange *ex, const struct work *w)
{
	return (arena_printf(ex->arena, "%s – %s", month_short(ex->arena, ex->lang,
	    clock_day_utc(w->from_day)), month_short(ex->arena, ex->lang, clock_day_utc(
	    w->until_day))));
}

const char *
work_sum(struct exchange *ex, const struct work_tally *t)
{
	return (say(ex, TR("{{done}} trên {{n}} em đã xong"), json_pack(
	    "{s:i,s:i}", "done", t->done, "n", t->n)));
}

/*
 * The first of these that applies: taken back, lesson withdrawn, not begun,
 * over, running.
 */
json_t *
work_state(struct exchange *ex, const struct work *w)
{
	const char *tone = "wait", *icon = "clock", *word;
	int today = clock_day(clock_now());

	if (w->withdrawn != 0) {
		tone = "";
		icon = "back";
		word = TR("Đã rút lại");
	} else if (!w->open) {
		tone = "warn";
		icon = "warn";
		word = TR("Bài đã rút khỏi kho");
	} else if (w->from_day > today) {
		tone = "";
		word = TR("Chưa đến ngày");
	} else if (w->until_day < today) {
		tone = "";
		icon = "dash";
		word = TR("Đã hết hạn");
	} else {
		word = TR("Đang làm");
	}
	return (json_pack("{s:s,s:s,s:s}", "tone", tone, "icon", icon, "word",
	    i18n_text(ex->lang, word)));
}

/*
 * Asks people_may for each class, as work_set does, so that no class is
 * offered that would be refused.
 */
int
work_classes(struct exchange *ex, int64_t subject, struct class_row **out,
    struct err *e)
{
	struct scope s = { .subject_id = subject };
	struct class_row *list;
	int i, n, rc, kept = 0;

	n = classes_of_school(ex->db, ex->arena, ex->viewer->school_id,
	    clock_school_year(clock_now()), &list, e);
	for (i = 0; i < n; i++) {
		s.class_id = list[i].id;
		rc = people_may(ex->db, ex->viewer, MAY_SET_WORK, &s, e);
		if (rc < 0)
			return (-1);
		if (rc == 1)
			list[kept++] = list[i];
	}
	*out = list;
	return (n < 0 ? -1 : kept);
}

const struct class_row *
work_class(const struct class_row *list, int n, const char *key)
{
	int i;

	for (i = 0; i < n; i++)
		if (strcmp(list[i].key, key) == 0)
			return (&list[i]);
	return (NULL);
}

/* Which try counts, in words; "" is the school's own. */
static const struct { const char *value, *word; } rule_words[] = {
	{ "best", TR("lần tốt nhất") }, { "first", TR("lần đầu") },
	{ "last", TR("lần cuối") },
};
#define RULES	(int)(sizeof(rule_words) / sizeof(*rule_words))

const char *
work_rule(struct exchange *ex, const char *rule)
{
	int i, school = (int)setting_int(ex->db, SET_TRY_RULE);

	for (i = 0; i < RULES; i++)
		if (strcmp(rule_words[i].value, rule) == 0)
			return (i18n_text(ex->lang, rule_words[i].word));
	return (i18n_text(ex->lang, rule_words[school].word));
}

/* The school's rule stands first, with what it is today. */
json_t *
work_rules(struct exchange *ex, const char *rule)
{
	json_t *list = json_array();
	int i;

	json_array_append_new(list, json_pack("{s:s,s:s,s:b}", "value", "",
	    "label", say(ex, TR("như cả trường ({{rule}})"), json_pack(
	    "{s:s}", "rule", work_rule(ex, ""))), "selected", *rule == '\0'));
	for (i = 0; i < RULES; i++)
		json_array_append_new(list, json_pack("{s:s,s:s,s:b}",
		    "value", rule_words[i].value, "label", i18n_text(ex->lang,
		    rule_words[i].word), "selected", strcmp(rule,
		    rule_words[i].value) == 0));
	return (list);
}
