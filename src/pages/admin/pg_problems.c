/* Problems in plain words: what it means, how often, what to do. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/text.h"
#include "util/tr.h"

#include "store/problems.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "words/messages.h"
#include "web/workbook.h"
#include "pages/common/pager.h"
#include "pages/common/say.h"
#include "pages/admin/pg_problems.h"

#define ROWS	50
#define PAGES	100
#define MOST	5000

/* What an administrator does, by how a code begins; the first that fits. */
static const char *
problems_todo(const char *code)
{
	static const struct { const char *from, *todo; } all[] = {
		{ "READ-ONLY-FULL", TR("Dọn đĩa hoặc thay đĩa lớn hơn; có chỗ là tự ghi lại.") },
		{ "READ-ONLY-FAULT", TR("Xem lại dây và đĩa, và bản sao lưu gần nhất; máy thử lại mỗi phút.") },
		{ "CLOCK-", TR("Xem lại giờ của máy chủ và bật tự lấy giờ qua mạng. Chỉnh tới trước thì một ngày sau mới tính hạn theo giờ mới.") },
		{ "DISK-SLOW", TR("Đĩa ghi chậm: mọi người phải chờ. Xem có chương trình nào khác đang chép nhiều, và đĩa có sắp hỏng không.") },
		{ "SWEEP-", TR("Chạy hoclieu verify trên máy chủ; giữ nguyên bản sao lưu, đừng xoá gì.") },
		{ "STORE-FULL", TR("Dọn đĩa hoặc thay đĩa lớn hơn; có chỗ là tự ghi lại.") },
		{ "STORE-IO", TR("Xem lại dây và đĩa, và bản sao lưu gần nhất.") },
		{ "DB-BUSY", TR("Một lúc nhiều người ghi cùng lúc. Lặp lại nhiều lần trong ngày thì máy chủ đang quá chậm.") },
		{ "DB-", TR("Chạy hoclieu verify trên máy chủ; giữ nguyên bản sao lưu, đừng xoá gì.") },
		{ "OBJECT-", TR("Chạy hoclieu verify trên máy chủ; giữ nguyên bản sao lưu, đừng xoá gì.") },
		{ "TRAIL-", TR("Chạy hoclieu verify trên máy chủ; giữ nguyên bản sao lưu, đừng xoá gì.") },
		{ "REF-", TR("Chạy hoclieu verify trên máy chủ; giữ nguyên bản sao lưu, đừng xoá gì.") },
		{ "MONTH-", TR("Chạy hoclieu verify trên máy chủ; giữ nguyên bản sao lưu, đừng xoá gì.") },
		{ "BACKUP-NO-ROOM", TR("Dọn đĩa sao lưu, hoặc chọn đĩa khác bằng hoclieu backup --nightly-dir.") },
		{ "BACKUP-", TR("Chạy hoclieu backup --check trên máy chủ; chọn đĩa khác nếu đĩa sao lưu hỏng.") },
		{ "DRILL-", TR("Chạy hoclieu backup --drill rồi hoclieu verify trên máy chủ.") },
		{ "COMMIT-", TR("Một bài giảng gửi kết quả sai quy cách; kết quả cũ vẫn giữ. Gặp nhiều lần thì nhờ người soạn xuất lại bài.") },
		{ "CONTENT-", TR("Mở bài đó xem thử. Hỏng thật thì nhờ người soạn tải lại tệp.") },
		{ "UPLOAD-", TR("Người tải lên thấy lý do ngay ở tệp. Cần mức lớn hơn thì hiệu trưởng đặt ở trang Định mức và giới hạn.") },
		{ "LOGIN-", TR("Nhiều người đăng nhập cùng lúc; thử lại sau vài giây là được.") },
		{ "SERVER-BUSY", TR("Quá nhiều người cùng lúc. Gặp hằng ngày thì cần máy mạnh hơn.") },
	};
	size_t i;

	for (i = 0; i < sizeof(all) / sizeof(*all); i++)
		if (text_has_prefix(code, all[i].from))
			return (all[i].todo);
	return (TR("Chép lại mã, giờ và việc đang làm; gửi cho người chăm sóc phần mềm nếu gặp lại."));
}

/*
 * The sentence that the user saw; codes of the program's own faults have none
 * and get a general one.
 */
static const char *
meaning(struct exchange *ex, const char *code)
{
	return (i18n_text(ex->lang, message_known(code) ?
	    message_find(code)->text :
	    TR("Phần mềm tự thấy một chỗ không bình thường.")));
}

