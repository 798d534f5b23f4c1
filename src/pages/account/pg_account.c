/* The own account. */
#include <string.h>

#include "util/arena.h"
#include "util/code.h"
#include "util/text.h"
#include "util/tr.h"

#include "audit/audit.h"
#include "people/account.h"
#include "people/people.h"
#include "people/roster.h"
#include "people/realm.h"
#include "people/session.h"
#include "people/signin.h"
#include "web/answer.h"
#include "web/app.h"
#include "web/auth.h"
#include "web/form.h"
#include "words/i18n.h"

#include "pages/account/pg_account.h"
#include "pages/account/pg_signin.h"

#define SESSIONS	50

static const char *const role_words[ROLE__MAX] = {
	[ROLE_TEACHER] = TR("Giáo viên"), [ROLE_HEAD] = TR("Tổ trưởng"),
	[ROLE_PRINCIPAL] = TR("Hiệu trưởng"), [ROLE_PUPIL] = TR("Học sinh"),
	[ROLE_GUARDIAN] = TR("Phụ huynh"),
	[ROLE_INSPECTOR] = TR("Cán bộ kiểm tra"),
	[ROLE_ADMIN] = TR("Quản trị viên"),
	[ROLE_SECRETARY] = TR("Văn thư"),
	[ROLE_UPPER] = TR("Cán bộ đơn vị cấp trên")
};

/*
 * A session's name in forms, an HMAC of its row's number: the number itself
 * never leaves the server.
 */
static const char *
mark(struct exchange *ex, int64_t id)
{
	char *text = arena_printf(ex->arena, "session|%lld", (long long)id);
	char *b32 = arena_alloc(ex->arena, CODE_KEY);
	uint8_t mac[CODE_SHA256];

	code_hmac(ex->app->secret, text, strlen(text), mac);
	code_base32(mac, 16, b32);
	return (b32);
}

/* The row of the session at hand, 0 for none. */
static int64_t
current(struct exchange *ex)
{
	int64_t id;

	return (ex->session_key != NULL && text_int(ex->session_key, 1,
	    INT64_MAX, &id) == 0 ? id : 0);
}

/* "Chrome, Windows" out of a user-agent line; words a person knows. */
static const char *
device(struct exchange *ex, const char *agent)
{
	static const struct { const char *has, *word; } browsers[] = {
		{ "Edg/", "Edge" }, { "coc_coc", "Cốc Cốc" },
		{ "OPR/", "Opera" }, { "Firefox/", "Firefox" },
		{ "Chrome/", "Chrome" }, { "Safari/", "Safari" }
	}, systems[] = {
		{ "Android", "Android" }, { "iPhone", "iPhone" },
		{ "iPad", "iPad" }, { "Windows", "Windows" },
		{ "Mac OS", "macOS" }, { "CrOS", "ChromeOS" },
		{ "Linux", "Linux" }
	};
	const char *b = NULL, *s = NULL;
	size_t i;

	for (i = 0; b == NULL && i < sizeof(browsers) / sizeof(*browsers); i++)
		if (strstr(agent, browsers[i].has) != NULL)
			b = browsers[i].word;
	for (i = 0; s == NULL && i < sizeof(systems) / sizeof(*systems); i++)
		if (strstr(agent, systems[i].has) != NULL)
			s = systems[i].word;
	if (b == NULL && s == NULL)
		return (i18n_text(ex->lang, TR("Máy khác")));
	return (arena_printf(ex->arena, "%s%s%s", b != NULL ? b : "",
	    b != NULL && s != NULL ? ", " : "", s != NULL ? s : ""));
}

/*
 * Where the person is signed in, with device and address, so that a strange
 * one can be noticed; at most SESSIONS.  NULL on failure.
 */
static json_t *
session_models(struct exchange *ex, struct err *e)
{
	struct session_row rows[SESSIONS];
	json_t *list;
	int i, n;

	n = session_list(ex->db, ex->arena, ex->viewer->id, rows, SESSIONS, e);
	if (n < 0)
		return (NULL);
	list = json_array();
	for (i = 0; i < n; i++)
		json_array_append_new(list, json_pack(
		    "{s:s,s:s,s:s,s:s,s:s,s:b}",
		    "mark", mark(ex, rows[i].id), "peer", rows[i].peer,
		    "device", device(ex, rows[i].agent),
		    "since", i18n_datetime(ex->arena, ex->lang,
		    rows[i].created), "used", i18n_datetime(ex->arena,
		    ex->lang, rows[i].used),
		    "here", rows[i].id == current(ex)));
	return (list);
}

/* All roles of the viewer in words, with commas between. */
static const char *
role_text(struct exchange *ex)
{
	const char *s = "", *word;
	int r;

	for (r = 0; r < ROLE__MAX; r++)
		if ((ex->viewer->roles & ROLE_BIT(r)) != 0 &&
		    (r != ROLE_INSPECTOR ||
		    (ex->viewer->roles & ROLE_BIT(ROLE_UPPER)) == 0)) {
			word = i18n_text(ex->lang, role_words[r]);
			s = *s == '\0' ? word : arena_printf(ex->arena,
			    "%s, %s", s, word);
		}
	return (s);
}

