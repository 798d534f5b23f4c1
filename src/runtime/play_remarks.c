/*
 * Remarks of lessons that run: from the body of a commit to the tables, and
 * their sums for the report.
 */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "runtime/commit.h"
#include "runtime/play_remarks.h"

#define TEXT_MAX	(4 * PLAY_REMARKS_CHARS + 1)
#define MASK		"…"	/* instead of the pupil's name */

enum { Q_KNOWN, Q_FIND, Q_COUNT, Q_MINE, Q_ADD, Q_LINK, Q_LAST, Q_NAME, Q_LIST, Q_VALUES, Q_PERSONS, Q__MAX };

static const char *const sql[Q__MAX] = {
[Q_KNOWN] =
	"SELECT count(*) FROM play_remark r JOIN play_remark_person w"
	" ON w.remark_id = r.id AND w.person_id = :person"
	" WHERE r.version_id = :version AND r.preview = :preview"
	" AND r.kind = :kind AND r.element = :element AND r.value = :value",
[Q_FIND] =
	"SELECT id FROM play_remark WHERE version_id = :version"
	" AND preview = :preview AND kind = :kind AND element = :element"
	" AND value = :value",
[Q_COUNT] =
	"SELECT count(*) FROM play_remark WHERE version_id = :version"
	" AND preview = :preview",
[Q_MINE] =
	"SELECT count(*) FROM play_remark r JOIN play_remark_person w"
	" ON w.remark_id = r.id AND w.person_id = :person"
	" WHERE r.version_id = :version AND r.preview = :preview",
[Q_ADD] =
	"INSERT INTO play_remark (version_id, preview, kind, element, value,"
	" first, last) VALUES (:version, :preview, :kind, :element, :value,"
	" :now, :now) RETURNING id",
[Q_LINK] =
	"INSERT INTO play_remark_person (remark_id, person_id)"
	" VALUES (:id, :person) ON CONFLICT (remark_id, person_id) DO NOTHING",
[Q_LAST] =
	"UPDATE play_remark SET last = :now WHERE id = :id",
[Q_NAME] =
	"SELECT name FROM person WHERE id = :person",
[Q_LIST] =
	"SELECT r.kind, r.element, count(DISTINCT w.person_id) AS persons,"
	" max(r.last) FROM play_remark r"
	" JOIN play_remark_person w ON w.remark_id = r.id"
	" WHERE r.version_id = :version AND r.preview = :preview"
	" GROUP BY r.kind, r.element"
	" ORDER BY r.kind, CASE r.element WHEN '' THEN 1 ELSE 0 END,"
	" persons DESC, r.element LIMIT 100",
[Q_VALUES] =
	"SELECT r.value, count(*) AS persons FROM play_remark r"
	" JOIN play_remark_person w ON w.remark_id = r.id"
	" WHERE r.version_id = :version AND r.preview = :preview"
	" AND r.kind = :kind AND r.element = :element AND r.value <> ''"
	" GROUP BY r.value ORDER BY persons DESC, r.value LIMIT 3",
[Q_PERSONS] =
	"SELECT count(DISTINCT w.person_id) FROM play_remark r"
	" JOIN play_remark_person w ON w.remark_id = r.id"
	" WHERE r.version_id = :version AND r.preview = :preview"
	" AND r.kind = :kind",
};

/* Columns of Q_LIST and of Q_VALUES. */
enum { LIST_KIND, LIST_ELEMENT, LIST_PERSONS, LIST_LAST };
enum { VALUES_VALUE };

const struct sql_table play_remarks_sql = { "play_remarks", sql, Q__MAX };

static const char *const kinds[] = { "refused", "unread", "missing", "script", "foreign" };

/* Our own constant of that name, NULL for another. */
static const char *
remark_kind(const char *s)
{
	size_t i;

	for (i = 0; s != NULL && i < sizeof(kinds) / sizeof(*kinds); i++)
		if (strcmp(s, kinds[i]) == 0)
			return (kinds[i]);
	return (NULL);
}

/*
 * One line of at most PLAY_REMARKS_CHARS characters, without control characters.
 * A megabyte is cut before it is looked at.
 */
static char *
remark_text(struct arena *a, const char *s)
{
	size_t n = strlen(s), i, chars = 0;
	char *t;

	if (n > 16 * PLAY_REMARKS_CHARS) {
		n = 16 * PLAY_REMARKS_CHARS;
		while (n > 0 && ((unsigned char)s[n] & 0xc0) == 0x80)
			n--;
	}
	t = text_clean(a, arena_strndup(a, s, n));
	if (t == NULL)
		return (arena_strdup(a, ""));
	for (i = 0; t[i] != '\0'; i++)
		if (((unsigned char)t[i] & 0xc0) != 0x80 &&
		    chars++ == PLAY_REMARKS_CHARS)
			t[i] = '\0';
	return (t);
}

/*
 * "cmi.interactions.12.id" as "cmi.interactions.n.id": the same mistake in each
 * question is one remark.
 */
