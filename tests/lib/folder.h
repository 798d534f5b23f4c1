#ifndef HOCLIEU_TEST_FOLDER_H
#define HOCLIEU_TEST_FOLDER_H
/*
 * Data folders of earlier programs, kept as fixtures below tests/data/folder-v*
 * (docs/recipes/migration.md says how one is added):
 *
 *	hoclieu.sql	the database as text (sqltext.h)
 *	objects/ index/ secret demo-accounts	files as they stood
 *	figures.txt	what the program showed of it then (figuretext.h)
 */
#include "tests/lib/tmpdata.h"

#define FOLDERS	"tests/data"

/* folder_list(names, max): the fixtures, by name; how many. */
int	 folder_list(char (*names)[64], int max);
/*
 * folder_load(t, name): the fixture tests/data/${name} as a data folder of its
 * own in ${t}, of the schema it was made with; t->db stays NULL.
 */
void	 folder_load(struct tmpdata *t, const char *name);
/* folder_open(t): bring it to the newest schema and open it as the program does. */
void	 folder_open(struct tmpdata *t);
/*
 * folder_keep(data, dir): write the data folder ${data}, which nobody uses at the
 * moment, as a new fixture into the folder ${dir}; 0 or -1 (said on stderr).
 */
int	 folder_keep(const char *data, const char *dir);

#endif
