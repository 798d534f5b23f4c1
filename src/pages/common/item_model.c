/* Items as templates show them: ready words, ready links. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "packages/rendition.h"
#include "parse/formats.h"
#include "store/settings.h"
#include "people/people.h"
#include "curriculum/curriculum.h"
#include "library/kinds.h"
#include "library/library.h"
#include "library/review.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/common/item_model.h"

/* A code with its words; a list ends with a row for unknown codes. */
struct word {
	const char	*key, *text, *tone, *icon;
};

static const struct word licences[] = {
	{ "school", TR("Giáo viên trong trường, ghi tên tác giả"), "", "" },
	{ "cc-by", TR("Mọi người, ghi tên tác giả (CC BY)"), "", "" },
	{ "cc-by-sa", TR("Mọi người, ghi tên tác giả, chia sẻ tương tự (CC BY-SA)"), "", "" },
	{ NULL, "", "", "" }
};
static const struct word audiences[] = {
	{ "grade", TR("Học sinh của khối"), "", "" },
	{ "class", TR("Chỉ lớp người soạn dạy"), "", "" },
	{ "staff", TR("Chỉ giáo viên"), "", "" },
	{ NULL, "", "", "" }
};
static const struct word states[] = {
	{ "checking", TR("Đang kiểm tra"), "wait", "clock" },
	{ "refused", TR("Không nhận"), "bad", "stop" },
	{ "draft", TR("Bản nháp"), "", "pen" },
	{ "submitted", TR("Chờ duyệt"), "wait", "clock" },
	{ "returned", TR("Trả lại"), "bad", "back" },
	{ "published", TR("Đã xuất bản"), "ok", "done" },
	{ "withdrawn", TR("Đã rút"), "", "dash" },
	{ NULL, "", "", "dash" }
};

/* The last row has no key; it stands for every key that is not in the list. */
static const struct word *
item_model_look(const struct word *w, const char *key)
{
	while (w->key != NULL && strcmp(w->key, key) != 0)
		w++;
	return (w);
}

const char *
item_kind_word(struct exchange *ex, const char *kind)
{
	return (kinds_word(ex->lang, kind));
}

const char *
item_licence_word(struct exchange *ex, const char *licence)
{
	return (i18n_text(ex->lang, item_model_look(licences, licence)->text));
}

const char *
item_audience_word(struct exchange *ex, const char *audience)
{
	return (i18n_text(ex->lang, item_model_look(audiences,
	    audience)->text));
}

/*
 * A file that is still being checked, and an unknown format, have the empty
 * word (format_find never fails).
 */
const char *
item_format_word(struct exchange *ex, const char *format)
{
	return (i18n_text(ex->lang, format_find(format)->word));
}

json_t *
item_state_json(struct exchange *ex, const char *state)
{
	const struct word *w = item_model_look(states, state);

	return (json_pack("{s:s,s:s,s:s}", "tone", w->tone, "icon", w->icon,
	    "word", i18n_text(ex->lang, w->text)));
}

/*
 * A failure to read the policy only costs the exact words, so it is not passed
 * on.
 */
json_t *
item_state(struct exchange *ex, const struct item *it, const char *state)
{
	json_t *o = item_state_json(ex, state);
	struct review_policy p = { 2, "" };
	struct err e = { 0 };

	if (strcmp(state, "submitted") != 0)
		return (o);
	if (it->passed == 0 && review_policy_of(ex->db, ex->arena,
	    it->school_id, &p, &e) == 0 && p.steps == 1)
		return (o);
	say_set(o, "word", i18n_text(ex->lang, it->passed != 0 ?
	    TR("Chờ hiệu trưởng") : TR("Chờ tổ trưởng")));
	return (o);
}

/* A lesson that is filed nowhere counts as general material. */
json_t *
lesson_call(struct exchange *ex, const struct lesson *l)
{
	if (l == NULL)
		return (json_pack("{s:s,s:s,s:s}", "family", "kh", "subject",
		    i18n_text(ex->lang, TR("Học liệu")), "lesson", ""));
	return (json_pack("{s:s,s:s,s:s}", "family", l->subject.family,
	    "subject", arena_printf(ex->arena, "%s %d", l->subject.abbr,
	    l->grade), "lesson", l->label));
}

