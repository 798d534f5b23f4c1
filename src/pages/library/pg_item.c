/* GET /items/:key: what it is, where it stands, what this person can do with it. */
#include <string.h>

#include "util/arena.h"

#include "people/people.h"
#include "curriculum/curriculum.h"
#include "packages/packages.h"
#include "parse/formats.h"
#include "library/library.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/ask_link.h"
#include "pages/common/remarks_model.h"
#include "pages/common/links.h"
#include "pages/common/say.h"
#include "pages/library/item_gone.h"
#include "pages/common/item_model.h"
#include "pages/library/pg_item.h"

static int
item_is(const struct item *it, const char *state)
{
	return (strcmp(it->state, state) == 0);
}

/*
 * The sentence of a step of the item's way; a verb that has none is shown as a
 * step back.
 */
static const char *
verb_text(const char *verb)
{
	static const struct { const char *verb, *text; } all[] = {
		{ "submit", TR("{{who}} gửi duyệt") },
		{ "pass", TR("{{who}} thông qua ở tổ") },
		{ "publish", TR("{{who}} duyệt và xuất bản") },
		{ "return", TR("{{who}} trả lại") },
		{ "recall", TR("{{who}} lấy lại để sửa") },
		{ "revise", TR("{{who}} bắt đầu sửa bản mới") },
		{ "discard", TR("{{who}} bỏ bản mới, giữ bản đang dùng") },
		{ "withdraw", TR("{{who}} rút khỏi kho") },
		{ "narrow", TR("{{who}} bớt người xem") },
		{ "revive", TR("{{who}} đưa về bản nháp để sửa") },
	};
	size_t i;

	for (i = 0; i < sizeof(all) / sizeof(*all); i++)
		if (strcmp(all[i].verb, verb) == 0)
			return (all[i].text);
	return (TR("{{who}} rút về"));
}

/* The way so far, newest first; NULL on failure. */
static json_t *
item_history(struct exchange *ex, const struct item *it, struct err *e)
{
	struct review_event *ev;
	json_t *list = json_array(), *o;
	int i, n;

	n = library_events(ex->db, ex->arena, it->id, &ev, e);
	for (i = n - 1; i >= 0; i--) {
		o = json_object();
		say_set(o, "text", say(ex, verb_text(ev[i].verb), json_pack(
		    "{s:s}", "who", say_person(ex, ev[i].honorific,
		    ev[i].person))));
		say_set(o, "at", i18n_datetime(ex->arena, ex->lang, ev[i].at));
		say_set(o, "reason", ev[i].reason);
		if (ev[i].version_no > 0)
			say_set(o, "version", say(ex, TR("bản {{n}}"),
			    json_pack("{s:i}", "n", ev[i].version_no)));
		json_array_append_new(list, o);
	}
	if (n < 0) {
		json_decref(list);
		return (NULL);
	}
	return (list);
}

/* The plain words of the check, with the way to its report. */
static const char *
check_words(struct exchange *ex, const struct item *it)
{
	if (it->verdict[0] == '\0')
		return (i18n_text(ex->lang, TR("Đang kiểm tra")));
	if (strcmp(it->verdict, "refused") == 0)
		return (i18n_text(ex->lang, TR("Không nhận")));
	if (it->asks)
		return (i18n_text(ex->lang, TR("Chưa biết bài mở từ trang nào")));
	if (it->warnings == 0)
		return (i18n_text(ex->lang, TR("Sẵn sàng, không có lưu ý")));
	if (!it->playable)
		return (i18n_text(ex->lang,
		    TR("Chỉ để tải về, học sinh không mở được")));
	return (say(ex, TR("Sẵn sàng, có {{n}} lưu ý"), json_pack("{s:i}",
	    "n", it->warnings)));
}

/*
 * Times stand only where they still say something: a returned lesson has no
 * "submitted at".
 */
static void
facts(struct exchange *ex, const struct item *it, json_t *m)
{
	struct arena *a = ex->arena;

	say_set(m, "licence", item_licence_word(ex, it->licence));
	say_set(m, "source", it->source);
	say_set(m, "about", it->about);
	say_set(m, "check", check_words(ex, it));
	say_set(m, "author", say_person(ex, it->owner_honorific, it->owner));
	if (it->version_no > 0)
		say_set(m, "version", say(ex, TR("bản {{n}}"), json_pack(
		    "{s:i}", "n", it->version_no)));
	if (it->submitted != 0 && item_is(it, "submitted"))
		say_set(m, "submitted", i18n_datetime(a, ex->lang,
		    it->submitted));
	if (it->published != 0 && item_is(it, "published"))
		say_set(m, "published", i18n_datetime(a, ex->lang,
		    it->published));
	if (it->expires != 0)
		say_set(m, "expires", i18n_date(a, ex->lang, it->expires));
}

