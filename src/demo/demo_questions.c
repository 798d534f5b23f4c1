/*
 * What pupils of the demonstration school learnt and asked, put in as they and
 * their teachers would do it: attempts and saves of lessons, questions of
 * schemas/demo/questions.json.  One transaction, once: a question that stands
 * there says that it was done.
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/embed.h"
#include "people/classes.h"
#include "people/people.h"
#include "people/roster.h"
#include "library/library.h"
#include "store/secret.h"
#include "runtime/commit.h"
#include "runtime/month_activity.h"
#include "runtime/runtime.h"
#include "runtime/token.h"
#include "classwork/participation.h"
#include "classwork/questions.h"

#include "demo/demo.h"
#include "library/intake.h"

#define MONTHS	3	/* that were learnt in, with this one */
#define ITEMS	20
#define FRESH	"minhanh.3a"	/* the pupil whom visitors are: all is before them */

/* One run; the secret signs the labels of attempts and is wiped at the end. */
struct run {
	struct db	*db;
	struct arena	*a;
	uint8_t		 secret[32];
	int64_t		 school;
	struct err	*e;
};

static const char *
demo_questions_text(json_t *o, const char *key)
{
	const char *s = json_string_value(json_object_get(o, key));

	return (s != NULL ? s : "");
}

/* ---- learning */

/* One part saved as done, as the wrapper's last word of a visit says it. */
static int
finish_part(struct run *r, const struct attempt *t, const struct part *p,
    int score)
{
	static const char *const kinds[] = { "simple", "scorm12", "scorm2004" };
	int k = !p->is_sco ? 0 : p->version == 2004 ? 2 : 1;
	struct token token = { .attempt_id = t->id };
	enum commit_result how;
	struct launched l;
	struct commit c;
	json_t *cmi, *data;
	char *body;
	int rc;

	if (runtime_launch(r->db, t, p->ord, 1, &l, r->e) != 0)
		return (-1);
	memcpy(token.visit, l.visit, sizeof(token.visit));
	cmi = k == 1 ? json_pack("{s:{s:s,s:{s:i}}}", "core", "lesson_status",
	    "completed", "score", "raw", score) : json_pack("{s:s,s:{s:f}}",
	    "completion_status", "completed", "score", "scaled",
	    score / 100.0);
	data = k == 0 ? json_pack("{s:s}", "completion", "completed") :
	    json_pack("{s:{s:O}}", "runtimeData", "cmi", cmi);
	json_decref(cmi);
	data = json_pack("{s:s,s:i,s:i,s:i,s:s,s:b,s:o}", "visit", token.visit,
	    "seq", 1, "entry", p->ord, "seconds", 300, "kind", kinds[k],
	    "final", 1, "data", data);
	body = json_dumps(data, 0);
	json_decref(data);
	rc = commit_parse(r->a, body, strlen(body), &c, r->e) != 0 ? -1 :
	    commit_store(r->db, r->secret, &token, &c, &how, r->e);
	free(body);
	return (rc);
}

/*
 * A pupil opens a lesson at ${at}; with ${done} all its parts are finished ten
 * minutes later.
 */
static int
learn(struct run *r, const struct viewer *v, const struct item *it,
    int done, int score, int64_t at)
{
	struct attempt *t;
	struct part *p;
	int i, n;

	clock_set(at);
	if (runtime_open(r->db, r->a, &(struct attempt_ask){
	    .secret = r->secret, .viewer = v, .item = it, .mode = "normal" },
	    &t, r->e) != 0)
		return (-1);
	n = done ? runtime_parts(r->db, r->a, t, &p, r->e) : 0;
	clock_set(at + 600);
	for (i = 0; i < n; i++)
		if (*p[i].path != '\0' && finish_part(r, t, &p[i], score) != 0)
			return (-1);
	return (n < 0 ? -1 : 0);
}

