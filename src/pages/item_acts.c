/* What a button on an item's page does. */
#include <string.h>

#include "util/arena.h"

#include "people/people.h"
#include "library/library.h"
#include "web/answer.h"
#include "web/app.h"
#include "web/content.h"
#include "web/form.h"
#include "web/i18n.h"
#include "pages/item_model.h"
#include "pages/pg_item.h"

/* Back to where the form stood: the queue for reviewers, else the item. */
static const char *
back(struct exchange *ex, const struct item *it)
{
	if (strcmp(form_text(form_of(ex), "back"), "review") == 0)
		return ("/review");
	return (arena_printf(ex->arena, "/items/%s", it->key));
}

int
pg_item_delete(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_EDIT_ITEM, e);

	if (it == NULL || library_delete(ex->db, ex->viewer, it, e) != 0)
		return (-1);
	answer_note(ex, "ok", say(ex, TR("Đã xoá “{{title}}”."), json_pack(
	    "{s:s}", "title", it->title)));
	return (answer_redirect(ex, "/library?mine=1"));
}

int
pg_item_withdraw(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_SEE_ITEM, e);
	int was_live;

	if (it == NULL)
		return (-1);
	was_live = strcmp(it->state, "published") == 0;
	if (library_withdraw(ex->db, ex->viewer, it, e) != 0)
		return (-1);
	exchange_access_changed(ex);
	answer_note(ex, "ok", i18n_text(ex->lang, was_live ?
	    TR("Đã rút bài khỏi kho. Học sinh không mở được nữa, kết quả cũ vẫn giữ.") :
	    TR("Đã lấy lại bài. Sửa xong thì gửi duyệt lại.")));
	return (answer_redirect(ex, back(ex, it)));
}

int
pg_item_publish(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_SEE_ITEM, e);

	if (it == NULL || item_seen(ex, it, e) != 0 ||
	    library_publish(ex->db, ex->viewer, it, e) != 0)
		return (-1);
	exchange_access_changed(ex);
	answer_note(ex, "ok", say(ex,
	    TR("Đã xuất bản “{{title}}”. Học sinh của khối mở được ngay."),
	    json_pack("{s:s}", "title", it->title)));
	return (answer_redirect(ex, back(ex, it)));
}

int
pg_item_return(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_SEE_ITEM, e);
	const char *reason = form_text(form_of(ex), "reason"), *error;

	if (it == NULL || item_seen(ex, it, e) != 0)
		return (-1);
	if (library_return(ex->db, ex->viewer, it, reason, e) != 0) {
		if (e->level != ERR_REJECT || e->field[0] == '\0')
			return (-1);
		/* The form comes back with what was typed. */
		ex->status = 422;
		reason = form_raw(form_of(ex), "reason");
		error = field_error(ex, e);
		err_clear(e);
		return (item_page(ex, it, reason != NULL ? reason : "", error,
		    e));
	}
	exchange_access_changed(ex);
	answer_note(ex, "ok", say(ex,
	    TR("Đã trả lại “{{title}}” cho người soạn, kèm lý do."),
	    json_pack("{s:s}", "title", it->title)));
	return (answer_redirect(ex, back(ex, it)));
}

/*
 * RFC 6266: a plain name for old programs, the real one percent-encoded.  The
 * file never shows inside our own origin: octet-stream, attachment.
 */
static char *
disposition(struct exchange *ex, const char *name)
{
	char *plain = arena_strdup(ex->arena, name), *p, *real;

	for (p = plain; *p != '\0'; p++)
		if (*p < 0x20 || *p > 0x7e || *p == '"' || *p == '\\' ||
		    *p == '/' || *p == '%' || *p == ';')
			*p = '_';
	real = url_encode(ex->arena, name);
	return (arena_printf(ex->arena,
	    "attachment; filename=\"%s\"; filename*=UTF-8''%s", plain, real));
}

int
pg_item_original(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_SEE_ITEM, e);
	struct scope s;

	if (it == NULL)
		return (-1);
	library_scope(it, &s);
	if (it->hash[0] == '\0' || (it->playable &&
	    people_may(ex->db, ex->viewer, MAY_STUDY_ITEM, &s, e)))
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "no original"));
	if (content_send(ex, it->hash, 0, it->file_name,
	    "application/octet-stream", e) != 0)
		return (-1);
	exchange_set(ex, "content-disposition", disposition(ex,
	    it->file_name));
	return (0);
}
