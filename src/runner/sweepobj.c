/*
 * Objects that nothing needs.  An object is needed while a version of a living
 * item, what was made of one, or an upload on its way, names it; a deleted item's file stays for the
 * grace time, in case the deletion was a slip.
 */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "util/clock.h"
#include "util/code.h"
#include "util/files.h"

#include "store/objects.h"
#include "store/problems.h"
#include "store/settings.h"
#include "library/intake.h"
#include "runner/sweep.h"
#include "runner/sweepsql.h"

#define FEW	20	/* that many may always go */
#define PART	5	/* of more, at most one in so many */

static const char *const sql[SWEEP__MAX] = {
[SWEEP_IDLE] =
	/* One whose person's lesson was heard of later still shows that they did not sign out. */
	"DELETE FROM session WHERE used < :before AND NOT EXISTS (SELECT 1"
	" FROM attempt a WHERE a.person_id = session.person_id"
	" AND a.last >= :before)",
[SWEEP_ENDED] =
	"DELETE FROM session WHERE expires < :before",
[SWEEP_FAILURES] =
	"DELETE FROM sign_in_failure WHERE last < :before",
[SWEEP_INTERACTIONS] =
	"DELETE FROM interaction WHERE attempt_id IN (SELECT id"
	" FROM attempt WHERE mode = 'preview' AND last < :before)",
[SWEEP_OBJECTIVES] =
	"DELETE FROM objective WHERE attempt_id IN (SELECT id"
	" FROM attempt WHERE mode = 'preview' AND last < :before)",
[SWEEP_COMMENTS] =
	"DELETE FROM learner_comment WHERE attempt_id IN (SELECT id"
	" FROM attempt WHERE mode = 'preview' AND last < :before)",
[SWEEP_VISITS] =
	"DELETE FROM visit WHERE attempt_id IN (SELECT id"
	" FROM attempt WHERE mode = 'preview' AND last < :before)",
[SWEEP_PARTS] =
	"DELETE FROM part WHERE attempt_id IN (SELECT id"
	" FROM attempt WHERE mode = 'preview' AND last < :before)",
[SWEEP_ATTEMPTS] =
	"DELETE FROM attempt WHERE mode = 'preview' AND last < :before",
/* What was met while a version was played goes with its item. */
[SWEEP_MET] =
	"DELETE FROM play_remark_person WHERE remark_id IN (SELECT r.id"
	" FROM play_remark r JOIN version v ON v.id = r.version_id"
	" JOIN item i ON i.id = v.item_id WHERE i.state = 'deleted'"
	" AND i.changed < :before)",
[SWEEP_REMARKS] =
	"DELETE FROM play_remark WHERE version_id IN (SELECT v.id"
	" FROM version v JOIN item i ON i.id = v.item_id"
	" WHERE i.state = 'deleted' AND i.changed < :before"
	" AND v.id = play_remark.version_id)",
[SWEEP_NOTICES] =
	"DELETE FROM notice WHERE at < :before",
[SWEEP_REFUSED_NEXT] =
	"UPDATE item SET state = 'published', version_id = live_id,"
	" expires = NULL, changed = :now WHERE state = 'refused'"
	" AND expires < :now AND live_id IS NOT NULL",
[SWEEP_REFUSED_TRAIL] =
	"INSERT INTO audit (at, person_id, verb, kind, ref)"
	" SELECT :now, 0, 'expire', 'item', id FROM item"
	" WHERE state = 'refused' AND expires < :now",
[SWEEP_REFUSED] =
	"UPDATE item SET state = 'deleted', changed = :now"
	" WHERE state = 'refused' AND expires < :now",
[SWEEP_NEEDED] =
	"SELECT 1 WHERE EXISTS (SELECT 1 FROM version v JOIN item i"
	" ON i.id = v.item_id WHERE v.hash = :hash AND (i.state <> 'deleted'"
	" OR i.changed > :grace)) OR EXISTS (SELECT 1 FROM upload"
	" WHERE state = 'complete' AND hash = :hash)"
	/* What was made of it goes when the original may. */
	" OR EXISTS (SELECT 1 FROM rendition r JOIN version v"
	" ON v.hash = r.hash JOIN item i ON i.id = v.item_id"
	" WHERE (r.paper <> '' AND r.paper = :hash)"
	" AND (i.state <> 'deleted' OR i.changed > :grace))"
	" OR EXISTS (SELECT 1 FROM rendition r JOIN version v"
	" ON v.hash = r.hash JOIN item i ON i.id = v.item_id"
	" WHERE (r.picture <> '' AND r.picture = :hash)"
	" AND (i.state <> 'deleted' OR i.changed > :grace))",
};

