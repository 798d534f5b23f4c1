/*
 * The parent's reader of the report.  The child that writes it has parsed
 * hostile bytes and may have been taken over, so each line is checked as if an
 * attacker had written it.
 */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/err.h"
#include "util/text.h"
#include "parse/findings.h"
#include "parse/report.h"
#include "parse/reportread.h"
#include "parse/zipindex.h"
#include "parse/zipname.h"

/*
 * What was read so far: the report, the bytes of all lines, and which of the
 * lines that may come once have come.
 */
struct reportread {
	struct check_report	*r;
	size_t			 total;
	int			 head, index, end;
};

struct reportread *
reportread_new(void)
{
	struct reportread *rd = calloc(1, sizeof(*rd));

	if (rd == NULL)
		abort();
	rd->r = report_new();
	return (rd);
}

void
reportread_free(struct reportread *rd)
{
	if (rd == NULL)
		return;
	report_free(rd->r);
	free(rd);
}

/*
 * The child handled hostile bytes and may lie: a line that is not as it should
 * be ends the whole report.
 */
static int
reportread_bad(struct err *e, const char *what)
{
	return (err_set(e, ERR_FAIL, "CHECK-LINE", "line of the check: %s",
	    what));
}

/* A text of at most ${max} bytes without control characters (tab and LF when ${multi}). */
static int
text_value(struct reportread *rd, const json_t *v, size_t max, int multi,
    const char **out)
{
	const char *s = json_string_value(v), *p;

	if (s == NULL || json_string_length(v) > max ||
	    strlen(s) != json_string_length(v))
		return (-1);
	for (p = s; *p != '\0'; p++)
		if (((unsigned char)*p < 0x20 || *p == 0x7f) &&
		    !(multi && (*p == '\n' || *p == '\t')))
			return (-1);
	*out = arena_strdup(rd->r->arena, s);
	return (0);
}

static int
reportread_text(struct reportread *rd, const json_t *o, const char *key,
    size_t max, int multi, const char **out)
{
	return (text_value(rd, json_object_get(o, key), max, multi, out));
}

/* An integer in range; a JSON number with a fraction is refused. */
static int
reportread_number(const json_t *o, const char *key, json_int_t min,
    json_int_t max, json_int_t *out)
{
	const json_t *v = json_object_get(o, key);

	if (!json_is_integer(v))
		return (-1);
	*out = json_integer_value(v);
	return (*out < min || *out > max ? -1 : 0);
}

/* The head comes once and before the entries. */
static int
take_head(struct reportread *rd, const json_t *o)
{
	struct check_report *r = rd->r;
	const char *format;
	json_int_t files, bytes, pages;
	int f;

	if (rd->head++ || reportread_text(rd, o, "format", 40, 0,
	    &format) != 0 || (f = report_format_find(format)) < 0 ||
	    reportread_text(rd, o, "version", 100, 0, &r->version) != 0 ||
	    reportread_text(rd, o, "title", REPORT_TITLE, 0, &r->title) != 0 ||
	    reportread_text(rd, o, "description", REPORT_TEXT, 0,
	    &r->description) != 0 || reportread_text(rd, o, "language", 35, 0,
	    &r->language) != 0 || reportread_text(rd, o, "media", 100, 0,
	    &r->media) != 0 || reportread_number(o, "files", 0, INT32_MAX,
	    &files) != 0 || reportread_number(o, "bytes", 0, INT64_MAX,
	    &bytes) != 0 || reportread_number(o, "pages", 0, INT32_MAX,
	    &pages) != 0)
		return (-1);
	r->format = (enum check_format)f;
	r->files = (uint64_t)files;
	r->bytes = (uint64_t)bytes;
	r->sequencing = json_is_true(json_object_get(o, "sequencing"));
	r->pages = (uint64_t)pages;
	r->calls = json_is_true(json_object_get(o, "calls"));
	return (0);
}

/*
 * A query and fragment that may be put behind a path: printable ASCII without
 * the characters that a URL may not hold.
 */
static int
is_tail(const char *s)
{
	if (*s != '\0' && *s != '?' && *s != '#')
		return (0);
	for (; *s != '\0'; s++)
		if (*s <= 0x20 || *s > 0x7e ||
		    strchr("\"<>\\^`{|}", *s) != NULL)
			return (0);
	return (1);
}

/*
 * Short values of the run-time data.  The child checked their type; here only
 * characters pass that are harmless in HTML, JSON and URLs.
 */
static int
is_value(const char *s)
{
	for (; *s != '\0'; s++)
		if (*s < 0x20 || *s > 0x7e || strchr("\"'<>&\\", *s) != NULL)
			return (0);
	return (1);
}

/*
 * Lengths are a little above what the child accepts (manitem.c), or those of
 * report.h.
 */
