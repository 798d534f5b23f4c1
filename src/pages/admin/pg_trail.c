/*
 * The trail page: filter, rows as sentences, whether the chain is whole; and
 * the same as a workbook.
 */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"
#include "util/tr.h"

#include "audit/audit.h"
#include "audit/trail.h"
#include "people/people.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "web/workbook.h"
#include "pages/common/form_model.h"
#include "pages/common/pager.h"
#include "pages/common/say.h"
#include "pages/admin/audit_words.h"
#include "pages/common/audit_read.h"
#include "pages/admin/pg_trail.h"

#define ROWS	50
#define TABLE	10000
#define PAGES	2000
#define DAY	86400

/* Kinds of objects by which rows are filtered. */
static const struct { const char *kind, *label; } kinds[] = {
	{ "item", TR("Học liệu") }, { "person", TR("Tài khoản") },
	{ "attempt", TR("Kết quả của một em") },
	{ "class", TR("Kết quả của lớp") },
	{ "assignment", TR("Bài giao") }, { "group", TR("Nhóm học sinh") },
	{ "question", TR("Câu hỏi của học sinh") },
	{ "month", TR("Tháng đã chốt") }, { "rule", TR("Quy định định mức") },
	{ "unit", TR("Đơn vị") }, { "trail", TR("Nhật ký") },
	{ "verify", TR("Kiểm tra kho") }, { "backup", TR("Sao lưu") },
	{ "setting", TR("Cài đặt") },
};

/* "2026-11-23": when that day begins at the school; ${missing} when it is none. */
static int64_t
trail_day_of(const char *s, int64_t missing)
{
	int y, m, d, end = 0;

	if (sscanf(s, "%4d-%2d-%2d%n", &y, &m, &d, &end) != 3 ||
	    s[end] != '\0' || y < 1970 || y > 9999 || m < 1 || m > 12 ||
	    d < 1 || d > 31)
		return (missing);
	return (clock_utc(y, m, d));
}

/*
 * Gives back our own literal, "" for an unknown word: nothing typed goes on
 * into the filter.
 */
static const char *
known_verb(const char *verb)
{
	int i;

	for (i = 0; i < audit_words_count; i++)
		if (audit_words[i].label != NULL && strcmp(audit_words[i].verb, verb) == 0)
			return (audit_words[i].verb);
	return ("");
}

