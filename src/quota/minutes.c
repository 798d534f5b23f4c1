/*
 * The minutes of a closed month as blocks (paragraphs, tables).  Page, .docx
 * and PDF only draw these blocks, so the three cannot differ.  The form follows
 * the usual Vietnamese "biên bản"; all texts are Vietnamese in every language.
 */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "quota/load.h"
#include "quota/minutes.h"

#define PLACE	"phòng họp nhà trường"	/* when no place was typed */
#define CAPITALS	"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define LETTERS	CAPITALS "abcdefghijklmnopqrstuvwxyz0123456789"

/* One teacher's stored figures, as the table of results needs them. */
struct line {
	const char	*name, *honorific, *unit, *note;
	int64_t		 person_id;
	int		 owed, counted, late, missing;
};

/*
 * What one paper is made from: the record of the closing, and the model as far
 * as it is made.
 */
struct paper {
	struct arena	*a;
	json_t		*record, *m, *blocks;
	int64_t		 at;
	int		 year, month;
	struct line	*lines;		/* by department */
	int		 n;
};

/*
 * "" for a field that is missing, so records of earlier versions can be read.
 */
static const char *
minutes_one_field(json_t *o, const char *key)
{
	const char *s = json_string_value(json_object_get(o, key));

	return (s != NULL ? s : "");
}

static void
minutes_set(json_t *o, const char *key, const char *s)
{
	json_object_set_new(o, key, json_string(s));
}

/*
 * "ông Phạm Văn Đức": minutes call people ông or bà, not thầy or cô as the
 * school does.  ${big}: at the beginning of a sentence.
 */
static const char *
formal(struct arena *a, const char *honorific, const char *name, int big)
{
	const char *word = "";

	if (strcmp(honorific, "cô") == 0 || strcmp(honorific, "bà") == 0)
		word = big ? "Bà " : "bà ";
	else if (strcmp(honorific, "thầy") == 0 ||
	    strcmp(honorific, "ông") == 0)
		word = big ? "Ông " : "ông ";
	return (arena_printf(a, "%s%s", word, name));
}

/* ---- blocks */

/*
 * A paragraph; ${lead} is its heading, which stands in the same line before
 * ${text}.
 */
static void
para(json_t *blocks, const char *lead, const char *text)
{
	json_array_append_new(blocks, json_pack("{s:{s:s,s:s}}", "para",
	    "lead", lead, "text", text));
}

/* The lines of a typed text, each as a paragraph; empty lines are dropped. */
static void
rest(struct paper *p, const char *text)
{
	size_t n;

	for (; *text != '\0'; text += n) {
		text += strspn(text, "\n");
		n = strcspn(text, "\n");
		if (n > 0)
			para(p->blocks, "", arena_strndup(p->a, text, n));
	}
}

/* A heading, then the first line of ${text} beside it and the rest below. */
static void
section(struct paper *p, const char *lead, const char *text)
{
	size_t n = strcspn(text, "\n");

	para(p->blocks, lead, arena_strndup(p->a, text, n));
	rest(p, text + n);
}

/* A table without rows, already among the blocks. */
static json_t *
minutes_table(json_t *blocks)
{
	json_t *t = json_pack("{s:[],s:[]}", "heads", "rows");

	json_array_append_new(blocks, json_pack("{s:o}", "table", t));
	return (t);
}

/* Widths are twentieths of a point, 9200 together. */
static void
head(json_t *t, const char *text, int width)
{
	json_array_append_new(json_object_get(t, "heads"), json_pack(
	    "{s:s,s:i}", "text", text, "width", width));
}

/* A new row; the cells are added to what it gives. */
static json_t *
minutes_row(json_t *t, int bold)
{
	json_t *cells = json_array();

	json_array_append_new(json_object_get(t, "rows"), json_pack(
	    "{s:b,s:o}", "bold", bold, "cells", cells));
	return (cells);
}

