/*
 * Limits with their defaults and bounds, and the values that an administrator
 * changed.
 */
#include <stdio.h>
#include <string.h>

#include "util/clock.h"
#include "util/netaddr.h"
#include "util/text.h"
#include "util/tr.h"

#include "store/settings.h"
#include "store/shm.h"

#define KIB	((int64_t)1024)
#define MIB	(1024 * KIB)
#define GIB	(1024 * MIB)
#define MINUTE	((int64_t)60)
#define HOUR	(60 * MINUTE)
#define DAY	(24 * HOUR)
#define KEEP_MS	60000	/* ms that a value is kept without a new generation */

static const struct setting_row rows[SET__MAX] = {
[SET_UPLOAD_MAX] = { "upload-max", SETTING_BYTES, 4 * GIB, MIB, 64 * GIB,
	TR("Một tệp tải lên được lớn đến đâu.") },
[SET_UPLOAD_OPEN] = { "upload-open", SETTING_NUMBER, 50, 1, 1000,
	TR("Mỗi người được có bao nhiêu tệp đang tải dở cùng lúc.") },
[SET_UPLOAD_EXPIRY] = { "upload-expiry", SETTING_SECONDS, 7 * DAY, HOUR,
	90 * DAY, TR("Phần đã tải của một tệp tải dở được giữ bao lâu.") },
[SET_MONTH_BYTES] = { "month-bytes-max", SETTING_BYTES, 20 * GIB, 100 * MIB,
	1024 * GIB, TR("Mỗi người được tải lên bao nhiêu dung lượng trong một tháng."), 1 },
[SET_MONTH_ITEMS] = { "month-items-max", SETTING_NUMBER, 100, 1, 10000,
	TR("Mỗi người được tải lên bao nhiêu học liệu mới trong một tháng."), 1 },
[SET_DISK_RESERVE] = { "disk-reserve", SETTING_BYTES, GIB, 0, 1024 * GIB,
	TR("Chỗ trống luôn chừa lại trên đĩa; ít hơn thì tạm dừng nhận tệp.") },
[SET_REFUSED_EXPIRY] = { "refused-expiry", SETTING_SECONDS, 30 * DAY, DAY,
	365 * DAY, TR("Tệp chưa nhận được giữ cho riêng chủ của nó bao lâu.") },
[SET_ORPHAN_AGE] = { "orphan-age", SETTING_SECONDS, 2 * DAY, HOUR, 30 * DAY,
	TR("Tệp không thuộc học liệu nào được giữ bao lâu rồi mới dọn.") },
[SET_CHECKS] = { "checks", SETTING_NUMBER, 2, 1, 8,
	TR("Bao nhiêu gói được kiểm tra cùng lúc.") },
[SET_SESSION_IDLE] = { "session-idle", SETTING_SECONDS, 4 * HOUR,
	5 * MINUTE, 30 * DAY,
	TR("Không dùng bao lâu thì phải đăng nhập lại.") },
[SET_SESSION_LIFE] = { "session-life", SETTING_SECONDS, 14 * HOUR, HOUR,
	90 * DAY, TR("Mỗi lần đăng nhập dùng được lâu nhất bao lâu.") },
[SET_PREVIEW_EXPIRY] = { "preview-expiry", SETTING_SECONDS, 7 * DAY, HOUR,
	90 * DAY, TR("Lượt xem thử của giáo viên được giữ bao lâu.") },
[SET_PAGE_SIZE] = { "page-size", SETTING_NUMBER, 20, 5, 200,
	TR("Mỗi trang của một danh sách có bao nhiêu dòng.") },
[SET_TITLE_MAX] = { "title-max", SETTING_NUMBER, 200, 20, 1000,
	TR("Tên học liệu dài nhất bao nhiêu chữ cái.") },
[SET_ABOUT_MAX] = { "about-max", SETTING_NUMBER, 4000, 200, 20000,
	TR("Phần giới thiệu dài nhất bao nhiêu chữ cái.") },
[SET_REASON_MAX] = { "reason-max", SETTING_NUMBER, 2000, 100, 10000,
	TR("Lý do trả lại dài nhất bao nhiêu chữ cái.") },
[SET_QUESTION_MAX] = { "question-max", SETTING_NUMBER, 500, 100, 2000,
	TR("Câu hỏi của học sinh dài nhất bao nhiêu chữ cái.") },
[SET_QUESTIONS_DAY] = { "questions-day", SETTING_NUMBER, 10, 1, 100,
	TR("Một em được gửi bao nhiêu câu hỏi mỗi ngày khi chưa có câu trả lời."), 1 },
[SET_ANSWER_MAX] = { "answer-max", SETTING_NUMBER, 2000, 200, 10000,
	TR("Câu trả lời của giáo viên dài nhất bao nhiêu chữ cái.") },
[SET_HSTS] = { "https-only", SETTING_SECONDS, 0, 0, 730 * DAY,
	TR("Trình duyệt chỉ dùng https với trang này trong bao lâu; 0 là không nhắc.") },
[SET_UPLOAD_PROMISED] = { "upload-promised", SETTING_BYTES, 8 * GIB, MIB,
	1024 * GIB, TR("Các tệp đang tải dở của một người còn được giữ trước bao nhiêu chỗ trên đĩa.") },
[SET_LESSON_NAME] = { "lesson-full-name", SETTING_NUMBER, 0, 0, 1,
	TR("Bài giảng được biết tên học sinh: 0 là chỉ tên gọi, 1 là cả họ và tên."), 1 },
[SET_HASHERS] = { "hashers", SETTING_NUMBER, 0, 0, 64,
	TR("Bao nhiêu mật khẩu được kiểm tra cùng lúc, mỗi lần cần 64 MB bộ nhớ; 0 là theo số nhân của máy.") },
[SET_TRY_RULE] = { "counted-try", SETTING_NUMBER, 0, 0, 2,
	TR("Học sinh học một bài nhiều lần thì tính lần nào: 0 là lần tốt nhất, 1 là lần đầu, 2 là lần cuối."), 1 },
[SET_RENDER_SECONDS] = { "preview-seconds", SETTING_SECONDS, 120, 2, 900,
	TR("Làm bản xem của một tệp Word, PowerPoint, Excel được mất nhiều nhất bao lâu.") },
[SET_RENDER_MEMORY] = { "preview-memory", SETTING_BYTES, GIB, 256 * MIB,
	16 * GIB, TR("Chương trình làm bản xem được dùng nhiều nhất bao nhiêu bộ nhớ.") },
};

