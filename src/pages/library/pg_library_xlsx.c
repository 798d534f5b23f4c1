/* The library as a workbook: what the filters of the page leave, all of it. */
#include "util/arena.h"
#include "util/tr.h"

#include "people/people.h"
#include "curriculum/curriculum.h"
#include "library/library.h"
#include "words/i18n.h"
#include "web/workbook.h"
#include "pages/common/item_model.h"
#include "pages/library/library_query.h"
#include "pages/library/pg_library.h"

#define MIB	(1024.0 * 1024)
#define SEEN	1024		/* lessons remembered while the rows are written */

/* One workbook while its rows are written. */
struct sheet {
	struct exchange	*ex;
	struct xlsx	*x;
	struct lesson	*seen[SEEN];	/* by id modulo SEEN */
};

/*
 * The first lesson of an item, NULL when it has none, into ${out}:
 * neighbouring rows often share it, so one look-up serves many.  0 or -1.
 */
static int
lesson_of(struct sheet *s, const struct item *it, const struct lesson **out,
    struct err *e)
{
	struct lesson **l = &s->seen[it->lesson_id % SEEN];

	*out = NULL;
	if (it->lesson_id == 0)
		return (0);
	if ((*l == NULL || (*l)->id != it->lesson_id) &&
	    curriculum_lesson_by_id(s->ex->db, s->ex->arena, it->lesson_id, l,
	    e) < 0)
		return (-1);
	*out = *l;
	return (0);
}

/* An item without a lesson leaves the three cells of its place empty. */
static int
library_xlsx_row(struct sheet *s, const struct item *it, struct err *e)
{
	const struct lesson *l;
	struct exchange *ex = s->ex;
	json_t *state;

	if (lesson_of(s, it, &l, e) != 0)
		return (-1);
	xlsx_text(s->x, it->title);
	if (l != NULL) {
		xlsx_number(s->x, l->grade);
		xlsx_text(s->x, l->subject.name);
		xlsx_text(s->x, *l->label == '\0' ? l->title : arena_printf(
		    ex->arena, "%s. %s", l->label, l->title));
	} else {
		xlsx_empty(s->x);
		xlsx_empty(s->x);
		xlsx_empty(s->x);
	}
	xlsx_text(s->x, item_kind_word(ex, it->kind));
	xlsx_text(s->x, item_format_word(ex, it->format));
	xlsx_text(s->x, it->owner);
	state = item_state(ex, it, it->state);
	xlsx_text(s->x, json_string_value(json_object_get(state, "word")));
	json_decref(state);
	xlsx_time(s->x, it->submitted);
	xlsx_time(s->x, it->published);
	xlsx_decimal(s->x, (double)it->bytes / MIB);
	xlsx_text(s->x, item_audience_word(ex, it->audience));
	xlsx_text(s->x, item_licence_word(ex, it->licence));
	xlsx_row(s->x);
	return (0);
}

/*
 * The filters of the page without its paging, at most LIBRARY_MOST rows.  What
 * the viewer may not see is left out by library_list, as on the page.
 */
int
pg_library_xlsx(struct exchange *ex, struct err *e)
{
	static const struct xlsx_column columns[] = {
		{ TR("Bài giảng"), XLSX_TEXT, 40 },
		{ TR("Khối"), XLSX_NUMBER, 7 },
		{ TR("Môn"), XLSX_TEXT, 16 },
		{ TR("Bài trong kế hoạch"), XLSX_TEXT, 36 },
		{ TR("Loại"), XLSX_TEXT, 20 },
		{ TR("Định dạng"), XLSX_TEXT, 12 },
		{ TR("Người soạn"), XLSX_TEXT, 26 },
		{ TR("Trạng thái"), XLSX_TEXT, 18 },
		{ TR("Gửi lúc"), XLSX_TIME, 17 },
		{ TR("Xuất bản lúc"), XLSX_TIME, 17 },
		{ TR("MB"), XLSX_DECIMAL, 9 },
		{ TR("Học sinh xem"), XLSX_TEXT, 24 },
		{ TR("Dùng lại"), XLSX_TEXT, 24 },
	};
	struct sheet s = { .ex = ex };
	struct library_ask a;
	struct item_filter f;
	struct item *list;
	int i, n;

	if (library_asked(ex, &a, &f, e) != 0)
		return (-1);
	f.offset = 0;
	f.limit = LIBRARY_MOST;
	n = library_list(ex->db, ex->arena, &f, &list, NULL, e);
	if (n < 0 || (s.x = workbook_begin(ex, e)) == NULL)
		return (-1);
	xlsx_sheet(s.x, i18n_text(ex->lang, TR("Kho học liệu")),
	    library_heading(ex, &a), ex->viewer->school, columns,
	    sizeof(columns) / sizeof(*columns));
	for (i = 0; i < n; i++)
		if (library_xlsx_row(&s, &list[i], e) != 0) {
			xlsx_free(s.x);
			return (-1);
		}
	return (workbook_send(ex, s.x, "kho-hoc-lieu.xlsx", e));
}
