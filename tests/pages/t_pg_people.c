/* Pages of persons, classes and units: who sees them, what is refused, the second time. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "web/form.h"
#include "tests/lib/shelf.h"

static struct driver *d;

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	shelf_make(d);
	shelf_sql(d, "UPDATE person SET key = 'k-' || login");
	shelf_sql(d, "UPDATE class SET key = 'k' || lower(name)");
	shelf_sql(d, "INSERT INTO unit (id, key, parent_id, kind, name,"
	    " created) SELECT 900, 'u900', parent_id, 'school', 'Bến Nghé', 0"
	    " FROM unit WHERE kind = 'school'");
	shelf_sql(d, "INSERT INTO person (id, key, unit_id, login, name,"
	    " folded, created) VALUES (900, 'k-xa', 900, 'hanh', 'Lê Xa',"
	    " 'le xa', 0)");
	shelf_sql(d, "INSERT INTO person_grant (person_id, role, unit_id,"
	    " since) VALUES (900, 'pupil', 900, 0)");
	shelf_sql(d, "INSERT INTO class (key, unit_id, year, grade, name)"
	    " VALUES ('kxa', 900, 2026, 3, '3A')");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	driver_free(d);
	return (0);
}

/* Of another school nothing is there; the own office keeps, the principal reads. */
static void
people_who(void **state)
{
	static const char *const far[] = { "/people/k-xa",
	    "/school/classes/kxa" };
	struct reply r;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(far) / sizeof(*far); i++) {
		assert_int_equal(driver_get(d, "quan", far[i]).status, 404);
		assert_int_equal(driver_get(d, "duc", far[i]).status, 404);
		assert_int_equal(driver_get(d, "minh", far[i]).status, 403);
	}
	assert_int_equal(driver_post(d, "quan", "/people/k-xa/leave",
	    "").status, 404);
	assert_int_equal(driver_post(d, "quan", "/people/k-xa/password",
	    "").status, 404);
	assert_int_equal(driver_post(d, "quan", "/school/units/u900",
	    "name=X").status, 404);
	assert_int_equal(driver_get(d, "hanh", "/people").status, 403);
	assert_int_equal(driver_get(d, "lan", "/people").status, 403);
	r = driver_get(d, "duc", "/people");
	model_page(&r, "people");
	model_off(&r, "keeps");
	/* Classes and departments are found under the same tab. */
	r = driver_get(d, "quan", "/school/classes");
	model_on(&r, "shell.tabs[href=/people].current");
	r = driver_get(d, "quan", "/people");
	model_on(&r, "keeps");
	assert_int_equal(driver_post(d, "duc", "/school/classes",
	    "names=3Q").status, 403);
	/* A teacher: the own class and its pupils, nothing of the next one. */
	assert_int_equal(driver_get(d, "hanh", "/school/classes/k3a").status,
	    200);
	assert_int_equal(driver_get(d, "hanh", "/school/classes/k3b").status,
	    404);
	assert_int_equal(driver_get(d, "hanh", "/people/k-minh").status, 200);
	assert_int_equal(driver_get(d, "hanh", "/people/k-bao").status, 404);
	assert_int_equal(driver_get(d, "hanh", "/people/k-loan").status, 404);
}

static void
people_found(void **state)
{
	struct reply r;

	(void)state;
	r = driver_get(d, "quan", "/people?q=" "minh");
	model_count(&r, "rows", 1);
	model_is(&r, "rows.0.login", "minh");
	model_is(&r, "rows.0.classes", "3A");
	r = driver_get(d, "quan", "/people?role=pupil&class=k3b");
	model_count(&r, "rows", 1);
	model_is(&r, "rows.0.login", "bao");
	r = driver_get(d, "quan", "/people?role=admin");
	model_is(&r, "rows.0.login", "quan");
	r = driver_get(d, "quan", "/people?q=khong-co");
	model_count(&r, "rows", 0);
	model_on(&r, "narrowed");
	r = driver_get(d, "quan", "/people?q=" PROBE_URL);
	assert_int_equal(r.status, 200);
	html_escaped(&r);
}

