#ifndef HOCLIEU_ASSIGN_FORM_H
#define HOCLIEU_ASSIGN_FORM_H
/* The form by which lessons are set: what was chosen and typed, kept from one send to the next. */
#include <stdint.h>

#include "classwork/classwork.h"
#include "web/exchange.h"

struct class_row;
struct form;
struct item;
struct pupil_group;

#define ASSIGN_OPEN	4	/* classes whose pupils stand in the form */

struct assign_form {
	struct item		*items[WORK_LESSONS + 1];	/* one more, to be refused */
	int			 nitems;
	const char		*q;		/* words of the search, "" */
	struct class_row	*classes;	/* that the viewer may choose from */
	int			 nclasses;
	struct pupil_group	*groups;
	int			 ngroups;
	const struct class_row	*open[ASSIGN_OPEN];	/* with single pupils to choose */
	int			 nopen;
	struct work_target	*targets;	/* chosen */
	int			 ntargets;
	int			 strange;	/* a class, group or pupil that is none of these */
	const char		*from, *until, *note;	/* as typed */
	const char		*rule;		/* which try counts, as chosen */
	const char		*bad, *why;	/* field that was refused, its sentence */
};

/**
 * assign_form_read(ex, in, f, e): from ${in}, a posted body or a query.
 * Unknown lessons are dropped, fields that are missing get the values of a
 * fresh form.  0 or -1.
 */
int	 assign_form_read(struct exchange *ex, struct form *in,
	    struct assign_form *f, struct err *e);
/** assign_form_has(f, t): 1 when that target is chosen. */
int	 assign_form_has(const struct assign_form *f, struct work_target t);
/**
 * assign_form_set(ex, f, e): work_set of it.  0; else -1, and a refusal stands in
 * f->bad and f->why.
 */
int	 assign_form_set(struct exchange *ex, struct assign_form *f,
	    struct err *e);

#endif
