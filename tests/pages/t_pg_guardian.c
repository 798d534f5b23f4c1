/* Guardians: slips, codes, guesses, what they see and what they never see. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "util/clock.h"
#include "classwork/guardian.h"
#include "tests/lib/shelf.h"

static struct driver *d;

#define URLENC	"content-type: application/x-www-form-urlencoded\n"

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	shelf_make(d);
	shelf_item(d, "mot", "hanh", "published", "l30", "Mi-li-mét");
	shelf_item(d, "hai", "loan", "published", "l31", "Gam");
	shelf_sql(d, "UPDATE class SET key = 'k3a' WHERE name = '3A'");
	shelf_sql(d, "UPDATE class SET key = 'k3b' WHERE name = '3B'");
	shelf_sql(d, "UPDATE person SET key = 'minhkey' WHERE login = 'minh'");
	shelf_sql(d, "UPDATE person SET key = 'baokey' WHERE login = 'bao'");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	driver_free(d);
	return (0);
}

/* Codes for 3A, and what is printed for the only pupil. */
static void
slip(char code[GUARDIAN_CODE])
{
	struct reply r;

	(void)driver_post(d, "hanh", "/classes/k3a/slips", "");
	r = driver_get(d, "hanh", "/classes/k3a/slips");
	assert_int_equal(r.status, 200);
	snprintf(code, GUARDIAN_CODE, "%s", model_text(&r, "rows.0.code"));
	assert_int_equal(strlen(code), GUARDIAN_CODE - 1);
	html_has(&r, code);
}

/* "__Host-hl-x=value" of the answer's cookies; "" when it sets none. */
static void
cookie(const struct reply *r, const char *name, char *out, size_t size)
{
	char want[80];
	const char *p;

	snprintf(want, sizeof(want), "set-cookie: %s=", name);
	p = strstr(r->headers, want);
	out[0] = '\0';
	if (p != NULL)
		snprintf(out, size, "%.*s", (int)strcspn(p + 12, ";\n"),
		    p + 12);
}

/* POST the code as a browser does that has just seen the form. */
static struct reply
type(const char *code)
{
	struct reply r = driver_get(d, NULL, "/guardian");
	char pre[200], extra[400], form[600];

	assert_int_equal(r.status, 200);
	cookie(&r, "__Host-hl-pre", pre, sizeof(pre));
	assert_true(pre[0] != '\0');
	snprintf(extra, sizeof(extra), URLENC "cookie: %s\n", pre);
	snprintf(form, sizeof(form), "_csrf=%s&code=%s", strchr(pre, '=') + 1,
	    code);
	return (driver_send(d, NULL, M_POST, NULL, "/guardian", extra, form,
	    strlen(form)));
}

static struct reply
look(const char *pass)
{
	char extra[600];

	snprintf(extra, sizeof(extra), "cookie: %s\n", pass);
	return (driver_send(d, NULL, M_GET, NULL, "/guardian/home", extra,
	    NULL, 0));
}

static void
enter(const char *code, char pass[200])
{
	struct reply r = type(code);

	assert_int_equal(r.status, 303);
	assert_string_equal(driver_header(d, &r, "location"),
	    "/guardian/home");
	cookie(&r, "__Host-hl-guardian", pass, 200);
	assert_true(pass[0] != '\0');
}

static void
slips(void **state)
{
	char code[GUARDIAN_CODE], again[GUARDIAN_CODE];
	struct reply r = driver_get(d, "hanh", "/classes/k3a/slips");

	(void)state;
	model_off(&r, "rows.0");
	model_is(&r, "make", "Lập mã cho 1 em");
	slip(code);
	slip(again);
	assert_string_equal(code, again);
	r = driver_get(d, "hanh", "/classes/k3a/slips");
	model_is(&r, "address", "http://localhost:8080/guardian");
	model_page(&r, "slips");
	model_lacks(&r, "", "Trần Gia Bảo");
	/* The code stands nowhere but in the answer. */
	assert_int_equal(driver_count(d, "SELECT count(*) FROM guardian_code"),
	    1);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM audit WHERE"
	    " verb = 'code' AND kind = 'person'"), 1);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM audit WHERE"
	    " verb = 'slips'"), 4);
	/* The class's teachers, its head, the principal; nobody else. */
	assert_int_equal(driver_get(d, "ha", "/classes/k3a/slips").status, 200);
	assert_int_equal(driver_get(d, "duc", "/classes/k3a/slips").status,
	    200);
	assert_int_equal(driver_get(d, "loan", "/classes/k3a/slips").status,
	    404);
	assert_int_equal(driver_post(d, "loan", "/classes/k3a/slips",
	    "").status, 404);
	assert_int_equal(driver_post(d, "loan", "/classes/k3a/slips/renew",
	    "pupil=minhkey").status, 404);
	assert_int_equal(driver_get(d, "minh", "/classes/k3a/slips").status,
	    403);
	assert_int_equal(driver_get(d, "lan", "/classes/k3a/slips").status,
	    403);
	/* A pupil of another class is not renewed from here. */
	r = driver_post(d, "hanh", "/classes/k3a/slips/renew", "pupil=baokey");
	assert_int_equal(r.status, 422);
	r = driver_post(d, "hanh", "/classes/k3a/slips/renew",
	    "pupil=" PROBE_URL);
	assert_int_equal(r.status, 422);
	r = driver_post(d, "hanh", "/classes/k3a/slips/renew", "pupil=minhkey");
	assert_int_equal(r.status, 303);
	slip(again);
	assert_string_not_equal(code, again);
	r = driver_get(d, "duc", "/trail");
	model_holds(&r, "rows.*.text", "đổi mã phụ huynh của Nguyễn Minh Anh");
}

