/*
 * Objects mapped into memory, one list per process: the KEEP that were used
 * last stay, so that the 300 files of a lesson do not open and map its zip 300
 * times.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "parse/zipfold.h"
#include "parse/zipindex.h"
#include "store/objects.h"
#include "web/object_cache.h"

#define KEEP	64
#define INDEXES	((size_t)32 << 20)	/* bytes of indexes that may be kept in memory */

static struct cached_object	*kept[KEEP];
static uint64_t		 turn;

/* Also for an object that was mapped only in part before an error. */
static void
object_cache_release(struct cached_object *h)
{
	zipfold_free(h->fold);
	zipindex_unmap(h->index);
	if (h->map != NULL)
		munmap((void *)(uintptr_t)h->map, h->len);
	if (h->fd != -1)
		close(h->fd);
	free(h);
}

/*
 * Open, map and, for a zip, attach the index.  An index whose object has
 * another size is damage: its offsets would lead anywhere.
 */
static struct cached_object *
map(const char *data, const char *hash, int indexed, struct err *e)
{
	struct cached_object *h = calloc(1, sizeof(*h));
	char path[700];
	int64_t size;
	void *p;

	if (h == NULL)
		abort();
	h->fd = -1;
	if (strlen(hash) != sizeof(h->hash) - 1) {
		err_set(e, ERR_FAIL, "CONTENT-DAMAGED", "hash %s", hash);
		goto failed;
	}
	memcpy(h->hash, hash, sizeof(h->hash));
	if ((h->fd = objects_open(data, hash, &size, e)) == -1)
		goto failed;
	if (size > 0) {
		p = mmap(NULL, (size_t)size, PROT_READ, MAP_SHARED, h->fd, 0);
		if (p == MAP_FAILED) {
			err_set(e, ERR_FAIL, "STORE-IO", "mmap %s", hash);
			goto failed;
		}
		h->map = p;
		h->len = (size_t)size;
	}
	if (indexed) {
		objects_index_path(data, hash, path, sizeof(path));
		if ((h->index = zipindex_map(path, e)) == NULL)
			goto failed;
		if (zipindex_size(h->index) != h->len) {
			err_set(e, ERR_FAIL, "CONTENT-DAMAGED",
			    "index of %s is of another size", hash);
			goto failed;
		}
	}
	return (h);
failed:
	object_cache_release(h);
	return (NULL);
}

/* The kept object that nobody reads and that was unused for longest; -1 all are in use. */
static int
object_cache_oldest(void)
{
	int i, best = -1;

	for (i = 0; i < KEEP; i++)
		if (kept[i] != NULL && kept[i]->refs == 0 &&
		    (best == -1 || kept[i]->used < kept[best]->used))
			best = i;
	return (best);
}

static void
object_cache_forget(int i)
{
	object_cache_release(kept[i]);
	kept[i] = NULL;
}

/*
 * A place for one more: a free one, or that of the one unused for longest; -1
 * when all are in use (then the object lives outside the list and is unmapped
 * when it is given back).
 */
static int
object_cache_place(void)
{
	int i;

	for (i = 0; i < KEEP; i++)
		if (kept[i] == NULL)
			return (i);
	if ((i = object_cache_oldest()) != -1)
		object_cache_forget(i);
	return (i);
}

/* Packages of many thousand files have large indexes: fewer of them are kept. */
static void
object_cache_bound(void)
{
	size_t held = 0;
	int i;

	for (i = 0; i < KEEP; i++)
		if (kept[i] != NULL && kept[i]->index != NULL)
			held += zipindex_held(kept[i]->index) +
			    zipfold_bytes(kept[i]->fold);
	while (held > INDEXES && (i = object_cache_oldest()) != -1) {
		if (kept[i]->index != NULL)
			held -= zipindex_held(kept[i]->index) +
			    zipfold_bytes(kept[i]->fold);
		object_cache_forget(i);
	}
}

/*
 * An object that was mapped without its index does not serve a request that
 * needs one.
 */
struct cached_object *
object_cache_get(const char *data, const char *hash, int indexed, struct err *e)
{
	struct cached_object *h = NULL;
	int i;

	for (i = 0; i < KEEP; i++)
		if (kept[i] != NULL && strcmp(kept[i]->hash, hash) == 0 &&
		    (!indexed || kept[i]->index != NULL)) {
			h = kept[i];
			break;
		}
	if (h == NULL) {
		object_cache_bound();
		if ((h = map(data, hash, indexed, e)) == NULL)
			return (NULL);
		if ((i = object_cache_place()) != -1)
			kept[i] = h;
	}
	h->refs++;
	h->used = ++turn;
	return (h);
}

/*
 * An object outside the list was mapped when all places were in use; it is
 * unmapped as soon as nobody reads it.
 */
static int
is_kept(const struct cached_object *h)
{
	int i;

	for (i = 0; i < KEEP; i++)
		if (kept[i] == h)
			return (1);
	return (0);
}

/* A kept object stays mapped for the next request. */
void
object_cache_put(void *arg)
{
	struct cached_object *h = arg;

	if (h == NULL || --h->refs > 0 || is_kept(h))
		return;
	object_cache_release(h);
}

/* Objects that are being sent stay: their memory is still read. */
void
object_cache_drop(void)
{
	int i;

	for (i = 0; i < KEEP; i++)
		if (kept[i] != NULL && kept[i]->refs == 0) {
			object_cache_release(kept[i]);
			kept[i] = NULL;
		}
}
