/* The trail: filters, sentences, pages; and the same as a table to keep. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/clock.h"
#include "util/text.h"
#include "util/tr.h"

#include "audit/trail.h"
#include "people/people.h"
#include "web/answer.h"
#include "web/form.h"
#include "web/i18n.h"
#include "pages/deeds.h"
#include "pages/item_model.h"
#include "pages/look.h"
#include "pages/pg_trail.h"

#define ROWS	50
#define CSV	10000
#define PAGES	2000
#define DAY	86400

static const struct { const char *kind, *label; } kinds[] = {
	{ "item", TR("Học liệu") }, { "person", TR("Tài khoản") },
	{ "attempt", TR("Kết quả của một em") },
	{ "class", TR("Kết quả của lớp") },
	{ "question", TR("Câu hỏi của học sinh") }, { "backup", TR("Sao lưu") },
	{ "setting", TR("Cài đặt") },
};

/* "2026-11-23": when that day begins at the school; ${missing} when it is none. */
static int64_t
day_of(const char *s, int64_t missing)
{
	int y, m, d, end = 0;

	if (sscanf(s, "%4d-%2d-%2d%n", &y, &m, &d, &end) != 3 ||
	    s[end] != '\0' || y < 1970 || y > 9999 || m < 1 || m > 12 ||
	    d < 1 || d > 31)
		return (missing);
	return (clock_utc(y, m, d));
}

static const char *
known_verb(const char *verb)
{
	int i;

	for (i = 0; i < deed_count; i++)
		if (deeds[i].label != NULL && strcmp(deeds[i].verb, verb) == 0)
			return (deeds[i].verb);
	return ("");
}

