#ifndef HOCLIEU_MONTH_ROUTES_H
#define HOCLIEU_MONTH_ROUTES_H
/* The rows of the route table that lead into this room. */
#include "web/route.h"

extern const struct route	month_routes[];
extern const int		month_routes_count;

#endif
