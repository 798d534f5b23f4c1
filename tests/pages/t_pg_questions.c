/* Questions on the pages: who sees what, probes in every field, nothing of it elsewhere. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/clock.h"
#include "tests/lib/sheet.h"
#include "tests/lib/shelf.h"

static struct driver *d;
static char key[64];	/* of the question that was asked last */

/*
 * Item "bai" of hanh for grade 3 with two parts; "nhan" teaches 3A beside
 * hanh, "me" is a guardian, "khai" a pupil of 3A beside minh, "mai" head of
 * grade 1.
 */
static const char *const people[] = {
	"INSERT INTO person (id, key, unit_id, login, name, folded, honorific,"
	" created) SELECT 700, 'pnhan', unit_id, 'nhan', 'Tôn Thất Nhân',"
	" 'ton that nhan', 'thầy', 0 FROM person WHERE login = 'hanh'",
	"INSERT INTO person (id, key, unit_id, login, name, folded, created)"
	" SELECT 701, 'pme', unit_id, 'me', 'Mẹ', 'me', 0 FROM person"
	" WHERE login = 'hanh'",
	"INSERT INTO person (id, key, unit_id, login, name, folded, created)"
	" SELECT 702, 'pkhai', unit_id, 'khai', 'Lê Khải', 'le khai', 0"
	" FROM person WHERE login = 'hanh'",
	"INSERT INTO person (id, key, unit_id, login, name, folded, created)"
	" SELECT 703, 'pmai', unit_id, 'mai', 'Tuyết Mai', 'tuyet mai', 0"
	" FROM person WHERE login = 'hanh'",
	"INSERT INTO person_grant (person_id, role, unit_id, grades, since)"
	" SELECT 700, 'teacher', unit_id, 0, 0 FROM person WHERE id = 700",
	"INSERT INTO person_grant (person_id, role, unit_id, grades, since)"
	" SELECT 701, 'guardian', unit_id, 0, 0 FROM person WHERE id = 701",
	"INSERT INTO person_grant (person_id, role, unit_id, grades, since)"
	" SELECT 702, 'pupil', unit_id, 0, 0 FROM person WHERE id = 702",
	"INSERT INTO person_grant (person_id, role, unit_id, grades, since)"
	" SELECT 703, 'head', unit_id, 2, 0 FROM person WHERE id = 703",
	"UPDATE class SET key = 'k' || lower(name)",
	"INSERT INTO class_member (class_id, person_id, role) SELECT id, 700,"
	" 'teacher' FROM class WHERE name = '3A'",
	"INSERT INTO class_member (class_id, person_id, role) SELECT id, 702,"
	" 'pupil' FROM class WHERE name = '3A'",
	"INSERT INTO package_entry (id, package_id, ord, depth, ident, title,"
	" path, is_sco, version) VALUES (1, 1, 0, 0, 'A', 'Khởi động', 'a',"
	" 1, 12), (2, 1, 1, 0, 'B', 'Luyện tập', 'b', 1, 12)",
};

static int
setup(void **state)
{
	size_t i;

	(void)state;
	d = driver_new();
	shelf_make(d);
	for (i = 0; i < sizeof(people) / sizeof(*people); i++)
		shelf_sql(d, people[i]);
	shelf_item(d, "bai", "hanh", "published", "l30", "Mi-li-mét");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	driver_free(d);
	return (0);
}

/* The newest question's key, letter by letter: the driver reads numbers. */
static void
newest(void)
{
	char sql[100];
	int i;

	for (i = 0; i < 26; i++) {
		snprintf(sql, sizeof(sql), "SELECT unicode(substr(key, %d, 1))"
		    " FROM ask ORDER BY id DESC LIMIT 1", i + 1);
		key[i] = (char)driver_count(d, sql);
	}
	key[26] = '\0';
}

static struct reply
ask(const char *login, const char *form)
{
	struct reply r = driver_post(d, login, "/items/bai/ask", form);

	if (r.status == 303)
		newest();
	return (r);
}

static const char *
at(const char *tail)
{
	static char path[4][120];
	static int n;

	n = (n + 1) % 4;
	snprintf(path[n], sizeof(path[n]), "/questions/%s%s", key, tail);
	return (path[n]);
}

static struct reply
answer(const char *login, int seen, const char *rest)
{
	char form[600];

	snprintf(form, sizeof(form), "seen=%d&%s", seen, rest);
	return (driver_post(d, login, at("/answer"), form));
}

