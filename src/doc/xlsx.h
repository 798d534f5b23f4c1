#ifndef HOCLIEU_XLSX_H
#define HOCLIEU_XLSX_H
/*
 * A table as an .xlsx workbook (Office Open XML, ECMA-376; libxlsxwriter, known
 * to xlsx.c alone).  Cells are typed: a text is never taken for a formula, not
 * even when it begins like one and is edited (xlsxquote.h); a date is a date.  A sheet has a title, a line under it, then the heads, which
 * stay in sight and filter.
 *
 *	static const struct xlsx_column cols[] = {
 *		{ TR("Giáo viên"), XLSX_TEXT, 28 }, { TR("Đã tính"), XLSX_NUMBER, 9 },
 *	};
 *	struct xlsx *x = xlsx_new(a, "vi", "data/run", e);
 *	xlsx_sheet(x, "Tháng 11", "Tháng 11/2026", "Trường …", cols, 2);
 *	xlsx_text(x, "Trần Thị Hạnh");
 *	xlsx_number(x, 3);
 *	xlsx_row(x);
 *	return (xlsx_end(x, &out, e));
 *
 * Pages begin and send one with web/workbook.h.
 */
#include <stdint.h>

#include "util/err.h"

struct arena;
struct buf;
struct xlsx;

enum xlsx_type { XLSX_TEXT, XLSX_NUMBER, XLSX_DECIMAL, XLSX_PERCENT, XLSX_DAY, XLSX_TIME };

struct xlsx_column {
	const char	*head;		/* TR(…), put into the reader's language */
	enum xlsx_type	 type;
	double		 width;		/* characters */
};

#define XLSX_ROWS	20000	/* rows of a sheet; more are left out, and a line at its end says so */

/**
 * xlsx_new(a, lang, folder, e): an empty workbook in ${a} whose heads are put
 * into ${lang}; ${folder} is written to while it grows.  NULL on failure.
 */
struct xlsx	*xlsx_new(struct arena *a, const char *lang,
		    const char *folder, struct err *e);
/**
 * xlsx_sheet(x, name, title, about, columns, n): begin a sheet; ${name} is cut
 * to what a tab may hold; ${about} may be "".  Heads are translated.
 */
void		 xlsx_sheet(struct xlsx *x, const char *name, const char *title,
		    const char *about, const struct xlsx_column *columns,
		    int n);
/** xlsx_text(x, s): the next cell; NULL and "" leave it empty. */
void		 xlsx_text(struct xlsx *x, const char *s);
/** xlsx_number(x, n) / xlsx_decimal(x, v): the next cell; a percentage is 0..1. */
void		 xlsx_number(struct xlsx *x, int64_t n);
void		 xlsx_decimal(struct xlsx *x, double v);
/** xlsx_time(x, utc): the next cell, a day or a moment of the school's zone as its column says; 0 leaves it empty. */
void		 xlsx_time(struct xlsx *x, int64_t utc);
/** xlsx_empty(x): the next cell stays empty. */
void		 xlsx_empty(struct xlsx *x);
/** xlsx_row(x): the row is done. */
void		 xlsx_row(struct xlsx *x);
/** xlsx_bold(x, on): cells from here on are bold: sums. */
void		 xlsx_bold(struct xlsx *x, int on);
/** xlsx_end(x, out, e): the workbook's bytes into ${out}; ${x} is freed.  0, or -1 (STORE-IO). */
int		 xlsx_end(struct xlsx *x, struct buf *out, struct err *e);
/** xlsx_free(x): drop a workbook that is not ended; NULL is fine. */
void		 xlsx_free(struct xlsx *x);

#endif
