#ifndef HOCLIEU_PG_LIBRARY_H
#define HOCLIEU_PG_LIBRARY_H
/* The library: tree khối > môn > bài, filters, list. */
#include <jansson.h>

#include "library/library.h"
#include "web/exchange.h"

/* What the query asks for; keys of the tree are resolved, wrong ones are 0. */
struct library_ask {
	int64_t		 school_id;
	const char	*school_key;	/* "" the own one */
	int		 grade;		/* 0 any */
	int64_t		 subject_id;
	const char	*subject_code, *subject_name;
	int64_t		 lesson_id;
	const char	*lesson_key, *lesson_name;
	const char	*state;		/* "" any */
	int		 mine;
	const char	*words;
	int		 page;
};

/**
 * pg_library(ex, e): GET /library?g=&s=&l=&state=&mine=&q=&p=&school=: staff and
 * inspectors; pupils get their own simple list of the own grade.
 */
int	 pg_library(struct exchange *, struct err *);
/** pg_library_xlsx(ex, e): GET /library.xlsx, with the filters of the page: the newest LIBRARY_MOST rows. */
int	 pg_library_xlsx(struct exchange *, struct err *);
/** library_asked(ex, ask, f, e): read the query; what it asks for as a filter, by pages. 0 or -1. */
int	 library_asked(struct exchange *, struct library_ask *,
	    struct item_filter *, struct err *);
/** library_heading(ex, ask): what stands over such a list. */
const char	*library_heading(struct exchange *, const struct library_ask *);
/** library_href(ex, ask): the page's address with these filters, without "p". */
char	*library_href(struct exchange *, const struct library_ask *);
/** library_tree(ex, ask, e): new [{name, count, open, subjects: […]}] for the tree. */
json_t	*library_tree(struct exchange *, const struct library_ask *,
	    struct err *);

#endif
