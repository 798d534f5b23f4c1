/*
 * What pupils' browsers reported of a version (runtime/play_remarks.h), in
 * teachers' words.  Numbers of pupils, never who.
 */
#include <string.h>

#include "util/arena.h"
#include "util/tr.h"

#include "people/people.h"
#include "runtime/play_remarks.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/library/report_play.h"

#define FIRST	5	/* names that are shown at once */

/* What each kind is called; "one" when it is about one element of the data model. */
static const struct {
	const char	*kind, *code, *one, *title, *effect, *fix;
} kinds[] = {
	{ "missing", "play-missing", NULL,
	  TR("{{count}} tệp không thấy, {{who}} gặp"),
	  TR("Em thấy chỗ trống, không nghe được tiếng, hoặc bài dừng lại."),
	  TR("Xuất lại bài từ phần mềm soạn bài rồi tải lên làm bản mới; không đổi tên hay xóa tệp sau khi xuất.") },
	{ "unread", "play-unread",
	  TR("Bài gửi {{what}}, không đọc được, {{who}}"),
	  TR("Bài gửi {{count}} loại giá trị không đọc được, {{who}}"),
	  TR("Kết quả của em có thể thiếu phần này."),
	  TR("Sửa chỗ bài tính điểm hoặc trạng thái: điểm là số (8.5 hoặc 8,5), rồi tải lên làm bản mới. Bài của người khác làm thì báo người đó kèm mã.") },
	{ "refused", "play-refused",
	  TR("Bài ghi {{what}}, không nhận được, {{who}}"),
	  TR("Bài ghi {{count}} loại giá trị không nhận được, {{who}}"),
	  TR("Kết quả của em có thể thiếu phần này."),
	  TR("Xuất lại bài bằng bản mới của phần mềm soạn bài, chọn đúng SCORM 1.2 hoặc SCORM 2004. Nếu vẫn vậy thì báo người quản trị kèm mã.") },
	{ "script", "play-script", NULL,
	  TR("Lệnh của bài báo lỗi ở {{count}} chỗ, {{who}} gặp"),
	  TR("Có thể một phần của bài không chạy: bấm không có gì, hoặc trang trắng."),
	  TR("Mở xem thử và làm hết bài. Nếu có chỗ không chạy thì xuất lại bằng bản mới của phần mềm soạn bài.") },
	{ "foreign", "play-foreign", NULL,
	  TR("Bài gọi {{count}} trang khác, bị chặn, {{who}} gặp"),
	  TR("Phần lấy từ trang khác không hiện: bài chỉ dùng được những gì nằm trong gói."),
	  TR("Đưa phim, hình, thư viện đó vào trong gói rồi tải lên làm bản mới.") },
};

/* What an element of the data model is to a teacher; by its end, first that fits. */
static const struct { const char *end, *word; } elements[] = {
	{ "score.raw", TR("điểm") }, { "score.max", TR("điểm tối đa") },
	{ "score.min", TR("điểm tối thiểu") },
	{ "score.scaled", TR("điểm theo phần") },
	{ "lesson_status", TR("trạng thái học") },
	{ "completion_status", TR("trạng thái học") },
	{ "success_status", TR("đạt hay chưa đạt") },
	{ "session_time", TR("thời gian học") },
	{ "interactions.n.id", TR("mã câu hỏi") },
	{ "student_response", TR("câu trả lời") },
	{ "learner_response", TR("câu trả lời") },
	{ "suspend_data", TR("chỗ đang học") },
	{ "lesson_location", TR("chỗ đang học") },
	{ "cmi.location", TR("chỗ đang học") },
};

void
report_names(struct exchange *ex, json_t *o, json_t *names, int64_t all)
{
	json_t *first = json_array(), *more = json_array(), *one;
	size_t i, n = json_array_size(names);

	json_array_foreach(names, i, one)
		json_array_append(i < FIRST ? first : more, one);
	json_object_set_new(o, "names", first);
	json_object_set_new(o, "more", more);
	if (n > FIRST)
		say_set(o, "all", say(ex, all > (int64_t)n ?
		    TR("Xem {{n}} tên đầu trong {{all}}") :
		    TR("Xem tất cả {{n}}"), json_pack("{s:I,s:s}", "n",
		    (json_int_t)n, "all", i18n_number(ex->arena, ex->lang,
		    all))));
	json_decref(names);
}

/* "14 em", or how many have met it in a preview. */
static const char *
remark_who(struct exchange *ex, int preview, int64_t n)
{
	return (say(ex, preview ? TR("{{n}} người xem thử") : TR("{{n}} em"),
	    json_pack("{s:I}", "n", (json_int_t)n)));
}

static const char *
element_word(struct exchange *ex, const char *element)
{
	size_t i, n = strlen(element), k;

	for (i = 0; i < sizeof(elements) / sizeof(elements[0]); i++) {
		k = strlen(elements[i].end);
		if (k <= n && strcmp(element + n - k, elements[i].end) == 0)
			return (i18n_text(ex->lang, elements[i].word));
	}
	return (element);
}

