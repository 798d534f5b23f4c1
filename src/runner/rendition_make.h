#ifndef HOCLIEU_RENDITION_MAKE_H
#define HOCLIEU_RENDITION_MAKE_H
/*
 * What `hoclieu rendition` does, the child of the job of that name: a PDF of an
 * office document by LibreOffice, a small picture by poppler and by ourselves.
 * It needs no database: what to do comes in, what came of it goes out as JSON.
 */
#include <jansson.h>
#include <stddef.h>

#include "util/err.h"

#define RENDITION_FOLDER	"render"	/* below the data folder */
#define RENDITION_ANSWER	"answer.json"	/* in it */

/**
 * rendition_make(data, ask, e): ${ask} is {original, file, office, picture (of
 * enum format_picture), paper (of a PDF that is there already, ""), soffice,
 * pdftoppm ("" not installed), seconds, memory}.  The objects are stored; the
 * answer is written to RENDITION_ANSWER: {paper, paper_hash, paper_bytes, why,
 * picture, picture_hash, picture_bytes, wide, high}, states as in the table
 * rendition.  0, or -1: nothing can be said about this file.
 */
int	 rendition_make(const char *data, json_t *ask, struct err *e);

/** rendition_folders(data, e): remove what an earlier child left, make the folders. 0 or -1. */
int	 rendition_folders(const char *data, struct err *e);

#endif
