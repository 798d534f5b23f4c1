/* Rows of what is made of originals. */
#include <stdio.h>
#include <string.h>

#include "util/clock.h"

#include "parse/formats.h"
#include "packages/packages.h"
#include "packages/rendition.h"

enum { Q_OF, Q_AFTER, Q_PUT, Q_PLAYABLE, Q_BARE, Q_ENTRY, Q__MAX };

/* Columns of Q_OF and Q_AFTER. */
enum {
	ROW_PACKAGE, ROW_ORIGINAL, ROW_FORMAT, ROW_FILE, ROW_PLAYABLE, ROW_KNOWN,
	ROW_PAPER_STATE, ROW_PAPER, ROW_PAPER_BYTES, ROW_PICTURE_STATE,
	ROW_PICTURE, ROW_PICTURE_BYTES, ROW_WIDE, ROW_HIGH, ROW_WHY, ROW_TRIES,
	ROW_MADE
};

/* Columns of Q_BARE. */
enum { BARE_ID, BARE_TITLE };

const char *const rendition_states[RENDITION__MAX] = {
	"", "waiting", "ready", "failed", "absent"
};

static const char *const sql[Q__MAX] = {
/* A package that no version of a living item has needs nothing. */
[Q_OF] =
	"SELECT k.id, k.hash, k.format, v.file_name, k.playable,"
	" CASE WHEN r.hash IS NULL THEN 0 ELSE 1 END, r.paper_state, r.paper,"
	" r.paper_bytes, r.picture_state, r.picture, r.picture_bytes, r.wide,"
	" r.high, r.why, r.tries, r.made FROM package k JOIN version v"
	" ON v.hash = k.hash AND v.package_id = k.id"
	" JOIN item i ON i.id = v.item_id AND i.state <> 'deleted'"
	" LEFT JOIN rendition r ON r.hash = k.hash"
	" WHERE k.id = :id AND k.verdict <> 'refused' LIMIT 1",
[Q_AFTER] =
	"SELECT k.id, k.hash, k.format, v.file_name, k.playable,"
	" CASE WHEN r.hash IS NULL THEN 0 ELSE 1 END, r.paper_state, r.paper,"
	" r.paper_bytes, r.picture_state, r.picture, r.picture_bytes, r.wide,"
	" r.high, r.why, r.tries, r.made FROM package k JOIN version v"
	" ON v.hash = k.hash AND v.package_id = k.id"
	" JOIN item i ON i.id = v.item_id AND i.state <> 'deleted'"
	" LEFT JOIN rendition r ON r.hash = k.hash"
	" WHERE k.id > :after AND k.verdict <> 'refused' ORDER BY k.id LIMIT 1",
[Q_PUT] =
	"INSERT INTO rendition (hash, paper_state, paper, paper_bytes,"
	" picture_state, picture, picture_bytes, wide, high, why, tries, made)"
	" VALUES (:hash, :paper_state, :paper, :paper_bytes, :picture_state,"
	" :picture, :picture_bytes, :wide, :high, :why, :tries, :now)"
	" ON CONFLICT (hash) DO UPDATE SET paper_state = excluded.paper_state,"
	" paper = excluded.paper, paper_bytes = excluded.paper_bytes,"
	" picture_state = excluded.picture_state, picture = excluded.picture,"
	" picture_bytes = excluded.picture_bytes, wide = excluded.wide,"
	" high = excluded.high, why = excluded.why, tries = excluded.tries,"
	" made = excluded.made",
[Q_PLAYABLE] =
	"UPDATE package SET playable = :playable, nentries = :playable"
	" WHERE hash = :hash AND format = :format AND verdict <> 'refused'"
	" AND playable <> :playable",
[Q_BARE] =
	"SELECT k.id, k.title FROM package k WHERE k.hash = :hash"
	" AND k.format = :format AND k.verdict <> 'refused'"
	" AND NOT EXISTS (SELECT 1 FROM package_entry n"
	" WHERE n.package_id = k.id) LIMIT 1",
/* As packages_store makes it for a PDF; it stays when the PDF is gone. */
[Q_ENTRY] =
	"INSERT INTO package_entry (package_id, ord, depth, ident, title, path,"
	" suffix, is_sco, version) VALUES (:package, 0, 0, 'file', :title,"
	" :whole, '', 0, 0)",
};

const struct sql_table rendition_sql = { "rendition", sql, Q__MAX };

int
rendition_wanted(const char *format)
{
	return (format_find(format)->pictured != FORMAT_NO_PICTURE);
}

