/* The homes of the administrator and of the inspector: figures in plain words. */
#include <stdio.h>

#include "util/arena.h"
#include "util/clock.h"
#include "store/health.h"
#include "store/objects.h"

#include "people/classes.h"
#include "people/people.h"
#include "curriculum/curriculum.h"
#include "library/library.h"
#include "web/answer.h"
#include "web/app.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/common/school_choice.h"
#include "pages/questions/participation_model.h"
#include "pages/home/pg_home.h"

#define TIGHT	((int64_t)5 << 30)	/* free bytes under which the page warns */
#define STUCK	600			/* seconds a job may wait unnoticed */

static void
fact(struct exchange *ex, json_t *list, const char *name, const char *value)
{
	json_array_append_new(list, json_pack("{s:s,s:s}", "name",
	    i18n_text(ex->lang, name), "value", value));
}

/*
 * The one sentence: is everything running?  The first fault that fits is
 * named; ${bad} says whether it is one.
 */
static const char *
answer(const struct health *h, int64_t free_bytes, int *bad)
{
	*bad = 1;
	if (free_bytes >= 0 && free_bytes < TIGHT)
		return (TR("Đĩa sắp đầy, cần dọn chỗ"));
	if (h->jobs_failed > 0)
		return (TR("Có việc nền chưa làm được"));
	if (h->oldest_job != 0 && clock_now() - h->oldest_job > STUCK)
		return (TR("Việc nền đang chờ quá lâu"));
	*bad = 0;
	return (TR("Mọi thứ đang chạy"));
}

/* First one sentence that says whether something must be done, then the figures behind it. */
int
home_admin(struct exchange *ex, struct err *e)
{
	struct health h;
	struct arena *a = ex->arena;
	int64_t room = objects_free_bytes(ex->app->data);
	json_t *m, *facts;
	int bad;

	if (health_read(ex->db, &h, e) != 0)
		return (-1);
	facts = json_array();
	m = json_pack("{s:o}", "facts", facts);
	say_set(m, "text", i18n_text(ex->lang, answer(&h, room, &bad)));
	json_object_set_new(m, "bad", json_boolean(bad));
	fact(ex, facts, TR("Đĩa còn trống"), room < 0 ? "?" :
	    i18n_bytes(a, ex->lang, room));
	fact(ex, facts, TR("Tệp đang giữ"), say(ex,
	    TR("{{total}} tệp, {{size}}"), json_pack("{s:s,s:s,s:I}", "total",
	    i18n_number(a, ex->lang, h.objects), "size", i18n_bytes(a,
	    ex->lang, h.object_bytes), "n", (json_int_t)h.objects)));
	fact(ex, facts, TR("Đang tải lên dở"), say(ex, TR("{{n}} tệp"),
	    json_pack("{s:I}", "n", (json_int_t)h.uploads_open)));
	fact(ex, facts, TR("Đang chờ kiểm tra"), say(ex, TR("{{n}} việc"),
	    json_pack("{s:I}", "n", (json_int_t)h.jobs_waiting)));
	fact(ex, facts, TR("Việc nền hỏng"), say(ex, TR("{{n}} việc"),
	    json_pack("{s:I}", "n", (json_int_t)h.jobs_failed)));
	fact(ex, facts, TR("Người đăng nhập được"), say(ex, TR("{{n}} người"),
	    json_pack("{s:I}", "n", (json_int_t)h.persons)));
	fact(ex, facts, TR("Bản chương trình"), ex->app->build);
	return (answer_page(ex, "home_admin", m, e));
}

/*
 * For each grade how many lessons of the plan have published material; grades
 * without plan and material are left out.  0 or -1.
 */
static int
grades(struct exchange *ex, const struct class_row *school, json_t *m,
    struct err *e)
{
	json_t *rows = json_array(), *o;
	struct shelf counts;
	int g, lessons, with, all = 0, covered = 0, rc = 0;
	int64_t published, total = 0;

	json_object_set_new(m, "grades", rows);
	if (library_shelf(ex->db, ex->arena, school->id, NULL,
	    &counts, e) != 0)
		return (-1);
	for (g = 1; rc == 0 && g <= 9; g++) {
		rc = library_cover(ex->db, school->id, g, &lessons, &with, e);
		published = library_shelf_at(&counts, g, 0);
		if (published == 0 && lessons == 0)
			continue;
		all += lessons;
		covered += with;
		total += published;
		o = json_object();
		say_set(o, "name", say(ex, TR("Khối {{n}}"), json_pack(
		    "{s:i}", "n", g)));
		say_set(o, "href", arena_printf(ex->arena,
		    "/library?school=%s&g=%d", school->key, g));
		say_set(o, "published", i18n_number(ex->arena, ex->lang,
		    published));
		say_set(o, "covered", lessons == 0 ? i18n_text(ex->lang,
		    TR("chưa có kế hoạch")) : say(ex,
		    TR("{{with}} trên {{n}} bài"), json_pack("{s:i,s:i}",
		    "with", with, "n", lessons)));
		json_array_append_new(rows, o);
	}
		say_set(m, "text", say(ex,
	    TR("{{with}} trên {{n}} bài của kế hoạch đã có học liệu"),
	    json_pack("{s:i,s:i}", "with", covered, "n", all)));
	say_set(m, "total", say(ex, TR("{{total}} học liệu đã xuất bản"),
	    json_pack("{s:s,s:I}", "total", i18n_number(ex->arena, ex->lang,
	    total), "n", (json_int_t)total)));
	return (rc);
}

/*
 * An inspector sees figures of one school below the own unit at a time, no
 * names of pupils.
 */
int
home_inspector(struct exchange *ex, struct err *e)
{
	const struct class_row *one;
	json_t *m, *schools = json_array(), *learning;
	int n, rc;

	m = json_pack("{s:o}", "schools", schools);
	n = school_choice(ex, "/", schools, &one, e);
	if (n > 0) {
		say_set(m, "school", one->name);
		say_set(m, "library", arena_printf(ex->arena,
		    "/library?school=%s", one->key));
		say_set(m, "questions", arena_printf(ex->arena,
		    "/questions?school=%s", one->key));
		if ((rc = participation_home(ex, &learning, e)) < 0)
			n = -1;
		if (rc == 1)
			json_object_set_new(m, "learning", learning);
	}
	if (n < 0 || (n > 0 && grades(ex, one, m, e) != 0)) {
		json_decref(m);
		return (-1);
	}
	return (answer_page(ex, "home_inspector", m, e));
}
