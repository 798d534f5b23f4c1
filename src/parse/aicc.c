/*
 * Units of an AICC course (AICC CMI001, appendix A): the .au file has a line a
 * unit, the .des file their titles, both as tables with a line of column names.
 */
#include <string.h>
#include <strings.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/text.h"
#include "parse/aicc.h"
#include "parse/charset.h"
#include "parse/course.h"
#include "parse/report.h"
#include "parse/starts.h"
#include "parse/zipdir.h"

#define TABLE_MAX	(1UL << 20)	/* bytes of one file */
#define COLUMNS		32
#define ROWS		1000
#define COURSES		10	/* .au files */

/* A file as a table; the first row holds the names of the columns. */
struct table {
	const char	**cell;		/* ROWS x COLUMNS, NULL: not there */
	size_t		 rows;
};

static int
ends(const char *name, const char *ext)
{
	size_t n = strlen(name), k = strlen(ext);

	return (n > k && strcasecmp(name + n - k, ext) == 0);
}

/*
 * One field at ${p}, in quotes (a doubled one stands for itself) or bare; it is
 * written over itself, ${*end} gets the character behind it.
 */
static char *
table_field(char **p, char *end)
{
	char *s = *p + strspn(*p, " \t"), *w, *from;

	if (*s != '"') {
		w = s + strcspn(s, ",\r\n");
		*end = *w;
		*p = w + (*w != '\0');
		while (w > s && (w[-1] == ' ' || w[-1] == '\t'))
			w--;
		*w = '\0';
		return (s);
	}
	for (from = w = ++s; *s != '\0'; *w++ = *s++)
		if (*s == '"' && *++s != '"')
			break;
	s += strcspn(s, ",\r\n");
	*end = *s;
	*p = s + (*s != '\0');
	*w = '\0';
	return (from);
}

/* The rows of ${text}; what is beyond ROWS and COLUMNS is left out. */
static void
table_read(struct arena *a, char *text, struct table *t)
{
	size_t col = 0;
	char end, *field;

	t->cell = arena_alloc(a, ROWS * COLUMNS * sizeof(*t->cell));
	t->rows = 0;
	while (*text != '\0' && t->rows < ROWS) {
		field = table_field(&text, &end);
		if (col < COLUMNS)
			t->cell[t->rows * COLUMNS + col] = field;
		col++;
		if (end == ',')
			continue;
		/* An empty line is none. */
		if (col > 1 || *field != '\0')
			t->rows++;
		col = 0;
	}
}

/* The cell of ${row} under the column of that name, or NULL. */
static const char *
table_cell(const struct table *t, size_t row, const char *column)
{
	size_t i;

	for (i = 0; t->rows > 0 && i < COLUMNS; i++)
		if (t->cell[i] != NULL && strcasecmp(t->cell[i], column) == 0)
			return (t->cell[row * COLUMNS + i]);
	return (NULL);
}

/* The file as text, NULL when it is too big or cannot be read. */
static char *
aicc_text(const struct zipdir *z, const struct zip_entry *e,
    struct check_report *r)
{
	struct buf b = { 0 }, text = { 0 };
	char *s = NULL;

	if (e->usize <= TABLE_MAX && zipdir_extract(z, e, TABLE_MAX, &b) == 0 &&
	    b.p != NULL && (text_utf8(b.p, b.len) ||
	    (charset_utf8("cp1258", b.p, b.len, &text) == 0 &&
	    text.p != NULL && strlen(text.p) == text.len)))
		s = arena_strdup(r->arena, text.p != NULL ? text.p : b.p);
	buf_free(&b);
	buf_free(&text);
	return (s);
}

/* 0, or -1 without a text. */
static int
table_of(const struct zipdir *z, const struct zip_entry *e,
    struct check_report *r, struct table *t)
{
	char *text = aicc_text(z, e, r);

	if (text == NULL)
		return (-1);
	table_read(r->arena, text, t);
	return (0);
}

/* The line "Course_Title=…" of the course file ${e} becomes the title. */
static void
course_title(const struct zipdir *z, const struct zip_entry *e,
    struct check_report *r)
{
	static const char key[] = "course_title";
	char *s = aicc_text(z, e, r);

	for (; s != NULL && *s != '\0'; s += strcspn(s, "\r\n")) {
		s += strspn(s, " \t\r\n");
		if (strncasecmp(s, key, sizeof(key) - 1) != 0)
			continue;
		s += sizeof(key) - 1;
		s += strspn(s, " \t");
		if (*s != '=')
			continue;
		s += 1 + strspn(s + 1, " \t");
		s[strcspn(s, "\r\n")] = '\0';
		if (*s != '\0')
			r->title = report_cut(r->arena, s, REPORT_TITLE);
		return;
	}
}

/* The title of the unit ${id} in the table of the .des file. */
static const char *
aicc_title(const struct table *des, const char *id)
{
	const char *v;
	size_t i;

	for (i = 1; id != NULL && i < des->rows; i++)
		if ((v = table_cell(des, i, "system_id")) != NULL &&
		    strcasecmp(v, id) == 0)
			return (table_cell(des, i, "title"));
	return (NULL);
}

/* All units of the .au file ${e}; its .des lies beside it. */
static void
aicc_file(struct course *c, const struct zipdir *z, const struct zip_entry *e,
    struct check_report *r)
{
	const char *folder = course_folder(r, e->name), *id;
	const struct zip_entry *d;
	struct table au, des = { NULL, 0 };
	size_t i;

	if (table_of(z, e, r, &au) != 0)
		return;
	for (i = 0; i < zipdir_count(z) && des.rows == 0; i++) {
		d = zipdir_at(z, i);
		if (ends(d->name, ".des") && strcmp(course_folder(r, d->name),
		    folder) == 0)
			(void)table_of(z, d, r, &des);	/* without: identifiers are shown */
	}
	for (i = 1; i < au.rows; i++) {
		id = table_cell(&au, i, "system_id");
		course_unit(c, &(struct course_unit){ .id = id,
		    .title = aicc_title(&des, id), .folder = folder,
		    .list = e->name,
		    .href = table_cell(&au, i, "file_name"),
		    .parameters = table_cell(&au, i, "web_launch") });
	}
}

/* Several .au files are several courses, one after the other. */
void
aicc_fill(const struct zipdir *z, struct check_report *r)
{
	size_t i, files = 0;
	struct course c;

	course_begin(&c, z, r);
	for (i = 0; i < zipdir_count(z) && files < COURSES; i++) {
		const struct zip_entry *e = zipdir_at(z, i);

		if (e->is_dir || starts_litter(e->name))
			continue;
		if (ends(e->name, ".crs"))
			course_title(z, e, r);
		if (!ends(e->name, ".au"))
			continue;
		files++;
		aicc_file(&c, z, e, r);
	}
	course_settle(&c, "AICC", "kept-aicc");
}
