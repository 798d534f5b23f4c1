#ifndef HOCLIEU_PG_FILES_H
#define HOCLIEU_PG_FILES_H
/*
 * The tus 1.0 server (https://tus.io/protocols/resumable-upload) at /files with
 * creation, expiration, checksum and termination; docs/architecture.md.
 */
#include "web/exchange.h"

#define FILES_PATCH_MAX	(8u << 20)	/* bytes of one PATCH */

/** pg_files_options(ex, e): OPTIONS: which parts of the protocol this server speaks. */
int	 pg_files_options(struct exchange *ex, struct err *e);
/** pg_files_create(ex, e): POST /files: a new upload, 201 and its Location. */
int	 pg_files_create(struct exchange *ex, struct err *e);
/** pg_files_head(ex, e): HEAD /files/:key: how far it is. */
int	 pg_files_head(struct exchange *ex, struct err *e);
/**
 * pg_files_prepare(ex, e), pg_files_change(ex, e): PATCH and DELETE of
 * /files/:key, and POST with X-HTTP-Method-Override.
 */
int	 pg_files_prepare(struct exchange *ex, struct err *e);
int	 pg_files_change(struct exchange *ex, struct err *e);
/** pg_files_mine(ex, e): GET /files/mine: {"uploads": upload_mine()}. */
int	 pg_files_mine(struct exchange *ex, struct err *e);

#endif
