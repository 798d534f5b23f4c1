/* What is in review, as pages show it. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/people.h"
#include "curriculum/curriculum.h"
#include "packages/packages.h"
#include "library/library.h"
#include "library/review.h"
#include "runtime/runtime.h"
#include "words/i18n.h"
#include "pages/common/remarks_model.h"
#include "pages/common/say.h"
#include "pages/common/item_model.h"
#include "pages/play/pg_play.h"
#include "pages/review/review_model.h"

#define PARTS	200	/* places that a remark may name */

const char *
review_waited(struct exchange *ex, int64_t since)
{
	int64_t days = (clock_now() - since) / 86400;

	if (days < 1)
		return (i18n_text(ex->lang, TR("chưa đến 1 ngày")));
	return (say(ex, TR("{{n}} ngày"), json_pack("{s:I}", "n",
	    (json_int_t)days)));
}

/* "n" is the place in the list, by which the button names the reason. */
json_t *
review_reasons(struct exchange *ex, struct err *e)
{
	static const char *const shipped[] = { TR("Thiếu âm thanh"),
	    TR("Sai kiến thức"), TR("Chưa ghi nguồn"),
	    TR("Không mở được trên điện thoại") };
	struct review_policy p;
	json_t *out;
	const char *s;
	size_t i, n;
	int k = 0;

	if (review_policy_of(ex->db, ex->arena, ex->viewer->school_id, &p,
	    e) != 0)
		return (NULL);
	out = json_array();
	for (s = p.reasons; *s != '\0'; s += n + (s[n] == '\n')) {
		n = strcspn(s, "\n");
		if (n > 0)
			json_array_append_new(out, json_pack("{s:i,s:s}", "n",
			    k++, "text", arena_strndup(ex->arena, s, n)));
	}
	for (i = 0; *p.reasons == '\0' && i < sizeof(shipped) /
	    sizeof(*shipped); i++)
		json_array_append_new(out, json_pack("{s:i,s:s}", "n", (int)i,
		    "text", i18n_text(ex->lang, shipped[i])));
	return (out);
}

/*
 * Earlier lessons with the same or much the same files; who decided on a pair
 * stands beside it, since the decision counts for the month.
 */
json_t *
review_near_duplicates(struct exchange *ex, const struct item *it, struct err *e)
{
	struct near_duplicate *t;
	json_t *out = json_array(), *o;
	int i, n = near_duplicate_of(ex->db, ex->arena, it->id, &t, e);

	for (i = 0; i < n; i++) {
		o = json_pack("{s:i,s:s,s:s,s:b}", "share", t[i].share,
		    "title", t[i].title, "href", arena_printf(ex->arena,
		    "/items/%s", t[i].key), "whole", t[i].share == 100);
		say_set(o, "owner", say_person(ex, t[i].owner_honorific,
		    t[i].owner));
		say_set(o, "day", i18n_date(ex->arena, ex->lang,
		    t[i].submitted));
		say_set(o, "compare", arena_printf(ex->arena,
		    "/items/%s/versions?with=%s", it->key, t[i].key));
		if (t[i].verdict[0] != '\0')
			say_set(o, "verdict", say(ex,
			    strcmp(t[i].verdict, "new") == 0 ?
			    TR("{{who}}: tính là bài mới") :
			    TR("{{who}}: trùng, không tính vào định mức"),
			    json_pack("{s:s}", "who", say_person(ex,
			    t[i].honorific, t[i].person))));
		json_array_append_new(out, o);
	}
	if (n < 0) {
		json_decref(out);
		return (NULL);
	}
	return (out);
}

/* Remarks of the check that a reviewer should know; infos stay in the report.  NULL on failure. */
static json_t *
findings(struct exchange *ex, const struct item *it, struct err *e)
{
	json_t *all, *out, *one;
	size_t i;

	if ((all = packages_findings(ex->db, ex->arena, it->package_id,
	    ex->lang, e)) == NULL)
		return (NULL);
	out = json_array();
	json_array_foreach(all, i, one)
		if (strcmp(json_string_value(json_object_get(one,
		    "severity")), "info") != 0)
			json_array_append(out, json_object_get(one, "title"));
	json_decref(all);
	return (out);
}

/* What a remark may be about, when the lesson has more than one part; NULL on failure. */
static json_t *
review_model_parts(struct exchange *ex, const struct item *it,
    const char *chosen, struct err *e)
{
	struct entry *en;
	json_t *out;
	int i, n = packages_entries(ex->db, ex->arena, it->package_id, &en, e);

	if (n < 0)
		return (NULL);
	out = json_array();
	for (i = 0; n > 1 && i < n && i < PARTS; i++)
		if (en[i].title[0] != '\0')
			json_array_append_new(out, json_pack("{s:s,s:b}",
			    "title", en[i].title, "on", strcmp(en[i].title,
			    chosen) == 0));
	return (out);
}

/*
 * What a yes of this person does, in the words of the button.  "early" says
 * that the department has not decided yet.  0 or -1.
 */
static int
review_model_turn(struct exchange *ex, const struct item *it, json_t *o,
    struct err *e)
{
	enum review_step step;
	struct review_policy p;

