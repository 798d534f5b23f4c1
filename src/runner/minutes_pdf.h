#ifndef HOCLIEU_MINUTES_PDF_H
#define HOCLIEU_MINUTES_PDF_H
/* The minutes as a PDF; the only part of hoclieu that knows Pango and Cairo. */
#include <jansson.h>

#include "util/buf.h"
#include "util/err.h"

/**
 * minutes_pdf(model, out, e): ${model} of minutes_model as a PDF appended to
 * ${out}: A4, margins 20, 15, 20 and 30 mm, Liberation Serif 13; tables with
 * borders whose head stands on every page they reach; signatures stay
 * together; pages after the first are numbered.  0, or -1 with PDF.
 */
int	 minutes_pdf(json_t *m, struct buf *out, struct err *e);

#endif
