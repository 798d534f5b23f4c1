/* Requests through the dispatcher without Kore; see driver.h. */
#include <assert.h>
#include <fcntl.h>
#include <ftw.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"

#include "store/db.h"
#include "store/objects.h"
#include "people/people.h"
#include "people/session.h"
#include "curriculum/curriculum.h"
#include "app/app_load.h"
#include "web/answer.h"
#include "web/dispatch.h"
#include "app/tables.h"

#include "tests/lib/driver.h"

#define ORIGIN	"http://localhost:8080"

/* Of the answer rendered last, until driver_take hands them over. */
static char seen_template[64];
static json_t *seen_model;

/*
 * With MODELS=folder in the environment every page's model is written there,
 * for a person to look at.
 */
static void
write_model(const char *dir)
{
	static int n;
	char path[300];

	snprintf(path, sizeof(path), "%s/%s.%ld-%d.json", dir, seen_template,
	    (long)getpid(), ++n);
	assert(json_dump_file(seen_model, path, JSON_INDENT(1) |
	    JSON_SORT_KEYS) == 0);
}

/*
 * The hook of answer.c: keeps the model of the page rendered last, for the
 * reply.
 */
static void
see_model(const char *template, json_t *model)
{
	const char *dir = getenv("MODELS");

	snprintf(seen_template, sizeof(seen_template), "%s", template);
	json_decref(seen_model);
	seen_model = json_incref(model);
	if (dir != NULL)
		write_model(dir);
}

static void
forget_model(void)
{
	json_decref(seen_model);
	seen_model = NULL;
}

/*
 * For what a test needs before it can begin: a failure there is no failed check
 * but ends the program.
 */
static void
must(int rc, const struct err *e)
{
	if (rc != 0) {
		fprintf(stderr, "driver: %s: %s (%s:%d)\n", e->code, e->text,
		    e->file, e->line);
		abort();
	}
}

/* A person with a password ("mat-khau-" and the login) and one role. */
static int64_t
person(struct driver *d, struct db *db, const char *login, const char *name,
    const char *honorific, enum role role, int64_t unit, unsigned grades)
{
	char hash[CODE_PWHASH], pw[64];
	struct err e = { 0 };
	int64_t id;

	must(people_add_person(db, d->school, login, name, honorific, &id, &e),
	    &e);
	must(people_add_grant(db, id, role, unit, grades, 0, &e), &e);
	snprintf(pw, sizeof(pw), "mat-khau-%s", login);
	must(code_pwhash(pw, hash), &e);
	must(people_set_password(db, id, hash, 0, &e), &e);
	return (id);
}

/*
 * The people whom the page tests know by their logins: principal duc, head ha,
 * teachers hanh and loan, pupils minh and bao, inspector lan, administrator
 * quan.
 */
static void
school(struct driver *d, struct db *db)
{
	struct err e = { 0 };
	int64_t hanh, loan, minh, bao;

	must(db_begin(db, &e), &e);
	must(curriculum_load(db, &e), &e);
	must(people_add_unit(db, 0, "upper", "Phường Sông Hương", &d->upper,
	    &e), &e);
	must(people_add_unit(db, d->upper, "school",
	    "Trường Tiểu học Sông Hương", &d->school, &e), &e);
	must(people_add_unit(db, d->school, "department", "Tổ 1-2-3", &d->dept,
	    &e), &e);
	person(d, db, "duc", "Phạm Văn Đức", "thầy", ROLE_PRINCIPAL,
	    d->school, 0);
	person(d, db, "ha", "Lê Thu Hà", "cô", ROLE_HEAD, d->school,
	    1u << 1 | 1u << 2 | 1u << 3);
	hanh = person(d, db, "hanh", "Trần Thị Hạnh", "cô", ROLE_TEACHER,
	    d->school, 1u << 3);
	loan = person(d, db, "loan", "Đỗ Thị Loan", "cô", ROLE_TEACHER,
	    d->school, 1u << 3);
	minh = person(d, db, "minh", "Nguyễn Minh Anh", "em", ROLE_PUPIL,
	    d->school, 0);
	bao = person(d, db, "bao", "Trần Gia Bảo", "em", ROLE_PUPIL,
	    d->school, 0);
	person(d, db, "lan", "Vũ Thị Lan", "bà", ROLE_INSPECTOR, d->upper, 0);
	person(d, db, "quan", "Hồ Anh Quân", "thầy", ROLE_ADMIN, d->school, 0);
	must(people_add_class(db, d->school, 2026, 3, "3A", &d->class_3a, &e),
	    &e);
	must(people_add_class(db, d->school, 2026, 3, "3B", &d->class_3b, &e),
	    &e);
	must(people_join_class(db, d->class_3a, hanh, "teacher", &e), &e);
	must(people_join_class(db, d->class_3b, loan, "teacher", &e), &e);
	must(people_join_class(db, d->class_3a, minh, "pupil", &e), &e);
	must(people_join_class(db, d->class_3b, bao, "pupil", &e), &e);
	must(db_commit(db, &e), &e);
}

