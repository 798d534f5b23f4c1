/* Any bytes as the JSON of a lesson's save: what is taken is text and finite. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/err.h"
#include "util/text.h"
#include "runtime/commit.h"
#include "runtime/reading.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
must(int holds)
{
	if (!holds)
		abort();
}

static void
text(const char *s)
{
	must(s == NULL || text_utf8(s, strlen(s)));
}

static void
lists(struct arena *a, const struct commit *c)
{
	const struct commit_objective *o;
	int i, k;

	must(c->nobjectives >= 0 && c->nobjectives <= COMMIT_OBJECTIVES &&
	    c->ncomments >= 0 && c->ncomments <= COMMIT_COMMENTS);
	for (i = 0; i < c->nobjectives; i++) {
		o = &c->objectives[i];
		text(reading_name(a, o->ident));
		text(o->description);
		must(o->n >= 0 && o->n < COMMIT_OBJECTIVES);
		for (k = 0; k < 4; k++)
			must(!o->has[k] || isfinite(o->score[k]));
		must(!o->has[3] || (o->score[3] >= -1 && o->score[3] <= 1));
	}
	for (i = 0; i < c->ncomments; i++) {
		text(reading_plain(a, c->comments[i].text));
		text(c->comments[i].location);
		text(c->comments[i].at);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct arena *a = arena_new();
	struct err e = { 0 };
	struct commit c;
	int i;

	memset(&c, 0, sizeof(c));
	if (commit_parse(a, data, n, &c, &e) != 0) {
		must(err_rejected(&e));
		arena_free(a);
		return (0);
	}
	must(c.nanswers >= 0 && c.nanswers <= COMMIT_ANSWERS &&
	    c.refused >= 0 && c.seconds >= 0 && c.claimed >= 0);
	for (i = 0; i < 4; i++)
		must(!c.has[i] || isfinite(c.score[i]));
	text(c.location);
	text(c.suspend);
	text(c.exit);
	text(c.cmi);
	for (i = 0; i < c.nanswers; i++) {
		text(c.answers[i].ident);
		text(c.answers[i].response);
		text(c.answers[i].description);
		must(!c.answers[i].has_weighting ||
		    isfinite(c.answers[i].weighting));
		text(reading_name(a, c.answers[i].ident));
		text(reading_answer(a, c.answers[i].response));
	}
	lists(a, &c);
	arena_free(a);
	return (0);
}