/* A cell of words; ${is_head} marks the cell that names its row. */
static void
minutes_words(json_t *cells, const char *text, int is_head)
{
	json_array_append_new(cells, json_pack("{s:s,s:b,s:b}", "text", text,
	    "num", 0, "head", is_head));
}

/* A cell of a number, drawn to the right. */
static void
minutes_number(struct arena *a, json_t *cells, int n)
{
	json_array_append_new(cells, json_pack("{s:s,s:b,s:b}", "text",
	    arena_printf(a, "%d", n), "num", 1, "head", 0));
}

/* ---- parts */

/*
 * The letters behind the number of the paper: "THSH" of "Trường Tiểu học Sông
 * Hương".  Each word gives its first letter (which may be several bytes of
 * UTF-8); a word that begins with another ASCII sign (a dash, a bracket) is
 * skipped.
 */
static const char *
initials(struct arena *a, const char *school)
{
	const char *p = school, *s = "";
	size_t n, k;
	int caps;

	if (text_has_prefix(p, "Trường "))
		p += strlen("Trường ");
	for (; *(p += strspn(p, " ")) != '\0'; p += n) {
		n = strcspn(p, " ");
		if ((unsigned char)*p < 0x80 && strspn(p, LETTERS) == 0)
			continue;
		for (k = 1; (p[k] & 0xc0) == 0x80; k++)
			;
		/*
		 * A word that is all capitals is an abbreviation itself and
		 * stays whole: "THCS".
		 */
		caps = n > 1 && strspn(p, CAPITALS) == n;
		s = arena_printf(a, "%s%.*s", s, (int)(caps ? n : k), p);
	}
	return (text_upper(a, s));
}

/*
 * The head of the paper: authority, school, number, date and title.  The number
 * of the paper is the number of the month.
 */
static void
minutes_front(struct paper *p)
{
	const char *school = minutes_one_field(p->record, "school");
	struct civil c = clock_civil(p->at);

	minutes_set(p->m, "key", arena_printf(p->a, "%04d-%02d", p->year,
	    p->month));
	json_object_set_new(p->m, "month", json_integer(p->month));
	json_object_set_new(p->m, "year", json_integer(p->year));
	minutes_set(p->m, "upper", text_upper(p->a, minutes_one_field(p->record,
	    "upper")));
	minutes_set(p->m, "school", text_upper(p->a, school));
	minutes_set(p->m, "number", arena_printf(p->a, "Số: %02d/BB-%s",
	    p->month, initials(p->a, school)));
	minutes_set(p->m, "day", arena_printf(p->a,
	    "Ngày %02d tháng %02d năm %d", c.day, c.month, c.year));
	json_object_set_new(p->m, "title", json_pack("[s,s,s]", "BIÊN BẢN",
	    "KIỂM TRA VIỆC ĐĂNG TẢI BÀI GIẢNG ĐIỆN TỬ", arena_printf(p->a,
	    "THÁNG %d NĂM %d", p->month, p->year)));
}

/*
 * Time, place and the people present, with their functions.  A department that
 * is called "Tổ …" is written in lower case after "Tổ trưởng".
 */
static void
meeting(struct paper *p)
{
	json_t *r = p->record, *one, *sec = json_object_get(r, "secretary");
	const char *s, *unit, *place = minutes_one_field(r, "place");
	struct civil c = clock_civil(p->at);
	size_t i;

	para(p->blocks, "", arena_printf(p->a,
	    "Thời gian: %d giờ %02d ngày %02d/%02d/%d. Địa điểm: %s.", c.hour,
	    c.minute, c.day, c.month, c.year, *place != '\0' ? place :
	    PLACE));
	s = arena_printf(p->a, "Thành phần: %s, Hiệu trưởng (chủ trì)",
	    formal(p->a, minutes_one_field(r, "chair_honorific"),
	    minutes_one_field(r, "chair"), 0));
	json_array_foreach(json_object_get(r, "heads"), i, one) {
		unit = minutes_one_field(one, "unit");
		s = arena_printf(p->a, "%s; %s, Tổ trưởng%s%s", s, formal(
		    p->a, minutes_one_field(one, "honorific"),
		    minutes_one_field(one, "name"), 0), *unit == '\0' ? "" :
		    " ", text_has_prefix(unit, "Tổ ") ? arena_printf(p->a,
		    "tổ %s", unit + strlen("Tổ ")) : unit);
	}
	if (sec != NULL)
		s = arena_printf(p->a, "%s; %s (thư ký)", s, formal(p->a,
		    minutes_one_field(sec, "honorific"), minutes_one_field(sec,
		    "name"), 0));
	para(p->blocks, "", arena_printf(p->a, "%s.", s));
}

