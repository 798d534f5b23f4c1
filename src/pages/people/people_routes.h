#ifndef HOCLIEU_PEOPLE_ROUTES_H
#define HOCLIEU_PEOPLE_ROUTES_H
#include "web/route.h"

extern const struct route people_routes[];
extern const int people_routes_count;

#endif