	if (library_step(ex->db, ex->viewer, it, &step, e) != 0 ||
	    review_policy_of(ex->db, ex->arena, it->school_id, &p, e) != 0)
		return (-1);
	json_object_set_new(o, "yes", json_boolean(step != STEP_NONE));
	say_set(o, "yes_word", i18n_text(ex->lang, step == STEP_PASS ?
	    TR("Đạt, chuyển hiệu trưởng") : TR("Duyệt và xuất bản")));
	say_set(o, "yes_hint", i18n_text(ex->lang, step == STEP_PASS ?
	    TR("“Đạt” thì bài sang hiệu trưởng. Trả lại thì phải ghi lý do:") :
	    TR("Duyệt thì học sinh thấy ngay. Trả lại thì phải ghi lý do:")));
	json_object_set_new(o, "early", json_boolean(step == STEP_PUBLISH &&
	    p.steps == 2 && it->passed == 0));
	return (0);
}

/*
 * Who passed it for the department, and when; "" when nobody did.  NULL on
 * failure.
 */
static const char *
passed(struct exchange *ex, const struct item *it, struct err *e)
{
	struct viewer *v;

	if (it->passed == 0)
		return ("");
	if (people_viewer(ex->db, ex->arena, it->passed_by, &v, e) < 0)
		return (NULL);
	return (say(ex, TR("{{who}} đã thông qua ở tổ, {{at}}"), json_pack(
	    "{s:s,s:s}", "who", v != NULL ? say_person(ex, v->honorific,
	    v->name) : "", "at", i18n_datetime(ex->arena, ex->lang,
	    it->passed))));
}

/*
 * What the author said of it, which version it is, and whether pupils have an
 * older one meanwhile.  0 or -1.
 */
static int
review_model_words(struct exchange *ex, const struct item *it, json_t *o,
    struct err *e)
{
	const char *who = passed(ex, it, e);

	if (who == NULL)
		return (-1);
	say_set(o, "author", say_person(ex, it->owner_honorific, it->owner));
	say_set(o, "licence", item_licence_word(ex, it->licence));
	say_set(o, "source", it->source);
	say_set(o, "about", it->about);
	say_set(o, "sent", say(ex, TR("bản {{n}}, gửi {{at}}"), json_pack(
	    "{s:i,s:s}", "n", it->version_no, "at", i18n_datetime(ex->arena,
	    ex->lang, it->sent))));
	say_set(o, "passed", who);
	if (it->version_no > 1)
		say_set(o, "compare", arena_printf(ex->arena,
		    "/items/%s/versions", it->key));
	json_object_set_new(o, "live", json_boolean(it->live_id != 0));
	return (0);
}

/* The form's fields as they were sent, with what was wrong. */
static void
typed_back(json_t *o, const struct review_typed *t)
{
	say_set(o, "typed", t->reason);
	say_set(o, "error", t->error);
	say_set(o, "t_page", t->page);
	say_set(o, "t_text", t->text);
	say_set(o, "text_error", t->text_error);
	json_object_set_new(o, "twin_new", json_boolean(strcmp(t->twin,
	    "new") == 0));
	json_object_set_new(o, "twin_same", json_boolean(strcmp(t->twin,
	    "same") == 0));
	say_set(o, "twin_error", t->twin_error);
}

/*
 * All that a reviewer needs to decide on one lesson: its findings, remarks,
 * near duplicates, reasons to choose from, and the preview when ${show} names
 * one.
 */
json_t *
review_at_hand(struct exchange *ex, const struct item *it, const char *show,
    const struct review_typed *typed, struct err *e)
{
	json_t *o = item_json(ex, it, e), *list;
	int64_t twins;
	int rc;

	if (o == NULL)
		return (NULL);
	typed_back(o, typed);
	if (review_model_words(ex, it, o, e) != 0 ||
	    (list = item_lessons_json(ex, it, e)) == NULL)
		goto failed;
	json_object_set_new(o, "lessons", list);
	if ((list = findings(ex, it, e)) == NULL)
		goto failed;
	json_object_set_new(o, "findings", list);
	if ((list = review_model_parts(ex, it, typed->part, e)) == NULL)
		goto failed;
	json_object_set_new(o, "parts", list);
	if (review_model_turn(ex, it, o, e) != 0 ||
	    (list = remarks_json(ex, it, e)) == NULL)
		goto failed;
	json_object_set_new(o, "remarks", list);
	if ((list = review_near_duplicates(ex, it, e)) == NULL)
		goto failed;
	json_object_set_new(o, "twins", list);
	if (near_duplicate_open(ex->db, it->id, &twins, e) != 0)
		goto failed;
	json_object_set_new(o, "twin_open", json_boolean(twins > 0));
	if ((list = review_reasons(ex, e)) == NULL)
		goto failed;
	json_object_set_new(o, "reasons", list);
	rc = *show == '\0' ? 0 : play_preview(ex, it, show, arena_printf(
	    ex->arena, "/review?item=%s&show=%s", it->key, show), &list, e);
	if (rc < 0)
		goto failed;
	if (rc == 1)
		json_object_set_new(o, "preview", list);
	if (item_paper(ex, it, 0, o, e) != 0)
		goto failed;
	return (o);
failed:
	json_decref(o);
	return (NULL);
}

const char *
review_decided(struct exchange *ex, const struct item *it,
    enum review_step step)
{
	return (say(ex, step == STEP_PASS ?
	    TR("“{{title}}” đã đạt ở tổ, chuyển hiệu trưởng duyệt.") :
	    TR("Đã xuất bản “{{title}}”. Học sinh của khối mở được ngay."),
	    json_pack("{s:s}", "title", it->title)));
}