/* "Bài 30. Mi-li-mét"; the label alone tells two "Luyện tập chung" apart. */
static const char *
lesson_name(struct exchange *ex, const struct lesson *l)
{
	return (l->label[0] == '\0' ? l->title : arena_printf(ex->arena,
	    "%s. %s", l->label, l->title));
}

/*
 * A lesson of the plan in two lengths: "when" beside its title, "about" where
 * its topic is not known from the page.
 */
json_t *
lesson_json(struct exchange *ex, const struct lesson *l)
{
	json_t *o = json_pack("{s:s,s:o,s:s,s:s}", "key", l->key, "call",
	    lesson_call(ex, l), "title", l->title, "name", lesson_name(ex, l));

	say_set(o, "when", say(ex, TR("tuần {{from}} · {{n}} tiết"), json_pack(
	    "{s:i,s:i}", "from", l->week_from, "n", l->periods)));
	say_set(o, "about", l->week_from == l->week_to ?
	    say(ex, TR("{{topic}} · tuần {{from}} · {{n}} tiết"), json_pack(
	    "{s:s,s:i,s:i}", "topic", l->topic, "from", l->week_from, "n",
	    l->periods)) :
	    say(ex, TR("{{topic}} · tuần {{from}}–{{to}} · {{n}} tiết"),
	    json_pack("{s:s,s:i,s:i,s:i}", "topic", l->topic, "from",
	    l->week_from, "to", l->week_to, "n", l->periods)));
	return (o);
}

/* "Toán, lớp 3" of what belongs to no lesson, "" when it stands nowhere; NULL on failure. */
static const char *
item_model_place(struct exchange *ex, const struct item *it, struct err *e)
{
	struct subject *list;
	int i, n;

	if (it->lesson_id != 0 || it->place_grade == 0)
		return ("");
	n = curriculum_subjects(ex->db, ex->arena, 0, &list, e);
	for (i = 0; i < n; i++)
		if (list[i].id == it->place_subject)
			return (say(ex, TR("{{subject}}, lớp {{n}}"),
			    json_pack("{s:s,s:i}", "subject", list[i].name,
			    "n", it->place_grade)));
	return (n < 0 ? NULL : "");
}

/*
 * The address names the picture, so it may be kept for ever; a new version has
 * another one.  False and not nothing: a row without the name would show the
 * picture of the list's first, in whose section the list stands.
 */
json_t *
item_picture_json(struct exchange *ex, const char *key, const char *hash,
    int wide, int high)
{
	if (*hash == '\0')
		return (json_false());
	return (json_pack("{s:s,s:i,s:i}", "src", arena_printf(ex->arena,
	    "/items/%s/picture/%.16s", key, hash), "wide", wide, "high",
	    high));
}

/* Why there is no PDF of the document, and what its author can do about it. */
static const char *
item_model_paper_why(struct exchange *ex, const char *why)
{
	static const struct { const char *why, *text; } all[] = {
		{ "slow", TR("Chưa làm được bản xem: máy mở tệp quá {{n}} giây mà chưa xong. Hãy lưu tệp thành PDF rồi tải lên làm bản mới.") },
		{ "crashed", TR("Chưa làm được bản xem: LibreOffice dừng giữa chừng, tệp có thể quá nặng hoặc đã hỏng. Hãy lưu tệp thành PDF rồi tải lên làm bản mới.") },
		{ "protected", TR("Chưa làm được bản xem: tệp đặt mật khẩu. Hãy bỏ mật khẩu rồi tải lên làm bản mới.") },
		{ "large", TR("Chưa làm được bản xem: tệp hoặc bản xem quá lớn. Hãy giảm cỡ ảnh trong tệp, hoặc lưu thành PDF rồi tải lên làm bản mới.") },
	};
	size_t i;

	for (i = 0; i < sizeof(all) / sizeof(*all); i++)
		if (strcmp(all[i].why, why) == 0)
			return (say(ex, all[i].text, json_pack("{s:s}", "n",
			    i18n_number(ex->arena, ex->lang, setting_int(
			    ex->db, SET_RENDER_SECONDS)))));
	return (i18n_text(ex->lang, TR("Chưa làm được bản xem: LibreOffice không mở được tệp, có thể tệp đặt mật khẩu hoặc đã hỏng. Hãy lưu tệp thành PDF rồi tải lên làm bản mới.")));
}