/* Element and values of one remark: "điểm “8,5x”, “9,5x”"; a file; "a.js: x is null". */
static const char *
remark_what(struct exchange *ex, const struct play_remark_sum *s)
{
	int model = strcmp(s->kind, "unread") == 0 ||
	    strcmp(s->kind, "refused") == 0;
	const char *out = model ? element_word(ex, s->element) : s->element;
	int i;

	if (*s->element == '\0' && s->values[0] == NULL)
		return (i18n_text(ex->lang, TR("những chỗ khác")));
	for (i = 0; i < 3 && s->values[i] != NULL; i++)
		out = arena_printf(ex->arena, model ? "%s%s“%s”" : "%s%s%s",
		    out, i > 0 ? ", " : model ? " " : ": ", s->values[i]);
	return (out);
}

/* Of which version, and whether of its previews. */
struct side {
	int64_t		 version;
	int		 preview;
	const char	*title;
};

/* The ${n} remarks at ${s}, all of the kind numbered ${k}, as one; NULL on failure. */
static json_t *
one_kind(struct exchange *ex, const struct side *side, size_t k,
    const struct play_remark_sum *s, int n, struct err *e)
{
	int i, preview = side->preview;
	json_t *o, *names, *p;
	int64_t persons = 0;

	if (play_remarks_persons(ex->db, side->version, preview, s->kind,
	    &persons, e) != 0)
		return (NULL);
	p = json_pack("{s:i,s:i,s:s,s:s}", "count", n, "n", n, "who",
	    remark_who(ex, preview, persons), "what", remark_what(ex, s));
	o = json_pack("{s:s,s:s,s:s}", "tone", "warn", "icon", "warn", "level",
	    i18n_text(ex->lang, TR("Nên sửa")));
	say_set(o, "title", say(ex, n == 1 && kinds[k].one != NULL ?
	    kinds[k].one : kinds[k].title, p));
	say_set(o, "pupil", i18n_text(ex->lang, kinds[k].effect));
	say_set(o, "fix", i18n_text(ex->lang, kinds[k].fix));
	say_set(o, "code", kinds[k].code);
	if (n == 1 && kinds[k].one != NULL)
		return (o);
	names = json_array();
	for (i = 0; i < n; i++)
		json_array_append_new(names, json_pack("{s:s,s:s}", "name",
		    remark_what(ex, &s[i]), "place", s[i].persons == persons ?
		    "" : remark_who(ex, preview, s[i].persons)));
	report_names(ex, o, names, n);
	return (o);
}

/* All kinds of one side; appended to ${out} when there are any.  0 or -1. */
static int
one_side(struct exchange *ex, const struct side *side, json_t *out,
    struct err *e)
{
	struct play_remark_sum *s;
	json_t *list, *o;
	int n, i, from;
	size_t k;

	n = play_remarks_list(ex->db, ex->arena, side->version, side->preview,
	    &s, e);
	if (n <= 0)
		return (n);
	list = json_array();
	for (k = 0; k < sizeof(kinds) / sizeof(kinds[0]); k++) {
		for (from = 0; from < n; from++)
			if (strcmp(s[from].kind, kinds[k].kind) == 0)
				break;
		for (i = from; i < n && strcmp(s[i].kind, kinds[k].kind) == 0;
		    i++)
			;
		if (i == from)
			continue;
		if ((o = one_kind(ex, side, k, &s[from], i - from,
		    e)) == NULL) {
			json_decref(list);
			return (-1);
		}
		json_array_append_new(list, o);
	}
	json_array_append_new(out, json_pack("{s:s,s:o}", "title",
	    i18n_text(ex->lang, side->title), "list", list));
	return (0);
}

/*
 * While a new version is made, pupils go on with the live one: its author hears
 * of that one, too.
 */
json_t *
report_play(struct exchange *ex, const struct item *it, struct err *e)
{
	const struct side sides[] = {
		{ it->version_id, 0, TR("Khi học sinh mở") },
		{ it->version_id, 1, TR("Khi xem thử") },
		{ it->live_id == it->version_id ? 0 : it->live_id, 0,
		    TR("Khi học sinh mở bản đang dùng") },
	};
	json_t *out = json_array();
	struct scope s = { 0 };
	int rc = it->owner_id == ex->viewer->id;
	size_t i;

	library_scope(it, &s);
	if (!rc)
		rc = people_may(ex->db, ex->viewer, MAY_REVIEW_ITEM, &s, e);
	for (i = 0; rc == 1 && i < sizeof(sides) / sizeof(sides[0]); i++)
		if (one_side(ex, &sides[i], out, e) < 0)
			rc = -1;
	if (rc < 0) {
		json_decref(out);
		return (NULL);
	}
	return (out);
}
