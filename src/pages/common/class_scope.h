#ifndef HOCLIEU_CLASS_SCOPE_H
#define HOCLIEU_CLASS_SCOPE_H
/* Which classes of which school somebody may read about. */
#include <jansson.h>

#include "people/classes.h"
#include "web/exchange.h"

struct class_scope {
	int64_t			 school;	/* 0: none */
	const char		*school_name;
	const char		*more;		/* "&school=KEY" where there is a choice, "" */
	int			 inspects;	/* numbers only: no names, no texts */
	int			 year;		/* school year of the classes */
	struct class_row	*classes;
	int			 n;
	int			 teaches;	/* how many of them are the viewer's own */
	json_t			*schools;	/* new [{name, href, here}], empty without a choice */
};

/**
 * class_scope(ex, path, year, s, e): for staff the classes of the own school
 * that MAY_SEE_RESULTS names, for an inspector all of a school below, ?school=
 * chooses; links of the choice lead to ${path}.  0, or -1; ${s}->schools is the
 * caller's only when 0.
 */
int	 class_scope(struct exchange *ex, const char *path, int year,
	    struct class_scope *s, struct err *e);
/**
 * class_scope_before(ex, s, out, e): the classes of the school year before, for
 * those who answer for grades or the school; count or -1.
 */
int	 class_scope_before(struct exchange *ex, const struct class_scope *s,
	    struct class_row **out, struct err *e);
/** class_scope_find(s, key): the class of that key, NULL when it is not among them. */
const struct class_row *class_scope_find(const struct class_scope *s,
		    const char *key);
/** class_scope_own(ex, id): 1 when the viewer teaches the class in this school year. */
int	 class_scope_own(const struct exchange *ex, int64_t id);

#endif
