/* Values of an item that the run time needs, each checked against its type. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "parse/manifest.h"
#include "parse/manitem.h"
#include "parse/prereq.h"
#include "parse/xml.h"

/*
 * A value that breaks its type is dropped with a remark; the lesson itself
 * stays playable.
 */
static void
manitem_bad(struct check_report *r, const struct manifest_item *it,
    const char *what, const char *value)
{
	report_find(r, "value-ignored", it->data.identifier, "field", what,
	    "value", report_cut(r->arena, value, 80), NULL);
}

/* ${s} is a plain decimal number from ${min} to ${max}: no exponent, no NaN. */
static int
is_decimal(const char *s, double min, double max)
{
	size_t n = strlen(s), i;
	double v;

	if (n == 0 || n > 20)
		return (0);
	for (i = 0; i < n; i++)
		if (!isdigit((unsigned char)s[i]) && s[i] != '.' &&
		    !(i == 0 && (s[i] == '-' || s[i] == '+')))
			return (0);
	if (strpbrk(s, "0123456789") == NULL ||
	    strchr(s, '.') != strrchr(s, '.'))
		return (0);
	v = strtod(s, NULL);
	return (v >= min && v <= max);
}

/* CMITimespan: HHHH:MM:SS.SS with two to four digits of hours. */
static int
is_timespan(const char *s)
{
	size_t h = strspn(s, "0123456789"), f;

	if (h < 2 || h > 4 || s[h] != ':')
		return (0);
	s += h + 1;
	if (s[0] < '0' || s[0] > '5' || !isdigit((unsigned char)s[1]) ||
	    s[2] != ':' || s[3] < '0' || s[3] > '5' ||
	    !isdigit((unsigned char)s[4]))
		return (0);
	s += 5;
	if (*s == '\0')
		return (1);
	f = strspn(s + 1, "0123456789");
	return (*s == '.' && f >= 1 && f <= 2 && s[1 + f] == '\0');
}

/*
 * The parts of one half of a duration: digits, then one of ${units}, each at
 * most once and in their order; a fraction only before S.  0 when something
 * does not fit, else the number of parts.
 */
static int
duration_parts(const char *s, size_t len, const char *units)
{
	size_t i = 0, n;
	int parts = 0;

	while (i < len) {
		n = strspn(s + i, "0123456789");
		if (n == 0)
			return (0);
		i += n;
		if (s[i] == '.') {
			n = strspn(s + i + 1, "0123456789");
			if (n == 0 || s[i + 1 + n] != 'S')
				return (0);
			i += 1 + n;
		}
		if (i >= len || s[i] == '\0' ||
		    (units = strchr(units, s[i])) == NULL)
			return (0);
		units++;
		i++;
		parts++;
	}
	return (parts);
}

/* xs:duration as 2004 uses it: P1Y2M3DT4H5M6.7S, at least one part. */
static int
is_duration(const char *s)
{
	size_t len = strlen(s), date;

	if (*s != 'P' || len < 3 || len > 60)
		return (0);
	date = strcspn(s, "T");
	if (date > 1 && !duration_parts(s + 1, date - 1, "YMD"))
		return (0);
	return (date == len ||
	    duration_parts(s + date + 1, len - date - 1, "HMS"));
}

/* The values that SCORM allows for timeLimitAction. */
static int
is_time_action(const char *s)
{
	static const char *const ok[] = {
		"exit,message", "exit,no message", "continue,message",
		"continue,no message"
	};
	size_t i;

	for (i = 0; i < sizeof(ok) / sizeof(ok[0]); i++)
		if (strcmp(s, ok[i]) == 0)
			return (1);
	return (0);
}

/* Both spellings of a true xs:boolean. */
static int
is_true(const char *s)
{
	return (s != NULL && (strcmp(s, "true") == 0 || strcmp(s, "1") == 0));
}

/* By ID, as the document has them; two of one ID are an author's mistake. */
static int
by_id(const void *a, const void *b)
{
	const struct manitem_rules *x = a, *y = b;

	return (strcmp(x->id, y->id));
}

/*
 * Sorted once: 20,000 items that each walked a collection of 60,000 would cost
 * minutes.  Of two with one ID one is kept.
 */
void
manitem_shared(struct arena *a, const xmlNode *root,
    struct manitem_shared *out)
{
	const xmlNode *first, *c;
	size_t i, n = 0;
	xmlChar *id;

