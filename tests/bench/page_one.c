/*
 * Pages of a data folder without a server, one process and one thread: CPU
 * time of one request, and, under callgrind, the instructions of page_measured
 * alone.  For finding out where a page's time goes; `make bench` measures what
 * a browser would see.
 *
 *	page_one DATA ROUNDS [NAME…] <list	name<TAB>person's row<TAB>path
 *	valgrind --tool=callgrind --toggle-collect=page_measured page_one …
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "util/arena.h"
#include "people/session.h"
#include "store/db.h"
#include "store/settings.h"
#include "app/app_load.h"
#include "web/app.h"
#include "web/dispatch.h"

#define ORIGIN	"http://localhost:8080"
#define WARM	5	/* rounds that are not counted: statements, caches */
#define MOST	2000

/* Nothing can be measured after a failure. */
static void
must(int rc, const struct err *e)
{
	if (rc == 0)
		return;
	fprintf(stderr, "page_one: %s: %s\n", e->code, e->text);
	exit(1);
}

/*
 * CPU time of this process in microseconds: what other processes do does not
 * count.
 */
static double
now_us(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return ((double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3);
}

/* What is measured; named for callgrind, so never inlined. */
__attribute__((noinline)) static enum outcome
page_measured(struct app *app, struct exchange *ex)
{
	return (dispatch_begin(app, ex));
}

/*
 * One request; the CPU time it took. ${counts} 0 for rounds that only warm up:
 * callgrind then sees nothing of them.
 */
static double
once(struct app *app, const char *token, const char *path, int counts,
    size_t *len)
{
	struct arena *a = arena_new();
	struct exchange ex;
	enum outcome o;
	struct header h;
	double begun;
	char *q;

	exchange_init(&ex, a);
	ex.method = M_GET;
	ex.host = HOST_APP;
	ex.label = "";
	ex.path = q = arena_strdup(a, path);
	if ((q = strchr(q, '?')) != NULL) {
		*q = '\0';
		ex.query = q + 1;
	}
	ex.peer = "127.0.0.1";
	h.name = "cookie";
	h.value = arena_printf(a, SESSION_COOKIE "=%s", token);
	ex.headers = &h;
	ex.nheaders = 1;
	begun = now_us();
	o = counts ? page_measured(app, &ex) : dispatch_begin(app, &ex);
	if (o == OUT_WAIT || ex.status != 200) {
		fprintf(stderr, "page_one: %s: status %d, outcome %d: %s %s\n", path,
		    ex.status, (int)o, ex.err.code, ex.err.text);
		exit(1);
	}
	*len = ex.out.len;
	exchange_free(&ex);
	arena_free(a);
	return (now_us() - begun);
}

static int
by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x < y ? -1 : x > y);
}

/*
 * A new session, some rounds to warm up, then the median, the 99th percentile
 * (both in microseconds) and the answer's length.
 */
static void
page(struct app *app, const char *name, int64_t person, const char *path,
    int rounds)
{
	static double us[MOST];
	char token[SESSION_TOKEN];
	struct err e = { 0 };
	size_t len = 0;
	int i;

	must(db_begin(app->write, &e), &e);
	must(session_open(app->write, person, "127.0.0.1", "bench", token, &e),
	    &e);
	must(db_commit(app->write, &e), &e);
	for (i = 0; i < WARM; i++)
		once(app, token, path, 0, &len);
	for (i = 0; i < rounds; i++)
		us[i] = once(app, token, path, 1, &len);
	qsort(us, (size_t)rounds, sizeof(*us), by_size);
	printf("%s\t%.0f\t%.0f\t%zu\n", name, us[rounds / 2],
	    us[rounds * 99 / 100], len);
	fflush(stdout);
}

/* Without names every line of the list is measured. */
static int
wanted(int argc, char **argv, const char *name)
{
	int i;

	for (i = 3; i < argc; i++)
		if (strcmp(argv[i], name) == 0)
			return (1);
	return (argc == 3);
}

int
main(int argc, char **argv)
{
	char line[1000], name[100], path[800];
	struct err e = { 0 };
	struct app app;
	int rounds = argc > 2 ? atoi(argv[2]) : 0;
	long long person;

	if (rounds < 1 || rounds > MOST) {
		fprintf(stderr, "page_one DATA ROUNDS [NAME...] <list\n");
		return (2);
	}
	must(app_load(&app, argv[1], ORIGIN, "content.localhost", &e), &e);
	must(app_open(&app, &e), &e);
	while (fgets(line, sizeof(line), stdin) != NULL)
		if (sscanf(line, "%99[^\t]\t%lld\t%799[^\n]", name, &person,
		    path) == 3 && wanted(argc, argv, name))
			page(&app, name, person, path, rounds);
	app_close(&app);
	return (0);
}
