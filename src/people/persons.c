/*
 * Finding persons.  A list is read along the index that gives the fewest rows:
 * of a class, of a role, of a unit, of the rarest word, or of the whole school
 * in its order; what else is asked for is looked at row by row.
 */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "people/persons.h"
#include "people/roster.h"

#define RARE	5000	/* rows of a word that are sorted rather than walked past */

enum {
	Q_SCHOOL, Q_WALK, Q_LEFT, Q_WORD, Q_UNIT, Q_CLASS, Q_ROLE, Q_LOGIN, Q_COUNT,
	Q_BY_KEY, Q_BY_ID, Q_ROLES, Q_CLASSES, Q__MAX
};
/* Columns of all but the last three. */
enum {
	P_ID, P_KEY, P_UNIT_ID, P_SCHOOL, P_LOGIN, P_NAME, P_HONORIFIC, P_UNIT,
	P_CODE, P_SECTOR, P_BIRTHDAY, P_DISABLED, P_PASSWORD
};

/* Columns of Q_ROLES and of Q_CLASSES. */
enum { ROLE_NAME };
enum { CLASS_GRADE, CLASS_NAME };

#define COLUMNS	"SELECT p.id, p.key, p.unit_id, p.school_id, p.login, p.name,"	\
	" p.honorific, (SELECT u.name FROM unit u WHERE u.id = p.unit_id),"	\
	" coalesce(p.code, ''),"						\
	" coalesce(p.sector_code, ''), coalesce(p.birthday, 0),"		\
	" coalesce(p.disabled, 0),"						\
	" CASE WHEN p.password IS NULL THEN 0 ELSE 1 END"
/*
 * The page's numbers are found and sorted first, so that only the rows that are
 * shown are read whole.  "%" as a word is none.
 */
#define FOUND	COLUMNS " FROM person p"					\
	" WHERE p.id IN (SELECT p.id FROM person p WHERE "
#define ASKED	" AND (:w1 = '%' OR ' ' || p.folded LIKE :w1)"			\
	" AND (:w2 = '%' OR ' ' || p.folded LIKE :w2)"				\
	" AND (:w3 = '%' OR ' ' || p.folded LIKE :w3)"				\
	" AND (:w4 = '%' OR ' ' || p.folded LIKE :w4)"				\
	" AND (:left = 0 OR p.disabled IS NOT NULL)"				\
	" AND (:left = 1 OR p.disabled IS NULL)"				\
	" AND (:unit = 0 OR p.unit_id = :unit)"					\
	" AND (:role = '' OR EXISTS (SELECT 1 FROM person_grant g"		\
	"  WHERE g.person_id = p.id AND g.role = :role"				\
	"  AND (g.until IS NULL OR g.until > :now)))"				\
	" AND (:class = 0 OR EXISTS (SELECT 1 FROM class_member m"		\
	"  WHERE m.class_id = :class AND m.person_id = p.id"			\
	"  AND m.until IS NULL))" PAGED
#define PAGED	" ORDER BY p.given, p.id LIMIT :limit OFFSET :offset)"		\
	" ORDER BY p.given, p.id"
/* Of those whose numbers a subquery gives. */
#define AMONG	"p.school_id + 0 = :school AND p.id IN "

static const char *const sql[Q__MAX] = {
	[Q_SCHOOL] = FOUND "p.school_id = :school AND p.disabled IS NULL"
	    PAGED,
	[Q_WALK] = FOUND "p.school_id = :school AND p.disabled IS NULL" ASKED,
	[Q_LEFT] = FOUND "p.school_id = :school AND p.disabled IS NOT NULL"
	    ASKED,
	[Q_WORD] = FOUND AMONG "(SELECT person_id FROM person_word"
	    "  WHERE school_id = :school AND text >= :low AND text < :high)"
	    ASKED,
	[Q_UNIT] = FOUND "p.unit_id = :unit AND p.school_id + 0 = :school"
	    ASKED,
	[Q_CLASS] = FOUND AMONG "(SELECT person_id FROM class_member"
	    "  WHERE class_id = :class AND until IS NULL)" ASKED,
	[Q_ROLE] = FOUND AMONG "(SELECT g.person_id"
	    "  FROM unit_above b JOIN person_grant g ON g.unit_id = b.unit_id"
	    "  AND g.role = :only AND (g.until IS NULL OR g.until > :now)"
	    "  WHERE b.above_id = :school)" ASKED,
	/* Who begins with that login, or has that code. */
	[Q_LOGIN] = FOUND AMONG "(SELECT id FROM person"
	    "  WHERE school_id = :school AND login >= :low AND login < :high"
	    "  UNION SELECT id FROM person WHERE school_id = :school"
	    "  AND code = :code UNION SELECT id FROM person"
	    "  WHERE school_id = :school AND sector_code = :code)" ASKED,
	[Q_COUNT] = "SELECT 1 FROM person_word WHERE school_id = :school"
	    " AND text >= :low AND text < :high LIMIT :most",
	[Q_BY_KEY] = COLUMNS " FROM person p WHERE p.key = :key",
	[Q_BY_ID] = COLUMNS " FROM person p WHERE p.id = :id",
	[Q_ROLES] = "SELECT DISTINCT role FROM person_grant"
	    " WHERE person_id = :id AND (until IS NULL OR until > :now)"
	    " LIMIT 20",
	[Q_CLASSES] = "SELECT DISTINCT c.grade, c.name FROM class_member m"
	    " JOIN class c ON c.id = m.class_id AND c.year = :year"
	    " WHERE m.person_id = :id AND m.until IS NULL"
	    " ORDER BY c.grade, c.name LIMIT 30",
};

