/*
 * Lessons of the demonstration school (schemas/demo/lessons.json), built here
 * and then put in as teachers do it: upload, check in the sandbox, filing,
 * review.  Nothing is written past those steps, so what they refuse is not
 * there.
 */
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/files.h"
#include "util/embed.h"
#include "util/text.h"
#include "store/jobs.h"
#include "people/people.h"
#include "people/roster.h"
#include "curriculum/curriculum.h"
#include "packages/upload.h"
#include "library/library.h"

#include "runner/checks.h"
#include "demo/demo.h"
#include "demo/demo_file.h"
#include "library/intake.h"
#include "runner/runner.h"

#define PATIENCE 120000		/* ms for one lesson's check */
#define FILED	16
#define AT_ONCE	4		/* checks */

/*
 * One run over the list of lessons. ${a} is emptied after each lesson; ${spec}
 * and ${owner} are of the lesson at hand.
 */
struct run {
	struct db	*db;
	const char	*data;
	struct arena	*a;
	json_t		*spec;		/* of the lesson at hand */
	struct err	*e;
	struct viewer	*owner;
	struct checks	*checks;
};

static const char *
demo_lessons_text(json_t *o, const char *key)
{
	const char *s = json_string_value(json_object_get(o, key));

	return (s != NULL ? s : "");
}

/* ---- the upload */

/*
 * The bytes where a browser's upload would have put them, they and their name
 * fsynced before the row says that they are there.
 */
static int
write_partial(struct run *r, const struct upload *up, const struct buf *b)
{
	char path[700];
	int fd, ok;

	upload_path(r->data, up->key, path, sizeof(path));
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (fd == -1)
		return (err_set(r->e, ERR_FAIL, "STORE-IO", "%s: %s", path,
		    strerror(errno)));
	ok = write(fd, b->p, b->len) == (ssize_t)b->len && fsync(fd) == 0;
	if (close(fd) != 0 || !ok)
		return (err_set(r->e, ERR_FAIL, "STORE-IO", "%s", path));
	return (files_sync_parent(path, r->e));
}

/* The rows of a finished upload: what the last PATCH of a browser makes. */
static int
upload_rows(struct run *r, struct upload *up, const struct buf *b,
    int64_t *item)
{
	const struct viewer *v = r->owner;
	uint8_t sum[CODE_SHA256];
	char hash[CODE_HASH_HEX], key[CODE_KEY];
	struct code_state sha;

	if (upload_create(r->db, v->id, 0, demo_lessons_text(r->spec, "file"),
	    (int64_t)b->len, up, r->e) != 0 || write_partial(r, up, b) != 0)
		return (-1);
	sha = up->sha;
	code_state_add(&sha, b->p, b->len);
	if (upload_advance(r->db, up, (int64_t)b->len, &sha, r->e) != 1)
		return (-1);
	code_sha256(b->p, b->len, sum);
	code_hex(sum, sizeof(sum), hash);
	if (library_new(r->db, v->id, v->school_id, up->name, key, item,
	    r->e) != 0 ||
	    upload_complete(r->db, up->id, *item, hash, r->e) != 0)
		return (-1);
	return (jobs_add(r->db, "finish", up->id, 0, r->e));
}

/*
 * The upload as one transaction: when it fails, the partial file without a row is
 * removed by a later sweep.
 */
static int
send(struct run *r, int64_t *item)
{
	struct buf b = { 0 };
	struct upload up;
	int rc = -1;

	if (demo_file(r->spec, r->a, &b, r->e) == 0 &&
	    intake_begin(r->db, r->e) == 0) {
		if (upload_rows(r, &up, &b, item) == 0)
			rc = db_commit(r->db, r->e);
		else
			db_rollback(r->db);
	}
	buf_free(&b);
	return (rc);
}

/* ---- the check, by the runner's own steps */

/*
 * One step of the runner's work, for at most 200 ms: take a job, or wait for a
 * check that runs. When a server's runner is at work, jobs are left to it.
 */
static int
one_job(struct run *r, struct checks *c)
{
	struct pollfd fds[CHECKS_FDS];
	struct job job;
	int rc;

	if (checks_count(c) >= AT_ONCE) {
		poll(fds, (nfds_t)checks_fds(c, fds), 200);
		return (checks_pump(c, r->e));
	}
	if (intake_begin(r->db, r->e) != 0)
		return (-1);
	/* The server's runner draws what is to be drawn. */
	rc = jobs_take_but(r->db, JOBS_LEASE, "minutes", &job, r->e);
	if (rc < 0 || db_commit(r->db, r->e) != 0) {
		db_rollback(r->db);
		return (-1);
	}
	if (rc == 0 && checks_count(c) > 0) {
		poll(fds, (nfds_t)checks_fds(c, fds), 200);
		return (checks_pump(c, r->e));
	}
	if (rc == 0) {		/* a server's runner has it: let it work */
		usleep(50000);
		return (0);
	}
	if (strcmp(job.kind, "finish") == 0)
		return (intake_finish(r->db, r->data, &job, r->e));
	if (strcmp(job.kind, "check") == 0)
		return (checks_start(c, &job, r->e));
	return (intake_over(r->db, job.id, r->e));
}

