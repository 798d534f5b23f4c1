#ifndef HOCLIEU_STATUS_H
#define HOCLIEU_STATUS_H
/*
 * One table for the words of SCORM 1.2 (lesson_status) and SCORM 2004
 * (completion_status and success_status), and for numbers and times in them.
 */
#include <stdint.h>

/* One state of a part in the words of both SCORM versions. */
struct status {
	const char	*word;		/* lesson_status of 1.2 */
	const char	*completion;	/* "completed" "incomplete" "" */
	const char	*success;	/* "passed" "failed" "" */
	int		 done;
};

/** status_12(word): the row of a lesson_status, NULL when it is no such word. */
const struct status	*status_12(const char *word);
/**
 * status_2004(completion, success): the row of the pair; "unknown", "not
 * attempted" and "" say nothing.  NULL when one is no such word.
 */
const struct status	*status_2004(const char *completion,
			    const char *success);
/** status_number(s, min, max, out): all of ${s} is one finite number in range; 0/-1. */
int	 status_number(const char *s, double min, double max, double *out);
/** status_seconds(s): "HHHH:MM:SS.ss" or "P1DT2H3M4.5S" in seconds, -1 when neither. */
int64_t	 status_seconds(const char *s);
/** status_span_12(seconds, out) / status_span_2004: the same written; ${out} >= 24 bytes. */
void	 status_span_12(int64_t t, char out[24]);
void	 status_span_2004(int64_t t, char out[24]);

#endif