/* Lessons of the class's grade that pupils can open, oldest first. */
static int
lessons(struct run *r, const struct class_row *c, struct item *out[ITEMS])
{
	struct item_filter f = { .state = "published", .words = "" };
	struct viewer *v;
	struct item *list;
	int i, n, k = 0;

	if ((n = demo_person(r->db, r->a, "duc", &v, r->e)) == 0)
		return (err_set(r->e, ERR_FAIL, "DEMO", "no duc"));
	if (n < 0)
		return (-1);
	f.school_id = r->school;
	f.grade = c->grade;
	f.viewer = v;
	f.limit = ITEMS;
	n = library_list(r->db, r->a, &f, &list, NULL, r->e);
	for (i = n - 1; i >= 0; i--)
		if (list[i].playable)
			out[k++] = &list[i];
	return (n < 0 ? -1 : k);
}

/* An hour of an afternoon in the ${back}th month before this one; never one to come. */
static int64_t
afternoon(int back, int i)
{
	int month = participation_before(month_activity_month(clock_now()), back);
	int64_t at = clock_utc(month / 100, month % 100, 2 + i * 5 % 24) +
	    16 * 3600 + i * 97, now = clock_now();

	return (at < now - 3600 ? at : now - 3600 - i);
}

/* The first lesson from ${at} on that pupils saw by then; NULL when there was none. */
static const struct item *
seen_then(struct item *const *items, int n, int at, int64_t when)
{
	int i;

	for (i = 0; i < n; i++)
		if (items[(at + i) % n]->published <= when)
			return (items[(at + i) % n]);
	return (NULL);
}

/*
 * Three months of learning for each pupil of a class (at most 64). Who learns
 * what follows from row numbers, so two runs make the same school. Only months
 * of the class's own school year count.
 */
static int
learn_class(struct run *r, const struct class_row *c)
{
	const struct item *it;
	struct item *items[ITEMS];
	int64_t when[MONTHS][64];
	struct viewer *v;
	struct pupil *p;
	int i, k, n, np, rc;

	clock_set(0);	/* rights are those of today */
	n = lessons(r, c, items);
	np = classes_pupils(r->db, r->a, c->id, &p, r->e);
	if (n <= 0 || np < 0)
		return (n < 0 || np < 0 ? -1 : 0);
	for (k = 0; k < MONTHS; k++)
		for (i = 0; i < np && i < 64; i++)
			when[k][i] = afternoon(k, i);
	for (k = MONTHS - 1; k >= 0; k--)
		for (i = 0; i < np && i < 64; i++) {
			/* Some do not learn in a month; of the rest most finish. */
			if ((k == 0 && i == DEMO_ILL) ||
			    (i * 7 + k * 3 + c->grade) % 10 > 8 - 2 * k ||
			    month_activity_year(month_activity_month(when[k][i])) != c->year)
				continue;
			/* What is new today was there this month, to be seen. */
			it = k == 0 ? items[i % n] : seen_then(items, n, i + k,
			    when[k][i]);
			if (it == NULL)
				continue;
			rc = people_viewer(r->db, r->a, p[i].id, &v, r->e);
			if (rc < 0)
				return (-1);
			if (rc == 0)	/* shut out since */
				continue;
			if (strcmp(v->login, FRESH) != 0 && learn(r, v,
			    it, (i * 3 + k) % 5 < 3,
			    60 + (i * 11 + k * 7) % 41, when[k][i]) != 0)
				return (-1);
		}
	return (0);
}

/* ---- asking */

/* The pupil who asks, into ${out}: 1, 0 there is none of that name, -1. */
static int
pupil_of(struct run *r, const struct class_row *c, int n, json_t *one,
    struct viewer **out)
{
	struct pupil *p;
	int i, k, np;

	for (i = 0; i < n && strcmp(c[i].name, demo_questions_text(one,
	    "class")) != 0; i++)
		;
	if (i == n)
		return (0);
	if ((np = classes_pupils(r->db, r->a, c[i].id, &p, r->e)) < 0)
		return (-1);
	for (k = 0; k < np && strcmp(p[k].name, demo_questions_text(one,
	    "pupil")) != 0; k++)
		;
	if (k == np)
		return (0);
	return (people_viewer(r->db, r->a, p[k].id, out, r->e));
}

/* The lesson that it is about, into ${out}: 1, 0 it is not there, -1. */
static int
about(struct run *r, json_t *one, struct item **out)
{
	struct viewer *owner;
	int64_t id = 0;
	int rc;

	if ((rc = demo_person(r->db, r->a, demo_questions_text(one, "owner"),
	    &owner, r->e)) != 1 || (rc = library_by_file(r->db, owner->id,
	    demo_questions_text(one, "file"), &id, r->e)) != 1)
		return (rc);
	return (library_item_by_id(r->db, r->a, id, out, r->e));
}

