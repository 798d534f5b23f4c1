#ifndef HOCLIEU_PREREQ_H
#define HOCLIEU_PREREQ_H
/* SCORM 1.2 prerequisites (AICC CMI001 5.3). */
#include <stddef.h>

/* An item that an expression names, maybe with a status ("passed"). */
struct prereq_term {
	const char	*id, *status;	/* not NUL-terminated; status NULL: none */
	size_t		 nid, nstatus;
};

/** prereq_valid(s): 1 when ${s} is an aicc_script expression. */
int	 prereq_valid(const char *text);
/**
 * prereq_met(s, is, arg): 1 when it holds.  ${is} says of an item whether it has
 * that status, or is done where none is named: 1, 0, -1 not known (which holds).
 * An expression that is not valid holds.
 */
int	 prereq_met(const char *text,
	    int (*is)(void *, const struct prereq_term *), void *arg);

#endif
