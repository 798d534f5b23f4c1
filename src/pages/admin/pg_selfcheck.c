/*
 * The self-check page: one row a thing, its state in a word, and what to do.
 * Only what a worker can know without waiting: no file of the library is read.
 */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/embed.h"
#include "util/text.h"
#include "util/tr.h"
#include "util/walls.h"

#include "store/backup.h"
#include "store/health.h"
#include "store/objects.h"
#include "store/problems.h"
#include "store/settings.h"
#include "store/shm.h"
#include "store/write_state.h"
#include "audit/audit.h"
#include "web/answer.h"
#include "web/app.h"
#include "web/site.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/admin/pg_selfcheck.h"

#define GIB		((int64_t)1 << 30)
#define DAY		((int64_t)86400)
#define TIGHT		(5 * GIB)
#define LATE		(2 * DAY)	/* a backup older than that */
#define STALE		(15 * DAY)	/* a check of it */
#define UNTRIED		(40 * DAY)	/* a restore drill: each month */
#define WEEK		(7 * DAY)
#define STUCK		600
#define AHEAD		300	/* seconds the trail may be ahead of the clock */
#define PROGRAM_BORN	1767225600	/* 2026-01-01: no clock is before it */

enum tone { GOOD, CARE, BAD };

/* The page while it is made; "worst" is the heading. */
struct checking {
	struct exchange	*ex;
	json_t		*rows;
	enum tone	 worst;
};

/* One thing; ${todo} is shown only when the state asks for something. */
static void
selfcheck_row(struct checking *c, enum tone tone, const char *name,
    const char *value, const char *todo)
{
	static const struct { const char *tone, *icon, *word; } states[] = {
		{ "ok", "done", TR("Tốt") }, { "warn", "warn", TR("Nên xem") },
		{ "bad", "stop", TR("Cần làm") },
	};
	const char *lang = c->ex->lang;

	if (tone > c->worst)
		c->worst = tone;
	json_array_append_new(c->rows, json_pack("{s:s,s:s,s:s,s:{s:s,s:s,s:s}}",
	    "name", i18n_text(lang, name), "value", value, "todo",
	    tone != GOOD && todo != NULL ? i18n_text(lang, todo) : "",
	    "state", "tone", states[tone].tone, "icon", states[tone].icon,
	    "word", i18n_text(lang, states[tone].word)));
}

/*
 * Lessons must come from another host than the app, or their scripts could
 * read its pages; and better from another registrable domain, or they can plant
 * cookies in the pages' browser.
 */
static void
hosts(struct checking *c)
{
	const struct app *a = c->ex->app;
	int local = strcmp(a->host, "localhost") == 0 ||
	    strcmp(a->host, "127.0.0.1") == 0;
	int own = strcmp(a->content_host, a->host) == 0;

	selfcheck_row(c, local || strcmp(a->scheme, "https") == 0 ? GOOD : CARE,
	    TR("Địa chỉ của trang"), a->origin,
	    TR("Địa chỉ này không mã hoá: người cùng mạng đọc được mật khẩu. "
	    "Đặt một máy chủ https đứng trước."));
	selfcheck_row(c, own ? BAD : !local && site_same(a->content_host,
	    a->host) ? CARE : GOOD, TR("Địa chỉ của bài giảng"),
	    arena_printf(c->ex->arena, "*.%s", a->content_host), own ?
	    TR("Bài giảng cần tên miền riêng, khác tên miền của trang. Chạy "
	    "lại với --content-host.") : TR("Bài giảng đang chung tên miền "
	    "gốc với trang, nên cài được cookie lạ vào trình duyệt của người "
	    "dùng. Nên đăng ký một tên miền khác hẳn cho bài giảng rồi chạy "
	    "lại với --content-host."));
}

/*
 * Is anything written at all, or is the server read-only because of its disk?
 */
