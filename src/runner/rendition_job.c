/* Which original is next, the child that works on it, and what comes of it. */
#include <errno.h>
#include <jansson.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/clock.h"
#include "util/files.h"

#include "library/intake.h"
#include "parse/formats.h"
#include "store/objects.h"
#include "store/settings.h"
#include "runner/rendition_job.h"
#include "runner/rendition_make.h"
#include "runner/spawn.h"

#define LOOKS		200	/* packages looked at in one turn */
#define ROUND		3600	/* seconds from the end of a round to the next */
#define TELL_MS		10000	/* between two renewals of the lease */
#define ANSWER_MAX	4096
#define AGAIN		60	/* seconds to the second try, four times that to the third */
#define SLOW_TRIES	2	/* each costs minutes of a core */
#define CRASHES		3

/* ---- the programs */

/*
 * LibreOffice's own starting script starts a second process that starts a third;
 * beside it stands the program itself.
 */
static void
rendition_job_direct(char path[RENDITION_TOOL])
{
	char real[PATH_MAX + 8];
	size_t n;

	if (realpath(path, real) == NULL)
		return;
	n = strlen(real);
	if (n < 8 || strcmp(real + n - 8, "/soffice") != 0)
		return;
	snprintf(real + n, sizeof(real) - n, ".bin");
	if (access(real, X_OK) == 0 && strlen(real) < RENDITION_TOOL)
		snprintf(path, RENDITION_TOOL, "%.*s", RENDITION_TOOL - 1, real);
}

/* The path of a setting, or the usual place; "" when there is no program. */
static void
rendition_job_tool(struct db *db, enum text_setting s, const char *usual,
    char out[RENDITION_TOOL])
{
	struct err e = { 0 };

	if (setting_text(db, text_setting_row(s)->name, out, RENDITION_TOOL,
	    &e) < 0)
		log_err(&e);
	if (*out == '\0')
		snprintf(out, RENDITION_TOOL, "%s", usual);
	if (*out != '/' || access(out, X_OK) != 0)
		*out = '\0';
}

void
rendition_job_tools(struct db *db, char office[RENDITION_TOOL],
    char pdf[RENDITION_TOOL])
{
	rendition_job_tool(db, TEXT_RENDER_OFFICE, RENDER_OFFICE, office);
	if (*office != '\0')
		rendition_job_direct(office);
	rendition_job_tool(db, TEXT_RENDER_PDF, RENDER_PDF, pdf);
}

/* ---- what is to be done */

static int
rendition_job_stands(const char *data, const char *hash)
{
	char path[1200];

	objects_path(data, hash, path, sizeof(path));
	return (access(path, R_OK) == 0);
}

/*
 * What LibreOffice could not read it may read once it was changed or completed:
 * slides, say, before the package for slides was installed.  The folder of a
 * program changes then.
 */
static int
rendition_job_newer(const char *office, const struct rendition *r)
{
	char dir[RENDITION_TOOL];
	struct stat st;
	char *end;

	snprintf(dir, sizeof(dir), "%s", office);
	if ((end = strrchr(dir, '/')) == NULL || end == dir)
		return (0);
	*end = '\0';
	return (strcmp(r->why, "protected") != 0 && strcmp(r->why, "large") !=
	    0 && stat(dir, &st) == 0 && (int64_t)st.st_ctime > r->made &&
	    (int64_t)st.st_ctime <= clock_now());
}

/*
 * Is it to be made?  What there is and has gone from the disk is: it is taken
 * for unknown then.
 */
static int
rendition_job_wants(const char *data, struct rendered *d, int tool)
{
	if (d->state == RENDITION_READY && !rendition_job_stands(data,
	    d->hash)) {
		memset(d, 0, sizeof(*d));
		return (1);
	}
	return (d->state == RENDITION_NONE || d->state == RENDITION_WAITING ||
	    (d->state == RENDITION_ABSENT && tool));
}

/*
 * What of ${r} the child shall make, into ${paper} and ${picture}; what no
 * program is there for becomes "absent" at once.  1 when the row is to change.
 */
