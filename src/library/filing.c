/* From a complete upload to a filed draft. */
#include <stdint.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/text.h"
#include "store/settings.h"
#include "parse/formats.h"
#include "audit/audit.h"

#include "library/kinds.h"
#include "library/library_sql.h"

#define GRADE_MAX	12	/* of the programme */

/*
 * The item belongs to whoever uploaded and is in state "checking", so nobody
 * can submit it before the runner has looked into the file.  Kind and title are
 * guesses; library_checked improves them once.
 */
int
library_new(struct db *db, int64_t person, int64_t school,
    const char *file_name, char *key, int64_t *id, struct err *e)
{
	struct arena *a = arena_new();
	char *title = library_title_of(a, file_name);
	int rc;

	code_key(key);
	rc = db_number(db, &library_sql, LIBRARY_ADD, ARGS(T(":key", key),
	    I(":school", school), I(":owner", person), T(":title", title),
	    T(":folded", text_fold(a, title)), T(":kind",
	    kinds_usual()->name), T(":audience",
	    people_audiences[kinds_usual()->audience]), I(":now",
	    clock_now())), id, e);
	if (rc == 1)
		rc = audit_add(db, person, "upload", "item", *id, NULL, e);
	arena_free(a);
	return (rc);
}

/*
 * The upload page asks it before a byte is sent, and LIBRARY_POINT again when
 * the file is whole.
 */
int
library_takes(struct db *db, const struct viewer *who, const struct item *it,
    struct err *e)
{
	struct scope s;

	library_scope(it, &s);
	/*
	 * While pupils see the live version, its author may begin the next one.
	 */
	if (strcmp(it->newest, "published") == 0)
		s.editable = 1;
	return (people_may(db, who, MAY_EDIT_ITEM, &s, e));
}

/*
 * The number of the version and the item's pointer to it change in one
 * transaction of the caller.  An item that is submitted or withdrawn takes none
 * (ITEM-STATE), because a reviewer must decide on the file that was seen; the
 * caller then undoes the new row.
 */
int
library_add_version(struct db *db, int64_t item, const char *hash,
    const char *file_name, int64_t bytes, int64_t *version, struct err *e)
{
	int64_t now = clock_now();

	if (db_number(db, &library_sql, LIBRARY_ADD_VERSION, ARGS(
	    I(":id", item), T(":hash", hash), T(":name", file_name),
	    I(":bytes", bytes), I(":now", now)), version, e) < 0)
		return (-1);
	if (db_run(db, &library_sql, LIBRARY_POINT, ARGS(I(":id", item),
	    I(":version", *version), I(":now", now)), e) != 0)
		return (-1);
	if (db_changes(db) != 1)
		return (err_set(e, ERR_REJECT, "ITEM-STATE",
		    "item %lld takes no new version now", (long long)item));
	return (0);
}

/*
 * The kind that the content suggests, whatever the file is called; only at the
 * first version, because whoever files it may choose another.
 */
static const struct kind *
kind_of(const struct item *it)
{
	const struct format *f = format_find(it->format);
	const struct kind *now = kinds_find(it->kind), *k = NULL;

	if (it->version_no == 1 && now == kinds_usual()) {
		if (f->named)
			k = kinds_by_name(it->file_name);
		if (k == NULL)
			k = kinds_find(f->kind);
	}
	return (k != NULL ? k : now != NULL ? now : kinds_usual());
}

/*
 * Called by the runner when a check has ended.  If a still newer version came
 * meanwhile, the package is noted with its version and the item stays as it is
 * (LIBRARY_CHECKED asks for the version).  A refused file gets a day on which
 * it expires (SET_REFUSED_EXPIRY).
 */
