#ifndef HOCLIEU_RULES_ROUTES_H
#define HOCLIEU_RULES_ROUTES_H
/* The rows of the route table that lead into this room. */
#include "web/route.h"

extern const struct route	rules_routes[];
extern const int		rules_routes_count;

#endif
