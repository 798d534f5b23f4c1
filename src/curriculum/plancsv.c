/*
 * Reading a lesson plan from CSV (RFC 4180, with the separators that Excel
 * writes in Vietnam); the format stands in docs/curriculum-csv.md.  Faults are
 * named with their line, because teachers repair them in a spreadsheet.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/text.h"

#include "curriculum/plancsv.h"

#define CELLS	24		/* of a row; more are not read */
#define TEXT	(4u << 20)	/* bytes of a file */

enum column {
	COL_WEEK, COL_PERIOD, COL_TOPIC, COL_TITLE, COL_CODE, COL_COUNT,
	COL_LABEL, COL__MAX
};

/*
 * Where the reading stands: the file, the row at hand, and what the rows before
 * it said.
 */
struct reader {
	struct arena	*a;
	struct plancsv	*p;
	struct err	*e;
	const char	*at, *end;
	int		 line;		/* of the row at hand */
	int		 next_line;
	char		 sep;		/* , ; or tab; 0 before the head row */
	int		 place[COL__MAX];	/* cell of a column, -1 */
	int		 week;		/* of the row before */
	int		 total;		/* "#so_tiet", 0 = not said */
	char		*cell[CELLS];
	int		 ncells;
};

/*
 * Refused with the line of the file, for the person who repairs it in a
 * spreadsheet.
 */
static int
plancsv_bad(struct reader *r, const char *code, const char *what)
{
	return (err_set(r->e, ERR_REJECT, code, "line %d: %s", r->line, what));
}

/*
 * One cell from r->at; a quote inside quotes is written twice.  Stops at the
 * separator or the end of the row.
 */
static char *
plancsv_cell(struct reader *r)
{
	char *raw = arena_alloc(r->a, (size_t)(r->end - r->at) + 1), *to = raw;
	int quoted = 0;
	const char *p = r->at;

	if (p < r->end && *p == '"') {
		quoted = 1;
		p++;
	}
	for (; p < r->end; p++) {
		if (quoted && *p == '"') {
			if (p + 1 < r->end && p[1] == '"') {
				*to++ = *p++;
				continue;
			}
			quoted = 0;
			continue;
		}
		if (!quoted && (*p == r->sep || *p == '\n'))
			break;
		if (*p == '\n')
			r->next_line++;
		*to++ = *p;
	}
	r->at = p;
	return (text_clean(r->a, raw));
}

/*
 * Split the next row into cells.  Its end is looked for first (line ends inside
 * quotes do not count), so that plancsv_cell allocates no more than the row.
 */
static int
next_row(struct reader *r)
{
	const char *whole = r->end, *p;
	int quoted = 0;

	if (r->at >= r->end)
		return (0);
	r->line = ++r->next_line;
	for (p = r->at; p < whole && (quoted || *p != '\n'); p++)
		quoted ^= *p == '"';
	r->end = p;
	r->ncells = 0;
	for (;;) {
		if (r->ncells == CELLS)
			break;
		if ((r->cell[r->ncells] = plancsv_cell(r)) == NULL)
			r->cell[r->ncells] = arena_strdup(r->a, "");
		r->ncells++;
		if (r->at >= r->end || *r->at != r->sep)
			break;
		r->at++;
	}
	r->at = p < whole ? p + 1 : whole;
	r->end = whole;
	return (1);
}

/* The column that a head names; case and marks do not matter. */
static enum column
column_of(struct reader *r, const char *name)
{
	static const struct { const char *name; enum column col; } names[] = {
		{ "tuan", COL_WEEK }, { "tiet", COL_PERIOD },
		{ "chu de", COL_TOPIC }, { "bai", COL_TITLE },
		{ "ten bai", COL_TITLE }, { "ma bai", COL_CODE },
		{ "so tiet", COL_COUNT }, { "nhan", COL_LABEL }
	};
	const char *f = text_fold(r->a, name);
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (strcmp(names[i].name, f) == 0)
			return (names[i].col);
	return (COL__MAX);
}

/*
 * The first row that is no "#" line names the columns, in any order; so_tiet
 * and nhan may be absent.
 */
static int
plancsv_head_row(struct reader *r)
{
	enum column c;
	int i;

	for (i = 0; i < COL__MAX; i++)
		r->place[i] = -1;
	for (i = 0; i < r->ncells; i++)
		if ((c = column_of(r, r->cell[i])) != COL__MAX)
			r->place[c] = i;
	for (i = 0; i < COL_LABEL; i++)
		if (i != COL_COUNT && r->place[i] == -1)
			return (plancsv_bad(r, "PLAN-COLUMNS",
			    "the columns tuan, tiet, chu_de, bai, ma_bai"));
	return (0);
}

/*
 * A line "#mon: toan" above the table; keys that are not known are remarks and
 * skipped.
 */
