/* The first page of a zip, when it is not in its usual place; see starts.h. */
#include <string.h>
#include <strings.h>

#include "parse/starts.h"
#include "parse/zipdir.h"

const char *
starts_name(const char *name)
{
	const char *base = strrchr(name, '/');

	return (base != NULL ? base + 1 : name);
}

int
starts_litter(const char *name)
{
	const char *base = starts_name(name);

	return (strncmp(name, "__MACOSX/", 9) == 0 ||
	    strncmp(base, "._", 2) == 0 || strcmp(base, ".DS_Store") == 0 ||
	    strcasecmp(base, "Thumbs.db") == 0 ||
	    strcasecmp(base, "desktop.ini") == 0);
}

int
starts_is_manifest(const char *name)
{
	const char *base = starts_name(name);

	return (strcasecmp(base, "imsmanifest.xml") == 0 ||
	    strcasecmp(base, "tincan.xml") == 0 ||
	    strcasecmp(base, "cmi5.xml") == 0);
}

int
starts_is_page(const char *name)
{
	const char *dot = strrchr(starts_name(name), '.');

	return (dot != NULL && (strcasecmp(dot, ".html") == 0 ||
	    strcasecmp(dot, ".htm") == 0 || strcasecmp(dot, ".xhtml") == 0));
}

int
starts_chosen(const char *chosen, const char *name)
{
	size_t n = strlen(name), k;

	for (; *chosen != '\0'; chosen += k + (chosen[k] == '\n')) {
		k = strcspn(chosen, "\n");
		if (k == n && memcmp(chosen, name, n) == 0)
			return (1);
	}
	return (0);
}

/*
 * How a file's name ranks among first pages, 0 best, -1 none; a name in another
 * case comes behind the same one in its usual case.
 */
static int
rank_of(const char *name)
{
	/* In this order: iSpring and most tools, then Storyline's own name. */
	static const char *const pages[] = {
		"index.html", "index.htm", "story.html", "default.html",
		"default.htm"
	};
	const char *base = starts_name(name);
	int i;

	for (i = 0; i < (int)(sizeof(pages) / sizeof(pages[0])); i++)
		if (strcasecmp(base, pages[i]) == 0)
			return (2 * i + (strcmp(base, pages[i]) != 0));
	return (-1);
}

/* Bytes of the folder that ${name} lies in, with its "/". */
static size_t
folder_of(const char *name)
{
	return ((size_t)(starts_name(name) - name));
}

/*
 * Among the files right in the folder of ${len} bytes at ${folder} those of the
 * best rank: their number, the first in ${out}.
 */
static size_t
best_of(const struct zipdir *z, const char *folder, size_t len,
    const struct zip_entry **out)
{
	size_t i, n = 0;
	int rank, best = -1;

	for (i = 0; i < zipdir_count(z); i++) {
		const struct zip_entry *e = zipdir_at(z, i);

		if (e->is_dir || folder_of(e->name) != len ||
		    memcmp(e->name, folder, len) != 0 ||
		    (rank = rank_of(e->name)) < 0)
			continue;
		if (n > 0 && rank == best)
			n++;
		if (n > 0 && rank >= best)
			continue;
		best = rank;
		*out = e;
		n = 1;
	}
	return (n);
}

const struct zip_entry *
starts_usual(const struct zipdir *z, const char *folder)
{
	const struct zip_entry *e;

	return (best_of(z, folder, strlen(folder), &e) == 1 ? e : NULL);
}

/*
 * What starts_list collects: manifests, first pages by name, any page, or other
 * pages at the top.
 */
enum sought { SOUGHT_MANIFEST, SOUGHT_FIRST, SOUGHT_PAGE, SOUGHT_TOP };

/* 1 when it is sought for; ${below} says that it belongs to a manifest. */
static int
is_sought(const char *name, enum sought what, int below)
{
	switch (what) {
	case SOUGHT_MANIFEST:
		return (starts_is_manifest(name));
	case SOUGHT_FIRST:
		return (rank_of(name) >= 0 && !below);
	case SOUGHT_TOP:
		return (starts_is_page(name) && rank_of(name) < 0 && !below &&
		    folder_of(name) == 0);
	default:
		return (starts_is_page(name));
	}
}

/* 1 when ${name} lies in or below the folder of a manifest in the list. */
static int
below_one(const struct starts *st, size_t manifests, const char *name)
{
	size_t i, len;

	for (i = 0; i < manifests; i++) {
		len = folder_of(st->e[i]->name);
		if (strncmp(st->e[i]->name, name, len) == 0)
			return (1);
	}
	return (0);
}

