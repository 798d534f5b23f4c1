#ifndef HOCLIEU_FINDINGS_H
#define HOCLIEU_FINDINGS_H
/*
 * The words of the checker's remarks, one row per stable code: what is wrong,
 * what the pupil meets, how to repair it.  Vietnamese source texts with
 * {{name}} placeholders that a finding's params fill.
 */
#include <stddef.h>

#include "parse/report.h"

struct finding_text {
	const char		*code;
	enum check_severity	 severity;
	const char		*title;
	const char		*effect;
	const char		*repair;
};

/** findings_find(code): the row of that code, or NULL. */
const struct finding_text	*findings_find(const char *code);
/**
 * findings_many(code): the heading over several remarks of that code, with
 * {{count}}; NULL for those that stand alone.
 */
const char	*findings_many(const char *code);
/** findings_list(n): all rows sorted by code; their number in ${n}. */
const struct finding_text	*findings_list(size_t *n);

#endif