/* The kind as the filter knows it, "" for one that is not in the list. */
static const char *
known_kind(const char *kind)
{
	size_t i;

	for (i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (strcmp(kinds[i].kind, kind) == 0)
			return (kinds[i].kind);
	return ("");
}

/* The highest unit that a grant of these roles is on, 0 for none; 0 or -1. */
static int
reach(struct exchange *ex, int64_t *unit, struct err *e)
{
	const struct viewer *v = ex->viewer;
	int i, rc;

	*unit = 0;
	for (i = 0; i < v->ngrants; i++) {
		if (v->grants[i].role != ROLE_INSPECTOR &&
		    v->grants[i].role != ROLE_PRINCIPAL &&
		    v->grants[i].role != ROLE_ADMIN)
			continue;
		rc = *unit == 0 ? 1 : people_unit_below(ex->db, *unit,
		    v->grants[i].unit_id, e);
		if (rc < 0)
			return (-1);
		if (rc == 1)
			*unit = v->grants[i].unit_id;
	}
	return (0);
}

/*
 * "of=item.<key>": the history of one thing.  A thing that is not there gives
 * no rows, never the whole trail.  0 or -1.
 */
static int
ask_object(struct exchange *ex, struct trail_filter *f, struct err *e)
{
	const char *of = form_text(form_query(ex), "of");
	const char *dot = strchr(of, '.');

	f->of_kind = "";
	if (*of == '\0')
		return (0);
	f->of_kind = dot != NULL ? known_kind(arena_printf(ex->arena, "%.*s",
	    (int)(dot - of), of)) : "";
	if (dot != NULL && trail_object(ex->db, f->of_kind, dot + 1, &f->of,
	    e) < 0)
		return (-1);
	if (f->of == 0)
		f->of = -1;		/* fits no row; 0 would mean all */
	return (0);
}

/*
 * The filter of the query.  Rows are limited to the viewer's units first; the
 * program's own rows are for administrators.  0 or -1.
 */
static int
trail_ask(struct exchange *ex, struct trail_filter *f, struct err *e)
{
	struct form *q = form_query(ex);
	const char *who = form_text(q, "who");

	if (reach(ex, &f->unit, e) != 0)
		return (-1);
	f->program = (ex->viewer->roles & ROLE_BIT(ROLE_ADMIN)) != 0;
	f->name = text_fold(ex->arena, form_text(q, "q"));
	f->verb = known_verb(form_text(q, "verb"));
	f->kind = known_kind(form_text(q, "kind"));
	f->from = trail_day_of(form_text(q, "from"), 0);
	f->until = trail_day_of(form_text(q, "until"), INT64_MAX - DAY) + DAY;
	if (*who != '\0' && trail_person(ex->db, who, &f->person, e) < 0)
		return (-1);
	if (*who != '\0' && f->person == 0)
		f->person = -1;		/* fits no row; 0 would mean everybody */
	return (ask_object(ex, f, e));
}

static json_t *
trail_choice(struct exchange *ex, const char *value, const char *label,
    const char *now)
{
	return (json_pack("{s:s,s:s,s:b}", "value", value, "label",
	    i18n_text(ex->lang, label), "selected", strcmp(value, now) == 0));
}

/*
 * The form of the filter with what holds now; days that are none are shown
 * empty, as they do not filter.
 */
static json_t *
trail_fields(struct exchange *ex, const struct trail_filter *f)
{
	struct form *q = form_query(ex);
	json_t *verbs = json_array(), *about = json_array(), *o;
	json_t *list = json_array();
	size_t k;
	int i;

	json_array_append_new(verbs, trail_choice(ex, "", TR("Mọi việc"),
	    f->verb));
	for (i = 0; i < audit_words_count; i++)
		if (audit_words[i].label != NULL)
			json_array_append_new(verbs, trail_choice(ex,
			    audit_words[i].verb, audit_words[i].label,
			    f->verb));
	json_array_append_new(about, trail_choice(ex, "", TR("Mọi thứ"),
	    f->kind));
	for (k = 0; k < sizeof(kinds) / sizeof(*kinds); k++)
		json_array_append_new(about, trail_choice(ex, kinds[k].kind,
		    kinds[k].label, f->kind));
	json_array_append_new(list, form_field(ex, "q", TR("Người"), "search",
	    form_text(q, "q")));
	o = form_field(ex, "verb", TR("Việc"), "", "");
	json_object_set_new(o, "choices", verbs);
	json_array_append_new(list, o);
	o = form_field(ex, "kind", TR("Về"), "", "");
	json_object_set_new(o, "choices", about);
	json_array_append_new(list, o);
	json_array_append_new(list, form_field(ex, "from", TR("Từ ngày"),
	    "date", f->from != 0 ? form_text(q, "from") : ""));
	json_array_append_new(list, form_field(ex, "until", TR("Đến ngày"),
	    "date", trail_day_of(form_text(q, "until"), -1) != -1 ? form_text(q,
	    "until") : ""));
	return (list);
}

/* The filter as a query, ends in "&" or "?". */
static const char *
base(struct exchange *ex, const char *path)
{
	static const char *const names[] = { "q", "verb", "kind", "from",
	    "until", "who", "of" };
	const char *value, *s = arena_printf(ex->arena, "%s?", path);
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++) {
		value = form_text(form_query(ex), names[i]);
		if (*value != '\0')
			s = arena_printf(ex->arena, "%s%s=%s&", s, names[i],
			    url_encode(ex->arena, value));
	}
	return (s);
}

/* Where the history of the row's object is, "" when it has none of its own. */
static const char *
trail_history(struct exchange *ex, const struct trail_row *r)
{
	const char *kind = strcmp(r->kind, "version") == 0 ? "item" : r->kind;

	if (*r->key == '\0' || *r->what == '\0')
		return ("");
	return (arena_printf(ex->arena, "/trail?of=%s.%s", kind,
	    url_encode(ex->arena, r->key)));
}

/*
 * A row as a sentence with links to its object and the histories of both;
 * "back" marks a clock that was set back.
 */
static json_t *
trail_row(struct exchange *ex, const struct trail_row *r)
{
	const struct audit_word *d = audit_words_find(r->verb, r->kind);
	json_t *o = json_object();

	say_set(o, "when", i18n_datetime(ex->arena, ex->lang, r->at));
	say_set(o, "text", audit_words_sentence(ex, r));
	say_set(o, "icon", d != NULL ? d->icon : "info");
	say_set(o, "href", audit_words_href(ex, r));
	say_set(o, "who", r->who);
	say_set(o, "who_href", *r->who_key != '\0' ? arena_printf(ex->arena,
	    "/trail?who=%s", url_encode(ex->arena, r->who_key)) : "");
	say_set(o, "what", r->what);
	say_set(o, "what_href", trail_history(ex, r));
	json_object_set_new(o, "back", json_boolean(r->back));
	json_object_set_new(o, "id", json_integer(r->id));
	return (o);
}

/*
 * In words whether the chain was whole when the server last read it, and its
 * newest row: that number and hash can be written down and compared later.  0
 * or -1.
 */
