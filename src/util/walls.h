#ifndef HOCLIEU_WALLS_H
#define HOCLIEU_WALLS_H
/*
 * What a process gives up for good: new privileges, and by Landlock the files
 * and the network that it does not need.  Everything here is inherited by
 * children and can never be taken back (docs/server.md, "Walls").
 */
#include "util/err.h"

enum walls_how {
	WALLS_READ,
	WALLS_CHANGE,		/* files and folders, no other kind of entry */
	WALLS_RUN,		/* read, and start programs */
	WALLS_WORK		/* change, and make local sockets */
};

/* A folder or a device that stays open to a process, with all below it. */
struct walls_gap {
	const char	*path;
	enum walls_how	 how;
};

/** walls_private(e): no program that is started from here on gains rights by its file (set-user-id); 0 or -1. */
int	 walls_private(struct err *e);
/** walls_abi(): the version of Landlock that the running kernel offers; 0 none. */
int	 walls_abi(void);
/**
 * walls_enter(gaps, n, e): nothing of the file system but the ${n} ${gaps};
 * where the kernel knows it also no TCP connection, no listening and no signal
 * to processes outside.  Gaps that do not exist are left out.  1 the walls
 * stand; 0 this kernel cannot build them, nothing changed; -1.
 */
int	 walls_enter(const struct walls_gap *gaps, int n, struct err *e);
/** walls_offline(e): only the network and the signals; files stay as they are. 1, 0, -1 as walls_enter. */
int	 walls_offline(struct err *e);
/** walls_stand(): 1 when this process cannot open what it should not, tried at this moment; else 0. */
int	 walls_stand(void);

#endif
