/* Giving up root: nothing that is reached from the network ever has it. */
#include <sys/stat.h>
#include <sys/wait.h>
#include <errno.h>
#include <ftw.h>
#include <grp.h>
#include <pwd.h>
#include <spawn.h>
#include <string.h>
#include <unistd.h>

#include "serve/serve.h"

#define USER	"hoclieu"

extern char	**environ;

/* For give(): nftw() passes no argument of the caller's to its function. */
static uid_t	 owner;
static gid_t	 group;

/*
 * Only root comes here. posix_spawn without a shell: no word of ours is read by
 * one.
 */
static int
make_user(void)
{
	static char *const argv[] = { "useradd", "--system",
	    "--no-create-home", "--shell", "/usr/sbin/nologin", USER, NULL };
	pid_t pid;
	int status;

	if (posix_spawn(&pid, "/usr/sbin/useradd", NULL, NULL, argv,
	    environ) != 0)
		return (-1);
	while (waitpid(pid, &status, 0) == -1)
		if (errno != EINTR)
			return (-1);
	return (WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : -1);
}

/* Links are given away themselves (lchown), never what they point to. */
static int
give(const char *path, const struct stat *st, int kind, struct FTW *ftw)
{
	(void)kind;
	(void)ftw;
	if (st->st_uid == owner && st->st_gid == group)
		return (0);
	return (lchown(path, owner, group));
}

/*
 * Called in the data folder, as a first step of serve; everything later runs as
 * the user "hoclieu". A second start finds all files given already and changes
 * nothing. The last condition tries to become root again: it must fail.
 */
int
asuser(struct err *e)
{
	struct passwd *pw;

	if (geteuid() != 0)
		return (0);
	if ((pw = getpwnam(USER)) == NULL && make_user() == 0)
		pw = getpwnam(USER);
	if (pw == NULL || pw->pw_uid == 0)
		return (err_set(e, ERR_FATAL, "SERVE-USER",
		    "started as root, and the system user " USER
		    " is missing and cannot be made"));
	owner = pw->pw_uid;
	group = pw->pw_gid;
	if (nftw(".", give, 32, FTW_PHYS) != 0)
		return (err_set(e, ERR_FATAL, "SERVE-USER",
		    "cannot give the data folder to " USER ": %s",
		    strerror(errno)));
	if (setgroups(1, &group) != 0 ||
	    setresgid(group, group, group) != 0 ||
	    setresuid(owner, owner, owner) != 0 || setuid(0) == 0)
		return (err_set(e, ERR_FATAL, "SERVE-USER",
		    "cannot give up root: %s", strerror(errno)));
	return (0);
}
