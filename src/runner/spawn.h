#ifndef HOCLIEU_SPAWN_H
#define HOCLIEU_SPAWN_H
/* Another run of this program as a child, with signals as a shell would give them. */
#include <sys/types.h>

#include "util/err.h"

/** spawn_self(argv, pid, e): start /proc/self/exe with ${argv} (NULL at its end); its number in ${pid}.  0 or -1. */
int	 spawn_self(const char *const *argv, pid_t *pid, struct err *e);

#endif
