#ifndef HOCLIEU_MANIFEST_H
#define HOCLIEU_MANIFEST_H
/*
 * imsmanifest.xml to structs: SCORM 1.2, SCORM 2004 2nd-4th edition, and the
 * IMS packages that look like them.  Lenient in name spaces and letter case,
 * strict in what it hands on.  Strings live in the report's arena.
 */
#include <stddef.h>

#include "parse/report.h"

struct manifest_item {
	struct check_entry	 data;		/* identifier, title, run-time data */
	const char		*ref;		/* identifierref, or "" */
	const char		*parameters;
	int			 leaf;		/* no items below it */
};

struct manifest_resource {
	const char	*identifier;
	const char	*href;		/* as written, NULL = none */
	const char	*base;		/* folder its references start in */
	const char	*type;
	int		 sco;
	int		 base_bad;	/* its xml:base leaves the package */
};

struct manifest_file {
	const char	*href, *base;
};

struct manifest {
	enum check_format		 format;	/* one that is not indexed: kept, its items are not read */
	const char			*version;
	const char			*title, *description, *language;
	struct manifest_item		*items;
	size_t				 nitems;
	struct manifest_resource	*resources;	/* sorted by identifier */
	size_t				 nresources;
	struct manifest_file		*files;
	size_t				 nfiles;
	int				 sequencing;	/* it has rules of sequencing (2004) */
	int				 organizations;	/* how many there are; one is read */
	int				 submanifests;	/* manifests inside that items were read from */
};

/**
 * manifest_parse(bytes, len, folder, m, r): read the manifest that lies in
 * ${folder} of the zip ("" or "a/").  0 with ${m} filled, remarks put into
 * ${r}; -1 when ${r} got an error.
 */
int	 manifest_parse(const void *bytes, size_t len, const char *folder,
	    struct manifest *m, struct check_report *r);
/** manifest_resource(m, identifier): the resource or NULL. */
const struct manifest_resource	*manifest_resource(const struct manifest *m,
				    const char *id);

#endif
