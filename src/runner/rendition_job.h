#ifndef HOCLIEU_RENDITION_JOB_H
#define HOCLIEU_RENDITION_JOB_H
/*
 * The jobs "rendition" (of one package that was just checked) and "renditions"
 * (once an hour over all of them: what is older than the program, what a program
 * that was installed meanwhile can make, what is gone from the disk).  One at a
 * time, in a child (runner/rendition_make.h).
 */
#include <sys/types.h>

#include "packages/rendition.h"
#include "store/jobs.h"
#include "store/settings.h"

#define RENDITION_TOOL	(SETTING_PATH + 20)	/* bytes of a program's path */

struct rendition_job {
	pid_t			 pid;	/* 0: none under way */
	struct job		 job;
	struct rendition	 r;	/* what is being made */
	int			 paper;	/* its PDF is asked for */
	int64_t			 after;	/* the package looked at last by "renditions" */
	int64_t			 began, told;	/* clock_ms */
	int64_t			 longest;	/* ms */
};

/** rendition_job_tools(db, office, pdf): paths of LibreOffice and pdftoppm, "" what this machine lacks. */
void	 rendition_job_tools(struct db *db, char office[RENDITION_TOOL],
	    char pdf[RENDITION_TOOL]);
/** rendition_job_start(x, db, data, job, e): begin, or end the job when nothing is to be done; none may be under way. 0 or -1. */
int	 rendition_job_start(struct rendition_job *x, struct db *db,
	    const char *data, const struct job *job, struct err *e);
/** rendition_job_pump(x, db, data, e): take the child's end, or end it when its time is over; -1 when the runner must end. */
int	 rendition_job_pump(struct rendition_job *x, struct db *db,
	    const char *data, struct err *e);
/** rendition_job_stop(x): end the child; the job stays due. */
void	 rendition_job_stop(struct rendition_job *x);

#endif