static int
take_values(struct reportread *rd, const json_t *o, struct check_entry *e)
{
	if (reportread_text(rd, o, "mastery", 24, 0, &e->mastery) != 0 ||
	    reportread_text(rd, o, "passing", 24, 0, &e->passing) != 0 ||
	    reportread_text(rd, o, "threshold", 24, 0, &e->threshold) != 0 ||
	    reportread_text(rd, o, "max_time", 64, 0, &e->max_time) != 0 ||
	    reportread_text(rd, o, "time_action", 24, 0,
	    &e->time_action) != 0 || reportread_text(rd, o, "data", REPORT_DATA,
	    1, &e->launch_data) != 0 || reportread_text(rd, o, "prereq",
	    REPORT_ID, 1, &e->prerequisites) != 0)
		return (-1);
	return (is_value(e->mastery) && is_value(e->passing) &&
	    is_value(e->threshold) && is_value(e->max_time) &&
	    is_value(e->time_action) ? 0 : -1);
}

/* Identifiers of objectives; a line without them has none. */
static int
take_objectives(struct reportread *rd, const json_t *o, struct check_entry *e)
{
	const json_t *list = json_object_get(o, "objectives"), *v;
	size_t i, n = json_array_size(list), bytes = 0;

	if (list == NULL)
		return (0);
	if (!json_is_array(list) || n > REPORT_OBJECTIVES)
		return (-1);
	e->objectives = arena_alloc(rd->r->arena, (n + 1) *
	    sizeof(*e->objectives));
	json_array_foreach(list, i, v) {
		bytes += json_string_length(v);
		if (bytes > REPORT_OBJECTIVES_BYTES ||
		    text_value(rd, v, REPORT_ID, 0, &e->objectives[i]) != 0 ||
		    *e->objectives[i] == '\0')
			return (-1);
	}
	e->nobjectives = n;
	return (0);
}

/* Shared stores; a line without them has none. */
static int
take_stores(struct reportread *rd, const json_t *o, struct check_entry *e)
{
	const json_t *list = json_object_get(o, "stores"), *v;
	size_t i, n = json_array_size(list), bytes = 0;

	if (list == NULL)
		return (0);
	if (!json_is_array(list) || n > REPORT_STORES)
		return (-1);
	e->stores = arena_alloc(rd->r->arena, (n + 1) * sizeof(*e->stores));
	json_array_foreach(list, i, v) {
		bytes += json_string_length(json_object_get(v, "id"));
		if (bytes > REPORT_STORES_BYTES || reportread_text(rd, v, "id",
		    REPORT_ID, 0, &e->stores[i].id) != 0 ||
		    *e->stores[i].id == '\0')
			return (-1);
		e->stores[i].read = json_is_true(json_object_get(v, "read"));
		e->stores[i].write = json_is_true(json_object_get(v, "write"));
	}
	e->nstores = n;
	e->stores_own = json_is_true(json_object_get(o, "stores_own"));
	return (0);
}

/*
 * A parent stands before its children, and the depth follows from it: no circle
 * and no jump can be built.  Exactly the headings have no file.
 */
static int
take_entry(struct reportread *rd, const json_t *o)
{
	struct check_report *r = rd->r;
	json_int_t kind, depth, parent;
	struct check_entry *e = report_entry(r);
	int here = (int)r->nentries - 1;

	if (e == NULL || reportread_text(rd, o, "id", REPORT_ID, 0,
	    &e->identifier) != 0 || reportread_text(rd, o, "title",
	    REPORT_TITLE, 0, &e->title) != 0 || reportread_text(rd, o, "name",
	    ZIPNAME_MAX, 0, &e->name) != 0 || reportread_text(rd, o, "tail",
	    REPORT_ID, 0, &e->tail) != 0 || reportread_number(o, "kind",
	    CHECK_HEADING, CHECK_SCO, &kind) != 0 || reportread_number(o,
	    "depth", 0, 64, &depth) != 0 || reportread_number(o, "parent", -1,
	    here - 1, &parent) != 0 || take_values(rd, o, e) != 0 ||
	    take_objectives(rd, o, e) != 0 || take_stores(rd, o, e) != 0)
		return (-1);
	e->kind = (enum check_kind)kind;
	e->depth = (int)depth;
	e->parent = (int)parent;
	e->visible = json_is_true(json_object_get(o, "visible"));
	if (depth != (parent < 0 ? 0 : r->entries[parent].depth + 1))
		return (-1);
	return ((e->kind == CHECK_HEADING) == (*e->name == '\0') &&
	    is_tail(e->tail) ? 0 : -1);
}

/*
 * Code and parameters only: the severity is taken from our own table, never
 * from the line.
 */