int
library_checked(struct db *db, int64_t item, int64_t version, int64_t package,
    const char *verdict, const char *title, struct err *e)
{
	struct arena *a = arena_new();
	struct item *it;
	int64_t now = clock_now();
	int refused = strcmp(verdict, "refused") == 0, rc;
	const struct kind *kind;
	const char *t;

	if ((rc = db_run(db, &library_sql, LIBRARY_SET_PACKAGE, ARGS(
	    I(":id", item), I(":version", version), I(":package", package)),
	    e)) != 0)
		goto out;
	if ((rc = library_item_by_id(db, a, item, &it, e)) != 1)
		goto out;	/* 0: deleted meanwhile */
	/* A good title of the manifest is better than the file's name. */
	t = it->title;
	if (strcmp(t, library_title_of(a, it->file_name)) == 0 &&
	    title != NULL && library_title_check(a, title, NULL) == 0)
		t = title;
	kind = kind_of(it);
	rc = db_run(db, &library_sql, LIBRARY_CHECKED, ARGS(I(":id", item),
	    I(":version", version), T(":state", refused ? "refused" : "draft"),
	    T(":title", t), T(":folded", text_fold(a, t)),
	    T(":kind", kind->name), T(":audience",
	    people_audiences[kind->audience]), I(":now", now),
	    { .name = ":expires", .type = refused ? 'i' : 'n',
	    .i = now + setting_int(db, SET_REFUSED_EXPIRY) }), e);
 out:
	arena_free(a);
	return (rc);
}

/*
 * One set of demands for both ways: a form that submits at once, and a draft
 * that is submitted later (states_complete).
 */
int
library_complete(struct arena *a, const struct item_fields *f, struct err *e)
{
	const struct kind *k = kinds_find(f->kind);

	if (library_title_check(a, f->title, e) != 0)
		return (-1);
	/*
	 * A kind that is no longer in the table: whether it needs a lesson is
	 * not known, so it does.
	 */
	if (f->nlessons == 0 && (k == NULL || k->needs_lesson))
		return (err_field(e, "ITEM-LESSON", "lesson", "no lesson"));
	/* Without either nobody would find it and no head's queue hold it. */
	if (f->nlessons == 0 && (f->place_grade == 0 || f->place_subject == 0))
		return (err_field(e, "ITEM-PLACE", "place", "no place"));
	if (f->source[0] == '\0')
		return (err_field(e, "ITEM-SOURCE", "source", "no source"));
	return (0);
}

/*
 * What every saved form must keep, even of a draft: known kind and licence,
 * texts within their lengths.  ${strict} adds what submitting demands.
 */
static int
fields_check(struct arena *a, const struct item_fields *f, int strict,
    struct err *e)
{
	if (f->title[0] == '\0')
		return (err_field(e, "ITEM-TITLE", "title", "empty"));
	if (text_chars(f->title) > ITEM_TITLE_MAX)
		return (err_field(e, "ITEM-TITLE-LONG", "title", "too long"));
	if (kinds_find(f->kind) == NULL)
		return (err_field(e, "ITEM-KIND", "kind", "unknown kind"));
	if (f->audience != NULL && !people_audience_known(f->audience))
		return (err_field(e, "ITEM-AUDIENCE", "audience", "unknown"));
	if (f->place_grade < 0 || f->place_grade > GRADE_MAX)
		return (err_field(e, "ITEM-PLACE", "place", "grade %d",
		    f->place_grade));
	if (!library_licence_known(f->licence))
		return (err_field(e, "ITEM-LICENCE", "licence", "unknown"));
	if (text_chars(f->source) > ITEM_SOURCE_MAX)
		return (err_field(e, "ITEM-TEXT-LONG", "source", "too long"));
	if (text_chars(f->about) > ITEM_ABOUT_MAX)
		return (err_field(e, "ITEM-TEXT-LONG", "about", "too long"));
	if (f->nlessons > ITEM_LESSONS)
		return (err_field(e, "ITEM-LESSONS", "lesson", "%d lessons",
		    f->nlessons));
	return (strict ? library_complete(a, f, e) : 0);
}

/*
 * File ${it}, or its next version when pupils see it, under exactly these
 * lessons, in this order; a lesson that is named twice counts once.
 */