static int
rendition_job_plan(const char *data, struct rendition *r, const char *office,
    int pdf, int *paper, int *picture)
{
	const struct format *f = format_find(r->format);
	int tool = f->pictured == FORMAT_PICTURE || pdf, change = 0;
	int has = *office != '\0';

	if (r->paper.state == RENDITION_FAILED && has &&
	    rendition_job_newer(office, r))
		r->paper.state = RENDITION_NONE;
	*paper = f->rendered && rendition_job_wants(data, &r->paper, has);
	if (*paper && !has) {
		change = r->paper.state != RENDITION_ABSENT;
		r->paper.state = RENDITION_ABSENT;
		*paper = 0;
	}
	*picture = f->pictured != FORMAT_NO_PICTURE && (!f->rendered ||
	    *paper || r->paper.state == RENDITION_READY) &&
	    (rendition_job_wants(data, &r->picture, tool) || *paper);
	if (*picture && !tool) {
		change |= r->picture.state != RENDITION_ABSENT;
		r->picture.state = RENDITION_ABSENT;
		*picture = 0;
	}
	if (f->rendered && r->paper.state == RENDITION_READY && !r->playable)
		change = 1;
	return (change || *paper || *picture);
}

/* The question for the child as one line of JSON; the caller frees it. */
static char *
rendition_job_ask(struct db *db, const struct rendition *r, int paper,
    int picture, const char *office, const char *pdf)
{
	const struct format *f = format_find(r->format);
	json_t *o = json_pack("{s:s,s:s,s:b,s:i,s:s,s:s,s:s,s:I,s:I}",
	    "original", r->original, "file", r->file, "office", f->rendered,
	    "picture", picture ? (int)f->pictured : FORMAT_NO_PICTURE,
	    "paper", paper ? "" : r->paper.hash, "soffice", office,
	    "pdftoppm", pdf, "seconds", (json_int_t)setting_int(db,
	    SET_RENDER_SECONDS), "memory", (json_int_t)setting_int(db,
	    SET_RENDER_MEMORY));
	char *s = json_dumps(o, JSON_COMPACT | JSON_ENSURE_ASCII);

	json_decref(o);
	return (s);
}

/* The job's end in the caller's transaction: the round goes on, a single one is over. */
static int
rendition_job_end(struct rendition_job *x, struct db *db, int64_t again,
    struct err *e)
{
	int round = strcmp(x->job.kind, "renditions") == 0;

	if (again != 0 && round && jobs_add(db, "rendition", x->r.package,
	    again, e) != 0)
		return (-1);
	if (again != 0 || round)
		return (jobs_again(db, x->job.id, round ? clock_now() + 1 :
		    again, e));
	return (jobs_done(db, x->job.id, e));
}

/* The row and the job's end in one transaction. */
static int
rendition_job_put(struct rendition_job *x, struct db *db, int64_t again,
    struct err *e)
{
	if (intake_begin(db, e) != 0)
		return (-1);
	if (rendition_put(db, &x->r, e) == 0 &&
	    rendition_job_end(x, db, again, e) == 0)
		return (db_commit(db, e));
	db_rollback(db);
	return (-1);
}

/*
 * A PDF that is gone is not offered while it is made anew.  The folder first: an
 * answer of an earlier child must not be taken for this one's.
 */
static int
rendition_job_spawn(struct rendition_job *x, struct db *db, const char *data,
    const char *ask, struct err *e)
{
	const char *argv[] = { "hoclieu", "rendition", ask, "--data", data,
	    NULL };
	int rc = 0;

	if (x->paper && x->r.playable) {
		if (intake_begin(db, e) != 0)
			return (-1);
		if ((rc = rendition_put(db, &x->r, e)) == 0)
			rc = db_commit(db, e);
		else
			db_rollback(db);
	}
	if (rc != 0 || rendition_folders(data, e) != 0)
		return (-1);
	if (spawn_self(argv, &x->pid, e) != 0) {
		x->pid = 0;
		return (-1);
	}
	x->began = x->told = clock_ms();
	x->longest = 1000 * (3 * setting_int(db, SET_RENDER_SECONDS) + 120);
	return (0);
}

/* One original: 1 a child works on it, or its row was written; 0 there is nothing to do; -1. */
static int
rendition_job_begin(struct rendition_job *x, struct db *db, const char *data,
    struct err *e)
{
	char office[RENDITION_TOOL], pdf[RENDITION_TOOL], *ask;
	int picture, rc;

