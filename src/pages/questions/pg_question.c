/* One question and the buttons under it. */
#include <string.h>

#include "util/arena.h"
#include "store/settings.h"

#include "people/people.h"
#include "classwork/questions.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/form_model.h"
#include "pages/common/say.h"
#include "pages/questions/ask_model.h"
#include "pages/common/audit_read.h"
#include "pages/questions/pg_question.h"
#include "pages/common/shell.h"

/*
 * The question that the path names when the viewer has at least ${least} of
 * the rights; else NOT-FOUND, since that a child asked is itself private.
 * NULL on failure as well.
 */
static struct question *
question_asked(struct exchange *ex, enum question_right least,
    enum question_right *right, struct err *e)
{
	struct question *q;

	*right = QUESTION_NONE;
	if (questions_find(ex->db, ex->arena, ex->args[0], &q, e) < 0 ||
	    (q != NULL && questions_right(ex->db, ex->viewer, q, right,
	    e) != 0))
		return (NULL);
	if (q == NULL || *right < least) {
		err_set(e, ERR_REJECT, "NOT-FOUND", "question %s",
		    ex->args[0]);
		return (NULL);
	}
	return (q);
}

/* What was typed into which of the forms, and what was wrong with it. */
struct typed {
	const char	*form, *text, *error, *code;
};

/*
 * The text of one of the page's forms: as typed when that form was refused,
 * else ${otherwise}.
 */
static const char *
typed_for(const struct typed *t, const char *form, const char *otherwise)
{
	return (t != NULL && strcmp(t->form, form) == 0 ? t->text : otherwise);
}

/* The page has several forms; a refusal stands beside the one that was sent. */
static const char *
error_for(const struct typed *t, const char *form)
{
	return (t != NULL && strcmp(t->form, form) == 0 ? t->error : "");
}

/*
 * The limit is a setting; the browser keeps to it, and the domain checks
 * again.
 */
static json_t *
text_field(struct exchange *ex, const char *id, const char *label,
    enum setting max, const char *value, const char *error)
{
	json_t *o = json_pack("{s:s,s:s,s:s,s:s,s:I,s:b,s:b}", "id", id,
	    "name", id, "value", value, "error", error, "maxlength",
	    (json_int_t)setting_int(ex->db, max), "long", 1, "required", 1);

	say_set(o, "label", i18n_text(ex->lang, label));
	return (o);
}

/*
 * Whom it may be handed to, as "to_field" into ${m}; without colleagues in the
 * class there is no such form.  0 or -1.
 */
static int
question_colleagues(struct exchange *ex, const struct question *q,
    const struct typed *t, json_t *m, struct err *e)
{
	struct class_teacher *c;
	json_t *list = json_array(), *o;
	int i, n;

	n = questions_colleagues(ex->db, ex->arena, q->class_id,
	    ex->viewer->id, &c, e);
	for (i = 0; i < n; i++)
		json_array_append_new(list, json_pack("{s:s,s:s,s:b}", "value",
		    c[i].key, "label", say_person(ex, c[i].honorific,
		    c[i].name), "selected", c[i].id == q->to_id));
	if (n <= 0) {
		json_decref(list);
		return (n);
	}
	o = json_pack("{s:s,s:s,s:o,s:s}", "id", "to", "name", "to", "choices",
	    list, "error", error_for(t, "to"));
	say_set(o, "label", i18n_text(ex->lang, TR("Chuyển cho")));
	json_object_set_new(m, "to_field", o);
	return (0);
}

/*
 * Earlier wordings of the answer, for teachers: an answer may be changed but
 * never lost.  NULL on failure.
 */
static json_t *
wordings(struct exchange *ex, const struct question *q, struct err *e)
{
	struct wording *w;
	json_t *list, *o;
	int i, n;

	n = q->wordings < 2 ? 0 : questions_wordings(ex->db, ex->arena, q->id,
	    &w, e);
	if (n < 0)
		return (NULL);
	list = json_array();
	/* The newest stands above already. */
	for (i = 1; i < n; i++) {
		o = json_pack("{s:o}", "lines", say_lines(w[i].text));
		say_set(o, "who", say_person(ex, w[i].by_honorific, w[i].by));
		say_set(o, "when", i18n_datetime(ex->arena, ex->lang,
		    w[i].at));
		json_array_append_new(list, o);
	}
	return (list);
}

/*
 * The forms of a teacher of the class; "seen" is how many wordings were read,
 * by which questions_answer notices that somebody else was faster.  0 or -1.
 */
