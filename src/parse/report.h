#ifndef HOCLIEU_REPORT_H
#define HOCLIEU_REPORT_H
/*
 * What the check found out about one uploaded file.  The sandboxed child fills
 * it and writes it as JSON lines (report_write); the parent reads those with
 * reportread.h, which trusts nothing, and gets the same struct again.
 * Strings live in the report's arena, are never NULL unless said so, and are
 * UTF-8 without control characters.
 */
#include <stddef.h>
#include <stdint.h>

#include "parse/formats.h"

struct arena;

#define REPORT_ENTRIES	20000	/* items of the contents list */
#define REPORT_FINDINGS	200	/* remarks; more of one code are counted only */
#define REPORT_TITLE	1000	/* bytes of a title */
#define REPORT_TEXT	8000	/* bytes of a description */
#define REPORT_DATA	131072	/* bytes of one launch data */
#define REPORT_ID	4096	/* bytes of an identifier */
#define REPORT_OBJECTIVES	256	/* objectives of one entry */
#define REPORT_OBJECTIVES_BYTES	65536	/* of all their identifiers */
#define REPORT_STORES	32	/* shared stores (adl.data) of one entry */
#define REPORT_STORES_BYTES	16384	/* of all their identifiers */

enum check_verdict {
	CHECK_READY,		/* nothing to say, or only remarks of level info */
	CHECK_WARNINGS,		/* it plays; the teacher should read the remarks */
	CHECK_REFUSED
};

enum check_severity { CHECK_INFO, CHECK_WARN, CHECK_ERROR };

enum check_kind {
	CHECK_HEADING,		/* an item that only groups others */
	CHECK_PAGE,		/* index.html of an HTML5 package */
	CHECK_ASSET,		/* SCORM asset: no run-time calls */
	CHECK_SCO
};

/* A store that SCOs share, by the targetID of an adlcp:map (2004, 4th edition). */
struct check_store {
	const char	*id;
	int		 read, write;	/* what the item may do with it */
};

/* One item of the contents list, in document order. */
struct check_entry {
	const char	*identifier;
	const char	*title;
	const char	*name;		/* key in the zip index; "" for a heading */
	const char	*tail;		/* "?a=1#b", percent-encoded, or "" */
	enum check_kind	 kind;
	int		 depth;		/* 0 = top */
	int		 parent;	/* place in entries, or -1 */
	int		 visible;
	const char	*mastery;	/* 1.2 masteryscore, "0" .. "100", or "" */
	const char	*passing;	/* 2004 scaled passing score, or "" */
	const char	*threshold;	/* 2004 completion threshold, or "" */
	const char	*max_time;	/* "HHHH:MM:SS.SS" or ISO 8601 duration, or "" */
	const char	*time_action;	/* time limit action in its vocabulary, or "" */
	const char	*launch_data;
	const char	*prerequisites;	/* 1.2 aicc_script, grammar checked, or "" */
	const char	**objectives;	/* 2004 identifiers, each once, the primary one first */
	size_t		 nobjectives;
	struct check_store *stores;	/* 2004, each identifier once */
	size_t		 nstores;
	int		 stores_own;	/* 1: not shared with other courses */
};

struct check_finding {
	const char		*code;		/* a row of findings.c */
	enum check_severity	 severity;	/* of that row */
	const char		*place;		/* file name or identifier, or "" */
	const char		*params;	/* JSON object of texts for {{name}} */
};

struct check_report {
	struct arena		*arena;		/* owns everything below */
	enum check_verdict	 verdict;
	const char		*reason;	/* family ("scorm", "html5", "pdf" ...) or
						   the code of the first error */
	enum check_format	 format;
	const char		*version;	/* schemaversion as the manifest says, or "" */
	const char		*title;
	const char		*description;
	const char		*language;
	const char		*media;		/* "application/pdf" ..., or "" */
	uint64_t		 files;		/* entries of the zip, 1 otherwise */
	uint64_t		 bytes;		/* unpacked */
	int			 sequencing;	/* the manifest has sequencing rules */
	uint64_t		 pages;		/* files that pageread.h has read */
	int			 calls;		/* one of them calls a SCORM run time */
	int			 flash_spare;	/* none of them calls Flash; of the child alone */
	struct check_entry	*entries;
	size_t			 nentries;	/* headings included */
	size_t			 nlaunch;	/* entries that start something */
	size_t			 nscos;
	struct check_finding	*findings;
	size_t			 nfindings;
	const char		*chosen;	/* what the teacher chose, names one a line; for the check alone */
	int			 asks;		/* it cannot be played before the teacher has chosen one of the entries */
};

/* Where a writer's output goes; both return 0, or -1 to stop. */
struct check_sink {
	int	(*line)(void *, const char *, size_t);	/* one JSON line with its \n */
	int	(*bytes)(void *, const void *, size_t);	/* raw bytes announced before */
	void	*arg;
};

/** report_new(): an empty report, verdict refused until report_settle. */
struct check_report	*report_new(void);
/** report_free(r): free ${r} and all its strings; NULL is fine. */
void	 report_free(struct check_report *r);
/**
 * report_entry(r): room for one more entry, all texts "" and parent -1; NULL
 * when REPORT_ENTRIES stand already.
 */
struct check_entry	*report_entry(struct check_report *r);
/**
 * report_find(r, code, place, key, value, ..., NULL): add a remark; ${code} is
 * a row of findings.c, ${place} may be NULL, the pairs are texts for {{key}}.
 * Of one code at most 20 are kept, errors always.
 */
void	 report_find(struct check_report *r, const char *code,
	    const char *place, ...)
	    __attribute__((sentinel));
/**
 * report_settle(r): derive verdict, reason, the counts and whether it asks from
 * the findings, the format and the entries.
 */
void	 report_settle(struct check_report *r);
/** report_cut(a, s, max): ${s} cleaned (text_clean) and cut to ${max} bytes. */
const char	*report_cut(struct arena *a, const char *s, size_t max);
/** report_write(r, sink): all of ${r} as JSON lines {"t":"head"|"entry"|"finding"}; 0/-1. */
int	 report_write(const struct check_report *r, const struct check_sink *s);

/** report_format_find(id): the format of that row (formats.h), or -1. */
int	 report_format_find(const char *id);
/** report_verdict_name(v): "ready", "warnings" or "refused". */
const char	*report_verdict_name(enum check_verdict v);

#endif