/* The item as it is now, which has to be there; 0 or -1. */
static int
item_now(struct run *r, int64_t id, struct item **out)
{
	int rc = library_item_by_id(r->db, r->a, id, out, r->e);

	if (rc == 0)
		return (err_set(r->e, ERR_FAIL, "DEMO", "%s is gone",
		    demo_lessons_text(r->spec, "file")));
	return (rc == 1 ? 0 : -1);
}

/* The item when its check is over; NULL on failure. */
static struct item *
checked(struct run *r, int64_t id)
{
	int64_t until = clock_ms() + PATIENCE;
	struct item *it = NULL;

	for (;;) {
		if (item_now(r, id, &it) != 0)
			return (NULL);
		if (strcmp(it->state, "checking") != 0)
			break;
		if (clock_ms() > until) {
			err_set(r->e, ERR_FAIL, "DEMO", "%s is not checked",
			    demo_lessons_text(r->spec, "file"));
			it = NULL;
			break;
		}
		if (one_job(r, r->checks) != 0) {
			it = NULL;
			break;
		}
	}
	if (it != NULL && strcmp(it->state, "draft") != 0) {
		err_set(r->e, ERR_FAIL, "DEMO", "%s was refused: %s",
		    demo_lessons_text(r->spec, "file"), it->reason);
		return (NULL);
	}
	return (it);
}

/* ---- filing and review */

/* Rows of the lessons that the spec names by their labels' numbers; how many, or -1. */
static int
lesson_ids(struct run *r, int64_t ids[FILED])
{
	int grade = (int)json_integer_value(json_object_get(r->spec, "grade"));
	struct subject *s;
	struct lesson *l;
	int i, k, ns, nl = 0, n = 0;
	json_t *code;
	size_t c;

	ns = curriculum_subjects(r->db, r->a, grade, &s, r->e);
	for (i = 0; i < ns; i++)
		if (strcmp(s[i].code, demo_lessons_text(r->spec,
		    "subject")) == 0)
			nl = curriculum_lessons(r->db, r->a, 0, grade, s[i].id,
			    &l, r->e);
	if (ns < 0 || nl < 0)
		return (-1);
	json_array_foreach(json_object_get(r->spec, "lessons"), c, code)
		for (k = 0; k < nl && n < FILED; k++)
			if (strcmp(l[k].label, arena_printf(r->a, "Bài %s",
			    json_string_value(code))) == 0)
				ids[n++] = l[k].id;
	return (n);
}

/* That account, which has to be there; 0 or -1. */
static int
demo_lessons_who(struct run *r, const char *login, struct viewer **out)
{
	int rc = demo_person(r->db, r->a, login, out, r->e);

	if (rc == 0)
		return (err_set(r->e, ERR_FAIL, "DEMO", "no %s", login));
	return (rc == 1 ? 0 : -1);
}

/*
 * From draft to the state that the list wants, by the same functions as the
 * pages: filing, submitting, returning or approving.
 */
static int
carry(struct run *r, struct item *it)
{
	const char *state = demo_lessons_text(r->spec, "state"), *kind;
	const char *login = demo_lessons_text(r->spec, "head");
	struct viewer *head, *principal;
	struct item_fields f = { 0 };
	struct item *now;
	enum review_step step;
	int64_t ids[FILED];

	kind = demo_lessons_text(r->spec, "kind");
	f.title = demo_lessons_text(r->spec, "title");
	f.kind = *kind != '\0' ? kind : it->kind;
	f.licence = "school";
	f.source = "Tự soạn cho trường mẫu";
	f.about = demo_lessons_text(r->spec, "about");
	f.nlessons = lesson_ids(r, ids);
	f.lessons = ids;
	if (f.nlessons < 0 || demo_lessons_who(r, *login != '\0' ? login : "ha",
	    &head) != 0 || demo_lessons_who(r, "duc", &principal) != 0 ||
	    library_save(r->db, r->owner, it, &f, strcmp(state, "draft") != 0,
	    r->e) != 0)
		return (-1);
	if (strcmp(state, "draft") == 0)
		return (0);
	if (item_now(r, it->id, &now) != 0 ||
	    library_submit(r->db, r->owner, now, r->e) != 0)
		return (-1);
	if (strcmp(state, "submitted") == 0)
		return (0);
	if (item_now(r, it->id, &now) != 0)
		return (-1);
	if (strcmp(state, "returned") == 0)
		return (library_return(r->db, head, now,
		    demo_lessons_text(r->spec, "reason"), r->e));
	if (library_approve(r->db, head, now, &step, r->e) != 0)
		return (-1);
	if (strcmp(state, "passed") == 0)
		return (0);
	return (item_now(r, it->id, &now) != 0 ? -1 :
	    library_approve(r->db, principal, now, &step, r->e));
}

