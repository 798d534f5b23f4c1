#ifndef HOCLIEU_ACCOUNT_ROUTES_H
#define HOCLIEU_ACCOUNT_ROUTES_H
/* The rows of the route table that lead into this room. */
#include "web/route.h"

extern const struct route	account_routes[];
extern const int		account_routes_count;

#endif