const struct sql_table persons_sql = { "persons", sql, Q__MAX };

/* A search, cut into patterns, and the index that it goes by. */
struct search {
	const struct person_filter	*f;
	const char	*w[PERSONS_WORDS];	/* "% anh%" */
	const char	*low, *high;		/* around one word, or a login */
	const char	*code;
	int		 stmt;
};

static struct db_rows *
search_query(struct db *db, const struct search *s, struct err *e)
{
	const struct person_filter *f = s->f;
	struct db_arg args[17] = {
		I(":school", f->school), I(":limit", f->limit + 1),
		I(":offset", f->offset), T(":w1", s->w[0]), T(":w2", s->w[1]),
		T(":w3", s->w[2]), T(":w4", s->w[3]), I(":left", f->left),
		I(":unit", f->unit_id), I(":class", f->class_id),
		I(":now", clock_now()), T(":role", f->role),
	};
	int n = 12;

	/* A statement takes what stands in it and nothing else. */
	if (s->stmt == Q_SCHOOL)
		args[3].name = NULL;
	if (s->stmt == Q_ROLE) {
		args[n - 1] = (struct db_arg)T(":role", "");
		args[n++] = (struct db_arg)T(":only", f->role);
	}
	if (s->stmt == Q_WORD || s->stmt == Q_LOGIN) {
		args[n++] = (struct db_arg)T(":low", s->low);
		args[n++] = (struct db_arg)T(":high", s->high);
	}
	if (s->stmt == Q_LOGIN)
		args[n++] = (struct db_arg)T(":code", s->code);
	return (db_query(db, &persons_sql, s->stmt, args, e));
}

static void
person_read(struct arena *a, struct db_rows *r, struct person *p)
{
	p->id = db_int(r, P_ID);
	p->key = db_copy(a, r, P_KEY);
	p->unit_id = db_int(r, P_UNIT_ID);
	p->school_id = db_int(r, P_SCHOOL);
	p->login = db_copy(a, r, P_LOGIN);
	p->name = db_copy(a, r, P_NAME);
	p->honorific = db_copy(a, r, P_HONORIFIC);
	p->unit = db_copy(a, r, P_UNIT);
	p->code = db_copy(a, r, P_CODE);
	p->sector_code = db_copy(a, r, P_SECTOR);
	p->birthday = db_int(r, P_BIRTHDAY);
	p->disabled = db_int(r, P_DISABLED);
	p->has_password = (int)db_int(r, P_PASSWORD);
}

