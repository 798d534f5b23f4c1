#ifndef HOCLIEU_HOME_ROUTES_H
#define HOCLIEU_HOME_ROUTES_H
/* The rows of the route table that lead into this room. */
#include "web/route.h"

extern const struct route	home_routes[];
extern const int		home_routes_count;

#endif
