/*
 * Lessons that are much the same as an earlier one.  A file inside a package is
 * known by the CRC-32 and length of its unpacked bytes, which the check has
 * verified and the serving index holds: no further reading, and the last word
 * is a person's anyway.
 *
 * Who shares more than 80 of 100 bytes shares at least one file of any set that
 * holds 20 of 100: so the largest files up to that are looked up among all
 * packages (the probes), and only packages that hold one of them are counted
 * out.  A common player's files are small beside a lesson's pictures and sound.
 */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "audit/audit.h"
#include "parse/zipindex.h"

#include "library/review.h"

#define PROBES		64	/* files looked up at most */
#define CANDIDATES	200	/* packages counted out at most, newest first */
#define SHOWN		10

enum {
	TWINS_HAS_PRINT, TWINS_PRINT, TWINS_BYTES, TWINS_PROBES, TWINS_HOLDERS,
	TWINS_COMMON, TWINS_SAME_FILE, TWINS_FORGET, TWINS_OLD, TWINS_PUT,
	TWINS_DROP, TWINS_OF,
	TWINS_OPEN, TWINS_DECIDE, TWINS__MAX
};

/* Columns of TWINS_PROBES, of TWINS_HOLDERS and of TWINS_OF. */
enum { PROBE_PRINT, PROBE_BYTES };
enum { HOLDER_PACKAGE, HOLDER_ITEM };
enum {
	TWIN_OTHER, TWIN_KEY, TWIN_TITLE, TWIN_OWNER, TWIN_OWNER_HONORIFIC,
	TWIN_SUBMITTED, TWIN_SHARED, TWIN_VERDICT, TWIN_PERSON, TWIN_HONORIFIC,
	TWIN_AT
};

static const char *const sql[TWINS__MAX] = {
	[TWINS_HAS_PRINT] = "SELECT 1 FROM package_file "
	    "WHERE package_id = :package LIMIT 1",
	[TWINS_PRINT] = "INSERT INTO package_file (package_id, print, bytes) "
	    "VALUES (:package, :print, :bytes) ON CONFLICT (package_id, print) "
	    "DO UPDATE SET bytes = package_file.bytes + excluded.bytes",
	[TWINS_BYTES] = "SELECT coalesce(sum(bytes), 0) FROM package_file "
	    "WHERE package_id = :package",
	[TWINS_PROBES] = "SELECT print, bytes FROM package_file "
	    "WHERE package_id = :package ORDER BY bytes DESC, print "
	    "LIMIT :limit",
	/*
	 * Earlier lessons of the school, by others or the same author.  "+ 0":
	 * from the print to its packages, never the other way.
	 */
	[TWINS_HOLDERS] = "SELECT DISTINCT v.package_id, i.id "
	    "FROM package_file f JOIN package k ON k.id = f.package_id + 0 "
	    "JOIN version v ON v.hash = k.hash "
	    "AND v.package_id = k.id "
	    "JOIN item i ON i.id = v.item_id "
	    "AND v.id = coalesce(i.live_id, i.version_id) "
	    "WHERE i.school_id + 0 = :school AND i.id <> :item "
	    "AND i.state IN ('submitted', 'returned', 'published', 'draft', "
	    "'withdrawn') AND i.submitted IS NOT NULL "
	    "AND i.submitted <= :before "
	    "AND f.print = :print ORDER BY i.id DESC LIMIT :limit",
	[TWINS_COMMON] = "SELECT coalesce(sum(CASE WHEN a.bytes < b.bytes "
	    "THEN a.bytes ELSE b.bytes END), 0) FROM package_file a "
	    "JOIN package_file b ON b.package_id = :other "
	    "AND b.print = a.print + 0 WHERE a.package_id = :package",
	[TWINS_SAME_FILE] = "SELECT i.id FROM version v "
	    "JOIN item i ON i.id = v.item_id "
	    "AND v.id = coalesce(i.live_id, i.version_id) "
	    "WHERE i.school_id + 0 = :school AND i.id <> :item "
	    "AND i.state IN ('submitted', 'returned', 'published', 'draft', "
	    "'withdrawn') AND i.submitted IS NOT NULL "
	    "AND i.submitted <= :before "
	    "AND v.hash = :hash ORDER BY i.id LIMIT :limit",
	[TWINS_FORGET] = "DELETE FROM item_twin WHERE item_id = :item "
	    "AND verdict IS NULL",
	/* Decided ones are kept aside until they are found again. */
	[TWINS_OLD] = "UPDATE item_twin SET share = -share "
	    "WHERE item_id = :item AND share > 0",
	[TWINS_DROP] = "DELETE FROM item_twin WHERE item_id = :item "
	    "AND share < 0",
	[TWINS_PUT] = "INSERT INTO item_twin (item_id, other_id, share) "
	    "VALUES (:item, :other, :share) ON CONFLICT (item_id, other_id) "
	    "DO UPDATE SET share = excluded.share, verdict = CASE WHEN "
	    "abs(item_twin.share) = excluded.share "
	    "THEN item_twin.verdict END",
	[TWINS_OF] = "SELECT t.other_id, i.key, i.title, p.name, p.honorific, "
	    "coalesce(i.submitted, 0), t.share, coalesce(t.verdict, ''), "
	    "coalesce(w.name, ''), coalesce(w.honorific, ''), "
	    "coalesce(t.at, 0) FROM item_twin t JOIN item i "
	    "ON i.id = t.other_id JOIN person p ON p.id = i.owner_id "
	    "LEFT JOIN person w ON w.id = t.person_id "
	    "WHERE t.item_id = :item ORDER BY t.share DESC, t.other_id "
	    "LIMIT 10",
	[TWINS_OPEN] = "SELECT count(*) FROM item_twin "
	    "WHERE item_id = :item AND verdict IS NULL",
	[TWINS_DECIDE] = "UPDATE item_twin SET verdict = :verdict, "
	    "person_id = :who, at = :now WHERE item_id = :item",
};