/* A fixed key, so that labels and tokens are the same in each run. */
static void
write_secret(struct driver *d)
{
	char path[300];
	int fd;

	snprintf(path, sizeof(path), "%s/secret", d->data);
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	assert(fd != -1);
	assert(write(fd, "0123456789abcdef0123456789abcdef", 32) == 32);
	close(fd);
}

/*
 * A folder of its own for each driver, the newest schema, and a clock that
 * stands at 2026-11-23 08:42 in Hanoi.
 */
struct driver *
driver_new(void)
{
	struct driver *d = calloc(1, sizeof(*d));
	const char *tmp = getenv("TMPDIR");
	char path[300];
	struct err e = { 0 };
	struct db *db;

	assert(d != NULL);
	assert(code_init() == 0);
	snprintf(d->data, sizeof(d->data), "%s/hoclieu-test-XXXXXX",
	    tmp != NULL ? tmp : "/tmp");
	assert(mkdtemp(d->data) != NULL);
	clock_set(clock_utc(2026, 11, 23) + 8 * 3600 + 42 * 60);
	must(objects_init(d->data, &e), &e);
	write_secret(d);
	snprintf(path, sizeof(path), "%s/hoclieu.db", d->data);
	must(db_migrate(path, &e), &e);
	db = db_open(path, DB_WRITE, app_tables, app_ntables, &e);
	must(db != NULL ? 0 : -1, &e);
	school(d, db);
	db_close(db);
	must(app_load(&d->app, d->data, ORIGIN, "content.localhost", &e), &e);
	must(app_open(&d->app, &e), &e);
	d->models = json_array();
	answer_model_hook = see_model;
	return (d);
}

/* For nftw(), depth first. */
static int
remove_one(const char *path, const struct stat *st, int flag, struct FTW *f)
{
	(void)st;
	(void)flag;
	(void)f;
	return (remove(path));
}

/* Everything that a reply pointed to goes with it. */
void
driver_free(struct driver *d)
{
	size_t i;

	app_close(&d->app);
	for (i = 0; i < d->nkeep; i++)
		free(d->keep[i]);
	free(d->keep);
	json_decref(d->models);
	forget_model();
	nftw(d->data, remove_one, 16, FTW_DEPTH | FTW_PHYS);
	free(d);
}

/* Memory that lives as long as the driver, so tests need not free replies. */
static char *
keep(struct driver *d, char *p)
{
	d->keep = realloc(d->keep, (d->nkeep + 1) * sizeof(*d->keep));
	assert(d->keep != NULL && p != NULL);
	return (d->keep[d->nkeep++] = p);
}

/* A connection of the test's own, as another process would have one. */
void
driver_sql(struct driver *d, const char *sql)
{
	char path[300];
	sqlite3 *h = NULL;

	snprintf(path, sizeof(path), "%s/hoclieu.db", d->data);
	assert(sqlite3_open(path, &h) == SQLITE_OK);
	assert(sqlite3_exec(h, sql, NULL, NULL, NULL) == SQLITE_OK);
	sqlite3_close(h);
}

/* -1 when there is no row. */
int64_t
driver_count(struct driver *d, const char *sql)
{
	char path[300];
	sqlite3_stmt *st = NULL;
	sqlite3 *h = NULL;
	int64_t v = -1;

	snprintf(path, sizeof(path), "%s/hoclieu.db", d->data);
	assert(sqlite3_open(path, &h) == SQLITE_OK);
	assert(sqlite3_prepare_v2(h, sql, -1, &st, NULL) == SQLITE_OK);
	if (sqlite3_step(st) == SQLITE_ROW)
		v = sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	sqlite3_close(h);
	return (v);
}

int64_t
driver_person(struct driver *d, const char *login)
{
	char sql[200];
	int64_t id;

	snprintf(sql, sizeof(sql), "SELECT id FROM person WHERE login = '%s'",
	    login);
	id = driver_count(d, sql);
	assert(id > 0);
	return (id);
}

/* A session of ${login}; its cookie and form token. */
static void
sign_in(struct driver *d, const char *login, char token[SESSION_TOKEN],
    struct session *s)
{
	struct err e = { 0 };

	must(db_begin(d->app.write, &e), &e);
	must(session_open(d->app.write, driver_person(d, login), "127.0.0.1",
	    "test", token, &e), &e);
	must(db_commit(d->app.write, &e), &e);
	assert(session_find(d->app.read, token, s, &e) == 1);
}

/* "name: value\n" lines into ${h}; returns how many. */
static int
parse_headers(struct arena *a, const char *lines, struct header *h, int max)
{
	const char *nl, *colon;
	int n = 0;

	for (; lines != NULL && *lines != '\0' && n < max; lines = nl + 1) {
		nl = strchr(lines, '\n');
		assert(nl != NULL);
		colon = strstr(lines, ": ");
		assert(colon != NULL && colon < nl);
		h[n].name = arena_strndup(a, lines, (size_t)(colon - lines));
		h[n++].value = arena_strndup(a, colon + 2,
		    (size_t)(nl - colon - 2));
	}
	return (n);
}

