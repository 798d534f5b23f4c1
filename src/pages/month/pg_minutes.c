/* The minutes as written at the closing, in the layout of official papers and in Vietnamese whatever language the reader has; src/quota/minutes.c has the words. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/files.h"

#include "doc/zipwrite.h"
#include "people/people.h"
#include "quota/minutes.h"
#include "quota/rules.h"
#include "store/jobs.h"
#include "web/answer.h"
#include "web/app.h"
#include "web/form.h"
#include "words/i18n.h"
#include "doc/mustache.h"
#include "web/workbook.h"
#include "pages/common/links.h"
#include "pages/common/say.h"
#include "pages/common/school_choice.h"
#include "pages/month/month_model.h"
#include "pages/month/pg_minutes.h"
#include "pages/common/audit_read.h"
#include "pages/month/pg_month.h"

#define PATIENCE	3000	/* ms that a PDF is waited for */
#define PDF_MAX		((size_t)8 << 20)

/* The closing that the path names, and its school; 0 or -1 (NOT-FOUND as well). */
static int
minutes_asked(struct exchange *ex, int64_t *school, int64_t *close,
    struct err *e)
{
	const char *name;
	int year, month, rc;

	rc = school_at_hand(ex, "/month", NULL, school, &name, e);
	if (rc == 1)
		rc = link_month(ex->args[0], &year, &month) != 0 ? 0 :
		    minutes_close(ex->db, *school, year, month, close, e);
	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "no minutes"));
	return (rc == 1 ? 0 : -1);
}

static const char *
minutes_field(json_t *o, const char *key)
{
	const char *s = json_string_value(json_object_get(o, key));

	return (s != NULL ? s : "");
}

/* The query goes along to the other forms of the paper: it names the school that an inspector reads. */
static const char *
query(struct exchange *ex)
{
	return (ex->query[0] != '\0' ? arena_printf(ex->arena, "?%s",
	    ex->query) : "");
}

/* Reading the page leaves no row in the trail; taking it away as a file does. */
int
pg_minutes(struct exchange *ex, struct err *e)
{
	int64_t school, at;
	json_t *m;
	int principal;

	if (minutes_asked(ex, &school, &at, e) != 0 ||
	    (principal = quota_principal(ex->db, ex->viewer, school, e)) < 0 ||
	    (m = minutes_model(ex->db, ex->arena, at, e)) == NULL)
		return (-1);
	say_set(m, "query", query(ex));
	say_set(m, "back", arena_printf(ex->arena, "/month?m=%s%s",
	    minutes_field(m, "key"), *ex->query != '\0' ?
	    arena_printf(ex->arena, "&%s", ex->query) : ""));
	json_object_set_new(m, "principal", json_boolean(principal));
	link_audit(ex, m, "month", arena_printf(ex->arena, "%lld",
	    (long long)at));
	return (answer_page(ex, "minutes", m, e));
}

/* ---- .docx */

/* The parts of a .docx: their names in the zip and the templates of each. */
static const struct { const char *name, *part; } docx_parts[] = {
	{ "[Content_Types].xml", "docx_types" },
	{ "_rels/.rels", "docx_rels" },
	{ "word/document.xml", "docx_minutes" },
	{ "word/styles.xml", "docx_styles" },
	{ "word/_rels/document.xml.rels", "docx_docrels" },
};

/* The parts rendered as Vietnamese XML and zipped into ${out}; the language is fixed since the minutes are an official paper. */
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

/* The name of the file has the month and no name of a person. */
static void
download(struct exchange *ex, const char *media, const char *key,
    const char *ending)
{
	ex->status = 200;
	exchange_set(ex, "content-type", media);
	exchange_set(ex, "content-disposition", arena_printf(ex->arena,
	    "attachment; filename=\"bien-ban-%s.%s\"", key, ending));
}

/* Made anew for each request, from the closed rows. */
int
pg_minutes_docx(struct exchange *ex, struct err *e)
{
	int64_t school, at;
	json_t *m;
	int rc;

	if (minutes_asked(ex, &school, &at, e) != 0 ||
	    (m = minutes_model(ex->db, ex->arena, at, e)) == NULL)
		return (-1);
	buf_clear(&ex->out);
	rc = docx(ex, m, &ex->out, e);
	audit_read(ex, "month", at);
	download(ex, "application/vnd.openxmlformats-officedocument."
	    "wordprocessingml.document", minutes_field(m, "key"), "docx");
	json_decref(m);
	return (rc);
}

/* ---- .xlsx */

#define COLUMNS	8