static int
take_finding(struct reportread *rd, json_t *o)
{
	const struct finding_text *t;
	struct check_finding *f, *all;
	struct check_report *r = rd->r;
	const char *code, *place, *key;
	json_t *par = json_object_get(o, "params"), *v;
	char *dump;

	if (r->nfindings >= REPORT_FINDINGS ||
	    reportread_text(rd, o, "code", 40, 0, &code) != 0 ||
	    reportread_text(rd, o, "place", 1000, 0, &place) != 0 ||
	    (t = findings_find(code)) == NULL || !json_is_object(par) ||
	    json_object_size(par) > 8)
		return (-1);
	json_object_foreach(par, key, v)
		if (strlen(key) > 20 || !is_value(key) || !json_is_string(v) ||
		    json_string_length(v) > 300)
			return (-1);
	if ((dump = json_dumps(par, JSON_COMPACT | JSON_SORT_KEYS)) == NULL)
		return (-1);
	if (r->findings == NULL)
		r->findings = arena_alloc(r->arena,
		    REPORT_FINDINGS * sizeof(*all));
	f = &r->findings[r->nfindings++];
	f->code = t->code;
	f->severity = t->severity;
	f->place = place;
	f->params = arena_strdup(r->arena, dump);
	free(dump);
	return (0);
}

/*
 * Progress, the announcement of the index (once, after the head), and the end.
 */
static int
take_note(struct reportread *rd, const json_t *o, const char *t,
    struct reportread_note *note)
{
	json_int_t a, b;

	if (strcmp(t, "progress") == 0) {
		if (reportread_number(o, "done", 0, INT64_MAX, &a) != 0 ||
		    reportread_number(o, "total", 0, INT64_MAX, &b) != 0)
			return (-1);
		note->event = REPORTREAD_PROGRESS;
		note->done = (uint64_t)a;
		note->total = (uint64_t)b;
		return (0);
	}
	if (strcmp(t, "index") == 0) {
		if (rd->index++ || !rd->head ||
		    reportread_number(o, "bytes", 1, ZIPINDEX_MAX, &a) != 0)
			return (-1);
		note->event = REPORTREAD_INDEX;
		note->bytes = (uint64_t)a;
		return (0);
	}
	if (strcmp(t, "end") != 0 || !rd->head)
		return (-1);
	rd->end = 1;
	note->event = REPORTREAD_END;
	return (0);
}

/*
 * Lengths, order and repetition are bounded here, so that a child that was
 * taken over can cost the parent only so much memory.
 */
int
reportread_line(struct reportread *rd, const char *line, size_t len,
    struct reportread_note *note, struct err *e)
{
	json_error_t je;
	const char *t;
	json_t *o;
	int rc;

	memset(note, 0, sizeof(*note));
	if (rd->end)
		return (reportread_bad(e, "after the end"));
	rd->total += len + 1;
	if (len > REPORTREAD_LINE || rd->total > REPORTREAD_TOTAL)
		return (reportread_bad(e, "too long"));
	o = json_loadb(line, len, JSON_REJECT_DUPLICATES, &je);
	t = json_string_value(json_object_get(o, "t"));
	if (t == NULL) {
		json_decref(o);
		return (reportread_bad(e, "not an object"));
	}
	if (strcmp(t, "head") == 0)
		rc = take_head(rd, o);
	else if (strcmp(t, "entry") == 0)
		rc = rd->head ? take_entry(rd, o) : -1;
	else if (strcmp(t, "finding") == 0)
		rc = take_finding(rd, o);
	else
		rc = take_note(rd, o, t, note);
	if (rc != 0)
		reportread_bad(e, t);
	json_decref(o);
	return (rc);
}

/*
 * The last checks need the whole report and the index: a package that is to be
 * played has both, and each entry's file is in the index.
 */
struct check_report *
reportread_end(struct reportread *rd, const struct zipindex *idx, struct err *e)
{
	struct check_report *r = rd->r;
	size_t i;

	if (!rd->end || !rd->head) {
		reportread_bad(e, "no end");
		return (NULL);
	}
	report_settle(r);
	/* What asks is not played yet; an answer is looked up in the zip again. */
	if (r->asks) {
		rd->r = NULL;
		return (r);
	}
	/* A format that is played from inside a zip needs the index. */
	if (r->verdict != CHECK_REFUSED && format_row(r->format)->indexed &&
	    (idx == NULL || r->nlaunch == 0)) {
		reportread_bad(e, "a package without index or entries");
		return (NULL);
	}
	for (i = 0; i < r->nentries; i++) {
		const char *name = r->entries[i].name;

		if (*name == '\0' || r->verdict == CHECK_REFUSED)
			continue;
		if (idx == NULL ||
		    zipindex_find(idx, name, strlen(name)) == NULL) {
			reportread_bad(e, "an entry that is not in the index");
			return (NULL);
		}
	}
	rd->r = NULL;
	return (r);
}

/*
 * For failures that the child could not report itself (it crashed, or was
 * stopped).
 */
struct check_report *
reportread_refused(const char *code)
{
	struct check_report *r = report_new();

	report_find(r, code, NULL, NULL);
	report_settle(r);
	return (r);
}
