/* GET /items/:key/report: verdict, findings by what they mean, what is fine. */
#include <string.h>

#include "util/arena.h"
#include "store/jobs.h"

#include "parse/formats.h"
#include "people/people.h"
#include "packages/packages.h"
#include "library/library.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/form_model.h"
#include "pages/common/say.h"
#include "pages/common/item_model.h"
#include "pages/library/pg_report.h"
#include "pages/library/report_play.h"

/*
 * The item whose report is asked for.  Pupils play lessons, the faults found
 * in them are for teachers: for who only studies it the report is NOT-FOUND.
 * NULL on failure.
 */
static struct item *
report_asked(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_SEE_ITEM, e);
	struct scope s;
	int studies;

	if (it == NULL)
		return (NULL);
	library_scope(it, &s);
	studies = people_may(ex->db, ex->viewer, MAY_STUDY_ITEM, &s, e);
	if (studies == 1)
		err_set(e, ERR_REJECT, "NOT-FOUND", "report");
	return (studies == 0 ? it : NULL);
}

/* Findings of one severity as the partial "finding" wants them. */
static json_t *
group(struct exchange *ex, const json_t *all, const char *severity,
    const char *tone, const char *icon, const char *level)
{
	json_t *list = json_array(), *one, *o;
	size_t i;

	json_array_foreach(all, i, one) {
		if (strcmp(json_string_value(json_object_get(one, "severity")),
		    severity) != 0)
			continue;
		o = json_pack("{s:s,s:s,s:s}", "tone", tone, "icon", icon,
		    "level", i18n_text(ex->lang, level));
		json_object_set(o, "title", json_object_get(one, "title"));
		json_object_set(o, "where", json_object_get(one, "place"));
		json_object_set(o, "pupil", json_object_get(one, "effect"));
		json_object_set(o, "fix", json_object_get(one, "repair"));
		json_object_set(o, "code", json_object_get(one, "code"));
		report_names(ex, o, json_incref(json_object_get(one,
		    "names")), json_integer_value(json_object_get(one,
		    "count")));
		json_array_append_new(list, o);
	}
	return (list);
}

static void
report_tick(json_t *list, const char *text)
{
	json_array_append_new(list, json_string(text));
}

/* How many of the findings ${all} have the code ${code}. */
static int
report_has(const json_t *all, const char *code)
{
	json_t *one;
	size_t i;

	json_array_foreach(all, i, one)
		if (strcmp(json_string_value(json_object_get(one, "code")),
		    code) == 0)
			return (1);
	return (0);
}

/* Do the pages that were read call nothing that is not there, and were all read? */
static int
report_whole(const json_t *all, const struct package *p)
{
	static const char *const codes[] = { "page-missing", "style-missing",
	    "page-file-several", "page-absolute", "page-unread", "pages-left",
	    "outside-frame", "outside-script", "outside-media" };
	size_t i;

	for (i = 0; i < sizeof(codes) / sizeof(codes[0]); i++)
		if (report_has(all, codes[i]))
			return (0);
	return (p->pages > 0);
}

/* "Đã đọc trang mở đầu và 14 tệp mà nó gọi", NULL when no page was read. */
static const char *
report_read(struct exchange *ex, const struct package *p)
{
	if (p->pages <= 0)
		return (NULL);
	if (p->pages == 1)
		return (i18n_text(ex->lang, TR("Đã đọc trang mở đầu")));
	return (say(ex, p->nentries > 1 ?
	    TR("Đã đọc {{n}} trang và tệp, từ các trang mở đầu") :
	    TR("Đã đọc trang mở đầu và {{n}} tệp mà nó gọi"), json_pack(
	    "{s:i}", "n", p->nentries > 1 ? p->pages : p->pages - 1)));
}

/*
 * What the check looked at and found in order; nothing is listed that was not
 * really looked at.
 */
static json_t *
ticks(struct exchange *ex, const struct package *p, const json_t *all,
    int errors, int warns)
{
	json_t *list = json_array();
	int zip = format_find(p->format)->indexed;
	const char *read = report_read(ex, p);

	if (errors > 0 || p->asks)
		return (list);
	if (zip) {
		report_tick(list, say(ex,
		    TR("{{total}} tệp, không tệp nào hỏng"), json_pack(
		    "{s:s,s:I}", "total", i18n_number(ex->arena, ex->lang,
		    p->files), "n", (json_int_t)p->files)));
		report_tick(list, i18n_text(ex->lang,
		    TR("Không có tệp lạ hoặc nguy hiểm")));
	} else if (warns == 0)
		report_tick(list, i18n_text(ex->lang,
		    TR("Tệp đúng dạng của nó, đọc được")));
	if (read != NULL)
		report_tick(list, read);
	if (report_whole(all, p))
		report_tick(list, i18n_text(ex->lang,
		    TR("Đủ các tệp mà những trang đó gọi")));
	if (p->nscos > 0 && p->calls != 0)
		report_tick(list, i18n_text(ex->lang,
		    TR("Gửi được tiến độ học về (SCORM)")));
	if (zip && p->playable)
		report_tick(list, i18n_text(ex->lang,
		    TR("Tìm thấy trang mở đầu của bài")));
	return (list);
}