const struct sql_table near_duplicate_sql = { "twins", sql, TWINS__MAX };

/*
 * A print is 64 bits: the CRC-32, and the length folded to 32 bits.  Files of
 * the same content inside one package add up in one row.  A package that has
 * prints already is left as it is, so the call may be repeated.
 */
int
near_duplicate_print(struct db *db, int64_t package, const struct zipindex *idx,
    struct err *e)
{
	const struct zipindex_entry *en;
	size_t i, n = zipindex_count(idx);
	uint64_t print;
	int64_t has;
	int rc;

	if ((rc = db_number(db, &near_duplicate_sql, TWINS_HAS_PRINT, ARGS(
	    I(":package", package)), &has, e)) != 0)
		return (rc < 0 ? -1 : 0);
	for (i = 0; i < n; i++) {
		en = zipindex_at(idx, i);
		if (en->usize == 0)
			continue;
		print = (uint64_t)en->crc32 << 32 |
		    (uint32_t)(en->usize ^ en->usize >> 32);
		if (db_run(db, &near_duplicate_sql, TWINS_PRINT, ARGS(I(":package",
		    package), I(":print", print), I(":bytes", en->usize)),
		    e) != 0)
			return (-1);
	}
	return (0);
}

/* What a search goes through. */
struct hunt {
	struct db		*db;
	struct err		*e;
	const struct item	*it;
	int64_t			 before;	/* submitted not after it */
	int64_t			 bytes;		/* of the lesson's own files */
	int64_t			 probes[PROBES];
	int			 nprobes;
	int64_t			 packages[CANDIDATES], items[CANDIDATES];
	int			 n;
};

static int
near_duplicate_put(struct hunt *h, int64_t other, int share)
{
	return (db_run(h->db, &near_duplicate_sql, TWINS_PUT, ARGS(I(":item",
	    h->it->id), I(":other", other), I(":share", share)), h->e));
}

