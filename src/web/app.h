#ifndef HOCLIEU_APP_H
#define HOCLIEU_APP_H
/*
 * What a process that answers requests holds: made once at its start, read by
 * all requests.
 */
#include <stdint.h>

#include "util/err.h"

struct db;
struct shm;
struct tpl_set;

struct app {
	char		 data[512];		/* the data folder, no slash at the end */
	char		 origin[160];		/* "http://localhost:8080" */
	char		 host[128];		/* "localhost" (no port) */
	char		 content_host[128];	/* "content.localhost": labels stand before it */
	char		 scheme[8];		/* "http" or "https" */
	int		 port;			/* as browsers see it */
	int		 walls;			/* 1 the kernel keeps this process to its data, 0 it knows no Landlock, -1 it failed */
	uint8_t		 secret[32];		/* for labels and tokens: data/secret */
	struct db	*read;			/* the same connection as write, which refuses to write */
	struct db	*write;			/* the batch's connection */
	struct tpl_set	*templates;
	struct shm	*shm;			/* shared with runner and other workers, may be NULL in tests */
	char		 app_csp[600];		/* content security policies, whole */
	char		 content_csp[600];
	char		 build[24];		/* changes with each build: in asset URLs */
};

#endif
