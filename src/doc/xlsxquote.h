#ifndef HOCLIEU_XLSXQUOTE_H
#define HOCLIEU_XLSXQUOTE_H
/*
 * The style "quotePrefix" (ECMA-376 18.8.45), which libxlsxwriter 1.1.4 cannot
 * write: a cell that has it stays a text also when somebody edits it.
 */
#include <stdint.h>

#include "util/buf.h"
#include "util/err.h"

#define XLSXQUOTE_FORMAT	49	/* number format "@", text: marks the styles that get it */

/** xlsxquote_needed(s): 1 when a spreadsheet could take the text ${s} for a formula. */
int	 xlsxquote_needed(const char *s);
/**
 * xlsxquote_add(fd, size, out, e): the workbook of ${size} bytes at ${fd} with
 * the style on each format that is XLSXQUOTE_FORMAT.  0 or -1.
 */
int	 xlsxquote_add(int fd, uint64_t size, struct buf *out, struct err *e);

#endif