static int
file_under(struct db *db, const struct item *it, const struct item_fields *f,
    struct err *e)
{
	int next = it->live_id != 0, i, j, ord = 0;
	int64_t there = 0;

	if (db_run(db, &library_sql, next ? LIBRARY_REVISE_UNFILE :
	    LIBRARY_UNFILE, ARGS(I(":id", it->id)), e) != 0)
		return (-1);
	for (i = 0; i < f->nlessons; i++) {
		for (j = 0; j < i && f->lessons[j] != f->lessons[i]; j++)
			;
		if (j < i)
			continue;	/* named twice */
		if (db_number(db, &library_sql, LIBRARY_LESSON_EXISTS,
		    ARGS(I(":lesson", f->lessons[i])), &there, e) < 0)
			return (-1);
		if (there == 0)
			return (err_field(e, "ITEM-LESSON", "lesson",
			    "unknown lesson"));
		if (db_run(db, &library_sql, next ? LIBRARY_REVISE_FILE :
		    LIBRARY_FILE, ARGS(I(":id", it->id), I(":lesson",
		    f->lessons[i]), I(":ord", ord++)), e) != 0)
			return (-1);
	}
	return (0);
}

/* The words of the item, or of its next version beside what pupils see. */
static int
save_words(struct db *db, struct arena *a, const struct item *it,
    const struct item_fields *f, struct err *e)
{
	int64_t now = clock_now();
	const char *audience = f->audience != NULL ? f->audience :
	    strcmp(f->kind, it->kind) == 0 ? it->audience :
	    people_audiences[kinds_find(f->kind)->audience];
	/* The lessons say it, where there are some. */
	int grade = f->nlessons > 0 ? 0 : f->place_grade;
	int64_t subject = f->nlessons > 0 ? 0 : f->place_subject;

	if (it->live_id == 0)
		return (db_run(db, &library_sql, LIBRARY_SAVE, ARGS(
		    I(":id", it->id), T(":title", f->title), T(":folded",
		    text_fold(a, f->title)), T(":kind", f->kind),
		    T(":licence", f->licence), T(":source", f->source),
		    T(":about", f->about), T(":audience", audience),
		    I(":grade", grade), I(":subject", subject),
		    I(":now", now)), e));
	if (db_run(db, &library_sql, LIBRARY_REVISE_SAVE, ARGS(
	    I(":id", it->id), T(":title", f->title), T(":folded",
	    text_fold(a, f->title)), T(":kind", f->kind), T(":licence",
	    f->licence), T(":source", f->source), T(":about", f->about),
	    T(":audience", audience), I(":grade", grade), I(":subject",
	    subject)), e) != 0)
		return (-1);
	return (db_run(db, &library_sql, LIBRARY_REVISE_TOUCH, ARGS(
	    I(":id", it->id), I(":now", now)), e));
}

/*
 * Only the author may, and only a draft or a returned item.  Of an item that
 * pupils see nothing changes here: the words go to its next version (table
 * revision) until that is approved.
 */
int
library_save(struct db *db, const struct viewer *who, const struct item *it,
    const struct item_fields *f, int strict, struct err *e)
{
	struct arena *a;
	struct scope s;
	int rc;

	library_scope(it, &s);
	if ((rc = people_may(db, who, MAY_EDIT_ITEM, &s, e)) != 1)
		return (rc < 0 ? -1 :
		    err_set(e, ERR_REJECT, "NO-RIGHT", "not the author"));
	rc = -1;
	a = arena_new();
	if (fields_check(a, f, strict, e) != 0)
		goto out;
	if (save_words(db, a, it, f, e) != 0)
		goto out;
	if (db_changes(db) != 1) {
		err_set(e, ERR_REJECT, "ITEM-STATE", "not editable now");
		goto out;
	}
	rc = file_under(db, it, f, e);
 out:
	arena_free(a);
	return (rc);
}
