#ifndef HOCLIEU_SHELL_H
#define HOCLIEU_SHELL_H
/*
 * The frame around every page: templates/shell.mustache and its model.
 *
 * A page's template is  {{<shell}} {{$title}}…{{/title}} {{$main}}…{{/main}}
 * {{$scripts}}<script src="/a/{{shell.build}}/upload.js" defer></script>
 * {{/scripts}} {{/shell}}; a page that fills the window by itself (the player)
 * overrides {{$body}}.  The page's own model may say "bare": true, for a page
 * without tabs and account menu, and "notes": [{tone, text, code, alert}].
 */
#include <jansson.h>

#include "web/exchange.h"

/**
 * shell_model(ex, model, e): put "shell" into ${model}: {lang, other_lang,
 * other_name, path, build, csrf, school, name, initials, honorific, bare, tabs,
 * notes, footer {year, week}}.  Signed out is bare.  0 or -1.
 */
int	 shell_model(struct exchange *ex, json_t *model, struct err *e);
/** shell_note(tone, text, code, alert): new JSON for the partial "note". */
json_t	*shell_note(const char *tone, const char *text, const char *code,
	    int alert);
/**
 * shell_initials(name, out, size): of the last two words of a Vietnamese name:
 * "TH" for "Trần Thị Hạnh".
 */
void	 shell_initials(const char *name, char *out, size_t size);

#endif