static enum rendition_state
rendition_state_of(const char *name)
{
	int i;

	for (i = RENDITION__MAX - 1; i > 0; i--)
		if (strcmp(rendition_states[i], name) == 0)
			break;
	return ((enum rendition_state)i);
}

/* One of the two, from its three columns. */
static void
rendition_read(struct db_rows *r, int state, int hash, int bytes,
    struct rendered *out)
{
	out->state = rendition_state_of(db_text(r, state));
	snprintf(out->hash, sizeof(out->hash), "%s", db_text(r, hash));
	out->bytes = db_int(r, bytes);
}

/* The one row of ${q}, which is ended: 1, 0, -1. */
static int
rendition_row(struct db_rows *q, struct rendition *r)
{
	int rc;

	memset(r, 0, sizeof(*r));
	if (q == NULL)
		return (-1);
	if ((rc = db_next(q)) == 1) {
		r->package = db_int(q, ROW_PACKAGE);
		snprintf(r->original, sizeof(r->original), "%s",
		    db_text(q, ROW_ORIGINAL));
		snprintf(r->format, sizeof(r->format), "%s",
		    db_text(q, ROW_FORMAT));
		snprintf(r->file, sizeof(r->file), "%s", db_text(q, ROW_FILE));
		r->playable = (int)db_int(q, ROW_PLAYABLE);
		r->known = (int)db_int(q, ROW_KNOWN);
		rendition_read(q, ROW_PAPER_STATE, ROW_PAPER, ROW_PAPER_BYTES,
		    &r->paper);
		rendition_read(q, ROW_PICTURE_STATE, ROW_PICTURE,
		    ROW_PICTURE_BYTES, &r->picture);
		r->wide = (int)db_int(q, ROW_WIDE);
		r->high = (int)db_int(q, ROW_HIGH);
		snprintf(r->why, sizeof(r->why), "%s", db_text(q, ROW_WHY));
		r->tries = (int)db_int(q, ROW_TRIES);
		r->made = db_int(q, ROW_MADE);
	}
	db_end(q);
	return (rc);
}

int
rendition_of(struct db *db, int64_t package, struct rendition *r,
    struct err *e)
{
	int rc = rendition_row(db_query(db, &rendition_sql, Q_OF, ARGS(
	    I(":id", package)), e), r);

	return (rc == 1 ? rendition_wanted(r->format) : rc);
}

int
rendition_after(struct db *db, int64_t after, struct rendition *r,
    struct err *e)
{
	return (rendition_row(db_query(db, &rendition_sql, Q_AFTER, ARGS(
	    I(":after", after)), e), r));
}

/* An entry for one package of that original that has none: 1, 0 none lacks it, -1. */
static int
rendition_entry(struct db *db, const struct rendition *r, struct err *e)
{
	char title[1000];
	int64_t package = 0;
	struct db_rows *q;
	int rc;

	q = db_query(db, &rendition_sql, Q_BARE, ARGS(T(":hash", r->original),
	    T(":format", r->format)), e);
	if (q == NULL)
		return (-1);
	if ((rc = db_next(q)) == 1) {
		package = db_int(q, BARE_ID);
		snprintf(title, sizeof(title), "%s", db_text(q, BARE_TITLE));
	}
	db_end(q);
	if (rc == 1 && db_run(db, &rendition_sql, Q_ENTRY, ARGS(
	    I(":package", package), T(":title", title),
	    T(":whole", PACKAGE_WHOLE)), e) != 0)
		return (-1);
	return (rc);
}

/*
 * A document is played exactly while its PDF stands: lists, homes and "set to a
 * class" ask the package's column and need no case of their own.
 */
int
rendition_put(struct db *db, const struct rendition *r, struct err *e)
{
	int plays = r->paper.state == RENDITION_READY, rc = plays;

	if (db_run(db, &rendition_sql, Q_PUT, ARGS(T(":hash", r->original),
	    T(":paper_state", rendition_states[r->paper.state]),
	    T(":paper", r->paper.hash), I(":paper_bytes", r->paper.bytes),
	    T(":picture_state", rendition_states[r->picture.state]),
	    T(":picture", r->picture.hash),
	    I(":picture_bytes", r->picture.bytes), I(":wide", r->wide),
	    I(":high", r->high), T(":why", r->why), I(":tries", r->tries),
	    I(":now", clock_now())), e) != 0)
		return (-1);
	if (!format_find(r->format)->rendered)
		return (0);
	while (rc == 1)
		rc = rendition_entry(db, r, e);
	if (rc < 0)
		return (-1);
	return (db_run(db, &rendition_sql, Q_PLAYABLE, ARGS(
	    I(":playable", plays), T(":hash", r->original),
	    T(":format", r->format)), e));
}
