/*
 * Looks of a GET, which may not write: the next batch writes them to the trail
 * before the answer leaves.
 */
#include "util/arena.h"

#include "audit/audit.h"
#include "people/people.h"
#include "pages/common/audit_read.h"

/* Lives in the request's arena until the batch has written it. */
struct look {
	int64_t		 who, ref;
	const char	*kind, *note;
};

static int
audit_read_write(struct db *db, void *arg, struct err *e)
{
	const struct look *l = arg;

	return (audit_add(db, l->who, "look", l->kind, l->ref, l->note, e));
}

/* ${kind} and ${note} are not copied. */
void
audit_read_note(struct exchange *ex, const char *kind, int64_t ref,
    const char *note)
{
	struct look *l = arena_alloc(ex->arena, sizeof(*l));

	l->who = ex->viewer->id;
	l->kind = kind;
	l->note = note;
	l->ref = ref;
	exchange_owe(ex, audit_read_write, l);
}

void
audit_read(struct exchange *ex, const char *kind, int64_t ref)
{
	audit_read_note(ex, kind, ref, NULL);
}