/* A table of the minutes as a sheet with its heads as they stand in the paper; a column is one of numbers when its first row has one there. */
static void
minutes_sheet(struct xlsx *x, json_t *m, json_t *t, const char *name)
{
	struct xlsx_column cols[COLUMNS];
	json_t *one, *row, *heads = json_object_get(t, "heads");
	json_t *first = json_array_get(json_object_get(t, "rows"), 0);
	size_t i, k, n = json_array_size(heads);

	json_array_foreach(heads, i, one) {
		if (i == COLUMNS)
			break;
		cols[i].head = minutes_field(one, "text");
		cols[i].type = json_is_true(json_object_get(json_array_get(
		    json_object_get(first, "cells"), i), "num")) ?
		    XLSX_NUMBER : XLSX_TEXT;
		cols[i].width = (double)json_integer_value(json_object_get(one,
		    "width")) / 80.0;
	}
	xlsx_sheet(x, name, minutes_field(m, "school"), minutes_field(m,
	    "about"), cols, (int)(n < COLUMNS ? n : COLUMNS));
	json_array_foreach(json_object_get(t, "rows"), k, row) {
		xlsx_bold(x, json_is_true(json_object_get(row, "bold")));
		json_array_foreach(json_object_get(row, "cells"), i, one) {
			if (i < COLUMNS && cols[i].type == XLSX_NUMBER &&
			    json_is_true(json_object_get(one, "num")))
				xlsx_number(x, strtoll(minutes_field(one,
				    "text"), NULL, 10));
			else
				xlsx_text(x, minutes_field(one, "text"));
		}
		xlsx_row(x);
	}
	xlsx_bold(x, 0);
}

/* A sheet for each table among the blocks of the paper. */
static void
sheets(struct xlsx *x, json_t *m, json_t *blocks, const char *name)
{
	json_t *one, *t;
	size_t i;

	json_array_foreach(blocks, i, one)
		if ((t = json_object_get(one, "table")) != NULL)
			minutes_sheet(x, m, t, name);
}

int
pg_minutes_xlsx(struct exchange *ex, struct err *e)
{
	int64_t school, at;
	struct xlsx *x;
	json_t *m;
	int rc;

	if (minutes_asked(ex, &school, &at, e) != 0 ||
	    (m = minutes_model(ex->db, ex->arena, at, e)) == NULL)
		return (-1);
	ex->lang = "vi";	/* a paper of the office in every language */
	say_set(m, "about", arena_printf(ex->arena,
	    "Kết quả tháng %s, theo biên bản", minutes_field(m, "key")));
	if ((x = workbook_begin(ex, e)) == NULL) {
		json_decref(m);
		return (-1);
	}
	sheets(x, m, json_object_get(m, "blocks"), "Kết quả");
	sheets(x, m, json_object_get(m, "after"), "Điều chỉnh");
	audit_read(ex, "month", at);
	rc = workbook_send(ex, x, arena_printf(ex->arena, "bien-ban-%s.xlsx",
	    minutes_field(m, "key")), e);
	json_decref(m);
	return (rc);
}

/* ---- PDF */

/* The file that the runner drew, into ex->out: 1; 0 when it is not there yet; -1.  It is opened first to tell a missing file from a fault. */
static int
drawn(struct exchange *ex, int64_t close_id, struct err *e)
{
	const char *path;
	char name[80];
	int fd;

	if (minutes_file(ex->db, close_id, name, sizeof(name), e) != 0)
		return (-1);
	path = arena_printf(ex->arena, "%s/minutes/%s", ex->app->data, name);
	if ((fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		return (errno == ENOENT ? 0 : files_fail(e, "open", path));
	close(fd);
	buf_clear(&ex->out);
	return (files_read(path, PDF_MAX, &ex->out, e) == 0 ? 1 : -1);
}

/* A file that is there is answered here; else the request sleeps up to PATIENCE while its job stands, then pg_minutes_pdf answers. */
int
pg_minutes_pdf_prepare(struct exchange *ex, struct err *e)
{
	int64_t school, at, done, total;
	int rc;

	if (minutes_asked(ex, &school, &at, e) != 0 || (rc = drawn(ex, at,
	    e)) < 0)
		return (-1);
	if (rc == 1) {
		audit_read(ex, "month", at);
		download(ex, "application/pdf", ex->args[0], "pdf");
		return (0);
	}
	/* Waiting makes sense only while there is a job that draws the paper. */
	rc = jobs_find(ex->db, "minutes", at, &done, &total, e);
	ex->waiting = rc == 1 && clock_ms() - ex->started_ms < PATIENCE;
	return (rc < 0 ? -1 : 0);
}

/*
 * Comes here only when the runner has not drawn the file in time
 * (pg_minutes_pdf_prepare sends it otherwise): the page asks again after a few
 * seconds.
 */
int
pg_minutes_pdf(struct exchange *ex, struct err *e)
{
	json_t *m = json_object();

	ex->status = 503;
	exchange_set(ex, "retry-after", "5");
	say_set(m, "action", arena_printf(ex->arena, "/month/%s/minutes.pdf%s",
	    ex->args[0], query(ex)));
	say_set(m, "back", arena_printf(ex->arena, "/month/%s/minutes%s",
	    ex->args[0], query(ex)));
	return (answer_page(ex, "minutes_wait", m, e));
}

/* For a paper that was lost or not drawn: plans the runner's job once more; the file's name stays the same. */
int
pg_minutes_again(struct exchange *ex, struct err *e)
{
	int64_t school, at;

	if (minutes_asked(ex, &school, &at, e) != 0 || jobs_add(ex->db,
	    "minutes", at, 0, e) != 0)
		return (-1);
	return (answer_redirect(ex, arena_printf(ex->arena,
	    "/month/%s/minutes.pdf%s", ex->args[0], query(ex))));
}
