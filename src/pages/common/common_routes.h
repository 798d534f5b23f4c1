#ifndef HOCLIEU_COMMON_ROUTES_H
#define HOCLIEU_COMMON_ROUTES_H
/* The rows of the route table that lead into this room. */
#include "web/route.h"

extern const struct route	common_routes[];
extern const int		common_routes_count;

#endif
