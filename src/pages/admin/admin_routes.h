#ifndef HOCLIEU_ADMIN_ROUTES_H
#define HOCLIEU_ADMIN_ROUTES_H
/* The rows of the route table that lead into this room. */
#include "web/route.h"

extern const struct route	admin_routes[];
extern const int		admin_routes_count;

#endif