static const struct text_setting_row texts[TEXT__MAX] = {
[TEXT_TRUSTED_FRONTS] = { "trusted-fronts", NETBLOCKS_TEXT,
	TR("Địa chỉ của các máy đứng trước (proxy), cách nhau bằng dấu phẩy; chỉ tin X-Forwarded-For từ đó.") },
[TEXT_RENDER_OFFICE] = { "preview-office", SETTING_PATH,
	TR("Đường dẫn đến soffice của LibreOffice để làm bản xem; để trống là chỗ thường cài, none là không làm.") },
[TEXT_RENDER_PDF] = { "preview-pdf", SETTING_PATH,
	TR("Đường dẫn đến pdftoppm của poppler để vẽ trang đầu; để trống là chỗ thường cài, none là không vẽ.") },
};

enum { Q_GET, Q_PUT, Q_GET_OF, Q_PUT_OF, Q_DROP_OF, Q__MAX };

static const char *const sql[Q__MAX] = {
[Q_GET] =
	"SELECT value FROM setting WHERE name = :name",
[Q_PUT] =
	"INSERT INTO setting (name, value) VALUES (:name, :value)"
	" ON CONFLICT (name) DO UPDATE SET value = excluded.value",
[Q_GET_OF] =
	"SELECT value FROM school_setting WHERE school_id = :school"
	" AND name = :name",
[Q_PUT_OF] =
	"INSERT INTO school_setting (school_id, name, value)"
	" VALUES (:school, :name, :value) ON CONFLICT (school_id, name)"
	" DO UPDATE SET value = excluded.value",
[Q_DROP_OF] =
	"DELETE FROM school_setting WHERE school_id = :school AND name = :name",
};

const struct sql_table settings_sql = { "settings", sql, Q__MAX };

/* Of this process; a fork or a worker starts with it empty or still right. */
static struct {
	struct shm	*watch;
	uint64_t	 generation;
	int64_t		 read_at;	/* clock_ms: other programs cannot bump */
	int		 known[SET__MAX];
	int64_t		 value[SET__MAX];
} cache;

const struct setting_row *
setting_row(enum setting s)
{
	return (&rows[s]);
}

enum setting
setting_find(const char *name)
{
	int i;

	for (i = 0; i < SET__MAX; i++)
		if (strcmp(rows[i].name, name) == 0)
			return ((enum setting)i);
	return (SET__MAX);
}

/*
 * Called once by each worker and by the runner, when their shared memory is
 * there.
 */
void
settings_watch(struct shm *s)
{
	memset(&cache, 0, sizeof(cache));
	cache.watch = s;
	if (s != NULL)
		cache.generation = shm_generation(s);
}

/*
 * Read the stored value; 0 when reading failed and nothing may be cached.  A
 * value that is out of range counts as not set: limits may have changed since
 * it was stored.
 */
static int
settings_look(struct db *db, enum setting s, int64_t *value)
{
	struct err e = { 0 };
	struct db_rows *r;
	int rc;

	*value = rows[s].value;
	r = db_query(db, &settings_sql, Q_GET, ARGS(T(":name", rows[s].name)),
	    &e);
	if (r == NULL)
		return (0);
	rc = db_next(r);
	if (rc == 1 && text_int(db_text(r, 0), rows[s].min, rows[s].max,
	    value) != 0)
		*value = rows[s].value;
	db_end(r);
	return (rc >= 0);
}

