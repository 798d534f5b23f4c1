/* Any bytes as a plan in CSV: what is taken holds together. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/err.h"
#include "util/text.h"
#include "curriculum/plancsv.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
must(int holds)
{
	if (!holds)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct arena *a = arena_new();
	struct err e = { 0 };
	struct plancsv p;
	int i;

	if (plancsv_read(a, (const char *)data, n, &p, &e) != 0) {
		must(err_rejected(&e));
		arena_free(a);
		return (0);
	}
	must(p.nlessons > 0 && p.nlessons <= PLANCSV_LESSONS &&
	    p.nperiods > 0 && p.nperiods <= PLANCSV_PERIODS);
	must(text_utf8(p.title, strlen(p.title)));
	for (i = 0; i < p.nlessons; i++) {
		must(p.lessons[i].topic >= 0 &&
		    p.lessons[i].topic < p.ntopics);
		must(text_utf8(p.lessons[i].title, strlen(p.lessons[i].title)));
	}
	for (i = 0; i < p.nperiods; i++)
		must(p.periods[i].lesson >= 0 &&
		    p.periods[i].lesson < p.nlessons);
	arena_free(a);
	return (0);
}
