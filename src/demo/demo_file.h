#ifndef HOCLIEU_DEMO_FILE_H
#define HOCLIEU_DEMO_FILE_H
/* The file of a lesson of the demonstration school, as a teacher would upload it. */
#include <jansson.h>

#include "util/buf.h"
#include "util/err.h"

struct arena;

/**
 * demo_file(spec, a, out, e): the bytes that a row of schemas/demo/lessons.json
 * describes: "pdf" as it is, or a zip of "folder", the "shared" files and the
 * words of "page"; appended to ${out}.  0 or -1.
 */
int	 demo_file(json_t *spec, struct arena *a, struct buf *out,
	    struct err *e);

#endif