/*
 * Films and papers have no inner files; the digest of the whole file finds
 * their twins.  These are 100 per cent.
 */
static int
same_file(struct hunt *h)
{
	int64_t found[SHOWN];
	struct db_rows *r;
	int i, n = 0, rc = 0;

	r = db_query(h->db, &near_duplicate_sql, TWINS_SAME_FILE, ARGS(I(":school",
	    h->it->school_id), I(":item", h->it->id), I(":before", h->before),
	    T(":hash", h->it->hash), I(":limit", SHOWN)), h->e);
	if (r == NULL)
		return (-1);
	while (n < SHOWN && (rc = db_next(r)) == 1)
		found[n++] = db_int(r, 0);
	db_end(r);
	for (i = 0; rc >= 0 && i < n; i++)
		if (near_duplicate_put(h, found[i], 100) != 0)
			return (-1);
	return (rc < 0 ? -1 : 0);
}

/*
 * The largest files, until they hold more bytes than a near duplicate may lack:
 * it must share at least one of them.
 */
static int
choose_probes(struct hunt *h)
{
	int64_t sum = 0, need = h->bytes * (100 - TWIN_SHARE) / 100;
	struct db_rows *r;
	int rc = 0;

	r = db_query(h->db, &near_duplicate_sql, TWINS_PROBES, ARGS(I(":package",
	    h->it->package_id), I(":limit", PROBES)), h->e);
	if (r == NULL)
		return (-1);
	while (h->nprobes < PROBES && sum <= need && (rc = db_next(r)) == 1) {
		h->probes[h->nprobes++] = db_int(r, PROBE_PRINT);
		sum += db_int(r, PROBE_BYTES);
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/*
 * Adds the packages that hold a file of this print to the candidates, each pair
 * of package and item once.
 */
static int
holders(struct hunt *h, int64_t print)
{
	struct db_rows *r;
	int64_t package;
	int i, rc = 0;

	r = db_query(h->db, &near_duplicate_sql, TWINS_HOLDERS, ARGS(I(":school",
	    h->it->school_id), I(":item", h->it->id), I(":before", h->before),
	    I(":print", print), I(":limit", CANDIDATES)), h->e);
	if (r == NULL)
		return (-1);
	while (h->n < CANDIDATES && (rc = db_next(r)) == 1) {
		package = db_int(r, HOLDER_PACKAGE);
		for (i = 0; i < h->n && (h->packages[i] != package ||
		    h->items[i] != db_int(r, HOLDER_ITEM)); i++)
			;
		if (i == h->n) {
			h->packages[h->n] = package;
			h->items[h->n++] = db_int(r, HOLDER_ITEM);
		}
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/*
 * The share is of this lesson's bytes, not of the other's: a lesson that was
 * taken over into a larger one is noted, too.
 */
static int
count_out(struct hunt *h, int64_t package, int64_t other)
{
	int64_t common = package == h->it->package_id ? h->bytes : 0;

	if (package != h->it->package_id && db_number(h->db,
	    &near_duplicate_sql, TWINS_COMMON, ARGS(I(":package",
	    h->it->package_id), I(":other", package)), &common, h->e) < 0)
		return (-1);
	if (common * 100 <= h->bytes * TWIN_SHARE)
		return (0);
	return (near_duplicate_put(h, other, (int)(common * 100 / h->bytes)));
}

/* Packages that share more than TWIN_SHARE of their files' bytes. */
static int
inner_files(struct hunt *h)
{
	int i;

	h->bytes = 0;
	if (db_number(h->db, &near_duplicate_sql, TWINS_BYTES,
	    ARGS(I(":package",
	    h->it->package_id)), &h->bytes, h->e) < 0)
		return (-1);
	if (h->bytes <= 0)	/* a film, a paper: the file is all there is */
		return (0);
	if (choose_probes(h) != 0)
		return (-1);
	for (i = 0; i < h->nprobes; i++)
		if (holders(h, h->probes[i]) != 0)
			return (-1);
	for (i = 0; i < h->n; i++)
		if (count_out(h, h->packages[i], h->items[i]) != 0)
			return (-1);
	return (0);
}

/*
 * Called at each submission.  Earlier pairs are marked by a negative share
 * first; those found again with the same share keep their verdict, the others
 * are dropped.
 */
int
near_duplicate_find(struct db *db, const struct item *it, struct err *e)
{
	struct hunt h = { .db = db, .e = e, .it = it, .before = clock_now() };
	static const int before[] = { TWINS_FORGET, TWINS_OLD };
	size_t i;

	/* A new version of a live lesson is no new lesson. */
	if (it->live_id != 0)
		return (0);
	for (i = 0; i < sizeof(before) / sizeof(*before); i++)
		if (db_run(db, &near_duplicate_sql, before[i], ARGS(I(":item",
		    it->id)), e) != 0)
			return (-1);
	if (inner_files(&h) != 0 || same_file(&h) != 0)
		return (-1);
	return (db_run(db, &near_duplicate_sql, TWINS_DROP, ARGS(I(":item", it->id)),
	    e));
}

/*
 * The pairs that were stored when the item was handed in, at most SHOWN;
 * nothing is compared here.
 */
int
near_duplicate_of(struct db *db, struct arena *a, int64_t item, struct near_duplicate **out,
    struct err *e)
{
	struct near_duplicate *t = arena_alloc(a, SHOWN * sizeof(*t));
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = t;
	r = db_query(db, &near_duplicate_sql, TWINS_OF, ARGS(I(":item", item)), e);
	if (r == NULL)
		return (-1);
	while (n < SHOWN && (rc = db_next(r)) == 1) {
		t[n].other_id = db_int(r, TWIN_OTHER);
		t[n].key = db_copy(a, r, TWIN_KEY);
		t[n].title = db_copy(a, r, TWIN_TITLE);
		t[n].owner = db_copy(a, r, TWIN_OWNER);
		t[n].owner_honorific = db_copy(a, r, TWIN_OWNER_HONORIFIC);
		t[n].submitted = db_int(r, TWIN_SUBMITTED);
		t[n].share = (int)db_int(r, TWIN_SHARED);
		t[n].verdict = db_copy(a, r, TWIN_VERDICT);
		t[n].person = db_copy(a, r, TWIN_PERSON);
		t[n].honorific = db_copy(a, r, TWIN_HONORIFIC);
		t[n++].at = db_int(r, TWIN_AT);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/* While it is not 0 the lesson cannot be approved (library_approve). */
int
near_duplicate_open(struct db *db, int64_t item, int64_t *n, struct err *e)
{
	*n = 0;
	return (db_number(db, &near_duplicate_sql, TWINS_OPEN, ARGS(I(":item",
	    item)), n, e) < 0 ? -1 : 0);
}

/*
 * One verdict for all pairs of the item: the question is whether the lesson
 * counts in the month, not which other it resembles.  A second verdict replaces
 * the first and is in the audit, too.
 */
int
near_duplicate_decide(struct db *db, const struct viewer *who, const struct item *it,
    const char *verdict, struct err *e)
{
	if (review_check(db, who, it, e) != 0)
		return (-1);
	if (strcmp(verdict, "new") != 0 && strcmp(verdict, "same") != 0)
		return (err_field(e, "REVIEW-VERDICT", "twin", "%s", verdict));
	if (db_run(db, &near_duplicate_sql, TWINS_DECIDE, ARGS(I(":item", it->id),
	    T(":verdict", verdict), I(":who", who->id), I(":now",
	    clock_now())), e) != 0)
		return (-1);
	return (db_changes(db) == 0 ? 0 : audit_add(db, who->id, "twin",
	    "item", it->id, verdict, e));
}
