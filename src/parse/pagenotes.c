/* Notes of pageread.c: each once, the first ones by name, all by number. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "parse/pagenotes.h"
#include "parse/report.h"

/* Codes of parse/findings.c; what matters most first, for the report is bounded. */
static const char *const codes[NOTE__MAX] = {
	[NOTE_MISSING] = "page-missing", [NOTE_STYLE] = "style-missing",
	[NOTE_CASE] = "page-file-case", [NOTE_SEVERAL] = "page-file-several",
	[NOTE_ABSOLUTE] = "page-absolute", [NOTE_FRAME] = "outside-frame",
	[NOTE_SCRIPT] = "outside-script", [NOTE_MEDIA] = "outside-media",
	[NOTE_LINK] = "outside-link", [NOTE_WINDOW] = "window-open",
	[NOTE_RECORD] = "uses-microphone", [NOTE_MAIL] = "email-inside",
	[NOTE_UNREAD] = "page-unread"
};

struct pagenotes *
pagenotes_new(struct arena *a)
{
	struct pagenotes *n = calloc(1, sizeof(*n));

	if (n == NULL ||
	    (n->seen = calloc(PAGENOTES_SLOTS, sizeof(*n->seen))) == NULL)
		abort();
	n->arena = a;
	return (n);
}

void
pagenotes_free(struct pagenotes *n)
{
	if (n == NULL)
		return;
	free(n->seen);
	free(n);
}

/*
 * 1 when ${what} is new among the notes of its kind.  When the table is full,
 * nothing is new any more: a page with a million references that lead nowhere
 * is told with a number that is too small.
 */
static int
pagenotes_new_one(struct pagenotes *n, enum page_note kind, const char *what)
{
	uint64_t h = 14695981039346656037u ^ (uint64_t)kind;
	size_t i;

	for (; *what != '\0'; what++)
		h = (h ^ (unsigned char)*what) * 1099511628211u;
	h |= 1;		/* 0 is an empty slot */
	for (i = h >> 20 & (PAGENOTES_SLOTS - 1); n->seen[i] != 0;
	    i = (i + 1) & (PAGENOTES_SLOTS - 1))
		if (n->seen[i] == h)
			return (0);
	if (n->nseen >= PAGENOTES_SLOTS / 4 * 3)
		return (0);
	n->seen[i] = h;
	n->nseen++;
	return (1);
}

void
pagenotes_add(struct pagenotes *n, enum page_note kind,
    const struct pagenote *note)
{
	struct pagenote *to;

	if (!pagenotes_new_one(n, kind, note->what))
		return;
	if (n->count[kind]++ >= PAGENOTES_KEPT)
		return;
	to = &n->kept[kind][n->count[kind] - 1];
	to->what = report_cut(n->arena, note->what, 300);
	to->used = note->used != NULL ? report_cut(n->arena, note->used, 300) :
	    "";
	to->where = report_cut(n->arena, note->where, 1000);
}

void
pagenotes_tell(const struct pagenotes *n, struct check_report *r)
{
	const struct pagenote *one;
	char count[24];
	size_t k, i;

	for (k = 0; k < NOTE__MAX; k++) {
		snprintf(count, sizeof(count), "%zu", n->count[k]);
		for (i = 0; i < n->count[k] && i < PAGENOTES_KEPT; i++) {
			one = &n->kept[k][i];
			report_find(r, codes[k], one->where, "file", one->what,
			    "used", one->used, "count", count, NULL);
		}
	}
}
