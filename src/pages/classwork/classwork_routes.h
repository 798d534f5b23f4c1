#ifndef HOCLIEU_CLASSWORK_ROUTES_H
#define HOCLIEU_CLASSWORK_ROUTES_H
/* The rows of the route table that lead into this room. */
#include "web/route.h"

extern const struct route	classwork_routes[];
extern const int		classwork_routes_count;

#endif
