/* Times of membership. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/classes.h"
#include "people/members.h"

enum {
	Q_LIST, Q_THERE, Q_JOIN, Q_LEAVE, Q_CLASS_OF, Q_CLASS_TEACHER,
	Q_LEAVE_TEACHING, Q_OVER, Q_UNITE, Q__MAX
};
/* Columns of Q_LIST. */
enum {
	ROW_ID, ROW_KEY, ROW_LOGIN, ROW_NAME, ROW_HONORIFIC, ROW_ROLE,
	ROW_SUBJECT, ROW_SUBJECT_NAME, ROW_SINCE, ROW_UNTIL, ROW_BIRTHDAY,
	ROW_PASSWORD
};

static const char *const sql[Q__MAX] = {
	[Q_LIST] = "SELECT p.id, p.key, p.login, p.name, p.honorific, m.role,"
	    " m.subject_id, coalesce(s.name, ''), m.since,"
	    " coalesce(m.until, 0), coalesce(p.birthday, 0),"
	    " CASE WHEN p.password IS NULL THEN 0 ELSE 1 END"
	    " FROM class_member m JOIN person p ON p.id = m.person_id"
	    " AND p.disabled IS NULL LEFT JOIN subject s ON s.id = m.subject_id"
	    " WHERE m.class_id = :class ORDER BY p.id, m.since LIMIT 400",
	[Q_THERE] = "SELECT 1 FROM class_member WHERE class_id = :class"
	    " AND person_id = :person AND role = :role"
	    " AND subject_id = :subject AND until IS NULL",
	/* Who left and comes back within the same second goes on. */
	[Q_JOIN] = "INSERT INTO class_member (class_id, person_id, role,"
	    " subject_id, since) VALUES (:class, :person, :role, :subject,"
	    " :since) ON CONFLICT (class_id, person_id, role, subject_id,"
	    " since) DO UPDATE SET until = NULL",
	/* Nobody leaves before the beginning. */
	[Q_LEAVE] = "UPDATE class_member SET until = CASE WHEN since > :at"
	    " THEN since ELSE :at END WHERE class_id = :class"
	    " AND person_id = :person AND role = :role"
	    " AND subject_id = :subject AND until IS NULL",
	[Q_CLASS_OF] = "SELECT m.class_id FROM class_member m"
	    " JOIN class c ON c.id = m.class_id AND c.year = :year"
	    " WHERE m.person_id = :person AND m.role = 'pupil'"
	    " AND m.until IS NULL ORDER BY m.since DESC LIMIT 1",
	[Q_CLASS_TEACHER] = "SELECT person_id FROM class_member"
	    " WHERE class_id = :class AND role = 'class-teacher'"
	    " AND until IS NULL AND person_id <> :person LIMIT 1",
	/* A pupil of a class does not teach it. */
	[Q_LEAVE_TEACHING] = "SELECT 1 FROM class_member"
	    " WHERE class_id = :class AND person_id = :person"
	    " AND until IS NULL AND CASE WHEN role = 'pupil' THEN 1 ELSE 0 END"
	    " <> :pupil LIMIT 1",
	/* Earlier times that still ran at :since. */
	[Q_OVER] = "SELECT since FROM class_member WHERE class_id = :class"
	    " AND person_id = :person AND role = :role"
	    " AND subject_id = :subject AND until > :since"
	    " ORDER BY since LIMIT 1",
	[Q_UNITE] = "DELETE FROM class_member WHERE class_id = :class"
	    " AND person_id = :person AND role = :role"
	    " AND subject_id = :subject AND until > :since",
};

const struct sql_table members_sql = { "members", sql, Q__MAX };

/* A row with the sort key, made once. */
struct keyed {
	struct member	 m;
	const char	*key;
	int		 group;	/* pupils, class teacher, teachers, gone */
};

static int
members_group(const struct member *m)
{
	if (m->until != 0)
		return (3);
	if (strcmp(m->role, "pupil") == 0)
		return (0);
	return (strcmp(m->role, "class-teacher") == 0 ? 1 : 2);
}

static int
members_by_key(const void *a, const void *b)
{
	const struct keyed *x = a, *y = b;
	int c = x->group - y->group;

	if (c == 0)
		c = strcmp(x->key, y->key);
	return (c != 0 ? c : (x->m.id > y->m.id) - (x->m.id < y->m.id));
}

/* Sorted here: SQL does not know the order of a Vietnamese register. */
int
members_list(struct db *db, struct arena *a, int64_t class,
    struct member **out, struct err *e)
{
	struct keyed *k = arena_alloc(a, MEMBERS_MOST * sizeof(*k));
	struct db_rows *r;
	int i, n = 0, rc = 0;

