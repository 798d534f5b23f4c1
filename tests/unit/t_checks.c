/* A check that is under way is never begun beside itself, however long its second reader takes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "util/clock.h"
#include "util/code.h"

#include "store/objects.h"
#include "library/intake.h"
#include "runner/checks.h"
#include "app/tables.h"
#include "tests/lib/tmpdata.h"

#define NOW	1795000000
#define BYTES	((off_t)4 << 30)	/* a hole: takes no room, but long to hash */
#define MOST	600			/* turns of 50 ms before a test gives up */

static struct tmpdata t;
static struct db *db;
static struct err e;
static struct checks *c;
static struct job job;

/* A version whose object is a file of zeros that nobody can hash in a moment. */
static void
one_film(void)
{
	char hash[CODE_HASH_HEX], path[400], dir[400], sql[300];
	int fd;

	memset(hash, 'a', sizeof(hash) - 1);
	hash[sizeof(hash) - 1] = '\0';
	snprintf(dir, sizeof(dir), "%s/objects/aa", t.dir);
	assert_true(mkdir(dir, 0700) == 0 || access(dir, F_OK) == 0);
	objects_path(t.dir, hash, path, sizeof(path));
	assert_true((fd = open(path, O_CREAT | O_WRONLY, 0444)) != -1);
	assert_int_equal(ftruncate(fd, BYTES), 0);
	close(fd);
	snprintf(sql, sizeof(sql), "INSERT INTO object (hash, bytes, created) "
	    "VALUES ('%s', %lld, 0)", hash, (long long)BYTES);
	tmpdata_sql(&t, sql);
	tmpdata_sql(&t, "INSERT INTO item (id, key, school_id, owner_id, title,"
	    " folded, state, created, changed) VALUES (1, 'i', 1, 1, 'T', 't',"
	    " 'checking', 0, 0)");
	snprintf(sql, sizeof(sql), "INSERT INTO version (id, item_id, no, hash,"
	    " file_name, bytes, created) VALUES (1, 1, 1, '%s', 'Phim.mp4',"
	    " %lld, 0)", hash, (long long)BYTES);
	tmpdata_sql(&t, sql);
	tmpdata_sql(&t, "UPDATE item SET version_id = 1");
	assert_int_equal(jobs_add(db, "check", 1, 0, &e), 0);
}

static int
setup(void **state)
{
	static const struct sql_table *const own[] = { &intake_sql };

	(void)state;
	clock_set(NOW);
	tmpdata_new(&t);
	memset(&e, 0, sizeof(e));
	db = tables_with(t.dir, DB_WRITE, own, 1, &e);
	assert_non_null(db);
	tmpdata_sql(&t, "INSERT INTO unit (id, key, kind, name, created) "
	    "VALUES (1, 'u', 'school', 'A', 0)");
	tmpdata_sql(&t, "INSERT INTO person (id, key, unit_id, login, name, "
	    "folded, created) VALUES (1, 'p', 1, 'hanh', 'H', 'h', 0)");
	one_film();
	c = checks_new(t.dir, db, NULL);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	checks_free(c);
	db_close(db);
	tmpdata_free(&t);
	return (0);
}

/* How many children this process has; the number of the youngest in ${last}. */
static int
children(pid_t *last)
{
	char path[80];
	int n = 0, pid;
	FILE *f;

	snprintf(path, sizeof(path), "/proc/self/task/%d/children",
	    (int)getpid());
	assert_non_null(f = fopen(path, "r"));
	while (fscanf(f, "%d", &pid) == 1) {
		*last = pid;
		n++;
	}
	fclose(f);
	return (n);
}

static void
turn(void)
{
	struct pollfd fds[CHECKS_FDS];

	poll(fds, (nfds_t)checks_fds(c, fds), 50);
	assert_int_equal(checks_pump(c, &e), 0);
}

/* The check begins; what reads its hash again stands still. */
static pid_t
begin(void)
{
	pid_t reader = 0, other;
	int i;

	assert_int_equal(jobs_take(db, JOBS_LEASE, &job, &e), 1);
	assert_int_equal(checks_start(c, &job, &e), 0);
	assert_int_equal(children(&reader), 2);
	assert_int_equal(kill(reader, SIGSTOP), 0);
	for (i = 0; i < MOST && children(&other) > 1; i++)
		turn();
	assert_int_equal(children(&other), 1);
	assert_int_equal(other, reader);
	return (reader);
}

static void
t_lease_goes_on(void **state)
{
	struct job again;
	int i;

	(void)state;
	begin();
	/* The sandbox is through; the reader needs longer than a lease. */
	clock_set(NOW + JOBS_LEASE - 10);
	for (i = 0; i < MOST && tmpdata_sql(&t, "SELECT lease FROM job") <=
	    NOW + JOBS_LEASE; i++)
		turn();
	clock_set(NOW + JOBS_LEASE + 10);
	assert_int_equal(jobs_take(db, JOBS_LEASE, &again, &e), 0);
	assert_int_equal(checks_count(c), 1);
}

/* A clock that jumps ends every lease at once. */
static void
t_taken_again(void **state)
{
	pid_t reader, last;
	struct job again;

	(void)state;
	reader = begin();
	clock_set(NOW + 86400);
	assert_int_equal(jobs_take(db, JOBS_LEASE, &again, &e), 1);
	assert_int_equal(again.id, job.id);
	assert_int_equal(checks_start(c, &again, &e), 0);
	assert_int_equal(checks_count(c), 1);
	assert_int_equal(children(&last), 1);
	assert_int_equal(last, reader);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_lease_goes_on), CASE(t_taken_again),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