	memset(out, 0, sizeof(*out));
	first = xml_child(xml_child(root, "sequencingCollection"),
	    "sequencing");
	for (c = first; c != NULL; c = xml_next(c, "sequencing"))
		n++;
	if (n == 0)
		return;
	out->rules = arena_alloc(a, n * sizeof(*out->rules));
	for (c = first; c != NULL; c = xml_next(c, "sequencing")) {
		if ((id = xmlGetNoNsProp(c, BAD_CAST "ID")) == NULL)
			continue;
		out->rules[out->n].id = arena_strdup(a, (const char *)id);
		out->rules[out->n++].node = c;
		xmlFree(id);
	}
	qsort(out->rules, out->n, sizeof(*out->rules), by_id);
	for (i = n = 0; i < out->n; i++)
		if (n == 0 || strcmp(out->rules[n - 1].id,
		    out->rules[i].id) != 0)
			out->rules[n++] = out->rules[i];
	out->n = n;
}

/*
 * A <sequencing> with IDRef refers to one of the <sequencingCollection>. (SCORM
 * 2004 SN, shared sequencing.)
 */
const xmlNode *
manitem_sequencing(const xmlNode *item, const struct manitem_shared *shared)
{
	const xmlNode *s = xml_child(item, "sequencing");
	struct manitem_rules key, *found = NULL;
	xmlChar *ref;

	if (s == NULL || (ref = xmlGetNoNsProp(s, BAD_CAST "IDRef")) == NULL)
		return (s);
	key.id = (const char *)ref;
	if (shared->n > 0)
		found = bsearch(&key, shared->rules, shared->n, sizeof(key),
		    by_id);
	xmlFree(ref);
	/* The item's own <objectives> go before the shared ones. */
	return (found != NULL && xml_child(s, "objectives") == NULL ?
	    found->node : s);
}

/*
 * 2004: one identifier for cmi.objectives.  An objective without an identifier
 * cannot be addressed by the lesson; one that stands twice is kept once,
 * because the run time refuses two of one identifier.  ${bytes} sums them up
 * against the limit.
 */
static void
add_objective(const xmlNode *o, struct arena *a, struct check_entry *e,
    size_t *bytes)
{
	const char *id = xml_token(a, o, "objectiveID");
	size_t i;

	if (id == NULL || *(id = report_cut(a, id, REPORT_ID)) == '\0' ||
	    e->nobjectives == REPORT_OBJECTIVES ||
	    *bytes + strlen(id) > REPORT_OBJECTIVES_BYTES)
		return;
	for (i = 0; i < e->nobjectives; i++)
		if (strcmp(e->objectives[i], id) == 0)
			return;
	if (e->objectives == NULL)
		e->objectives = arena_alloc(a, REPORT_OBJECTIVES *
		    sizeof(*e->objectives));
	e->objectives[e->nobjectives++] = id;
	*bytes += strlen(id);
}

/* The primary objective comes first, as struct check_entry promises. */
static void
read_objectives(const xmlNode *list, struct arena *a, struct check_entry *e)
{
	const xmlNode *o;
	size_t bytes = 0;

	add_objective(xml_child(list, "primaryObjective"), a, e, &bytes);
	for (o = xml_child(list, "objective"); o != NULL;
	    o = xml_next(o, "objective"))
		add_objective(o, a, e, &bytes);
}

/*
 * 2004: the objectives, the measure that satisfies the primary one (1.0 when
 * the manifest does not say it) and the limit of time.
 */
static void
read_sequencing(const xmlNode *item, const struct manitem_shared *shared,
    struct check_report *r, struct manifest_item *it)
{
	const xmlNode *s = manitem_sequencing(item, shared), *o;
	char *v;

	if (s == NULL)
		return;
	read_objectives(xml_child(s, "objectives"), r->arena, &it->data);
	o = xml_child(xml_child(s, "objectives"), "primaryObjective");
	if (o != NULL && is_true(xml_token(r->arena, o, "satisfiedByMeasure"))) {
		v = xml_collapse(xml_text(r->arena,
		    xml_child(o, "minNormalizedMeasure")));
		if (*v == '\0')
			it->data.passing = "1.0";
		else if (is_decimal(v, -1, 1))
			it->data.passing = v;
		else
			manitem_bad(r, it, "minNormalizedMeasure", v);
	}
	v = xml_token(r->arena, xml_child(s, "limitConditions"),
	    "attemptAbsoluteDurationLimit");
	if (v != NULL && is_duration(v))
		it->data.max_time = v;
	else if (v != NULL)
		manitem_bad(r, it, "attemptAbsoluteDurationLimit", v);
}

/* An xs:boolean that is true unless it says otherwise. */
static int
is_not_false(const char *s)
{
	return (s == NULL || (strcmp(s, "false") != 0 && strcmp(s, "0") != 0));
}

/*
 * 2004, 4th edition: the stores of adl.data that the item maps (CAM 3.4.1.17).
 * One that stands twice is kept once, by its first map.
 */