static int
depth_of(const char *name)
{
	int n = 0;

	for (; *name != '\0'; name++)
		n += *name == '/';
	return (n);
}

/*
 * One more that fits.  A full list gives its deepest place to what is less
 * deep: of hundreds of pages the first one lies high.
 */
static void
starts_keep(struct starts *st, const struct zip_entry *e)
{
	size_t i, deep = 0;

	st->total++;
	if (starts_chosen(st->chosen, e->name))
		st->hit = e;
	if (st->n < STARTS_MOST) {
		st->e[st->n++] = e;
		return;
	}
	for (i = 1; i < st->n; i++)
		if (depth_of(st->e[i]->name) >= depth_of(st->e[deep]->name))
			deep = i;
	if (depth_of(e->name) < depth_of(st->e[deep]->name))
		st->e[deep] = e;
}

/* Keep all entries that are sought for. */
static void
starts_list(const struct zipdir *z, struct starts *st, enum sought what)
{
	size_t i, manifests = what == SOUGHT_TOP ? 0 : st->n;

	for (i = 0; i < zipdir_count(z); i++) {
		const struct zip_entry *e = zipdir_at(z, i);

		if (e->is_dir || starts_litter(e->name))
			continue;
		if (is_sought(e->name, what, (what == SOUGHT_FIRST ||
		    what == SOUGHT_TOP) && below_one(st, manifests, e->name)))
			starts_keep(st, e);
	}
}

/*
 * Of first pages in one folder the best ranked stay.  The list is sorted by
 * name, so those of one folder need not stand together; it is short.
 */
static void
drop_worse(struct starts *st)
{
	const struct zip_entry *best[STARTS_MOST];
	size_t i, j, n = 0, len;

	for (i = 0; i < st->n; i++) {
		int rank = rank_of(st->e[i]->name), worse = 0;

		len = folder_of(st->e[i]->name);
		for (j = 0; rank >= 0 && !worse && j < st->n; j++)
			worse = folder_of(st->e[j]->name) == len &&
			    memcmp(st->e[j]->name, st->e[i]->name, len) == 0 &&
			    rank_of(st->e[j]->name) >= 0 &&
			    rank_of(st->e[j]->name) < rank;
		if (!worse)
			best[n++] = st->e[i];
	}
	memcpy(st->e, best, n * sizeof(*best));
	st->n = st->total = n;
}

/*
 * The one whose folder holds all others, deeper down: help pages and examples
 * of a lesson lie below it.
 */
static const struct zip_entry *
above_all(const struct starts *st)
{
	const struct zip_entry *top = st->e[0];
	size_t i, len;

	for (i = 1; i < st->n; i++)
		if (folder_of(st->e[i]->name) < folder_of(top->name))
			top = st->e[i];
	len = folder_of(top->name);
	for (i = 0; i < st->n; i++)
		if (st->e[i] != top && (folder_of(st->e[i]->name) == len ||
		    strncmp(st->e[i]->name, top->name, len) != 0))
			return (NULL);
	return (top);
}

/* The answer when there is one; then nobody is asked. */
static const struct zip_entry *
starts_only(struct starts *st)
{
	const struct zip_entry *e = st->hit;

	if (e == NULL && st->n > 0 && st->total <= STARTS_MOST)
		e = st->n == 1 ? st->e[0] : above_all(st);
	if (e != NULL)
		st->n = st->total = 0;
	return (e);
}

/*
 * Manifests and first pages that belong to none count alike: two lessons zipped
 * together may be of different kinds.
 */
const struct zip_entry *
starts_pick(const struct zipdir *z, struct starts *st)
{
	const struct zip_entry *e;

	st->n = st->total = 0;
	st->hit = NULL;
	starts_list(z, st, SOUGHT_MANIFEST);
	starts_list(z, st, SOUGHT_FIRST);
	if (st->total <= STARTS_MOST)
		drop_worse(st);
	if ((e = starts_only(st)) != NULL)
		return (e);
	if (st->n == 0) {
		starts_list(z, st, SOUGHT_PAGE);
		return (starts_only(st));
	}
	/* Two lessons below a page of links: that may be meant, too. */
	starts_list(z, st, SOUGHT_TOP);
	if ((e = st->hit) != NULL)
		st->n = st->total = 0;
	return (e);
}