	rendition_job_tools(db, office, pdf);
	if (!rendition_job_plan(data, &x->r, office, *pdf != '\0', &x->paper,
	    &picture))
		return (0);
	if (!x->paper && !picture)
		return (rendition_job_put(x, db, 0, e) == 0 ? 1 : -1);
	if (x->paper && x->r.paper.state != RENDITION_WAITING) {
		x->r.paper.state = RENDITION_WAITING;
		*x->r.why = '\0';
		x->r.tries = 0;
	}
	ask = rendition_job_ask(db, &x->r, x->paper, picture, office, pdf);
	rc = rendition_job_spawn(x, db, data, ask, e);
	free(ask);
	return (rc == 0 ? 1 : -1);
}

/* One that a job of its own will try again is left to that. */
static int
rendition_job_left(struct db *db, const struct rendition *r, struct err *e)
{
	int64_t done, total;

	if (!rendition_wanted(r->format))
		return (1);
	return (r->paper.state != RENDITION_WAITING ? 0 : jobs_find(db, "rendition", r->package,
	    &done, &total, e));
}

/* The hourly round's next step: 0 or -1. */
static int
rendition_job_round(struct rendition_job *x, struct db *db, const char *data,
    struct err *e)
{
	int i, rc;

	for (i = 0; i < LOOKS; i++) {
		if ((rc = rendition_after(db, x->after, &x->r, e)) < 0)
			return (-1);
		if (rc == 0) {
			x->after = 0;
			return (intake_again(db, x->job.id, clock_now() + ROUND,
			    e));
		}
		x->after = x->r.package;
		if ((rc = rendition_job_left(db, &x->r, e)) == 0 &&
		    (rc = rendition_job_begin(x, db, data, e)) == 1)
			return (0);
		if (rc < 0)
			return (-1);
	}
	return (intake_again(db, x->job.id, clock_now() + 1, e));
}

int
rendition_job_start(struct rendition_job *x, struct db *db, const char *data,
    const struct job *job, struct err *e)
{
	int rc;

	/* Its lease ran out while it works: it was taken again and goes on. */
	if (x->pid != 0)
		return (0);
	x->job = *job;
	if (strcmp(job->kind, "renditions") == 0)
		return (rendition_job_round(x, db, data, e));
	if ((rc = rendition_of(db, job->ref, &x->r, e)) == 1)
		rc = rendition_job_begin(x, db, data, e);
	return (rc == 0 ? intake_over(db, job->id, e) : rc == 1 ? 0 : -1);
}

/* ---- what came of it */

static const char *
rendition_job_word(json_t *answer, const char *key)
{
	const char *s = json_string_value(json_object_get(answer, key));

	return (s != NULL ? s : "");
}

static int64_t
rendition_job_number(json_t *answer, const char *key)
{
	return (json_integer_value(json_object_get(answer, key)));
}

/* One of the two; one that the answer does not speak of stays as it was. */
static void
rendition_job_read(json_t *answer, const char *state, const char *hash,
    const char *bytes, struct rendered *d)
{
	const char *said = rendition_job_word(answer, state);
	int i;

	for (i = RENDITION_READY; i < RENDITION__MAX; i++)
		if (strcmp(rendition_states[i], said) == 0)
			break;
	if (i == RENDITION__MAX)
		return;
	d->state = (enum rendition_state)i;
	snprintf(d->hash, sizeof(d->hash), "%s", rendition_job_word(answer,
	    hash));
	d->bytes = rendition_job_number(answer, bytes);
}

/*
 * The PDF was not made.  A file that is too slow, or fells the program, may have
 * met a busy machine: it is tried again, a few times.  What cannot be read cannot
 * be read tomorrow.  When to try again, 0 never.
 */
static int64_t
rendition_job_failed(struct rendition *r)
{
	int most = strcmp(r->why, "slow") == 0 ? SLOW_TRIES :
	    strcmp(r->why, "crashed") == 0 ? CRASHES : 0;

	r->tries++;
	if (r->tries >= most)
		return (0);
	r->paper.state = RENDITION_WAITING;
	return (clock_now() + (int64_t)AGAIN * r->tries * r->tries);
}

