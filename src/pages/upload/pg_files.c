/* The tus server's smaller answers; PATCH stands in pg_chunk.c. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/code.h"
#include "util/text.h"
#include "util/tr.h"

#include "store/jobs.h"
#include "store/objects.h"
#include "store/settings.h"
#include "packages/uplimit.h"
#include "packages/upload.h"
#include "library/library.h"
#include "web/answer.h"
#include "web/app.h"
#include "web/tusmeta.h"
#include "words/i18n.h"
#include "words/messages.h"
#include "pages/common/say.h"
#include "pages/upload/pg_files.h"
#include "pages/upload/pg_chunk.h"

#define MINE_MAX	100	/* rows that the upload page polls */

static void
set_number(struct exchange *ex, const char *name, int64_t v)
{
	exchange_set(ex, name, arena_printf(ex->arena, "%lld", (long long)v));
}

/*
 * What the protocol asks a server to say of itself (tus 1.0, "OPTIONS"); it
 * needs no session, and of the school it tells only the size limit.
 */
int
pg_files_options(struct exchange *ex, struct err *e)
{
	(void)e;
	exchange_set(ex, "tus-resumable", "1.0.0");
	exchange_set(ex, "tus-version", "1.0.0");
	exchange_set(ex, "tus-extension",
	    "creation,expiration,checksum,termination");
	exchange_set(ex, "tus-checksum-algorithm", "sha256");
	set_number(ex, "tus-max-size", setting_int(ex->db, SET_UPLOAD_MAX));
	return (answer_empty(ex, 204));
}

/*
 * The own item that this upload is to be a new version of (key "item" of the
 * metadata), 0 for a new one.  Somebody else's item is NOT-FOUND, the own one
 * in a state that takes none UPLOAD-ITEM.
 */
static int
target(struct exchange *ex, int64_t *item, struct err *e)
{
	int rc, bad = 0;
	const char *key = tusmeta_value(ex->arena,
	    exchange_header(ex, "upload-metadata"), "item", &bad);
	struct item *it;

	*item = 0;
	if (bad)
		return (err_set(e, ERR_REJECT, "UPLOAD-HEADER", "item"));
	if (key == NULL || *key == '\0')
		return (0);
	if ((rc = library_item(ex->db, ex->arena, key, &it, e)) != 1)
		return (rc < 0 ? -1 :
		    err_set(e, ERR_REJECT, "NOT-FOUND", "item"));
	if ((rc = library_takes(ex->db, ex->viewer, it, e)) != 1)
		return (rc < 0 ? -1 :
		    err_set(e, ERR_REJECT, it->owner_id == ex->viewer->id ?
		    "UPLOAD-ITEM" : "NOT-FOUND", "item %lld",
		    (long long)it->id));
	*item = it->id;
	return (0);
}

/*
 * Is there room on the disk for all that was promised to open uploads, for
 * this one, and the reserve?  Refused before the first byte; 0 or -1.
 */
static int
files_room(struct exchange *ex, int64_t length, struct err *e)
{
	int64_t free_bytes = objects_free_bytes(ex->app->data);
	int64_t pending;

	if (upload_pending(ex->db, &pending, e) != 0)
		return (-1);
	if (free_bytes >= 0 && free_bytes - pending -
	    setting_int(ex->db, SET_DISK_RESERVE) < length)
		return (err_set(e, ERR_FAIL, "STORE-FULL",
		    "%lld bytes free, %lld promised, %lld asked",
		    (long long)free_bytes, (long long)pending,
		    (long long)length));
	return (0);
}

/*
 * 0, or -1 with NO-RIGHT: an upload belongs to a school, so who has none
 * cannot upload.
 */
static int
may_upload(struct exchange *ex, struct err *e)
{
	struct scope s = { .unit_id = ex->viewer->school_id,
	    .owner_id = ex->viewer->id };
	int rc = ex->viewer->school_id == 0 ? 0 : people_may(ex->db,
	    ex->viewer, MAY_UPLOAD, &s, e);

	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NO-RIGHT", "upload"));
	return (rc == 1 ? 0 : -1);
}

/*
 * Answers a refusal by the month's limits (docs/month.md) with what is left,
 * before the first byte was sent.  0; other failures stay as they are: -1.
 */
static int
refuse_month(struct exchange *ex, struct err *e)
{
	struct uplimit l;
	char code[ERR_CODE_MAX];
	const struct message *m;
	json_t *left;

	if (strcmp(e->code, "UPLOAD-MONTH-BYTES") != 0 &&
	    strcmp(e->code, "UPLOAD-MONTH-ITEMS") != 0)
		return (-1);
	memcpy(code, e->code, sizeof(code));
	err_clear(e);
	if (uplimit_of(ex->db, ex->viewer->id, &l, e) != 0)
		return (-1);
	m = message_find(code);
	left = json_pack("{s:s,s:I}", "bytes", i18n_bytes(ex->arena, ex->lang,
	    l.bytes_left), "n", (json_int_t)l.items_left);
	exchange_set(ex, "tus-resumable", "1.0.0");
	return (answer_text(ex, m->status, arena_printf(ex->arena,
	    "%s: %s %s\n", code, i18n_text(ex->lang, m->text), say(ex,
	    TR("Tháng này còn {{bytes}} và {{n}} học liệu mới."), left))));
}

/*
 * The limits are checked by upload_create in the transaction that makes the
 * row, so of two requests at once only one gets the last room.  A second POST
 * makes a second upload: tus has no key to know it by.
 */