static int
forms(struct exchange *ex, const struct question *q, const struct typed *t,
    json_t *m, struct err *e)
{
	json_t *o;

	json_object_set_new(m, "answering", json_true());
	o = text_field(ex, "text", q->answered != 0 ? TR("Sửa câu trả lời") :
	    TR("Câu trả lời"), SET_ANSWER_MAX, typed_for(t, "text",
	    q->answer), error_for(t, "text"));
	say_set(o, "hint", i18n_text(ex->lang, q->answered != 0 ?
	    TR("Em sẽ được báo lại; câu trả lời cũ vẫn giữ.") :
	    TR("Em sẽ thấy câu trả lời ở trang chính của mình.")));
	json_object_set_new(m, "text_field", o);
	o = text_field(ex, "reason", TR("Lý do, sẽ nhắn cho em"),
	    SET_QUESTION_MAX, typed_for(t, "reason", ""), error_for(t,
	    "reason"));
	say_set(o, "hint", i18n_text(ex->lang,
	    TR("Ví dụ: Em hỏi trực tiếp cô ở lớp nhé.")));
	json_object_set_new(m, "reason_field", o);
	json_object_set_new(m, "hiding", json_boolean(t != NULL &&
	    strcmp(t->form, "reason") == 0));
	json_object_set_new(m, "seen", json_integer(q->wordings));
	return (q->answered != 0 ? 0 : question_colleagues(ex, q, t, m, e));
}

/* What only the class's teachers and heads read; 0 or -1. */
static int
staff_part(struct exchange *ex, const struct question *q, json_t *m,
    struct err *e)
{
	json_t *list = wordings(ex, q, e);

	if (list == NULL)
		return (-1);
	json_object_set_new(m, "wordings", list);
	/*
	 * The answer of a question that was put away is kept for the teachers.
	 */
	if (q->hidden != 0 && q->answered != 0)
		json_object_set_new(m, "kept", say_lines(q->answer));
	return (0);
}

/* The page as far as ${right} goes; ${t} is a refused form, NULL else. */
static int
question_show(struct exchange *ex, const struct question *q,
    enum question_right right, const struct typed *t, struct err *e)
{
	json_t *m = json_object(), *o;
	int answers = right == QUESTION_ANSWER && q->hidden == 0;

	if ((o = question_json(ex, q, right, e)) == NULL ||
	    (right >= QUESTION_READ && staff_part(ex, q, m, e) != 0) ||
	    (answers && forms(ex, q, t, m, e) != 0)) {
		json_decref(o);
		json_decref(m);
		return (-1);
	}
	json_object_set_new(m, "staff", json_boolean(right == QUESTION_READ ||
	    right == QUESTION_ANSWER || right == QUESTION_AUTHOR));
	json_object_set_new(m, "gone", json_boolean(q->hidden != 0));
	json_object_set_new(m, "answered", json_boolean(q->answered != 0));
	json_object_set_new(m, "shown", json_boolean(q->shown != 0));
	if (!answers && t != NULL)	/* no form any more: the text is shown */
		json_object_set_new(m, "typed", say_lines(t->text));
	say_set(m, "title", right >= QUESTION_READ ? say(ex,
	    TR("{{name}} hỏi"), json_pack("{s:s}", "name", q->person)) :
	    i18n_text(ex->lang, TR("Câu hỏi")));
	json_object_set_new(m, "question", o);
	if (t != NULL && *t->code != '\0')
		json_object_set_new(m, "notes", json_pack("[o]", shell_note(
		    "bad", t->error, t->code, 1)));
	return (answer_page(ex, "question", m, e));
}

/* What write_seen needs when the tick of the batch runs it. */
struct seen {
	int64_t		 person;
	const char	*key;
};

/* The pupil has read the answer: its notice goes away. */
static int
write_seen(struct db *db, void *arg, struct err *e)
{
	const struct seen *s = arg;

	return (questions_read(db, s->person, s->key, e));
}

/*
 * A pupil's own look puts the notice away; looks of staff and of the lesson's
 * author, who read a child's words, are written to the trail.
 */
int
pg_question(struct exchange *ex, struct err *e)
{
	enum question_right right;
	struct question *q = question_asked(ex, QUESTION_AUTHOR, &right, e);
	struct seen *s;
	int unread = 0;

	if (q == NULL || (right == QUESTION_ASKER && (unread =
	    questions_unread(ex->db, ex->viewer->id, q->key, e)) < 0))
		return (-1);
	if (unread) {
		s = arena_alloc(ex->arena, sizeof(*s));
		s->person = ex->viewer->id;
		s->key = q->key;
		exchange_owe(ex, write_seen, s);
	}
	if (right >= QUESTION_READ || right == QUESTION_AUTHOR)
		audit_read(ex, "question", q->id);
	return (question_show(ex, q, right, NULL, e));
}