static int
head_line(struct reader *r, const char *s)
{
	const char *colon = strchr(s, ':'), *value;
	struct plancsv *p = r->p;
	int64_t v;
	char *key;

	if (colon == NULL)
		return (0);		/* a remark */
	key = text_fold(r->a, arena_strndup(r->a, s, (size_t)(colon - s)));
	value = text_clean(r->a, colon + 1);
	if (strcmp(key, "mon") == 0) {
		p->subject = value;
	} else if (strcmp(key, "bo sach") == 0) {
		p->series = value;
	} else if (strcmp(key, "ten") == 0) {
		p->title = value;
	} else if (strcmp(key, "ghi chu") == 0) {
		p->note = value;
	} else if (strcmp(key, "lop") == 0) {
		if (text_int(value, 1, 12, &v) != 0)
			return (plancsv_bad(r, "PLAN-HEAD", "#lop is 1 to 12"));
		p->grade = (int)v;
	} else if (strcmp(key, "nam hoc") == 0) {
		/* "2026-2027": the first year counts */
		if (text_int(arena_strndup(r->a, value, strspn(value,
		    "0123456789")), 2000, 2200, &v) != 0)
			return (plancsv_bad(r, "PLAN-HEAD",
			    "#nam_hoc like 2026-2027"));
		p->year = (int)v;
	} else if (strcmp(key, "so tiet") == 0) {
		if (text_int(value, 1, PLANCSV_PERIODS, &v) != 0)
			return (plancsv_bad(r, "PLAN-HEAD",
			    "#so_tiet is a number"));
		r->total = (int)v;
	}
	return (0);
}

/*
 * The cell of that column in the row at hand; "" when the column or the cell is
 * missing.
 */
static const char *
value(struct reader *r, enum column c)
{
	int i = r->place[c];

	return (i >= 0 && i < r->ncells ? r->cell[i] : "");
}

/* "20" or "20-21" into ${low} and ${high}. */
static int
range(struct reader *r, const char *s, int *low, int *high)
{
	size_t k = strspn(s, "0123456789");
	int64_t a, b;

	if (text_int(arena_strndup(r->a, s, k), 1, PLANCSV_PERIODS, &a) != 0)
		return (-1);
	b = a;
	s += k + strspn(s + k, " ");
	if (text_has_prefix(s, "-") || text_has_prefix(s, "–")) {
		s += *s == '-' ? 1 : strlen("–");
		s += strspn(s, " ");
		if (text_int(s, a, PLANCSV_PERIODS, &b) != 0)
			return (-1);
	} else if (*s != '\0') {
		return (-1);
	}
	*low = (int)a;
	*high = (int)b;
	return (0);
}

/*
 * The place of the topic in the list; rows of one topic are neighbours, so the
 * search from behind is short.
 */
static int
topic_place(struct reader *r, const char *title)
{
	struct plancsv *p = r->p;
	int i;

	for (i = p->ntopics - 1; i >= 0; i--)
		if (strcmp(p->topics[i], title) == 0)
			return (i);
	p->topics[p->ntopics] = title;
	return (p->ntopics++);
}

/*
 * The lesson of this row; a code that was met before is the same lesson in
 * further periods.
 */
static int
lesson_place(struct reader *r, int week)
{
	const char *code = value(r, COL_CODE), *title = value(r, COL_TITLE);
	const char *label = value(r, COL_LABEL);
	struct plancsv *p = r->p;
	struct plancsv_lesson *l;
	int i;

	for (i = p->nlessons - 1; i >= 0; i--)
		if (strcmp(p->lessons[i].code, code) == 0)
			break;
	if (i >= 0) {
		if (strcmp(p->lessons[i].title, title) != 0)
			return (plancsv_bad(r, "PLAN-CODE",
			    "this ma_bai stands above with another title"));
		p->lessons[i].week_to = week;
		return (i);
	}
	if (p->nlessons == PLANCSV_LESSONS)
		return (plancsv_bad(r, "PLAN-LARGE", "too many lessons"));
	l = &p->lessons[p->nlessons];
	l->code = code;
	l->title = title;
	l->label = *label != '\0' ? label :
	    strspn(code, "0123456789") == strlen(code) ?
	    arena_printf(r->a, "Bài %s", code) : code;
	l->topic = topic_place(r, value(r, COL_TOPIC));
	l->week_from = l->week_to = week;
	l->line = r->line;
	return (p->nlessons++);
}

/*
 * Periods must go on without a gap and weeks never fall: a plan with a missing
 * row is refused and not stored with a hole.
 */