static void
t_way(void **state)
{
	struct reply r = driver_get(d, "minh", "/items/bai");

	(void)state;
	model_is(&r, "asks.href", "/items/bai/ask");
	r = driver_get(d, "minh", "/items/bai/ask?e=1");
	assert_int_equal(r.status, 200);
	model_is(&r, "title", "Mi-li-mét");
	model_is(&r, "part_field.choices[value=1].label", "Luyện tập");
	model_on(&r, "part_field.choices[value=1].selected");
	r = ask("minh", "text=V%C3%AC+sao%3F%0D%0A%0D%0AEm+ch%C6%B0a+hi%E1%BB%83u&part=1");
	assert_int_equal(r.status, 303);
	assert_string_equal(driver_header(d, &r, "location"),
	    "/items/bai/ask");
	r = driver_get(d, "minh", "/items/bai/ask");
	model_is(&r, "mine.*.lines.*", "Vì sao?");
	model_is(&r, "mine.*.lines.*", "Em chưa hiểu");
	model_is(&r, "mine.*.state.word", "Chờ trả lời");
	r = driver_get(d, "minh", "/questions");
	model_is(&r, "mine.*.lines.*", "Vì sao?");
	model_is(&r, "mine.*.part", "Luyện tập");
	/* The teacher's home, list, answer. */
	r = driver_get(d, "hanh", "/");
	model_is(&r, "asks.text", "1 câu hỏi chờ cô");
	model_is(&r, "notices.rows.*.text", "Học sinh hỏi về “Mi-li-mét · 3A”");
	model_is(&r, "notices.rows.*.href", "/questions?c=k3a&i=bai");
	r = driver_get(d, "hanh", "/questions?c=k3a&i=bai");
	model_is(&r, "rows.*.who", "Nguyễn Minh Anh · 3A");
	model_is(&r, "rows.*.href", at(""));
	r = driver_get(d, "hanh", at(""));
	model_is(&r, "title", "Nguyễn Minh Anh hỏi");
	r = answer("hanh", 0, "text=V%C3%AC+th%E1%BA%BF.&show=1");
	assert_int_equal(r.status, 303);
	r = driver_get(d, "hanh", "/");
	model_lacks(&r, "", "câu hỏi chờ cô");
	model_lacks(&r, "", "Học sinh hỏi về");
	/* The pupil is told; reading it puts the notice away. */
	r = driver_get(d, "minh", "/");
	model_is(&r, "notices.rows.*.text",
	    "Cô Trần Thị Hạnh trả lời câu hỏi của em về “Mi-li-mét”");
	r = driver_get(d, "minh", at(""));
	model_is(&r, "question.answer.lines.*", "Vì thế.");
	r = driver_get(d, "minh", "/");
	model_lacks(&r, "", "trả lời câu hỏi của em");
	/* A pupil of the class reads it without the name. */
	r = driver_get(d, "khai", "/questions");
	model_is(&r, "class.*.answer.lines.*", "Vì thế.");
	model_is(&r, "class.*.who", "Một bạn trong lớp hỏi");
	model_lacks(&r, "", "Minh Anh");
	r = driver_get(d, "khai", "/items/bai/ask");
	model_is(&r, "class.*.answer.lines.*", "Vì thế.");
	model_lacks(&r, "", "Minh Anh");
	r = driver_get(d, "khai", at(""));
	assert_int_equal(r.status, 200);
	model_lacks(&r, "", "Minh Anh");
	/* One of another class does not. */
	r = driver_get(d, "bao", "/questions");
	model_lacks(&r, "", "Vì thế.");
	r = driver_get(d, "bao", "/items/bai/ask");
	model_lacks(&r, "", "Vì thế.");
	assert_int_equal(driver_get(d, "bao", at("")).status, 404);
	r = driver_post(d, "hanh", at("/show"), "on=0");
	assert_int_equal(r.status, 303);
	assert_int_equal(driver_get(d, "khai", at("")).status, 404);
}

