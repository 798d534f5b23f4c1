#ifndef HOCLIEU_HTMLTITLE_H
#define HOCLIEU_HTMLTITLE_H
/* The title of an HTML package that has no manifest to name it. */
#include <stddef.h>

struct arena;

/**
 * htmltitle(a, html, len): the text of the first <title> in the beginning of a
 * page, character references resolved; "" when there is none, it is not UTF-8,
 * or it is one of the names that tools put there by themselves.
 */
const char	*htmltitle(struct arena *a, const char *html, size_t len);

#endif