static int
lesson_row_of(struct reader *r)
{
	struct plancsv *p = r->p;
	const char *count = value(r, COL_COUNT);
	int64_t week, n;
	int low, high, at, i;

	if (*value(r, COL_TITLE) == '\0' || *value(r, COL_CODE) == '\0' ||
	    *value(r, COL_TOPIC) == '\0')
		return (plancsv_bad(r, "PLAN-CELL",
		    "chu_de, bai or ma_bai is empty"));
	if (strlen(value(r, COL_TITLE)) > 400 ||
	    strlen(value(r, COL_CODE)) > 40 ||
	    strlen(value(r, COL_TOPIC)) > 400)
		return (plancsv_bad(r, "PLAN-CELL", "a text is too long"));
	if (text_int(value(r, COL_WEEK), 1, 53, &week) != 0 ||
	    week < r->week)
		return (plancsv_bad(r, "PLAN-WEEK",
		    "tuan is a number and never falls"));
	if (range(r, value(r, COL_PERIOD), &low, &high) != 0)
		return (plancsv_bad(r, "PLAN-CELL",
		    "tiet is like 20 or 20-21"));
	if (low != p->nperiods + 1)
		return (plancsv_bad(r, "PLAN-PERIODS",
		    "tiet does not go on from above"));
	if (*count != '\0' && (text_int(count, 1, 100, &n) != 0 ||
	    n != high - low + 1))
		return (plancsv_bad(r, "PLAN-PERIODS",
		    "so_tiet does not fit tiet"));
	if (high > PLANCSV_PERIODS)
		return (plancsv_bad(r, "PLAN-LARGE", "too many periods"));
	if ((at = lesson_place(r, (int)week)) == -1)
		return (-1);
	r->week = (int)week;
	for (i = low; i <= high; i++) {
		p->periods[p->nperiods].lesson = at;
		p->periods[p->nperiods++].week = (int)week;
	}
	p->lessons[at].periods += high - low + 1;
	return (0);
}

/* Spreadsheets leave rows of nothing but separators at the end. */
static int
plancsv_is_blank(const struct reader *r)
{
	int i;

	for (i = 0; i < r->ncells; i++)
		if (*r->cell[i] != '\0')
			return (0);
	return (1);
}

/* The separator that the head row has most of. */
static char
guess(const char *p, const char *end)
{
	int comma = 0, semi = 0, tab = 0;

	for (; p < end && *p != '\n'; p++) {
		comma += *p == ',';
		semi += *p == ';';
		tab += *p == '\t';
	}
	return (tab > comma && tab > semi ? '\t' : semi > comma ? ';' : ',');
}

/*
 * "#" lines may stand anywhere; the separator is guessed anew until the head
 * row was found.
 */
static int
plancsv_rows(struct reader *r)
{
	const char *line;
	size_t n;

	while (r->at < r->end) {
		if (*r->at == '#') {
			n = (size_t)(r->end - r->at);
			line = memchr(r->at, '\n', n);
			n = line != NULL ? (size_t)(line - r->at) : n;
			r->line = ++r->next_line;
			if (head_line(r, text_clean(r->a,
			    arena_strndup(r->a, r->at + 1, n - 1))) != 0)
				return (-1);
			r->at += n + (line != NULL);
			continue;
		}
		if (r->sep == 0 || r->place[COL_WEEK] == -1)
			r->sep = guess(r->at, r->end);
		if (!next_row(r))
			break;
		if (plancsv_is_blank(r))
			continue;
		if (r->place[COL_WEEK] == -1 ? plancsv_head_row(r) != 0 :
		    lesson_row_of(r) != 0)
			return (-1);
	}
	return (0);
}

/*
 * What can only be judged at the end: the "#" keys that must be there, and the
 * number of periods that "#so_tiet" promised.
 */
static int
plancsv_complete(struct reader *r)
{
	struct plancsv *p = r->p;

	if (*p->subject == '\0' || *p->series == '\0' || p->grade == 0 ||
	    p->year == 0)
		return (err_set(r->e, ERR_REJECT, "PLAN-HEAD",
		    "#mon, #lop, #bo_sach and #nam_hoc must stand on top"));
	if (p->nperiods == 0)
		return (err_set(r->e, ERR_REJECT, "PLAN-EMPTY", "no lesson"));
	if (r->total != 0 && r->total != p->nperiods)
		return (err_set(r->e, ERR_REJECT, "PLAN-PERIODS",
		    "%d periods, but #so_tiet says %d", p->nperiods,
		    r->total));
	return (0);
}

/*
 * All sizes are fixed (PLANCSV_LESSONS, PLANCSV_PERIODS, 4 MiB of text), so a
 * wrong file costs no more than a right one.  A byte order mark, which Excel
 * writes, is skipped.
 */
int
plancsv_read(struct arena *a, const char *text, size_t len,
    struct plancsv *p, struct err *e)
{
	struct reader r = { .a = a, .p = p, .e = e, .at = text,
	    .end = text + len };
	int i;

	memset(p, 0, sizeof(*p));
	if (len > TEXT)
		return (err_set(e, ERR_REJECT, "PLAN-LARGE", "over 4 MiB"));
	if (!text_utf8(text, len))
		return (err_set(e, ERR_REJECT, "PLAN-UTF8",
		    "not UTF-8; save it as CSV UTF-8"));
	if (len >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0)
		r.at += 3;
	p->subject = p->series = p->title = p->note = "";
	p->topics = arena_alloc(a, PLANCSV_LESSONS * sizeof(*p->topics));
	p->lessons = arena_alloc(a, PLANCSV_LESSONS * sizeof(*p->lessons));
	p->periods = arena_alloc(a, PLANCSV_PERIODS * sizeof(*p->periods));
	for (i = 0; i < COL__MAX; i++)
		r.place[i] = -1;
	return (plancsv_rows(&r) != 0 || plancsv_complete(&r) != 0 ? -1 : 0);
}
