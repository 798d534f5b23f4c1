#ifndef HOCLIEU_MINUTES_H
#define HOCLIEU_MINUTES_H
/*
 * The minutes of a closed month as one model, from what was written when it was
 * closed and the corrections since; page, .docx and PDF draw the same blocks.
 * Vietnamese in every language: it is an official paper of the school.
 */
#include <jansson.h>

#include "quota/quota.h"

#define MINUTES_LAYOUT	1	/* raised when the PDF is to be drawn anew */

/** minutes_close(db, school, year, month, close, e): the number of the closing into ${close}: 1, 0 the month is open (${close} 0), -1. */
int	 minutes_close(struct db *db, int64_t school, int year, int month,
	    int64_t *close, struct err *e);
/**
 * minutes_model(db, a, close, e): new {key "2026-10", school, upper, number,
 * day "Ngày 02 tháng 11 năm 2026", title: [lines], blocks, signs: [{head, how,
 * name}], after: blocks behind the signatures}; a block is {para: {lead, text}},
 * {table: {heads: [{text, width}], rows: [{bold, cells: [{text, num, head}]}]}}
 * or {gap: lines to write on}.  NULL on failure, NOT-FOUND for no such closing.
 */
json_t	*minutes_model(struct db *db, struct arena *a, int64_t close,
	    struct err *e);
/**
 * minutes_file(db, close, out, size, e): the name of its PDF below
 * data/minutes, another after each correction; 0 or -1.
 */
int	 minutes_file(struct db *db, int64_t close, char *out, size_t size,
	    struct err *e);
/** minutes_all(db, a, out, e): the numbers of all closings; count or -1. */
int	 minutes_all(struct db *db, struct arena *a, int64_t **out,
	    struct err *e);

#endif
