#ifndef HOCLIEU_TR_H
#define HOCLIEU_TR_H
/*
 * TR(s) marks a Vietnamese text for the catalogues (tools read the sources for
 * it); the text itself is looked up when a page is made.
 */
#define TR(s) ("" s)	/* a literal only */

#endif