static const char *
known_kind(const char *kind)
{
	size_t i;

	for (i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (strcmp(kinds[i].kind, kind) == 0)
			return (kinds[i].kind);
	return ("");
}

/* The highest unit that a grant of these roles is on. */
static int64_t
reach(struct exchange *ex, struct err *e)
{
	const struct viewer *v = ex->viewer;
	int64_t unit = 0;
	int i;

	for (i = 0; i < v->ngrants; i++)
		if ((v->grants[i].role == ROLE_INSPECTOR ||
		    v->grants[i].role == ROLE_PRINCIPAL ||
		    v->grants[i].role == ROLE_ADMIN) && (unit == 0 ||
		    people_unit_below(ex->db, unit, v->grants[i].unit_id, e)))
			unit = v->grants[i].unit_id;
	return (unit);
}

static int
ask(struct exchange *ex, struct trail_filter *f, struct err *e)
{
	struct form *q = form_query(ex);
	const char *who = form_text(q, "who");

	f->unit = reach(ex, e);
	f->program = (ex->viewer->roles & ROLE_BIT(ROLE_ADMIN)) != 0;
	f->name = text_fold(ex->arena, form_text(q, "q"));
	f->verb = known_verb(form_text(q, "verb"));
	f->kind = known_kind(form_text(q, "kind"));
	f->from = day_of(form_text(q, "from"), 0);
	f->until = day_of(form_text(q, "until"), INT64_MAX - DAY) + DAY;
	f->person = *who != '\0' ? trail_person(ex->db, who, e) : 0;
	if (*who != '\0' && f->person == 0)
		f->person = -1;		/* nobody: no rows, not everybody's */
	return (e->level > ERR_WARN ? -1 : 0);
}

static json_t *
choice(struct exchange *ex, const char *value, const char *label,
    const char *now)
{
	return (json_pack("{s:s,s:s,s:b}", "value", value, "label",
	    i18n_text(ex->lang, label), "selected", strcmp(value, now) == 0));
}

static json_t *
field(struct exchange *ex, const char *name, const char *label,
    const char *type, const char *value)
{
	return (json_pack("{s:s,s:s,s:s,s:s,s:s}", "id", name, "name", name,
	    "label", i18n_text(ex->lang, label), "type", type, "value",
	    value));
}

static json_t *
fields(struct exchange *ex, const struct trail_filter *f)
{
	struct form *q = form_query(ex);
	json_t *verbs = json_array(), *about = json_array(), *o;
	json_t *list = json_array();
	size_t k;
	int i;

	json_array_append_new(verbs, choice(ex, "", TR("Mọi việc"), f->verb));
	for (i = 0; i < deed_count; i++)
		if (deeds[i].label != NULL)
			json_array_append_new(verbs, choice(ex, deeds[i].verb,
			    deeds[i].label, f->verb));
	json_array_append_new(about, choice(ex, "", TR("Mọi thứ"), f->kind));
	for (k = 0; k < sizeof(kinds) / sizeof(*kinds); k++)
		json_array_append_new(about, choice(ex, kinds[k].kind,
		    kinds[k].label, f->kind));
	json_array_append_new(list, field(ex, "q", TR("Người"), "search",
	    form_text(q, "q")));
	o = field(ex, "verb", TR("Việc"), "", "");
	json_object_set_new(o, "choices", verbs);
	json_array_append_new(list, o);
	o = field(ex, "kind", TR("Về"), "", "");
	json_object_set_new(o, "choices", about);
	json_array_append_new(list, o);
	json_array_append_new(list, field(ex, "from", TR("Từ ngày"), "date",
	    f->from != 0 ? form_text(q, "from") : ""));
	json_array_append_new(list, field(ex, "until", TR("Đến ngày"), "date",
	    day_of(form_text(q, "until"), -1) != -1 ? form_text(q, "until") :
	    ""));
	return (list);
}

/* The filter as a query, ends in "&" or "?". */
static const char *
base(struct exchange *ex, const char *path)
{
	static const char *const names[] = { "q", "verb", "kind", "from",
	    "until", "who" };
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

static json_t *
row(struct exchange *ex, const struct trail_row *r)
{
	const struct deed *d = deed_find(r->verb, r->kind);
	json_t *o = json_object();

	say_set(o, "when", i18n_datetime(ex->arena, ex->lang, r->at));
	say_set(o, "text", deed_sentence(ex, r));
	say_set(o, "icon", d != NULL ? d->icon : "info");
	say_set(o, "href", deed_href(ex, r));
	say_set(o, "who", r->who);
	say_set(o, "who_href", *r->who_key != '\0' ? arena_printf(ex->arena,
	    "/trail?who=%s", url_encode(ex->arena, r->who_key)) : "");
	json_object_set_new(o, "id", json_integer(r->id));
	return (o);
}

static json_t *
pager(struct exchange *ex, const char *at, int page, int more)
{
	json_t *o = json_object();

	say_set(o, "text", say(ex, TR("Trang {{page}}"), json_pack("{s:i}",
	    "page", page)));
	if (page > 1)
		say_set(o, "prev", arena_printf(ex->arena, "%sp=%d", at,
		    page - 1));
	if (more && page < PAGES)
		say_set(o, "next", arena_printf(ex->arena, "%sp=%d", at,
		    page + 1));
	return (o);
}

int
pg_trail(struct exchange *ex, struct err *e)
{
	struct trail_filter f = { .limit = ROWS + 1 };
	struct trail_row *r;
	json_t *m, *rows;
	int i, n, page = (int)form_int(form_query(ex), "p", 1, PAGES, 1);

	f.offset = (int64_t)(page - 1) * ROWS;
	if (ask(ex, &f, e) != 0 ||
	    (n = trail_list(ex->db, ex->arena, &f, &r, e)) < 0)
		return (-1);
	rows = json_array();
	for (i = 0; i < n && i < ROWS; i++)
		json_array_append_new(rows, row(ex, &r[i]));
	m = json_pack("{s:o,s:o,s:s}", "rows", rows, "fields", fields(ex, &f),
	    "csv", base(ex, "/trail.csv"));
	if (f.person > 0 && n > 0) {
		say_set(m, "person", r[0].who);
		say_set(m, "who", form_text(form_query(ex), "who"));
	}
	json_object_set_new(m, "filtered", json_boolean(*f.name != '\0' ||
	    *f.verb != '\0' || *f.kind != '\0' || f.from != 0 ||
	    f.person != 0 || f.until < INT64_MAX - DAY));
	if (page > 1 || n > ROWS)
		json_object_set_new(m, "pager", pager(ex, base(ex, "/trail"),
		    page, n > ROWS));
	return (answer_page(ex, "trail", m, e));
}

/* Quoted; what a spreadsheet would take for a formula begins with a quote mark. */
static void
cell(struct buf *b, const char *s, const char *end)
{
	buf_puts(b, "\"");
	if (*s != '\0' && strchr("=+-@\t\r\n|%", *s) != NULL)
		buf_puts(b, "'");
	for (; *s != '\0'; s++)
		buf_put(b, *s == '"' ? "\"\"" : s, *s == '"' ? 2 : 1);
	buf_puts(b, "\"");
	buf_puts(b, end);
}

int
pg_trail_csv(struct exchange *ex, struct err *e)
{
	struct trail_filter f = { .limit = CSV };
	struct trail_row *r;
	char number[24];
	int i, n;

	if (ask(ex, &f, e) != 0 ||
	    (n = trail_list(ex->db, ex->arena, &f, &r, e)) < 0)
		return (-1);
	buf_puts(&ex->out, "\xef\xbb\xbf");	/* Excel asks for it */
	cell(&ex->out, i18n_text(ex->lang, TR("Số")), ",");
	cell(&ex->out, i18n_text(ex->lang, TR("Lúc")), ",");
	cell(&ex->out, i18n_text(ex->lang, TR("Người")), ",");
	cell(&ex->out, i18n_text(ex->lang, TR("Việc")), "\r\n");
	for (i = 0; i < n; i++) {
		snprintf(number, sizeof(number), "%lld", (long long)r[i].id);
		cell(&ex->out, number, ",");
		cell(&ex->out, i18n_datetime(ex->arena, ex->lang, r[i].at),
		    ",");
		cell(&ex->out, r[i].who, ",");
		cell(&ex->out, deed_sentence(ex, &r[i]), "\r\n");
	}
	ex->status = 200;
	exchange_set(ex, "content-type", "text/csv; charset=utf-8");
	exchange_set(ex, "content-disposition",
	    "attachment; filename=\"nhat-ky.csv\"");
	look_owe(ex, "trail", 0);
	return (0);
}
