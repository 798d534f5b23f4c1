/* What a teacher owes this month: the hero of the page with its places, and the card for other pages. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "library/library.h"
#include "web/form.h"
#include "words/i18n.h"
#include "words/month_words.h"
#include "pages/common/say.h"
#include "pages/common/item_model.h"
#include "pages/month/month_model.h"

#define PLACES	8	/* slots in the hero */
#define DAY	86400

/* A contradiction is shown too, so that its teacher learns of it; "full" keeps the row of somebody whose whole duty is lifted by leave. */
int
month_own(struct exchange *ex, struct quota_month *m,
    const struct quota_teacher **t, struct err *e)
{
	struct civil c = clock_civil(clock_now());
	struct school_month when = { .school_id = ex->viewer->school_id,
	    .year = c.year, .month = c.month };

	*t = NULL;
	if (ex->viewer->school_id == 0)
		return (0);
	if (quota_month(ex->db, ex->arena, &when, ex->viewer->id, m, e) != 0)
		return (-1);
	if (m->nteachers > 0 && (m->teachers[0].contradiction ||
	    m->teachers[0].full > 0))
		*t = &m->teachers[0];
	return (*t != NULL);
}

/* The last day that counts, grace included; of a month without any duty its last day. */
static const char *
until(struct exchange *ex, const struct quota_month *m,
    const struct quota_teacher *t)
{
	int day = t->deadline != 0 ? t->deadline : m->days;

	return (say(ex, TR("hết ngày {{day}}"), json_pack("{s:s}", "day",
	    month_short(ex->arena, ex->lang, m->from + (int64_t)(day - 1) * DAY))));
}

/* Whole days that remain up to the last day that counts, in the school's zone; the caller asks only where there is such a day. */
static const char *
left(struct exchange *ex, const struct quota_month *m,
    const struct quota_teacher *t)
{
	int64_t end = m->from + (int64_t)t->deadline * DAY, now = clock_now();
	int n = (int)((end - 1 - now) / DAY);

	if (now >= end)
		return (i18n_text(ex->lang, TR("đã qua hạn")));
	if (n == 0)
		return (i18n_text(ex->lang, TR("hôm nay là ngày cuối")));
	return (say(ex, TR("còn {{n}} ngày"), json_pack("{s:i}", "n", n)));
}

/* A place in the hero that a counted or waiting lesson takes; an item that is gone keeps its title.  NULL on failure. */
static json_t *
filled(struct exchange *ex, const struct quota_lesson *q, struct err *e)
{
	struct item *it;
	json_t *o, *one = NULL, *call;
	int rc = library_item_by_id(ex->db, ex->arena, q->item_id, &it, e);

	if (rc < 0 || (rc == 1 && (one = item_json(ex, it, e)) == NULL))
		return (NULL);
	o = json_object();
	say_set(o, "title", q->title);
	if (one != NULL) {
		call = json_object_get(one, "call");
		say_set(o, "call", json_string_value(json_object_get(call,
		    "lesson")) == NULL ? i18n_text(ex->lang, TR("Chưa xếp")) :
		    arena_printf(ex->arena, "%s · %s", json_string_value(
		    json_object_get(call, "subject")), json_string_value(
		    json_object_get(call, "lesson"))));
		json_decref(one);
	}
	json_object_set_new(o, "state", q->state == QUOTA_COUNTED ?
	    json_pack("{s:s,s:s,s:s}", "tone", "ok", "icon", "done", "word",
	    say(ex, TR("Đã tính {{day}}"), json_pack("{s:s}", "day",
	    month_short(ex->arena, ex->lang, q->submitted)))) : item_state_json(ex,
	    "submitted"));
	return (o);
}

/* A place without a lesson yet; ${returned} is the title of one to repair (NULL: none), which is the quickest way to fill it. */
static json_t *
free_place(struct exchange *ex, int nth, const char *returned)
{
	static const char *const words[] = {
		TR("Bài thứ nhất"), TR("Bài thứ hai"), TR("Bài thứ ba"),
		TR("Bài thứ tư"), TR("Bài thứ năm"), TR("Bài thứ sáu"),
		TR("Bài thứ bảy"), TR("Bài thứ tám")
	};
	json_t *o = json_pack("{s:b}", "free", 1);

	say_set(o, "nth", i18n_text(ex->lang, words[nth]));
	say_set(o, "hint", returned == NULL ? i18n_text(ex->lang,
	    TR("Tải một bài giảng lên và gửi duyệt.")) : say(ex,
	    TR("Sửa bài “{{title}}” rồi gửi lại."), json_pack("{s:s}",
	    "title", returned)));
	return (o);
}