static void
selfcheck_standing(struct checking *c)
{
	int now = shm_write_state(c->ex->app->shm);

	selfcheck_row(c, now == WRITE_OPEN ? GOOD : BAD, TR("Ghi dữ liệu"),
	    i18n_text(c->ex->lang, now == WRITE_OPEN ? TR("ghi bình thường") :
	    TR("đang chỉ cho xem")), now == WRITE_FULL ? TR("Đĩa gần đầy nên "
	    "không ghi gì nữa. Dọn đĩa hoặc thay đĩa lớn hơn; có chỗ là tự ghi "
	    "lại.") : TR("Đĩa báo lỗi khi ghi. Xem lại dây và đĩa, và bản sao "
	    "lưu gần nhất; mỗi phút máy thử lại một lần."));
}

/*
 * Uploads stop at the reserve; TIGHT above it is the time to act.  Negative is
 * a disk that cannot be asked.
 */
static void
disk(struct checking *c)
{
	struct exchange *ex = c->ex;
	int64_t have = objects_free_bytes(ex->app->data);
	int64_t keep = setting_int(ex->db, SET_DISK_RESERVE);

	selfcheck_row(c, have < 0 ? CARE : have < keep ? BAD :
	    have < keep + TIGHT ? CARE : GOOD, TR("Đĩa còn trống"), have < 0 ?
	    "?" : i18n_bytes(ex->arena, ex->lang, have), have >= 0 &&
	    have < keep ?
	    TR("Đang tạm dừng nhận tệp vì đĩa gần đầy. Dọn bớt hoặc thay đĩa " "lớn hơn.") : TR("Đĩa sắp đầy. Dọn bớt hoặc thay đĩa lớn hơn "
	    "trong tuần này."));
}

/*
 * A clock that runs behind the newest row of the trail was set back: deadlines
 * and the order of the trail depend on it.  0 or -1.
 */
static int
clock_row(struct checking *c, struct err *e)
{
	int64_t now = clock_now();
	struct audit_head h;
	int bad;

	if (audit_head(c->ex->db, &h, e) != 0)
		return (-1);
	bad = now < PROGRAM_BORN || h.at > now + AHEAD;
	selfcheck_row(c, bad ? BAD : GOOD, TR("Đồng hồ máy chủ"), i18n_datetime(
	    c->ex->arena, c->ex->lang, now), TR("Đồng hồ chạy lùi so với nhật "
	    "ký. Chỉnh lại giờ của máy; hạn nộp và nhật ký dựa vào giờ này."));
	return (0);
}

/* Longer ago than ${age}; of a time to come, which a wrong clock wrote, that is not known: yes. */
static int
too_old(int64_t at, int64_t age)
{
	int64_t now = clock_now();

	return (at > now + AHEAD || now - at > age);
}

/*
 * Are both on one disk, so that its end would be the end of data and backup?
 */
static int
one_disk(const char *a, const char *b)
{
	struct statvfs x, y;

	return (statvfs(a, &x) == 0 && statvfs(b, &y) == 0 &&
	    x.f_fsid == y.f_fsid);
}

/*
 * Where the nightly backup goes, and whether it is there; ${last} 0: there was
 * none yet, so a missing folder is no fault.  0 or -1.
 */
static int
backup_place(struct checking *c, int64_t last, struct err *e)
{
	struct exchange *ex = c->ex;
	struct statvfs fs;
	char dir[600], own[600];
	const char *shown = dir;

	if (backup_dir(ex->db, ex->app->data, dir, sizeof(dir), e) != 0)
		return (-1);
	snprintf(own, sizeof(own), "%s/backups", ex->app->data);
	if (strcmp(dir, own) == 0)
		shown = i18n_text(ex->lang, TR("backups, trong thư mục dữ "
		    "liệu"));
	if (statvfs(dir, &fs) != 0 && last != 0)
		selfcheck_row(c, BAD, TR("Nơi để bản sao lưu"), shown,
		    TR("Không thấy thư " "mục này: đĩa sao lưu bị rút ra? Cắm lại đĩa, hoặc chọn "
		    "nơi khác bằng hoclieu backup --nightly-dir."));
	else
		selfcheck_row(c, one_disk(dir, ex->app->data) || last == 0 ?
		    CARE : GOOD, TR("Nơi để bản sao lưu"), shown,
		    TR("Bản sao nằm cùng " "đĩa với dữ liệu: có còn hơn không, nhưng đĩa hỏng là mất "
		    "cả hai. Cắm thêm một đĩa và chọn nó bằng "
		    "hoclieu backup --nightly-dir."));
	return (0);
}