/* Who may open what, signed out and content host too. */
static void
t_who(void **state)
{
	static const struct {
		const char *login; int list, one, form, about;
	} rows[] = {
		{ "minh", 200, 200, 200, 403 }, { "khai", 200, 404, 200, 403 },
		{ "bao", 200, 404, 200, 403 }, { "hanh", 200, 200, 403, 200 },
		{ "nhan", 200, 200, 403, 404 }, { "loan", 200, 404, 403, 404 },
		{ "duc", 200, 200, 403, 404 }, { "ha", 200, 200, 403, 404 },
		{ "mai", 200, 404, 403, 404 }, { "lan", 200, 403, 403, 403 },
		{ "me", 403, 403, 403, 403 }, { "quan", 403, 403, 403, 403 },
		{ NULL, 303, 303, 303, 303 },
	};
	static const char *const acts[] = { "/answer", "/show", "/hide",
	    "/hand" };
	struct reply r;
	size_t i, k;

	(void)state;
	assert_int_equal(ask("minh", "text=Bi%20mat").status, 303);
	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const char *login = rows[i].login;

		r = driver_get(d, login, "/questions");
		assert_int_equal(r.status, rows[i].list);
		r = driver_get(d, login, at(""));
		assert_int_equal(r.status, rows[i].one);
		if (r.status == 200)
			model_is(&r, "question.lines.*", "Bi mat");
		else
			html_lacks(&r, "Bi mat");
		assert_int_equal(driver_get(d, login,
		    "/items/bai/ask").status, rows[i].form);
		assert_int_equal(driver_get(d, login,
		    "/items/bai/questions").status, rows[i].about);
	}
	/* The class's teachers act, nobody else, not even who may read. */
	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		if (rows[i].login == NULL || strcmp(rows[i].login, "hanh") == 0
		    || strcmp(rows[i].login, "nhan") == 0)
			continue;
		for (k = 0; k < sizeof(acts) / sizeof(*acts); k++) {
			r = driver_post(d, rows[i].login, at(acts[k]),
			    "text=x&seen=0&on=1&reason=xy&to=pnhan");
			assert_true(r.status == 403 || r.status == 404);
		}
	}
	assert_int_equal(driver_count(d, "SELECT count(*) FROM ask WHERE"
	    " answered IS NULL AND hidden IS NULL AND shown IS NULL"
	    " AND teacher_id IS NULL"), 1);
	/* Lists: only whose class it is, or who answers for it. */
	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const char *login = rows[i].login;

		r = driver_get(d, login, "/questions?f=all");
		if (login != NULL &&
		    strstr("minh hanh nhan duc ha", login) != NULL) {
			model_holds(&r, "", "Bi mat");
			model_holds(&r, "", "Minh Anh");
		} else {
			html_lacks(&r, "Bi mat");
			html_lacks(&r, "Minh Anh");
		}
	}
	/* Another grade's pupil may not open the lesson and so not ask. */
	shelf_sql(d, "UPDATE class SET grade = 4 WHERE name = '3B'");
	assert_int_equal(driver_get(d, "bao", "/items/bai/ask").status, 404);
	assert_int_equal(driver_post(d, "bao", "/items/bai/ask",
	    "text=abc").status, 404);
	/* The content host knows no such page. */
	r = driver_send(d, "minh", M_GET, "abc", "/questions", NULL, NULL, 0);
	assert_int_equal(r.status, 404);
	r = driver_send(d, "minh", M_GET, "abc", at(""), NULL, NULL, 0);
	assert_int_equal(r.status, 404);
}

/* The author: what was asked, not by whom; the inspector: numbers. */
static void
t_author(void **state)
{
	struct reply r;

	(void)state;
	shelf_item(d, "khac", "loan", "published", "l31", "Gam");
	r = driver_post(d, "minh", "/items/khac/ask", "text=Nang%20bao%20nhieu");
	assert_int_equal(r.status, 303);
	newest();
	r = driver_get(d, "loan", "/items/khac");
	model_is(&r, "asks.text", "1 câu hỏi của học sinh");
	r = driver_get(d, "loan", "/items/khac/questions");
	model_is(&r, "rows.*.lines.*", "Nang bao nhieu");
	model_is(&r, "rows.*.who", "Một em lớp 3 hỏi");
	model_lacks(&r, "", "Minh Anh");
	r = driver_get(d, "loan", at(""));
	assert_int_equal(r.status, 200);
	model_lacks(&r, "", "Minh Anh");
	html_lacks(&r, "<form method=\"post\" action=\"/questions");
	assert_int_equal(driver_get(d, "loan", "/items/khac/questions?p=2")
	    .status, 200);
	r = driver_get(d, "lan", "/questions");
	model_holds(&r, "text", "0 trên 1 câu hỏi trong 12 tháng");
	model_lacks(&r, "", "Nang bao nhieu");
	model_lacks(&r, "", "Minh Anh");
	r = driver_get(d, "duc", "/questions?v=numbers");
	model_holds(&r, "text", "0 trên 1 câu hỏi trong 12 tháng");
	/* Put away: no longer among what the author reads. */
	assert_int_equal(driver_post(d, "hanh", at("/hide"),
	    "reason=O+lop+nhe").status, 303);
	r = driver_get(d, "loan", "/items/khac/questions");
	model_lacks(&r, "", "Nang bao nhieu");
	assert_int_equal(driver_get(d, "loan", at("")).status, 404);
}

