#ifndef HOCLIEU_PLAY_ROUTES_H
#define HOCLIEU_PLAY_ROUTES_H
/* The rows of the route table that lead into this room. */
#include "web/route.h"

extern const struct route	play_routes[];
extern const int		play_routes_count;

#endif
