/*
 * The home of teachers, heads and principals: one sentence in the hero, the
 * button that follows from it, then what waits and what is recent.
 */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/people.h"
#include "library/library.h"
#include "web/answer.h"
#include "words/i18n.h"
#include "words/month_words.h"
#include "pages/common/say.h"
#include "pages/questions/ask_model.h"
#include "pages/common/item_model.h"
#include "quota/view.h"
#include "pages/month/month_model.h"
#include "pages/home/notices.h"
#include "pages/classwork/pg_assignments.h"
#include "pages/questions/participation_model.h"
#include "pages/home/pg_home.h"
#include "pages/common/waiting.h"

#define SHOWN	5	/* rows of a list on a home; then "Xem cả" */
#define LOOKED	50	/* own items counted by state */

/* How many of the viewer's own items are in which state. */
struct tally {
	int			 returned, refused, drafts, checking, sent;
	const struct item	*first;		/* of the most urgent state */
};

/*
 * ${list} comes from library_todo: returned ones first, then refused, drafts,
 * and what needs nothing now; so the first is of the state that is most
 * urgent.
 */
static void
home_staff_count(const struct item *list, int n, struct tally *t)
{
	int i;

	memset(t, 0, sizeof(*t));
	t->first = n > 0 ? &list[0] : NULL;
	for (i = 0; i < n; i++) {
		t->returned += strcmp(list[i].state, "returned") == 0;
		t->refused += strcmp(list[i].state, "refused") == 0;
		t->drafts += strcmp(list[i].state, "draft") == 0;
		t->checking += strcmp(list[i].state, "checking") == 0;
		t->sent += strcmp(list[i].state, "submitted") == 0;
	}
}

/*
 * The big sentence with its button; ${text} and ${button} are TR(…), ${more}
 * is ready text.
 */
static json_t *
hero(struct exchange *ex, const char *text, int n, const char *more,
    const char *href, const char *button, const char *icon)
{
	json_t *o = json_object();

	say_set(o, "text", say(ex, text, json_pack("{s:i,s:s}", "n", n,
	    "you", say_you(ex))));
	say_set(o, "more", more);
	say_set(o, "href", href);
	say_set(o, "button", i18n_text(ex->lang, button));
	say_set(o, "icon", icon);
	return (o);
}

/* An address of the item; ${tail} begins with a slash or is empty. */
static const char *
path(struct exchange *ex, const struct item *it, const char *tail)
{
	return (arena_printf(ex->arena, "/items/%s%s", it->key, tail));
}

/* What a teacher should do next, most urgent first. */
static json_t *
own_hero(struct exchange *ex, const struct tally *t, int gaps)
{
	const char *sent = t->sent == 0 ? "" : say(ex,
	    TR("{{n}} bài đã gửi, đang chờ duyệt."), json_pack("{s:i}", "n",
	    t->sent));

	if (t->returned > 0)
		return (hero(ex, TR("{{n}} bài bị trả lại, sửa rồi gửi lại"),
		    t->returned, sent, path(ex, t->first, "/edit"),
		    TR("Sửa và gửi lại"), "pen"));
	if (t->refused > 0)
		return (hero(ex, TR("{{n}} gói chưa nhận được, cần sửa"),
		    t->refused, sent, path(ex, t->first, "/report"),
		    TR("Xem cách sửa"), "list"));
	if (t->drafts > 1)
		return (hero(ex,
		    TR("{{n}} bài đã kiểm tra xong, chờ xếp vào kế hoạch"),
		    t->drafts, sent, "/items/file", TR("Xếp cả loạt vào bài"),
		    "list"));
	if (t->drafts == 1)
		return (hero(ex,
		    TR("{{n}} bài đã kiểm tra xong, chờ xếp vào kế hoạch"), 1,
		    sent, path(ex, t->first, "/edit"), TR("Xếp vào bài"),
		    "pen"));
	if (gaps > 0)
		return (hero(ex,
		    TR("{{n}} bài sắp dạy chưa có học liệu"), gaps, sent,
		    "/upload", TR("Tải bài lên"), "up"));
	return (hero(ex, TR("Mọi bài của {{you}} đã gửi xong"), 0, sent,
	    "/upload", TR("Tải bài lên"), "up"));
}

/* Whoever reviews is told first what waits: authors and pupils wait for it. */
static json_t *
review_hero(struct exchange *ex, int64_t n, int64_t oldest)
{
	int64_t days = (clock_now() - oldest) / 86400;

	return (hero(ex, TR("{{n}} bài đang chờ duyệt"), (int)n, days > 0 ?
	    say(ex, TR("Bài lâu nhất đã chờ {{n}} ngày."), json_pack("{s:I}",
	    "n", (json_int_t)days)) : i18n_text(ex->lang,
	    TR("Bài lâu nhất mới gửi chưa đến 1 ngày.")), "/review",
	    TR("Duyệt bài"), "seal"));
}

