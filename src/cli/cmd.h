#ifndef HOCLIEU_CMD_H
#define HOCLIEU_CMD_H
/*
 * Commands of the program.  Each is one function in src/cli/cmd_<name>.c with
 * one row in the table of main.c; it returns the exit status: 0 done, 1 it
 * failed and said why on standard error, 2 wrong arguments, CMD_HOPELESS it will
 * fail in the same way until somebody repairs the data (tools/hoclieu.service).
 */
#include <stdio.h>

#include "util/err.h"

#define CMD_HOPELESS	3

struct command {
	const char	*name;
	int		(*run)(int, char **);
	const char	*arguments;	/* "[--port N]" */
	const char	*help;		/* one line, Vietnamese */
};

/**
 * cmd_NAME(argc, argv): the command NAME, the exit status as above: init,
 * serve, runner, demo, setting, user, verify, curriculum, roster, ingest, backup,
 * restore, minutes, rendition, seal_key, report, token.
 */
int	 cmd_init(int argc, char **argv);
int	 cmd_serve(int argc, char **argv);
int	 cmd_runner(int argc, char **argv);
int	 cmd_demo(int argc, char **argv);
int	 cmd_setting(int argc, char **argv);
int	 cmd_user(int argc, char **argv);
int	 cmd_verify(int argc, char **argv);
int	 cmd_curriculum(int argc, char **argv);
int	 cmd_backup(int argc, char **argv);
int	 cmd_restore(int argc, char **argv);
int	 cmd_minutes(int argc, char **argv);
int	 cmd_rendition(int argc, char **argv);
int	 cmd_seal_key(int argc, char **argv);
/** cmd_user_help(to): what `hoclieu user` can do; 0, or 2 when ${to} is stderr. */
int	 cmd_user_help(FILE *to);

/**
 * cmd_option(argc, argv, name, otherwise): the value behind "--name" or in
 * "--name=value", or ${otherwise}.
 */
const char	*cmd_option(int argc, char **argv, const char *name,
		    const char *otherwise);
/** cmd_flag(argc, argv, name): 1 when "--name" stands alone somewhere. */
int		 cmd_flag(int argc, char **argv, const char *name);
/**
 * cmd_words(argc, argv, options, words, max): the arguments that are neither
 * options nor their values into ${words}; ${options} names the options that
 * take a value, ended by NULL.  Their number, or -1 after a message when an
 * argument begins with "--" and is neither there nor in ${flags}.
 */
int		 cmd_words(int argc, char **argv, const char *const *options,
		    const char *const *flags, const char **words, int max);
/** cmd_data(argc, argv): the data folder: --data, HOCLIEU_DATA, "./data". */
const char	*cmd_data(int argc, char **argv);
/** cmd_failed(e): say ${e} on standard error; always 1. */
int		 cmd_failed(const struct err *e);

#endif
