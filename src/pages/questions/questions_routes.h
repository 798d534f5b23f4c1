#ifndef HOCLIEU_QUESTIONS_ROUTES_H
#define HOCLIEU_QUESTIONS_ROUTES_H
/* The rows of the route table that lead into this room. */
#include "web/route.h"

extern const struct route	questions_routes[];
extern const int		questions_routes_count;

#endif
