/* hoclieu runner: the background work alone; `hoclieu serve` starts it itself. */
#include <stdlib.h>

#include "store/shm.h"
#include "cli/cmd.h"
#include "runner/runner.h"

/*
 * HOCLIEU_SHM is set when `hoclieu serve` made shared memory; without it the
 * runner answers no passwords.
 */
int
cmd_runner(int argc, char **argv)
{
	static const char *const flags[] = { "once", NULL };
	const char *data = cmd_data(argc, argv);
	struct shm *shm = NULL;
	struct err e = { 0 };

	if (cmd_words(argc, argv, NULL, flags, NULL, 0) != 0)
		return (2);
	if (cmd_flag(argc, argv, "once"))
		return (runner_once(data));
	if (getenv("HOCLIEU_SHM") != NULL && (shm = shm_attach(&e)) == NULL)
		return (cmd_failed(&e));
	return (runner_main(data, shm));
}
