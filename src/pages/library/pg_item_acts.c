/* What a button on an item's page does. */
#include <string.h>

#include "util/arena.h"

#include "parse/formats.h"
#include "people/people.h"
#include "library/library.h"
#include "web/answer.h"
#include "web/app.h"
#include "web/content.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/form_model.h"
#include "pages/common/say.h"
#include "pages/common/item_model.h"
#include "pages/library/pg_item.h"

/*
 * A button that needs no words: ${change} moves the item to its next state, a
 * note says so, then the browser goes to ${to}.  ${verb} only decides whether
 * the item is there for the viewer; ${change} has the real rule and refuses a
 * second press (ITEM-STATE).
 */
static int
act(struct exchange *ex, enum verb verb, int (*change)(struct db *,
    const struct viewer *, const struct item *, struct err *),
    const char *text, const char *to, struct err *e)
{
	struct item *it = item_asked(ex, verb, e);

	if (it == NULL || change(ex->db, ex->viewer, it, e) != 0)
		return (-1);
	exchange_access_changed(ex);
	answer_note(ex, "ok", say(ex, text, json_pack("{s:s}", "title",
	    it->title)));
	return (answer_redirect(ex, to));
}

static const char *
item_acts_page_of(struct exchange *ex, const char *tail)
{
	return (arena_printf(ex->arena, "/items/%s%s", url_encode(ex->arena,
	    ex->args[0]), tail));
}

int
pg_item_delete(struct exchange *ex, struct err *e)
{
	return (act(ex, MAY_EDIT_ITEM, library_delete,
	    TR("Đã xoá “{{title}}”."), "/library?mine=1", e));
}

/*
 * MAY_SEE_ITEM here and below only finds the item; that the viewer is its
 * author is checked by the library's function.
 */
int
pg_item_recall(struct exchange *ex, struct err *e)
{
	return (act(ex, MAY_SEE_ITEM, library_recall,
	    TR("Đã lấy lại bài. Sửa xong thì gửi duyệt lại."),
	    item_acts_page_of(ex, ""), e));
}

int
pg_item_revise(struct exchange *ex, struct err *e)
{
	return (act(ex, MAY_SEE_ITEM, library_revise,
	    TR("Đang sửa bản mới. Học sinh vẫn thấy bản cũ cho đến khi bản mới được duyệt."),
	    item_acts_page_of(ex, "/edit"), e));
}

int
pg_item_discard(struct exchange *ex, struct err *e)
{
	return (act(ex, MAY_SEE_ITEM, library_discard,
	    TR("Đã bỏ bản mới. Bản đang dùng vẫn như cũ."),
	    item_acts_page_of(ex, ""), e));
}

int
pg_item_revive(struct exchange *ex, struct err *e)
{
	return (act(ex, MAY_SEE_ITEM, library_revive,
	    TR("Bài đã về bản nháp. Sửa xong thì gửi duyệt lại."),
	    item_acts_page_of(ex, ""), e));
}

/* Fewer pupils see it from now on; a wider choice is refused (AUDIENCE-WIDER). */
int
pg_item_audience(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_SEE_ITEM, e);

	if (it == NULL || library_narrow(ex->db, ex->viewer, it,
	    form_text(form_of(ex), "audience"), e) != 0)
		return (-1);
	exchange_access_changed(ex);
	answer_note(ex, "ok", i18n_text(ex->lang,
	    TR("Đã đổi. Học sinh khác không mở được bài này nữa, kết quả đã có vẫn giữ.")));
	return (answer_redirect(ex, arena_printf(ex->arena, "/items/%s",
	    it->key)));
}

/*
 * The only button with a form: a reason is demanded, and a refused one comes
 * back on the item's page with what was typed (422).
 */
int
pg_item_withdraw(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_SEE_ITEM, e), *o = NULL;
	struct form *in = form_of(ex);
	const char *other = form_text(in, "other"), *reason, *error;
	int rc;

	if (it == NULL)
		return (-1);
	if (other[0] != '\0' &&
	    (rc = library_item(ex->db, ex->arena, other, &o, e)) != 1)
		return (rc < 0 ? -1 : err_set(e, ERR_REJECT,
		    "NOT-FOUND", "other"));
	if (library_withdraw(ex->db, ex->viewer, it, form_text(in, "reason"),
	    o != NULL ? o->id : 0, e) != 0) {
		if (!err_rejected(e) || e->field[0] == '\0')
			return (-1);
		/* The form comes back with what was typed. */
		ex->status = 422;
		reason = form_raw(in, "reason");
		error = field_error(ex, e);
		err_clear(e);
		return (item_page(ex, it, reason != NULL ? reason : "", error,
		    e));
	}
	exchange_access_changed(ex);
	answer_note(ex, "ok", i18n_text(ex->lang,
	    TR("Đã rút bài khỏi kho. Học sinh không mở được nữa, kết quả cũ vẫn giữ.")));
	return (answer_redirect(ex, arena_printf(ex->arena, "/items/%s",
	    it->key)));
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

/*
 * Who studies a lesson plays it and gets no file; for a file that cannot be
 * played the download is the only way, and a document that is read as a PDF may be
 * worked on.  No hash means that the upload is still
 * being finished.
 */
int
pg_item_original(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_SEE_ITEM, e);
	struct scope s;
	int studies;

	if (it == NULL)
		return (-1);
	library_scope(it, &s);
	studies = people_may(ex->db, ex->viewer, MAY_STUDY_ITEM, &s, e);
	if (studies < 0)
		return (-1);
	if (it->hash[0] == '\0' || (it->playable && studies &&
	    !format_find(it->format)->rendered))
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "no original"));
	if (content_send(ex, it->hash, 0, it->file_name,
	    "application/octet-stream", e) != 0)
		return (-1);
	exchange_set(ex, "content-disposition", disposition(ex,
	    it->file_name));
	return (0);
}