/*
 * The last backup, where it lies, and the last time it was read again; a
 * failure counts only while no success came after it.  0 or -1.
 */
static int
backups(struct checking *c, struct err *e)
{
	struct exchange *ex = c->ex;
	char note[80], why[80];
	int64_t last, partial, failed, checked, broken;

	if (audit_last(ex->db, "backup", &last, note, sizeof(note), e) < 0 ||
	    audit_last(ex->db, "backup-partial", &partial, note,
	    sizeof(note), e) < 0 || audit_last(ex->db, "backup-failed",
	    &failed, why, sizeof(why), e) < 0)
		return (-1);
	if (failed > last && failed > partial)
		selfcheck_row(c, BAD, TR("Bản sao lưu gần nhất"),
		    arena_printf(ex->arena, "%s · %s", last == 0 ? "–" :
		    i18n_datetime(ex->arena, ex->lang, last), why),
		    TR("Lần sao lưu cuối không xong, " "lý do là mã bên cạnh. Chạy hoclieu backup --nightly trên "
		    "máy chủ để xem rõ."));
	else if (partial > last)
		selfcheck_row(c, BAD, TR("Bản sao lưu gần nhất"), i18n_datetime(
		    ex->arena, ex->lang, partial), TR("Có tệp gốc thiếu hoặc "
		    "hỏng nên bản sao không đủ. Chạy hoclieu verify trên máy "
		    "chủ để biết tệp nào."));
	else
		selfcheck_row(c, last == 0 ? CARE : too_old(last, LATE) ? BAD :
		    GOOD, TR("Bản sao lưu gần nhất"), last == 0 ?
		    i18n_text(ex->lang, TR("chưa có")) :
		    i18n_datetime(ex->arena, ex->lang, last),
		    TR("Máy tự sao lưu lúc 2 giờ sáng, hoặc mười phút sau khi " "bật nếu đêm đó tắt. Sao lưu ngay: hoclieu backup "
		    "THƯ-MỤC."));
	if (backup_place(c, last, e) != 0 ||
	    audit_last(ex->db, "backup-check", &checked, note, sizeof(note),
	    e) < 0 || audit_last(ex->db, "backup-check-failed", &broken, why,
	    sizeof(why), e) < 0)
		return (-1);
	selfcheck_row(c, broken > checked ? BAD : checked == 0 ||
	    too_old(checked, STALE) ? CARE : GOOD, TR("Đọc lại bản sao lần cuối"),
	    broken > checked ? i18n_datetime(ex->arena, ex->lang, broken) :
	    checked == 0 ? i18n_text(ex->lang, TR("chưa lần nào")) :
	    i18n_datetime(ex->arena, ex->lang, checked), broken > checked ?
	    TR("Bản sao có tệp hỏng. " "Chạy hoclieu backup --check trên máy chủ để biết tệp nào, xoá tệp "
	    "đó rồi sao lưu lại.") : TR("Máy tự đọc lại bản sao mỗi đêm chủ "
	    "nhật. Đọc ngay: hoclieu backup --check."));
	return (0);
}

/*
 * The sealed copy that leaves the house, where the school asked for one.
 * 0 or -1.
 */
