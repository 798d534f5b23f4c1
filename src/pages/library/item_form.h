#ifndef HOCLIEU_ITEM_FORM_H
#define HOCLIEU_ITEM_FORM_H
/* The item form: what stands in its fields, from the row or as it was typed. */
#include <jansson.h>

#include "library/library.h"
#include "web/exchange.h"

struct lesson;

struct item_form {
	const char	*title, *kind, *licence, *source, *about;
	const char	*q;		/* words of the lesson search, "" */
	struct lesson	*picked[ITEM_LESSONS + 1];	/* one more, to be refused */
	int		 npicked;
	const char	*audience;	/* a name of people_audiences; "": by the kind */
	int		 place_grade;	/* without a lesson: 0 not chosen */
	int64_t		 place_subject;
	const char	*bad;		/* field that was refused, "" */
	const char	*why;		/* the sentence for it */
};

/** item_form_of(ex, it, f, e): from the stored item; 0 or -1. */
int	 item_form_of(struct exchange *ex, const struct item *it,
	    struct item_form *f, struct err *e);
/**
 * item_form_read(ex, tail, f, e): from the posted body; ${tail} follows each
 * field's name (".KEY" in the table of many items, "" in the form).  Unknown
 * fields are not looked at.  0 or -1.
 */
int	 item_form_read(struct exchange *ex, const char *tail,
	    struct item_form *f, struct err *e);
/** item_form_save(ex, it, f, strict, e): library_save of it; a refused field goes to f->bad. */
int	 item_form_save(struct exchange *ex, const struct item *it,
	    struct item_form *f, int strict, struct err *e);
/** item_kinds(ex, chosen): new [{value, label, selected}] of the kinds. */
json_t	*item_kinds(struct exchange *ex, const char *chosen);
/** item_audiences(ex, f): new [{value, label, hint, selected}] of who may see it; where nothing is chosen its kind's own is. */
json_t	*item_audiences(struct exchange *ex, const struct item_form *f);
/**
 * item_places(ex, f, m, e): place_grades and place_subjects into ${m}, for what
 * belongs to no lesson; 0 or -1.
 */
int	 item_places(struct exchange *ex, const struct item_form *f, json_t *m,
	    struct err *e);
/** item_choices(ex, names, chosen, word): new [{value, label, selected}]. */
json_t	*item_choices(struct exchange *ex, const char *const *names,
	    const char *chosen,
	    const char *(*word)(struct exchange *, const char *));
/** item_suggestions(ex, it, limit, out, e): likely lessons for the item; count or -1. */
int	 item_suggestions(struct exchange *ex, const struct item *it, int limit,
	    struct lesson **out, struct err *e);

#endif