/* Refused forms come back filled, with their sentence. */
static void
t_refusals(void **state)
{
	struct reply r = driver_post(d, "minh", "/items/bai/ask",
	    "text=+%21+&part=0");

	(void)state;
	assert_int_equal(r.status, 422);
	model_holds(&r, "text_field.error", "Em chưa viết câu hỏi");
	model_is(&r, "text_field.value", " ! ");
	model_on(&r, "part_field.choices[value=0].selected");
	r = driver_post(d, "minh", "/items/bai/ask", "text=abc&part=77");
	assert_int_equal(r.status, 422);
	model_holds(&r, "part_field.error", "không còn phần em chọn");
	model_is(&r, "text_field.value", "abc");
	shelf_sql(d, "INSERT INTO setting (name, value)"
	    " VALUES ('questions-day', '1')");
	assert_int_equal(ask("minh", "text=abc").status, 303);
	r = driver_post(d, "minh", "/items/bai/ask", "text=abcd");
	assert_int_equal(r.status, 422);
	model_holds(&r, "text_field.error", "Mai em hỏi tiếp nhé");
	model_is(&r, "text_field.value", "abcd");
	r = answer("hanh", 0, "text=+");
	assert_int_equal(r.status, 422);
	model_holds(&r, "text_field.error", "Chưa có câu trả lời");
	r = driver_post(d, "hanh", at("/hide"), "reason=+");
	assert_int_equal(r.status, 422);
	model_holds(&r, "reason_field.error", "Cất câu hỏi cần có lý do");
	model_on(&r, "hiding");
	r = driver_post(d, "hanh", at("/hand"), "to=pkhai");
	assert_int_equal(r.status, 422);
	model_holds(&r, "to_field.error", "Chưa chọn đồng nghiệp");
	/* Two teachers at once: the second sees both texts. */
	assert_int_equal(answer("nhan", 0, "text=Mot").status, 303);
	r = answer("hanh", 0, "text=Hai");
	assert_int_equal(r.status, 409);
	model_is(&r, "shell.notes.*.code", "QUESTION-STATE");
	model_is(&r, "question.answer.lines.*", "Mot");
	model_is(&r, "text_field.value", "Hai");
	model_on(&r, "answering");
	model_is(&r, "seen", "1");
	assert_int_equal(answer("hanh", 1, "text=Hai").status, 303);
	r = driver_get(d, "nhan", at(""));
	model_on(&r, "wordings.0");
	/* Put away meanwhile: what was typed stands there to be copied. */
	assert_int_equal(driver_post(d, "nhan", at("/hide"),
	    "reason=O+lop").status, 303);
	r = answer("hanh", 2, "text=Ba");
	assert_int_equal(r.status, 409);
	model_is(&r, "typed.*", "Ba");
	r = driver_get(d, "minh", at(""));
	model_is(&r, "question.gone.who", "Thầy Tôn Thất Nhân");
	model_is(&r, "question.gone.reason", "O lop");
	model_lacks(&r, "question", "Hai");
}

static void
t_hand(void **state)
{
	struct reply r;

	(void)state;
	assert_int_equal(ask("minh", "text=abc").status, 303);
	r = driver_get(d, "hanh", at(""));
	model_is(&r, "to_field.choices.*.value", "pnhan");
	assert_int_equal(driver_post(d, "hanh", at("/hand"), "to=pnhan")
	    .status, 303);
	r = driver_get(d, "nhan", "/");
	model_is(&r, "notices.rows.*.text",
	    "Cô Trần Thị Hạnh nhờ trả lời một câu hỏi về “Mi-li-mét · 3A”");
	model_is(&r, "asks.text", "1 câu hỏi chờ thầy");
	r = driver_get(d, "hanh", "/");
	model_lacks(&r, "", "câu hỏi chờ cô");
	r = driver_get(d, "hanh", "/questions");
	model_is(&r, "rows.*.to", "đã chuyển cho Tôn Thất Nhân");
	r = driver_get(d, "nhan", "/questions");
	model_is(&r, "rows.*.to", "đã chuyển cho thầy");
}

