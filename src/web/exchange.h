#ifndef HOCLIEU_EXCHANGE_H
#define HOCLIEU_EXCHANGE_H
/*
 * One request and its answer, without Kore: kore/adapter.c fills it from a
 * socket, tests/lib/driver.c from text.  All request memory is in the arena.
 */
#include <jansson.h>
#include <stddef.h>
#include <stdint.h>

#include "util/buf.h"
#include "util/err.h"

struct app;
struct arena;
struct db;
struct form;
struct queue;
struct route;
struct viewer;

enum method {
	M_GET = 1, M_HEAD = 2, M_POST = 4, M_PUT = 8, M_PATCH = 16,
	M_DELETE = 32, M_OPTIONS = 64
};
enum host_kind { HOST_APP, HOST_CONTENT };

struct header {
	const char	*name;	/* lower case */
	const char	*value;
};

#define EXCHANGE_ARGS	4
#define EXCHANGE_OUT	24

/*
 * An answer's body that goes out of a mapped object without a copy: ${head},
 * then ${len} bytes at ${off} of the map, then ${tail}.  ${map} stays valid
 * until ${release} is called with ${arg}; kore/ calls it once all is sent or
 * the connection is gone.
 */
struct delivery {
	const uint8_t	*map;	/* NULL: no delivery, the body is in out */
	int		 fd;	/* of the same file, for sendfile; -1: memory without a file */
	size_t		 off, len;
	uint8_t		 head[16], tail[16];
	size_t		 head_len, tail_len;
	void		(*release)(void *);
	void		*arg;
};

/* Where a password check stands; survives re-runs (src/web/auth.h). */
struct auth_ticket {
	int		 slot;		/* of the mailbox, -1 none */
	uint32_t	 turn;
	int		 state;		/* enum auth_state */
	int64_t		 begun;		/* clock_ms of the first run, 0 before */
	int		 good;
	char		 hash[128];
};

/* A write that a GET owes: run in the next batch before the answer leaves. */
struct record {
	struct record	*next;
	int		 lax;	/* the answer may leave without it (a note of use) */
	int		(*run)(struct db *, void *, struct err *);
	void		*arg;		/* in the arena */
};

struct exchange {
	/* ---- the request */
	struct arena		*arena;
	enum method		 method;
	enum host_kind		 host;
	const char		*label;	/* content host: the attempt's label */
	const char		*path;	/* raw, without the query */
	const char		*query;	/* raw, "" when there is none */
	const struct header	*headers;
	int			 nheaders;
	const uint8_t		*body;	/* NULL when it is in body_fd */
	size_t			 body_len;
	int			 body_fd;	/* -1, or a file of body_len bytes */
	const char		*peer;	/* the client's address, text (docs/front.md) */
	int			 https;	/* the client's end of the way is encrypted */

	/* ---- what the dispatcher found */
	struct app		*app;
	struct db		*db;	/* read-only, or the batch's own */
	const struct route	*route;
	const char		*args[EXCHANGE_ARGS];	/* ":key" parts, decoded */
	const struct viewer	*viewer;	/* NULL: nobody is signed in */
	const char		*session_key;	/* digest of the session's token */
	const char		*csrf;	/* token to put into forms, "" */
	const char		*lang;	/* "vi" or "en" */
	struct form		*form;	/* parsed on demand: form_of() */
	struct queue		*queue;	/* what waits for this reviewer, read on demand (pages/common/waiting.h) */
	void			*prepared;	/* from prepare to handle, arena */

	/* ---- kept over re-runs after BUSY or WAIT */
	struct auth_ticket	 auth;
	int64_t			 started_ms;
	int			 waiting;	/* prepare wants to be run again … */
	int64_t			 again_ms;	/* … at this clock_ms, 0 soon */
	int			 ran;		/* the batch ran handle: undo on BUSY */

	/*
	 * What must end with the request's turn (a file lock): run once, when
	 * its batch has ended for good or the exchange is freed, and told
	 * whether the batch is durable.
	 */
	void			(*after)(void *, int);
	void			*after_arg;

	/* ---- the answer */
	int			 status;
	struct header		 out_headers[EXCHANGE_OUT];
	int			 nout;
	struct buf		 out;
	struct delivery		 delivery;
	struct record		*records;
	struct err		 err;	/* the last failure, for the log */
};

/** exchange_init(ex, arena): an empty exchange on ${arena}. */
void		 exchange_init(struct exchange *ex, struct arena *a);
/** exchange_reset(ex): drop the answer (before a re-run); the request stays. */
void		 exchange_reset(struct exchange *ex);
/** exchange_free(ex): free what is not in the arena; the arena is the caller's. */
void		 exchange_free(struct exchange *ex);
/**
 * exchange_access_changed(ex): what others may open has changed: once the batch
 * is durable, and not before, every worker forgets what it remembers.
 */
void		 exchange_access_changed(struct exchange *ex);
/** exchange_after(ex, durable): run ex->after, if it is still owed. */
void		 exchange_after(struct exchange *ex, int durable);
/** exchange_header(ex, name): a request header by lower-case name, or NULL. */
const char	*exchange_header(const struct exchange *ex, const char *name);
/**
 * exchange_cookie(ex, name): the value of the cookie of exactly that name;
 * NULL when missing or there twice (docs/guard.md K10).
 */
const char	*exchange_cookie(const struct exchange *ex, const char *name);
/**
 * exchange_set(ex, name, value): a header of the answer, replacing an earlier
 * one of that name.  A value with CR, LF or a byte over 0x7e is refused and
 * logged: no answer is ever split.
 */
void		 exchange_set(struct exchange *ex, const char *name,
		    const char *value);
/** exchange_add(ex, name, value): the same without replacing (set-cookie). */
void		 exchange_add(struct exchange *ex, const char *name,
		    const char *value);
/**
 * exchange_fixed(ex, name, value): exchange_add without copies and checks, for
 * texts of the program that outlive the request.
 */
void		 exchange_fixed(struct exchange *ex, const char *name,
		    const char *value);

/**
 * exchange_owe(ex, run, arg): have ${run}(write connection, ${arg}) done in
 * the next batch before this GET's answer leaves.
 */
void		 exchange_owe(struct exchange *ex,
		    int (*run)(struct db *, void *, struct err *), void *arg);

#endif