static void
read_stores(const xmlNode *item, struct arena *a, struct check_entry *e)
{
	const xmlNode *m = xml_child(xml_child(item, "data"), "map");
	size_t bytes = 0, i;
	const char *id;

	for (; m != NULL && e->nstores < REPORT_STORES; m = xml_next(m, "map")) {
		if ((id = xml_token(a, m, "targetID")) == NULL ||
		    *(id = report_cut(a, id, REPORT_ID)) == '\0' ||
		    (bytes += strlen(id)) > REPORT_STORES_BYTES)
			continue;
		for (i = 0; i < e->nstores; i++)
			if (strcmp(e->stores[i].id, id) == 0)
				break;
		if (i < e->nstores)
			continue;
		if (e->stores == NULL)
			e->stores = arena_alloc(a, REPORT_STORES *
			    sizeof(*e->stores));
		e->stores[e->nstores++] = (struct check_store){ .id = id,
		    .read = is_not_false(xml_token(a, m, "readSharedData")),
		    .write = is_not_false(xml_token(a, m, "writeSharedData")) };
	}
}

/*
 * 2004: the completion threshold; text in the 3rd edition, attributes in the
 * 4th, 1.0 by default there.
 */
static void
read_threshold(const xmlNode *item, struct check_report *r,
    struct manifest_item *it)
{
	const xmlNode *t = xml_child(item, "completionThreshold");
	char *v;

	if (t == NULL)
		return;
	v = xml_collapse(xml_text(r->arena, t));
	if (*v == '\0') {
		if (!is_true(xml_token(r->arena, t, "completedByMeasure")))
			return;
		v = xml_token(r->arena, t, "minProgressMeasure");
		if (v == NULL)
			v = arena_strdup(r->arena, "1.0");
	}
	if (is_decimal(v, 0, 1))
		it->data.threshold = v;
	else
		manitem_bad(r, it, "completionThreshold", v);
}

/*
 * Launch data is handed to the lesson unchanged but for control characters,
 * which JSON and XML cannot carry safely; cut at a letter's beginning when it
 * is too long.  What is only white space counts as none.
 */
static const char *
launch_data(struct arena *a, char *s)
{
	char *w = s, *p;

	for (p = s; *p != '\0'; p++)
		if (((unsigned char)*p >= 0x20 && *p != 0x7f) || *p == '\n' ||
		    *p == '\t')
			*w++ = *p;
	*w = '\0';
	if (s[strspn(s, " \t\n")] == '\0')
		return ("");
	if (strlen(s) < REPORT_DATA)
		return (s);
	for (w = s + REPORT_DATA - 1; ((unsigned char)*w & 0xc0) == 0x80; w--)
		;
	return (arena_strndup(a, s, (size_t)(w - s)));
}

/*
 * A child by either spelling: schemas write these two elements in different
 * case.
 */
static const xmlNode *
manitem_either(const xmlNode *n, const char *one, const char *two)
{
	const xmlNode *c = xml_child(n, one);

	return (c != NULL ? c : xml_child(n, two));
}

/*
 * Each value of 1.2 in its element, then the equivalents of 2004; a manifest
 * may mix both.
 */
void
manitem_read(const xmlNode *n, const struct manitem_shared *shared,
    struct check_report *r, struct manifest_item *it)
{
	struct arena *a = r->arena;
	char *v;

	v = xml_collapse(xml_text(a, xml_child(n, "masteryscore")));
	if (is_decimal(v, 0, 100))
		it->data.mastery = v;
	else if (*v != '\0')
		manitem_bad(r, it, "masteryscore", v);
	v = xml_collapse(xml_text(a, xml_child(n, "maxtimeallowed")));
	if (is_timespan(v))
		it->data.max_time = v;
	else if (*v != '\0')
		manitem_bad(r, it, "maxtimeallowed", v);
	v = xml_collapse(xml_text(a, manitem_either(n, "timelimitaction",
	    "timeLimitAction")));
	if (is_time_action(v))
		it->data.time_action = v;
	else if (*v != '\0')
		manitem_bad(r, it, "timelimitaction", v);
	it->data.launch_data = launch_data(a, xml_text(a,
	    manitem_either(n, "datafromlms", "dataFromLMS")));
	v = xml_collapse(xml_text(a, xml_child(n, "prerequisites")));
	if (*v != '\0' && strlen(v) < REPORT_ID && prereq_valid(v))
		it->data.prerequisites = v;
	else if (*v != '\0')
		report_find(r, "prereq-ignored", it->data.identifier,
		    "value", report_cut(a, v, 80), NULL);
	read_threshold(n, r, it);
	read_sequencing(n, shared, r, it);
	read_stores(n, a, &it->data);
}
