/*
 * The closing: a look at what would be written, lessons in review by name, one
 * button; then the minutes from what was written, in the administrative layout
 * and in Vietnamese whatever language the reader has.
 */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "parse/zipwrite.h"
#include "people/people.h"
#include "quota/quota.h"
#include "web/answer.h"
#include "web/app.h"
#include "web/form.h"
#include "web/i18n.h"
#include "web/mustache.h"
#include "pages/item_model.h"
#include "pages/month_model.h"
#include "pages/pg_minutes.h"
#include "pages/pg_month.h"
#include "pages/shell.h"

/* Lessons in review, each with its author. */
static json_t *
waiting(struct exchange *ex, const struct quota_month *m)
{
	json_t *out = json_array(), *o;
	int i, k;

	for (i = 0; i < m->nlessons; i++) {
		if (m->lessons[i].state != QUOTA_REVIEW)
			continue;
		o = json_pack("{s:s,s:s}", "title", m->lessons[i].title,
		    "href", arena_printf(ex->arena, "/review?item=%s",
		    m->lessons[i].key));
		for (k = 0; k < m->nteachers; k++)
			if (m->teachers[k].person_id ==
			    m->lessons[i].person_id)
				say_set(o, "who", m->teachers[k].name);
		json_array_append_new(out, o);
	}
	return (out);
}

static json_t *
behind(struct exchange *ex, const struct month_view *v)
{
	json_t *out = json_array();
	int i;

	for (i = 0; i < v->n && v->rows[i]->missing > 0; i++)
		json_array_append_new(out, json_pack("{s:s,s:s}", "name",
		    v->rows[i]->name, "text", say(ex, TR("Thiếu {{n}}"),
		    json_pack("{s:i}", "n", v->rows[i]->missing))));
	return (out);
}

static int
preview(struct exchange *ex, int year, int month, const char *note,
    const char *code, struct err *e)
{
	const char *at = arena_printf(ex->arena, "%04d-%02d", year, month);
	struct month_view v;
	struct quota_month m;
	json_t *model, *list;

	if (quota_month(ex->db, ex->arena, ex->viewer->school_id, 0, year,
	    month, &m, e) != 0 || month_view(ex, &m, ex->viewer->school_id,
	    &v, e) != 0)
		return (-1);
	if (m.closed != 0)
		return (answer_redirect(ex, arena_printf(ex->arena,
		    "/month/%s/minutes", at)));
	list = waiting(ex, &m);
	model = json_pack("{s:s,s:i,s:o,s:o,s:b}", "m", at, "waiting",
	    (int)json_array_size(list), "review", list, "behind",
	    behind(ex, &v), "over", clock_now() >= m.until);
	say_set(model, "title", say(ex, TR("Chốt tháng {{m}}/{{y}}"),
	    json_pack("{s:s,s:i}", "m", month_name(ex, month), "y", year)));
	say_set(model, "month", say(ex, TR("Tháng {{m}}"), json_pack("{s:s}",
	    "m", month_name(ex, month))));
	say_set(model, "from", i18n_date(ex->arena, ex->lang, m.until));
	json_object_set_new(model, "sum", json_pack(
	    "{s:i,s:i,s:i,s:i,s:i,s:i}", "n", v.n, "met", v.met, "owed",
	    v.owed, "counted", v.counted, "missing", v.missing, "late",
	    v.late));
	if (note != NULL)
		json_object_set_new(model, "notes", json_pack("[o]",
		    shell_note("bad", note, code, 1)));
	return (answer_page(ex, "month_close", model, e));
}

int
pg_close(struct exchange *ex, struct err *e)
{
	int year, month;

	month_asked(form_text(form_query(ex), "m"), &year, &month);
	return (preview(ex, year, month, NULL, "", e));
}

