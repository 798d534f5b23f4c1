#ifndef HOCLIEU_LIBRARY_ROUTES_H
#define HOCLIEU_LIBRARY_ROUTES_H
/* The rows of the route table that lead into this room. */
#include "web/route.h"

extern const struct route	library_routes[];
extern const int		library_routes_count;

#endif