/* A row; the code leads to all problems with that code. */
static json_t *
problems_row(struct exchange *ex, const struct problem_row *p)
{
	json_t *o = json_object();

	say_set(o, "ref", p->ref);
	say_set(o, "code", p->code);
	say_set(o, "href", arena_printf(ex->arena, "/problems?q=%s",
	    url_encode(ex->arena, p->code)));
	say_set(o, "meaning", meaning(ex, p->code));
	say_set(o, "todo", i18n_text(ex->lang, problems_todo(p->code)));
	say_set(o, "place", p->place);
	say_set(o, "unit", p->unit);
	say_set(o, "text", p->text);
	say_set(o, "when", i18n_datetime(ex->arena, ex->lang, p->last));
	say_set(o, "times", say(ex, TR("{{n}} lần"), json_pack("{s:I}", "n",
	    (json_int_t)p->times)));
	return (o);
}

/* One row more than a page is read to see whether there is a next one. */
int
pg_problems(struct exchange *ex, struct err *e)
{
	const char *q = form_text(form_query(ex), "q"), *base;
	int page = (int)form_int(form_query(ex), "p", 1, PAGES, 1), i, n;
	struct problem_row *list;
	json_t *m, *rows, *pager;

	n = problem_list(ex->db, ex->arena, q, (page - 1) * ROWS, ROWS + 1,
	    &list, e);
	if (n < 0)
		return (-1);
	rows = json_array();
	for (i = 0; i < n && i < ROWS; i++)
		json_array_append_new(rows, problems_row(ex, &list[i]));
	m = json_pack("{s:o,s:s,s:s}", "rows", rows, "q", q, "xlsx",
	    *q == '\0' ? "/problems.xlsx" : arena_printf(ex->arena,
	    "/problems.xlsx?q=%s", url_encode(ex->arena, q)));
	base = *q == '\0' ? "/problems?" : arena_printf(ex->arena,
	    "/problems?q=%s&", url_encode(ex->arena, q));
	if ((pager = pager_open(ex, base, page, n > ROWS && page < PAGES)) !=
	    NULL)
		json_object_set_new(m, "pager", pager);
	return (answer_page(ex, "problems", m, e));
}

/*
 * What the search leaves, at most MOST rows: the most that the sweep keeps
 * (docs/problems.md).
 */
int
pg_problems_xlsx(struct exchange *ex, struct err *e)
{
	static const struct xlsx_column columns[] = {
		{ TR("Mã đọc qua điện thoại"), XLSX_TEXT, 14 },
		{ TR("Mã lỗi"), XLSX_TEXT, 20 }, { TR("Nghĩa là"), XLSX_TEXT, 60 },
		{ TR("Nên làm"), XLSX_TEXT, 50 }, { TR("Ở đâu"), XLSX_TEXT, 24 },
		{ TR("Đơn vị"), XLSX_TEXT, 26 }, { TR("Số lần"), XLSX_NUMBER, 8 },
		{ TR("Lần đầu"), XLSX_TIME, 17 }, { TR("Lần cuối"), XLSX_TIME, 17 },
		{ TR("Máy ghi"), XLSX_TEXT, 50 },
	};
	struct problem_row *list;
	struct xlsx *x;
	int i, n;

	n = problem_list(ex->db, ex->arena, form_text(form_query(ex), "q"), 0,
	    MOST, &list, e);
	if (n < 0 || (x = workbook_begin(ex, e)) == NULL)
		return (-1);
	xlsx_sheet(x, i18n_text(ex->lang, TR("Sự cố")), i18n_text(ex->lang,
	    TR("Sự cố đã gặp")), "", columns,
	    sizeof(columns) / sizeof(*columns));
	for (i = 0; i < n; i++) {
		xlsx_text(x, list[i].ref);
		xlsx_text(x, list[i].code);
		xlsx_text(x, meaning(ex, list[i].code));
		xlsx_text(x, i18n_text(ex->lang, problems_todo(list[i].code)));
		xlsx_text(x, list[i].place);
		xlsx_text(x, list[i].unit);
		xlsx_number(x, list[i].times);
		xlsx_time(x, list[i].first);
		xlsx_time(x, list[i].last);
		xlsx_text(x, list[i].text);
		xlsx_row(x);
	}
	return (workbook_send(ex, x, "su-co.xlsx", e));
}
