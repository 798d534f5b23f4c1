/* Words for each kind of notice, and what puts them away. */
#include <string.h>

#include "util/arena.h"
#include "util/tr.h"

#include "people/notice.h"
#include "people/people.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/home/notices.h"

#define SHOWN	5

/* The sentence of each kind; {{what}} is what notice_add stored. */
static const struct { const char *kind, *text, *tone, *icon; } kinds[] = {
	{ "returned", TR("{{who}} trả lại “{{what}}”"), "bad", "back" },
	{ "published", TR("“{{what}}” đã được xuất bản"), "ok", "done" },
	{ "withdrawn", TR("{{who}} rút “{{what}}” khỏi kho"), "warn", "stop" },
	{ "work-due", TR("{{who}} nhắc em làm bài “{{what}}”"), "warn",
	    "clock" },
	{ "month", TR("{{who}} nhắc: tháng {{what}} còn thiếu bài"), "warn",
	    "month" },
	{ "answered", TR("{{who}} trả lời câu hỏi của em về “{{what}}”"), "ok",
	    "chat" },
	{ "question-hidden", TR("{{who}} nhắn em về câu hỏi ở bài “{{what}}”"),
	    "wait", "chat" },
	{ "questions", TR("Học sinh hỏi về “{{what}}”"), "wait", "chat" },
	{ "password", TR("{{who}} đã cấp mật khẩu mới cho tài khoản này. Nếu không nhờ ai cấp thì báo quản trị viên"),
	    "warn", "warn" },
	{ "audience", TR("{{what}} bài của thầy cô nay chỉ một số học sinh, hoặc chỉ giáo viên, xem được. Xem lại từng bài"),
	    "wait", "people" },
	{ "handed", TR("{{who}} nhờ trả lời một câu hỏi về “{{what}}”"), "wait",
	    "chat" },
};

/* A kind without words is shown by the name of what it is about. */
static json_t *
notices_one(struct exchange *ex, const struct notice *n)
{
	const char *text = "{{what}}", *tone = "wait", *icon = "info";
	json_t *o = json_object();
	size_t i;

	for (i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (strcmp(kinds[i].kind, n->kind) == 0) {
			text = kinds[i].text;
			tone = kinds[i].tone;
			icon = kinds[i].icon;
		}
	json_object_set_new(o, "id", json_integer(n->id));
	say_set(o, "kind", n->kind);
	say_set(o, "text", say(ex, text, json_pack("{s:s,s:s}", "who",
	    n->from[0] != '\0' ? say_person(ex, n->from_honorific, n->from) :
	    i18n_text(ex->lang, TR("Máy chủ")), "what", n->what)));
	say_set(o, "href", n->href);
	say_set(o, "when", i18n_day(ex->arena, ex->lang, n->at));
	say_set(o, "tone", tone);
	say_set(o, "icon", icon);
	return (o);
}

/* The newest SHOWN that were not put away, and how many more there are. */
int
notices_json(struct exchange *ex, json_t **out, struct err *e)
{
	struct notice *list;
	int64_t total;
	json_t *o, *rows;
	int i, n;

	*out = NULL;
	n = notice_list(ex->db, ex->arena, ex->viewer->id, SHOWN, &list,
	    &total, e);
	if (n <= 0)
		return (n);
	rows = json_array();
	for (i = 0; i < n; i++)
		json_array_append_new(rows, notices_one(ex, &list[i]));
	*out = o = json_pack("{s:o}", "rows", rows);
	if (total > n)
		say_set(o, "more", say(ex, TR("còn {{n}} thông báo nữa"),
		    json_pack("{s:I}", "n", (json_int_t)(total - n))));
	return (1);
}

