#ifndef HOCLIEU_MANITEM_H
#define HOCLIEU_MANITEM_H
/* The run-time data of one <item>: for manifest.c only. */
#include <libxml/tree.h>

struct arena;
struct check_report;
struct manifest_item;

/* One <sequencing> of the <sequencingCollection>, which items name by its ID. */
struct manitem_rules {
	const char	*id;
	const xmlNode	*node;
};

/* All of them, sorted; they stay as long as the document. */
struct manitem_shared {
	struct manitem_rules	*rules;
	size_t			 n;
};

/** manitem_shared(a, root, out): the shared sequencing of the <manifest> ${root}. */
void	 manitem_shared(struct arena *a, const xmlNode *root,
	    struct manitem_shared *out);
/**
 * manitem_read(node, shared, r, it): mastery score, limits, launch data,
 * prerequisites and the 2004 equivalents of the item at ${node}; values that
 * break their type are dropped with a warning.
 */
void	 manitem_read(const xmlNode *n, const struct manitem_shared *shared,
	    struct check_report *r, struct manifest_item *it);
/** manitem_sequencing(node, shared): the <sequencing> that rules ${node}, or NULL. */
const xmlNode	*manitem_sequencing(const xmlNode *item,
		    const struct manitem_shared *shared);

#endif
