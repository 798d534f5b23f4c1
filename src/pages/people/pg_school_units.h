#ifndef HOCLIEU_PG_SCHOOL_UNITS_H
#define HOCLIEU_PG_SCHOOL_UNITS_H
/* Departments of a school. */
#include "web/exchange.h"

/** pg_school_units(ex, e): GET /school/units. */
int	 pg_school_units(struct exchange *ex, struct err *e);
/** pg_school_units_post(ex, e): POST /school/units: a new department. */
int	 pg_school_units_post(struct exchange *ex, struct err *e);
/** pg_school_unit_post(ex, e): POST /school/units/:key: another name; of the school its abbreviation, too. */
int	 pg_school_unit_post(struct exchange *ex, struct err *e);
/** pg_department(ex, e): GET /department: for a head the teachers of the own department. */
int	 pg_department(struct exchange *ex, struct err *e);

#endif
