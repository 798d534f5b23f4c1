/* The queue as a table: several decisions at once, each for itself; and as .xlsx. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"

#include "people/people.h"
#include "library/library.h"
#include "library/review.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "web/workbook.h"
#include "pages/common/form_model.h"
#include "pages/common/say.h"
#include "pages/common/item_model.h"
#include "pages/review/pg_review.h"
#include "pages/review/review_model.h"
#include "pages/common/shell.h"
#include "pages/common/waiting.h"

#define ROWS	50	/* of one page, and decided at once */

/* One row: what a decision at a glance needs. */
static json_t *
review_many_row(struct exchange *ex, const struct item *it, int ticked,
    struct err *e)
{
	json_t *o = item_json(ex, it, e);
	enum review_step step;
	int64_t twins;

	if (o == NULL)
		return (NULL);
	if (library_step(ex->db, ex->viewer, it, &step, e) != 0 ||
	    near_duplicate_open(ex->db, it->id, &twins, e) != 0) {
		json_decref(o);
		return (NULL);
	}
	say_set(o, "value", arena_printf(ex->arena, "%s:%d", it->key,
	    it->version_no));
	say_set(o, "waited", review_waited(ex, it->sent));
	json_object_set_new(o, "ticked", json_boolean(ticked));
	json_object_set_new(o, "twin", json_boolean(twins > 0));
	return (o);
}

/* Is ${key} one of ${keys}?  The rows of refused decisions stay ticked. */
static int
among(const json_t *keys, const char *key)
{
	json_t *one;
	size_t i;

	json_array_foreach(keys, i, one)
		if (strcmp(json_string_value(one), key) == 0)
			return (1);
	return (0);
}

/*
 * The table; takes ${notes} over.  ${ticked} may be NULL; ${typed} and
 * ${error} belong to the field of the reason.
 */
static int
page(struct exchange *ex, const json_t *ticked, const char *typed,
    const char *error, json_t *notes, struct err *e)
{
	json_t *rows = json_array(), *one, *m, *reasons;
	struct item *list;
	int64_t total;
	int i, n;

	n = waiting_rows(ex, 0, 0, ROWS, &list, &total, e);
	for (i = 0; i < n; i++) {
		if ((one = review_many_row(ex, &list[i], among(ticked,
		    list[i].key), e)) == NULL)
			break;
		json_array_append_new(rows, one);
	}
	/*
	 * An empty queue has no field for a reason, so it needs no ready
	 * reasons.
	 */
	reasons = n > 0 ? review_reasons(ex, e) : json_array();
	if (n < 0 || i < n || reasons == NULL) {
		json_decref(reasons);
		json_decref(rows);
		json_decref(notes);
		return (-1);
	}
	m = json_pack("{s:o,s:o,s:s,s:s,s:s}", "rows", rows, "reasons",
	    reasons, "typed", typed, "error", error, "total", i18n_number(
	    ex->arena, ex->lang, total));
	if (total > n)
		say_set(m, "more", say(ex, TR("còn {{n}} bài nữa, duyệt xong sẽ hiện ra"),
		    json_pack("{s:I}", "n", (json_int_t)(total - n))));
	if (notes != NULL)
		json_object_set_new(m, "notes", notes);
	return (answer_page(ex, "review_many", m, e));
}

int
pg_review_many(struct exchange *ex, struct err *e)
{
	return (page(ex, NULL, "", "", NULL, e));
}

/* What came of a row; the first refusal's words are shown. */
struct tally {
	int		 passed, published, returned, refused;
	const char	*why, *code;
	json_t		*left;		/* keys that stay ticked */
};

/*
 * One row, "KEY:VERSION".  A refusal is counted and leaves the others alone;
 * -1 is a failure, or a missing reason, which concerns all rows.
 */
static int
decide_one(struct exchange *ex, const char *value, int back,
    const char *reason, struct tally *t, struct err *e)
{
	const char *colon = strchr(value, ':');
	char *key = arena_strndup(ex->arena, value, colon != NULL ?
	    (size_t)(colon - value) : strlen(value));
	struct item *it;
	enum review_step step = STEP_NONE;
	int rc;

	if (library_item(ex->db, ex->arena, key, &it, e) < 0)
		return (-1);
	if (it == NULL || colon == NULL || atoi(colon + 1) != it->version_no)
		rc = err_set(e, ERR_REJECT, "ITEM-STATE", "%s", value);
	else
		rc = back ? library_return(ex->db, ex->viewer, it, reason,
		    e) : library_approve(ex->db, ex->viewer, it, &step, e);
	if (rc != 0) {
		if (!err_rejected(e) || strcmp(e->field, "reason") == 0)
			return (-1);
		t->refused++;
		if (t->why == NULL) {
			t->why = field_error(ex, e);
			t->code = arena_strdup(ex->arena, e->code);
		}
		json_array_append_new(t->left, json_string(key));
		err_clear(e);
		return (0);
	}
	t->returned += back;
	t->passed += !back && step == STEP_PASS;
	t->published += !back && step == STEP_PUBLISH;
	return (0);
}