/* Added once; refused forms keep what was typed and leave nothing behind. */
static void
people_added(void **state)
{
	struct reply r;
	int64_t n = driver_count(d, "SELECT count(*) FROM person");
	char form[200];

	(void)state;
	r = driver_post(d, "quan", "/people/new", "role=pupil&class=k3a&name="
	    "&login=x%2Fy&birthday=2030-01-01");
	assert_int_equal(r.status, 422);
	model_holds(&r, "fields[name=name].error", "họ tên");
	model_is(&r, "fields[name=birthday].value", "2030-01-01");
	r = driver_post(d, "quan", "/people/new", "role=pupil&name=" PROBE_URL
	    "&login=minh");
	assert_int_equal(r.status, 422);
	html_escaped(&r);
	r = driver_post(d, "quan", "/people/new",
	    "role=pupil&name=An&birthday=31%2F02%2F2018");
	assert_int_equal(r.status, 422);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM person"), n);
	/* NFD, capitals, blanks: one clean name, in the class, with a login. */
	r = driver_post(d, "quan", "/people/new", "role=pupil&class=k3a"
	    "&name=++Nguye%CC%82%CC%83n++AN++&birthday=12%2F5%2F2018&code=hs1");
	assert_int_equal(r.status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM person p JOIN"
	    " class_member m ON m.person_id = p.id JOIN class c ON"
	    " c.id = m.class_id AND c.key = 'k3a' WHERE p.name = 'Nguyễn AN'"
	    " AND p.login = 'nguyenan' AND p.birthday = 20180512"
	    " AND p.code = 'HS1' AND p.honorific = 'em'"), 1);
	/* A second one of that name and day is another person; not with that code. */
	r = driver_post(d, "quan", "/people/new", "role=pupil&name=Nguye%CC%82"
	    "%CC%83n+AN&birthday=2018-05-12&code=HS1");
	assert_int_equal(r.status, 422);
	model_holds(&r, "fields[name=code].error", "Mã này");
	r = driver_post(d, "quan", "/people/new", "role=pupil&name=Nguye%CC%82"
	    "%CC%83n+AN&birthday=2018-05-12");
	assert_int_equal(r.status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM person"), n + 2);
	/* A form that is sent twice asks; sent on purpose it makes another one. */
	r = driver_post(d, "quan", "/people/new", "role=pupil&asked=1&name="
	    "Nguye%CC%82%CC%83n+AN&birthday=12%2F5%2F2018");
	assert_int_equal(r.status, 422);
	model_holds(&r, "fields[name=name].error", "cùng họ tên");
	snprintf(form, sizeof(form), "role=pupil&asked=%s&name=Nguye%%CC%%82"
	    "%%CC%%83n+AN&birthday=12%%2F5%%2F2018", model_text(&r, "asked"));
	r = driver_post(d, "quan", "/people/new", form);
	assert_int_equal(r.status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM person WHERE"
	    " name = 'Nguyễn AN'"), 3);
	/* What the form does not offer is not how somebody is called. */
	r = driver_post(d, "quan", "/people/new", "role=teacher&name=An+Na"
	    "&login=anna&honorific=b%C3%A0+ch%C3%BAa");
	assert_int_equal(r.status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM person WHERE"
	    " login = 'anna' AND honorific = ''"), 1);
	/* Nobody without the right gets a task of those who lead. */
	shelf_sql(d, "UPDATE person_grant SET role = 'secretary'"
	    " WHERE role = 'admin'");
	assert_int_equal(driver_post(d, "quan", "/people/new",
	    "role=admin&name=An").status, 404);
	assert_int_equal(driver_post(d, "quan", "/people/k-duc/tasks",
	    "role=teacher").status, 403);
}

