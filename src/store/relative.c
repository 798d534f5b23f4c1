/*
 * SQLite makes every file name absolute, and then cannot open it when a folder
 * above the data folder is closed to the server's user (it started as root in
 * /root, say).  A name that was given relative to the working directory stays
 * so; nothing of ours ever changes that directory after the start.
 */
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "store/db_sqlite.h"

static sqlite3_vfs	 ours;
static sqlite3_vfs	*unixes;
static const char	*name;

/*
 * SQLite's xFullPathname, which makes names absolute; a relative one is handed
 * on as it is.
 */
static int
full_path(sqlite3_vfs *vfs, const char *path, int size, char *out)
{
	(void)vfs;
	if (path[0] == '/')
		return (unixes->xFullPathname(unixes, path, size, out));
	return (snprintf(out, (size_t)size, "%s", path) < size ? SQLITE_OK :
	    SQLITE_CANTOPEN);
}

/*
 * A copy of the default file layer with one function replaced.  When it cannot
 * be registered name stays NULL, which means the default layer.
 */
static void
relative_make(void)
{
	/*
	 * Nobody asks how much memory the engine holds, and counting takes a
	 * lock at each allocation.  Only before the engine's first use; later
	 * it is refused, and all stays as it is.
	 */
	(void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	(void)sqlite3_initialize();
	if ((unixes = sqlite3_vfs_find(NULL)) == NULL)
		return;
	ours = *unixes;
	ours.pNext = NULL;
	ours.zName = "hoclieu";
	ours.xFullPathname = full_path;
	if (sqlite3_vfs_register(&ours, 0) == SQLITE_OK)
		name = ours.zName;
}

/*
 * May be called any number of times; the layer is made once in a process. NULL
 * means SQLite's own.
 */
const char *
db_sqlite_vfs(void)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	(void)pthread_once(&once, relative_make);
	return (name);
}
