/*
 * What a crash could have torn: objects against their names, indexes against
 * objects, partial files of uploads against rows, and that nothing waits for a
 * job that is not there.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "util/code.h"
#include "util/tr.h"

#include "store/objects.h"
#include "store/secret.h"
#include "audit/audit.h"
#include "audit/trail.h"
#include "audit/anchor.h"
#include "packages/upload.h"
#include "parse/formats.h"
#include "parse/zipindex.h"
#include "runtime/digest.h"
#include "health/verify.h"
#include "health/verifyrefs.h"

enum {
	Q_OBJECTS, Q_PACKAGES, Q_PATHS, Q_UPLOADS, Q_FINISH, Q_CHECK, Q_ITEMS,
	Q_RESULT, Q_FAILED, Q__MAX
};

/* Columns of Q_RESULT. */
enum { RESULT_PERSON, RESULT_TITLE };
/* Columns of Q_OBJECTS and Q_PACKAGES; only the latter has a package. */
enum { FILE_HASH, FILE_BYTES, FILE_PACKAGE };

static const char *const sql[Q__MAX] = {
[Q_OBJECTS] =
	"SELECT o.hash, o.bytes FROM object o WHERE EXISTS (SELECT 1"
	" FROM version v JOIN item i ON i.id = v.item_id"
	" WHERE v.hash = o.hash AND i.state <> 'deleted')"
	" UNION SELECT r.paper, r.paper_bytes FROM rendition r"
	" WHERE r.paper <> '' AND EXISTS (SELECT 1 FROM version v"
	" JOIN item i ON i.id = v.item_id"
	" WHERE v.hash = r.hash AND i.state <> 'deleted')"
	" UNION SELECT r.picture, r.picture_bytes FROM rendition r"
	" WHERE r.picture <> '' AND EXISTS (SELECT 1 FROM version v"
	" JOIN item i ON i.id = v.item_id"
	" WHERE v.hash = r.hash AND i.state <> 'deleted')",
/* Playable packages of one format, each object once with its newest package. */
[Q_PACKAGES] =
	"SELECT DISTINCT o.hash, o.bytes, MAX(p.id) FROM package p"
	" JOIN object o ON o.hash = p.hash WHERE p.playable = 1"
	" AND p.format = :format AND EXISTS (SELECT 1"
	" FROM version v JOIN item i ON i.id = v.item_id"
	" WHERE v.hash = o.hash AND i.state <> 'deleted')"
	" GROUP BY o.hash, o.bytes",
[Q_PATHS] =
	"SELECT path FROM package_entry WHERE package_id = :id AND path <> ''",
[Q_UPLOADS] =
	"SELECT id FROM upload WHERE state IN ('open', 'complete')",
/* Complete uploads that no job will store. */
[Q_FINISH] =
	"SELECT key FROM upload u WHERE state = 'complete' AND NOT EXISTS"
	" (SELECT 1 FROM job WHERE kind = 'finish' AND ref = u.id)",
/* Versions that no job will check. */
[Q_CHECK] =
	"SELECT v.id FROM version v WHERE package_id IS NULL AND NOT EXISTS"
	" (SELECT 1 FROM job WHERE kind = 'check' AND ref = v.id)",
/*
 * Items in state "checking" with no file on its way and nothing left to check.
 */
[Q_ITEMS] =
	"SELECT i.key FROM item i WHERE i.state = 'checking' AND NOT EXISTS"
	" (SELECT 1 FROM upload u WHERE u.item_id = i.id"
	"  AND u.state = 'complete') AND NOT EXISTS (SELECT 1 FROM version v"
	"  WHERE v.id = i.version_id AND v.package_id IS NULL)",
[Q_RESULT] =
	"SELECT p.name, i.title FROM attempt a JOIN person p"
	" ON p.id = a.person_id JOIN item i ON i.id = a.item_id"
	" WHERE a.id = :id",
[Q_FAILED] =
	"SELECT kind || ' ' || ref || ': ' || COALESCE(problem, '') FROM job"
	" WHERE state = 'failed'",
};

const struct sql_table verify_sql = { "verify", sql, Q__MAX };

/*
 * Counts a misfit and reports it.  The look goes on: one damaged file must not
 * hide the others.
 */
__attribute__((format(printf, 3, 4)))
static void
problem(struct verify *v, const char *code, const char *fmt, ...)
{
	char text[700];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	v->problems++;
	v->say(v->arg, code, text);
}

/*
 * The length first, which costs nothing; then every byte against the name,
 * which is the SHA-256 of the content.  A quick look leaves the bytes out.
 */
static void
one_object(struct verify *v, const char *hash, int64_t bytes)
{
	char have[CODE_HASH_HEX];
	struct err e = { 0 };
	int64_t size;
	int fd;

	v->objects++;
	if ((fd = objects_open(v->data, hash, &size, &e)) == -1) {
		problem(v, "OBJECT-MISSING",
		    TR("Thiếu tệp gốc %s."), hash);
		return;
	}
	if (size != bytes)
		problem(v, "OBJECT-LENGTH", TR("Tệp gốc %s dài %lld byte, "
		    "đúng ra là %lld."), hash, (long long)size,
		    (long long)bytes);
	else if (!v->quick && objects_hash(fd, have, &e) != 0)
		problem(v, "OBJECT-READ", TR("Không đọc được tệp gốc %s: %s"),
		    hash, e.text);
	else if (!v->quick && strcmp(have, hash) != 0)
		problem(v, "OBJECT-DAMAGED", TR("Tệp gốc %s đã hỏng: nội dung "
		    "không còn đúng."), hash);
	close(fd);
}