/* Marks in every text that a person writes, and in those of packages. */
static void
t_probes(void **state)
{
	static const char *const readers[] = { "minh", "khai", "hanh", "nhan",
	    "duc" };
	struct reply r;
	size_t i;

	(void)state;
	shelf_sql(d, "UPDATE package_entry SET title = '<b x=\">''&amp;{{x}}'"
	    " WHERE id = 2");
	assert_int_equal(ask("minh", "part=1&text=" PROBE_URL).status, 303);
	assert_int_equal(answer("hanh", 0, "show=1&text=" PROBE_URL).status,
	    303);
	assert_int_equal(answer("hanh", 1, "text=" PROBE_URL "2").status, 303);
	shelf_sql(d, "UPDATE item SET title = '<b x=\">''&amp;{{x}}'");
	shelf_sql(d, "UPDATE person SET name = '<b x=\">''&amp;{{x}}'");
	shelf_sql(d, "UPDATE class SET name = '<b x=\">' WHERE key = 'k3a'");
	for (i = 0; i < sizeof(readers) / sizeof(*readers); i++) {
		r = driver_get(d, readers[i], "/questions?f=all");
		assert_int_equal(r.status, 200);
		html_escaped(&r);
		html_has(&r, "&lt;b x=");
		r = driver_get(d, readers[i], at(""));
		assert_int_equal(r.status, 200);
		html_escaped(&r);
		html_has(&r, "&lt;b x=");
		r = driver_get(d, readers[i], "/");
		html_escaped(&r);
	}
	r = driver_get(d, "minh", "/items/bai/ask");
	html_escaped(&r);
	r = driver_get(d, "hanh", "/items/bai/questions");
	html_escaped(&r);
	/* Fields that are refused, and what stands in an address. */
	r = driver_post(d, "minh", "/items/bai/ask", "part=x&text=%3Cb+x%3D");
	html_escaped(&r);
	r = driver_post(d, "hanh", at("/hide"), "reason=");
	html_escaped(&r);
	r = driver_get(d, "hanh", "/questions?f=" PROBE_URL "&c=" PROBE_URL
	    "&i=" PROBE_URL "&p=" PROBE_URL);
	assert_int_equal(r.status, 200);
	html_escaped(&r);
	assert_int_equal(driver_post(d, "hanh", at("/hide"), "reason="
	    PROBE_URL).status, 303);
	for (i = 0; i < sizeof(readers) / sizeof(*readers); i++) {
		r = driver_get(d, readers[i], at(""));
		html_escaped(&r);
	}
	r = driver_get(d, "duc", "/trail");
	html_escaped(&r);
}

/* Reading what a child wrote stands in the trail, once a page. */
static void
t_looks(void **state)
{
	struct reply r;

	(void)state;
#define LOOKS(kind) driver_count(d, "SELECT count(*) FROM audit" \
	" WHERE verb = 'look' AND kind = '" kind "'")
	assert_int_equal(ask("minh", "text=abc").status, 303);
	assert_int_equal(ask("khai", "text=abc").status, 303);
	driver_get(d, "hanh", "/questions?f=answered");
	assert_int_equal(LOOKS("questions"), 0);	/* nothing was seen */
	driver_get(d, "hanh", "/questions");
	assert_int_equal(LOOKS("questions"), 1);
	driver_get(d, "hanh", at(""));
	assert_int_equal(LOOKS("question"), 1);
	driver_get(d, "hanh", "/questions.xlsx");
	assert_int_equal(LOOKS("questions"), 2);
	driver_get(d, "hanh", "/items/bai/questions");
	assert_int_equal(LOOKS("item"), 1);
	/* The pupil reads the own words, the refused saw nothing. */
	driver_get(d, "khai", at(""));
	driver_get(d, "khai", "/questions");
	driver_get(d, "loan", at(""));
	driver_get(d, "lan", "/questions");
	assert_int_equal(driver_count(d, "SELECT count(*) FROM audit"
	    " WHERE verb = 'look'"), 4);
	r = driver_get(d, "duc", "/trail");
	model_holds(&r, "rows.*.text", "đọc câu hỏi của học sinh lớp 3A");
	model_holds(&r, "rows.*.text", "đọc một câu hỏi về Mi-li-mét");
	model_is(&r, "rows.*.text", "Nguyễn Minh Anh hỏi về Mi-li-mét");
	/* What was written stands nowhere but in its own tables. */
	assert_int_equal(driver_count(d, "SELECT count(*) FROM audit"
	    " WHERE note LIKE '%abc%'"), 0);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM notice"
	    " WHERE what LIKE '%abc%' OR href LIKE '%abc%'"), 0);
}

