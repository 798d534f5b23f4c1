/*
 * Every way in that writes is told: a story does it and finds its row in the
 * trail, or a line says why there is none.  A new route without either fails.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "audit/audit.h"
#include "people/people.h"
#include "pages/admin/audit_words.h"
#include "web/route.h"
#include "tests/lib/shelf.h"

#define WRITES	(M_POST | M_PUT | M_PATCH | M_DELETE)
#define DATES	"from=2026-11-23&until=2026-11-30"
#define RULE	"role=teacher&unit=&subject=&person=&kinds=elesson&many=2" \
		"&deadline=20&grace=2&from=202611&until="

/*
 * Told one after the other in one school.  ${look}: where the hidden field
 * "seen" of the form is read first, "" when the form itself, sent with do=look,
 * gives it.
 */
static const struct story {
	const char *pattern, *who, *path, *form, *verb;
	const char *before;		/* SQL, NULL none */
	const char *look;
} stories[] = {
	{ "/items/:key/start", "hanh", "/items/nhap/start",
	    "package=1&again=1", "choose-start", NULL, NULL },
	{ "/items/:key/recall", "hanh", "/items/nop/recall", "", "recall",
	    NULL, NULL },
	{ "/items/:key/delete", "hanh", "/items/nhap/delete", "", "delete",
	    "UPDATE item SET state = 'draft' WHERE key = 'nhap'", NULL },
	{ "/items/:key/revise", "hanh", "/items/song/revise", "", "revise",
	    NULL, NULL },
	{ "/items/:key/discard", "hanh", "/items/song/discard", "", "discard",
	    NULL, NULL },
	{ "/items/:key/audience", "hanh", "/items/song/audience",
	    "audience=staff", "narrow", NULL, NULL },
	{ "/items/:key/withdraw", "hanh", "/items/song/withdraw",
	    "reason=Sai+so+lieu", "withdraw", NULL, NULL },
	{ "/items/:key/revive", "hanh", "/items/song/revive", "", "revive",
	    NULL, NULL },
	{ "/review", "ha", "/review", "item=cho&do=approve", "pass", NULL,
	    NULL },
	{ "/review", "duc", "/review", "item=cho&do=approve", "publish", NULL,
	    NULL },
	{ "/review", "ha", "/review", "item=cho3&do=return&reason=Mat+tieng",
	    "return", NULL, NULL },
	{ "/review/many", "ha", "/review/many", "item=cho2%3A1&do=approve",
	    "pass", NULL, NULL },
	{ "/review/rules", "duc", "/review/rules", "steps=1&reasons=Sai",
	    "review-policy", NULL, NULL },
	{ "/review/delegate", "ha", "/review/delegate", "to=k-loan&" DATES,
	    "delegate", NULL, NULL },
	{ "/review/delegate/end", "ha", "/review/delegate/end",
	    "delegation=kd&key=kd", "delegate-end",
	    "UPDATE delegation SET key = 'kd'", NULL },
	{ "/month/limits", "duc", "/month/limits",
	    "person=k-hanh&bytes=2,5&items=7", "limit-upload", NULL, NULL },
	{ "/month/leave", "duc", "/month/leave", "person=k-hanh&from=2026-11-20"
	    "&until=2026-12-05&factor=50&note=", "add-leave", NULL, NULL },
	{ "/month/leave/:id/end", "duc", "/month/leave/1/end",
	    "last=2026-11-25", "end-leave", NULL, NULL },
	{ "/month/remind", "duc", "/month/remind", "m=2026-11", "remind-month",
	    NULL, NULL },
	{ "/month/confirm", "ha", "/month/confirm", "m=2026-11",
	    "confirm-month", NULL, "/month/confirm?m=2026-11" },
	{ "/month/close", "duc", "/month/close", "m=2026-10&waiting=0",
	    "close-month", NULL, NULL },
	{ "/month/correct", "duc", "/month/correct",
	    "m=2026-10&person=k-hanh&delta=1&reason=Bu", "correct-month", NULL,
	    NULL },
	{ "/month/rules/new", "duc", "/month/rules/new", RULE, "add-rule",
	    "UPDATE quota_rule SET until_month = 202610"
	    " WHERE until_month IS NULL", "" },
	{ "/month/rules/:id/end", "duc", "/month/rules/60/end", "month=202612",
	    "end-rule", "UPDATE quota_rule SET id = 60 WHERE id ="
	    " (SELECT max(id) FROM quota_rule)", "" },
	{ "/classes/:key/slips", "hanh", "/classes/k3a/slips", "", "code",
	    NULL, NULL },
	{ "/classes/:key/slips/renew", "hanh", "/classes/k3a/slips/renew",
	    "pupil=k-minh", "code-renew", NULL, NULL },
	{ "/assignments/new", "hanh", "/assignments/new",
	    "do=set&" DATES "&item=bai&class=k3a", "set-work", NULL, NULL },
	{ "/assignments/:key/edit", "hanh", "/assignments/kw/edit",
	    DATES "&note=Nhanh", "change-work",
	    "UPDATE assignment SET key = 'kw'", NULL },
	{ "/assignments/:key/remind", "hanh", "/assignments/kw/remind", "",
	    "remind", NULL, NULL },
	{ "/assignments/:key/withdraw", "hanh", "/assignments/kw/withdraw", "",
	    "withdraw-work", NULL, NULL },
	{ "/groups", "hanh", "/groups", "name=Nhom+A", "group", NULL, NULL },
	{ "/groups/:key", "hanh", "/groups/kg", "name=Nhom+B", "group-change",
	    "UPDATE pupil_group SET key = 'kg'", NULL },
	{ "/groups/:key/close", "hanh", "/groups/kg/close", "", "group-close",
	    NULL, NULL },
	{ "/items/:key/ask", "minh", "/items/bai/ask", "text=Vi+sao+the",
	    "ask", NULL, NULL },
	{ "/questions/:key/hand", "hanh", "/questions/kq/hand", "to=k-loan",
	    "hand",
	    "UPDATE ask SET key = 'kq'", NULL },
	{ "/questions/:key/answer", "loan", "/questions/kq/answer",
	    "text=Em+xem+lai&seen=0", "answer", NULL, NULL },
	{ "/questions/:key/show", "loan", "/questions/kq/show", "on=1", "show",
	    NULL, NULL },
	{ "/questions/:key/show", "loan", "/questions/kq/show", "on=0",
	    "unshow", NULL, NULL },
	{ "/questions/:key/hide", "loan", "/questions/kq/hide", "reason=Trung",
	    "hide", NULL, NULL },
	{ "/people/new", "quan", "/people/new",
	    "role=pupil&name=Do+Van+An&class=k3a", "person", NULL, NULL },
	{ "/people/:key/tasks", "quan", "/people/k-loan/tasks",
	    "role=head&grades=1-3", "grant", NULL, NULL },
	{ "/people/:key/tasks/end", "quan", "/people/k-loan/tasks/end",
	    "task=900", "grant-end", "UPDATE person_grant SET id = 900 WHERE"
	    " id = (SELECT max(id) FROM person_grant)", NULL },
	{ "/people/:key/password", "quan", "/people/k-bao/password", "",
	    "password", NULL, NULL },
	{ "/people/:key/leave", "quan", "/people/k-bao/leave", "", "disable",
	    NULL, NULL },
	{ "/people/:key/return", "quan", "/people/k-bao/return", "", "enable",
	    NULL, NULL },
	{ "/school/classes", "quan", "/school/classes", "names=3Q,+4Q",
	    "class", NULL, NULL },
	{ "/school/classes/:key", "quan", "/school/classes/k3q", "name=3R",
	    "class-rename", "UPDATE class SET key = 'k3q' WHERE name = '3Q'",
	    NULL },
	{ "/school/classes/:key/join", "quan", "/school/classes/k3q/join",
	    "role=class-teacher&login=loan", "class-join", NULL, NULL },
	{ "/school/classes/:key/move", "quan", "/school/classes/k3a/move",
	    "person=k-minh&to=k3q", "class-move", NULL, NULL },
	{ "/school/classes/:key/leave", "quan", "/school/classes/k3q/leave",
	    "person=k-minh&role=pupil", "class-leave", NULL, NULL },
	{ "/school/units", "quan", "/school/units", "name=To+moi", "unit",
	    NULL, NULL },
	{ "/school/units/:key", "quan", "/school/units/ku", "name=To+cu",
	    "unit-change", "UPDATE unit SET key = 'ku' WHERE name = 'To moi'",
	    NULL },
	{ "/school/year", "quan", "/school/year", "from=2026", "class-year",
	    NULL, NULL },
	{ "/account/sign-out-everywhere", "loan",
	    "/account/sign-out-everywhere", "", "sign-out-everywhere", NULL,
	    NULL },
	{ "/sign-out", "hanh", "/sign-out", "", "sign-out", NULL, NULL },
};