static int
sealed(struct checking *c, struct err *e)
{
	struct exchange *ex = c->ex;
	char dir[600], note[80], why[80];
	int64_t done, failed;

	if (setting_text(ex->db, "seal-dir", dir, sizeof(dir), e) < 0)
		return (-1);
	if (*dir == '\0')
		return (0);
	if (audit_last(ex->db, "backup-sealed", &done, note, sizeof(note),
	    e) < 0 || audit_last(ex->db, "backup-sealed-failed", &failed, why,
	    sizeof(why), e) < 0)
		return (-1);
	selfcheck_row(c, failed > done ? BAD : too_old(done, LATE) ? CARE : GOOD,
	    TR("Bản sao niêm phong gần nhất"), failed > done ?
	    arena_printf(ex->arena, "%s · %s", i18n_datetime(ex->arena,
	    ex->lang, failed), why) : done == 0 ? i18n_text(ex->lang,
	    TR("chưa có")) : i18n_datetime(ex->arena, ex->lang, done),
	    TR("Bản sao niêm phong không ghi được, lý do là mã bên cạnh. Cắm "
	    "lại đĩa, hoặc chọn nơi khác bằng hoclieu backup --nightly-seal."));
	return (0);
}

/*
 * The last restore drill: only a backup that was restored once is known to
 * work.  0 or -1.
 */
static int
selfcheck_drill(struct checking *c, struct err *e)
{
	struct exchange *ex = c->ex;
	char note[80], why[80];
	int64_t done, failed;

	if (audit_last(ex->db, "drill", &done, note, sizeof(note), e) < 0 ||
	    audit_last(ex->db, "drill-failed", &failed, why, sizeof(why),
	    e) < 0)
		return (-1);
	selfcheck_row(c, failed > done ? BAD : done == 0 ||
	    too_old(done, UNTRIED) ? CARE : GOOD, TR("Thử phục hồi lần cuối"),
	    failed > done ? arena_printf(ex->arena, "%s · %s",
	    i18n_datetime(ex->arena, ex->lang, failed), why) : done == 0 ?
	    i18n_text(ex->lang, TR("chưa lần nào")) : i18n_datetime(ex->arena,
	    ex->lang, done), failed > done ?
	    TR("Bản sao không phục hồi được, lý do là mã bên " "cạnh. Chạy hoclieu backup --drill trên máy chủ để xem rõ.") :
	    TR("Máy tự thử phục hồi đêm chủ nhật đầu tháng. Thử ngay: "
	    "hoclieu backup --drill."));
	return (0);
}

/* The nightly verify of files, trail and figures (docs/trail.md).  0 or -1. */
static int
looked(struct checking *c, struct err *e)
{
	struct exchange *ex = c->ex;
	char note[80], why[80];
	int64_t good, odd, last;

	if (audit_last(ex->db, "verify", &good, note, sizeof(note), e) < 0 ||
	    audit_last(ex->db, "verify-failed", &odd, why, sizeof(why),
	    e) < 0)
		return (-1);
	last = odd > good ? odd : good;
	selfcheck_row(c, odd > good ? BAD : last == 0 || too_old(last, LATE) ?
	    CARE : GOOD, TR("Tệp, nhật ký và số liệu"), odd > good ?
	    arena_printf(ex->arena, "%s · %s", i18n_datetime(ex->arena,
	    ex->lang, odd), why) : last == 0 ? i18n_text(ex->lang,
	    TR("chưa lần nào")) : i18n_datetime(ex->arena, ex->lang, last),
	    odd > good ?
	    TR("Có chỗ không khớp, lý do là mã bên cạnh. Chạy hoclieu verify " "trên máy chủ để biết chỗ nào; đừng xoá gì.") :
	    TR("Máy tự xem lại mỗi đêm. Xem ngay: hoclieu verify."));
	return (0);
}

/* A link on the row that was added last. */
static void
link_last(struct checking *c, const char *href)
{
	say_set(json_array_get(c->rows, json_array_size(c->rows) - 1), "href",
	    href);
}