/*
 * One question of questions.json, and what became of it: hidden with a reason,
 * answered, shown to all, or still open when it has no teacher.
 */
static int
demo_questions_ask(struct run *r, const struct class_row *c, int n, json_t *one)
{
	json_t *part = json_object_get(one, "part");
	struct viewer *pupil = NULL, *by;
	char key[CODE_KEY];
	struct question *q;
	struct item *it = NULL;
	int rc;

	if ((rc = pupil_of(r, c, n, one, &pupil)) == 1)
		rc = about(r, one, &it);
	if (rc == 0)
		return (err_set(r->e, ERR_FAIL, "DEMO", "question of %s",
		    demo_questions_text(one, "pupil")));
	if (rc < 0 || demo_person(r->db, r->a, demo_questions_text(one, "by"),
	    &by, r->e) < 0)
		return (-1);
	if (questions_ask(r->db, r->a, pupil, &(struct question_new){
	    .item = it, .text = demo_questions_text(one, "text"),
	    .part = json_is_integer(part) ? json_integer_value(part) : -1 },
	    key, r->e) != 0 || questions_find(r->db, r->a, key, &q, r->e) != 1)
		return (-1);
	if (*demo_questions_text(one, "hide") != '\0')
		return (questions_hide(r->db, r->a, by, q,
		    demo_questions_text(one, "hide"), r->e));
	if (by == NULL)
		return (0);
	if (questions_answer(r->db, r->a, by, q, 0, demo_questions_text(one,
	    "answer"), r->e) != 0)
		return (-1);
	return (json_is_true(json_object_get(one, "show")) ?
	    questions_show(r->db, by, q, 1, r->e) : 0);
}

/* 1 when the school has questions already. */
static int
there(struct run *r, const struct class_row *c, int n)
{
	struct question *q;
	int64_t ids[64];
	int i;

	for (i = 0; i < n && i < 64; i++)
		ids[i] = c[i].id;
	return (questions_list(r->db, r->a, &(struct question_list){
	    .classes = ids, .nclasses = i, .which = QUESTIONS_ALL,
	    .limit = 1 }, &q, r->e));
}

/*
 * What the classes learnt, then the questions of questions.json. Nothing is
 * made when the school has questions already.
 */
static int
make(struct run *r)
{
	const struct embed *f = embed_find("schemas/demo/questions.json");
	json_t *list = f != NULL ? json_loadb(f->data, f->len, 0, NULL) : NULL;
	struct class_row *c;
	json_t *one;
	size_t i;
	int n, rc;

	if (list == NULL)
		return (err_set(r->e, ERR_FAIL, "DEMO", "questions.json"));
	n = classes_of_school(r->db, r->a, r->school, clock_school_year(
	    clock_now()), &c, r->e);
	rc = n < 0 ? -1 : there(r, c, n);
	if (rc == 0) {
		for (i = 0; rc == 0 && i < (size_t)n; i++)
			rc = learn_class(r, &c[i]);
		clock_set(0);
		json_array_foreach(list, i, one)
			if (rc == 0)
				rc = demo_questions_ask(r, c, n, one);
	}
	json_decref(list);
	return (rc < 0 ? -1 : 0);
}

/* One transaction: all of it or nothing. */
int
demo_questions(struct db *db, const char *data, struct err *e)
{
	struct run r = { .db = db, .e = e };
	struct viewer *v;
	int rc;

	r.a = arena_new();
	rc = demo_person(r.db, r.a, "hanh", &v, r.e);
	if (rc == 0)
		rc = err_set(e, ERR_FAIL, "DEMO", "no hanh");
	if (rc == 1 && (secret_read(data, r.secret, e) != 0 ||
	    intake_begin(db, e) != 0))
		rc = -1;
	if (rc == 1) {
		r.school = v->school_id;
		if ((rc = make(&r)) == 0)
			rc = db_commit(db, e);
		else
			db_rollback(db);
	}
	code_wipe(r.secret, sizeof(r.secret));
	arena_free(r.a);
	return (rc);
}
