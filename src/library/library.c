/* One item: its row, its lessons, its way so far. */
#include <string.h>

#include "util/arena.h"

#include "library/library_sql.h"

/* Columns of LIBRARY_EVENTS. */
enum {
	EVENT_VERB, EVENT_REASON, EVENT_AT, EVENT_PERSON, EVENT_HONORIFIC,
	EVENT_VERSION_NO
};

const char *const item_licences[] = {
	"school", "cc-by", "cc-by-sa", NULL
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
library_text(struct arena *a, struct db_rows *r, int col)
{
	return (arena_strdup(a, db_text(r, col)));
}

/*
 * The columns of LIBRARY_ROW; NULL becomes 0 or "", so no caller tests for it.
 */
static struct item *
library_row(struct arena *a, struct db_rows *r)
{
	struct item *it = arena_alloc(a, sizeof(*it));

	it->id = db_int(r, ITEM_ID);
	it->key = library_text(a, r, ITEM_KEY);
	it->school_id = db_int(r, ITEM_SCHOOL);
	it->owner_id = db_int(r, ITEM_OWNER);
	it->title = library_text(a, r, ITEM_TITLE);
	it->kind = library_text(a, r, ITEM_KIND);
	it->state = library_text(a, r, ITEM_STATE);
	it->licence = library_text(a, r, ITEM_LICENCE);
	it->source = library_text(a, r, ITEM_SOURCE);
	it->about = library_text(a, r, ITEM_ABOUT);
	it->owner = library_text(a, r, ITEM_OWNER_NAME);
	it->owner_honorific = library_text(a, r, ITEM_OWNER_HONORIFIC);
	it->owner_unit = db_int(r, ITEM_OWNER_UNIT);
	it->version_id = db_int(r, ITEM_VERSION);
	it->file_name = library_text(a, r, ITEM_FILE_NAME);
	it->hash = library_text(a, r, ITEM_HASH);
	it->bytes = db_int(r, ITEM_BYTES);
	it->version_no = (int)db_int(r, ITEM_VERSION_NO);
	it->package_id = db_int(r, ITEM_PACKAGE);
	it->format = library_text(a, r, ITEM_FORMAT);
	it->verdict = library_text(a, r, ITEM_VERDICT);
	it->playable = (int)db_int(r, ITEM_PLAYABLE);
	it->warnings = (int)db_int(r, ITEM_WARNINGS);
	it->reason = library_text(a, r, ITEM_REASON);
	it->reviewer = library_text(a, r, ITEM_REVIEWER_NAME);
	it->reviewer_id = db_int(r, ITEM_REVIEWER);
	it->created = db_int(r, ITEM_CREATED);
	it->changed = db_int(r, ITEM_CHANGED);
	it->submitted = db_int(r, ITEM_SUBMITTED);
	it->published = db_int(r, ITEM_PUBLISHED);
	it->expires = db_int(r, ITEM_EXPIRES);
	it->sent = db_int(r, ITEM_SENT);
	it->passed = db_int(r, ITEM_PASSED);
	it->passed_by = db_int(r, ITEM_PASSED_BY);
	it->replaced_by = db_int(r, ITEM_REPLACED_BY);
	it->live_id = db_int(r, ITEM_LIVE);
	it->newest = library_text(a, r, ITEM_NEWEST);
	it->revised = (int)db_int(r, ITEM_REVISED);
	it->lesson_id = db_int(r, ITEM_LESSON);
	it->subject_id = db_int(r, ITEM_SUBJECT);
	it->audience = library_text(a, r, ITEM_AUDIENCE);
	it->live_audience = people_audience(db_text(r, ITEM_LIVE_AUDIENCE));
	it->place_grade = (int)db_int(r, ITEM_PLACE_GRADE);
	it->place_subject = db_int(r, ITEM_PLACE_SUBJECT);
	it->asks = (int)db_int(r, ITEM_ASKS);
	it->chosen = library_text(a, r, ITEM_CHOSEN);
	it->picture = library_text(a, r, ITEM_PICTURE);
	it->wide = (int)db_int(r, ITEM_WIDE);
	it->high = (int)db_int(r, ITEM_HIGH);
	/*
	 * Both filings count, the present one and the next: whoever is
	 * responsible for a grade of either may look at the item.
	 */
	it->grades = (unsigned)db_int(r, ITEM_GRADES) |
	    (unsigned)db_int(r, ITEM_NEXT_GRADES);
	return (it);
}

/* The item of that number as it stands (${newest}) or as pupils see it: 1, 0, -1. */
static int
library_one(struct db *db, struct arena *a, int64_t id, int newest,
    struct item **out, struct err *e)
{
	struct db_rows *r;
	int rc;

	*out = NULL;
	r = db_query(db, &library_sql, LIBRARY_ROW, ARGS(I(":id", id),
	    I(":newest", newest)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1)
		*out = library_row(a, r);
	db_end(r);
	return (rc);
}

/*
 * One statement for each row of a page instead of a list in the SQL text, which
 * would have to be put together at run time.  Items deleted since the list was
 * made are left out, so the count may be smaller than ${n}.
 */
int
library_rows(struct db *db, struct arena *a, const int64_t *list, int n,
    int newest, struct item **out, struct err *e)
{
	struct item *all = arena_alloc(a, (size_t)(n + 1) * sizeof(*all)), *it;
	int i, k = 0, rc;

	*out = all;
	for (i = 0; i < n; i++) {
		if ((rc = library_one(db, a, list[i], newest, &it, e)) < 0)
			return (-1);
		if (rc == 1)
			all[k++] = *it;
	}
	return (k);
}

/*
 * What decides who may see an item and whose turn it is, without the words that
 * only a shown row needs.
 */
void
library_candidate(struct db_rows *r, struct candidate *c)
{
	const char *state = db_text(r, PLACE_STATE);

	c->id = db_int(r, PLACE_ID);
	c->changed = db_int(r, PLACE_CHANGED);
	c->passed = !db_null(r, PLACE_PASSED);
	c->at.school_id = db_int(r, PLACE_SCHOOL);
	c->at.owner_id = db_int(r, PLACE_OWNER);
	c->at.owner_unit = db_int(r, PLACE_OWNER_UNIT);
	c->at.grades = (unsigned)db_int(r, PLACE_ALL_GRADES);
	c->at.subject_id = db_int(r, PLACE_SUBJECT);
	c->at.subject_above = db_int(r, PLACE_SUBJECT_ABOVE);
	c->waits = strcmp(state, "submitted") == 0 ||
	    strcmp(state, "withdrawn") == 0;
	c->live = (int)db_int(r, PLACE_LIVE);
	c->grades = (unsigned)db_int(r, PLACE_GRADES);
	c->audience = people_audience(db_text(r, PLACE_AUDIENCE));
}

/*
 * Whether the person may see it is not asked here: the page does, with
 * people_may and library_scope.
 */
int
library_item(struct db *db, struct arena *a, const char *key,
    struct item **out, struct err *e)
{
	int64_t id;
	int rc;

	*out = NULL;
	rc = db_number(db, &library_sql, LIBRARY_ID, ARGS(T(":key", key)), &id,
	    e);
	return (rc == 1 ? library_one(db, a, id, 1, out, e) : rc);
}

int
library_item_by_id(struct db *db, struct arena *a, int64_t id,
    struct item **out, struct err *e)
{
	return (library_one(db, a, id, 1, out, e));
}

/*
 * What pupils and their teachers work with, whatever next version is on its
 * way.
 */
int
library_item_live(struct db *db, struct arena *a, int64_t id,
    struct item **out, struct err *e)
{
	return (library_one(db, a, id, 0, out, e));
}

/*
 * Then a live version and a next one are both there.  Who may not see the next
 * one is given the live one (item_model.c).
 */
int
library_pending(const struct item *it)
{
	return (it->live_id != 0 && strcmp(it->newest, "published") != 0);
}

/*
 * Lets the demonstration, when it runs a second time, find what it made before,
 * also while the file is still an upload without a version.
 */
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

/*
 * The one place that says which columns of an item people_may decides by, so
 * that pages, states and lists ask the same question.
 */
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
	s->audience = it->live_audience;
	s->item_id = it->id;
	/*
	 * All else can be changed by its author and is hidden from reviewers.
	 */
	s->editable = strcmp(it->state, "submitted") != 0 &&
	    strcmp(it->state, "withdrawn") != 0 &&
	    strcmp(it->state, "published") != 0;
}

/*
 * For an item whose next version has been given words of its own these are the
 * lessons of that next version.
 */
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

/* At most 200 rows (LIMIT of the statement, size of the list). */
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
		list[n].verb = library_text(a, r, EVENT_VERB);
		list[n].reason = library_text(a, r, EVENT_REASON);
		list[n].at = db_int(r, EVENT_AT);
		list[n].person = library_text(a, r, EVENT_PERSON);
		list[n].honorific = library_text(a, r, EVENT_HONORIFIC);
		list[n++].version_no = (int)db_int(r, EVENT_VERSION_NO);
	}
	db_end(r);
	*out = list;
	return (rc < 0 ? -1 : n);
}