int
pg_files_create(struct exchange *ex, struct err *e)
{
	const char *said = exchange_header(ex, "upload-length");
	const char *name;
	struct upload up;
	int64_t length, item;
	int bad = 0;

	if (!tus_version(ex))
		return (0);
	if (said == NULL || text_int(said, 0, INT64_MAX, &length) != 0)
		return (tus_refuse(ex, "UPLOAD-HEADER"));
	name = tusmeta_value(ex->arena, exchange_header(ex,
	    "upload-metadata"), "filename", &bad);
	if (name != NULL)
		name = upload_name(ex->arena, name);
	if (bad)
		return (tus_refuse(ex, "UPLOAD-NAME"));
	if (name == NULL || *name == '\0')
		name = TR("Tệp không tên");
	if (may_upload(ex, e) != 0 || target(ex, &item, e) != 0 ||
	    files_room(ex, length, e) != 0)
		return (-1);
	if (upload_create(ex->db, ex->viewer->id, item, name, length, &up,
	    e) != 0)
		return (refuse_month(ex, e));
	exchange_set(ex, "tus-resumable", "1.0.0");
	exchange_set(ex, "location", arena_printf(ex->arena, "/files/%s",
	    up.key));
	tus_expires(ex, up.expires);
	return (answer_empty(ex, 201));
}

/* The viewer's upload that the path names: 1; 0 refused and answered; -1. */
static int
upload_asked(struct exchange *ex, struct upload *up, struct err *e)
{
	int rc;

	if (!tus_version(ex))
		return (0);
	rc = upload_find(ex->db, ex->args[0], ex->viewer->id, up, e);
	return (rc == 0 ? tus_refuse(ex, "NOT-FOUND") : rc);
}

/*
 * Where a client goes on after a break.  Another person's upload is NOT-FOUND;
 * one that ran out or was cancelled is told apart, for the client must begin
 * anew.
 */
int
pg_files_head(struct exchange *ex, struct err *e)
{
	struct upload up;
	int rc;

	if ((rc = upload_asked(ex, &up, e)) != 1)
		return (rc);
	if (strcmp(up.state, "expired") == 0 ||
	    strcmp(up.state, "cancelled") == 0)
		return (tus_refuse(ex, "UPLOAD-GONE"));
	exchange_set(ex, "tus-resumable", "1.0.0");
	exchange_set(ex, "cache-control", "no-store");
	set_number(ex, "upload-offset", up.offset);
	set_number(ex, "upload-length", up.length);
	tus_expires(ex, up.expires);
	return (answer_empty(ex, 200));
}

/*
 * DELETE: the row says "cancelled" now; the runner removes the partial file after
 * the commit, since a file cannot be rolled back.  UPLOAD-GONE when it is
 * complete or cancelled already.
 */
static int
cancel(struct exchange *ex, struct err *e)
{
	struct upload up;
	int rc;

	if ((rc = upload_asked(ex, &up, e)) != 1)
		return (rc);
	if ((rc = upload_cancel(ex->db, up.id, e)) < 0)
		return (-1);
	if (rc == 0)
		return (tus_refuse(ex, "UPLOAD-GONE"));
	if (jobs_add(ex->db, "drop", up.id, 0, e) != 0)
		return (-1);
	exchange_set(ex, "tus-resumable", "1.0.0");
	return (answer_empty(ex, 204));
}

/*
 * What the request means: some proxies let only GET and POST through, so a
 * client may send PATCH, DELETE or HEAD as POST with a header.
 */
static enum method
meant(struct exchange *ex)
{
	const char *h = exchange_header(ex, "x-http-method-override");

	if (ex->method != M_POST || h == NULL)
		return (ex->method);
	if (strcmp(h, "PATCH") == 0)
		return (M_PATCH);
	if (strcmp(h, "DELETE") == 0)
		return (M_DELETE);
	return (strcmp(h, "HEAD") == 0 ? M_HEAD : M_POST);
}

/*
 * HEAD only reads and is answered here; PATCH writes its bytes here, outside
 * the batch; DELETE has nothing to prepare.
 */
int
pg_files_prepare(struct exchange *ex, struct err *e)
{
	switch (meant(ex)) {
	case M_PATCH:
		return (pg_chunk_prepare(ex, e));
	case M_HEAD:
		return (pg_files_head(ex, e));
	case M_DELETE:
		return (0);
	default:
		return (err_set(e, ERR_REJECT, "METHOD", "POST to an upload"));
	}
}

int
pg_files_change(struct exchange *ex, struct err *e)
{
	if (meant(ex) == M_PATCH)
		return (pg_chunk_handle(ex, e));
	return (cancel(ex, e));
}

/*
 * The upload page polls this; "left" lets its script leave out files that
 * would be refused.
 */
int
pg_files_mine(struct exchange *ex, struct err *e)
{
	json_t *list = upload_mine(ex->db, ex->viewer->id, MINE_MAX, e);
	struct uplimit l;

	if (list == NULL)
		return (-1);
	if (uplimit_of(ex->db, ex->viewer->id, &l, e) != 0) {
		json_decref(list);
		return (-1);
	}
	return (answer_json(ex, 200, json_pack("{s:o,s:{s:I,s:I}}", "uploads",
	    list, "left", "bytes", (json_int_t)l.bytes_left, "items",
	    (json_int_t)l.items_left)));
}