static const char *
class_text(struct exchange *ex)
{
	const char *s = "";
	int i;

	for (i = 0; i < ex->viewer->nclasses; i++)
		s = arena_printf(ex->arena, "%s%s%s", s, i > 0 ? ", " : "",
		    ex->viewer->classes[i].name);
	return (s);
}

/* ${field} ("old", "new", "again") was refused with ${why}; NULL: none. */
static int
account_show(struct exchange *ex, int status, const char *field,
    const char *why, struct err *e)
{
	json_t *sessions = session_models(ex, e), *model;

	if (sessions == NULL)
		return (-1);
	model = json_pack("{s:s,s:s,s:s,s:s,s:s,s:o,s:b,s:b}",
	    "name", ex->viewer->name, "login", ex->viewer->login,
	    "school", ex->viewer->school, "roles", role_text(ex),
	    "classes", class_text(ex), "sessions", sessions,
	    "must_change", ex->viewer->must_change,
	    "english", strcmp(ex->lang, "en") == 0);
	if (field != NULL)
		json_object_set_new(model, arena_printf(ex->arena,
		    "error_%s", field), json_string(why));
	ex->status = status;
	return (answer_page(ex, "account", model, e));
}

int
pg_account(struct exchange *ex, struct err *e)
{
	return (account_show(ex, 200, NULL, NULL, e));
}

/* ---- a new password */

/* Kept between the runs of prepare: what was asked of the runner already. */
struct change {
	char	 old_hash[CODE_PWHASH];
	int	 verified, good;
};

/* Says what makes a password acceptable, not only that this one is refused. */
static const char *
why(const char *code)
{
	if (strcmp(code, "PASSWORD-SHORT") == 0)
		return (TR("Mật khẩu mới cần ít nhất 8 ký tự. Một câu ngắn dễ "
		    "nhớ là tốt."));
	if (strcmp(code, "PASSWORD-LONG") == 0)
		return (TR("Mật khẩu mới quá dài. Tối đa 256 ký tự."));
	if (strcmp(code, "PASSWORD-COMMON") == 0)
		return (TR("Mật khẩu này nhiều người dùng hoặc có tên đăng nhập "
		    "trong đó nên dễ bị đoán. Chọn mật khẩu khác."));
	return (TR("Mật khẩu mới có ký tự không đọc được. Gõ lại."));
}

/* The viewer's account as hashers and browsers know it. */
static const char *
account_name(struct exchange *ex)
{
	char *out = arena_alloc(ex->arena, REALM_ACCOUNT);

	realm_account(ex->viewer->realm_id, ex->viewer->login, out);
	return (out);
}

/* What was typed is acceptable at all: 1, else 0 with the page as answer; -1. */
static int
account_typed(struct exchange *ex, struct err *e)
{
	const char *new = form_raw(form_of(ex), "new-password");
	const char *again = form_raw(form_of(ex), "again-password");
	struct err mine = { 0 };

	if (password_check(ex->viewer->login, new, &mine) != 0)
		return (account_show(ex, 422, "new", i18n_text(ex->lang,
		    why(mine.code)), e));
	if (again == NULL || strcmp(new, again) != 0)
		return (account_show(ex, 422, "again", i18n_text(ex->lang,
		    TR("Hai lần gõ mật khẩu mới chưa giống nhau.")), e));
	return (1);
}

/*
 * Whoever has got hold of an open session must not guess on here for ever: 1
 * when this try must wait, with the page as answer, 0 else, -1.
 */
static int
account_wait(struct exchange *ex, struct err *e)
{
	json_t *params;
	const char *text;
	int64_t wait;

	if (signin_own_wait(ex->db, ex->app->secret, ex->viewer->id, &wait,
	    e) != 0)
		return (-1);
	if (wait == 0)
		return (0);
	params = json_pack("{s:I}", "n", (json_int_t)wait);
	text = i18n_format(ex->arena, ex->lang, TR("Mật khẩu đang dùng vừa bị "
	    "gõ sai nhiều lần, lần này chưa được kiểm tra. Xin chờ {{n}} giây "
	    "rồi thử lại."), params);
	json_decref(params);
	exchange_set(ex, "retry-after", arena_printf(ex->arena, "%lld",
	    (long long)wait));
	return (account_show(ex, 429, "old", text, e) != 0 ? -1 : 1);
}

/*
 * Hashing a password takes long and is the runner's work: this asks two
 * questions one after the other (is the old one right, what is the new one's
 * hash) and is run again when an answer is there (docs/request.md).
 */
