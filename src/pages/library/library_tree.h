#ifndef HOCLIEU_LIBRARY_TREE_H
#define HOCLIEU_LIBRARY_TREE_H
/* The tree khối > môn > bài beside the library's list. */
#include <jansson.h>

#include "pages/library/library_query.h"

/** library_tree(ex, ask, e): new [{name, count, open, subjects: […]}] for the tree. */
json_t	*library_tree(struct exchange *ex, const struct library_ask *ask,
	    struct err *e);

#endif
