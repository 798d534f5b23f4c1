#ifndef HOCLIEU_ANSWER_H
#define HOCLIEU_ANSWER_H
/* Ways for a handler to answer.  Each returns 0 so that a handler can end with it. */
#include <jansson.h>

#include "web/exchange.h"

/**
 * answer_page(ex, template, model, e): the template rendered over ${model}
 * (taken over and freed), inside the shell (templates/shell.mustache): who is
 * signed in, tabs, language, csrf token, notes are put into the model under
 * "shell" by src/pages/common/shell.c through answer_shell_hook.  Status stays what
 * ex->status says, 200 when 0.
 */
int	 answer_page(struct exchange *ex, const char *template, json_t *model,
	    struct err *e);
/** answer_fragment(ex, template, model, e): the same without the shell. */
int	 answer_fragment(struct exchange *ex, const char *template,
	    json_t *model, struct err *e);
/** answer_json(ex, status, json): ${json} is taken over. */
int	 answer_json(struct exchange *ex, int status, json_t *json);
/** answer_text(ex, status, text): text/plain. */
int	 answer_text(struct exchange *ex, int status, const char *text);
/** answer_empty(ex, status): no body (201, 204, 304, …). */
int	 answer_empty(struct exchange *ex, int status);
/**
 * answer_own_path(path): 1 when ${path} is an address inside this site as every
 * browser reads it; NULL is none.
 */
int	 answer_own_path(const char *path);
/** answer_redirect(ex, path): 303 to an own path ("/…"); others become "/". */
int	 answer_redirect(struct exchange *ex, const char *path);
/**
 * answer_note(ex, tone, text): with answer_redirect: show ${text} (already in
 * the reader's language) as a note on the next page, once.  ${tone} is "ok",
 * "wait", "warn" or "bad".  Kept in a signed short-lived cookie.
 */
void	 answer_note(struct exchange *ex, const char *tone, const char *text);

/**
 * answer_take_note(ex): the note that the page before left, as new JSON
 * {tone, text}, or NULL; the cookie is cleared with this answer.
 */
json_t	*answer_take_note(struct exchange *ex);

/** The shell's model is made one floor up; pages set this at app_load time. */
extern int	(*answer_shell_hook)(struct exchange *, json_t *, struct err *);
/**
 * Called with the template's name and the whole model of each answer before it
 * is rendered; who keeps the model takes a reference.  NULL in the program: the
 * tests of the pages set it, to look at what is shown and not at how.
 */
extern void	(*answer_model_hook)(const char *, json_t *);

#endif
