/* The reviewer's queue, once for a request (waiting.h). */
#include "util/arena.h"

#include "people/people.h"
#include "pages/common/waiting.h"

/* Shell and page both ask for it, so a GET reads it once. */
const struct queue *
waiting_queue(struct exchange *ex, struct err *e)
{
	int reads = (ex->method & (M_GET | M_HEAD)) != 0;
	struct queue *q;

	/* A request that writes changes the queue while it runs. */
	if (reads && ex->queue != NULL)
		return (ex->queue);
	q = arena_alloc(ex->arena, sizeof(*q));
	if (library_queue(ex->db, ex->arena, ex->viewer,
	    ex->viewer->school_id, q, e) != 0)
		return (NULL);
	return (ex->queue = q);
}

/* The queue itself holds only row ids; the rows of the page are read here. */
int
waiting_rows(struct exchange *ex, int early, int offset, int limit,
    struct item **out, int64_t *total, struct err *e)
{
	const struct queue *q = waiting_queue(ex, e);
	const struct queue_side *s;

	if (q == NULL)
		return (-1);
	s = early ? &q->early : &q->mine;
	*total = s->n;
	return (library_queue_rows(ex->db, ex->arena, s, offset, limit, out,
	    e));
}