/* ${answer} into the row; when to try again, 0 never. */
static int64_t
rendition_job_take(struct rendition_job *x, json_t *answer)
{
	struct rendition *r = &x->r;

	rendition_job_read(answer, "picture", "picture_hash", "picture_bytes",
	    &r->picture);
	r->wide = (int)rendition_job_number(answer, "wide");
	r->high = (int)rendition_job_number(answer, "high");
	if (!x->paper)
		return (0);
	rendition_job_read(answer, "paper", "paper_hash", "paper_bytes",
	    &r->paper);
	snprintf(r->why, sizeof(r->why), "%s", rendition_job_word(answer,
	    "why"));
	if (r->paper.state == RENDITION_FAILED)
		return (rendition_job_failed(r));
	r->tries = 0;
	return (0);
}

/* What the child wrote, NULL when it wrote nothing whole. */
static json_t *
rendition_job_answer(const char *data)
{
	struct buf b = { 0 };
	struct err why = { 0 };
	char path[700];
	json_t *o = NULL;

	snprintf(path, sizeof(path), "%s/" RENDITION_FOLDER "/"
	    RENDITION_ANSWER, data);
	if (files_read(path, ANSWER_MAX, &b, &why) == 0)
		o = json_loadb(b.p != NULL ? b.p : "", b.len, 0, NULL);
	buf_free(&b);
	if (o != NULL && !json_is_object(o)) {
		json_decref(o);
		o = NULL;
	}
	return (o);
}

/* Nothing is known of the file: the machine failed.  The round goes on behind it. */
static int
rendition_job_lost(struct rendition_job *x, struct db *db, struct err *e)
{
	log_line("error", "RENDITION", "package %lld: no answer",
	    (long long)x->r.package);
	return (strcmp(x->job.kind, "renditions") == 0 ? intake_again(db,
	    x->job.id, clock_now() + 1, e) : intake_failed(db, x->job.id,
	    "no answer", e));
}

/* The child has ended; ${slow}: by us. */
static int
rendition_job_over(struct rendition_job *x, struct db *db, const char *data,
    int slow, struct err *e)
{
	json_t *answer = rendition_job_answer(data);
	int64_t again;
	int rc;

	if (answer == NULL && slow && x->paper)
		answer = json_pack("{s:s,s:s}", "paper", "failed", "why",
		    "slow");
	if (answer == NULL)
		return (rendition_job_lost(x, db, e));
	again = rendition_job_take(x, answer);
	rc = rendition_job_put(x, db, again, e);
	log_line("info", "RENDITION", "package %lld: %s%s%s, picture %s",
	    (long long)x->r.package, rendition_states[x->r.paper.state],
	    *x->r.why != '\0' ? " " : "", x->r.why,
	    rendition_states[x->r.picture.state]);
	json_decref(answer);
	return (rc);
}

/* Renew the lease now and then. */
static void
rendition_job_tell(struct rendition_job *x, struct db *db)
{
	struct err why = { 0 };

	if (clock_ms() - x->told < TELL_MS)
		return;
	x->told = clock_ms();
	/* Busy: the next word comes in some seconds. */
	if (jobs_progress(db, x->job.id, 0, 0, &why) != 0 &&
	    !err_is(&why, ERR_BUSY))
		log_err(&why);
}

int
rendition_job_pump(struct rendition_job *x, struct db *db, const char *data,
    struct err *e)
{
	int status, slow;

	if (x->pid == 0)
		return (0);
	slow = clock_ms() - x->began > x->longest;
	if (slow)
		kill(x->pid, SIGTERM);
	if (waitpid(x->pid, &status, WNOHANG) != x->pid) {
		rendition_job_tell(x, db);
		return (0);
	}
	x->pid = 0;
	if (rendition_job_over(x, db, data, slow, e) != 0) {
		log_err(e);
		if (err_is(e, ERR_FATAL))
			return (-1);
		if (intake_failed(db, x->job.id, e->text, e) != 0)
			log_err(e);
	}
	err_clear(e);
	return (0);
}

void
rendition_job_stop(struct rendition_job *x)
{
	if (x->pid == 0)
		return;
	kill(x->pid, SIGTERM);
	while (waitpid(x->pid, NULL, 0) == -1 && errno == EINTR)
		;
	x->pid = 0;
}