/*
 * A refusal: the page as it stands now, with what was typed, so that nothing
 * is lost when a colleague was faster (409).  Failures that no form can mend
 * go on to the caller.
 */
static int
question_refused(struct exchange *ex, const char *form, struct err *e)
{
	struct typed t = { .form = form, .code = "" };
	enum question_right right;
	char code[ERR_CODE_MAX];
	struct question *q;

	if (!err_rejected(e) || (e->field[0] == '\0' &&
	    strcmp(e->code, "QUESTION-STATE") != 0))
		return (-1);
	memcpy(code, e->code, sizeof(code));
	t.text = form_raw(form_of(ex), form);
	t.text = t.text != NULL ? t.text : "";
	t.error = field_error(ex, e);
	/*
	 * Overtaken by a colleague: the code is shown with what stands there
	 * now.
	 */
	if (e->field[0] == '\0')
		t.code = code;
	ex->status = e->field[0] == '\0' ? 409 : 422;
	err_clear(e);
	if ((q = question_asked(ex, QUESTION_ANSWER, &right, e)) == NULL)
		return (-1);
	return (question_show(ex, q, right, &t, e));
}

static int
question_back(struct exchange *ex, const struct question *q, const char *note)
{
	answer_note(ex, "ok", i18n_text(ex->lang, note));
	return (answer_redirect(ex, arena_printf(ex->arena, "/questions/%s",
	    q->key)));
}

/*
 * The right is asked again with each POST: who left the class while typing
 * gets NOT-FOUND.  Showing it to the class is the teacher's choice, and a
 * second wording does not undo it.
 */
int
pg_question_answer(struct exchange *ex, struct err *e)
{
	enum question_right right;
	struct question *q = question_asked(ex, QUESTION_ANSWER, &right, e);
	struct form *in = form_of(ex);
	const char *text = form_raw(in, "text");

	if (q == NULL)
		return (-1);
	if (questions_answer(ex->db, ex->arena, ex->viewer, q, form_int(in,
	    "seen", 0, 1000, -1), text != NULL ? text : "", e) != 0)
		return (question_refused(ex, "text", e));
	if (strcmp(form_text(in, "show"), "1") == 0 && q->shown == 0 &&
	    questions_show(ex->db, ex->viewer, q, 1, e) != 0)
		return (-1);
	answer_note(ex, "ok", i18n_text(ex->lang, q->answered != 0 ?
	    TR("Đã lưu câu trả lời mới, em đã được báo.") :
	    TR("Đã gửi câu trả lời, em đã được báo.")));
	return (answer_redirect(ex, "/questions"));
}

/*
 * The class reads text and answer without the name, and no longer once the
 * teacher takes it back.
 */
int
pg_question_show(struct exchange *ex, struct err *e)
{
	enum question_right right;
	struct question *q = question_asked(ex, QUESTION_ANSWER, &right, e);
	int on = strcmp(form_text(form_of(ex), "on"), "1") == 0;

	if (q == NULL)
		return (-1);
	if (questions_show(ex->db, ex->viewer, q, on, e) != 0)
		return (question_refused(ex, "show", e));
	return (question_back(ex, q, on ?
	    TR("Cả lớp xem được câu này, không có tên em đã hỏi.") :
	    TR("Chỉ em đã hỏi xem được câu này.")));
}

/*
 * Nothing is deleted: the text stays for the teachers, the pupil reads the
 * reason.
 */
int
pg_question_hide(struct exchange *ex, struct err *e)
{
	enum question_right right;
	struct question *q = question_asked(ex, QUESTION_ANSWER, &right, e);
	const char *reason = form_raw(form_of(ex), "reason");

	if (q == NULL)
		return (-1);
	if (questions_hide(ex->db, ex->arena, ex->viewer, q, reason != NULL ?
	    reason : "", e) != 0)
		return (question_refused(ex, "reason", e));
	return (question_back(ex, q,
	    TR("Đã cất câu hỏi. Em được nhắn lý do.")));
}

int
pg_question_hand(struct exchange *ex, struct err *e)
{
	enum question_right right;
	struct question *q = question_asked(ex, QUESTION_ANSWER, &right, e);

	if (q == NULL)
		return (-1);
	if (questions_hand(ex->db, ex->arena, ex->viewer, q, form_text(
	    form_of(ex), "to"), e) != 0)
		return (question_refused(ex, "to", e));
	answer_note(ex, "ok", i18n_text(ex->lang,
	    TR("Đã chuyển câu hỏi cho đồng nghiệp.")));
	return (answer_redirect(ex, "/questions"));
}