/*
 * With shared memory the value is kept until the generation changes, at most
 * KEEP_MS: `hoclieu setting` is another program and cannot change the
 * generation.
 */
int64_t
setting_int(struct db *db, enum setting s)
{
	uint64_t generation;
	int64_t value;

	if (cache.watch == NULL) {
		settings_look(db, s, &value);
		return (value);
	}
	/* Read the generation first: a change in between is seen next time. */
	generation = shm_generation(cache.watch);
	if (generation != cache.generation ||
	    clock_ms() - cache.read_at > KEEP_MS) {
		memset(cache.known, 0, sizeof(cache.known));
		cache.generation = generation;
		cache.read_at = clock_ms();
	}
	if (!cache.known[s])
		cache.known[s] = settings_look(db, s, &cache.value[s]);
	return (cache.value[s]);
}

/* A value that cannot be read or is out of range counts as none of its own. */
int64_t
setting_of(struct db *db, int64_t school, enum setting s)
{
	struct err e = { 0 };
	struct db_rows *r;
	int64_t value = 0;
	int own = 0, rc;

	if (school == 0 || !rows[s].school)
		return (setting_int(db, s));
	r = db_query(db, &settings_sql, Q_GET_OF, ARGS(I(":school", school),
	    T(":name", rows[s].name)), &e);
	if (r == NULL)
		return (setting_int(db, s));
	if ((rc = db_next(r)) == 1)
		own = text_int(db_text(r, 0), rows[s].min, rows[s].max,
		    &value) == 0;
	else if (rc < 0)
		log_err(&e);
	db_end(r);
	return (own ? value : setting_int(db, s));
}

const struct text_setting_row *
text_setting_row(enum text_setting s)
{
	return (&texts[s]);
}

enum text_setting
text_setting_find(const char *name)
{
	int i;

	for (i = 0; i < TEXT__MAX; i++)
		if (strcmp(texts[i].name, name) == 0)
			return ((enum text_setting)i);
	return (TEXT__MAX);
}

/* Texts are never kept in memory; they are read where they are used. */
int
setting_text(struct db *db, const char *name, char *out, size_t size,
    struct err *e)
{
	struct db_rows *r;
	int rc;

	*out = '\0';
	r = db_query(db, &settings_sql, Q_GET, ARGS(T(":name", name)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1)
		snprintf(out, size, "%s", db_text(r, 0));
	db_end(r);
	return (rc);
}

int
setting_text_put(struct db *db, const char *name, const char *value,
    struct err *e)
{
	return (db_run(db, &settings_sql, Q_PUT, ARGS(T(":name", name),
	    T(":value", value)), e));
}

/* Range and name are checked here, for the page and the command alike. */
int
setting_put(struct db *db, const char *name, int64_t value, struct err *e)
{
	enum setting s = setting_find(name);

	if (s == SET__MAX)
		return (err_field(e, "SETTING-UNKNOWN", "name", "%s", name));
	if (value < rows[s].min || value > rows[s].max)
		return (err_field(e, "SETTING-RANGE", "value", "%s: %lld",
		    name, (long long)value));
	/* Table setting keeps texts: SQLite turns the number into one. */
	return (db_run(db, &settings_sql, Q_PUT, ARGS(T(":name", name),
	    I(":value", value)), e));
}

int
setting_put_of(struct db *db, int64_t school, const char *name, int64_t value,
    struct err *e)
{
	enum setting s = setting_find(name);

	if (s == SET__MAX)
		return (err_field(e, "SETTING-UNKNOWN", "name", "%s", name));
	if (!rows[s].school)
		return (err_field(e, "SETTING-SERVER", "name", "%s", name));
	if (value < rows[s].min || value > rows[s].max)
		return (err_field(e, "SETTING-RANGE", "value", "%s: %lld",
		    name, (long long)value));
	return (db_run(db, &settings_sql, Q_PUT_OF, ARGS(I(":school", school),
	    T(":name", name), I(":value", value)), e));
}

int
setting_drop_of(struct db *db, int64_t school, const char *name,
    struct err *e)
{
	return (db_run(db, &settings_sql, Q_DROP_OF, ARGS(I(":school", school),
	    T(":name", name)), e));
}

/* What is stored can be read again: the readers refuse what this refuses. */
int
text_setting_put(struct db *db, enum text_setting s, const char *value,
    struct err *e)
{
	struct netblocks blocks;

	if (strlen(value) >= texts[s].size)
		return (err_field(e, "SETTING-RANGE", "value", "%s: too long",
		    texts[s].name));
	if ((s == TEXT_RENDER_OFFICE || s == TEXT_RENDER_PDF) &&
	    *value != '\0' && *value != '/' && strcmp(value, "none") != 0)
		return (err_field(e, "SETTING-RANGE", "value", "%s: not a "
		    "path from /", texts[s].name));
	if (s == TEXT_TRUSTED_FRONTS && netblocks_read(value, &blocks, e) != 0)
		return (-1);
	return (setting_text_put(db, texts[s].name, value, e));
}