/* Every entry point must be found where workers will look for it. */
static int
entries(struct verify *v, const struct zipindex *idx, const char *hash,
    int64_t package, struct err *e)
{
	struct db_rows *r;
	const char *path;
	int rc;

	r = db_query(v->db, &verify_sql, Q_PATHS, ARGS(I(":id", package)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		path = db_text(r, 0);
		if (zipindex_find(idx, path, strlen(path)) == NULL)
			problem(v, "INDEX-ENTRY", TR("Mục lục của %s thiếu "
			    "trang \"%s\"."), hash, path);
	}
	db_end(r);
	return (rc);
}

/*
 * The index can be made anew from the object, so it is no loss; but without it
 * the lesson does not open.
 */
static int
one_index(struct verify *v, const char *hash, int64_t bytes, int64_t package,
    struct err *e)
{
	const struct zipindex *idx;
	struct err why = { 0 };
	char path[1200];
	int rc;

	v->indexes++;
	objects_index_path(v->data, hash, path, sizeof(path));
	if ((idx = zipindex_map(path, &why)) == NULL) {
		problem(v, "INDEX-MISSING", TR("Mục lục của %s thiếu hoặc "
		    "hỏng: %s"), hash, why.text);
		return (0);
	}
	if (zipindex_size(idx) != (uint64_t)bytes)
		problem(v, "INDEX-LENGTH", TR("Mục lục của %s không thuộc về "
		    "tệp này."), hash);
	rc = entries(v, idx, hash, package, e);
	zipindex_unmap(idx);
	return (rc);
}

/* The bytes that a client was told are safe must be there, and be the same. */
static void
one_partial(struct verify *v, const struct upload *up)
{
	struct code_state have, want = up->sha;
	uint8_t a[CODE_SHA256], b[CODE_SHA256], piece[65536];
	char path[700];
	int64_t at = 0;
	ssize_t n = 1;
	int fd;

	v->uploads++;
	upload_path(v->data, up->key, path, sizeof(path));
	if ((fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)) == -1) {
		/*
		 * Before the first byte there is no file; and when the finish
		 * job has moved it, the object stands in its place.
		 */
		if (up->offset > 0 && (errno != ENOENT || *up->hash == '\0'))
			problem(v, "PART-MISSING", TR("Thiếu phần đã tải của "
			    "\"%s\" (%s)."), up->name, up->key);
		else if (up->offset > 0)
			one_object(v, up->hash, up->length);
		return;
	}
	code_state_init(&have);
	while (at < up->offset && n > 0) {
		n = pread(fd, piece, up->offset - at < (int64_t)sizeof(piece) ?
		    (size_t)(up->offset - at) : sizeof(piece), (off_t)at);
		if (n > 0)
			code_state_add(&have, piece, (size_t)n);
		at += n > 0 ? n : 0;
	}
	close(fd);
	code_state_end(&have, a);
	code_state_end(&want, b);
	if (at < up->offset || memcmp(a, b, sizeof(a)) != 0)
		problem(v, "PART-DAMAGED", TR("Phần đã tải của \"%s\" (%s) "
		    "không đúng với những gì máy chủ đã nhận."), up->name,
		    up->key);
}

/* Of items that are not deleted; files of the others may be swept. */
static int
objects(struct verify *v, struct err *e)
{
	char hash[CODE_HASH_HEX];
	struct db_rows *r;
	int rc;

	r = db_query(v->db, &verify_sql, Q_OBJECTS, NOARGS, e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		snprintf(hash, sizeof(hash), "%s", db_text(r, FILE_HASH));
		one_object(v, hash, db_int(r, FILE_BYTES));
	}
	db_end(r);
	return (rc);
}

/*
 * Once for each object: the newest of its packages says which entries the index
 * must have.
 */
