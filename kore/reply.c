/* From an exchange's answer to bytes in Kore's queue. */
#include <string.h>
#include <time.h>

#include "util/buf.h"
#include "util/text.h"

#include "kore/conn.h"

/*
 * The reason phrases of RFC 9110 for the statuses that we use; clients do not
 * read them. 460 is the tus protocol's.
 */
static const char *
reason(int status)
{
	static const struct { int status; const char *text; } all[] = {
		{ 200, "OK" }, { 201, "Created" }, { 202, "Accepted" },
		{ 204, "No Content" }, { 206, "Partial Content" },
		{ 301, "Moved Permanently" }, { 302, "Found" },
		{ 303, "See Other" }, { 304, "Not Modified" },
		{ 307, "Temporary Redirect" }, { 308, "Permanent Redirect" },
		{ 400, "Bad Request" }, { 401, "Unauthorized" },
		{ 403, "Forbidden" }, { 404, "Not Found" },
		{ 405, "Method Not Allowed" }, { 408, "Request Timeout" },
		{ 409, "Conflict" }, { 410, "Gone" },
		{ 411, "Length Required" }, { 412, "Precondition Failed" },
		{ 413, "Content Too Large" }, { 414, "URI Too Long" },
		{ 415, "Unsupported Media Type" },
		{ 416, "Range Not Satisfiable" },
		{ 422, "Unprocessable Content" }, { 423, "Locked" },
		{ 429, "Too Many Requests" },
		{ 431, "Request Header Fields Too Large" },
		{ 460, "Checksum Mismatch" }, { 500, "Internal Server Error" },
		{ 503, "Service Unavailable" },
		{ 505, "HTTP Version Not Supported" },
		{ 507, "Insufficient Storage" },
	};
	size_t i;

	for (i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (all[i].status == status)
			return (all[i].text);
	return ("Status");
}

/*
 * RFC 9110, 6.6.1 wants a date, always in English and GMT. The text is made
 * once a second.
 */
static const char *
reply_date(void)
{
	static const char days[] = "SunMonTueWedThuFriSat";
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	static char text[40];
	static time_t made;
	time_t now = time(NULL);
	struct tm tm;

	if (now == made)
		return (text);
	gmtime_r(&now, &tm);
	snprintf(text, sizeof(text), "%.3s, %02d %.3s %d %02d:%02d:%02d GMT",
	    days + 3 * tm.tm_wday, tm.tm_mday, months + 3 * tm.tm_mon,
	    tm.tm_year + 1900, tm.tm_hour, tm.tm_min, tm.tm_sec);
	made = now;
	return (text);
}

/*
 * A number in decimal digits. printf would be a tenth of a small answer's cost.
 */
static void
put_number(struct buf *out, unsigned long n)
{
	char text[24], *p = text + sizeof(text);

	do
		*--p = (char)('0' + n % 10);
	while ((n /= 10) > 0);
	buf_put(out, p, (size_t)(text + sizeof(text) - p));
}

void
reply_head(struct buf *out, int status, int close, int http10, long length)
{
	buf_puts(out, http10 ? "HTTP/1.0 " : "HTTP/1.1 ");
	put_number(out, (unsigned long)status);
	buf_put(out, " ", 1);
	buf_puts(out, reason(status));
	buf_puts(out, "\r\ndate: ");
	buf_puts(out, reply_date());
	/* Node's client closes in time when it is told; browsers try again. */
	buf_puts(out, close ? "\r\nconnection: close\r\n" :
	    "\r\nkeep-alive: timeout=5\r\n");
	if (length < 0)
		return;
	buf_puts(out, "content-length: ");
	put_number(out, (unsigned long)length);
	buf_put(out, "\r\n", 2);
}

/*
 * What Content-Length says: of a delivery the region with its frame (the gzip
 * header and trailer).
 */
static size_t
body_length(const struct exchange *ex)
{
	if (ex->delivery.map != NULL)
		return (ex->delivery.head_len + ex->delivery.len +
		    ex->delivery.tail_len);
	return (ex->out.len);
}

/*
 * Headers that reply_head writes itself, or that would change how the answer is
 * framed; a handler cannot set them.
 */
static int
is_ours(const char *name)
{
	return (text_same(name, "content-length") ||
	    text_same(name, "connection") || text_same(name, "date") ||
	    text_same(name, "transfer-encoding"));
}

static void
headers(struct buf *out, const struct exchange *ex)
{
	int i;

	for (i = 0; i < ex->nout; i++) {
		if (is_ours(ex->out_headers[i].name))
			continue;
		buf_puts(out, ex->out_headers[i].name);
		buf_put(out, ": ", 2);
		buf_puts(out, ex->out_headers[i].value);
		buf_put(out, "\r\n", 2);
	}
	buf_put(out, "\r\n", 2);
}

/*
 * The whole answer into Kore's queue, and the connection back to waiting for a
 * head. When bytes of the next request are here already, reading goes on at
 * once, because Kore sees no new edge for them.
 */
void
reply_send(struct conn *k, struct exchange *ex)
{
	static struct buf head;		/* grows to the longest one */
	struct connection *c = k->c;
	int status = ex->status != 0 ? ex->status : 200;
	int bare = status == 204 || status == 304;
	int close = k->head.close || k->gone;
	int http10 = k->head.http10;

	buf_clear(&head);
	reply_head(&head, status, close, http10,
	    bare ? -1 : (long)body_length(ex));
	headers(&head, ex);
	net_send_queue(c, head.p, head.len);
	if (!bare && ex->method != M_HEAD)
		writer_queue(c, ex);
	k->served++;
	k->phase = PHASE_IDLE;
	k->since = (int64_t)kore_time_ms();
	if (close) {
		c->flags |= CONN_CLOSE_EMPTY;
		return;
	}
	/*
	 * A client that does not read its answer gets no further ones: the next
	 * head is taken when the queue is empty.  It may be here already; Kore
	 * sees no new edge for it.
	 */
	if (!net_send_flush(c)) {
		kore_connection_disconnect(c);
		return;
	}
	if (k->drained && k->ahead_len == 0 && !k->gone)
		c->evt.flags &= ~KORE_EVENT_READ;	/* an edge will come */
	else
		c->evt.flags |= KORE_EVENT_READ;
	http_start_recv(c);
	c->http_timeout = 0;
	if (k->phase == PHASE_BUSY)
		loop_kick();
}
