#ifndef HOCLIEU_PEOPLE_MODEL_H
#define HOCLIEU_PEOPLE_MODEL_H
/* What the pages of persons, classes and units share. */
#include <jansson.h>

#include "people/classes.h"
#include "people/office.h"
#include "people/persons.h"
#include "web/exchange.h"

/* The school whose lists a page shows. */
struct place {
	int64_t		 school;
	const char	*name;
	const char	*more;		/* "?school=KEY" where there is a choice, "" */
	int		 keeps;		/* the viewer changes the lists */
	json_t		*schools;	/* new, for people_place_model */
};
/**
 * people_place(ex, path, p, e): the viewer's school, or the one that a viewer
 * above the schools chose.  NOT-FOUND for who may not see its lists.  0, or -1;
 * ${p}->schools is the caller's only when 0.
 */
int	 people_place(struct exchange *ex, const char *path, struct place *p,
	    struct err *e);
/** people_place_model(p, m): choice and rights into ${m}; takes p->schools over. */
void	 people_place_model(struct place *p, json_t *m);
/** people_target(ex, p, e): the person of the path, whom the viewer may see: 0; NOT-FOUND -1. */
int	 people_target(struct exchange *ex, struct person **p, struct err *e);
/**
 * people_class(ex, c, keeps, e): the class of the path, whose list the viewer
 * may see: the office, the principal, who teaches it; ${keeps}: may change it.
 * 0; NOT-FOUND -1.
 */
int	 people_class(struct exchange *ex, struct class_row **c, int *keeps,
	    struct err *e);
/**
 * people_outcome(ex, done, why, again, e): after a form: 1 when ${done}; else
 * the page once more by ${again} with status 422, or the refusal of what is not
 * there.  1, 0 answered, -1.
 */
int	 people_outcome(struct exchange *ex, int done, const struct err *why,
	    int (*again)(struct exchange *, const struct err *, struct err *),
	    struct err *e);
/** people_role_word(ex, role): the task in words. */
const char	*people_role_word(struct exchange *ex, enum role role);
/** people_roles(ex, roles): all tasks in words, with commas. */
const char	*people_roles(struct exchange *ex, unsigned roles);
/** people_birthday(ex, day): "12/5/2018", "" unknown. */
const char	*people_birthday(struct exchange *ex, int64_t day);
/** people_grades(ex, grades): "khối 1, 2, 3", "" all. */
const char	*people_grades(struct exchange *ex, unsigned grades);
/** people_day(typed): "2026-11-29" as 20261129, 0 for "", -1 for what is no day. */
int	 people_day(const char *typed);

#endif