/* Pupils are told what they can do, staff also why. */
static const char *
item_model_paper(struct exchange *ex, const struct rendition *r, int pupil,
    const char **tone, const char **icon)
{
	int failed = r->paper.state == RENDITION_FAILED;
	int absent = r->paper.state == RENDITION_ABSENT;

	*tone = "warn";
	*icon = "warn";
	if (failed && !pupil)
		return (item_model_paper_why(ex, r->why));
	if (absent && !pupil)
		return (i18n_text(ex->lang, *r->why != '\0' ?
		    TR("Chưa có bản xem: hệ điều hành của máy chủ không giữ riêng được LibreOffice (cần Linux 5.19 có Landlock). Học sinh vẫn tải tệp gốc về được; muốn đọc ngay thì lưu tệp thành PDF rồi tải lên làm bản mới.") :
		    TR("Chưa có bản xem: máy chủ chưa cài LibreOffice. Người quản trị cài thì trong một giờ máy tự làm. Học sinh vẫn tải tệp gốc về được; muốn đọc ngay thì lưu tệp thành PDF rồi tải lên làm bản mới.")));
	*tone = "";
	*icon = "info";
	if (failed && strcmp(r->why, "protected") == 0)
		return (i18n_text(ex->lang, TR("Tài liệu này có mật khẩu. Em hỏi cô thầy mật khẩu, tải tệp về rồi mở bằng Word, PowerPoint hoặc phần mềm tương đương.")));
	if (failed || absent)
		return (i18n_text(ex->lang, TR("Tài liệu này chưa đọc được trên trình duyệt. Em tải tệp về rồi mở bằng Word, PowerPoint hoặc phần mềm tương đương.")));
	*tone = "wait";
	*icon = "clock";
	return (i18n_text(ex->lang, r->tries > 0 ?
	    TR("Đang làm lại bản xem, lần trước chưa được. Tải lại trang sau vài phút.") :
	    TR("Đang làm bản xem để đọc ngay trên trình duyệt. Tải lại trang sau ít phút.")));
}

int
item_paper(struct exchange *ex, const struct item *it, int pupil, json_t *m,
    struct err *e)
{
	const char *tone, *icon, *text;
	struct rendition r;

	if (!format_find(it->format)->rendered || it->playable ||
	    strcmp(it->verdict, "refused") == 0)
		return (0);
	if (rendition_of(ex->db, it->package_id, &r, e) < 0)
		return (-1);
	text = item_model_paper(ex, &r, pupil, &tone, &icon);
	json_object_set_new(m, "paper", json_pack("{s:s,s:s,s:s}", "tone", tone,
	    "icon", icon, "text", text));
	return (0);
}

/*
 * What every list and page shows of an item. Templates name these fields, so a
 * new page needs no field of its own for them.
 */
