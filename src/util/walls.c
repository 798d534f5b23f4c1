/*
 * Landlock (Linux 5.13 and later): a process that needs no privilege gives up
 * parts of the file system.  The numbers of newer versions are written out
 * here, because the headers of Debian 12 end at version 2.
 */
#include <linux/landlock.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "util/walls.h"

#define BIT(n)		(1ULL << (n))
/* Of files and of folders: numbers 0 to 12 came with version 1. */
#define EXECUTE		BIT(0)
#define WRITE_FILE	BIT(1)
#define READ_FILE	BIT(2)
#define READ_DIR	BIT(3)
#define REMOVE_DIR	BIT(4)
#define REMOVE_FILE	BIT(5)
#define MAKE_DIR	BIT(7)
#define MAKE_REG	BIT(8)
#define MAKE_SOCK	BIT(9)
#define REFER		BIT(13)	/* version 2: to another folder by rename or link */
#define TRUNCATE	BIT(14)	/* version 3 */
#define IOCTL_DEV	BIT(15)	/* version 5 */
#define NET_ALL		(BIT(0) | BIT(1))	/* version 4: bind and connect by TCP */
#define SCOPE_ALL	(BIT(0) | BIT(1))	/* version 6: abstract sockets, signals */

#define FROM_REFER	2
#define FROM_TRUNCATE	3
#define FROM_NET	4
#define FROM_IOCTL	5
#define FROM_SCOPE	6

/* No devices, pipes or links are ever made; sockets and programs only where a gap says so. */
#define READS	(READ_FILE | READ_DIR)
#define CHANGES	(READS | WRITE_FILE | REMOVE_DIR | REMOVE_FILE | MAKE_DIR | \
    MAKE_REG | REFER | TRUNCATE)
/* What may be asked for a single file, a device for example. */
#define OF_A_FILE	(EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE)

/* struct landlock_ruleset_attr as of version 6; older kernels take its head. */
struct walls_attr {
	uint64_t	 fs, net, scoped;
};

int
walls_private(struct err *e)
{
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
		return (0);
	return (err_set(e, ERR_FAIL, "WALLS", "no_new_privs: %s",
	    strerror(errno)));
}

int
walls_abi(void)
{
	long abi = syscall(SYS_landlock_create_ruleset, NULL, 0,
	    LANDLOCK_CREATE_RULESET_VERSION);

	return (abi < 0 ? 0 : (int)abi);
}

/* All rights on files that version ${abi} can take away. */
static uint64_t
walls_files(int abi)
{
	uint64_t all = BIT(13) - 1;

	if (abi >= FROM_REFER)
		all |= REFER;
	if (abi >= FROM_TRUNCATE)
		all |= TRUNCATE;
	if (abi >= FROM_IOCTL)
		all |= IOCTL_DEV;
	return (all);
}

/* A set of rules that takes away ${fs} and what else ${abi} knows, or -1. */
static int
walls_ruleset(int abi, uint64_t fs, struct err *e)
{
	struct walls_attr a = { .fs = fs };
	size_t size = sizeof(a.fs);
	int rs;

	if (abi >= FROM_NET) {
		a.net = NET_ALL;
		size += sizeof(a.net);
	}
	if (abi >= FROM_SCOPE) {
		a.scoped = SCOPE_ALL;
		size += sizeof(a.scoped);
	}
	rs = (int)syscall(SYS_landlock_create_ruleset, &a, size, 0);
	if (rs == -1)
		err_set(e, ERR_FAIL, "WALLS", "landlock: %s", strerror(errno));
	return (rs);
}

/* The rights that each kind of gap leaves. */
static const uint64_t walls_rights[] = {
	[WALLS_READ] = READS, [WALLS_CHANGE] = CHANGES,
	[WALLS_RUN] = READS | EXECUTE, [WALLS_WORK] = CHANGES | MAKE_SOCK,
};

/* One gap, with the rights that make sense for what stands there. */
static int
walls_gap(int rs, const struct walls_gap *g, uint64_t fs, struct err *e)
{
	struct landlock_path_beneath_attr rule = { 0 };
	struct stat st;
	int fd, rc;

	if ((fd = open(g->path, O_PATH | O_CLOEXEC)) == -1 &&
	    (errno == ENOENT || errno == EACCES))
		return (0);
	if (fd == -1 || fstat(fd, &st) != 0) {
		err_set(e, ERR_FAIL, "WALLS", "%s: %s", g->path,
		    strerror(errno));
		if (fd != -1)
			close(fd);
		return (-1);
	}
	rule.parent_fd = fd;
	rule.allowed_access = fs & walls_rights[g->how];
	if (!S_ISDIR(st.st_mode))
		rule.allowed_access &= OF_A_FILE;
	rc = (int)syscall(SYS_landlock_add_rule, rs,
	    LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
	if (rc != 0)
		err_set(e, ERR_FAIL, "WALLS", "landlock: %s: %s", g->path,
		    strerror(errno));
	close(fd);
	return (rc);
}

/* From here on ${rs} holds; it is closed in any case. */
static int
walls_close(int rs, struct err *e)
{
	int rc = -1;

	if (walls_private(e) == 0) {
		rc = (int)syscall(SYS_landlock_restrict_self, rs, 0);
		if (rc != 0)
			err_set(e, ERR_FAIL, "WALLS", "landlock: %s",
			    strerror(errno));
	}
	close(rs);
	return (rc == 0 ? 1 : -1);
}

/*
 * Version 1 refuses each rename from one folder to another, whatever the rules
 * say, and files that were uploaded move so: with gaps it counts as none.
 */
int
walls_enter(const struct walls_gap *gaps, int n, struct err *e)
{
	int abi = walls_abi(), rs, i;

	if (abi < 1 || (n > 0 && abi < FROM_REFER))
		return (0);
	if ((rs = walls_ruleset(abi, walls_files(abi), e)) == -1)
		return (-1);
	for (i = 0; i < n; i++)
		if (walls_gap(rs, &gaps[i], walls_files(abi), e) != 0) {
			close(rs);
			return (-1);
		}
	return (walls_close(rs, e));
}

/* Versions before 4 know files alone, so there is nothing that they could take. */
int
walls_offline(struct err *e)
{
	int abi = walls_abi(), rs;

	if (abi < FROM_NET)
		return (0);
	if ((rs = walls_ruleset(abi, 0, e)) == -1)
		return (-1);
	return (walls_close(rs, e));
}

/* A file that every machine has and everybody may read. */
int
walls_stand(void)
{
	int fd = open("/etc/passwd", O_RDONLY | O_CLOEXEC);

	if (fd == -1)
		return (errno == EACCES);
	close(fd);
	return (0);
}
