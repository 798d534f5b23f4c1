/* Any bytes as a lesson plan: read whole or refused with a code of its own. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/err.h"
#include "curriculum/plancsv.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
look(const struct plancsv *p)
{
	int i;

	if (p->nlessons < 1 || p->nlessons > PLANCSV_LESSONS ||
	    p->nperiods > PLANCSV_PERIODS)
		abort();
	for (i = 0; i < p->nlessons; i++)
		if (p->lessons[i].topic < 0 ||
		    p->lessons[i].topic >= p->ntopics ||
		    strlen(p->lessons[i].code) == 0)
			abort();
	for (i = 0; i < p->nperiods; i++)
		if (p->periods[i].lesson < 0 ||
		    p->periods[i].lesson >= p->nlessons)
			abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	char *text = malloc(size + 1);
	struct plancsv p = { 0 };
	struct err e = { 0 };

	memcpy(text, data, size);
	text[size] = '\0';
	if (plancsv_read(a, text, size, &p, &e) == 0)
		look(&p);
	else if (strncmp(e.code, "PLAN-", 5) != 0)
		abort();
	free(text);
	arena_free(a);
	return (0);
}