int
pg_account_password_prepare(struct exchange *ex, struct err *e)
{
	const char *old = form_raw(form_of(ex), "old-password");
	const char *new = form_raw(form_of(ex), "new-password");
	struct change *c = ex->prepared;
	int rc;

	if (c == NULL) {
		if ((rc = account_typed(ex, e)) != 1)
			return (rc);
		if ((rc = account_wait(ex, e)) != 0)
			return (rc < 0 ? -1 : 0);
		c = arena_alloc(ex->arena, sizeof(*c));
		if (people_hash(ex->db, ex->viewer->id, c->old_hash, e) < 0)
			return (-1);
		ex->prepared = c;
	}
	if (!c->verified) {
		if (auth_verify(ex, &(struct auth_question){ .lane = SHM_KNOWN,
		    .account = account_name(ex), .hash = c->old_hash,
		    .password = old != NULL ? old : "" }, &c->good, e) != 0)
			return (-1);
		if (ex->waiting)
			return (0);
		c->verified = 1;
		if (!c->good)
			return (0);
		auth_again(ex);
	}
	return (c->good ? auth_hash(ex, account_name(ex), new, e) : 0);
}

/*
 * All sessions end with the old password; this browser gets a fresh one.  A
 * wrong old password is counted for its own: what others type wrong at the
 * sign-in form does not count here, and the other way round.
 */
int
pg_account_password(struct exchange *ex, struct err *e)
{
	struct change *c = ex->prepared;
	int64_t me = ex->viewer->id;
	char csrf[CODE_KEY];
	int rc;

	/* Guesses that were sent side by side meet here one by one. */
	if ((rc = account_wait(ex, e)) != 0)
		return (rc < 0 ? -1 : 0);
	if (!c->good) {
		if (signin_own_failed(ex->db, ex->app->secret, me, e) != 0)
			return (-1);
		return (account_show(ex, 422, "old", i18n_text(ex->lang,
		    TR("Mật khẩu đang dùng chưa đúng. Mật khẩu chưa đổi.")),
		    e));
	}
	if (signin_own_good(ex->db, ex->app->secret, me, e) != 0 ||
	    people_set_password(ex->db, me, ex->auth.hash, 0, e) != 0 ||
	    signin_open(ex, me, csrf, e) != 0 ||
	    audit_add(ex->db, me, "password", "person", me, NULL, e) != 0)
		return (-1);
	signin_remember(ex, account_name(ex), ex->auth.hash);
	answer_note(ex, "ok", i18n_text(ex->lang, TR("Đã đổi mật khẩu. Các máy "
	    "khác đã được đăng xuất.")));
	return (answer_redirect(ex, "/account"));
}

/* ---- sessions */

/*
 * A session that has ended meanwhile gives the same note: it is what was asked
 * for.
 */
int
pg_account_end(struct exchange *ex, struct err *e)
{
	struct session_row rows[SESSIONS];
	const char *want = form_text(form_of(ex), "session");
	int i, n;

	n = session_list(ex->db, ex->arena, ex->viewer->id, rows, SESSIONS, e);
	if (n < 0)
		return (-1);
	for (i = 0; i < n; i++)
		if (strcmp(mark(ex, rows[i].id), want) == 0)
			break;
	if (i < n && (session_end(ex->db, ex->viewer->id, rows[i].id, e) != 0 ||
	    audit_add(ex->db, ex->viewer->id, "end-session", "person",
	    ex->viewer->id, NULL, e) != 0))
		return (-1);
	if (i < n && rows[i].id == current(ex))
		return (answer_redirect(ex, "/sign-in"));
	answer_note(ex, "ok", i18n_text(ex->lang,
	    TR("Đã đăng xuất ở máy đó.")));
	return (answer_redirect(ex, "/account"));
}

/* The session at hand ends as well: session_end with 0 means all. */
int
pg_account_end_all(struct exchange *ex, struct err *e)
{
	int64_t me = ex->viewer->id;

	if (session_end(ex->db, me, 0, e) != 0 || audit_add(ex->db, me,
	    "sign-out-everywhere", "person", me, NULL, e) != 0)
		return (-1);
	return (answer_redirect(ex, "/sign-in"));
}

/* ---- language */

/*
 * Stored with the person and in a cookie, which also serves who is signed out.
 */
int
pg_language(struct exchange *ex, struct err *e)
{
	const char *lang = strcmp(form_text(form_of(ex), "lang"), "en") == 0 ?
	    "en" : "vi";
	const char *back = form_raw(form_of(ex), "back");

	if (ex->viewer != NULL &&
	    people_set_lang(ex->db, ex->viewer->id, lang, e) != 0)
		return (-1);
	exchange_add(ex, "set-cookie", arena_printf(ex->arena,
	    "__Host-hl-lang=%s; Path=/; Secure; HttpOnly; SameSite=Lax; "
	    "Max-Age=31536000", lang));
	return (answer_redirect(ex, back != NULL ? back : "/"));
}