/* Refused saves and other problems of the last week.  0 or -1. */
static int
problems(struct checking *c, struct err *e)
{
	int64_t since = clock_now() - WEEK, all, saves;

	if (problem_count(c->ex->db, "", since, &all, e) != 0 ||
	    problem_count(c->ex->db, "COMMIT-", since, &saves, e) != 0)
		return (-1);
	selfcheck_row(c, saves > 0 ? CARE : GOOD,
	    TR("Lần lưu kết quả bị từ chối, 7 ngày"), say(c->ex,
	    TR("{{n}} lần"), json_pack("{s:I}", "n", (json_int_t)saves)),
	    TR("Có bài giảng gửi kết quả sai quy cách; kết " "quả lưu trước đó vẫn giữ. Xem bài nào, nhờ người soạn xuất lại."));
	if (saves > 0)
		link_last(c, "/problems");
	selfcheck_row(c, all > saves ? CARE : GOOD, TR("Sự cố khác, 7 ngày"),
	    say(c->ex, TR("{{n}} lần"), json_pack("{s:I}", "n",
	    (json_int_t)(all - saves))), TR("Mỗi sự cố có mã và cách xử lý."));
	if (all > saves)
		link_last(c, "/problems");
	return (0);
}

/*
 * A thing that is met or not: a row only where it was, with a link to the problems.
 * ${code} is how its problems begin.  0 or -1.
 */
static int
met(struct checking *c, const char *code, const char *name, enum tone tone,
    const char *todo, struct err *e)
{
	int64_t n;

	if (problem_count(c->ex->db, code, clock_now() - WEEK, &n, e) != 0)
		return (-1);
	if (n == 0)
		return (0);
	selfcheck_row(c, tone, name, say(c->ex, TR("{{n}} lần"),
	    json_pack("{s:I}", "n", (json_int_t)n)), todo);
	link_last(c, "/problems");
	return (0);
}

/* What the machine did in the last week that nobody sees on a page.  0 or -1. */
static int
machine(struct checking *c, struct err *e)
{
	if (met(c, "DISK-SLOW", TR("Đĩa ghi chậm, 7 ngày"), CARE,
	    TR("Mọi người phải chờ khi ghi. Xem có chương trình nào khác đang "
	    "chép nhiều, và đĩa có sắp hỏng không."), e) != 0)
		return (-1);
	if (met(c, "CLOCK-JUMPED", TR("Đồng hồ bị chỉnh nhiều, 7 ngày"), CARE,
	    TR("Xem lại giờ của máy chủ và bật tự lấy giờ qua mạng. Chỉnh tới "
	    "trước thì một ngày sau mới tính hạn theo giờ mới."), e) != 0)
		return (-1);
	return (met(c, "SWEEP-TOO-MANY", TR("Dọn tệp thừa bị dừng, 7 ngày"),
	    BAD, TR("Lẽ ra quá nhiều tệp gốc bị xoá, nên không tệp nào bị xoá. "
	    "Chạy hoclieu verify trên máy chủ; đừng xoá gì."), e));
}

/* Background jobs that wait too long or failed.  0 or -1. */
static int
jobs(struct checking *c, struct err *e)
{
	struct exchange *ex = c->ex;
	struct health h;
	int stuck;

	if (health_read(ex->db, &h, e) != 0)
		return (-1);
	stuck = h.oldest_job != 0 && clock_now() - h.oldest_job > STUCK;
	selfcheck_row(c, stuck ? BAD : GOOD, TR("Việc nền đang chờ"), say(ex,
	    TR("{{n}} việc"), json_pack("{s:I}", "n",
	    (json_int_t)h.jobs_waiting)), TR("Có việc chờ quá mười phút. Tắt "
	    "máy chủ bằng Ctrl-C rồi chạy lại; không mất gì."));
	selfcheck_row(c, h.jobs_failed > 0 ? CARE : GOOD, TR("Việc nền hỏng"),
	    say(ex, TR("{{n}} việc"), json_pack("{s:I}", "n",
	    (json_int_t)h.jobs_failed)), TR("Mỗi ngày máy tự thử lại một lần. "
	    "hoclieu verify trên máy chủ nói rõ việc nào và vì sao."));
	return (0);
}