/* One sentence and one button for each thing that waits. */
static int
todo_rows(struct exchange *ex, const struct item *list, int n, json_t *out,
    struct err *e)
{
	static const struct {
		const char	*state, *text, *button, *tail;
	} ways[] = {
		{ "returned", TR("{{who}} trả lại: “{{reason}}”"),
		    TR("Sửa và gửi lại"), "/edit" },
		{ "refused", TR("Chưa nhận được, xem cách sửa trong phiếu kiểm tra."),
		    TR("Xem phiếu"), "/report" },
		{ "draft", TR("Đã kiểm tra xong. Cần chọn bài trong kế hoạch dạy học."),
		    TR("Xếp vào bài"), "/edit" },
		{ "checking", TR("Đang kiểm tra, chưa phải làm gì."),
		    TR("Xem"), "/report" },
		{ "submitted", TR("Đã gửi, đang chờ người duyệt."),
		    TR("Xem"), "" }
	};
	json_t *o;
	size_t w;
	int i;

	for (i = 0; i < n && i < SHOWN; i++) {
		if ((o = item_json(ex, &list[i], e)) == NULL)
			return (-1);
		for (w = 0; w < sizeof(ways) / sizeof(*ways); w++) {
			if (strcmp(ways[w].state, list[i].state) != 0)
				continue;
			say_set(o, "text", say(ex, ways[w].text, json_pack(
			    "{s:s,s:s}", "who", list[i].reviewer, "reason",
			    list[i].reason)));
			say_set(o, "button", i18n_text(ex->lang,
			    ways[w].button));
			say_set(o, "to", path(ex, &list[i], ways[w].tail));
		}
		json_array_append_new(out, o);
	}
	return (0);
}

/*
 * The oldest lessons that wait for this reviewer; with any of them they take
 * the hero.  0 or -1.
 */
static int
queue_part(struct exchange *ex, json_t *m, struct err *e)
{
	struct item *list;
	json_t *rows;
	int64_t total;
	int n;

	n = waiting_rows(ex, 0, 0, SHOWN, &list, &total, e);
	if (n < 0 || (rows = item_list_json(ex, list, n, e)) == NULL)
		return (-1);
	json_object_set_new(m, "queue", rows);
	json_object_set_new(m, "queue_more", json_boolean(total > SHOWN));
	say_set(m, "queue_all", say(ex, TR("Xem cả {{n}} bài"), json_pack(
	    "{s:I}", "n", (json_int_t)total)));
	if (total > 0)
		json_object_set_new(m, "hero", review_hero(ex, total,
		    list[0].sent));
	return (0);
}

/* The newest published ones: a teacher's own, a head's whole school. */
static int
recent_part(struct exchange *ex, json_t *m, struct err *e)
{
	struct item_filter f = { .state = "published", .words = "" };
	struct item *list;
	json_t *rows;
	int64_t total;
	int n;

	f.school_id = ex->viewer->school_id;
	f.viewer = ex->viewer;
	f.limit = SHOWN;
	if ((ex->viewer->roles & ROLES_REVIEW) == 0)
		f.owner_id = ex->viewer->id;
	n = library_list(ex->db, ex->arena, &f, &list, &total, e);
	if (n < 0 || (rows = item_list_json(ex, list, n, e)) == NULL)
		return (-1);
	json_object_set_new(m, "recent", rows);
	json_object_set_new(m, "own", json_boolean(f.owner_id != 0));
	say_set(m, "recent_all", say(ex, TR("Xem cả {{n}} bài"), json_pack(
	    "{s:I}", "n", (json_int_t)total)));
	json_object_set_new(m, "recent_more", json_boolean(total > SHOWN));
	return (0);
}

/*
 * The month's duty comes first in the hero; what else is to do stands below
 * it with its button.  ${own} is taken over; NULL on failure.
 */
static json_t *
duty_hero(struct exchange *ex, json_t *own, struct err *e)
{
	static const char *const kept[] = { "href", "button", "icon" };
	const struct quota_teacher *t;
	struct quota_month month;
	json_t *o = NULL;
	int rc;
	size_t i;

	if ((rc = month_own(ex, &month, &t, e)) == 0)
		return (own);
	if (rc < 0 || (o = month_hero(ex, &month, t, e)) == NULL) {
		json_decref(own);
		return (NULL);
	}
	for (i = 0; i < sizeof(kept) / sizeof(*kept); i++)
		json_object_set(o, kept[i], json_object_get(own, kept[i]));
	json_object_set(o, "also", json_object_get(own, "text"));
	json_object_set(o, "more", json_object_get(own, "more"));
	json_decref(own);
	return (o);
}

/*
 * The viewer's own lessons that need something, and lessons that will be
 * taught without material.  The hero is taken only where no review waits.  0
 * or -1.
 */