const struct sql_table sweep_sql = { "sweep", sql, SWEEP__MAX };

/*
 * One walk over all objects. It is done twice: once to count, once to remove.
 */
struct round {
	struct db	*db;
	const char	*data;
	int64_t		 grace;		/* younger ones stay */
	int		 remove;	/* 0: count only */
	int64_t		 seen, gone;
};

/*
 * Remove one file of the store when nothing needs it, index first: the walk
 * looks at objects only, so an index left behind would stay for ever. Files
 * younger than the grace time always stay, because their row may not be
 * committed yet. Leftovers of a write that a crash cut short, "….tmp", go by
 * age alone.
 */
static int
one_file(struct round *r, const char *path, const char *name, struct err *e)
{
	char index[1200];
	struct stat st;
	int64_t needed = 0;

	if (stat(path, &st) != 0)
		return (0);
	r->seen++;
	if (st.st_mtime > r->grace)
		return (0);
	if (strlen(name) == CODE_HASH_HEX - 1) {
		if (db_number(r->db, &sweep_sql, SWEEP_NEEDED, ARGS(T(":hash",
		    name), I(":grace", r->grace)), &needed, e) < 0)
			return (-1);
	} else if (strstr(name, ".tmp") == NULL)
		return (0);
	if (needed != 0)
		return (0);
	r->gone++;
	if (!r->remove)
		return (0);
	objects_index_path(r->data, name, index, sizeof(index));
	if (strlen(name) == CODE_HASH_HEX - 1 && unlink(index) != 0 &&
	    errno != ENOENT)
		return (files_fail(e, "unlink", index));
	return (unlink(path) == 0 || errno == ENOENT ? 0 :
	    files_fail(e, "unlink", path));
}

/*
 * One folder of the 256 below data/objects; one that does not exist is empty.
 */
static int
one_shelf(struct round *r, const char *shelf, struct err *e)
{
	char path[1100];
	struct dirent *d;
	DIR *dir;
	int rc = 0;

	if ((dir = opendir(shelf)) == NULL)
		return (errno == ENOENT || errno == ENOTDIR ? 0 :
		    files_fail(e, "open", shelf));
	while (rc == 0 && (d = readdir(dir)) != NULL) {
		if (d->d_name[0] == '.')
			continue;
		snprintf(path, sizeof(path), "%s/%s", shelf, d->d_name);
		rc = one_file(r, path, d->d_name, e);
	}
	closedir(dir);
	return (rc);
}

/* The folders 00 to ff, named by the first two digits of the hashes in them. */
static int
all_shelves(struct round *r, struct err *e)
{
	char shelf[700];
	int i;

	r->seen = r->gone = 0;
	for (i = 0; i < 256; i++) {
		snprintf(shelf, sizeof(shelf), "%s/objects/%02x", r->data,
		    (unsigned)i);
		if (one_shelf(r, shelf, e) != 0)
			return (-1);
	}
	return (0);
}

/*
 * Nothing was removed: said in the problem log, so that the self-check shows it and
 * somebody looks.
 */
static int
too_many(const struct round *r, struct err *e)
{
	char text[PROBLEM_TEXT];
	struct problem p;

	snprintf(text, sizeof(text), "%lld of %lld objects would go; none was "
	    "removed", (long long)r->gone, (long long)r->seen);
	log_line("error", "SWEEP-TOO-MANY", "%s", text);
	problem_of(&p, "SWEEP-TOO-MANY", "runner: sweep", text, 0);
	if (intake_begin(r->db, e) != 0)
		return (-1);
	if (problem_add(r->db, &p, e) == 0)
		return (db_commit(r->db, e));
	db_rollback(r->db);
	return (-1);
}

/*
 * Counted first, then removed, so that the limit FEW or one in PART can be
 * applied before the first file is gone.
 */
int
sweep_objects(struct db *db, const char *data, struct err *e)
{
	struct round r = { .db = db, .data = data };

	r.grace = clock_due() - setting_int(db, SET_ORPHAN_AGE);
	if (all_shelves(&r, e) != 0 || r.gone == 0)
		return (r.gone == 0 ? 0 : -1);
	/* So many at once is more likely a wrong database than a tidy-up. */
	if (r.gone > FEW && r.gone > r.seen / PART) {
		return (too_many(&r, e));
	}
	r.remove = 1;
	if (all_shelves(&r, e) != 0)
		return (-1);
	log_line("info", "SWEEP", "%lld objects removed", (long long)r.gone);
	return (0);
}
