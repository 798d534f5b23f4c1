#ifndef HOCLIEU_TEST_DRIVER_H
#define HOCLIEU_TEST_DRIVER_H
/*
 * Pages without Kore: a fresh data folder with a small school, and requests
 * put through the dispatcher and the batch as a worker would.
 */
#include <jansson.h>
#include <stddef.h>
#include <stdint.h>

#include "web/app.h"
#include "web/exchange.h"

struct driver {
	struct app	 app;
	char		 data[256];
	int64_t		 upper, school, dept;	/* units */
	int64_t		 class_3a, class_3b;
	char		**keep;			/* answers, freed with the driver */
	size_t		 nkeep;
	json_t		*models;		/* of the answers, freed so too */
};

struct reply {
	int		 status;
	const char	*body;		/* "" when empty; deliveries are copied */
	size_t		 len;
	const char	*headers;	/* "name: value\n" lines */
	const char	*template;	/* what the body was rendered from, or NULL */
	json_t		*model;		/* over what; see tests/lib/model.h */
};

/*
 * With MODELS=dir in the environment every answer's model is written into that
 * folder as TEMPLATE.PROCESS-N.json: where the models of tests/data/goldens come
 * from.
 *
 * driver_new(): people (logins): "duc" principal, "ha" head of grades 1-3,
 * "hanh" and "loan" teachers of 3A and 3B, "minh" pupil of 3A, "bao" pupil of
 * 3B, "lan" inspector of the upper unit, "quan" administrator.  Passwords are
 * "mat-khau-<login>".  The clock stands at 2026-11-23 08:42 in Hanoi.
 */
struct driver	*driver_new(void);
void		 driver_free(struct driver *d);
/* The row of a login; asserts that it is there. */
int64_t		 driver_person(struct driver *d, const char *login);
/* GET as ${login} (NULL: signed out). */
struct reply	 driver_get(struct driver *d, const char *login,
		    const char *path);
/* POST a urlencoded form as ${login}; _csrf and Origin are added. */
struct reply	 driver_post(struct driver *d, const char *login,
		    const char *path, const char *form);
/*
 * Any request: ${extra} are more header lines "name: value\n" (lower case
 * names); ${label} non-NULL sends it to that content host.
 */
struct reply	 driver_send(struct driver *d, const char *login, enum method m,
		    const char *label, const char *path, const char *extra,
		    const void *body, size_t len);
/*
 * The same request as an exchange on ${a} that has not run yet, for tests that
 * drive dispatch_begin and batch_run themselves.
 */
struct arena;
void		 driver_exchange(struct driver *d, struct arena *a,
		    struct exchange *ex, const char *login, enum method m,
		    const char *label, const char *path, const char *extra,
		    const void *body, size_t len);
/* What an exchange that such a test has run says; of its model, the last one made. */
struct reply	 driver_take(struct driver *d, struct exchange *ex);
/* A header of the reply, NULL when missing; copied into the driver. */
const char	*driver_header(struct driver *d, const struct reply *r,
		    const char *name);
/* Statements of the test's own, on a connection of their own; asserts that they succeed. */
void		 driver_sql(struct driver *, const char *);
/* One number of a row, by plain SQL of the test's own. */
int64_t		 driver_count(struct driver *d, const char *sql);

#endif
