/* Answers where no exchange exists yet: the head was refused, or too slow. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "util/buf.h"
#include "util/err.h"
#include "words/i18n.h"
#include "words/messages.h"
#include "doc/mustache.h"

#include "kore/conn.h"

/*
 * Kore's callback while lingering: the buffer is emptied, nothing of it is
 * read.
 */
static int
sink(struct netbuf *nb)
{
	nb->s_off = 0;
	return (KORE_RESULT_OK);
}

/*
 * For clients that ask for JSON (scripts, the player), with the same stable
 * code.
 */
static void
json_body(struct buf *out, const struct message *m, const char *code)
{
	json_t *j = json_pack("{s:{s:s,s:s}}", "error", "code", code, "text",
	    m->text);
	char *s = json_dumps(j, JSON_COMPACT);

	if (s != NULL)
		buf_puts(out, s);
	free(s);
	json_decref(j);
}

/*
 * Nobody is known yet, so both languages are shown. If the template cannot be
 * drawn, plain text is sent.
 */
static void
page_body(struct buf *out, const struct message *m, const char *code)
{
	const char *english = i18n_text("en", m->text);
	json_t *model = json_pack("{s:s,s:s,s:s,s:s,s:b}", "code", code,
	    "text", m->text, "english", english, "origin", app.origin, "wrong_host",
	    strcmp(code, "HOST-UNKNOWN") == 0);
	struct err e = { 0 };

	if (app.templates == NULL || !tpl_has(app.templates, "refused") ||
	    tpl_render(app.templates, "refused", "vi", model, out, &e) != 0)
		buf_printf(out, "%s\n%s\n%s\n", m->text, english, code);
	json_decref(model);
}

/*
 * The answer to a request that no handler sees. The connection is not closed at
 * once: a reset could destroy the answer before the client has read it, so what
 * it still sends is read and thrown away (PHASE_LINGER).
 */
void
refuse(struct conn *k, int status, const char *code)
{
	const struct message *m = message_find(code);
	struct connection *c = k->c;
	struct buf head = { 0 }, body = { 0 };
	const char *type;

	if (k->head.json) {
		json_body(&body, m, code);
		type = "application/json";
	} else {
		page_body(&body, m, code);
		type = body.len > 0 && body.p[0] == '<' ?
		    "text/html; charset=utf-8" : "text/plain; charset=utf-8";
	}
	reply_head(&head, status, 1, 0, (long)body.len);
	buf_printf(&head, "content-type: %s\r\ncache-control: no-store\r\n"
	    "x-content-type-options: nosniff\r\ncontent-security-policy: "
	    "default-src 'none'; frame-ancestors 'none'\r\n%s%s\r\n", type,
	    status == 405 ? "allow: GET, HEAD, POST, PUT, PATCH, DELETE\r\n" : "",
	    status == 503 ? "retry-after: 2\r\n" :
	    /* Planted cookies would shut this browser out until they expire. */
	    status == 431 ? "clear-site-data: \"cookies\"\r\n" : "");
	log_line("info", code, "%s: %d %s", conn_peer(k), status,
	    k->head.why != NULL ? k->head.why : "");
	k->phase = PHASE_LINGER;
	k->since = (int64_t)kore_time_ms();
	net_send_queue(c, head.p, head.len);
	if (k->head.method != M_HEAD && body.len > 0)
		net_send_queue(c, body.p, body.len);
	buf_free(&head);
	buf_free(&body);
	c->rnb->s_off = 0;
	c->rnb->cb = sink;
	if (!net_send_flush(c))
		kore_connection_disconnect(c);
}