/* One row of the table: the sums of lines ${from} to ${to} (exclusive). */
static void
minutes_sums(struct paper *p, json_t *t, const char *no, const char *unit,
    int from, int to, int bold)
{
	int i, owed = 0, counted = 0, late = 0, missing = 0;
	json_t *cells = minutes_row(t, bold);

	for (i = from; i < to; i++) {
		owed += p->lines[i].owed;
		counted += p->lines[i].counted;
		late += p->lines[i].late;
		missing += p->lines[i].missing;
	}
	minutes_words(cells, no, 0);
	minutes_words(cells, unit, 1);
	minutes_number(p->a, cells, to - from);
	minutes_number(p->a, cells, owed);
	minutes_number(p->a, cells, counted);
	minutes_number(p->a, cells, late);
	minutes_number(p->a, cells, missing);
}

/*
 * Section 1: the rules in force and a table with one row for each department.
 * It relies on p->lines being ordered by department.
 */
static void
results(struct paper *p)
{
	static const struct { const char *text; int width; } heads[] = {
		{ "TT", 600 }, { "Tổ", 2600 }, { "Giáo viên", 1200 },
		{ "Định mức", 1200 }, { "Đã tính", 1200 },
		{ "Tính muộn", 1300 }, { "Thiếu", 1100 },
	};
	const char *s = "";
	json_t *one, *t;
	size_t k;
	int i, j, no = 1;

	json_array_foreach(json_object_get(p->record, "duties"), k, one)
		s = arena_printf(p->a, "%s%s%s", s, *s == '\0' ?
		    "Định mức: " : "; ", json_string_value(one));
	para(p->blocks, "1. Kết quả.", *s != '\0' ? arena_printf(p->a, "%s.",
	    s) : "Số bài giảng điện tử phải có, đã tính và còn thiếu "
	    "trong tháng:");
	t = minutes_table(p->blocks);
	for (k = 0; k < sizeof(heads) / sizeof(*heads); k++)
		head(t, heads[k].text, heads[k].width);
	for (i = 0; i < p->n; i = j, no++) {
		for (j = i + 1; j < p->n && strcmp(p->lines[j].unit,
		    p->lines[i].unit) == 0; j++)
			;
		minutes_sums(p, t, arena_printf(p->a, "%d", no),
		    p->lines[i].unit[0] != '\0' ? p->lines[i].unit :
		    "Toàn trường", i, j, 0);
	}
	minutes_sums(p, t, "", "Cộng", 0, p->n, 1);
}

/*
 * Section 2 names everybody who lacks lessons, with the reason if a leave was
 * noted; section 3 has what was typed, or empty lines to write on.
 */
static void
minutes_remarks(struct paper *p)
{
	const struct line *l;
	const char *s;
	int i, met = 0;

	for (i = 0; i < p->n; i++)
		met += p->lines[i].missing == 0;
	s = arena_printf(p->a, "%d trên %d giáo viên đăng tải đủ định mức.",
	    met, p->n);
	for (i = 0; i < p->n; i++) {
		l = &p->lines[i];
		if (l->missing == 0)
			continue;
		s = arena_printf(p->a, "%s %s thiếu %d bài%s%s%s.", s,
		    formal(p->a, l->honorific, l->name, 1), l->missing,
		    *l->note != '\0' ? " (" : "", l->note,
		    *l->note != '\0' ? ")" : "");
	}
	para(p->blocks, "2. Nhận xét.", s);
	rest(p, minutes_one_field(p->record, "remarks"));
	s = minutes_one_field(p->record, "proposals");
	section(p, "3. Kiến nghị.", s);
	if (*s == '\0')
		json_array_append_new(p->blocks, json_pack("{s:[i,i]}", "gap",
		    1, 2));
	para(p->blocks, "", "Biên bản đã đọc cho mọi người nghe và nhất trí.");
}