/* The hidden field of the form, for a second tab. */
static const char *
was(const char *path)
{
	struct reply r = driver_get(d, "quan", path);

	return (model_text(&r, "was"));
}

static void
people_changed(void **state)
{
	char form[300];
	const char *before = was("/people/k-minh");
	struct reply r;

	(void)state;
	snprintf(form, sizeof(form), "was=%s&name=Minh+Anh&login=minh&"
	    "birthday=&honorific=em", before);
	assert_int_equal(driver_post(d, "quan", "/people/k-minh", form).status,
	    303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM audit WHERE"
	    " verb = 'person-change'"), 1);
	/* The second tab still has the old page. */
	snprintf(form, sizeof(form), "was=%s&name=Minh+Em&login=minh&birthday=",
	    before);
	r = driver_post(d, "quan", "/people/k-minh", form);
	assert_int_equal(r.status, 422);
	model_holds(&r, "fields[name=name].error", "vừa sửa");
	model_is(&r, "fields[name=name].value", "Minh Em");
	assert_int_equal(driver_count(d, "SELECT count(*) FROM person WHERE"
	    " name = 'Minh Anh'"), 1);
	snprintf(form, sizeof(form), "was=%s&name=Minh+Em&login=minh&birthday=",
	    model_text(&r, "was"));
	assert_int_equal(driver_post(d, "quan", "/people/k-minh", form).status,
	    303);
	/* Not to the login of somebody else. */
	snprintf(form, sizeof(form), "was=%s&name=Minh&login=bao&birthday=",
	    was("/people/k-minh"));
	r = driver_post(d, "quan", "/people/k-minh", form);
	assert_int_equal(r.status, 422);
	model_on(&r, "fields[name=login].error");
	r = driver_post(d, "quan", "/people/k-quan/leave", "");
	assert_int_equal(r.status, 422);
	r = driver_post(d, "quan", "/people/k-bao/leave", "day=2026-12-24");
	assert_int_equal(r.status, 422);
	assert_int_equal(driver_post(d, "quan", "/people/k-bao/tasks",
	    "role=head&grades=x").status, 422);
	/* The own task of an administrator gets no end: the school would have none. */
	assert_int_equal(driver_post(d, "quan", "/people/k-quan/tasks",
	    "role=admin&until=2026-12-24").status, 403);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM person_grant"
	    " WHERE role = 'admin' AND until IS NOT NULL"), 0);
}

static void
people_password(void **state)
{
	struct reply r;

	(void)state;
	/* Who only teaches the class gives none; its class teacher does. */
	assert_int_equal(driver_post(d, "hanh", "/people/k-minh/password",
	    "").status, 403);
	shelf_sql(d, "UPDATE class_member SET role = 'class-teacher'"
	    " WHERE person_id = (SELECT id FROM person WHERE key = 'k-hanh')");
	(void)driver_get(d, "minh", "/");
	r = driver_post(d, "hanh", "/people/k-minh/password", "");
	assert_int_equal(r.status, 200);
	model_page(&r, "first_password");
	model_is(&r, "login", "minh");
	model_off(&r, "must");	/* grade 3 */
	assert_true(strlen(model_text(&r, "password")) >= 8);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM session s JOIN"
	    " person p ON p.id = s.person_id WHERE p.login = 'minh'"), 0);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM person WHERE"
	    " login = 'minh' AND must_change = 0"), 1);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM notice n JOIN"
	    " person p ON p.id = n.person_id WHERE p.login = 'minh' AND"
	    " n.kind = 'password'"), 1);
	r = driver_post(d, "duc", "/people/k-hanh/password", "");
	assert_int_equal(r.status, 200);
	model_on(&r, "must");
	assert_int_equal(driver_post(d, "duc", "/people/k-quan/password",
	    "").status, 403);
	assert_int_equal(driver_post(d, "duc", "/people/k-duc/password",
	    "").status, 403);
}

