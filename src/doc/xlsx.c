/*
 * Workbooks by libxlsxwriter, which writes to a named file and keeps its sheets
 * in temporary ones.  The workbook goes to memory (a memfd, named through
 * /proc/self/fd), the sheets to a folder of the caller.
 */
#include <sys/mman.h>
#include <sys/stat.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <xlsxwriter.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/clock.h"

#include "words/i18n.h"
#include "doc/xlsx.h"
#include "doc/xlsxquote.h"

#define HEAD	3	/* the row of the heads: title, line, an empty one before it */
#define COLUMNS	60
#define CELL_MAX	32767	/* UTF-16 units that a cell may hold (ECMA-376 18.3) */
#define SHEET	31	/* characters of a sheet's name */

/*
 * A workbook on its way. ${row} and ${col} are the place of the next cell, from
 * 0; ${cut} is 1 once the sheet has XLSX_ROWS rows and takes no more.
 */
struct xlsx {
	struct arena			*arena;
	const char			*lang;
	lxw_workbook			*book;
	lxw_worksheet			*sheet;
	const struct xlsx_column	*columns;
	int				 n, fd, bold, cut, quoted;
	lxw_row_t			 row;
	int				 col;
	lxw_format			*formats[XLSX_TIME + 1][2];
	lxw_format			*head, *title, *about;
	/* For texts that begin like a formula: of cells plain and bold, title, about. */
	lxw_format			*quotes[2], *quoted_title, *quoted_about;
};

/* The marks by which xlsxquote.c knows these formats. */
static void
quoted_formats(struct xlsx *x)
{
	int b;

	for (b = 0; b < 2; b++) {
		x->quotes[b] = workbook_add_format(x->book);
		format_set_align(x->quotes[b], LXW_ALIGN_VERTICAL_TOP);
		format_set_text_wrap(x->quotes[b]);
		format_set_num_format_index(x->quotes[b], XLSXQUOTE_FORMAT);
		if (b)
			format_set_bold(x->quotes[b]);
	}
	x->quoted_title = workbook_add_format(x->book);
	format_set_bold(x->quoted_title);
	format_set_font_size(x->quoted_title, 14);
	format_set_num_format_index(x->quoted_title, XLSXQUOTE_FORMAT);
	x->quoted_about = workbook_add_format(x->book);
	format_set_font_color(x->quoted_about, 0x55605C);
	format_set_num_format_index(x->quoted_about, XLSXQUOTE_FORMAT);
}

/*
 * A string in any case, so "=1+1" is never a formula; in a format of its own
 * when it looks like one, so that it stays a string when somebody edits it.
 */
static void
write_text(struct xlsx *x, lxw_row_t row, int col, const char *s,
    lxw_format *plain, lxw_format *quoted)
{
	int quote = xlsxquote_needed(s);

	x->quoted |= quote;
	worksheet_write_string(x->sheet, row, (lxw_col_t)col, s,
	    quote ? quoted : plain);
}

/* One format for each type of cell, plain and bold, shared by all cells. */
static void
make_formats(struct xlsx *x)
{
	static const char *const numbers[XLSX_TIME + 1] = {
		[XLSX_TEXT] = NULL, [XLSX_NUMBER] = "#,##0",
		[XLSX_DECIMAL] = "0.0", [XLSX_PERCENT] = "0%",
		[XLSX_DAY] = "dd/mm/yyyy", [XLSX_TIME] = "dd/mm/yyyy hh:mm"
	};
	int i, b;

	for (i = 0; i <= XLSX_TIME; i++)
		for (b = 0; b < 2; b++) {
			x->formats[i][b] = workbook_add_format(x->book);
			format_set_align(x->formats[i][b],
			    LXW_ALIGN_VERTICAL_TOP);
			if (numbers[i] != NULL)
				format_set_num_format(x->formats[i][b],
				    numbers[i]);
			else
				format_set_text_wrap(x->formats[i][b]);
			if (b)
				format_set_bold(x->formats[i][b]);
		}
	x->head = workbook_add_format(x->book);
	format_set_bold(x->head);
	format_set_text_wrap(x->head);
	format_set_bottom(x->head, LXW_BORDER_THIN);
	format_set_bg_color(x->head, 0xE1EFEB);
	x->title = workbook_add_format(x->book);
	format_set_bold(x->title);
	format_set_font_size(x->title, 14);
	x->about = workbook_add_format(x->book);
	format_set_font_color(x->about, 0x55605C);
	quoted_formats(x);
}