	r = db_query(db, &members_sql, Q_LIST, ARGS(I(":class", class)), e);
	if (r == NULL)
		return (-1);
	for (; n < MEMBERS_MOST && (rc = db_next(r)) == 1; n++) {
		struct member *m = &k[n].m;

		m->id = db_int(r, ROW_ID);
		m->key = db_copy(a, r, ROW_KEY);
		m->login = db_copy(a, r, ROW_LOGIN);
		m->name = db_copy(a, r, ROW_NAME);
		m->honorific = db_copy(a, r, ROW_HONORIFIC);
		m->role = db_copy(a, r, ROW_ROLE);
		m->subject_id = db_int(r, ROW_SUBJECT);
		m->subject = db_copy(a, r, ROW_SUBJECT_NAME);
		m->since = db_int(r, ROW_SINCE);
		m->until = db_int(r, ROW_UNTIL);
		m->birthday = db_int(r, ROW_BIRTHDAY);
		m->has_password = (int)db_int(r, ROW_PASSWORD);
		k[n].key = people_name_key(a, m->name);
		k[n].group = members_group(m);
	}
	db_end(r);
	if (rc < 0)
		return (-1);
	qsort(k, (size_t)n, sizeof(*k), members_by_key);
	*out = arena_alloc(a, (size_t)(n + 1) * sizeof(**out));
	for (i = 0; i < n; i++)
		(*out)[i] = k[i].m;
	return (n);
}

/* Lists of the next year are made before it begins, from the day itself. */
int
members_day(const struct class_row *c, int day, int64_t *at, struct err *e)
{
	int64_t now = clock_now(), first = clock_utc(c->year, 8, 1);

	*at = now;
	if (day == 0 || day == clock_day(now))
		return (0);
	*at = clock_day_utc(day);
	if (*at == -1 || *at > now || *at < first)
		return (err_field(e, "MEMBER-DATE", "day", "%d", day));
	return (0);
}

int
members_class_of(struct db *db, int64_t person, int year, int64_t *class,
    struct err *e)
{
	*class = 0;
	return (db_number(db, &members_sql, Q_CLASS_OF, ARGS(I(":person",
	    person), I(":year", year)), class, e));
}

int
members_leave(struct db *db, int64_t class, int64_t person, const char *role,
    int64_t subject, int64_t at, struct err *e)
{
	if (db_run(db, &members_sql, Q_LEAVE, ARGS(I(":class", class),
	    I(":person", person), T(":role", role), I(":subject", subject),
	    I(":at", at)), e) != 0)
		return (-1);
	return (db_changes(db) > 0);
}

/* 1 when that very membership is there, 0, -1. */
static int
members_there(struct db *db, int64_t class, int64_t person, const char *role,
    int64_t subject, struct err *e)
{
	int64_t one = 0;

	return (db_number(db, &members_sql, Q_THERE, ARGS(I(":class", class),
	    I(":person", person), T(":role", role), I(":subject", subject)),
	    &one, e));
}

/* What keeps ${person} out of the class as ${role}; 0 nothing, -1. */
static int
members_hinder(struct db *db, const struct class_row *c, int64_t person,
    int pupil, struct err *e)
{
	int64_t other = 0;
	int rc = db_number(db, &members_sql, Q_LEAVE_TEACHING, ARGS(
	    I(":class", c->id), I(":person", person), I(":pupil", pupil)),
	    &other, e);

	if (rc == 1)
		return (err_field(e, "MEMBER-ROLE", "login", "both"));
	if (rc == 0 && pupil)
		rc = members_class_of(db, person, c->year, &other, e);
	if (rc == 1)
		return (err_field(e, "MEMBER-ELSEWHERE", "login", "%lld",
		    (long long)other));
	return (rc < 0 ? -1 : 0);
}

/* Times that overlap become one, or sums would count somebody twice. */
static int
members_put(struct db *db, int64_t class, int64_t person, const char *role,
    int64_t subject, int64_t since, struct err *e)
{
	const struct db_arg over[] = { I(":class", class),
	    I(":person", person), T(":role", role), I(":subject", subject),
	    I(":since", since), { 0 } };
	int64_t before = since;
	int rc = db_number(db, &members_sql, Q_OVER, over, &before, e);

	if (rc < 0 || (rc == 1 && db_run(db, &members_sql, Q_UNITE, over,
	    e) != 0))
		return (-1);
	if (rc == 1 && before < since)
		since = before;
	return (db_run(db, &members_sql, Q_JOIN, ARGS(I(":class", class),
	    I(":person", person), T(":role", role), I(":subject", subject),
	    I(":since", since)), e));
}

int
members_join(struct db *db, const struct class_row *c, int64_t person,
    const char *role, int64_t subject, int64_t since, struct err *e)
{
	int pupil = strcmp(role, "pupil") == 0, rc;
	int64_t before = 0;

	if ((rc = members_there(db, c->id, person, role, subject, e)) != 0)
		return (rc < 0 ? -1 : 0);
	if (members_hinder(db, c, person, pupil, e) != 0)
		return (-1);
	if (strcmp(role, "class-teacher") == 0) {
		rc = db_number(db, &members_sql, Q_CLASS_TEACHER, ARGS(
		    I(":class", c->id), I(":person", person)), &before, e);
		if (rc < 0 || (rc == 1 && members_leave(db, c->id, before,
		    role, 0, since, e) < 0))
			return (-1);
	}
	return (members_put(db, c->id, person, role, subject, since, e) != 0 ?
	    -1 : 1);
}

int
members_move(struct db *db, const struct class_row *to, int64_t person,
    int64_t at, struct err *e)
{
	int64_t from;
	int rc = members_class_of(db, person, to->year, &from, e);

	if (rc < 0)
		return (-1);
	if (rc == 1 && from == to->id)
		return (0);
	if (rc == 1 && members_leave(db, from, person, "pupil", 0, at, e) < 0)
		return (-1);
	return (members_join(db, to, person, "pupil", 0, at, e));
}
