/* One request and its answer: headers, cookies, what a GET owes. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "store/shm.h"
#include "web/app.h"
#include "web/exchange.h"

/*
 * Everything empty; Vietnamese until the person or the cookie says otherwise.
 */
void
exchange_init(struct exchange *ex, struct arena *a)
{
	memset(ex, 0, sizeof(*ex));
	ex->arena = a;
	ex->label = ex->query = ex->csrf = "";
	ex->path = "/";
	ex->peer = "";
	ex->lang = "vi";
	ex->body_fd = -1;
	ex->auth.slot = -1;
	ex->started_ms = clock_ms();
}

/*
 * An object that will not be sent is given back, or its mapping would never be
 * freed.
 */
static void
drop_delivery(struct exchange *ex)
{
	if (ex->delivery.map != NULL && ex->delivery.release != NULL)
		ex->delivery.release(ex->delivery.arg);
	memset(&ex->delivery, 0, sizeof(ex->delivery));
}

/*
 * What was asked of the runner (ex->auth) and ex->after survive: they belong to
 * the request and not to one of its runs.
 */
void
exchange_reset(struct exchange *ex)
{
	drop_delivery(ex);
	ex->status = 0;
	ex->nout = 0;
	buf_clear(&ex->out);
	ex->queue = NULL;
	ex->waiting = 0;
	ex->again_ms = 0;
	ex->ran = 0;
	err_clear(&ex->err);
}

/* At most once for each value of ex->after: it is taken out before it runs. */
void
exchange_after(struct exchange *ex, int durable)
{
	void (*run)(void *, int) = ex->after;

	ex->after = NULL;
	if (run != NULL)
		run(ex->after_arg, durable);
}

/*
 * Only when the transaction is durable: a process that reads earlier would
 * remember the old state again.
 */
static void
bump(void *shm, int durable)
{
	if (durable)
		shm_bump(shm);
}

/* Takes the one place of ex->after, so a handler can have this or its own. */
void
exchange_access_changed(struct exchange *ex)
{
	if (ex->app->shm == NULL)	/* tests: nobody else remembers */
		return;
	ex->after = bump;
	ex->after_arg = ex->app->shm;
}

/*
 * A request that ends before its batch ran still gets its ex->after, with 0: a
 * lock must not outlive it.  A client that went away takes its question about a
 * password along, or the mailbox would fill with questions of nobody.
 */
void
exchange_free(struct exchange *ex)
{
	if (ex->auth.slot != -1 && ex->app != NULL && ex->app->shm != NULL)
		shm_drop(ex->app->shm, ex->auth.slot, ex->auth.turn);
	ex->auth.slot = -1;
	exchange_after(ex, 0);
	drop_delivery(ex);
	buf_free(&ex->out);
}

/* A head has some twenty headers; a search from the front is enough. */
const char *
exchange_header(const struct exchange *ex, const char *name)
{
	int i;

	for (i = 0; i < ex->nheaders; i++)
		if (text_same(ex->headers[i].name, name))
			return (ex->headers[i].value);
	return (NULL);
}

/*
 * RFC 6265 section 5.4 pairs, exact bytes: a browser that treats "__host-x" as
 * "__Host-x" must not plant our cookie, and of two of one name we take none.
 */
const char *
exchange_cookie(const struct exchange *ex, const char *name)
{
	const char *p = exchange_header(ex, "cookie"), *end, *found = NULL;
	size_t n = strlen(name), len = 0;

	for (; p != NULL && *p != '\0'; p = *end == ';' ? end + 1 : end) {
		while (*p == ' ')
			p++;
		end = p + strcspn(p, ";");
		if ((size_t)(end - p) > n && strncmp(p, name, n) == 0 &&
		    p[n] == '=') {
			if (found != NULL)
				return (NULL);
			found = p + n + 1;
			len = (size_t)(end - found);
		}
	}
	return (found == NULL ? NULL : arena_strndup(ex->arena, found, len));
}

/*
 * A value with a control byte or a byte over 0x7e could split the answer (CR
 * LF) and is left out with a line in the log.
 */
void
exchange_add(struct exchange *ex, const char *name, const char *value)
{
	const unsigned char *p;

	for (p = (const unsigned char *)value; *p != '\0'; p++)
		if (*p < 0x20 || *p > 0x7e) {
			log_line("warn", "HEADER-REFUSED", "%s", name);
			return;
		}
	if (ex->nout == EXCHANGE_OUT) {
		log_line("warn", "HEADER-REFUSED", "%s: too many", name);
		return;
	}
	ex->out_headers[ex->nout].name = arena_strdup(ex->arena, name);
	ex->out_headers[ex->nout].value = arena_strdup(ex->arena, value);
	ex->nout++;
}

/* Name and value are not copied: constants of the program only. */
void
exchange_fixed(struct exchange *ex, const char *name, const char *value)
{
	if (ex->nout == EXCHANGE_OUT) {
		log_line("warn", "HEADER-REFUSED", "%s: too many", name);
		return;
	}
	ex->out_headers[ex->nout].name = name;
	ex->out_headers[ex->nout++].value = value;
}

/* The order of headers may change; nobody depends on it. */
void
exchange_set(struct exchange *ex, const char *name, const char *value)
{
	int i;

	for (i = 0; i < ex->nout; i++)
		if (text_same(ex->out_headers[i].name, name)) {
			ex->out_headers[i] = ex->out_headers[--ex->nout];
			break;
		}
	exchange_add(ex, name, value);
}

/*
 * The newest record stands first in the list; ${arg} must live as long as the
 * request's arena.
 */
void
exchange_owe(struct exchange *ex,
    int (*run)(struct db *, void *, struct err *), void *arg)
{
	struct record *r = arena_alloc(ex->arena, sizeof(*r));

	r->run = run;
	r->arg = arg;
	r->next = ex->records;
	ex->records = r;
}
