/* What the check found out, as rows: a package, its entries, its findings. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "parse/report.h"
#include "packages/packages.h"
#include "packages/remarks.h"

enum {
	Q_ADD, Q_ENTRY, Q_FINDING, Q_FIND, Q_ENTRIES, Q_FINDINGS, Q__MAX
};

/* Columns of Q_FIND, of Q_ENTRIES and of Q_FINDINGS. */
enum {
	ROW_ID, ROW_HASH, ROW_FORMAT, ROW_EDITION, ROW_VERDICT, ROW_REASON,
	ROW_TITLE, ROW_MEDIA, ROW_BYTES, ROW_FILES, ROW_UNPACKED, ROW_NENTRIES,
	ROW_NSCOS, ROW_PLAYABLE, ROW_ASKS, ROW_PAGES, ROW_CALLS
};
enum {
	ENTRY_ID, ENTRY_ORD, ENTRY_DEPTH, ENTRY_IDENT, ENTRY_TITLE, ENTRY_PATH,
	ENTRY_SUFFIX, ENTRY_IS_SCO, ENTRY_VERSION, ENTRY_LAUNCH
};
enum { FINDING_CODE, FINDING_SEVERITY, FINDING_PLACE, FINDING_PARAMS };

static const char *const sql[Q__MAX] = {
[Q_ADD] =
	"INSERT INTO package (hash, format, edition, verdict, reason, title,"
	" media, files, unpacked, nentries, nscos, playable, asks, checked,"
	" pages, calls) VALUES (:hash, :format, :edition, :verdict, :reason,"
	" :title, :media, :files, :unpacked, :nentries, :nscos, :playable,"
	" :asks, :now, :pages, :calls) RETURNING id",
[Q_ENTRY] =
	"INSERT INTO package_entry (package_id, ord, depth, ident, title, path,"
	" suffix, is_sco, version, launch) VALUES (:package, :ord, :depth,"
	" :ident, :title, :path, :suffix, :sco, :version, :launch)",
[Q_FINDING] =
	"INSERT INTO finding (package_id, ord, code, severity, place, params)"
	" VALUES (:package, :ord, :code, :severity, :place, :params)",
[Q_FIND] =
	"SELECT p.id, p.hash, p.format, p.edition, p.verdict, p.reason,"
	" p.title, p.media, o.bytes, p.files, p.unpacked, p.nentries, p.nscos,"
	" p.playable, p.asks, p.pages, p.calls FROM package p"
	" JOIN object o ON o.hash = p.hash"
	" WHERE p.id = :id",
[Q_ENTRIES] =
	"SELECT id, ord, depth, ident, title, path, suffix, is_sco, version,"
	" launch FROM package_entry WHERE package_id = :id ORDER BY ord",
[Q_FINDINGS] =
	"SELECT code, severity, place, params FROM finding"
	" WHERE package_id = :id ORDER BY CASE severity WHEN 'error' THEN 0"
	" WHEN 'warn' THEN 1 ELSE 2 END, ord",
};

const struct sql_table packages_sql = { "packages", sql, Q__MAX };

/*
 * The run-time data of an entry as one JSON text: only the player reads it
 * (runtime/launchdata.c), so it needs no columns.
 */
static char *
launch_text(const struct check_entry *en)
{
	json_t *j = json_pack("{s:s,s:s,s:s,s:s,s:s,s:s,s:s,s:b}",
	    "mastery", en->mastery, "passing", en->passing,
	    "threshold", en->threshold, "max_time", en->max_time,
	    "time_action", en->time_action, "launch_data", en->launch_data,
	    "prerequisites", en->prerequisites, "visible", en->visible);
	json_t *list = json_array();
	size_t i;
	char *s;

	for (i = 0; i < en->nobjectives; i++)
		json_array_append_new(list, json_string(en->objectives[i]));
	json_object_set_new(j, "objectives", list);
	if (en->nstores > 0) {
		list = json_array();
		for (i = 0; i < en->nstores; i++)
			json_array_append_new(list, json_pack("{s:s,s:b,s:b}",
			    "id", en->stores[i].id, "read",
			    en->stores[i].read, "write",
			    en->stores[i].write));
		json_object_set_new(j, "stores", list);
		json_object_set_new(j, "stores_own",
		    json_boolean(en->stores_own));
	}
	s = j != NULL ? json_dumps(j, JSON_COMPACT) : NULL;
	json_decref(j);
	return (s);
}

