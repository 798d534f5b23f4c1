/* The model of templates/shell.mustache: who is here, and where they can go. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "store/objects.h"
#include "store/shm.h"
#include "store/write_state.h"
#include "people/people.h"
#include "curriculum/curriculum.h"
#include "library/library.h"
#include "web/answer.h"
#include "web/app.h"
#include "words/i18n.h"
#include "pages/common/shell.h"
#include "pages/common/waiting.h"

/* On a phone a tab shows its first word only; the rest is ${more}. */
struct tab {
	const char	*href, *label, *more, *icon;
	unsigned	 roles;
	unsigned	 but;		/* not for who has one of these as well */
	int		 exact;		/* "/" is a prefix of everything */
	int		 waiting;	/* carries the count of lessons to review */
	const char	*also;		/* pages elsewhere that it leads to; NULL none */
};

#define TABS		5	/* what a phone's bar holds; the home has the rest */
#define EVERYBODY	((1u << ROLE__MAX) - 1)

static const struct tab tabs[] = {
	{ "/", TR("Bài của em"), "", "home", ROLE_BIT(ROLE_PUPIL), ROLES_STAFF,
	    1, 0, NULL },
	{ "/", TR("Trang chính"), "", "home", EVERYBODY, ROLE_BIT(ROLE_PUPIL),
	    1, 0, NULL },
	{ "/review", TR("Duyệt"), TR(" bài"), "seal", ROLES_DECIDE, 0, 0, 1, NULL },
	/*
	 * Reviewers have no room for this tab; they find uploading on their
	 * home and in the library.
	 */
	{ "/upload", TR("Tải lên"), "", "up", ROLES_STAFF, ROLES_DECIDE, 0, 0, NULL },
	{ "/library", TR("Kho"), TR(" học liệu"), "shelf",
	    ROLES_STAFF | ROLE_BIT(ROLE_INSPECTOR), 0, 0, 0, NULL },
	{ "/library", TR("Kho bài"), "", "shelf", ROLE_BIT(ROLE_PUPIL),
	    ROLES_STAFF, 0, 0, NULL },
	{ "/done", TR("Đã xong"), "", "done", ROLE_BIT(ROLE_PUPIL),
	    ROLES_STAFF, 0, 0, NULL },
	{ "/questions", TR("Hỏi cô"), TR(" thầy"), "chat",
	    ROLE_BIT(ROLE_PUPIL), ROLES_STAFF, 0, 0, NULL },
	{ "/classes", TR("Lớp học"), "", "people", ROLES_STAFF, 0, 0, 0, NULL },
	{ "/people", TR("Mọi người"), "", "people", ROLES_LISTS,
	    ROLES_STAFF, 0, 0, "/school" },
	{ "/month", TR("Tháng"), "", "month",
	    ROLES_STAFF | ROLE_BIT(ROLE_INSPECTOR), 0, 0, 0, NULL },
};

static int
is_below(const char *path, const char *above)
{
	size_t n = strlen(above);

	return (text_has_prefix(path, above) &&
	    (path[n] == '\0' || path[n] == '/'));
}

/* The path lies at or below the tab's. */
static int
is_here(const struct tab *t, const char *path)
{
	if (t->exact)
		return (strcmp(path, t->href) == 0);
	return (is_below(path, t->href) ||
	    (t->also != NULL && is_below(path, t->also)));
}

/*
 * Lessons that wait for this reviewer, for the badge on the tab; a failure
 * shows no number, since no page should fail for it.
 */
static int64_t
waiting(struct exchange *ex)
{
	struct err e = { 0 };
	const struct queue *q = waiting_queue(ex, &e);

	return (q != NULL ? q->mine.n : 0);
}