/* What came of it in sentences, a refusal with the words of the first one. */
static void
done_words(struct exchange *ex, const struct tally *t, json_t *notes)
{
	const struct { int n; const char *text; } all[] = {
		{ t->published, TR("Đã xuất bản {{n}} bài.") },
		{ t->passed, TR("{{n}} bài đã đạt ở tổ, chuyển hiệu trưởng.") },
		{ t->returned, TR("Đã trả lại {{n}} bài, kèm lý do.") },
	};
	size_t i;

	for (i = 0; i < sizeof(all) / sizeof(*all); i++)
		if (all[i].n > 0)
			json_array_append_new(notes, shell_note("ok", say(ex,
			    all[i].text, json_pack("{s:i}", "n", all[i].n)),
			    "", 0));
	if (t->refused > 0)
		json_array_append_new(notes, shell_note("bad", say(ex,
		    TR("{{n}} bài chưa quyết được, vẫn đang chờ: {{why}}"),
		    json_pack("{s:i,s:s}", "n", t->refused, "why", t->why)),
		    t->code, 1));
}

/*
 * Each row is decided for itself, as on the page of one lesson; the table
 * comes back with what was refused.
 */
int
pg_review_many_post(struct exchange *ex, struct err *e)
{
	struct form *in = form_of(ex);
	int back = strcmp(form_text(in, "do"), "return") == 0, i;
	const char *reason = form_text(in, "reason"), *value, *typed, *why;
	struct tally t = { .left = json_array() };
	json_t *notes = json_array();

	for (i = 0; i < ROWS && (value = form_all(in, "item", i)) != NULL;
	    i++) {
		if (decide_one(ex, value, back, reason, &t, e) == 0)
			continue;
		json_decref(notes);
		if (!err_rejected(e)) {
			json_decref(t.left);
			return (-1);
		}
		/* The reason is missing, so no row was decided. */
		why = field_error(ex, e);
		err_clear(e);
		for (i = 0; i < ROWS && (value = form_all(in, "item", i)) !=
		    NULL; i++)
			json_array_append_new(t.left, json_stringn(value,
			    strcspn(value, ":")));
		ex->status = 422;
		typed = form_raw(in, "reason");
		i = page(ex, t.left, typed != NULL ? typed : "", why, NULL, e);
		json_decref(t.left);
		return (i);
	}
	if (i == 0)
		json_array_append_new(notes, shell_note("warn", i18n_text(
		    ex->lang, TR("Chưa chọn bài nào. Đánh dấu bài rồi bấm lại.")),
		    "", 1));
	exchange_access_changed(ex);
	done_words(ex, &t, notes);
	i = page(ex, t.left, "", "", notes, e);
	json_decref(t.left);
	return (i);
}

/* At most 200 rows of what waits for this reviewer. */
int
pg_review_xlsx(struct exchange *ex, struct err *e)
{
	static const struct xlsx_column columns[] = {
		{ TR("Bài giảng"), XLSX_TEXT, 40 },
		{ TR("Môn, lớp"), XLSX_TEXT, 18 },
		{ TR("Loại"), XLSX_TEXT, 20 },
		{ TR("Người soạn"), XLSX_TEXT, 26 },
		{ TR("Gửi lúc"), XLSX_TIME, 17 },
		{ TR("Lưu ý của máy"), XLSX_NUMBER, 10 },
		{ TR("Trạng thái"), XLSX_TEXT, 18 },
	};
	struct item *list;
	struct xlsx *x;
	json_t *o, *call;
	int64_t total;
	int i, n;

	n = waiting_rows(ex, 0, 0, 200, &list, &total, e);
	if (n < 0 || (x = workbook_begin(ex, e)) == NULL)
		return (-1);
	xlsx_sheet(x, i18n_text(ex->lang, TR("Chờ duyệt")), i18n_text(ex->lang,
	    TR("Bài chờ duyệt")), ex->viewer->school, columns, 7);
	for (i = 0; i < n; i++) {
		if ((o = item_json(ex, &list[i], e)) == NULL) {
			xlsx_free(x);
			return (-1);
		}
		call = json_object_get(o, "call");
		xlsx_text(x, list[i].title);
		xlsx_text(x, json_string_value(json_object_get(call,
		    "subject")));
		xlsx_text(x, json_string_value(json_object_get(o, "kind")));
		xlsx_text(x, list[i].owner);
		xlsx_time(x, list[i].sent);
		xlsx_number(x, list[i].warnings);
		xlsx_text(x, json_string_value(json_object_get(json_object_get(
		    o, "state"), "word")));
		xlsx_row(x);
		json_decref(o);
	}
	return (workbook_send(ex, x, "cho-duyet.xlsx", e));
}