int
pg_close_post(struct exchange *ex, struct err *e)
{
	struct form *in = form_of(ex);
	int seen = (int)form_int(in, "waiting", 0, 1000000, -1), year, month;
	char code[ERR_CODE_MAX];
	const char *text;

	if (month_asked(form_text(in, "m"), &year, &month) != 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "no month"));
	/* What waits was named and is accepted, or is asked again. */
	if (seen > 0 && form_text(in, "sure")[0] == '\0')
		seen = -1;
	if (quota_close(ex->db, ex->viewer, ex->viewer->school_id, year, month,
	    seen, e) != 0) {
		if (e->level != ERR_REJECT ||
		    strcmp(e->code, "QUOTA-REVIEW") != 0)
			return (-1);
		memcpy(code, e->code, sizeof(code));
		text = field_error(ex, e);
		err_clear(e);
		ex->status = 409;
		return (preview(ex, year, month, text, code, e));
	}
	answer_note(ex, "ok", say(ex, TR("Đã chốt tháng {{m}}/{{y}}. Biên bản ở dưới đây."),
	    json_pack("{s:s,s:i}", "m", month_name(ex, month), "y", year)));
	return (answer_redirect(ex, arena_printf(ex->arena,
	    "/month/%04d-%02d/minutes", year, month)));
}

/* ---- the minutes */

/* "ông Phạm Văn Đức": how minutes name people. */
static const char *
formal(struct exchange *ex, const char *honorific, const char *name, int big)
{
	const char *word = "";

	if (strcmp(honorific, "cô") == 0 || strcmp(honorific, "bà") == 0)
		word = big ? "Bà " : "bà ";
	else if (strcmp(honorific, "thầy") == 0 ||
	    strcmp(honorific, "ông") == 0)
		word = big ? "Ông " : "ông ";
	return (arena_printf(ex->arena, "%s%s", word, name));
}

static const char *
field(json_t *o, const char *key)
{
	const char *s = json_string_value(json_object_get(o, key));

	return (s != NULL ? s : "");
}

/* A line of the table: who of one department together; ${n} teachers. */
static json_t *
line(const char *no, const char *unit, const struct quota_teacher *t, int n)
{
	int i, owed = 0, counted = 0, late = 0, missing = 0;

	for (i = 0; i < n; i++) {
		owed += t[i].owed;
		counted += t[i].counted;
		late += t[i].late;
		missing += t[i].missing;
	}
	return (json_pack("{s:s,s:s,s:i,s:i,s:i,s:i,s:i}", "no", no, "unit",
	    unit, "n", n, "owed", owed, "counted", counted, "late", late,
	    "missing", missing));
}

static void
lines(struct exchange *ex, const struct quota_record *r, json_t *m)
{
	json_t *rows = json_array(), *short_of = json_array();
	int i, k, no = 1, met = 0;

	for (i = 0; i < r->n; i = k, no++) {
		for (k = i + 1; k < r->n && strcmp(r->rows[k].unit,
		    r->rows[i].unit) == 0; k++)
			;
		json_array_append_new(rows, line(arena_printf(ex->arena, "%d",
		    no), r->rows[i].unit[0] != '\0' ? r->rows[i].unit :
		    "Toàn trường", &r->rows[i], k - i));
	}
	for (i = 0; i < r->n; i++) {
		met += r->rows[i].missing == 0;
		if (r->rows[i].missing > 0)
			json_array_append_new(short_of, json_pack("{s:s,s:i}",
			    "name", formal(ex, r->rows[i].honorific,
			    r->rows[i].name, 1), "n", r->rows[i].missing));
	}
	json_object_set_new(m, "rows", rows);
	json_object_set_new(m, "total", line("", "Cộng", r->rows, r->n));
	json_object_set_new(m, "short", short_of);
	json_object_set_new(m, "met", json_integer(met));
	json_object_set_new(m, "n", json_integer(r->n));
}

static void
names(struct exchange *ex, const struct quota_record *r, json_t *m)
{
	json_t *o = json_loads(r->record, 0, NULL), *one, *heads;
	size_t i;

	heads = json_array();
	say_set(m, "school", field(o, "school"));
	say_set(m, "upper", field(o, "upper"));
	say_set(m, "chair_name", field(o, "chair"));
	say_set(m, "chair", formal(ex, field(o, "chair_honorific"), field(o,
	    "chair"), 0));
	json_array_foreach(json_object_get(o, "heads"), i, one)
		json_array_append_new(heads, json_string(formal(ex, field(one,
		    "honorific"), field(one, "name"), 0)));
	json_object_set_new(m, "heads", heads);
	json_decref(o);
}

