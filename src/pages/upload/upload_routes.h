#ifndef HOCLIEU_UPLOAD_ROUTES_H
#define HOCLIEU_UPLOAD_ROUTES_H
/* The rows of the route table that lead into this room. */
#include "web/route.h"

extern const struct route	upload_routes[];
extern const int		upload_routes_count;

#endif