static const struct { const char *pattern, *why; } untold[] = {
	{ "/sign-in", "the runner hashes: its row is asserted in t_pg_signin" },
	{ "/account/password", "the same, in t_pg_account" },
	{ "/account/end-session", "needs a second session: in t_pg_account" },
	{ "/people/:key", "carries what the person was: in t_pg_people" },
	{ "/language", "how a page is shown to oneself" },
	{ "/notices/seen", "the same" },
	{ "/files", "an empty upload; told with its last byte (t_pg_files)" },
	{ "/files/:key", "the same" },
	{ "/items/file", "as the form of one item" },
	{ "/items/:key/edit", "a draft of one's own; told when it is submitted"
	    " (t_states)" },
	{ "/month/:m/minutes.pdf", "draws the same paper once more" },
	{ "/guardian", "a code is typed; the look is told (t_pg_guardian)" },
	{ "/guardian/leave", "a browser forgets the code" },
	{ "/items/:key/play", "own learning; its own row is the record" },
	{ "/items/:key/preview", "records nothing, that is its purpose" },
	{ "/play/:key/token", "a token for the own attempt" },
	{ "/play/:key/again", "a new try of the own attempt; the old one stays" },
	{ "/launch/:token", "a pupil opens a lesson" },
	{ "/commit/:token", "saves of lessons: the chain must cost them"
	    " nothing" },
};