static void
sees(void **state)
{
	char code[GUARDIAN_CODE], pass[200];
	struct reply r;

	(void)state;
	assert_int_equal(driver_post(d, "hanh", "/assignments/new", "do=set"
	    "&from=2026-11-23&until=2026-12-01&item=mot&class=k3a&note="
	    PROBE_URL).status, 303);
	shelf_sql(d, "INSERT INTO attempt (key, label, person_id, item_id,"
	    " version_id, mode, done, nparts, parts_done, score, started, last,"
	    " finished) SELECT 'luot', 'nhan', p.id, i.id, i.version_id,"
	    " 'normal', 1, 1, 1, 85, 1, 1795400000, 1795400000 FROM person p,"
	    " item i WHERE p.login = 'minh' AND i.key = 'hai'");
	shelf_sql(d, "INSERT INTO attempt (key, label, person_id, item_id,"
	    " version_id, mode, done, nparts, parts_done, score, started, last,"
	    " finished) SELECT 'luot2', 'nhan2', p.id, i.id, i.version_id,"
	    " 'normal', 1, 1, 1, 12, 1, 1795400000, 1795400000 FROM person p,"
	    " item i WHERE p.login = 'bao' AND i.key = 'mot'");
	slip(code);
	enter(code, pass);
	r = look(pass);
	assert_int_equal(r.status, 200);
	model_is(&r, "name", "Nguyễn Minh Anh");
	model_is(&r, "class", "Lớp 3A");
	model_is(&r, "text", "Con còn 1 bài, gần nhất đến hết thứ Ba 01/12");
	model_is(&r, "due.*.title", "Mi-li-mét");
	model_is(&r, "due.*.w_by", "Cô Hạnh");
	model_is(&r, "done.*.w_score", "8,5");
	/* Nobody else's name or mark, no way to play, no link to a lesson. */
	model_lacks(&r, "", "Trần Gia Bảo");
	model_lacks(&r, "", "1,2");
	html_lacks(&r, "/items/");
	html_lacks(&r, "/play");
	html_lacks(&r, "/attempts/");
	html_escaped(&r);
	assert_string_equal(driver_header(d, &r, "cache-control"), "no-store");
	/* Each look stands in the trail, without a person of its own. */
	(void)look(pass);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM audit a JOIN"
	    " person p ON p.id = a.ref WHERE a.verb = 'look-guardian'"
	    " AND a.kind = 'person' AND a.person_id = 0 AND a.note IS NULL"
	    " AND p.login = 'minh'"), 2);
	r = driver_get(d, "duc", "/trail");
	model_is(&r, "rows.*.text",
	    "Phụ huynh xem bài của Nguyễn Minh Anh bằng mã");
	/* The pass opens that page and no other. */
	assert_int_equal(driver_send(d, NULL, M_GET, NULL, "/library", NULL,
	    NULL, 0).status, 303);
}

/* However a code is wrong: the same status, the same words. */
static void
same_answer(void **state)
{
	char code[GUARDIAN_CODE], dead[GUARDIAN_CODE];
	static const char *const typed[] = { "CFGH-2345-6789", "", "x",
	    "%27%20OR%201=1", "%FF%FE", "12345678901234567890" };
	struct reply r;
	size_t i;

	(void)state;
	slip(dead);
	(void)driver_post(d, "hanh", "/classes/k3a/slips/renew",
	    "pupil=minhkey");
	slip(code);
	for (i = 0; i < sizeof(typed) / sizeof(*typed) + 2; i++) {
		if (i == 6)
			r = type(dead);
		else if (i == 7) {
			shelf_sql(d, "UPDATE person SET disabled = 1"
			    " WHERE login = 'minh'");
			r = type(code);
		} else
			r = type(typed[i]);
		/* A pause between: only the words are asked about here. */
		shelf_sql(d, "DELETE FROM sign_in_failure");
		assert_int_equal(r.status, 422);
		model_is(&r, "error", "Mã chưa đúng. Xem lại từng chữ trên "
		    "phiếu rồi gõ lại.");
		assert_null(strstr(r.headers, "__Host-hl-guardian="));
	}
	/* What was typed comes back, as text. */
	r = type(PROBE_URL);
	html_has(&r, "value=\"&lt;b x=");
	html_escaped(&r);
}

