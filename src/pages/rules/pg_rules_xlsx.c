/* What binds a school as a workbook: rules, leave and part time, limits of uploads. */
#include "util/arena.h"
#include "util/clock.h"
#include "util/tr.h"

#include "packages/uplimit.h"
#include "quota/leave.h"
#include "quota/rules.h"
#include "web/form.h"
#include "words/i18n.h"
#include "web/workbook.h"
#include "pages/rules/pg_rules.h"
#include "pages/rules/rules_school.h"
#include "pages/common/rule_words.h"

#define GB	((double)((int64_t)1 << 30))
#define BACK	20000101	/* leave since that day: all of it */
#define COUNT(a)	((int)(sizeof(a) / sizeof(*(a))))

/* All rules, also those that are over: a workbook is taken for the records. */
static int
rules_xlsx_rules(struct exchange *ex, struct xlsx *x, int64_t school,
    const char *name, struct err *e)
{
	static const struct xlsx_column columns[] = {
		{ TR("Dành cho"), XLSX_TEXT, 36 },
		{ TR("Phải nộp"), XLSX_TEXT, 40 }, { TR("Hạn"), XLSX_TEXT, 26 },
		{ TR("Thời gian"), XLSX_TEXT, 30 },
		{ TR("Người ghi"), XLSX_TEXT, 26 },
		{ TR("Ghi ngày"), XLSX_DAY, 12 },
	};
	struct rule_row *r;
	int i, n = rules_list(ex->db, ex->arena, school, &r, e);

	xlsx_sheet(x, i18n_text(ex->lang, TR("Quy định")), i18n_text(ex->lang,
	    TR("Quy định về định mức")), name, columns, COUNT(columns));
	for (i = 0; i < n; i++) {
		xlsx_text(x, rule_whom(ex, &r[i]));
		xlsx_text(x, rule_ask(ex, &r[i].r));
		xlsx_text(x, rule_due(ex, &r[i].r));
		xlsx_text(x, rule_span(ex, &r[i].r));
		xlsx_text(x, r[i].by);
		xlsx_time(x, r[i].created);
		xlsx_row(x);
	}
	return (n < 0 ? -1 : 0);
}

/* A leave that was taken back has its last day before its first and is left out. */
static int
rules_xlsx_leave(struct exchange *ex, struct xlsx *x, int64_t school,
    const char *name, struct err *e)
{
	static const struct xlsx_column columns[] = {
		{ TR("Người"), XLSX_TEXT, 28 }, { TR("Tổ"), XLSX_TEXT, 18 },
		{ TR("Từ ngày"), XLSX_DAY, 12 },
		{ TR("Đến hết ngày"), XLSX_DAY, 12 },
		{ TR("Vẫn phải nộp (% định mức)"), XLSX_NUMBER, 14 },
		{ TR("Lý do"), XLSX_TEXT, 36 },
		{ TR("Người ghi"), XLSX_TEXT, 26 },
		{ TR("Ghi ngày"), XLSX_DAY, 12 },
	};
	struct leave_row *r;
	int i, n = leave_list(ex->db, ex->arena, school, BACK, &r, e);

	xlsx_sheet(x, i18n_text(ex->lang, TR("Miễn giảm")), i18n_text(ex->lang,
	    TR("Miễn giảm định mức")), name, columns, COUNT(columns));
	for (i = 0; i < n; i++) {
		if (r[i].l.until < r[i].l.from)		/* taken back */
			continue;
		xlsx_text(x, r[i].name);
		xlsx_text(x, r[i].unit);
		xlsx_time(x, clock_day_utc(r[i].l.from));
		xlsx_time(x, clock_day_utc(r[i].l.until));
		xlsx_number(x, r[i].l.factor);
		xlsx_text(x, r[i].l.note);
		xlsx_text(x, r[i].by);
		xlsx_time(x, r[i].created);
		xlsx_row(x);
	}
	return (n < 0 ? -1 : 0);
}

/* Sheet of people with limits of their own; a limit that follows the common setting stays an empty cell. */
static int
limits(struct exchange *ex, struct xlsx *x, int64_t school, const char *name,
    struct err *e)
{
	static const struct xlsx_column columns[] = {
		{ TR("Người"), XLSX_TEXT, 28 },
		{ TR("Dung lượng mỗi tháng (GB)"), XLSX_DECIMAL, 16 },
		{ TR("Học liệu mới mỗi tháng"), XLSX_NUMBER, 16 },
		{ TR("Người ghi"), XLSX_TEXT, 26 },
		{ TR("Ghi ngày"), XLSX_DAY, 12 },
	};
	struct uplimit_row *r;
	int i, n = uplimit_list(ex->db, ex->arena, school, &r, e);

	/* An empty cell means: as the common setting. */
	xlsx_sheet(x, i18n_text(ex->lang, TR("Giới hạn")), i18n_text(ex->lang,
	    TR("Ai có mức riêng")), name, columns, COUNT(columns));
	for (i = 0; i < n; i++) {
		xlsx_text(x, r[i].name);
		if (r[i].bytes < 0)
			xlsx_empty(x);
		else
			xlsx_decimal(x, (double)r[i].bytes / GB);
		if (r[i].items < 0)
			xlsx_empty(x);
		else
			xlsx_number(x, r[i].items);
		xlsx_text(x, r[i].by);
		xlsx_time(x, r[i].at);
		xlsx_row(x);
	}
	return (n < 0 ? -1 : 0);
}

const char *
rules_xlsx_href(struct exchange *ex)
{
	const char *school = form_text(form_query(ex), "school");

	return (*school == '\0' ? "/month/rules.xlsx" : arena_printf(
	    ex->arena, "/month/rules.xlsx?school=%s", url_encode(ex->arena,
	    school)));
}

int
pg_rules_xlsx(struct exchange *ex, struct err *e)
{
	const char *name;
	struct xlsx *x;
	int64_t school;

	if (rules_school(ex, &school, &name, e) < 0 ||
	    (x = workbook_begin(ex, e)) == NULL)
		return (-1);
	if (rules_xlsx_rules(ex, x, school, name, e) != 0 ||
	    rules_xlsx_leave(ex, x, school, name, e) != 0 ||
	    limits(ex, x, school, name, e) != 0) {
		xlsx_free(x);
		return (-1);
	}
	return (workbook_send(ex, x, "dinh-muc.xlsx", e));
}