/* Roles and classes of one person: what a row says beside the name. */
static int
person_more(struct db *db, struct arena *a, struct person *p, struct err *e)
{
	struct db_rows *r;
	int rc, role;

	p->classes = "";
	r = db_query(db, &persons_sql, Q_ROLES, ARGS(I(":id", p->id),
	    I(":now", clock_now())), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1)
		if ((role = people_role(db_text(r, ROLE_NAME))) != -1)
			p->roles |= ROLE_BIT(role);
	db_end(r);
	if (rc < 0 || (r = db_query(db, &persons_sql, Q_CLASSES, ARGS(
	    I(":id", p->id), I(":year", clock_school_year(clock_now()))),
	    e)) == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1)
		p->classes = arena_printf(a, "%s%s%s", p->classes,
		    *p->classes != '\0' ? ", " : "", db_text(r, CLASS_NAME));
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/* Runs ${s}; count or -1. */
static int
search_run(struct db *db, struct arena *a, const struct search *s,
    struct person **out, struct err *e)
{
	int i, n = 0, rc = 0, room = s->f->limit + 1;
	struct person *p = arena_alloc(a, (size_t)room * sizeof(*p));
	struct db_rows *r = search_query(db, s, e);

	if (r == NULL)
		return (-1);
	while (n < room && (rc = db_next(r)) == 1)
		person_read(a, r, &p[n++]);
	db_end(r);
	for (i = 0; rc >= 0 && i < n; i++)
		rc = person_more(db, a, &p[i], e);
	*out = p;
	return (rc < 0 ? -1 : n);
}

/* The range of texts that begin with ${word}; folded words end before '{'. */
static void
search_range(struct arena *a, struct search *s, const char *word)
{
	s->low = word;
	s->high = arena_printf(a, "%s{", word);
}

/* Rows of the words in the range of ${s}, at most RARE; or -1. */
static int
search_rows(struct db *db, const struct search *s, struct err *e)
{
	struct db_rows *r;
	int n = 0, rc;

	r = db_query(db, &persons_sql, Q_COUNT, ARGS(I(":school",
	    s->f->school), T(":low", s->low), T(":high", s->high),
	    I(":most", RARE)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1)
		n++;
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/* The words into patterns; the rarest one becomes the range, its rows go into ${least}. */
static int
search_words(struct db *db, struct arena *a, struct search *s, int *least,
    struct err *e)
{
	char *at = text_fold(a, s->f->words), *word;
	struct search one = *s;
	int rows, n = 0;

	*least = RARE;

	while (n < PERSONS_WORDS && (word = strsep(&at, " ")) != NULL) {
		if (*word == '\0' || strpbrk(word, "%_") != NULL)
			continue;
		s->w[n++] = arena_printf(a, "%% %s%%", word);
		search_range(a, &one, word);
		if ((rows = search_rows(db, &one, e)) < 0)
			return (-1);
		if (rows < *least) {
			*least = rows;
			s->low = one.low;
			s->high = one.high;
		}
	}
	return (0);
}

/* What is no name: a login ("minhanh.3a") or a code.  Count or -1. */
static int
search_login(struct db *db, struct arena *a, struct search *s,
    struct person **out, struct err *e)
{
	char *low = arena_strdup(a, s->f->words), *c;

	if (*low == '\0' || strchr(low, ' ') != NULL)
		return (0);
	for (c = low; *c != '\0'; c++)
		if (*c >= 'A' && *c <= 'Z')
			*c += 32;
	search_range(a, s, low);
	s->code = text_upper(a, s->f->words);
	s->stmt = Q_LOGIN;
	return (search_run(db, a, s, out, e));
}

int
persons_find(struct db *db, struct arena *a, const struct person_filter *f,
    struct person **out, struct err *e)
{
	struct search s = { .f = f, .w = { "%", "%", "%", "%" }, .low = "",
	    .high = "", .code = "" };
	int n, rows;

	if ((n = search_login(db, a, &s, out, e)) != 0)
		return (n);
	if (search_words(db, a, &s, &rows, e) != 0)
		return (-1);
	if (f->class_id != 0)
		s.stmt = Q_CLASS;
	else if (rows < RARE)
		s.stmt = Q_WORD;
	else if (*f->role != '\0' && strcmp(f->role, "pupil") != 0)
		s.stmt = Q_ROLE;
	else
		s.stmt = f->unit_id != 0 ? Q_UNIT : f->left ? Q_LEFT :
		    *f->role == '\0' && *f->words == '\0' ? Q_SCHOOL : Q_WALK;
	return (search_run(db, a, &s, out, e));
}

/* Ends ${r}. */
static int
person_found(struct db *db, struct arena *a, struct db_rows *r,
    struct person **out, struct err *e)
{
	struct person *p = arena_alloc(a, sizeof(*p));
	int rc;

	*out = NULL;
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1)
		person_read(a, r, p);
	db_end(r);
	if (rc == 1 && person_more(db, a, p, e) != 0)
		return (-1);
	*out = rc == 1 ? p : NULL;
	return (rc);
}

int
persons_one(struct db *db, struct arena *a, const char *key,
    struct person **out, struct err *e)
{
	return (person_found(db, a, db_query(db, &persons_sql, Q_BY_KEY,
	    ARGS(T(":key", key)), e), out, e));
}

int
persons_by_id(struct db *db, struct arena *a, int64_t id, struct person **out,
    struct err *e)
{
	return (person_found(db, a, db_query(db, &persons_sql, Q_BY_ID,
	    ARGS(I(":id", id)), e), out, e));
}