/*
 * B-1: wrong codes at an address get slow answers and refuse nobody: the right
 * one is looked up and opens, however many others were wrong.
 */
static void
guessing(void **state)
{
	char code[GUARDIAN_CODE], pass[200];
	struct reply r;
	int i;

	(void)state;
	slip(code);
	for (i = 0; i < 8; i++) {
		r = type("CFGH-2345-6789");
		assert_int_equal(r.status, 422);
		model_is(&r, "error", "Mã chưa đúng. Xem lại từng chữ trên "
		    "phiếu rồi gõ lại.");
	}
	enter(code, pass);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM sign_in_failure"),
	    1);
	assert_int_equal(driver_count(d, "SELECT count FROM sign_in_failure"),
	    8);
}

/* Not from a page of ours: no look-up, no pass. */
static void
forged(void **state)
{
	char code[GUARDIAN_CODE], form[100];
	struct reply r;

	(void)state;
	slip(code);
	snprintf(form, sizeof(form), "code=%s", code);
	r = driver_send(d, NULL, M_POST, NULL, "/guardian", URLENC, form,
	    strlen(form));
	assert_int_equal(r.status, 403);
	model_holds(&r, "", code);	/* typed once is enough */
	assert_null(strstr(r.headers, "__Host-hl-guardian="));
	r = driver_send(d, NULL, M_POST, NULL, "/guardian", URLENC
	    "origin: https://evil.example\n", form, strlen(form));
	assert_int_equal(r.status, 403);
}

static void
passes(void **state)
{
	char code[GUARDIAN_CODE], pass[200], bad[420];
	struct reply r;
	size_t n;

	(void)state;
	slip(code);
	r = type(code);
	assert_non_null(strstr(r.headers, "__Host-hl-guardian=1.minhkey.1."));
	assert_non_null(strstr(r.headers, "; Path=/; Secure; HttpOnly;"
	    " SameSite=Lax; Max-Age=2592000"));
	cookie(&r, "__Host-hl-guardian", pass, sizeof(pass));
	assert_int_equal(look(pass).status, 200);
	/* Tampered, cut, another pupil's key, twice, none: to the form. */
	snprintf(bad, sizeof(bad), "%s", pass);
	n = strlen(bad);
	bad[n - 1] = bad[n - 1] == 'a' ? 'b' : 'a';
	r = look(bad);
	assert_int_equal(r.status, 303);
	assert_string_equal(driver_header(d, &r, "location"), "/guardian");
	snprintf(bad, sizeof(bad), "%.*s", (int)n - 4, pass);
	assert_int_equal(look(bad).status, 303);
	snprintf(bad, sizeof(bad), "__Host-hl-guardian=1.baokey%s",
	    strstr(pass, "minhkey") + 7);
	assert_int_equal(look(bad).status, 303);
	snprintf(bad, sizeof(bad), "%s; %s", pass, pass);
	assert_int_equal(look(bad).status, 303);
	assert_int_equal(look("a=b").status, 303);
	/* With a pass the form leads on; leaving drops it. */
	snprintf(bad, sizeof(bad), "cookie: %s\n", pass);
	r = driver_send(d, NULL, M_GET, NULL, "/guardian", bad, NULL, 0);
	assert_int_equal(r.status, 303);
	r = driver_send(d, NULL, M_POST, NULL, "/guardian/leave", bad, "", 0);
	assert_non_null(strstr(r.headers, "__Host-hl-guardian=; Path=/"));
	/* Shut out, back again, expired, renewed. */
	shelf_sql(d, "UPDATE person SET disabled = 1 WHERE login = 'minh'");
	assert_int_equal(look(pass).status, 303);
	shelf_sql(d, "UPDATE person SET disabled = NULL WHERE login = 'minh'");
	assert_int_equal(look(pass).status, 200);
	clock_set(clock_now() + GUARDIAN_LIFE);
	assert_int_equal(look(pass).status, 303);
	enter(code, pass);
	assert_int_equal(look(pass).status, 200);
	assert_int_equal(driver_post(d, "hanh", "/classes/k3a/slips/renew",
	    "pupil=minhkey").status, 303);
	assert_int_equal(look(pass).status, 303);
	assert_int_equal(type(code).status, 422);
}

/* A guardian's account says how; nothing of it opens more. */
static void
account(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "UPDATE person_grant SET role = 'guardian'"
	    " WHERE role = 'admin'");
	r = driver_get(d, "quan", "/");
	model_on(&r, "guardian");
	r = driver_get(d, NULL, "/sign-in");
	model_page(&r, "signin");
	assert_int_equal(driver_get(d, "quan", "/done").status, 403);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(slips), CASE(sees), CASE(same_answer), CASE(guessing),
		CASE(forged), CASE(passes), CASE(account),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
