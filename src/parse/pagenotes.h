#ifndef HOCLIEU_PAGENOTES_H
#define HOCLIEU_PAGENOTES_H
/*
 * What reading pages has found, each thing once, on its way to the report: for
 * pageread.c alone.
 */
#include <stddef.h>
#include <stdint.h>

struct arena;
struct check_report;

enum page_note {
	NOTE_MISSING, NOTE_STYLE, NOTE_CASE, NOTE_SEVERAL, NOTE_ABSOLUTE,
	NOTE_FRAME, NOTE_SCRIPT, NOTE_MEDIA, NOTE_LINK, NOTE_WINDOW,
	NOTE_RECORD, NOTE_MAIL, NOTE_UNREAD, NOTE__MAX
};

#define PAGENOTES_KEPT	20	/* of one kind that are named; more are counted */
#define PAGENOTES_SLOTS	32768	/* a power of two; three quarters of them are told apart */

struct pagenote {
	const char	*what, *used, *where;	/* used: "" but for NOTE_CASE */
};

struct pagenotes {
	struct arena	*arena;		/* of the report */
	struct pagenote	 kept[NOTE__MAX][PAGENOTES_KEPT];
	size_t		 count[NOTE__MAX];
	uint64_t	*seen;		/* hashes, open addressing */
	size_t		 nseen;
};

/** pagenotes_new(a), pagenotes_free(n): the notes; texts lie in ${a}. */
struct pagenotes	*pagenotes_new(struct arena *a);
void	 pagenotes_free(struct pagenotes *n);
/** pagenotes_add(n, kind, note): counted and maybe kept, unless it is known of this kind. */
void	 pagenotes_add(struct pagenotes *n, enum page_note kind,
	    const struct pagenote *note);
/** pagenotes_tell(n, r): as findings of ${r}. */
void	 pagenotes_tell(const struct pagenotes *n, struct check_report *r);

#endif