/*
 * What the item waits for, as the sentence over its page, its mark in ${tone}
 * and ${icon}; NULL when there is nothing to say.
 */
static const char *
item_standing(const struct item *it, int mine, const char **tone,
    const char **icon)
{
	int live = it->live_id != 0;

	*tone = "wait";
	*icon = "clock";
	if (item_is(it, "checking"))
		return (live ? TR("Bản mới đang được kiểm tra. Học sinh vẫn dùng bản cũ.") :
		    TR("Tệp đang được kiểm tra. Có thể đóng trang này, kết quả sẽ nằm ở đây."));
	if (item_is(it, "submitted") && it->passed != 0)
		return (TR("Tổ đã thông qua. Hiệu trưởng sẽ xem và quyết định."));
	if (item_is(it, "submitted") && mine)
		return (live ? TR("Bản mới đã gửi duyệt. Học sinh vẫn dùng bản cũ cho đến khi bản mới được duyệt.") :
		    TR("Đã gửi duyệt. Tổ trưởng hoặc hiệu trưởng sẽ xem và quyết định."));
	*tone = "bad";
	*icon = "back";
	if (item_is(it, "returned") && it->reason[0] != '\0')
		return (TR("{{who}} trả lại: “{{reason}}”. Sửa rồi gửi lại, bản cũ vẫn giữ."));
	*icon = "stop";
	if (item_is(it, "refused"))
		return (TR("Chưa nhận được gói này. Tệp gốc được giữ riêng đến {{until}}; xem phiếu kiểm tra để biết cách sửa."));
	*tone = "warn";
	*icon = "warn";
	if (item_is(it, "withdrawn"))
		return (it->reason[0] != '\0' ?
		    TR("{{who}} đã rút bài này khỏi kho: “{{reason}}”. Học sinh không mở được nữa, kết quả cũ vẫn giữ.") :
		    TR("Bài này đã rút khỏi kho; học sinh không mở được nữa, kết quả cũ vẫn giữ."));
	if (it->asks && mine)
		return (TR("Gói có nhiều chỗ có thể mở đầu bài. Mở phiếu kiểm tra và chọn trang mở đầu."));
	*tone = "";
	*icon = "pen";
	return (live && item_is(it, "draft") ?
	    TR("Đang soạn bản mới. Học sinh vẫn dùng bản cũ.") : NULL);
}

/* New {tone, icon, text}, NULL when there is nothing to say. */
static json_t *
where_it_stands(struct exchange *ex, const struct item *it)
{
	const char *tone, *icon, *text;
	json_t *p;

	text = item_standing(it, it->owner_id == ex->viewer->id, &tone, &icon);
	if (text == NULL)
		return (NULL);
	p = json_pack("{s:s,s:s,s:s}", "who", it->reviewer, "reason",
	    it->reason, "until", it->expires != 0 ? i18n_date(ex->arena,
	    ex->lang, it->expires) : "");
	return (json_pack("{s:s,s:s,s:s}", "tone", tone, "icon", icon, "text",
	    say(ex, text, p)));
}

/* Choices that mean fewer pupils than now, for who may narrow it. */
static json_t *
narrower(struct exchange *ex, const struct item *it)
{
	json_t *list = json_array();
	int i;

	for (i = (int)it->live_audience - 1; i >= 0; i--)
		json_array_append_new(list, json_pack("{s:s,s:s}", "value",
		    people_audiences[i], "label", item_audience_word(ex,
		    people_audiences[i])));
	return (list);
}

/*
 * One flag a button.  They only spare a reader buttons that would be refused;
 * the handlers behind them check again.  0 or -1.
 */
