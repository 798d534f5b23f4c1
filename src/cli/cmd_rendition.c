/*
 * hoclieu rendition ASK: make the PDF and the picture of one original.  The
 * runner starts it for each job of that name (runner/rendition_job.c).
 */
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "cli/cmd.h"
#include "runner/rendition_make.h"

int
cmd_rendition(int argc, char **argv)
{
	const char *data = cmd_data(argc, argv), *word;
	struct err e = { 0 };
	json_t *ask;
	int rc;

	/*
	 * With the runner ends what it started.  In a group of its own, so that a
	 * supervisor that kills the runner's group leaves us the moment to do so.
	 */
	setpgid(0, 0);
	prctl(PR_SET_PDEATHSIG, SIGTERM);
	if (cmd_words(argc, argv, NULL, NULL, &word, 1) != 1 ||
	    !json_is_object(ask = json_loads(word, 0, NULL))) {
		fprintf(stderr, "hoclieu rendition: JSON\n");
		return (2);
	}
	rc = rendition_make(data, ask, &e);
	json_decref(ask);
	return (rc == 0 ? 0 : cmd_failed(&e));
}