/* New list of the places, at most PLACES: counted lessons first, then those in review, then free ones.  NULL on failure. */
static json_t *
month_model_places(struct exchange *ex, const struct quota_month *m,
    const struct quota_teacher *t, struct err *e)
{
	static const enum quota_state order[] = { QUOTA_COUNTED,
	    QUOTA_REVIEW };
	json_t *out = json_array(), *o;
	const char *returned = NULL;
	int i, k, n = 0, want = t->owed < PLACES ? t->owed : PLACES;

	for (k = 0; k < 2; k++)
		for (i = 0; i < m->nlessons && n < want; i++)
			if (m->lessons[i].person_id == t->person_id &&
			    m->lessons[i].state == order[k]) {
				o = filled(ex, &m->lessons[i], e);
				if (o == NULL) {
					json_decref(out);
					return (NULL);
				}
				json_array_append_new(out, o);
				n++;
			}
	for (i = 0; i < m->nlessons; i++)
		if (m->lessons[i].person_id == t->person_id &&
		    m->lessons[i].state == QUOTA_RETURNED)
			/* Only the first free place gets the hint; the lesson returned last is the one that is named. */
			returned = m->lessons[i].title;
	for (; n < want; n++, returned = NULL)
		json_array_append_new(out, free_place(ex, n, returned));
	return (out);
}

/* An unclear duty has no places and no number: nobody can say how many are owed (docs/month.md, "contradict"). */
json_t *
month_hero(struct exchange *ex, const struct quota_month *m,
    const struct quota_teacher *t, struct err *e)
{
	json_t *o, *slots = NULL;
	const char *text = TR("Tháng {{m}} {{you}} được miễn định mức");

	if (t->owed > 0 && (slots = month_model_places(ex, m, t, e)) == NULL)
		return (NULL);
	o = json_pack("{s:b,s:i,s:i}", "duty", !t->contradiction &&
	    t->owed > 0, "counted", t->counted, "owed", t->owed);
	if (t->contradiction)
		text = TR("Định mức tháng {{m}} chưa rõ: các quy định không khớp nhau");
	else if (t->missing > 0)
		text = TR("Tháng {{m}} {{you}} còn thiếu {{n}} bài giảng");
	else if (t->owed > 0)
		text = TR("Tháng {{m}} {{you}} đã đủ {{owed}} bài");
	say_set(o, "text", say(ex, text, json_pack("{s:s,s:s,s:i,s:i}", "m",
	    month_name(ex->arena, ex->lang, m->month), "you", say_you(ex), "n", t->missing, "owed", t->owed)));
	if (t->contradiction)
		say_set(o, "why", i18n_text(ex->lang,
		    TR("Hiệu trưởng cần sửa quy định; bài đã tính vẫn giữ. Mã QUOTA-CONTRADICT.")));
	say_set(o, "until", until(ex, m, t));
	if (t->missing > 0 && t->deadline > 0)
		say_set(o, "left", left(ex, m, t));
	if (slots != NULL)
		json_object_set_new(o, "slots", slots);
	return (o);
}

/* For pages that are not about the month: no list of places, three lines. */
json_t *
month_card(struct exchange *ex, const struct quota_month *m,
    const struct quota_teacher *t)
{
	json_t *o = json_object();

	say_set(o, "title", say(ex, TR("Tháng {{m}} của {{you}}"), json_pack(
	    "{s:s,s:s}", "m", month_name(ex->arena, ex->lang, m->month), "you",
	    say_you(ex))));
	say_set(o, "counted", t->contradiction ? i18n_text(ex->lang,
	    TR("chưa rõ, các quy định không khớp nhau")) : say(ex,
	    TR("đã tính {{counted}} trên {{n}} bài"), json_pack("{s:i,s:i}",
	    "counted", t->counted, "n", t->owed)));
	say_set(o, "until", until(ex, m, t));
	return (o);
}