static void
element_plain(char *s)
{
	char *from = s, *to = s;
	size_t n;

	while (*from != '\0') {
		n = strcspn(from, ".");
		if (n > 0 && strspn(from, "0123456789") == n)
			*to++ = 'n';
		else {
			memmove(to, from, n);
			to += n;
		}
		from += n;
		if (*from == '.')
			*to++ = *from++;
	}
	*to = '\0';
}

/* Elements that hold what the pupil wrote, or who it is: the value is not kept. */
static int
is_private(const char *element)
{
	static const char *const last[] = { "student_response",
	    "learner_response", "comments", "comment", "suspend_data",
	    "student_id", "student_name", "learner_id", "learner_name" };
	const char *dot = strrchr(element, '.');
	size_t i;

	for (i = 0; i < sizeof(last) / sizeof(*last); i++)
		if (strcmp(dot != NULL ? dot + 1 : element, last[i]) == 0)
			return (1);
	return (0);
}

void
play_remarks_add(struct arena *a, struct commit *c, const char *kind,
    const char *element, const char *value)
{
	struct play_remark *r;
	char *plain;
	int i, model;

	if ((kind = remark_kind(kind)) == NULL ||
	    c->nremarks >= PLAY_REMARKS_COMMIT)
		return;
	if (c->remarks == NULL)
		c->remarks = arena_alloc(a, PLAY_REMARKS_COMMIT * sizeof(*r));
	model = strcmp(kind, "refused") == 0 || strcmp(kind, "unread") == 0;
	plain = remark_text(a, element);
	if (model)
		element_plain(plain);
	value = model && is_private(plain) ? "" : remark_text(a, value);
	if (*plain == '\0' && *value == '\0')
		return;
	for (i = 0; i < c->nremarks; i++)
		if (c->remarks[i].kind == kind &&
		    strcmp(c->remarks[i].element, plain) == 0 &&
		    strcmp(c->remarks[i].value, value) == 0)
			return;
	r = &c->remarks[c->nremarks++];
	r->kind = kind;
	r->element = plain;
	r->value = value;
}

void
play_remarks_take(struct arena *a, json_t *root, struct commit *c)
{
	json_t *list = json_object_get(root, "remarks"), *v;
	const char *element, *value;
	size_t i;

	json_array_foreach(list, i, v) {
		if (i >= PLAY_REMARKS_COMMIT)
			break;
		element = json_string_value(json_object_get(v, "e"));
		value = json_string_value(json_object_get(v, "v"));
		if (element != NULL && value != NULL)
			play_remarks_add(a, c, json_string_value(
			    json_object_get(v, "k")), element, value);
	}
}

/* Does a letter or digit stand there?  All of another alphabet count as one. */
static int
in_word(char c)
{
	return ((c >= '0' && c <= '9') || ((c | 0x20) >= 'a' &&
	    (c | 0x20) <= 'z') || (unsigned char)c >= 0x80);
}

/* ${word}, where it stands alone in ${s}, becomes MASK; ${s} has ${size} bytes. */
static void
mask(char *s, size_t size, const char *word)
{
	size_t n = strlen(word), m = strlen(MASK);
	char *p = s;

	while (n > 0 && (p = strstr(p, word)) != NULL) {
		if ((p > s && in_word(p[-1])) || in_word(p[n])) {
			p += n;
			continue;
		}
		if (strlen(s) - n + m >= size)
			return;
		memmove(p + m, p + n, strlen(p + n) + 1);
		memcpy(p, MASK, m);
		p += m;
	}
}

/*
 * The text without the person's name: lessons know it, and may have put it into
 * a message.  ${name} "Nguyễn Minh Anh": the whole, and what a lesson is told
 * (the last word).
 */
static void
nameless(char out[TEXT_MAX], const char *text, const char *name)
{
	const char *last = strrchr(name, ' ');
	size_t n = strlen(text);

	memcpy(out, text, n < TEXT_MAX ? n + 1 : 0);
	if (n >= TEXT_MAX)
		out[0] = '\0';
	mask(out, TEXT_MAX, name);
	mask(out, TEXT_MAX, last != NULL ? last + 1 : name);
}

#define KEY(at, r)	I(":version", (at)->version),			\
	I(":preview", (at)->preview), T(":kind", (r)->kind),		\
	T(":element", (r)->element), T(":value", (r)->value)

/*
 * The row of a remark, made when there is none and room for it; else the row of
 * its kind that stands for all others.  0 or -1.
 */
static int
find_row(struct db *db, const struct play_remarks_at *at,
    struct play_remark *r, int64_t *id, struct err *e)
{
	int64_t n = 0;
	int rc;