/*
 * A memfd has no name on any disk; libxlsxwriter opens it by its name below
 * /proc/self/fd.
 */
struct xlsx *
xlsx_new(struct arena *a, const char *lang, const char *folder, struct err *e)
{
	struct xlsx *x = arena_alloc(a, sizeof(*x));
	lxw_workbook_options options = { .tmpdir = arena_strdup(a, folder) };

	x->arena = a;
	x->lang = lang;
	x->fd = memfd_create("xlsx", MFD_CLOEXEC);
	if (x->fd == -1) {
		err_set(e, ERR_FAIL, "STORE-IO", "memfd: %s", strerror(errno));
		return (NULL);
	}
	x->book = workbook_new_opt(arena_printf(a, "/proc/self/fd/%d",
	    x->fd), &options);
	if (x->book == NULL) {
		close(x->fd);
		err_set(e, ERR_FAIL, "STORE-IO", "no workbook");
		return (NULL);
	}
	make_formats(x);
	return (x);
}

/*
 * A name that Excel takes for a sheet: no []:*?/\' and at most 31 characters.
 * NULL (then the library names it) when it is empty or already used.
 */
static const char *
tab_name(struct xlsx *x, const char *name)
{
	char *s = arena_strdup(x->arena, name), *p;
	int n = 0;

	for (p = s; *p != '\0'; p++) {
		if (strchr("[]:*?/\\'", *p) != NULL)
			*p = '-';
		if ((*p & 0xc0) != 0x80 && ++n > SHEET)
			break;
	}
	*p = '\0';
	if (*s == '\0' || workbook_validate_sheet_name(x->book, s) !=
	    LXW_NO_ERROR)
		return (NULL);
	return (s);
}

/* The filter covers what was written; a sheet that was cut says so. */
static void
end_sheet(struct xlsx *x)
{
	lxw_row_t last = x->row > HEAD ? x->row - 1 : HEAD;

	if (x->sheet == NULL || x->n == 0)
		return;
	worksheet_autofilter(x->sheet, HEAD, 0, last, (lxw_col_t)(x->n - 1));
	if (x->cut)
		worksheet_write_string(x->sheet, x->row, 0, i18n_text(
		    x->lang, TR("Bảng dài hơn nên chỉ có phần đầu; lọc hẹp lại rồi tải phần còn lại.")),
		    x->about);
}

/*
 * The sheet before it is ended first. The heads stay in sight, are repeated on
 * each printed page, and have filters.
 */
void
xlsx_sheet(struct xlsx *x, const char *name, const char *title,
    const char *about, const struct xlsx_column *columns, int n)
{
	int i;

	end_sheet(x);
	x->sheet = workbook_add_worksheet(x->book, tab_name(x, name));
	x->columns = columns;
	x->n = n > COLUMNS ? COLUMNS : n;
	x->row = HEAD + 1;
	x->col = x->bold = x->cut = 0;
	write_text(x, 0, 0, title, x->title, x->quoted_title);
	if (*about != '\0')
		write_text(x, 1, 0, about, x->about, x->quoted_about);
	for (i = 0; i < x->n; i++) {
		worksheet_set_column(x->sheet, (lxw_col_t)i, (lxw_col_t)i,
		    columns[i].width, NULL);
		worksheet_write_string(x->sheet, HEAD, (lxw_col_t)i, i18n_text(
		    x->lang, columns[i].head), x->head);
	}
	worksheet_freeze_panes(x->sheet, HEAD + 1, 1);
	worksheet_repeat_rows(x->sheet, HEAD, HEAD);
	worksheet_set_paper(x->sheet, 9);		/* A4 */
	worksheet_fit_to_pages(x->sheet, 1, 0);
	if (x->n > 7)
		worksheet_set_landscape(x->sheet);
}

/* The column of the next cell, -1 when the row is full or the sheet was cut. */
static int
xlsx_next(struct xlsx *x)
{
	if (x->cut || x->sheet == NULL || x->col >= x->n)
		return (-1);
	return (x->col++);
}

