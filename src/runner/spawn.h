#ifndef HOCLIEU_SPAWN_H
#define HOCLIEU_SPAWN_H
/* Another run of this program as a child, with signals as a shell would give them. */
#include <sys/types.h>

#include "util/err.h"

/**
 * spawn_commands(): the main of this program takes the commands that spawn_self
 * is given.  Called once by it; another program with the runner in it, a test,
 * would begin itself anew, and so on without end.
 */
void	 spawn_commands(void);
/** spawn_self(argv, pid, e): start /proc/self/exe with ${argv} (NULL at its end); its number in ${pid}.  0; -1, also without spawn_commands. */
int	 spawn_self(const char *const *argv, pid_t *pid, struct err *e);

#endif