/*
 * What a worker does with a request: again after OUT_WAIT, then a batch of this
 * one alone.
 */
static void
run(struct driver *d, struct exchange *ex)
{
	struct err e = { 0 };
	enum outcome o;

	forget_model();
	while ((o = dispatch_begin(&d->app, ex)) == OUT_WAIT)
		usleep(1000);
	if (o == OUT_WRITE)
		while (batch_run(&d->app, &ex, 1, &e) != 0 &&
		    e.level == ERR_BUSY)
			usleep(1000);
}

/* Body and headers are copied before the exchange and its arena go. */
struct reply
driver_take(struct driver *d, struct exchange *ex)
{
	struct buf b = { 0 }, h = { 0 };
	struct reply r = { .status = ex->status };
	struct delivery *dv = &ex->delivery;
	int i;

	if (dv->map != NULL) {
		buf_put(&b, dv->head, dv->head_len);
		buf_put(&b, dv->map + dv->off, dv->len);
		buf_put(&b, dv->tail, dv->tail_len);
	} else if (ex->out.len > 0) {
		buf_put(&b, ex->out.p, ex->out.len);
	}
	buf_puts(&b, "");
	for (i = 0; i < ex->nout; i++)
		buf_printf(&h, "%s: %s\n", ex->out_headers[i].name,
		    ex->out_headers[i].value);
	buf_puts(&h, "");
	r.len = b.len;
	r.body = keep(d, b.p);
	r.headers = keep(d, h.p);
	if (seen_model != NULL) {
		json_array_append(d->models, seen_model);
		r.model = seen_model;
		r.template = keep(d, strdup(seen_template));
	}
	return (r);
}

/*
 * Signing in opens a new session each time. The form's token and the Origin are
 * added as a browser would, unless the test sends its own.
 */
void
driver_exchange(struct driver *d, struct arena *a, struct exchange *ex,
    const char *login, enum method m, const char *label, const char *path,
    const char *extra, const void *body, size_t len)
{
	struct header *h = arena_alloc(a, 40 * sizeof(*h));
	char token[SESSION_TOKEN];
	struct session s = { 0 };
	char *q;

	exchange_init(ex, a);
	ex->method = m;
	ex->host = label != NULL ? HOST_CONTENT : HOST_APP;
	ex->label = label != NULL ? label : "";
	ex->path = q = arena_strdup(a, path);
	if ((q = strchr(q, '?')) != NULL) {
		*q = '\0';
		ex->query = q + 1;
	}
	ex->peer = "127.0.0.1";
	ex->nheaders = parse_headers(a, extra, h, 30);
	if (login != NULL) {
		sign_in(d, login, token, &s);
		h[ex->nheaders].name = "cookie";
		h[ex->nheaders++].value = arena_printf(a,
		    SESSION_COOKIE "=%s", token);
		if (!(m & (M_GET | M_HEAD | M_OPTIONS)) &&
		    (extra == NULL || strstr(extra, "x-csrf") == NULL)) {
			h[ex->nheaders].name = "x-csrf";
			h[ex->nheaders++].value = arena_strdup(a, s.csrf);
		}
	}
	if (!(m & (M_GET | M_HEAD | M_OPTIONS)) &&
	    (extra == NULL || strstr(extra, "origin:") == NULL)) {
		h[ex->nheaders].name = "origin";
		h[ex->nheaders++].value = ORIGIN;
	}
	ex->headers = h;
	ex->body = body;
	ex->body_len = len;
}

struct reply
driver_send(struct driver *d, const char *login, enum method m,
    const char *label, const char *path, const char *extra, const void *body,
    size_t len)
{
	struct arena *a = arena_new();
	struct exchange ex;
	struct reply r;

	driver_exchange(d, a, &ex, login, m, label, path, extra, body, len);
	run(d, &ex);
	r = driver_take(d, &ex);
	exchange_free(&ex);
	arena_free(a);
	return (r);
}

struct reply
driver_get(struct driver *d, const char *login, const char *path)
{
	return (driver_send(d, login, M_GET, NULL, path, NULL, NULL, 0));
}

struct reply
driver_post(struct driver *d, const char *login, const char *path,
    const char *form)
{
	return (driver_send(d, login, M_POST, NULL, path,
	    "content-type: application/x-www-form-urlencoded\n", form,
	    strlen(form)));
}

/* The first of that name. */
const char *
driver_header(struct driver *d, const struct reply *r, const char *name)
{
	size_t n = strlen(name);
	const char *p = r->headers;

	for (; *p != '\0'; p = strchr(p, '\n') + 1)
		if (strncmp(p, name, n) == 0 && p[n] == ':')
			return (keep(d, strndup(p + n + 2,
			    strcspn(p + n + 2, "\n"))));
	return (NULL);
}
