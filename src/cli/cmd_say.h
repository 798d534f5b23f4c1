#ifndef HOCLIEU_CMD_SAY_H
#define HOCLIEU_CMD_SAY_H
/*
 * What a command says to the person at the terminal: Vietnamese, unless the
 * environment (LC_ALL, LC_MESSAGES, LANG) asks for English.
 */
#include <stdio.h>

/** cmd_text(text): ${text}, which is TR(…), in the language of the terminal. */
const char	*cmd_text(const char *text);
/** cmd_note(to, text, value): a line of cmd_text(${text}), in which ${value} stands for "{{value}}". */
void		 cmd_note(FILE *to, const char *text, const char *value);

#endif
