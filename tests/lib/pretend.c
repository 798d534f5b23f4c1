/* Steps of the schema for tests of migrations. */
#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "util/buf.h"
#include "util/embed.h"
#include "util/files.h"
#include "util/text.h"

#include "tests/lib/pretend.h"

static const char *const names[] = {
	"tests/data/pretend/1_kinds.sql", "tests/data/pretend/2_term.sql",
	"tests/data/pretend/3_lists.sql",
};

#define OWN	(sizeof(names) / sizeof(*names))

static struct buf texts[OWN];

/*
 * Read from files, because they are no part of the program; run from the top
 * folder.
 */
void
pretend_steps(struct pretend *p)
{
	const struct embed *all;
	struct err e = { 0 };
	size_t i, n;

	memset(p, 0, sizeof(*p));
	all = embed_list(&n);
	for (i = 0; i < n; i++)
		if (text_has_prefix(all[i].name, "schemas/sql/"))
			p->steps[p->n++] = (struct db_step){ all[i].name,
			    all[i].data };
	p->real = p->n;
	for (i = 0; i < OWN; i++) {
		assert(p->n < PRETEND_MOST);
		if (files_read(names[i], 1 << 20, &texts[i], &e) != 0) {
			fprintf(stderr, "pretend: %s\n", e.text);
			assert(0);
		}
		p->steps[p->n++] = (struct db_step){ names[i], texts[i].p };
	}
}

void
pretend_free(struct pretend *p)
{
	size_t i;

	for (i = 0; i < OWN; i++)
		buf_free(&texts[i]);
	p->n = p->real = 0;
}