static int
trail_whole(struct exchange *ex, json_t *m, struct err *e)
{
	char note[80], why[80];
	int64_t good, bad;
	struct audit_head h;
	const char *text;

	if (audit_last(ex->db, "verify", &good, note, sizeof(note), e) < 0 ||
	    audit_last(ex->db, "verify-failed", &bad, why, sizeof(why),
	    e) < 0 || audit_head(ex->db, &h, e) != 0)
		return (-1);
	if (good == 0 && bad == 0)
		text = i18n_text(ex->lang, TR("Máy chưa đọc lại nhật ký lần "
		    "nào; việc này chạy mỗi đêm."));
	else if (bad > good)
		text = say(ex, strstr(why, "TRAIL-") != NULL ? TR("Nhật ký "
		    "không còn liền mạch khi máy đọc lại lúc {{at}} ({{why}}). "
		    "Báo ngay cho quản trị viên.") : TR("Khi máy xem lại kho "
		    "lúc {{at}} có chỗ không khớp ({{why}}). Báo cho quản trị "
		    "viên."), json_pack("{s:s,s:s}", "at", i18n_datetime(
		    ex->arena, ex->lang, bad), "why", why));
	else
		text = say(ex, TR("Nhật ký còn liền mạch, không dòng nào bị sửa, "
		    "khi máy đọc lại lúc {{at}}."), json_pack("{s:s}", "at",
		    i18n_datetime(ex->arena, ex->lang, good)));
	json_object_set_new(m, "whole", json_pack("{s:s,s:s,s:s,s:s}", "text",
	    text, "tone", bad > good ? "bad" : good > 0 ? "ok" : "info", "icon",
	    bad > good ? "warn" : good > 0 ? "done" : "info", "head",
	    say(ex, TR("Dòng mới nhất: số {{n}}, mốc {{hash}}."),
	    json_pack("{s:I,s:s}", "n", (json_int_t)h.id, "hash",
	    arena_printf(ex->arena, "%.12s", h.hash)))));
	return (0);
}

/* Reading the trail is no deed of its own; taking it away as a table is. */
int
pg_trail(struct exchange *ex, struct err *e)
{
	struct trail_filter f = { .limit = ROWS + 1 };
	struct trail_row *r;
	json_t *m, *rows, *o;
	int i, n, page = (int)form_int(form_query(ex), "p", 1, PAGES, 1);

	f.offset = (int64_t)(page - 1) * ROWS;
	if (trail_ask(ex, &f, e) != 0 ||
	    (n = trail_list(ex->db, ex->arena, &f, &r, e)) < 0)
		return (-1);
	rows = json_array();
	for (i = 0; i < n && i < ROWS; i++)
		json_array_append_new(rows, trail_row(ex, &r[i]));
	m = json_pack("{s:o,s:o,s:s}", "rows", rows, "fields", trail_fields(ex,
	    &f), "xlsx", base(ex, "/trail.xlsx"));
	if (trail_whole(ex, m, e) != 0) {
		json_decref(m);
		return (-1);
	}
	if (f.of > 0 && n > 0) {
		say_set(m, "object", r[0].what);
		say_set(m, "of", form_text(form_query(ex), "of"));
	}
	if (f.person > 0 && n > 0) {
		say_set(m, "person", r[0].who);
		say_set(m, "who", form_text(form_query(ex), "who"));
	}
	json_object_set_new(m, "filtered", json_boolean(*f.name != '\0' ||
	    *f.verb != '\0' || *f.kind != '\0' || f.from != 0 ||
	    f.person != 0 || f.of != 0 || f.until < INT64_MAX - DAY));
	if ((o = pager_open(ex, base(ex, "/trail"), page, n > ROWS &&
	    page < PAGES)) != NULL)
		json_object_set_new(m, "pager", o);
	return (answer_page(ex, "trail", m, e));
}

static const struct xlsx_column columns[] = {
	{ TR("Số"), XLSX_NUMBER, 9 }, { TR("Lúc"), XLSX_TIME, 17 },
	{ TR("Người"), XLSX_TEXT, 26 }, { TR("Việc"), XLSX_TEXT, 60 },
	{ TR("Về"), XLSX_TEXT, 40 },
};

/* At most TABLE rows of the filter; taking the trail away is written to it. */
int
pg_trail_xlsx(struct exchange *ex, struct err *e)
{
	struct trail_filter f = { .limit = TABLE };
	struct trail_row *r;
	struct xlsx *x;
	int i, n;

	if (trail_ask(ex, &f, e) != 0 ||
	    (n = trail_list(ex->db, ex->arena, &f, &r, e)) < 0 ||
	    (x = workbook_begin(ex, e)) == NULL)
		return (-1);
	xlsx_sheet(x, i18n_text(ex->lang, TR("Nhật ký")), i18n_text(ex->lang,
	    TR("Nhật ký")), say(ex, TR("{{n}} dòng, lấy lúc {{at}}"),
	    json_pack("{s:i,s:s}", "n", n, "at", i18n_datetime(ex->arena,
	    ex->lang, clock_now()))), columns,
	    sizeof(columns) / sizeof(*columns));
	for (i = 0; i < n; i++) {
		xlsx_number(x, r[i].id);
		xlsx_time(x, r[i].at);
		xlsx_text(x, *r[i].who != '\0' ? r[i].who : i18n_text(ex->lang,
		    TR("Máy chủ")));
		xlsx_text(x, audit_words_sentence(ex, &r[i]));
		xlsx_text(x, r[i].what);
		xlsx_row(x);
	}
	audit_read(ex, "trail", 0);
	return (workbook_send(ex, x, "nhat-ky.xlsx", e));
}
