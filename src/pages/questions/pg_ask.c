/* A child asks: one big field, the parts of the lesson, one button. */
#include <string.h>

#include "util/arena.h"
#include "util/code.h"
#include "store/settings.h"

#include "people/people.h"
#include "library/library.h"
#include "classwork/questions.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/form_model.h"
#include "pages/common/pager.h"
#include "pages/common/say.h"
#include "pages/questions/ask_model.h"
#include "pages/common/item_model.h"
#include "pages/common/audit_read.h"
#include "pages/questions/pg_ask.h"

#define OWN	10
#define SHOWN	20
#define PAGE	20

/* What was typed, and what was wrong with it; part -1 is the whole lesson. */
struct typed {
	const char	*text, *error, *error_part;
	int64_t		 part;
};

/* The parts to choose between, empty where there is one only; NULL on failure. */
static json_t *
ask_parts(struct exchange *ex, const struct item *it, int64_t now,
    struct err *e)
{
	struct question_part *p;
	json_t *list;
	int i, n = questions_parts(ex->db, ex->arena, it->id, &p, e);

	if (n < 0)
		return (NULL);
	list = json_array();
	if (n > 1)
		json_array_append_new(list, json_pack("{s:s,s:s,s:b}", "value",
		    "-1", "label", i18n_text(ex->lang, TR("Cả bài")),
		    "selected", now < 0));
	for (i = 0; n > 1 && i < n; i++)
		json_array_append_new(list, json_pack("{s:s,s:s,s:b}", "value",
		    arena_printf(ex->arena, "%d", p[i].ord), "label",
		    p[i].title, "selected", p[i].ord == now));
	return (list);
}

/*
 * The pupil's own questions on the lesson, and those that a teacher has shown
 * to the class, without names.  0 or -1.
 */
static int
ask_lists(struct exchange *ex, const struct item *it, json_t *m, struct err *e)
{
	struct question *q;
	json_t *list;
	int n;

	n = questions_mine(ex->db, ex->arena, ex->viewer->id, it->id, OWN, &q,
	    e);
	if (n < 0 || (list = question_list_json(ex, q, n, QUESTION_ASKER,
	    e)) == NULL)
		return (-1);
	json_object_set_new(m, "mine", list);
	n = questions_shown(ex->db, ex->arena, ex->viewer, it->id, SHOWN, &q,
	    e);
	if (n < 0 || (list = question_list_json(ex, q, n, QUESTION_CLASSMATE,
	    e)) == NULL)
		return (-1);
	json_object_set_new(m, "class", list);
	return (0);
}

/*
 * The form with what was typed and refused; says to the child who will read
 * the question.
 */
static int
ask_show(struct exchange *ex, const struct item *it, const struct typed *t,
    struct err *e)
{
	int64_t most = setting_int(ex->db, SET_QUESTION_MAX);
	json_t *m, *field, *choices = ask_parts(ex, it, t->part, e);

	if (choices == NULL)
		return (-1);
	if ((m = item_json(ex, it, e)) == NULL) {
		json_decref(choices);
		return (-1);
	}
	field = json_pack("{s:s,s:s,s:s,s:s,s:I,s:b,s:b}", "id", "text",
	    "name", "text", "value", t->text, "error", t->error, "maxlength",
	    (json_int_t)most, "long", 1, "required", 1);
	say_set(field, "label", i18n_text(ex->lang,
	    TR("Em muốn hỏi gì?")));
	say_set(field, "hint", say(ex,
	    TR("Viết nhiều nhất {{n}} chữ cái. Chỉ cô thầy của lớp em đọc được."),
	    json_pack("{s:I}", "n", (json_int_t)most)));
	json_object_set_new(m, "text_field", field);
	field = json_pack("{s:s,s:s,s:o,s:s}", "id", "part", "name", "part",
	    "choices", choices, "error", t->error_part);
	say_set(field, "label", i18n_text(ex->lang,
	    TR("Em hỏi về phần nào?")));
	json_object_set_new(m, "part_field", field);
	json_object_set_new(m, "several", json_boolean(json_array_size(
	    json_object_get(field, "choices")) > 0));
	if (ask_lists(ex, it, m, e) != 0) {
		json_decref(m);
		return (-1);
	}
	return (answer_page(ex, "ask", m, e));
}

/*
 * Who may study the lesson may ask on it; the player leads here with the part
 * that is open (?e=).
 */
int
pg_ask(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_STUDY_ITEM, e);
	struct typed t = { .text = "", .error = "", .error_part = "" };

	t.part = form_int(form_query(ex), "e", 0, 100000, -1);
	return (it == NULL ? -1 : ask_show(ex, it, &t, e));
}

/*
 * The same words sent twice are one question (questions_ask), so a second
 * press does no harm.
 */
int
pg_ask_post(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_STUDY_ITEM, e);
	struct form *in = form_of(ex);
	struct typed t = { .error = "", .error_part = "" };
	char key[CODE_KEY];

	if (it == NULL)
		return (-1);
	t.text = form_raw(in, "text") != NULL ? form_raw(in, "text") : "";
	t.part = form_int(in, "part", -1, 100000, -1);
	if (questions_ask(ex->db, ex->arena, ex->viewer,
	    &(struct question_new){ .item = it, .text = t.text,
	    .part = t.part }, key, e) != 0) {
		if (!err_rejected(e) || e->field[0] == '\0')
			return (-1);
		/* The form comes back with what was typed. */
		ex->status = 422;
		if (strcmp(e->field, "part") == 0)
			t.error_part = field_error(ex, e);
		else
			t.error = field_error(ex, e);
		err_clear(e);
		return (ask_show(ex, it, &t, e));
	}
	answer_note(ex, "ok", i18n_text(ex->lang,
	    TR("Đã gửi câu hỏi của em. Khi cô thầy trả lời, em sẽ thấy ở trang chính.")));
	return (answer_redirect(ex, arena_printf(ex->arena, "/items/%s/ask",
	    it->key)));
}

/*
 * The author of a lesson reads what was asked on it in all classes, without
 * names: it shows what the lesson leaves unclear.  To everybody else the page
 * is not there; reading it is in the trail.
 */
int
pg_item_questions(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_SEE_ITEM, e);
	int page = (int)form_int(form_query(ex), "p", 1, 100, 1), n;
	struct question *q;
	json_t *m, *list;
	int64_t total;

	if (it == NULL)
		return (-1);
	if (it->owner_id != ex->viewer->id)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "not the author"));
	n = questions_on(ex->db, ex->arena, it->id, (page - 1) * PAGE, PAGE,
	    &q, e);
	if (n < 0 || questions_count_on(ex->db, it->id, &total, e) != 0 ||
	    (m = item_json(ex, it, e)) == NULL)
		return (-1);
	if ((list = question_list_json(ex, q, n, QUESTION_AUTHOR, e)) ==
	    NULL) {
		json_decref(m);
		return (-1);
	}
	json_object_set_new(m, "rows", list);
	if ((list = pager_json(ex, arena_printf(ex->arena,
	    "/items/%s/questions?", it->key), page, PAGE, total)) != NULL)
		json_object_set_new(m, "pager", list);
	if (n > 0)
		audit_read(ex, "item", it->id);
	return (answer_page(ex, "item_questions", m, e));
}