/* Instead of remarks, when there are none: as much as was looked at. */
static const char *
report_clean(struct exchange *ex, const json_t *all, const struct package *p)
{
	return (i18n_text(ex->lang, report_whole(all, p) ?
	    TR("Gói mở được, các trang đã đọc đủ tệp. Xem thử một lần rồi xếp vào bài.") :
	    TR("Tệp mở được. Xem thử một lần rồi xếp vào bài.")));
}

static int
report_todo(const struct item *it)
{
	return (strcmp(it->state, "draft") == 0 ||
	    strcmp(it->state, "returned") == 0);
}

/*
 * The heading over the report; that it can be handed in at once is said only
 * while the author can still do so.
 */
static void
verdict(struct exchange *ex, const struct item *it, int errors, int warns,
    json_t *m)
{
	int met = json_array_size(json_object_get(m, "play")) > 0;
	json_t *p = json_pack("{s:i,s:s,s:s}", "n", warns, "file",
	    it->file_name, "until", it->expires != 0 ? i18n_date(ex->arena,
	    ex->lang, it->expires) : "");
	const char *head, *text;
	int bad = errors > 0 || strcmp(it->verdict, "refused") == 0;
	int todo = report_todo(it), kept = !bad && !it->playable && warns > 0;

	if (bad) {
		head = TR("Chưa nhận được gói này");
		text = it->expires != 0 ? TR("Tệp gốc được giữ cho riêng người tải đến {{until}}. Sửa theo chỉ dẫn dưới đây rồi tải lại.") :
		    TR("Sửa theo chỉ dẫn dưới đây rồi tải lại.");
	} else if (it->asks) {
		head = TR("Bài mở từ trang nào?");
		text = it->owner_id == ex->viewer->id ?
		    TR("Gói có nhiều chỗ có thể mở đầu. Chọn một chỗ, hệ thống kiểm tra lại rồi xếp vào bài được.") :
		    TR("Người tải lên chưa chọn trang mở đầu, nên bài chưa mở được.");
	} else if (kept) {
		head = TR("Chỉ để tải về, học sinh không mở được");
		text = TR("Tệp được giữ nguyên và tải về được. Muốn học sinh mở ngay thì xem cách làm bên dưới.");
	} else if (warns > 0) {
		head = TR("Sẵn sàng, có {{n}} lưu ý");
		text = todo ? TR("Gửi duyệt được ngay. Sửa các lưu ý thì học sinh học tốt hơn.") :
		    TR("Sửa các lưu ý thì học sinh học tốt hơn.");
	} else {
		head = TR("Sẵn sàng");
		text = met ? TR("Bộ kiểm tra không thấy lỗi, nhưng khi bài được mở thì có: xem dưới đây.") : todo ? TR("Không có gì phải sửa. Gửi duyệt được ngay.") :
		    TR("Không có gì phải sửa.");
	}
	say_set(m, "verdict_head", say(ex, head, json_incref(p)));
	say_set(m, "verdict_text", say(ex, text, p));
	json_object_set_new(m, "bad", json_boolean(bad));
	say_set(m, "verdict_tone", bad ? "bad" : kept || it->asks ? "warn" :
	    "ok");
	say_set(m, "verdict_icon", bad ? "stop" : kept || it->asks ? "warn" :
	    "done");
}

/* Format, size and number of files in one line. */
static const char *
summary(struct exchange *ex, const struct item *it, const struct package *p)
{
	const struct format *f = format_edition(p->format, p->edition);
	const char *s = i18n_text(ex->lang, f->exact != NULL ? f->exact :
	    f->word);

	s = arena_printf(ex->arena, "%s · %s", s, i18n_bytes(ex->arena,
	    ex->lang, it->bytes));
	if (p->files > 1)
		s = arena_printf(ex->arena, "%s · %s", s, say(ex,
		    TR("{{total}} tệp"), json_pack("{s:s,s:I}", "total",
		    i18n_number(ex->arena, ex->lang, p->files), "n",
		    (json_int_t)p->files)));
	return (s);
}

/*
 * What the check asks: the files to choose from, in the order of the zip; and
 * for an answered question the way to answer anew.  0 or -1.
 */
static int
report_choices(struct exchange *ex, const struct item *it,
    const struct package *p, json_t *m, struct err *e)
{
	int i, n, may = it->owner_id == ex->viewer->id && report_todo(it);
	struct entry *list;
	json_t *files;

	json_object_set_new(m, "package", json_integer(p->id));
	json_object_set_new(m, "can_again", json_boolean(may && !p->asks &&
	    *it->chosen != '\0' && it->live_id != it->version_id));
	if (!p->asks)
		return (0);
	if ((n = packages_entries(ex->db, ex->arena, p->id, &list, e)) < 0)
		return (-1);
	files = json_array();
	for (i = 0; i < n; i++)
		json_array_append_new(files, json_pack("{s:s,s:s}", "path",
		    list[i].path, "title", list[i].title));
	json_object_set_new(m, "starts", files);
	json_object_set_new(m, "can_choose", json_boolean(may));
	return (0);
}