/*
 * A row of the manifest's tree, headings too (their path is "").  ${version} is
 * the SCORM version of the format, 0 for pages without one.
 */
static int
store_entry(struct db *db, int64_t id, int ord, int version,
    const struct check_entry *en, struct err *e)
{
	char *launch = launch_text(en);
	int rc;

	rc = db_run(db, &packages_sql, Q_ENTRY, ARGS(I(":package", id),
	    I(":ord", ord), I(":depth", en->depth), T(":ident", en->identifier),
	    T(":title", en->title), T(":path", en->name), T(":suffix", en->tail),
	    I(":sco", en->kind == CHECK_SCO), I(":version", version),
	    T(":launch", launch != NULL ? launch : "{}")), e);
	free(launch);
	return (rc);
}

/*
 * The one entry of a package that is no archive, so that player and results
 * need no case of their own for a film or a paper.
 */
static int
store_single(struct db *db, int64_t id, const char *title, struct err *e)
{
	return (db_run(db, &packages_sql, Q_ENTRY, ARGS(I(":package", id),
	    I(":ord", 0), I(":depth", 0), T(":ident", "file"),
	    T(":title", title), T(":path", PACKAGE_WHOLE), T(":suffix", ""),
	    I(":sco", 0), I(":version", 0), T(":launch", "{}")), e));
}

/*
 * Only code, place and parameters are stored; the words are looked up when the
 * page is shown, in the reader's language.
 */
static int
store_findings(struct db *db, int64_t id, const struct check_report *r,
    struct err *e)
{
	static const char *const names[] = {
		[CHECK_INFO] = "info", [CHECK_WARN] = "warn",
		[CHECK_ERROR] = "error"
	};
	size_t i;

	for (i = 0; i < r->nfindings; i++)
		if (db_run(db, &packages_sql, Q_FINDING, ARGS(
		    I(":package", id), I(":ord", i),
		    T(":code", r->findings[i].code),
		    T(":severity", names[r->findings[i].severity]),
		    T(":place", r->findings[i].place),
		    T(":params", r->findings[i].params)), e) != 0)
			return (-1);
	return (0);
}

/*
 * A single file that plays (PDF, film) gets one entry of its own, whose path
 * PACKAGE_WHOLE stands for the object itself.  A refused package, and one whose
 * teacher must choose first, keeps its entries but none counts as playable.
 */
int
packages_store(struct db *db, const char *hash, const struct check_report *r,
    int64_t *id, struct err *e)
{
	const struct format *f = format_row(r->format);
	int one = f->single && r->verdict != CHECK_REFUSED;
	size_t i, n = one ? 1 : r->nlaunch;

	if (r->verdict == CHECK_REFUSED || r->asks)
		n = 0;
	if (db_number(db, &packages_sql, Q_ADD, ARGS(T(":hash", hash),
	    T(":format", f->name),
	    T(":edition", f->edition),
	    T(":verdict", report_verdict_name(r->verdict)),
	    T(":reason", r->reason), T(":title", r->title),
	    T(":media", *r->media != '\0' ? r->media :
	    "application/octet-stream"), I(":files", r->files),
	    I(":unpacked", r->bytes), I(":nentries", n), I(":nscos", r->nscos),
	    I(":playable", n > 0), I(":asks", r->asks), I(":now", clock_now()),
	    I(":pages", r->pages), I(":calls", r->calls)), id, e) < 0)
		return (-1);
	if (one && store_single(db, *id, r->title, e) != 0)
		return (-1);
	for (i = 0; !one && i < r->nentries; i++)
		if (store_entry(db, *id, (int)i, f->tracked, &r->entries[i],
		    e) != 0)
			return (-1);
	return (store_findings(db, *id, r, e));
}

