/* Questions in ready words. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/people.h"
#include "curriculum/curriculum.h"
#include "library/library.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/questions/ask_model.h"
#include "pages/common/item_model.h"

#define DAY	86400
#define CLASSES	64	/* of one teacher */

/* A text in paragraphs; empty lines are left out. */
json_t *
say_lines(const char *text)
{
	json_t *list = json_array();
	size_t n;

	for (; *text != '\0'; text += n + (text[n] == '\n')) {
		n = strcspn(text, "\n");
		if (n > 0)
			json_array_append_new(list, json_stringn(text, n));
	}
	return (list);
}

const char *
question_days(struct exchange *ex, int64_t since)
{
	int64_t days = (clock_now() - since) / DAY;

	return (days < 1 ? "" : say(ex, TR("đã chờ {{n}} ngày"), json_pack(
	    "{s:I}", "n", (json_int_t)days)));
}

/*
 * Who asked, as far as ${right} goes: the name is for the class's teachers and
 * its head only; everybody else reads "somebody of the class" or a grade.
 */
static const char *
ask_model_who(struct exchange *ex, const struct question *q,
    enum question_right right)
{
	switch (right) {
	case QUESTION_ASKER:
		return (i18n_text(ex->lang, TR("Em hỏi")));
	case QUESTION_CLASSMATE:
		return (i18n_text(ex->lang, TR("Một bạn trong lớp hỏi")));
	case QUESTION_READ:
	case QUESTION_ANSWER:
		return (arena_printf(ex->arena, "%s · %s", q->person,
		    q->class_name));
	default:
		return (say(ex, TR("Một em lớp {{n}} hỏi"), json_pack("{s:i}",
		    "n", q->grade)));
	}
}

/* Where the question stands: put away, answered, or waiting. */
static json_t *
ask_model_state(struct exchange *ex, const struct question *q)
{
	if (q->hidden != 0)
		return (json_pack("{s:s,s:s,s:s}", "tone", "", "icon", "dash",
		    "word", i18n_text(ex->lang, TR("Đã cất"))));
	if (q->answered != 0)
		return (json_pack("{s:s,s:s,s:s}", "tone", "ok", "icon",
		    "done", "word", i18n_text(ex->lang, TR("Đã trả lời"))));
	return (json_pack("{s:s,s:s,s:s}", "tone", "wait", "icon", "clock",
	    "word", i18n_text(ex->lang, TR("Chờ trả lời"))));
}

/*
 * The answer and, for one that was put away, the reason that its pupil reads;
 * the answer of a question that was put away is not shown with it.
 */
static void
reply(struct exchange *ex, json_t *o, const struct question *q)
{
	json_t *part;

	if (q->answered != 0 && q->hidden == 0) {
		part = json_pack("{s:o}", "lines", say_lines(q->answer));
		say_set(part, "who", say_person(ex, q->by_honorific, q->by));
		say_set(part, "when", i18n_day(ex->arena, ex->lang, q->at));
		json_object_set_new(part, "again",
		    json_boolean(q->wordings > 1));
		json_object_set_new(o, "answer", part);
	}
	if (q->hidden != 0) {
		part = json_pack("{s:s}", "reason", q->reason);
		say_set(part, "who", say_person(ex, q->hider_honorific,
		    q->hider));
		json_object_set_new(o, "gone", part);
	}
}

/*
 * What the viewer must not read is not in the model at all, so no template can
 * show it by mistake.
 */
json_t *
question_json(struct exchange *ex, const struct question *q,
    enum question_right right, struct err *e)
{
	struct lesson *l = NULL;
	json_t *o;

	if (q->lesson_id != 0 && curriculum_lesson_by_id(ex->db, ex->arena,
	    q->lesson_id, &l, e) < 0)
		return (NULL);
	o = json_pack("{s:s,s:o,s:s,s:s,s:o,s:o,s:b,s:b}", "item", q->item,
	    "call", lesson_call(ex, l), "part", q->part, "who",
	    ask_model_who(ex, q, right), "lines", say_lines(q->text), "state",
	    ask_model_state(ex, q), "open", q->answered == 0 && q->hidden == 0,
	    "shown", q->shown != 0 && right >= QUESTION_ASKER);
	say_set(o, "href", arena_printf(ex->arena, "/questions/%s", q->key));
	/*
	 * No link to a lesson that pupils cannot open, except for its author.
	 */
	say_set(o, "item_href", q->live || q->owner_id == ex->viewer->id ?
	    arena_printf(ex->arena, "/items/%s", q->item_key) : "");
	say_set(o, "asked", i18n_day(ex->arena, ex->lang, q->asked));
	if (right >= QUESTION_READ && q->answered == 0 && q->hidden == 0) {
		say_set(o, "waits", question_days(ex, q->asked));
		if (q->to_id != 0)
			say_set(o, "to", q->to_id == ex->viewer->id ?
			    say(ex, TR("đã chuyển cho {{you}}"), json_pack(
			    "{s:s}", "you", say_you(ex))) : say(ex,
			    TR("đã chuyển cho {{name}}"), json_pack("{s:s}",
			    "name", q->to)));
	}
	reply(ex, o, q);
	return (o);
}

json_t *
question_list_json(struct exchange *ex, const struct question *q, int n,
    enum question_right right, struct err *e)
{
	json_t *list = json_array(), *o;
	int i;

	for (i = 0; i < n; i++) {
		if ((o = question_json(ex, &q[i], right, e)) == NULL) {
			json_decref(list);
			return (NULL);
		}
		json_array_append_new(list, o);
	}
	return (list);
}

/*
 * Only classes that the viewer teaches: others are answered by their own
 * teachers.
 */
int
asks_home(struct exchange *ex, json_t **out, struct err *e)
{
	struct question_wait w;
	int64_t ids[CLASSES];
	const char *wait;
	json_t *o;
	int i, n = 0;

	for (i = 0; i < ex->viewer->nclasses && n < CLASSES; i++)
		ids[n++] = ex->viewer->classes[i].id;
	if (n == 0)
		return (0);
	if (questions_waiting(ex->db, ex->viewer, ids, n, &w, e) != 0)
		return (-1);
	if (w.n == 0)
		return (0);
	*out = o = json_object();
	say_set(o, "text", say(ex, TR("{{n}} câu hỏi chờ {{you}}"), json_pack(
	    "{s:I,s:s}", "n", (json_int_t)w.n, "you", say_you(ex))));
	wait = question_days(ex, w.oldest);
	say_set(o, "more", *wait == '\0' ? i18n_text(ex->lang,
	    TR("Câu lâu nhất hỏi chưa đến 1 ngày.")) : say(ex,
	    TR("Câu lâu nhất {{wait}}."), json_pack("{s:s}", "wait", wait)));
	return (1);
}
