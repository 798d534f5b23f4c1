#ifndef HOCLIEU_PACKAGES_H
#define HOCLIEU_PACKAGES_H
/*
 * What the check found out about an object: its format, entries and findings,
 * as rows.
 */
#include <jansson.h>
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

struct arena;
struct check_report;

extern const struct sql_table packages_sql;

/* Path of the one entry of a pdf, film, sound or picture: the object itself. */
#define PACKAGE_WHOLE	"."

/* One row of a package's contents list. */
struct entry {
	int64_t		 id;
	int		 ord, depth;
	const char	*ident, *title;
	const char	*path;		/* name in the index, "" for a heading */
	const char	*suffix;	/* "?a=1#x" or "" */
	int		 is_sco;	/* tracks; else an asset */
	int		 version;	/* 12 or 2004; 0 no SCORM */
	/*
	 * JSON of texts as in parse/report.h: mastery, passing, threshold,
	 * max_time, time_action, launch_data, prerequisites; visible: bool; objectives: list of texts;
	 * where there are any, stores: list of {id, read, write}, stores_own: bool.
	 */
	const char	*launch;
};

/* What the check understood of an object. */
struct package {
	int64_t		 id;
	const char	*hash;		/* of the object */
	const char	*format;	/* name of a row of parse/formats.h */
	const char	*edition;	/* "1.2", "2004 4th Edition", "" */
	const char	*verdict;	/* "ready" "warnings" "refused" */
	const char	*reason;
	const char	*title;		/* from the manifest, "" */
	const char	*media;		/* media type of the object */
	int64_t		 bytes, files, unpacked;
	int		 nentries, nscos;
	int		 playable;	/* has an entry our player starts */
	int		 asks;		/* its entries are files, one of which the teacher must choose */
	int		 pages;		/* files that were read (parse/pageread.h); -1 unknown */
	int		 calls;		/* 1: one of them calls a SCORM run time; -1 unknown */
};

/** packages_store(db, hash, report, id, e): in the caller's transaction. */
int	 packages_store(struct db *db, const char *hash,
	    const struct check_report *r, int64_t *id, struct err *e);
/** packages_find(db, a, id, out, e): 1; 0 gone and ${out} is NULL; -1. */
int	 packages_find(struct db *db, struct arena *a, int64_t id,
	    struct package **out, struct err *e);
/** packages_entries(db, a, id, out, e): in order, headings too; count or -1. */
int	 packages_entries(struct db *db, struct arena *a, int64_t id,
	    struct entry **out, struct err *e);
/**
 * packages_findings(db, a, id, lang, e): new JSON list for the report page:
 * [{code, severity, title, place, effect, repair}], texts in ${lang}.  Several of
 * one code are one, whose "names" are [{name, place}] and "count" their number,
 * which may be more than are named.
 */
json_t	*packages_findings(struct db *db, struct arena *a, int64_t id,
	    const char *lang, struct err *e);

#endif