static int
actions(struct exchange *ex, const struct item *it, json_t *m, struct err *e)
{
	struct scope s, l;
	int mine = it->owner_id == ex->viewer->id, review, study, edit, live;
	int takes, rc;
	json_t *asks;

	library_scope(it, &s);
	l = s;
	/* Whether the viewer could review it does not depend on its state. */
	l.editable = 0;
	live = it->live_id != 0;
	if ((edit = people_may(ex->db, ex->viewer, MAY_EDIT_ITEM, &s,
	    e)) < 0 || (review = people_may(ex->db, ex->viewer,
	    MAY_REVIEW_ITEM, &l, e)) < 0 || (study = people_may(ex->db,
	    ex->viewer, MAY_STUDY_ITEM, &s, e)) < 0 ||
	    (takes = library_takes(ex->db, ex->viewer, it, e)) < 0 ||
	    (rc = ask_link(ex, it, study, &asks, e)) < 0)
		return (-1);
	if (rc == 1)
		json_object_set_new(m, "asks", asks);
#define FLAG(nm, v) json_object_set_new(m, nm, json_boolean(v))
	FLAG("can_edit", edit && (item_is(it, "draft") || item_is(it,
	    "returned")));
	FLAG("can_delete", edit && !item_is(it, "checking") &&
	    it->published == 0);
	FLAG("can_recall", mine && item_is(it, "submitted"));
	FLAG("can_revise", mine && live && item_is(it, "published"));
	FLAG("can_replace", mine && takes && !item_is(it, "checking"));
	FLAG("can_discard", mine && live && !item_is(it, "published") &&
	    !item_is(it, "submitted"));
	FLAG("can_withdraw", (mine || review) && live);
	FLAG("can_revive", mine && item_is(it, "withdrawn"));
	FLAG("can_review", review && item_is(it, "submitted"));
	FLAG("can_play", study && it->playable);
	FLAG("can_preview", !study && it->playable);
	FLAG("can_take", it->hash[0] != '\0' && (!study || !it->playable ||
	    format_find(it->format)->rendered));
	FLAG("can_report", !study && it->version_id != 0);
	FLAG("can_versions", !study && (mine || review || (ex->viewer->roles &
	    ROLE_BIT(ROLE_INSPECTOR)) != 0));
	FLAG("report_first", item_is(it, "refused"));
	FLAG("can_choose", mine && it->asks && (item_is(it, "draft") ||
	    item_is(it, "returned")));
	FLAG("only_file", study && !it->playable);
	FLAG("can_set", s.published && it->playable && ex->viewer->roles &
	    ROLES_STAFF);
	FLAG("pupil", study);
	FLAG("checking", item_is(it, "checking"));
#undef FLAG
	if ((mine || review) && live)
		json_object_set_new(m, "narrower", narrower(ex, it));
	return (0);
}

/*
 * What stands in its place ("other") and, for who may withdraw it, what could
 * ("others"); 0 or -1.
 */
static int
successors(struct exchange *ex, const struct item *it, json_t *m,
    struct err *e)
{
	json_t *part;
	int rc = it->replaced_by == 0 ? 0 : item_other(ex, it->replaced_by,
	    &part, e);

	if (rc < 0)
		return (-1);
	if (rc == 1)
		json_object_set_new(m, "other", part);
	if (!json_is_true(json_object_get(m, "can_withdraw")))
		return (0);
	if ((part = item_others(ex, it, e)) == NULL)
		return (-1);
	json_object_set_new(m, "others", part);
	return (0);
}

/* A reviewer's remarks on places, which only the author works off; 0 or -1. */
static int
item_remarks(struct exchange *ex, const struct item *it, json_t *m,
    struct err *e)
{
	json_t *list;

	if (it->owner_id != ex->viewer->id)
		return (0);
	if ((list = remarks_json(ex, it, e)) == NULL)
		return (-1);
	json_object_set_new(m, "remarks", list);
	return (0);
}

/*
 * The item's page; ${reason} and ${error} come from a refused form of it and
 * are empty otherwise.
 */
int
item_page(struct exchange *ex, const struct item *it, const char *reason,
    const char *error, struct err *e)
{
	json_t *m, *part;

	if ((m = item_json(ex, it, e)) == NULL)
		return (-1);
	facts(ex, it, m);
	if (actions(ex, it, m, e) != 0)
		goto failed;
	say_set(m, "you", say_you(ex));
	say_set(m, "typed", reason);
	say_set(m, "error", error);
	if (successors(ex, it, m, e) != 0 || item_remarks(ex, it, m, e) != 0)
		goto failed;
	if ((part = item_lessons_json(ex, it, e)) == NULL)
		goto failed;
	json_object_set_new(m, "lessons", part);
	if ((part = item_history(ex, it, e)) == NULL)
		goto failed;
	json_object_set_new(m, "history", part);
	if ((part = where_it_stands(ex, it)) != NULL)
		json_object_set_new(m, "stands", part);
	if (item_paper(ex, it, json_is_true(json_object_get(m, "pupil")), m,
	    e) != 0)
		goto failed;
	/* That of a document says more. */
	if (json_object_get(m, "paper") != NULL)
		json_object_del(m, "only_file");
	link_audit(ex, m, "item", it->key);
	return (answer_page(ex, "item", m, e));
failed:
	json_decref(m);
	return (-1);
}

/*
 * What may not be seen is NOT-FOUND; a withdrawn lesson that the viewer could
 * open once gets a page that says so.
 */
int
pg_item(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_SEE_ITEM, e), *gone;

	if (it != NULL)
		return (item_page(ex, it, "", "", e));
	if (!err_rejected(e) || item_gone(ex, &gone, e) != 1)
		return (-1);
	err_clear(e);
	return (item_tombstone(ex, gone, e));
}