/* Filters, pages, the workbook. */
static void
t_list(void **state)
{
	char form[40];
	struct reply r;
	int i;

	(void)state;
	shelf_sql(d, "INSERT INTO setting (name, value)"
	    " VALUES ('questions-day', '100')");
	for (i = 0; i < 25; i++) {
		clock_set(clock_now() + 60);
		snprintf(form, sizeof(form), "text=cau%%20%02d.", i);
		assert_int_equal(ask(i % 2 ? "minh" : "bao", form).status,
		    303);
	}
	clock_set(clock_now() + 3 * 86400);
	r = driver_get(d, "duc", "/questions");
	model_is(&r, "rows.*.lines.*", "cau 00.");
	model_is(&r, "rows.*.lines.*", "cau 19.");
	model_lacks(&r, "", "cau 20.");
	model_is(&r, "pager.next", "/questions?f=open&p=2");
	model_is(&r, "rows.*.waits", "đã chờ 3 ngày");
	model_holds(&r, "standing", "ở đây chỉ để xem");
	r = driver_get(d, "duc", "/questions?p=2");
	model_is(&r, "rows.*.lines.*", "cau 24.");
	model_lacks(&r, "", "cau 19.");
	r = driver_get(d, "duc", "/questions?c=k3b");
	model_is(&r, "rows.*.lines.*", "cau 24.");
	model_lacks(&r, "", "cau 01.");
	r = driver_get(d, "hanh", "/questions");
	model_holds(&r, "standing",
	    "12 câu chờ cô, câu lâu nhất đã chờ 3 ngày");
	model_lacks(&r, "", "cau 00.");
	/* A class that is not in sight is no filter. */
	r = driver_get(d, "hanh", "/questions?c=k3b");
	model_is(&r, "rows.*.lines.*", "cau 01.");
	model_lacks(&r, "", "cau 00.");
	r = driver_get(d, "hanh", "/questions?f=answered");
	model_off(&r, "none");
	model_off(&r, "rows.0");
	model_off(&r, "open");
	r = driver_get(d, "hanh", "/questions.xlsx");
	assert_int_equal(r.status, 200);
	assert_non_null(strstr(driver_header(d, &r, "content-disposition"),
	    "cau-hoi.xlsx"));
#define WORDS	"xl/sharedStrings.xml"
	assert_true(sheet_has(&r, WORDS, "cau 01."));
	assert_true(sheet_has(&r, WORDS, "cau 23."));
	assert_false(sheet_has(&r, WORDS, "cau 00."));	/* 3B's */
	assert_true(sheet_has(&r, WORDS, "Nguyễn Minh Anh"));
	/* What a child wrote is no formula. */
	assert_int_equal(ask("minh", "text=%3D1%2B1%3Cb%3E").status, 303);
	r = driver_get(d, "hanh", "/questions.xlsx");
	assert_true(sheet_has(&r, WORDS, "=1+1&lt;b&gt;"));
	assert_false(sheet_has(&r, "xl/worksheets/sheet1.xml", "<f>"));
	r = driver_get(d, "lan", "/questions.xlsx");
	assert_int_equal(r.status, 200);
	assert_non_null(strstr(driver_header(d, &r, "content-disposition"),
	    "cau-hoi-theo-thang.xlsx"));
	assert_false(sheet_has(&r, WORDS, "cau 01."));
	assert_false(sheet_has(&r, WORDS, "Minh Anh"));
	assert_true(sheet_has(&r, "xl/worksheets/sheet1.xml", "<v>26</v>"));
	assert_int_equal(driver_get(d, "minh", "/questions.xlsx").status, 403);
	/* Nobody's teacher: says so. */
	shelf_sql(d, "DELETE FROM class_member WHERE person_id = 700");
	r = driver_get(d, "nhan", "/questions");
	model_on(&r, "none");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_way), CASE(t_who), CASE(t_author), CASE(t_refusals),
		CASE(t_hand), CASE(t_probes), CASE(t_looks), CASE(t_list),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