/*
 * All of the report for a finished check; the findings' words are made from
 * stored codes in the reader's language.  0 or -1.
 */
static int
report_show(struct exchange *ex, const struct item *it, const struct package *p,
    json_t *m, struct err *e)
{
	json_t *all, *errors, *warns, *play;

	if ((play = report_play(ex, it, e)) == NULL)
		return (-1);
	json_object_set_new(m, "play", play);
	all = packages_findings(ex->db, ex->arena, p->id, ex->lang, e);
	if (all == NULL)
		return (-1);
	errors = group(ex, all, "error", "bad", "stop", TR("Phải sửa"));
	warns = group(ex, all, "warn", "warn", "warn", TR("Nên sửa"));
	verdict(ex, it, (int)json_array_size(errors),
	    (int)json_array_size(warns), m);
	json_object_set_new(m, "ticks", ticks(ex, p, all,
	    (int)json_array_size(errors), (int)json_array_size(warns)));
	say_set(m, "clean", report_clean(ex, all, p));
	json_object_set_new(m, "errors", errors);
	json_object_set_new(m, "warns", warns);
	json_object_set_new(m, "infos", group(ex, all, "info", "", "info",
	    TR("Không bắt buộc")));
	say_set(m, "summary", summary(ex, it, p));
	json_decref(all);
	return (report_choices(ex, it, p, m, e));
}

/*
 * How far the check is, as figures for <progress>.  A job that waits or does
 * not know its total has no figures, the bar then only moves.
 */
static int
progress(struct exchange *ex, const struct item *it, json_t *m, struct err *e)
{
	int64_t done = 0, total = 0;
	int found;

	found = jobs_find(ex->db, "check", it->version_id, &done, &total, e);
	if (found < 0)
		return (-1);
	if (found == 1 && total > 0) {
		json_object_set_new(m, "done", json_integer(done));
		json_object_set_new(m, "of", json_integer(total));
		say_set(m, "percent", say(ex, TR("Đã kiểm tra {{n}} %"),
		    json_pack("{s:i}", "n", (int)(done * 100 / total))));
	}
	return (0);
}

/*
 * While the check runs there is no package yet: the page shows its progress
 * and asks again by itself.  ${error}: of a refused answer, else NULL.
 */
static int
report_page(struct exchange *ex, const struct item *it, const char *error,
    struct err *e)
{
	struct package *p = NULL;
	json_t *m;
	int rc;

	if (it->package_id != 0 && packages_find(ex->db, ex->arena,
	    it->package_id, &p, e) < 0)
		return (-1);
	if ((m = item_json(ex, it, e)) == NULL)
		return (-1);
	json_object_set_new(m, "can_file", json_boolean(!it->asks &&
	    it->owner_id == ex->viewer->id && report_todo(it)));
	json_object_set_new(m, "checking", json_boolean(p == NULL));
	json_object_set_new(m, "steps", json_boolean(
	    it->owner_id == ex->viewer->id &&
	    strcmp(it->state, "submitted") != 0 &&
	    strcmp(it->state, "published") != 0 &&
	    strcmp(it->state, "withdrawn") != 0));
	if (error != NULL)
		say_set(m, "start_error", error);
	rc = p != NULL ? report_show(ex, it, p, m, e) : progress(ex, it, m, e);
	if (rc != 0) {
		json_decref(m);
		return (-1);
	}
	return (answer_page(ex, "report", m, e));
}

int
pg_report(struct exchange *ex, struct err *e)
{
	struct item *it = report_asked(ex, e);

	return (it == NULL ? -1 : report_page(ex, it, NULL, e));
}

/*
 * The answer to "which page starts".  The field "package" says which report was
 * seen: of two windows the first one answers.
 */
int
pg_report_start(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_EDIT_ITEM, e);
	struct form *in = form_of(ex);
	const char *start = form_raw(in, "start"), *error;
	int again = *form_text(in, "again") != '\0';

	if (it == NULL)
		return (-1);
	if (!again && (start == NULL || *start == '\0'))
		err_field(e, "START-FILE", "start", "nothing chosen");
	else if (library_choose(ex->db, ex->viewer, it, form_int(in,
	    "package", 0, INT64_MAX, 0), again ? "" : start, e) == 0)
		return (answer_redirect(ex, arena_printf(ex->arena,
		    "/items/%s/report", it->key)));
	if (!err_rejected(e) || e->field[0] == '\0')
		return (-1);
	ex->status = 422;
	error = field_error(ex, e);
	err_clear(e);
	return (report_page(ex, it, error, e));
}

/* Once the check is over htmx is told to load the whole page anew. */
int
pg_report_progress(struct exchange *ex, struct err *e)
{
	struct item *it = report_asked(ex, e);
	json_t *m;

	if (it == NULL)
		return (-1);
	if (it->package_id != 0)
		exchange_set(ex, "hx-refresh", "true");
	m = json_object();
	say_set(m, "href", arena_printf(ex->arena, "/items/%s", it->key));
	if (progress(ex, it, m, e) != 0) {
		json_decref(m);
		return (-1);
	}
	return (answer_fragment(ex, "report_progress", m, e));
}
