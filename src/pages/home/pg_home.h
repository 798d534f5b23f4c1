#ifndef HOCLIEU_PG_HOME_H
#define HOCLIEU_PG_HOME_H
/* The page after signing in: what is there for this person to do next. */
#include <jansson.h>

#include "web/exchange.h"

/** pg_home(ex, e): GET /, by the role that has most to do. */
int	 pg_home(struct exchange *ex, struct err *e);

/** home_staff(ex, e): for teachers, heads and principals: the hero, what waits, what is recent. */
int	 home_staff(struct exchange *ex, struct err *e);
/** home_pupil(ex, e): the lesson to go on with, new ones, finished ones. */
int	 home_pupil(struct exchange *ex, struct err *e);
/** home_inspector(ex, e): how far the plans of a school below are covered; ?school=KEY. */
int	 home_inspector(struct exchange *ex, struct err *e);
/** home_admin(ex, e): is everything running, and the figures behind it. */
int	 home_admin(struct exchange *ex, struct err *e);

/** home_gaps(ex, e): new list of lessons taught this week or next without a published item (lesson_json), for the viewer's classes. */
json_t	*home_gaps(struct exchange *ex, struct err *e);
/** home_classes(ex, e): new [{name, href, text}]: what the viewer's classes did this week. */
json_t	*home_classes(struct exchange *ex, struct err *e);

#endif
