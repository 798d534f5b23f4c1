#ifndef HOCLIEU_REVIEW_ROUTES_H
#define HOCLIEU_REVIEW_ROUTES_H
/* The rows of the route table that lead into this room. */
#include "web/route.h"

extern const struct route	review_routes[];
extern const int		review_routes_count;

#endif