/* Pages that show what somebody learnt, asked or owes: the look stands in the trail. */
static const struct story looks[] = {
	{ "/classes/:key", "hanh", "/classes/k3a", "", "look",
	    "INSERT INTO quota_close (id, school_id, month, person_id, at,"
	    " record) SELECT 7, unit_id, 202609, id, 0, '{}' FROM person"
	    " WHERE login = 'duc'", NULL },
	{ "/classes/:key/results.xlsx", "hanh", "/classes/k3a/results.xlsx",
	    "", "look", "INSERT INTO assignment (id, key, item_id, school_id,"
	    " year, person_id, from_day, until_day, created, changed) SELECT 5,"
	    " 'kw', i.id, i.school_id, 2026, i.owner_id, 20261101, 20261130, 0,"
	    " 0 FROM item i WHERE i.key = 'bai'", NULL },
	{ "/classes/:key/slips", "hanh", "/classes/k3a/slips", "", "slips",
	    "INSERT INTO assignment_target (assignment_id, class_id) SELECT 5,"
	    " id FROM class WHERE key = 'k3a'", NULL },
	{ "/assignments/:key", "hanh", "/assignments/kw", "", "look", NULL,
	    NULL },
	{ "/assignments/:key/results.xlsx", "hanh",
	    "/assignments/kw/results.xlsx", "", "look",
	    "INSERT INTO ask (id, key, item_id, class_id, person_id, part,"
	    " text, asked) SELECT 3, 'kq', i.id, c.id, p.id, '', 'Vi sao', 1"
	    " FROM item i, class c, person p WHERE i.key = 'bai' AND"
	    " c.key = 'k3a' AND p.login = 'minh'", NULL },
	{ "/questions/:key", "hanh", "/questions/kq", "", "look", NULL, NULL },
	{ "/items/:key/questions", "hanh", "/items/bai/questions", "", "look",
	    NULL, NULL },
	{ "/questions", "hanh", "/questions", "", "look", NULL, NULL },
	{ "/questions.xlsx", "hanh", "/questions.xlsx", "", "look", NULL,
	    NULL },
	{ "/attempts/:key", "hanh", "/attempts/luot", "", "look",
	    "INSERT INTO attempt (key, label, person_id, item_id, version_id,"
	    " mode, nparts, started, last) SELECT 'luot', 'nhan', p.id, i.id,"
	    " i.version_id, 'normal', 1, 1, 1 FROM person p, item i"
	    " WHERE p.login = 'minh' AND i.key = 'bai'", NULL },
	{ "/month.xlsx", "duc", "/month.xlsx", "", "look", NULL, NULL },
	{ "/month/:m/minutes.docx", "duc", "/month/2026-09/minutes.docx", "",
	    "look", NULL, NULL },
	{ "/month/:m/minutes.xlsx", "duc", "/month/2026-09/minutes.xlsx", "",
	    "look", NULL, NULL },
	{ "/trail.xlsx", "duc", "/trail.xlsx", "", "look", NULL, NULL },
};