int
packages_find(struct db *db, struct arena *a, int64_t id, struct package **out,
    struct err *e)
{
	struct package *p = NULL;
	struct db_rows *r;
	int rc;

	*out = NULL;
	r = db_query(db, &packages_sql, Q_FIND, ARGS(I(":id", id)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		*out = p = arena_alloc(a, sizeof(*p));
		p->id = db_int(r, ROW_ID);
		p->hash = db_copy(a, r, ROW_HASH);
		p->format = db_copy(a, r, ROW_FORMAT);
		p->edition = db_copy(a, r, ROW_EDITION);
		p->verdict = db_copy(a, r, ROW_VERDICT);
		p->reason = db_copy(a, r, ROW_REASON);
		p->title = db_copy(a, r, ROW_TITLE);
		p->media = db_copy(a, r, ROW_MEDIA);
		p->bytes = db_int(r, ROW_BYTES);
		p->files = db_int(r, ROW_FILES);
		p->unpacked = db_int(r, ROW_UNPACKED);
		p->nentries = (int)db_int(r, ROW_NENTRIES);
		p->nscos = (int)db_int(r, ROW_NSCOS);
		p->playable = (int)db_int(r, ROW_PLAYABLE);
		p->asks = (int)db_int(r, ROW_ASKS);
		p->pages = (int)db_int(r, ROW_PAGES);
		p->calls = (int)db_int(r, ROW_CALLS);
	}
	db_end(r);
	return (rc);
}

static void
fill_entry(struct arena *a, struct db_rows *r, struct entry *en)
{
	en->id = db_int(r, ENTRY_ID);
	en->ord = (int)db_int(r, ENTRY_ORD);
	en->depth = (int)db_int(r, ENTRY_DEPTH);
	en->ident = db_copy(a, r, ENTRY_IDENT);
	en->title = db_copy(a, r, ENTRY_TITLE);
	en->path = db_copy(a, r, ENTRY_PATH);
	en->suffix = db_copy(a, r, ENTRY_SUFFIX);
	en->is_sco = (int)db_int(r, ENTRY_IS_SCO);
	en->version = (int)db_int(r, ENTRY_VERSION);
	en->launch = db_copy(a, r, ENTRY_LAUNCH);
}

/*
 * The whole tree at once: the check bounds how many entries a manifest may
 * have.
 */
int
packages_entries(struct db *db, struct arena *a, int64_t id,
    struct entry **out, struct err *e)
{
	struct entry *list = NULL, *more;
	struct db_rows *r;
	int rc, n = 0, cap = 0;

	*out = NULL;
	r = db_query(db, &packages_sql, Q_ENTRIES, ARGS(I(":id", id)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		if (n == cap) {
			cap = cap == 0 ? 16 : cap * 2;
			more = arena_alloc(a, (size_t)cap * sizeof(*more));
			if (n > 0)
				memcpy(more, list, (size_t)n * sizeof(*list));
			list = more;
		}
		fill_entry(a, r, &list[n++]);
	}
	db_end(r);
	*out = list;
	return (rc < 0 ? -1 : n);
}

/*
 * Errors first, then warnings, then what is only worth knowing; within these in
 * the order of the check.
 */
json_t *
packages_findings(struct db *db, struct arena *a, int64_t id, const char *lang,
    struct err *e)
{
	json_t *list = json_array();
	struct db_rows *r;
	int rc;

	r = db_query(db, &packages_sql, Q_FINDINGS, ARGS(I(":id", id)), e);
	if (r == NULL) {
		json_decref(list);
		return (NULL);
	}
	while ((rc = db_next(r)) == 1)
		json_array_append_new(list, remarks_make(a, lang,
		    db_text(r, FINDING_CODE), db_text(r, FINDING_SEVERITY),
		    db_text(r, FINDING_PLACE), db_text(r, FINDING_PARAMS)));
	db_end(r);
	if (rc < 0) {
		json_decref(list);
		return (NULL);
	}
	return (remarks_group(a, lang, list));
}