static void
classes_listed(void **state)
{
	struct reply r;

	(void)state;
	r = driver_post(d, "quan", "/school/classes", "names=4A,+4B");
	assert_int_equal(r.status, 303);
	r = driver_get(d, "quan", "/school/classes");
	model_is(&r, "grades.1.rows.*.name", "4B");
	r = driver_post(d, "quan", "/school/classes", "names=" PROBE_URL);
	assert_int_equal(r.status, 422);
	html_escaped(&r);
	r = driver_get(d, "quan", "/school/classes?year=2025");
	model_count(&r, "grades", 0);
	r = driver_get(d, "quan", "/school/classes/k3a");
	model_count(&r, "pupils", 1);
	model_count(&r, "teachers", 1);
	r = driver_post(d, "quan", "/school/classes/k3a/join",
	    "role=pupil&login=bao");
	assert_int_equal(r.status, 422);	/* is in 3B */
	model_holds(&r, "pupil_fields[name=login].error", "lớp khác");
	r = driver_post(d, "quan", "/school/classes/k3a/join",
	    "role=teacher&login=bao");
	assert_int_equal(r.status, 422);
	r = driver_post(d, "quan", "/school/classes/k3a/join",
	    "role=pupil&login=khong-ai");
	assert_int_equal(r.status, 422);
	model_is(&r, "pupil_fields[name=login].value", "khong-ai");
	r = driver_post(d, "quan", "/school/classes/k3b/move",
	    "person=k-bao&to=k3a&day=2026-11-20");
	assert_int_equal(r.status, 303);
	r = driver_get(d, "quan", "/school/classes/k3b");
	model_count(&r, "pupils", 0);
	model_is(&r, "left.0.name", "Trần Gia Bảo");
	assert_int_equal(driver_post(d, "quan", "/school/classes/k3a/move",
	    "person=k-bao&to=kxa").status, 404);
	/* A page of before the move: again is done already, elsewhere is told. */
	assert_int_equal(driver_post(d, "quan", "/school/classes/k3b/move",
	    "person=k-bao&to=k3a").status, 303);
	shelf_sql(d, "INSERT INTO class (key, unit_id, year, grade, name)"
	    " SELECT 'k3c', unit_id, 2026, 3, '3C' FROM class WHERE key = 'k3a'");
	r = driver_post(d, "quan", "/school/classes/k3b/move",
	    "person=k-bao&to=k3c");
	assert_int_equal(r.status, 422);
	/* Only pupils go from class to class. */
	r = driver_post(d, "quan", "/school/classes/k3a/move",
	    "person=k-loan&to=k3c");
	assert_int_equal(r.status, 422);
	assert_int_equal(driver_count(d, "SELECT pupils FROM class WHERE"
	    " key = 'k3c'"), 0);
	r = driver_get(d, "quan", "/school/year");
	model_is(&r, "rows.0.to", "4A");
	model_on(&r, "waiting");
	r = driver_get(d, "ha", "/department");
	model_page(&r, "department");
	r = driver_post(d, "quan", "/school/units", "name=" PROBE_URL);
	assert_int_equal(r.status, 303);
	r = driver_get(d, "quan", "/school/units");
	html_escaped(&r);
	model_on(&r, "several");
	r = driver_post(d, "quan", "/school/units", "name=");
	assert_int_equal(r.status, 422);
	model_on(&r, "fields[name=name].error");
}

/* Several schools: the page asks which, and nothing is looked at before. */
static void
sign_in_school(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "UPDATE person SET unit_id = (SELECT id FROM unit WHERE"
	    " kind = 'upper') WHERE login = 'lan'");
	r = driver_get(d, NULL, "/sign-in");
	model_count(&r, "schools", 3);	/* two, and the upper unit */
	model_off(&r, "unsaid");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(people_who), CASE(people_found), CASE(people_added),
		CASE(people_changed), CASE(people_password),
		CASE(classes_listed), CASE(sign_in_school),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
