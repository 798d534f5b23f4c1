#ifndef HOCLIEU_LIBRARY_QUERY_H
#define HOCLIEU_LIBRARY_QUERY_H
/* The query of the library's pages: /library and its workbook ask the same. */
#include "library/library.h"
#include "web/exchange.h"

#define LIBRARY_PAGE	20	/* items of one page */

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

/** library_asked(ex, ask, f, e): read the query; what it asks for as a filter, by pages. 0 or -1. */
int	 library_asked(struct exchange *ex, struct library_ask *ask,
	    struct item_filter *f, struct err *e);
/** library_heading(ex, ask): what stands over such a list. */
const char	*library_heading(struct exchange *ex,
	    const struct library_ask *ask);
/** library_href(ex, ask): the page's address with these filters, without "p". */
char	*library_href(struct exchange *ex, const struct library_ask *ask);

#endif
