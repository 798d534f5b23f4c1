/* The versions of an item, for whoever compares them. */
#include "util/arena.h"

#include "library/review.h"

#define VERSIONS	100	/* as the LIMIT of the statement */

enum { VERSION_LIST, VERSION__MAX };

/* Columns of VERSION_LIST. */
enum {
	ROW_ID, ROW_NO, ROW_FILE_NAME, ROW_HASH, ROW_BYTES, ROW_CREATED,
	ROW_LIVE_FROM, ROW_LIVE_UNTIL, ROW_PACKAGE, ROW_FORMAT, ROW_VERDICT,
	ROW_FILES
};

static const char *const sql[VERSION__MAX] = {
	[VERSION_LIST] = "SELECT v.id, v.no, v.file_name, v.hash, v.bytes, "
	    "v.created, coalesce(v.live_from, 0), coalesce(v.live_until, 0), "
	    "coalesce(v.package_id, 0), coalesce(k.format, ''), "
	    "coalesce(k.verdict, ''), coalesce(k.files, 0) FROM version v "
	    "LEFT JOIN package k ON k.id = v.package_id "
	    "WHERE v.item_id = :item ORDER BY v.no DESC LIMIT 100",
};

const struct sql_table review_versions_sql = { "review_versions", sql,
    VERSION__MAX };

/*
 * Newest first, at most VERSIONS; a version that is being checked has no
 * package yet (number 0, empty texts).
 */
int
versions_of(struct db *db, struct arena *a, int64_t item,
    struct version_row **out, struct err *e)
{
	struct version_row *v = arena_alloc(a, VERSIONS * sizeof(*v));
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = v;
	r = db_query(db, &review_versions_sql, VERSION_LIST, ARGS(I(":item", item)),
	    e);
	if (r == NULL)
		return (-1);
	while (n < VERSIONS && (rc = db_next(r)) == 1) {
		v[n].id = db_int(r, ROW_ID);
		v[n].no = (int)db_int(r, ROW_NO);
		v[n].file_name = db_copy(a, r, ROW_FILE_NAME);
		v[n].hash = db_copy(a, r, ROW_HASH);
		v[n].bytes = db_int(r, ROW_BYTES);
		v[n].created = db_int(r, ROW_CREATED);
		v[n].live_from = db_int(r, ROW_LIVE_FROM);
		v[n].live_until = db_int(r, ROW_LIVE_UNTIL);
		v[n].package_id = db_int(r, ROW_PACKAGE);
		v[n].format = db_copy(a, r, ROW_FORMAT);
		v[n].verdict = db_copy(a, r, ROW_VERDICT);
		v[n++].files = (int)db_int(r, ROW_FILES);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}