/* One tab with its badge; screen readers get the number with words. */
static json_t *
tab_model(struct exchange *ex, const struct tab *t)
{
	json_t *j, *params;
	int64_t n = 0;

	j = json_pack("{s:s,s:s,s:s,s:s,s:b,s:n}", "href", t->href,
	    "label", i18n_text(ex->lang, t->label),
	    "more", t->more[0] != '\0' ? i18n_text(ex->lang, t->more) : "",
	    "icon", t->icon, "current", is_here(t, ex->path), "badge");
	if (t->waiting)
		n = waiting(ex);
	if (n > 0) {
		json_object_set_new(j, "badge",
		    json_string(i18n_number(ex->arena, ex->lang, n)));
		params = json_pack("{s:I}", "n", (json_int_t)n);
		json_object_set_new(j, "badge_label",
		    json_string(i18n_format(ex->arena, ex->lang,
		    TR("bài đang chờ duyệt"), params)));
		json_decref(params);
	}
	return (j);
}

/* The first TABS that fit the viewer's roles, in the order of the table. */
static json_t *
tab_list(struct exchange *ex)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < sizeof(tabs) / sizeof(*tabs); i++)
		if ((ex->viewer->roles & tabs[i].roles) != 0 &&
		    (ex->viewer->roles & tabs[i].but) == 0 &&
		    json_array_size(list) < TABS)
			json_array_append_new(list, tab_model(ex, &tabs[i]));
	return (list);
}

/* A note is known by its icon as well as by its colour. */
static const char *
icon_of(const char *tone)
{
	if (strcmp(tone, "ok") == 0)
		return ("done");
	if (strcmp(tone, "bad") == 0)
		return ("stop");
	return (strcmp(tone, "warn") == 0 ? "warn" : "info");
}

/* The icon follows the tone; ${alert} has screen readers say it at once. */
json_t *
shell_note(const char *tone, const char *text, const char *code, int alert)
{
	return (json_pack("{s:s,s:s,s:s,s:s,s:b}", "tone", tone, "text", text,
	    "icon", icon_of(tone), "code", code, "alert", alert));
}

/*
 * On every page while nothing is written: what holds now, what is kept, what
 * to do; NULL while writing works.
 */
static json_t *
standing_note(struct exchange *ex)
{
	int standing = shm_write_state(ex->app->shm), full = standing ==
	    WRITE_FULL;
	unsigned roles = ex->viewer != NULL ? ex->viewer->roles : 0;
	const char *text, *code = full ? "READ-ONLY-FULL" : "READ-ONLY-FAULT";
	json_t *params;

	if (standing == WRITE_OPEN)
		return (NULL);
	if (roles & ROLE_BIT(ROLE_ADMIN)) {
		params = json_pack("{s:s}", "free", i18n_bytes(ex->arena,
		    ex->lang, objects_free_bytes(ex->app->data)));
		text = i18n_format(ex->arena, ex->lang, full ?
		    TR("Đĩa chỉ còn trống {{free}} nên hoclieu đang chỉ cho xem, không ghi gì. Dọn đĩa hoặc thay đĩa lớn hơn; có chỗ là tự ghi lại.") :
		    TR("Đĩa vừa báo lỗi khi ghi nên hoclieu đang chỉ cho xem, để không mất gì; mỗi phút máy thử lại một lần. Xem lại dây và đĩa, và bản sao lưu gần nhất, trước khi làm việc khác."),
		    params);
		json_decref(params);
	} else if (roles & ROLE_BIT(ROLE_PUPIL))
		text = i18n_text(ex->lang,
		    TR("Máy của trường đang không ghi được. Em cứ xem bài; phần em học được giữ trên máy này và tự gửi lại sau."));
	else
		text = i18n_text(ex->lang, full ?
		    TR("Máy chủ sắp hết chỗ trên đĩa nên đang chỉ cho xem: chưa nhận tệp, chưa ghi được gì mới. Những gì đã gửi vẫn còn đủ. Báo quản trị viên dọn đĩa.") :
		    TR("Máy chủ vừa không ghi được xuống đĩa nên đang chỉ cho xem, để không mất gì. Những gì đã gửi vẫn còn. Báo ngay quản trị viên."));
	return (shell_note(full ? "warn" : "bad", text, code, 1));
}