/*
 * The walls around this worker (docs/server.md), tried at this moment. A kernel
 * without them is said and is no fault: the other walls stand.
 */
static void
walls(struct checking *c)
{
	int built = c->ex->app->walls, stand = built == 1 && walls_stand();

	selfcheck_row(c, stand || built == 0 ? GOOD : CARE,
	    TR("Phạm vi của máy chủ"), i18n_text(c->ex->lang, stand ?
	    TR("chỉ thấy thư mục dữ liệu") : built == 0 ?
	    TR("hệ điều hành không có Landlock, không bắt buộc") :
	    TR("không thu hẹp được")), TR("Máy chủ không tự giới hạn được "
	    "trong thư mục dữ liệu; lý do ở nhật ký máy chủ, mã WALLS."));
}

/*
 * Programs that nothing here needs; with them some later things go better.
 * Missing ones are therefore no warning.
 */
static void
programs(struct checking *c)
{
	static const struct {
		const char *name, *path;
		enum text_setting own;	/* another place, TEXT__MAX: none */
		const char *without;
	} all[] = {
		{ TR("LibreOffice (bản xem của Word, PowerPoint, Excel)"),
		  RENDER_OFFICE, TEXT_RENDER_OFFICE,
		  TR("chưa cài, không bắt buộc; học sinh tải tệp về mới đọc được") },
		{ TR("poppler (hình trang đầu của PDF)"), RENDER_PDF,
		  TEXT_RENDER_PDF,
		  TR("chưa cài, không bắt buộc; danh sách thiếu hình trang đầu") },
		{ "ffmpeg", "/usr/bin/ffmpeg", TEXT__MAX,
		  TR("chưa cài, không bắt buộc") },
	};
	char path[SETTING_PATH];
	struct err e = { 0 };
	size_t i;

	for (i = 0; i < sizeof(all) / sizeof(*all); i++) {
		if (all[i].own == TEXT__MAX || setting_text(c->ex->db,
		    text_setting_row(all[i].own)->name, path, sizeof(path),
		    &e) != 1 || *path == '\0')
			snprintf(path, sizeof(path), "%s", all[i].path);
		selfcheck_row(c, GOOD, all[i].name, i18n_text(c->ex->lang,
		    strcmp(path, "none") == 0 ? TR("đã tắt") :
		    faccessat(AT_FDCWD, path, X_OK, 0) == 0 ?
		    TR("có trên máy") : all[i].without), NULL);
	}
}

/* The build, and how many steps its schema has. */
static void
versions(struct checking *c)
{
	const struct embed *all;
	size_t i, n, steps = 0;

	all = embed_list(&n);
	for (i = 0; i < n; i++)
		steps += text_has_prefix(all[i].name, "schemas/sql/") != 0;
	selfcheck_row(c, GOOD, TR("Bản chương trình"),
	    arena_printf(c->ex->arena, "%s · %zu", c->ex->app->build, steps),
	    NULL);
}

/*
 * All rows are read from the database, the shared memory and the file system's
 * counters, so the page is quick also on a full library.
 */
int
pg_selfcheck(struct exchange *ex, struct err *e)
{
	static const char *const words[] = { TR("Mọi thứ đều tốt"),
	    TR("Có chỗ nên xem"), TR("Có việc cần làm") };
	struct checking c = { .ex = ex, .rows = json_array() };

	hosts(&c);
	selfcheck_standing(&c);
	disk(&c);
	if (clock_row(&c, e) != 0 || backups(&c, e) != 0 ||
	    sealed(&c, e) != 0 || selfcheck_drill(&c, e) != 0 ||
	    looked(&c, e) != 0 || jobs(&c, e) != 0 || problems(&c, e) != 0 ||
	    machine(&c, e) != 0) {
		json_decref(c.rows);
		return (-1);
	}
	walls(&c);
	programs(&c);
	versions(&c);
	return (answer_page(ex, "selfcheck", json_pack("{s:s,s:o}", "text",
	    i18n_text(ex->lang, words[c.worst]), "rows", c.rows), e));
}
