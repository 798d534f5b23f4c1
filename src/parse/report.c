/*
 * The report: filled by the check, settled into a verdict, written as JSON
 * lines for the parent.
 */
#include <jansson.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/text.h"
#include "parse/findings.h"
#include "parse/report.h"

#define SAME_CODE	20	/* remarks of one code that are kept */

/*
 * The format by the id that stands in the child's lines; -1 when there is none.
 */
int
report_format_find(const char *id)
{
	int i;

	for (i = 0; i < formats_count(); i++)
		if (strcmp(format_row((enum check_format)i)->id, id) == 0)
			return (i);
	return (-1);
}

const char *
report_verdict_name(enum check_verdict v)
{
	return (v == CHECK_READY ? "ready" :
	    v == CHECK_WARNINGS ? "warnings" : "refused");
}

/*
 * "Refused" until report_settle judges, so a report that was cut short is never
 * taken for a good one.
 */
struct check_report *
report_new(void)
{
	struct arena *a = arena_new();
	struct check_report *r = arena_alloc(a, sizeof(*r));

	r->arena = a;
	r->verdict = CHECK_REFUSED;
	r->reason = r->version = r->title = r->description = r->language =
	    r->media = r->chosen = "";
	return (r);
}

void
report_free(struct check_report *r)
{
	if (r != NULL)
		arena_free(r->arena);	/* ${r} itself lies in it */
}

/*
 * Room for one more in an array of ${n}: it doubles at powers of two from 16
 * on; the arena keeps the old copy.
 */
static void *
report_grown(struct arena *a, void *old, size_t n, size_t size)
{
	void *p;

	if (n != 0 && (n < 16 || (n & (n - 1)) != 0))
		return (old);
	p = arena_alloc(a, (n == 0 ? 16 : n * 2) * size);
	if (n > 0)
		memcpy(p, old, n * size);
	return (p);
}

/* Every text is "" from the beginning: no reader has to ask for NULL. */
struct check_entry *
report_entry(struct check_report *r)
{
	struct check_entry *e;

	if (r->nentries >= REPORT_ENTRIES)
		return (NULL);
	r->entries = report_grown(r->arena, r->entries, r->nentries,
	    sizeof(*e));
	e = &r->entries[r->nentries++];
	memset(e, 0, sizeof(*e));
	e->identifier = e->title = e->name = e->tail = e->mastery =
	    e->passing = e->threshold = e->max_time = e->time_action =
	    e->launch_data = e->prerequisites = "";
	e->parent = -1;
	e->visible = 1;
	return (e);
}

/*
 * Cut at the beginning of a letter: a half one would be invalid UTF-8, which
 * json_pack refuses.
 */
const char *
report_cut(struct arena *a, const char *s, size_t max)
{
	char *t = text_clean(a, s);
	size_t n;

	if (t == NULL)
		return ("");
	if (strlen(t) < max)
		return (t);
	for (n = max - 1; n > 0 && ((unsigned char)t[n] & 0xc0) == 0x80; n--)
		;
	t[n] = '\0';
	return (t);
}

/*
 * 1 when one more remark of this code is kept.  Twenty places of
 * REPORT_FINDINGS stay free for errors, which must never be lost behind a flood
 * of small remarks.
 */
static int
has_room(const struct check_report *r, const struct finding_text *t)
{
	size_t i, same = 0;

	for (i = 0; i < r->nfindings; i++)
		same += strcmp(r->findings[i].code, t->code) == 0;
	if (t->severity == CHECK_ERROR)
		return (same == 0);	/* one error ends the check anyway */
	return (same < SAME_CODE && r->nfindings < REPORT_FINDINGS - 20);
}

/*
 * A code without a row in findings.c is a mistake of the program and is shown
 * as "check-crashed".
 */
void
report_find(struct check_report *r, const char *code, const char *place, ...)
{
	const struct finding_text *t = findings_find(code);
	struct check_finding *f;
	const char *key, *value;
	json_t *par;
	char *text;
	va_list ap;

	if (t == NULL)
		t = findings_find("check-crashed");
	if (!has_room(r, t))
		return;
	par = json_object();
	va_start(ap, place);
	while ((key = va_arg(ap, const char *)) != NULL) {
		value = va_arg(ap, const char *);
		json_object_set_new(par, key,
		    json_string(report_cut(r->arena, value, 300)));
	}
	va_end(ap);
	text = json_dumps(par, JSON_COMPACT | JSON_SORT_KEYS);
	json_decref(par);
	r->findings = report_grown(r->arena, r->findings, r->nfindings,
	    sizeof(*f));
	f = &r->findings[r->nfindings++];
	f->code = t->code;
	f->severity = t->severity;
	f->place = report_cut(r->arena, place != NULL ? place : "", 1000);
	f->params = arena_strdup(r->arena, text != NULL ? text : "{}");
	free(text);
}