json_t *
item_json(struct exchange *ex, const struct item *it, struct err *e)
{
	struct lesson *l = NULL;
	const char *place = item_model_place(ex, it, e);
	json_t *o;

	if (place == NULL)
		return (NULL);
	if (it->lesson_id != 0 && curriculum_lesson_by_id(ex->db, ex->arena,
	    it->lesson_id, &l, e) < 0)
		return (NULL);
	o = json_pack("{s:s,s:s,s:s,s:o,s:o,s:s,s:b,s:b,s:i}", "href",
	    arena_printf(ex->arena, "/items/%s", it->key), "key", it->key,
	    "title", it->title, "call", lesson_call(ex, l), "state",
	    item_state(ex, it, it->state), "state_key", it->state,
	    "mine", it->owner_id == ex->viewer->id, "playable", it->playable,
	    "warnings", it->warnings);
	json_object_set_new(o, "seen", json_integer(it->version_no));
	say_set(o, "lesson", l != NULL ? lesson_name(ex, l) : "");
	say_set(o, "kind", item_kind_word(ex, it->kind));
	say_set(o, "format", item_format_word(ex, it->format));
	say_set(o, "size", it->bytes > 0 ? i18n_bytes(ex->arena, ex->lang,
	    it->bytes) : "");
	say_set(o, "owner", it->owner);
	say_set(o, "file", it->file_name);
	say_set(o, "day", i18n_day(ex->arena, ex->lang, it->changed));
	/*
	 * The author of a live lesson also sees the state of its new version.
	 */
	if (it->owner_id == ex->viewer->id && library_pending(it) &&
	    strcmp(it->state, "published") == 0)
		json_object_set_new(o, "next", item_state(ex, it,
		    it->newest));
	json_object_set_new(o, "picture", item_picture_json(ex, it->key,
	    it->picture, it->wide, it->high));
	say_set(o, "place", place);
	say_set(o, "audience", item_audience_word(ex, it->audience));
	say_set(o, "reason", it->reason);
	say_set(o, "reviewer", it->reviewer);
	return (o);
}

json_t *
item_list_json(struct exchange *ex, const struct item *items, int n,
    struct err *e)
{
	json_t *list = json_array(), *one;
	int i;

	for (i = 0; i < n; i++) {
		if ((one = item_json(ex, &items[i], e)) == NULL) {
			json_decref(list);
			return (NULL);
		}
		json_array_append_new(list, one);
	}
	return (list);
}

/* Lessons that the plan no longer has are left out. */
json_t *
item_lessons_json(struct exchange *ex, const struct item *it, struct err *e)
{
	json_t *list = json_array();
	struct lesson *l;
	int64_t *ids;
	int i, n;

	n = library_lessons(ex->db, ex->arena, it, &ids, e);
	for (i = 0; i < n; i++) {
		if (curriculum_lesson_by_id(ex->db, ex->arena, ids[i], &l,
		    e) < 0)
			n = -1;
		else if (l != NULL)
			json_array_append_new(list, lesson_json(ex, l));
	}
	if (n < 0) {
		json_decref(list);
		return (NULL);
	}
	return (list);
}

/*
 * The new version belongs to its author until it is handed in, then to who
 * reviews it; pupils and colleagues see the live one.
 */
int
item_sees_next(struct exchange *ex, const struct item *it, struct err *e)
{
	struct scope s;

	if (it->owner_id == ex->viewer->id)
		return (1);
	library_scope(it, &s);
	return (strcmp(it->newest, "submitted") != 0 ? 0 : people_may(ex->db,
	    ex->viewer, MAY_REVIEW_ITEM, &s, e));
}

/*
 * Not there, and there but not for this viewer, are one answer: the key of a
 * draft can be tried, but tells nothing.
 */
struct item *
item_asked(struct exchange *ex, int verb, struct err *e)
{
	struct item *it;
	struct scope s;
	int rc = library_item(ex->db, ex->arena, ex->args[0], &it, e);

	/* Who may not see the version on its way gets the live one. */
	if (rc == 1 && library_pending(it) &&
	    (rc = item_sees_next(ex, it, e)) == 0)
		rc = library_item_live(ex->db, ex->arena, it->id, &it, e);
	if (rc == 1) {
		library_scope(it, &s);
		rc = people_may(ex->db, ex->viewer, (enum verb)verb, &s, e);
		if (rc == 1)
			return (it);
	}
	if (rc == 0)
		err_set(e, ERR_REJECT, "NOT-FOUND", "item %s", ex->args[0]);
	return (NULL);
}

/* Without the field "seen" there is nothing to compare. */
int
item_seen(struct exchange *ex, const struct item *it, struct err *e)
{
	int64_t no = form_int(form_of(ex), "seen", 0, INT64_MAX, -1);

	return (no < 0 || no == it->version_no ? 0 : err_set(e, ERR_REJECT,
	    "ITEM-STATE", "version %d now, %lld was seen", it->version_no,
	    (long long)no));
}

