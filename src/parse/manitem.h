#ifndef HOCLIEU_MANITEM_H
#define HOCLIEU_MANITEM_H
/* The run-time data of one <item>: for manifest.c only. */
#include <libxml/tree.h>

struct check_report;
struct manifest_item;

/**
 * manitem_read(node, root, r, it): mastery score, limits, launch data,
 * prerequisites and the 2004 equivalents of the item at ${node}; values that
 * break their type are dropped with a warning.  ${root} is the <manifest>, for
 * shared sequencing.
 */
void	 manitem_read(const xmlNode *n, const xmlNode *root,
	    struct check_report *r, struct manifest_item *it);
/** manitem_sequencing(node, root): the <sequencing> that rules ${node}, or NULL. */
const xmlNode	*manitem_sequencing(const xmlNode *item, const xmlNode *root);

#endif