/*
 * The first error decides alone; the parent derives the verdict again in the
 * same way and does not believe the child's.
 */
void
report_settle(struct check_report *r)
{
	size_t i;

	r->nlaunch = r->nscos = 0;
	r->asks = 0;
	for (i = 0; i < r->nentries; i++) {
		r->nlaunch += r->entries[i].kind != CHECK_HEADING;
		r->nscos += r->entries[i].kind == CHECK_SCO;
	}
	r->verdict = CHECK_READY;
	r->reason = format_row(r->format)->family;
	for (i = 0; i < r->nfindings; i++) {
		if (r->findings[i].severity == CHECK_ERROR) {
			r->verdict = CHECK_REFUSED;
			r->reason = r->findings[i].code;
			r->asks = 0;
			return;
		}
		if (r->findings[i].severity == CHECK_WARN)
			r->verdict = CHECK_WARNINGS;
		r->asks |= strcmp(r->findings[i].code, "start-several") == 0 ||
		    strcmp(r->findings[i].code, "item-file-several") == 0;
	}
	if (r->format == CHECK_NONE) {
		r->verdict = CHECK_REFUSED;
		r->reason = "unknown-format";
	}
}

/*
 * One object as one line.  The line break is added in place, so that each line
 * is one call of the sink.
 */
static int
report_put(const struct check_sink *s, json_t *o)
{
	char *text = json_dumps(o, JSON_COMPACT);
	char *line;
	size_t n;
	int rc = -1;

	json_decref(o);
	if (text == NULL)
		return (-1);
	n = strlen(text);
	if ((line = realloc(text, n + 2)) != NULL) {
		text = line;
		line[n] = '\n';
		rc = s->line(s->arg, line, n + 1);
	}
	free(text);
	return (rc);
}

/*
 * One entry as a line; the names of the members are those that reportread.c
 * reads.
 */
static json_t *
entry_json(const struct check_entry *e)
{
	json_t *o, *list;
	size_t i;

	o = json_pack("{ss ss ss ss ss si si si sb ss ss ss ss ss ss ss}",
	    "t", "entry", "id", e->identifier, "title", e->title,
	    "name", e->name, "tail", e->tail, "kind", (int)e->kind,
	    "depth", e->depth, "parent", e->parent, "visible", e->visible,
	    "mastery", e->mastery, "passing", e->passing,
	    "threshold", e->threshold, "max_time", e->max_time,
	    "time_action", e->time_action, "data", e->launch_data,
	    "prereq", e->prerequisites);
	if (o != NULL && e->nstores > 0) {
		list = json_array();
		for (i = 0; i < e->nstores; i++)
			json_array_append_new(list, json_pack("{ss sb sb}",
			    "id", e->stores[i].id, "read", e->stores[i].read,
			    "write", e->stores[i].write));
		json_object_set_new(o, "stores", list);
		json_object_set_new(o, "stores_own",
		    json_boolean(e->stores_own));
	}
	if (o == NULL || e->nobjectives == 0)
		return (o);
	list = json_array();
	for (i = 0; i < e->nobjectives; i++)
		json_array_append_new(list, json_string(e->objectives[i]));
	json_object_set_new(o, "objectives", list);
	return (o);
}

/*
 * What was decided (verdict, reason) is not written: the parent settles it anew
 * from the findings.
 */
int
report_write(const struct check_report *r, const struct check_sink *s)
{
	size_t i;
	json_t *o;

	o = json_pack("{ss ss ss ss ss ss ss sI sI sb sI sb}", "t", "head",
	    "format", format_row(r->format)->id, "version", r->version,
	    "title", r->title, "description", r->description,
	    "language", r->language, "media", r->media,
	    "files", (json_int_t)r->files, "bytes", (json_int_t)r->bytes,
	    "sequencing", r->sequencing, "pages", (json_int_t)r->pages,
	    "calls", r->calls);
	if (o == NULL || report_put(s, o) != 0)
		return (-1);
	for (i = 0; i < r->nfindings; i++) {
		const struct check_finding *f = &r->findings[i];

		o = json_pack("{ss ss ss so}", "t", "finding", "code", f->code,
		    "place", f->place, "params",
		    json_loads(f->params, 0, NULL));
		if (o == NULL || report_put(s, o) != 0)
			return (-1);
	}
	for (i = 0; i < r->nentries; i++)
		if ((o = entry_json(&r->entries[i])) == NULL || report_put(s,
		    o) != 0)
			return (-1);
	return (0);
}