/*
 * 1 when the lesson that is there already is to be carried on: an earlier run
 * died while it was checked, or before it was filed.  What has moved since, or
 * was deleted, is somebody's own.
 */
static int
unfinished(struct run *r, int64_t id)
{
	struct item *it;
	struct review_event *events;
	int n;

	if ((n = library_item_by_id(r->db, r->a, id, &it, r->e)) != 1)
		return (n);
	if (strcmp(it->state, "checking") == 0)
		return (1);
	if (strcmp(it->state, "draft") != 0 || it->lesson_id != 0)
		return (0);
	/* A draft that is to stay one: nobody has said yet what it is. */
	if (strcmp(demo_lessons_text(r->spec, "state"), "draft") == 0)
		return (*it->source == '\0' && strcmp(it->title,
		    library_title_of(r->a, it->file_name)) == 0);
	n = library_events(r->db, r->a, id, &events, r->e);
	return (n < 0 ? -1 : n == 0);
}

/*
 * A lesson of an earlier month gets its times by setting the clock back to that
 * month.
 */
static void
set_clock(const struct run *r)
{
	int ago = (int)json_integer_value(json_object_get(r->spec,
	    "months_ago")), ym;
	struct civil c;

	clock_set(0);
	if (ago == 0)
		return;
	c = clock_civil(clock_now());
	ym = c.year * 12 + c.month - 1 - ago;
	clock_set(clock_utc(ym / 12, ym % 12 + 1, (int)json_integer_value(
	    json_object_get(r->spec, "day"))) + 9 * 3600);
}

/* The lesson's row: 1 there, 0 not, -1. */
static int
there_is(struct run *r, int64_t *id)
{
	if (demo_lessons_who(r, demo_lessons_text(r->spec, "owner"),
	    &r->owner) != 0)
		return (-1);
	return (library_by_file(r->db, r->owner->id, demo_lessons_text(r->spec,
	    "file"), id, r->e));
}

/* The file of a lesson that is not there yet; its check comes later. */
static int
demo_lessons_one_file(struct run *r)
{
	int64_t id = 0;
	int there = there_is(r, &id);

	return (there == 0 ? send(r, &id) : there < 0 ? -1 : 0);
}

/*
 * A lesson that is there already is left alone, unless an earlier run left it
 * half done. Its check runs by the real clock, everything after that by the
 * clock of its month.
 */
static int
demo_lessons_one_lesson(struct run *r)
{
	struct item *it;
	int64_t id = 0;
	int there = there_is(r, &id);

	if (there == 1 && (there = unfinished(r, id)) == 0)
		return (0);
	/* The checks' leases are of today, what a teacher does is of then. */
	clock_set(0);
	if (there < 0 || (it = checked(r, id)) == NULL)
		return (-1);
	set_clock(r);
	if (intake_begin(r->db, r->e) != 0)
		return (-1);
	if (carry(r, it) != 0) {
		db_rollback(r->db);
		return (-1);
	}
	return (db_commit(r->db, r->e));
}

/*
 * Jobs that a killed run had taken go back into the queue now and not when
 * their lease ends. With the runner's lock held no runner can be working on
 * them; when the lock is taken, that runner looks after its own jobs.
 */
static int
recover(struct run *r)
{
	struct err busy = { 0 };
	int fd = runner_lock(r->data, 0, &busy), rc = -1;

	if (fd == -1)
		return (0);
	if (intake_begin(r->db, r->e) == 0) {
		if (jobs_recover(r->db, r->e) == 0)
			rc = db_commit(r->db, r->e);
		else
			db_rollback(r->db);
	}
	close(fd);
	return (rc);
}

/*
 * ${step} for each lesson until one fails; the clock runs again afterwards in
 * any case.
 */
static int
each(struct run *r, json_t *list, int (*step)(struct run *))
{
	size_t i;
	int rc = 0;

	json_array_foreach(list, i, r->spec) {
		r->a = arena_new();
		if (rc == 0) {
			set_clock(r);
			rc = step(r);
		}
		arena_free(r->a);
	}
	clock_set(0);
	return (rc);
}

/*
 * Two rounds: first all files, so that several are checked at the same time,
 * then filing and review of one after the other.
 */
int
demo_lessons(struct db *db, const char *data, struct err *e)
{
	const struct embed *f = embed_find("schemas/demo/lessons.json");
	struct run r = { .db = db, .data = data, .e = e };
	json_t *list = f != NULL ? json_loadb(f->data, f->len, 0, NULL) : NULL;
	int rc;

	if (list == NULL)
		return (err_set(e, ERR_FAIL, "DEMO", "lessons.json"));
	rc = recover(&r);
	r.checks = checks_new(data, db, NULL);
	/* All files first: several are checked at a time. */
	rc = rc == 0 ? each(&r, list, demo_lessons_one_file) : -1;
	rc = rc == 0 ? each(&r, list, demo_lessons_one_lesson) : -1;
	checks_free(r.checks);
	json_decref(list);
	return (rc);
}
