#ifndef HOCLIEU_SPAWN_H
#define HOCLIEU_SPAWN_H
/* Another run of this program as a child, with signals as a shell would give them. */
#include <sys/types.h>

#include "util/err.h"

/** spawn_self(argv, e): start /proc/self/exe with ${argv} (NULL at its end); its pid, or -1. */
pid_t	 spawn_self(const char *const *, struct err *);

#endif
