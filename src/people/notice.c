/* Notices: rows that are put away, never deleted here (the sweep does). */
#include "util/arena.h"
#include "util/clock.h"

#include "people/notice.h"

enum {
	NOTICE_ADD, NOTICE_LIST, NOTICE_COUNT, NOTICE_SEEN, NOTICE_SEEN_ALL,
	NOTICE_OVER, NOTICE__MAX
};

/* Columns of NOTICE_LIST. */
enum {
	ROW_ID, ROW_AT, ROW_KIND, ROW_WHAT, ROW_HREF, ROW_FROM,
	ROW_FROM_HONORIFIC
};

static const char *const sql[NOTICE__MAX] = {
	[NOTICE_ADD] = "INSERT INTO notice (person_id, from_id, kind, what, "
	    "href, at) VALUES (:person, :from, :kind, :what, :href, :now) "
	    "ON CONFLICT (person_id, kind, href) DO UPDATE SET "
	    "from_id = excluded.from_id, what = excluded.what, "
	    "at = excluded.at, seen = NULL",
	[NOTICE_LIST] = "SELECT n.id, n.at, n.kind, n.what, n.href, "
	    "coalesce(p.name, ''), coalesce(p.honorific, '') FROM notice n "
	    "LEFT JOIN person p ON p.id = n.from_id "
	    "WHERE n.person_id = :person AND n.seen IS NULL "
	    "ORDER BY n.at DESC, n.id DESC LIMIT :limit",
	[NOTICE_COUNT] = "SELECT count(*) FROM notice "
	    "WHERE person_id = :person AND seen IS NULL",
	[NOTICE_SEEN] = "UPDATE notice SET seen = :now WHERE id = :id "
	    "AND person_id = :person AND seen IS NULL",
	[NOTICE_SEEN_ALL] = "UPDATE notice SET seen = :now "
	    "WHERE person_id = :person AND seen IS NULL",
	[NOTICE_OVER] = "UPDATE notice SET seen = :now WHERE href = :href "
	    "AND kind = :kind AND seen IS NULL "
	    "AND (:person = 0 OR person_id = :person)",
};

const struct sql_table notice_sql = { "notice", sql, NOTICE__MAX };

/*
 * A notice about the same thing that is there already becomes new again instead
 * of a second one.
 */
int
notice_add(struct db *db, int64_t to, int64_t from, const char *kind,
    const char *what, const char *href, struct err *e)
{
	if (to == from)
		return (0);
	return (db_run(db, &notice_sql, NOTICE_ADD, ARGS(I(":person", to),
	    { .name = ":from", .type = from != 0 ? 'i' : 'n', .i = from },
	    T(":kind", kind), T(":what", what), T(":href", href),
	    I(":now", clock_now())), e));
}

/*
 * Only those not put away yet; ${total} counts all of them, also when ${limit}
 * cuts the list.
 */
int
notice_list(struct db *db, struct arena *a, int64_t person, int limit,
    struct notice **out, int64_t *total, struct err *e)
{
	struct notice *list = arena_alloc(a, (size_t)limit * sizeof(*list));
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = list;
	*total = 0;
	if (db_number(db, &notice_sql, NOTICE_COUNT, ARGS(I(":person",
	    person)), total, e) < 0 || (r = db_query(db, &notice_sql,
	    NOTICE_LIST, ARGS(I(":person", person), I(":limit", limit)),
	    e)) == NULL)
		return (-1);
	while (n < limit && (rc = db_next(r)) == 1) {
		list[n].id = db_int(r, ROW_ID);
		list[n].at = db_int(r, ROW_AT);
		list[n].kind = db_copy(a, r, ROW_KIND);
		list[n].what = db_copy(a, r, ROW_WHAT);
		list[n].href = db_copy(a, r, ROW_HREF);
		list[n].from = db_copy(a, r, ROW_FROM);
		list[n++].from_honorific = db_copy(a, r, ROW_FROM_HONORIFIC);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/*
 * Asks for the person, too: nobody can put away another's notice by its number.
 */
int
notice_seen(struct db *db, int64_t person, int64_t id, struct err *e)
{
	if (id == 0)
		return (db_run(db, &notice_sql, NOTICE_SEEN_ALL, ARGS(
		    I(":person", person), I(":now", clock_now())), e));
	return (db_run(db, &notice_sql, NOTICE_SEEN, ARGS(I(":person", person),
	    I(":id", id), I(":now", clock_now())), e));
}

/*
 * Puts it away without its reader: the thing that it asked for is done, by
 * whoever.
 */
int
notice_over(struct db *db, int64_t person, const char *kind, const char *href,
    struct err *e)
{
	return (db_run(db, &notice_sql, NOTICE_OVER, ARGS(I(":person", person),
	    T(":kind", kind), T(":href", href), I(":now", clock_now())), e));
}