#define LIBRARY	"the library and its review, no one's results"
#define OWN	"one's own things, or a form"
#define LISTS	"who is at the school, for who keeps or teaches it: nothing learnt"
#define DUTY	"the duty's figures, open to who answers for them"
#define COUNTS	"counts of pupils, no names"

static const struct { const char *pattern, *why; } unlooked[] = {
	{ "/a/:build/:name", OWN }, { "/favicon.ico", OWN },
	{ "/robots.txt", OWN }, { "/healthz", OWN }, { "/readyz", OWN },
	{ "/upload", OWN },
	{ "/sign-in", OWN }, { "/account", OWN }, { "/problems", OWN },
	{ "/people", LISTS }, { "/people/new", OWN }, { "/people/:key", LISTS },
	{ "/department", LISTS }, { "/school/classes", LISTS },
	{ "/school/classes/:key", LISTS }, { "/school/units", LISTS },
	{ "/school/year", LISTS },
	{ "/problems.xlsx", OWN }, { "/files/mine", OWN },
	{ "/", OWN }, { "/library", LIBRARY }, { "/library.xlsx", LIBRARY },
	{ "/lessons/search", LIBRARY },
	{ "/items/file", OWN }, { "/items/:key", LIBRARY },
	{ "/items/:key/original", LIBRARY }, { "/items/:key/report", LIBRARY },
	{ "/items/:key/report/progress", LIBRARY },
	{ "/items/:key/picture/:hash", LIBRARY },
	{ "/items/:key/edit", OWN }, { "/items/:key/versions", LIBRARY },
	{ "/review", LIBRARY }, { "/review.xlsx", LIBRARY },
	{ "/review/many", LIBRARY }, { "/review/rules", OWN },
	{ "/review/delegate", OWN }, { "/month", DUTY },
	{ "/month/rules", DUTY }, { "/month/rules.xlsx", DUTY }, { "/month/rules/new", OWN },
	{ "/month/rules/:id/end", OWN }, { "/month/leave", DUTY },
	{ "/month/confirm", DUTY }, { "/month/close", DUTY },
	{ "/month/correct", DUTY }, { "/month/:m/minutes", DUTY },
	{ "/month/:m/minutes.pdf", "told when it is there: asserted in"
	    " inspector.test.mjs" },
	{ "/classes", COUNTS }, { "/assignments", COUNTS },
	{ "/assignments.xlsx", COUNTS }, { "/assignments/new", OWN },
	{ "/groups", OWN }, { "/groups/:key", OWN }, { "/done", OWN },
	{ "/guardian", OWN },
	{ "/guardian/home", "told as look-guardian (t_pg_guardian)" },
	{ "/items/:key/ask", OWN }, { "/participation", COUNTS },
	{ "/participation.xlsx", COUNTS }, { "/participation/:key", COUNTS },
	{ "/participation/:key/lessons.xlsx", COUNTS },
	{ "/trail", "the trail is about deeds; taking it away is told" },
	{ "/self-check", "the computer" }, { "/play/:key", OWN },
	{ "/w/:entry", OWN }, { "/f/*", OWN },
};

static struct driver *d;

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	shelf_make(d);
	shelf_item(d, "nhap", "hanh", "draft", "l30", "Nhap");
	shelf_item(d, "nop", "hanh", "submitted", "l30", "Nop");
	shelf_item(d, "cho", "hanh", "submitted", "l30", "Cho");
	shelf_item(d, "cho2", "hanh", "submitted", "l31", "Cho hai");
	shelf_item(d, "cho3", "hanh", "submitted", "l31", "Cho ba");
	shelf_item(d, "song", "hanh", "published", "l30", "Song");
	shelf_item(d, "bai", "hanh", "published", "l31", "Bai");
	shelf_sql(d, "UPDATE person SET key = 'k-' || login");
	shelf_sql(d, "UPDATE person_grant SET since = 0");
	shelf_sql(d, "INSERT INTO class_member (class_id, person_id, role)"
	    " SELECT c.id, p.id, 'teacher'"
	    " FROM class c, person p WHERE c.name = '3A' AND"
	    " p.login = 'loan'");
	shelf_sql(d, "UPDATE class SET key = 'k3a' WHERE name = '3A'");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	driver_free(d);
	return (0);
}

