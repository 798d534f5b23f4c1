#ifndef HOCLIEU_PG_SLIPS_H
#define HOCLIEU_PG_SLIPS_H
/* Guardians' codes of a class as slips to print, cut and hand out. */
#include "web/exchange.h"

/** pg_slips(ex, e): GET /classes/:key/slips: the codes; each look stands in the trail. */
int	 pg_slips(struct exchange *ex, struct err *e);
/** pg_slips_post(ex, e): POST /classes/:key/slips: codes for the pupils who have none. */
int	 pg_slips_post(struct exchange *ex, struct err *e);
/** pg_slips_renew(ex, e): POST /classes/:key/slips/renew, field pupil: a new code, the old one is dead. */
int	 pg_slips_renew(struct exchange *ex, struct err *e);

#endif
