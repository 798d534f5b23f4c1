/*
 * The file with the heads of the audit's chain.  Whoever rewrote the whole
 * chain in the database would also have to change every copy of this file.
 */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/clock.h"
#include "util/files.h"

#include "audit/anchor.h"
#include "audit/audit.h"

#define PATH		1200
#define FILE_MAX	(16 * 1024 * 1024)	/* bytes: some 90 a night, so centuries of lines */

/*
 * Written at the end and synced; never rewritten, so that a crash can only cut
 * the last line.
 */
static int
append(const char *path, const char *line, struct err *e)
{
	struct stat st;
	int fd, rc;

	fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd == -1)
		return (files_fail(e, "open", path));
	rc = fstat(fd, &st) == 0 ? files_put(fd, line, strlen(line),
	    st.st_size, e) : files_fail(e, "stat", path);
	if (rc == 0)
		rc = files_sync(fd, path, e);
	close(fd);
	return (rc == 0 ? files_sync_parent(path, e) : -1);
}

/* All of the file; 0 also when there is none. */
static int
anchor_read_all(const char *data, char *path, size_t size, struct buf *text,
    struct err *e)
{
	snprintf(path, size, "%s/audit-anchor.txt", data);
	if (access(path, F_OK) != 0)
		return (0);
	return (files_read(path, FILE_MAX, text, e));
}

/*
 * Nothing is written when a line already holds this hash: a night without
 * changes adds none.
 */
int
anchor_write(struct db *db, const char *data, struct err *e)
{
	char path[PATH], iso[24], line[160];
	struct buf text = { 0 };
	struct audit_head h;
	int known;

	if (audit_head(db, &h, e) != 0)
		return (-1);
	if (h.id == 0 || *h.hash == '\0')
		return (0);
	if (anchor_read_all(data, path, sizeof(path), &text, e) != 0) {
		buf_free(&text);
		return (-1);
	}
	known = text.p != NULL && strstr(text.p, h.hash) != NULL;
	/* A power cut may have left half a line: a new one begins after it. */
	clock_iso(clock_now(), iso, sizeof(iso));
	snprintf(line, sizeof(line), "%s%s %lld %s\n", text.len > 0 &&
	    text.p[text.len - 1] != '\n' ? "\n" : "", iso, (long long)h.id,
	    h.hash);
	buf_free(&text);
	return (known ? 0 : append(path, line, e));
}

/*
 * Half a line, from a power cut, is skipped; a whole one must name the hash
 * that its row has.
 */
static int
anchor_one_line(struct db *db, const char *line, int64_t *broken, struct err *e)
{
	char want[CODE_HASH_HEX], have[CODE_HASH_HEX];
	long long id;

	if (sscanf(line, "%*20[0-9TZ:-] %lld %64[0-9a-f]", &id, want) != 2 ||
	    strlen(want) != CODE_HASH_HEX - 1)
		return (0);
	if (audit_hash_of(db, id, have, e) != 0)
		return (-1);
	if (strcmp(want, have) != 0)
		*broken = id;
	return (0);
}

/*
 * Stops at the first line that does not fit its row: a chain that was made anew
 * differs from there on.
 */
int
anchor_check(struct db *db, const char *data, int64_t *broken, struct err *e)
{
	struct buf text = { 0 };
	char path[PATH], *line, *rest;
	int rc;

	*broken = 0;
	rc = anchor_read_all(data, path, sizeof(path), &text, e);
	for (rest = text.p; rc == 0 && *broken == 0 &&
	    (line = strsep(&rest, "\n")) != NULL;)
		rc = anchor_one_line(db, line, broken, e);
	buf_free(&text);
	return (rc);
}
