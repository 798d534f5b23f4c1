/* One item: its row, its lessons, its way so far. */
#include <string.h>

#include "util/arena.h"

#include "library/library_sql.h"

const char *const item_licences[] = {
	"school", "cc-by", "cc-by-sa", "own-class", NULL
};

int
library_licence_known(const char *s)
{
	const char *const *l = item_licences;

	for (; s != NULL && *l != NULL; l++)
		if (strcmp(*l, s) == 0)
			return (1);
	return (0);
}

static const char *
text(struct arena *a, struct db_rows *r, int col)
{
	return (arena_strdup(a, db_text(r, col)));
}

struct item *
library_row(struct arena *a, struct db_rows *r)
{
	struct item *it = arena_alloc(a, sizeof(*it));

	it->id = db_int(r, 0);
	it->key = text(a, r, 1);
	it->school_id = db_int(r, 2);
	it->owner_id = db_int(r, 3);
	it->title = text(a, r, 4);
	it->kind = text(a, r, 5);
	it->state = text(a, r, 6);
	it->licence = text(a, r, 7);
	it->source = text(a, r, 8);
	it->about = text(a, r, 9);
	it->owner = text(a, r, 10);
	it->owner_honorific = text(a, r, 11);
	it->version_id = db_int(r, 12);
	it->file_name = text(a, r, 13);
	it->hash = text(a, r, 14);
	it->bytes = db_int(r, 15);
	it->version_no = (int)db_int(r, 16);
	it->package_id = db_int(r, 17);
	it->format = text(a, r, 18);
	it->verdict = text(a, r, 19);
	it->playable = (int)db_int(r, 20);
	it->reason = text(a, r, 21);
	it->reviewer = text(a, r, 22);
	it->created = db_int(r, 23);
	it->changed = db_int(r, 24);
	it->submitted = db_int(r, 25);
	it->published = db_int(r, 26);
	it->expires = db_int(r, 27);
	it->lesson_id = db_int(r, 28);
	it->subject_id = db_int(r, 29);
	it->warnings = (int)db_int(r, 31);
	it->live_id = db_int(r, 32);
	it->newest = text(a, r, 33);
	it->revised = (int)db_int(r, 34);
	it->owner_unit = db_int(r, 35);
	it->passed = db_int(r, 36);
	it->sent = db_int(r, 37);
	it->passed_by = db_int(r, 38);
	it->replaced_by = db_int(r, 39);
	it->reviewer_id = db_int(r, 40);
	/* Who answers for the old filing or the new one may look at it. */
	it->grades = (unsigned)db_int(r, 30) | (unsigned)db_int(r, 41);
	return (it);
}

/* The first row of ${r}, which may have failed, as an item: 1, 0, -1. */
static int
first(struct db_rows *r, struct arena *a, struct item **out)
{
	int rc;

	*out = NULL;
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1)
		*out = library_row(a, r);
	db_end(r);
	return (rc);
}

int
library_item(struct db *db, struct arena *a, const char *key,
    struct item **out, struct err *e)
{
	return (first(db_query(db, &library_sql, LIBRARY_BY_KEY,
	    ARGS(T(":key", key), I(":newest", 1)), e), a, out));
}

int
library_item_by_id(struct db *db, struct arena *a, int64_t id,
    struct item **out, struct err *e)
{
	return (first(db_query(db, &library_sql, LIBRARY_BY_ID,
	    ARGS(I(":id", id), I(":newest", 1)), e), a, out));
}

int
library_item_live(struct db *db, struct arena *a, int64_t id,
    struct item **out, struct err *e)
{
	return (first(db_query(db, &library_sql, LIBRARY_BY_ID,
	    ARGS(I(":id", id), I(":newest", 0)), e), a, out));
}

int
library_pending(const struct item *it)
{
	return (it->live_id != 0 && strcmp(it->newest, "published") != 0);
}

int
library_by_file(struct db *db, int64_t owner, const char *file, int64_t *id,
    struct err *e)
{
	struct db_rows *r;
	int rc;

	r = db_query(db, &library_sql, LIBRARY_BY_FILE, ARGS(I(":owner", owner),
	    T(":file", file)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1)
		*id = db_int(r, 0);
	db_end(r);
	return (rc);
}

void
library_scope(const struct item *it, struct scope *s)
{
	memset(s, 0, sizeof(*s));
	s->unit_id = it->school_id;
	s->owner_unit = it->owner_unit;
	s->owner_id = it->owner_id;
	s->grades = it->grades;
	s->subject_id = it->subject_id;
	s->published = it->live_id != 0;
	s->item_id = it->id;
	/* What was never sent, or came back, is its author's own business. */
	s->editable = strcmp(it->state, "submitted") != 0 &&
	    strcmp(it->state, "withdrawn") != 0 &&
	    strcmp(it->state, "published") != 0;
}

int
library_lessons(struct db *db, struct arena *a, const struct item *it,
    int64_t **out, struct err *e)
{
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = arena_alloc(a, ITEM_LESSONS * sizeof(**out));
	r = db_query(db, &library_sql, it->revised ? LIBRARY_REVISED_LESSONS :
	    LIBRARY_LESSONS, ARGS(I(":id", it->id)), e);
	if (r == NULL)
		return (-1);
	while (n < ITEM_LESSONS && (rc = db_next(r)) == 1)
		(*out)[n++] = db_int(r, 0);
	db_end(r);
	return (rc < 0 ? -1 : n);
}

int
library_events(struct db *db, struct arena *a, int64_t item,
    struct review_event **out, struct err *e)
{
	struct db_rows *r;
	struct review_event *list;
	int n = 0, rc;

	list = arena_alloc(a, 200 * sizeof(*list));
	r = db_query(db, &library_sql, LIBRARY_EVENTS, ARGS(I(":id", item)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		list[n].verb = text(a, r, 0);
		list[n].reason = text(a, r, 1);
		list[n].at = db_int(r, 2);
		list[n].person = text(a, r, 3);
		list[n].honorific = text(a, r, 4);
		list[n++].version_no = (int)db_int(r, 5);
	}
	db_end(r);
	*out = list;
	return (rc < 0 ? -1 : n);
}