/* The column decides the type, xlsx_bold the weight. */
static lxw_format *
format_at(const struct xlsx *x, int col)
{
	return (x->formats[x->columns[col].type][x->bold]);
}

/*
 * ${s} cut to CELL_MAX UTF-16 units, which is how Excel counts; a character
 * above U+FFFF takes two.
 */
static const char *
fitting(struct xlsx *x, const char *s)
{
	size_t i, units = 0;

	for (i = 0; s[i] != '\0'; i++) {
		if ((s[i] & 0xc0) == 0x80)
			continue;
		units += (unsigned char)s[i] >= 0xf0 ? 2 : 1;
		if (units > CELL_MAX)
			return (arena_strndup(x->arena, s, i));
	}
	return (s);
}

void
xlsx_text(struct xlsx *x, const char *s)
{
	int col = xlsx_next(x);

	if (col >= 0 && s != NULL && *s != '\0')
		write_text(x, x->row, col, fitting(x, s), format_at(x, col),
		    x->quotes[x->bold]);
}

/* Excel's numbers are doubles: exact up to 2^53. */
void
xlsx_number(struct xlsx *x, int64_t n)
{
	xlsx_decimal(x, (double)n);
}

void
xlsx_decimal(struct xlsx *x, double v)
{
	int col = xlsx_next(x);

	if (col >= 0)
		worksheet_write_number(x->sheet, x->row, (lxw_col_t)col, v,
		    format_at(x, col));
}

/*
 * Excel knows no zones: the school's wall clock is written. 0 means "never" and
 * leaves the cell empty.
 */
void
xlsx_time(struct xlsx *x, int64_t utc)
{
	struct civil c = clock_civil(utc);
	lxw_datetime t = { c.year, c.month, c.day, 0, 0, 0 };
	int col = xlsx_next(x);

	if (col < 0 || utc == 0)
		return;
	if (x->columns[col].type == XLSX_TIME) {
		t.hour = c.hour;
		t.min = c.minute;
	}
	worksheet_write_datetime(x->sheet, x->row, (lxw_col_t)col, &t,
	    format_at(x, col));
}

void
xlsx_empty(struct xlsx *x)
{
	(void)xlsx_next(x);
}

/*
 * After XLSX_ROWS rows the sheet is cut; end_sheet writes a line that says so.
 */
void
xlsx_row(struct xlsx *x)
{
	if (x->cut)
		return;
	x->row++;
	x->col = 0;
	x->cut = x->row > HEAD + XLSX_ROWS;
}

void
xlsx_bold(struct xlsx *x, int on)
{
	x->bold = on != 0;
}

/* The workbook's bytes into ${out}. */
static int
xlsx_take(struct xlsx *x, struct buf *out, struct err *e)
{
	struct stat st;
	char piece[65536];
	off_t at = 0;
	ssize_t n;

	if (fstat(x->fd, &st) != 0 || st.st_size == 0)
		return (err_set(e, ERR_FAIL, "STORE-IO", "empty workbook"));
	if (x->quoted)
		return (xlsxquote_add(x->fd, (uint64_t)st.st_size, out, e));
	buf_clear(out);
	while (at < st.st_size) {
		if ((n = pread(x->fd, piece, sizeof(piece), at)) <= 0)
			return (err_set(e, ERR_FAIL, "STORE-IO",
			    "read of a workbook: %s", strerror(errno)));
		buf_put(out, piece, (size_t)n);
		at += n;
	}
	return (0);
}

/* Also after a failure ${x} is gone. */
int
xlsx_end(struct xlsx *x, struct buf *out, struct err *e)
{
	lxw_error why;
	int rc;

	end_sheet(x);
	why = workbook_close(x->book);
	x->book = NULL;
	rc = why == LXW_NO_ERROR ? xlsx_take(x, out, e) : err_set(e, ERR_FAIL,
	    "STORE-IO", "workbook: %s", lxw_strerror(why));
	xlsx_free(x);
	return (rc);
}

/* A second call does nothing; the arena has the struct itself. */
void
xlsx_free(struct xlsx *x)
{
	if (x == NULL)
		return;
	if (x->book != NULL)
		lxw_workbook_free(x->book);
	x->book = NULL;
	if (x->fd != -1)
		close(x->fd);
	x->fd = -1;
}