static int
own_part(struct exchange *ex, json_t *m, struct err *e)
{
	struct item *list;
	struct tally t;
	json_t *rows = json_array(), *gaps, *first;
	int64_t total;
	int n;

	json_object_set_new(m, "todo", rows);
	n = library_todo(ex->db, ex->arena, &(struct todo_filter){
	    .owner_id = ex->viewer->id, .limit = LOOKED }, &list, &total, e);
	if (n < 0 || todo_rows(ex, list, n, rows, e) != 0 ||
	    (gaps = home_gaps(ex, e)) == NULL)
		return (-1);
	home_staff_count(list, n, &t);
	if (json_object_get(m, "hero") == NULL) {
		first = duty_hero(ex, own_hero(ex, &t,
		    (int)json_array_size(gaps)), e);
		if (first == NULL) {
			json_decref(gaps);
			return (-1);
		}
		json_object_set_new(m, "hero", first);
	}
	json_object_set_new(m, "todo_more", json_boolean(total > SHOWN));
	say_set(m, "todo_all", say(ex, TR("Xem cả {{n}} bài"), json_pack(
	    "{s:I}", "n", (json_int_t)total)));
	while (json_array_size(gaps) > SHOWN)
		json_array_remove(gaps, json_array_size(gaps) - 1);
	json_object_set_new(m, "gaps", gaps);
	return (0);
}

/*
 * The own card of a head or principal, who may owe lessons as well; null when
 * not.
 */
static json_t *
mine(struct exchange *ex, const struct quota_month *m)
{
	int i;

	for (i = 0; i < m->nteachers; i++)
		if (m->teachers[i].person_id == ex->viewer->id &&
		    (m->teachers[i].owed > 0 || m->teachers[i].contradiction))
			return (month_card(ex, m, &m->teachers[i]));
	return (json_null());
}

/*
 * How the month stands for those whom this head or principal answers for, the
 * same figures as /month shows.  0 or -1.
 */
static int
month_part(struct exchange *ex, json_t *m, struct err *e)
{
	struct civil c = clock_civil(clock_now());
	struct school_month when = { .school_id = ex->viewer->school_id,
	    .year = c.year, .month = c.month };
	struct quota_month month;
	struct quota_view v;
	json_t *o;

	if (ex->viewer->school_id == 0)
		return (0);
	if (quota_month(ex->db, ex->arena, &when, 0, &month, e) != 0 ||
	    quota_view(ex->db, ex->arena, ex->viewer, &month,
	    ex->viewer->school_id, &v, e) != 0)
		return (-1);
	if (v.n == 0)
		return (0);
	o = json_object();
	say_set(o, "title", say(ex, TR("Tháng {{m}}"), json_pack("{s:s}", "m",
	    month_name(ex->arena, ex->lang, c.month))));
	say_set(o, "met", say(ex, TR("{{met}} trên {{n}} giáo viên đã đủ"),
	    json_pack("{s:i,s:i}", "met", v.met, "n", v.n)));
	say_set(o, "missing", say(ex, TR("Còn thiếu {{n}} bài, {{review}} bài chờ duyệt."),
	    json_pack("{s:i,s:i}", "n", v.missing, "review", v.review)));
	json_object_set_new(o, "mine", mine(ex, &month));
	json_object_set_new(m, "month", o);
	return (0);
}

/* ${one} as ${name} into ${m} when there is one; ${found}: what was returned of it. */
static int
card(json_t *m, const char *name, json_t **one, int found)
{
	if (found == 1)
		json_object_set_new(m, name, *one);
	return (found < 0 ? -1 : 0);
}

/* The cards beside the lists, each where there is something to say. */
static int
cards(struct exchange *ex, json_t *m, struct err *e)
{
	json_t *one;

	if (card(m, "set", &one, home_set(ex, &one, e)) != 0 ||
	    card(m, "notices", &one, notices_json(ex, &one, e)) != 0 ||
	    card(m, "asks", &one, asks_home(ex, &one, e)) != 0)
		return (-1);
	return ((ex->viewer->roles & ROLES_REVIEW) == 0 ? 0 : card(m,
	    "learning", &one, participation_home(ex, &one, e)));
}

/*
 * The reviewer's queue comes before the own lessons: whichever part fills the
 * hero first keeps it.
 */
int
home_staff(struct exchange *ex, struct err *e)
{
	json_t *m = json_object(), *classes;

	say_set(m, "you", say_you(ex));
	say_set(m, "given", strrchr(ex->viewer->name, ' ') != NULL ?
	    strrchr(ex->viewer->name, ' ') + 1 : ex->viewer->name);
	say_set(m, "today", i18n_date(ex->arena, ex->lang, clock_now()));
	json_object_set_new(m, "trail", json_boolean(ex->viewer->roles &
	    ROLE_BIT(ROLE_PRINCIPAL)));
	json_object_set_new(m, "reviewer", json_boolean(ex->viewer->roles &
	    ROLES_DECIDE));
	if (((ex->viewer->roles & ROLES_DECIDE) != 0 &&
	    queue_part(ex, m, e) != 0) ||
	    ((ex->viewer->roles & ROLES_REVIEW) != 0 &&
	    month_part(ex, m, e) != 0) ||
	    own_part(ex, m, e) != 0 ||
	    recent_part(ex, m, e) != 0 ||
	    (classes = home_classes(ex, e)) == NULL) {
		json_decref(m);
		return (-1);
	}
	json_object_set_new(m, "classes", classes);
	if (cards(ex, m, e) != 0) {
		json_decref(m);
		return (-1);
	}
	return (answer_page(ex, "home_staff", m, e));
}
