/*
 * What a lesson's frame asks of the server.  Cookies are not read here: the
 * token in the path names attempt and visit.
 */
#include <string.h>
#include <unistd.h>

#include "util/arena.h"
#include "util/files.h"
#include "util/text.h"

#include "store/shm.h"
#include "store/write_state.h"
#include "runtime/commit.h"
#include "runtime/launchdata.h"
#include "runtime/token.h"
#include "web/answer.h"
#include "web/app.h"
#include "web/content.h"
#include "web/form.h"
#include "pages/common/say.h"
#include "pages/play/pg_wrap.h"

/*
 * The token is genuine, alive, and of the attempt whose host this is; for
 * ${reading} that attempt is open as well.  0 or -1.
 */
static int
enter(struct exchange *ex, struct token *t, int reading, struct err *e)
{
	struct cached_attempt l;

	if (token_read(ex->app->secret, ex->args[0], t, e) != 0 ||
	    (reading ? attempt_cache_open(ex, &l, e) :
	    attempt_cache_get(ex, &l, e)) != 0)
		return (-1);
	return (token_for(t, l.attempt_id, e));
}

/*
 * Our own page on the lesson's origin, the same for everybody: it holds the two SCORM interfaces and
 * the journal of saves (docs/play.md).
 */
int
pg_wrap(struct exchange *ex, struct err *e)
{
	const char *lang = form_text(form_query(ex), "l");
	struct cached_attempt l;
	int64_t entry;
	json_t *m;

	if (attempt_cache_open(ex, &l, e) != 0)
		return (-1);
	if (text_int(ex->args[0], 0, 100000, &entry) != 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "entry"));
	ex->lang = strcmp(lang, "en") == 0 ? "en" : "vi";
	m = json_pack("{s:s,s:s,s:s,s:I}", "lang", ex->lang, "build",
	    ex->app->build, "app", ex->app->origin, "entry",
	    (json_int_t)entry);
	return (answer_fragment(ex, "wrap", m, e));
}

/*
 * Only pages of this very host may write here; a request without Origin is
 * judged by its token alone.  0 or -1.
 */
static int
origin_fits(struct exchange *ex, struct err *e)
{
	const char *origin = exchange_header(ex, "origin");
	const char *port = strrchr(ex->app->origin, ':');
	const char *own = arena_printf(ex->arena, "%s://%s.%s%s",
	    ex->app->scheme, ex->label, ex->app->content_host,
	    port[1] != '/' ? port : "");

	if (origin != NULL && strcmp(origin, own) != 0)
		return (err_set(e, ERR_REJECT, "COMMIT-ORIGIN", "%s", origin));
	return (0);
}

/*
 * A launch: names a new visit and gives what the lesson needs to go on, the
 * last saved state above all.  ${write}: the visit is written down.
 */
static int
wrap_launch(struct exchange *ex, int write, struct err *e)
{
	int ord = (int)form_int(form_query(ex), "e", 0, 100000, 0);
	char token[TOKEN_MAX];
	struct launched l;
	struct attempt *a;
	struct token t;
	json_t *j, *starts;
	int rc;

	if (origin_fits(ex, e) != 0 || enter(ex, &t, 1, e) != 0 ||
	    (rc = runtime_by_label(ex->db, ex->arena, ex->label, &a, e)) < 0)
		return (-1);
	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "label"));
	if (runtime_launch(ex->db, a, ord, write, &l, e) != 0 ||
	    (j = launch_data(ex->db, ex->arena, a, ord, l.try, e)) == NULL)
		return (-1);
	if (a->nparts > 1) {
		if ((starts = launch_starts(ex->db, ex->arena, a, e)) == NULL) {
			json_decref(j);
			return (-1);
		}
		json_object_set_new(j, "starts", starts);
	}
	token_make(ex->app->secret, a->id, l.visit, token);
	say_set(j, "visit", l.visit);
	say_set(j, "token", token);
	say_set(j, "attempt", a->key);
	return (answer_json(ex, 200, j));
}

/*
 * While the disk takes no writes a lesson can be opened all the same; its saves
 * wait on the device.
 */
int
pg_launch_prepare(struct exchange *ex, struct err *e)
{
	return (shm_write_state(ex->app->shm) == WRITE_OPEN ? 0 :
	    wrap_launch(ex, 0, e));
}

/* A POST, because the visit is written down and a new try may begin. */
int
pg_launch(struct exchange *ex, struct err *e)
{
	return (wrap_launch(ex, 1, e));
}

/*
 * The whole body in memory, also when the server put it into a spool file;
 * NULL on failure.
 */
static const void *
body_of(struct exchange *ex, struct err *e)
{
	char *p;

	if (ex->body_fd == -1)
		return (ex->body != NULL ? (const void *)ex->body : "");
	p = arena_alloc(ex->arena, ex->body_len + 1);
	return (files_get(ex->body_fd, p, ex->body_len, 0, e) == 0 ? p : NULL);
}

/* A save that prepare has checked. */
struct ready {
	struct token	 token;
	struct commit	 commit;
};

/*
 * Token and form of the save are checked outside of the batch, which others
 * wait for.
 */
int
pg_commit_prepare(struct exchange *ex, struct err *e)
{
	struct ready *r = arena_alloc(ex->arena, sizeof(*r));
	const void *body;

	if (origin_fits(ex, e) != 0 || enter(ex, &r->token, 0, e) != 0 ||
	    (body = body_of(ex, e)) == NULL ||
	    commit_parse(ex->arena, body, ex->body_len, &r->commit, e) != 0)
		return (-1);
	ex->prepared = r;
	return (0);
}

/*
 * The same save sent twice is "known" and changes nothing; one of an older
 * visit comes too late for the bookmark and is "superseded" (409,
 * docs/play.md).
 */
int
pg_commit(struct exchange *ex, struct err *e)
{
	static const char *const words[] = {
		[COMMIT_STORED] = "stored", [COMMIT_KNOWN] = "known",
		[COMMIT_PREVIEW] = "preview", [COMMIT_SUPERSEDED] = "superseded"
	};
	const struct ready *r = ex->prepared;
	enum commit_result how;

	if (commit_store(ex->db, ex->app->secret, &r->token, &r->commit, &how, e) != 0)
		return (-1);
	return (answer_json(ex, how == COMMIT_SUPERSEDED ? 409 : 200,
	    json_pack("{s:b,s:i,s:I,s:s,s:i}", "result",
	    how != COMMIT_SUPERSEDED, "errorCode", 0, "seq",
	    (json_int_t)r->commit.seq, "state", words[how], "refused",
	    r->commit.refused)));
}