json_t *
minutes_model(struct exchange *ex, struct err *e)
{
	struct quota_record r;
	struct civil c;
	const char *name;
	int64_t school;
	int year, month, rc;
	json_t *m;

	rc = month_asked(ex->args[0], &year, &month);
	school = month_school(ex, form_text(form_query(ex), "school"), NULL,
	    &name, e);
	if (rc == 0 && school != 0)
		rc = quota_record(ex->db, ex->arena, school, year, month, &r,
		    e) == 1 ? 0 : -1;
	if (rc != 0 || school == 0) {
		if (e->level <= ERR_WARN)
			err_set(e, ERR_REJECT, "NOT-FOUND", "no minutes");
		return (NULL);
	}
	c = clock_civil(r.at);
	m = json_pack("{s:i,s:i}", "month", month, "year", year);
	/* An inspector's school goes along to the other form. */
	say_set(m, "query", ex->query[0] != '\0' ? arena_printf(ex->arena,
	    "?%s", ex->query) : "");
	say_set(m, "number", arena_printf(ex->arena, "%02d/BB", month));
	say_set(m, "day", arena_printf(ex->arena, "%02d", c.day));
	say_set(m, "day_month", arena_printf(ex->arena, "%02d", c.month));
	json_object_set_new(m, "day_year", json_integer(c.year));
	say_set(m, "at", arena_printf(ex->arena,
	    "%d giờ %02d ngày %02d/%02d/%d", c.hour, c.minute, c.day, c.month,
	    c.year));
	say_set(m, "key", arena_printf(ex->arena, "%04d-%02d", year, month));
	names(ex, &r, m);
	lines(ex, &r, m);
	return (m);
}

int
pg_minutes(struct exchange *ex, struct err *e)
{
	json_t *m = minutes_model(ex, e);

	return (m == NULL ? -1 : answer_page(ex, "minutes", m, e));
}

/* The parts of a .docx: their names in the zip and the templates of each. */
static const struct { const char *name, *part; } docx_parts[] = {
	{ "[Content_Types].xml", "docx_types" },
	{ "_rels/.rels", "docx_rels" },
	{ "word/document.xml", "docx_minutes" },
	{ "word/styles.xml", "docx_styles" },
	{ "word/_rels/document.xml.rels", "docx_docrels" },
};

static int
docx(struct exchange *ex, json_t *m, struct buf *out, struct err *e)
{
	struct zipwrite *z = zipwrite_new(out, e);
	struct buf part = { 0 };
	size_t i;
	int rc = z == NULL ? -1 : 0;

	for (i = 0; rc == 0 && i < sizeof(docx_parts) / sizeof(*docx_parts);
	    i++) {
		buf_clear(&part);
		rc = tpl_render(ex->app->templates, docx_parts[i].part, "vi",
		    m, &part, e);
		if (rc == 0)
			rc = zipwrite_add(z, docx_parts[i].name, part.p,
			    part.len, e);
	}
	if (z != NULL && zipwrite_end(z, rc == 0 ? e : NULL) != 0)
		rc = -1;
	buf_free(&part);
	return (rc);
}

int
pg_minutes_docx(struct exchange *ex, struct err *e)
{
	json_t *m = minutes_model(ex, e);
	int rc;

	if (m == NULL)
		return (-1);
	buf_clear(&ex->out);
	rc = docx(ex, m, &ex->out, e);
	ex->status = 200;
	exchange_set(ex, "content-type", "application/vnd.openxmlformats-"
	    "officedocument.wordprocessingml.document");
	exchange_set(ex, "content-disposition", arena_printf(ex->arena,
	    "attachment; filename=\"bien-ban-%s.docx\"", field(m, "key")));
	json_decref(m);
	return (rc);
}