/*
 * Notes of the page itself, the one that the page before left (taken, so it is
 * shown once), and that of a read-only server.
 */
static json_t *
note_list(struct exchange *ex, json_t *model)
{
	json_t *list = json_array(), *one, *own;
	size_t i;

	if ((one = standing_note(ex)) != NULL)
		json_array_append_new(list, one);
	one = answer_take_note(ex);
	if (one != NULL)
		json_array_append_new(list, shell_note(
		    json_string_value(json_object_get(one, "tone")),
		    json_string_value(json_object_get(one, "text")), "", 0));
	json_decref(one);
	json_array_foreach(json_object_get(model, "notes"), i, own)
		json_array_append(list, own);
	return (list);
}

/* Counts characters of UTF-8 by their lead bytes, so "Đ" is one. */
void
shell_initials(const char *name, char *out, size_t size)
{
	const char *word[2] = { "", "" }, *p = name;
	size_t n, used = 0;
	int i;

	while (*(p += strspn(p, " ")) != '\0') {
		word[0] = word[1];
		word[1] = p;
		p += strcspn(p, " ");
	}
	for (i = 0; i < 2; i++) {
		/* The first character: its lead byte and what continues it. */
		for (n = word[i][0] != '\0'; (word[i][n] & 0xc0) == 0x80; n++)
			;
		if (used + n >= size)
			break;
		memcpy(out + used, word[i], n);
		used += n;
	}
	out[used] = '\0';
}

/* School year and week; outside the year, or without database, week 0. */
static json_t *
footer(struct exchange *ex)
{
	struct err e = { 0 };
	int year = clock_school_year(clock_now()), week = 0;
	char years[32];

	snprintf(years, sizeof(years), "%d–%d", year, year + 1);
	if (ex->db != NULL)
		week = curriculum_week(ex->db, clock_now(), &e);
	return (json_pack("{s:s,s:i}", "year", years, "week",
	    week > 0 ? week : 0));
}

/* Who is signed in, for the menu. */
static void
person(struct exchange *ex, json_t *shell)
{
	const struct viewer *v = ex->viewer;
	char initials[16];

	shell_initials(v->name, initials, sizeof(initials));
	json_object_set_new(shell, "school", json_string(v->school));
	json_object_set_new(shell, "name", json_string(v->name));
	json_object_set_new(shell, "honorific", json_string(v->honorific));
	json_object_set_new(shell, "initials", json_string(initials));
}

/* Called for every page by answer_page (answer_shell_hook). */
int
shell_model(struct exchange *ex, json_t *model, struct err *e)
{
	int bare = ex->viewer == NULL || ex->db == NULL ||
	    json_is_true(json_object_get(model, "bare"));
	int english = strcmp(ex->lang, "en") == 0;
	json_t *s;

	/* Every name is there, so that none is looked up in the page's model. */
	s = json_pack("{s:s,s:s,s:s,s:s,s:s,s:s,s:s,s:s,s:s,s:s,s:b}",
	    "lang", english ? "en" : "vi", "other_lang", english ? "vi" : "en",
	    "other_name", english ? "Tiếng Việt" : "English",
	    "path", ex->query != NULL && ex->query[0] != '\0' ?
	    arena_printf(ex->arena, "%s?%s", ex->path, ex->query) : ex->path,
	    "build", ex->app->build, "csrf", ex->csrf != NULL ? ex->csrf : "",
	    "school", "", "name", "", "initials", "", "honorific", "",
	    "bare", bare);
	if (s == NULL)
		return (err_set(e, ERR_FAIL, "TEMPLATE", "shell model"));
	if (ex->viewer != NULL)
		person(ex, s);
	json_object_set_new(s, "tabs", bare ? json_array() : tab_list(ex));
	json_object_set_new(s, "notes", note_list(ex, model));
	json_object_set_new(s, "footer", footer(ex));
	json_object_set_new(model, "shell", s);
	return (0);
}
