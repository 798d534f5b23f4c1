#ifndef HOCLIEU_SERVE_H
#define HOCLIEU_SERVE_H
/* What the files behind `hoclieu serve` share. */
#include <sys/types.h>

#include "util/err.h"

struct shm;

struct serve {
	const char	*data;			/* as the administrator wrote it */
	const char	*bind;			/* "127.0.0.1" */
	int		 port;
	int		 workers;
	char		 origin[160];		/* "http://localhost:8080" */
	char		 host[128];		/* of the origin */
	char		 content_host[128];
	struct shm	*shm;
};

/* ---- asuser.c */
/**
 * asuser(e): as root: make sure that the system user "hoclieu" exists, give it
 * the working directory with all that is in it, and become that user for good.
 * Does nothing for anybody else.  0 or -1.
 */
int	 asuser(struct err *e);

/* ---- koreconf.c */
/** koreconf_library(e): a descriptor of hoclieu.so beside this program, or -1. */
int	 koreconf_library(struct err *e);
/**
 * koreconf_write(s, library, e): in the working directory: run/kore.conf for
 * ${s}, run/hoclieu.so copied from ${library} (closed), run/spool empty.
 */
int	 koreconf_write(const struct serve *s, int library, struct err *e);

/* ---- supervise.c */
/**
 * supervise(s, ready, e): start Kore and the runner in the working directory,
 * call ${ready} once pages are answered, start again what ends, until SIGINT
 * or SIGTERM; then end all of them.  0, or -1 when the start failed, or
 * START-HOPELESS when starts failed again and again for what no start can mend.
 */
int	 supervise(const struct serve *s, void (*ready)(const struct serve *),
	    struct err *e);

#endif
