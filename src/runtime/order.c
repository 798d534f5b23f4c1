/* Hidden parts and parts that wait; see order.h. */
#include <string.h>
#include <strings.h>
#include <jansson.h>

#include "util/arena.h"
#include "parse/prereq.h"
#include "packages/packages.h"
#include "runtime/order.h"
#include "runtime/runtime.h"
#include "runtime/runtime_sql.h"

/* The parts while one expression is judged. */
struct judging {
	const struct entry	*entry;
	const struct part	*part;
	int			 n;
	int			 unmet;		/* the first one that was not done, -1 */
};

/* The status that SCORM 1.2 has for it, as far as it is known here. */
static int
part_is(const struct part *p, const char *status, size_t n)
{
	static const struct { const char *word; char key; } words[] = {
		{ "passed", 'p' }, { "p", 'p' }, { "completed", 'c' },
		{ "c", 'c' }, { "failed", 'f' }, { "f", 'f' },
		{ "incomplete", 'i' }, { "i", 'i' },
		{ "not attempted", 'n' }, { "n", 'n' },
	};
	int failed = strcmp(p->success, "failed") == 0;
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strlen(words[i].word) == n &&
		    strncasecmp(words[i].word, status, n) == 0)
			break;
	switch (i < sizeof(words) / sizeof(words[0]) ? words[i].key : '?') {
	case 'p':
		return (strcmp(p->success, "passed") == 0);
	case 'c':
		return (p->done && !failed);
	case 'f':
		return (failed);
	case 'i':
		return (p->begun && !p->done);
	case 'n':
		return (!p->begun);
	default:
		return (-1);
	}
}

/*
 * An item is done when it is completed and not failed; a heading when all parts
 * below it are.
 */
static int
order_is(void *arg, const struct prereq_term *t)
{
	struct judging *j = arg;
	int i, k, met;

	for (i = 0; i < j->n; i++)
		if (strlen(j->entry[i].ident) == t->nid &&
		    memcmp(j->entry[i].ident, t->id, t->nid) == 0)
			break;
	if (i == j->n)
		return (-1);
	if (*j->part[i].path != '\0' && t->status != NULL)
		return (part_is(&j->part[i], t->status, t->nstatus));
	for (k = i, met = 1; met && k < j->n; k++) {
		if (k > i && j->part[k].depth <= j->part[i].depth)
			break;
		if (*j->part[k].path != '\0')
			met = part_is(&j->part[k], "c", 1);
	}
	if (!met && j->unmet == -1)
		j->unmet = i;
	return (met);
}

/* Most entries say nothing: their JSON is not read. */
static json_t *
order_said(const struct entry *en)
{
	if (strstr(en->launch, "\"prerequisites\":\"\"") != NULL &&
	    strstr(en->launch, "\"visible\":true") != NULL)
		return (NULL);
	return (json_loads(en->launch, 0, NULL));
}

/* Into ${o} what entry ${i} says by itself. */
static void
order_one(struct arena *a, struct judging *j, int i, int preview,
    struct part_order *o)
{
	json_t *said = order_said(&j->entry[i]);
	const char *text = json_string_value(json_object_get(said,
	    "prerequisites"));

	o->hidden = json_is_false(json_object_get(said, "visible"));
	j->unmet = -1;
	if (text != NULL && *text != '\0' && !preview &&
	    !prereq_met(text, order_is, j))
		o->wait = arena_strdup(a, j->part[j->unmet != -1 ? j->unmet :
		    i].title);
	json_decref(said);
}

/* A heading that waits holds back all below it; what is begun stays open. */
static void
order_below(const struct part *p, int n, struct part_order *o)
{
	int i, k;

	for (i = 0; i < n; i++)
		for (k = i + 1; *o[i].wait != '\0' && *p[i].path == '\0' &&
		    k < n && p[k].depth > p[i].depth; k++)
			if (*o[k].wait == '\0')
				o[k].wait = o[i].wait;
	for (i = 0; i < n; i++)
		if (p[i].begun)
			o[i].wait = "";
}

/*
 * Parts that wait for each other would never open, and a list without a part is
 * none: then that order is not kept.
 */
static void
order_sane(const struct part *p, int n, struct part_order *o)
{
	int i, todo, shown = 0, open = 0, left = 0;

	for (i = 0; i < n; i++) {
		if (*p[i].path == '\0')
			continue;
		shown += !o[i].hidden;
		/* A failed one can be done again, and opens the next then. */
		todo = part_is(&p[i], "c", 1) == 0;
		left += todo;
		open += todo && *o[i].wait == '\0';
	}
	for (i = 0; i < n; i++) {
		if (shown == 0)
			o[i].hidden = 0;
		if (left > 0 && open == 0)
			o[i].wait = "";
	}
}

int
order_of(struct db *db, struct arena *a, const struct attempt *t,
    const struct part *parts, int n, struct part_order **out, struct err *e)
{
	struct part_order *o = arena_alloc(a, sizeof(*o) * (size_t)(n + 1));
	struct judging j = { .part = parts, .n = n };
	int64_t rules = 0;
	struct entry *list;
	int i, said = 0;

	for (i = 0; i < n; i++)
		o[i].wait = "";
	*out = o;
	if ((i = packages_entries(db, a, t->package_id, &list, e)) < 0)
		return (-1);
	/* Entries and parts are the same rows in the same order. */
	if (i != n)
		return (0);
	for (i = 0; i < n && !said; i++)
		said = strstr(list[i].launch, "\"prerequisites\":\"\"") ==
		    NULL || strstr(list[i].launch, "\"visible\":true") == NULL;
	if (!said)
		return (0);
	if (db_number(db, &runtime_sql, RT_SEQUENCED, ARGS(I(":package",
	    t->package_id)), &rules, e) < 0)
		return (-1);
	j.entry = list;
	for (i = 0; i < n && rules == 0; i++)
		order_one(a, &j, i, strcmp(t->mode, "preview") == 0, &o[i]);
	order_below(parts, n, o);
	order_sane(parts, n, o);
	return (0);
}