static int
indexes_of(struct verify *v, const char *format, struct err *e)
{
	struct db_rows *r;
	int rc;

	r = db_query(v->db, &verify_sql, Q_PACKAGES, ARGS(T(":format",
	    format)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1 && (rc = one_index(v,
	    db_text(r, FILE_HASH), db_int(r, FILE_BYTES),
	    db_int(r, FILE_PACKAGE), e)) == 0)
		;
	db_end(r);
	return (rc);
}

static int
indexes(struct verify *v, struct err *e)
{
	const char *format;
	int at = 0;

	while ((format = format_indexed(&at)) != NULL)
		if (indexes_of(v, format, e) != 0)
			return (-1);
	return (0);
}

/*
 * Open ones and complete ones whose object is not stored yet; what has expired
 * owes nothing.
 */
static int
uploads(struct verify *v, struct err *e)
{
	struct upload up;
	struct db_rows *r;
	int rc;

	r = db_query(v->db, &verify_sql, Q_UPLOADS, NOARGS, e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		if ((rc = upload_by_id(v->db, db_int(r, 0), &up, e)) < 0)
			break;
		if (rc == 1 && strcmp(up.state, "expired") != 0)
			one_partial(v, &up);
	}
	db_end(r);
	return (rc);
}

/* Rows that nobody would ever work on again. */
static int
stuck(struct verify *v, int idx, const char *code, const char *what,
    struct err *e)
{
	struct db_rows *r;
	char text[700];
	int rc;

	r = db_query(v->db, &verify_sql, idx, NOARGS, e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		snprintf(text, sizeof(text), "%s: %s", what, db_text(r, 0));
		v->problems++;
		v->say(v->arg, code, text);
	}
	db_end(r);
	return (rc);
}

/* The trail: whole in itself, and with the heads that were written down. */
static int
trail(struct verify *v, struct err *e)
{
	struct err why = { 0 };
	int64_t broken;

	if (audit_walk(v->db, &broken, &v->trail, e) != 0)
		return (-1);
	if (broken != 0)
		problem(v, "TRAIL-BROKEN", TR("Nhật ký không còn liền mạch từ "
		    "dòng số %lld: có dòng bị sửa, bị xoá hoặc bị chèn."),
		    (long long)broken);
	if (anchor_check(v->db, v->data, &broken, &why) != 0)
		problem(v, "TRAIL-ANCHOR", TR("Không đọc được tệp mốc nhật "
		    "ký: %s"), why.text);
	else if (broken != 0)
		problem(v, "TRAIL-ANCHOR", TR("Nhật ký không khớp mốc đã ghi "
		    "ở dòng số %lld."), (long long)broken);
	return (0);
}

/* An attempt whose result is not what the program wrote; several tries of it are several misfits. */
static int
changed_result(void *arg, int64_t attempt, struct err *e)
{
	struct verify *v = arg;
	struct db_rows *r;
	int rc;

	r = db_query(v->db, &verify_sql, Q_RESULT, ARGS(I(":id", attempt)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1)
		problem(v, "RESULT-CHANGED", TR("Kết quả học của %s, bài "
		    "“%s”, đã bị sửa ngoài chương trình."), db_text(r,
		    RESULT_PERSON), db_text(r, RESULT_TITLE));
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/* Pupils' results stand outside of the trail; each carries a keyed digest. */
static int
kept_results(struct verify *v, struct err *e)
{
	uint8_t secret[SECRET_SIZE];
	struct err why = { 0 };
	int rc;

	if ((rc = digest_sealed(v->db, e)) <= 0)
		return (rc);
	if (secret_read(v->data, secret, &why) != 0) {
		problem(v, "SECRET-MISSING", TR("Không đọc được khoá của thư "
		    "mục dữ liệu: %s"), why.text);
		return (0);
	}
	rc = digest_walk(v->db, secret, changed_result, v, e);
	code_wipe(secret, sizeof(secret));
	return (rc);
}

/* Read only, with the statements that verify needs and no others. */
int
verify_open(struct verify *v, struct err *e)
{
	static const struct sql_table *const tables[] = { &verify_sql,
	    &verifyrefs_sql, &audit_sql, &trail_sql, &upload_sql,
	    &digest_sql };
	char path[600];

	snprintf(path, sizeof(path), "%s/hoclieu.db", v->data);
	v->db = db_open(path, DB_READ, tables,
	    (int)(sizeof(tables) / sizeof(*tables)), e);
	return (v->db == NULL ? -1 : 0);
}

/*
 * Of a restored copy (${v}->copy) jobs are not looked at, because no runner
 * works on them.
 */
int
verify_all(struct verify *v, struct err *e)
{
	struct err why = { 0 };

	if (db_integrity(v->db, &why) != 0 &&
	    strcmp(why.code, "DB-DAMAGED") == 0)
		problem(v, why.code, TR("Cơ sở dữ liệu có chỗ hỏng: %s"),
		    why.text);
	else if (*why.code != '\0')
		problem(v, "DB-UNREADABLE",
		    TR("Không đọc được hết cơ sở dữ liệu: %s"), why.text);
	if (trail(v, e) != 0 || objects(v, e) != 0 || indexes(v, e) != 0 ||
	    uploads(v, e) != 0 || kept_results(v, e) != 0 ||
	    verify_refs(v, e) != 0)
		return (-1);
	if (v->copy)
		return (0);
	if (stuck(v, Q_FINISH, "UPLOAD-STUCK",
	    TR("Tệp đã tải xong mà không ai cất vào kho"), e) != 0 ||
	    stuck(v, Q_CHECK, "CHECK-STUCK",
	    TR("Phiên bản không ai kiểm tra"), e) != 0 ||
	    stuck(v, Q_ITEMS, "ITEM-STUCK",
	    TR("Học liệu cứ ở trạng thái đang kiểm tra"), e) != 0)
		return (-1);
	return (stuck(v, Q_FAILED, "JOB-FAILED",
	    TR("Việc nền đã thử nhiều lần mà chưa xong"), e));
}