/* Names only: people sign the printed paper by hand. */
static void
minutes_signs(struct paper *p)
{
	json_t *sec = json_object_get(p->record, "secretary");

	json_object_set_new(p->m, "signs", json_pack(
	    "[{s:s,s:s,s:s},{s:s,s:s,s:s}]", "head", "THƯ KÝ", "how",
	    "(Ký, ghi rõ họ tên)", "name", minutes_one_field(sec, "name"),
	    "head", "HIỆU TRƯỞNG", "how", "(Ký tên, đóng dấu)", "name",
	    minutes_one_field(p->record, "chair")));
}

/* ---- rows */

/* Columns of QUOTA_RECORD and of QUOTA_RECORD_ROWS. */
enum { RECORD_AT, RECORD_MONTH, RECORD_TEXT };
enum {
	LINE_PERSON, LINE_NAME, LINE_UNIT, LINE_OWED, LINE_COUNTED, LINE_LATE,
	LINE_MISSING, LINE_HONORIFIC, LINE_NOTE
};

/*
 * The record was written by quota_close; one that is no JSON is damage
 * (ERR_FAIL) and no wrong request.
 */
static int
read_close(struct db *db, struct paper *p, int64_t close, struct err *e)
{
	struct db_rows *r;
	int rc;

	r = db_query(db, &quota_sql, QUOTA_RECORD, ARGS(I(":id", close)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		p->at = db_int(r, RECORD_AT);
		p->year = (int)db_int(r, RECORD_MONTH) / 100;
		p->month = (int)db_int(r, RECORD_MONTH) % 100;
		p->record = json_loads(db_text(r, RECORD_TEXT), 0, NULL);
	}
	db_end(r);
	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "closing %lld",
		    (long long)close));
	if (rc == 1 && p->record == NULL)
		return (err_set(e, ERR_FAIL, "DB-DAMAGED",
		    "record of closing %lld", (long long)close));
	return (rc == 1 ? 0 : -1);
}

/*
 * One a teacher, ordered by department: results() and minutes_sums() rely on
 * that.
 */