	if ((rc = db_number(db, &play_remarks_sql, Q_FIND, ARGS(KEY(at, r)), id,
	    e)) != 0)
		return (rc < 0 ? -1 : 0);
	if (db_number(db, &play_remarks_sql, Q_COUNT, ARGS(I(":version",
	    at->version), I(":preview", at->preview)), &n, e) < 0)
		return (-1);
	if (n >= PLAY_REMARKS_VERSION) {
		r->element = r->value = "";
		if ((rc = db_number(db, &play_remarks_sql, Q_FIND, ARGS(KEY(at,
		    r)), id, e)) != 0)
			return (rc < 0 ? -1 : 0);
	}
	return (db_number(db, &play_remarks_sql, Q_ADD, ARGS(KEY(at, r),
	    I(":now", clock_now())), id, e) < 0 ? -1 : 0);
}

/* 1 when the person has room for one more, 0, -1. */
static int
person_room(struct db *db, const struct play_remarks_at *at, struct err *e)
{
	int64_t n = 0;

	if (db_number(db, &play_remarks_sql, Q_MINE, ARGS(I(":version",
	    at->version), I(":preview", at->preview), I(":person",
	    at->person)), &n, e) < 0)
		return (-1);
	return (n < PLAY_REMARKS_PERSON);
}

static int
store_one(struct db *db, const struct play_remarks_at *at,
    const struct play_remark *from, const char *name, struct err *e)
{
	char element[TEXT_MAX], value[TEXT_MAX];
	struct play_remark r = *from;
	int64_t known = 0, id = 0;
	int rc;

	if (strcmp(r.kind, "missing") != 0 && strcmp(r.kind, "foreign") != 0) {
		nameless(element, r.element, name);
		nameless(value, r.value, name);
		r.element = element;
		r.value = value;
	}
	if (db_number(db, &play_remarks_sql, Q_KNOWN, ARGS(KEY(at, &r),
	    I(":person", at->person)), &known, e) < 0)
		return (-1);
	if (known > 0)
		return (0);
	if ((rc = person_room(db, at, e)) != 1)
		return (rc);
	if (find_row(db, at, &r, &id, e) != 0)
		return (-1);
	return (db_run(db, &play_remarks_sql, Q_LINK, ARGS(I(":id", id),
	    I(":person", at->person)), e) != 0 || db_run(db, &play_remarks_sql,
	    Q_LAST, ARGS(I(":id", id), I(":now", clock_now())), e) != 0 ?
	    -1 : 0);
}

int
play_remarks_store(struct db *db, const struct play_remarks_at *at,
    const struct commit *c, struct err *e)
{
	char name[TEXT_MAX] = "";
	struct db_rows *r;
	int i, rc;

	if (c->nremarks == 0)
		return (0);
	if ((r = db_query(db, &play_remarks_sql, Q_NAME, ARGS(I(":person",
	    at->person)), e)) == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1 && strlen(db_text(r, 0)) < sizeof(name))
		memcpy(name, db_text(r, 0), strlen(db_text(r, 0)) + 1);
	db_end(r);
	for (i = 0; rc >= 0 && i < c->nremarks; i++)
		rc = store_one(db, at, &c->remarks[i], name, e);
	return (rc < 0 ? -1 : 0);
}

/* Some values of one sum. */
static int
list_values(struct db *db, struct arena *a, const struct play_remarks_at *at,
    struct play_remark_sum *s, struct err *e)
{
	struct db_rows *r;
	int n = 0, rc = 0;

	if ((r = db_query(db, &play_remarks_sql, Q_VALUES, ARGS(I(":version",
	    at->version), I(":preview", at->preview), T(":kind", s->kind),
	    T(":element", s->element)), e)) == NULL)
		return (-1);
	while (n < 3 && (rc = db_next(r)) == 1)
		s->values[n++] = db_copy(a, r, VALUES_VALUE);
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

int
play_remarks_list(struct db *db, struct arena *a, int64_t version,
    int preview, struct play_remark_sum **out, struct err *e)
{
	struct play_remarks_at at = { .version = version, .preview = preview };
	int most = PLAY_REMARKS_VERSION + (int)(sizeof(kinds) / sizeof(*kinds));
	struct play_remark_sum *list = arena_alloc(a, (size_t)most *
	    sizeof(*list));
	struct db_rows *r;
	int n = 0, i, rc = 0;

	*out = list;
	if ((r = db_query(db, &play_remarks_sql, Q_LIST, ARGS(I(":version",
	    version), I(":preview", preview)), e)) == NULL)
		return (-1);
	while (n < most && (rc = db_next(r)) == 1) {
		list[n].kind = db_copy(a, r, LIST_KIND);
		list[n].element = db_copy(a, r, LIST_ELEMENT);
		list[n].persons = db_int(r, LIST_PERSONS);
		list[n++].last = db_int(r, LIST_LAST);
	}
	db_end(r);
	for (i = 0; rc >= 0 && i < n; i++)
		rc = list_values(db, a, &at, &list[i], e);
	return (rc < 0 ? -1 : n);
}

int
play_remarks_persons(struct db *db, int64_t version, int preview,
    const char *kind, int64_t *n, struct err *e)
{
	return (db_number(db, &play_remarks_sql, Q_PERSONS, ARGS(I(":version",
	    version), I(":preview", preview), T(":kind", kind)), n, e) < 0 ?
	    -1 : 0);
}