/* The form with the value of "seen" that a look at it shows. */
static const char *
with_seen(const struct story *s, char *out, size_t size)
{
	struct reply r;
	const char *p;

	snprintf(out, size, "%s&do=look", s->form);
	r = *s->look != '\0' ? driver_get(d, s->who, s->look) :
	    driver_post(d, s->who, s->path, out);
	p = model_text(&r, "seen");
	snprintf(out, size, "%s&do=save&seen=%s", s->form, p);
	return (out);
}

static void
t_stories(void **state)
{
	char form[1000], sql[300];
	int64_t broken, count, last;
	struct err e = { 0 };
	struct reply r;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(stories) / sizeof(*stories); i++) {
		const struct story *s = &stories[i];

		if (s->before != NULL)
			shelf_sql(d, s->before);
		last = driver_count(d, "SELECT coalesce(max(id), 0) FROM audit");
		r = driver_post(d, s->who, s->path, s->look != NULL ?
		    with_seen(s, form, sizeof(form)) : s->form);
		snprintf(sql, sizeof(sql), "SELECT count(*) FROM audit a JOIN"
		    " person p ON p.id = a.person_id WHERE a.id > %lld AND"
		    " a.verb = '%s' AND p.login = '%s'", (long long)last,
		    s->verb, s->who);
		if (driver_count(d, sql) < 1)
			fail_msg("%s as %s: %d, no row \"%s\"", s->path, s->who,
			    r.status, s->verb);
	}
	assert_int_equal(audit_walk(d->app.write, &broken, &count, &e), 0);
	assert_int_equal(broken, 0);
	assert_true(count >= (int64_t)i);
}

/* Each look, done by who may, is written before the answer leaves. */
static void
t_looks(void **state)
{
	char sql[300];
	struct reply r;
	int64_t last;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(looks) / sizeof(*looks); i++) {
		const struct story *s = &looks[i];

		if (s->before != NULL)
			shelf_sql(d, s->before);
		last = driver_count(d, "SELECT coalesce(max(id), 0) FROM audit");
		r = driver_get(d, s->who, s->path);
		snprintf(sql, sizeof(sql), "SELECT count(*) FROM audit a JOIN"
		    " person p ON p.id = a.person_id WHERE a.id > %lld AND"
		    " a.verb = '%s' AND p.login = '%s'", (long long)last,
		    s->verb, s->who);
		if (r.status != 200 || driver_count(d, sql) != 1)
			fail_msg("%s as %s: %d, not one row \"%s\"", s->path,
			    s->who, r.status, s->verb);
	}
}

static int
in_stories(const struct story *all, size_t n, const char *pattern)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (strcmp(all[i].pattern, pattern) == 0)
			return (1);
	return (0);
}

/* A way in has a story or a reason, not both: 0, else it is named, 1. */
static int
unclear(const char *pattern, int told, int reason)
{
	if (told + reason == 1)
		return (0);
	fprintf(stderr, "%s: %s\n", pattern, told ?
	    "both a story and a reason" : "neither story nor reason");
	return (1);
}

static void
t_every_route(void **state)
{
	int reason, i, bad = 0;
	size_t k;

	(void)state;
	for (i = 0; i < route_count(); i++) {
		const struct route *t = route_at(i);

		reason = 0;
		for (k = 0; k < sizeof(untold) / sizeof(*untold); k++)
			reason |= strcmp(untold[k].pattern, t->pattern) == 0;
		if ((t->methods & WRITES) != 0)
			bad += unclear(t->pattern, in_stories(stories,
			    sizeof(stories) / sizeof(*stories), t->pattern),
			    reason);
		reason = 0;
		for (k = 0; k < sizeof(unlooked) / sizeof(*unlooked); k++)
			reason |= strcmp(unlooked[k].pattern, t->pattern) == 0;
		if ((t->methods & M_GET) != 0)
			bad += unclear(t->pattern, in_stories(looks,
			    sizeof(looks) / sizeof(*looks), t->pattern),
			    reason);
	}
	assert_int_equal(bad, 0);
}

/* Every verb told here has a sentence of its own. */
static void
t_sentences(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(stories) / sizeof(*stories); i++)
		if (audit_words_find(stories[i].verb, "question") == NULL &&
		    audit_words_find(stories[i].verb, "item") == NULL)
			fail_msg("%s has no sentence", stories[i].verb);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_stories), CASE(t_looks), CASE(t_every_route), CASE(t_sentences),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