static int
read_lines(struct db *db, struct paper *p, int64_t close, struct err *e)
{
	struct line *l;
	struct db_rows *r;
	int rc;

	r = db_query(db, &quota_sql, QUOTA_RECORD_ROWS, ARGS(I(":close",
	    close)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		p->lines = load_grow(p->a, p->lines, p->n, sizeof(*l));
		l = &p->lines[p->n++];
		l->person_id = db_int(r, LINE_PERSON);
		l->name = db_copy(p->a, r, LINE_NAME);
		l->unit = db_copy(p->a, r, LINE_UNIT);
		l->owed = (int)db_int(r, LINE_OWED);
		l->counted = (int)db_int(r, LINE_COUNTED);
		l->late = (int)db_int(r, LINE_LATE);
		l->missing = (int)db_int(r, LINE_MISSING);
		l->honorific = db_copy(p->a, r, LINE_HONORIFIC);
		l->note = db_copy(p->a, r, LINE_NOTE);
	}
	db_end(r);
	return (rc);
}

/*
 * One row: what counted before the correction and after it.  The line's figure
 * moves on, so a second correction of the same person shows the right start.
 */
static void
correction(struct paper *p, json_t *t, struct db_rows *r, int no)
{
	int delta = (int)db_int(r, CORRECTION_DELTA), i, was = 0;
	struct civil c = clock_civil(db_int(r, CORRECTION_AT));
	json_t *cells = minutes_row(t, 0);

	for (i = 0; i < p->n; i++)
		if (p->lines[i].person_id == db_int(r, CORRECTION_PERSON)) {
			was = p->lines[i].counted;
			p->lines[i].counted += delta;
		}
	minutes_number(p->a, cells, no);
	minutes_words(cells, formal(p->a, db_text(r, CORRECTION_HONORIFIC),
	    db_text(r, CORRECTION_NAME), 1), 1);
	minutes_words(cells, arena_printf(p->a, "%+d (%d thành %d)", delta, was,
	    was + delta), 0);
	minutes_words(cells, db_text(r, CORRECTION_REASON), 0);
	minutes_words(cells, arena_printf(p->a, "%s, %02d/%02d/%d", db_text(r,
	    CORRECTION_BY), c.day, c.month, c.year), 0);
}

/*
 * Corrections stand behind the signatures: people signed only what was read out
 * at the closing.
 */
static int
after(struct db *db, struct paper *p, int64_t close, struct err *e)
{
	json_t *blocks = json_array(), *t = NULL;
	struct db_rows *r;
	int rc, n = 0;

	json_object_set_new(p->m, "after", blocks);
	r = db_query(db, &quota_sql, QUOTA_CORRECTIONS, ARGS(I(":close",
	    close), I(":person", 0)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		if (n++ == 0) {
			para(blocks, "Điều chỉnh sau khi chốt.",
			    "Số đã chốt ở trên giữ nguyên; các dòng dưới đây "
			    "được ghi thêm.");
			t = minutes_table(blocks);
			head(t, "TT", 600);
			head(t, "Giáo viên", 2200);
			head(t, "Số bài đã tính", 1700);
			head(t, "Lý do", 2700);
			head(t, "Người ghi", 2000);
		}
		correction(p, t, r, n);
	}
	db_end(r);
	return (rc);
}

/* after() comes last because it changes the figures in p->lines. */
json_t *
minutes_model(struct db *db, struct arena *a, int64_t close, struct err *e)
{
	struct paper p = { .a = a };
	int rc = -1;

	p.m = json_object();
	p.blocks = json_array();
	json_object_set_new(p.m, "blocks", p.blocks);
	if (read_close(db, &p, close, e) == 0 &&
	    read_lines(db, &p, close, e) == 0) {
		minutes_front(&p);
		meeting(&p);
		results(&p);
		minutes_remarks(&p);
		minutes_signs(&p);
		rc = after(db, &p, close, e);
	}
	json_decref(p.record);
	if (rc == 0)
		return (p.m);
	json_decref(p.m);
	return (NULL);
}

/*
 * The closed month by its date; pages ask it to learn whether there are minutes
 * at all.
 */
int
minutes_close(struct db *db, int64_t school, int year, int month,
    int64_t *close, struct err *e)
{
	*close = 0;
	return (db_number(db, &quota_sql, QUOTA_CLOSED, ARGS(I(":school",
	    school), I(":month", year * 100 + month)), close, e));
}

/*
 * The name holds the number of corrections and the version of the layout: an
 * outdated PDF has another name and is never served.
 */
int
minutes_file(struct db *db, int64_t close, char *out, size_t size,
    struct err *e)
{
	int64_t n = 0;

	if (db_number(db, &quota_sql, QUOTA_CORRECTED, ARGS(I(":close",
	    close)), &n, e) < 0)
		return (-1);
	snprintf(out, size, "%lld-%lld-%d.pdf", (long long)close, (long long)n,
	    MINUTES_LAYOUT);
	return (0);
}

/* For the runner, which draws the PDFs that are missing when it starts. */
int
minutes_all(struct db *db, struct arena *a, int64_t **out, struct err *e)
{
	struct db_rows *r;
	int n = 0, rc;

	*out = NULL;
	if ((r = db_query(db, &quota_sql, QUOTA_ALL_CLOSED, NOARGS, e)) == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		*out = load_grow(a, *out, n, sizeof(**out));
		(*out)[n++] = db_int(r, 0);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}
