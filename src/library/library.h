#ifndef HOCLIEU_LIBRARY_H
#define HOCLIEU_LIBRARY_H
/*
 * Items, versions, filing under lessons, the way to publication, lists.
 * State of an item: checking > draft (or refused) > submitted > published, or
 * returned; withdrawn.  docs/design.md 4.4-4.5.
 */
#include <jansson.h>
#include <stdint.h>

#include "store/db.h"
#include "people/people.h"
#include "util/err.h"

struct arena;

extern const struct sql_table library_sql;

struct item {
	int64_t		 id, owner_id, school_id, version_id, package_id;
	const char	*key, *title, *kind, *state, *licence, *source, *about;
	const char	*owner, *owner_honorific;
	const char	*file_name;	/* of the newest version */
	const char	*hash;		/* object of the newest version, "" while finishing */
	const char	*format;	/* of the package, "" while checking */
	const char	*verdict;	/* "" while checking */
	const char	*reason;	/* why it was returned, "" */
	const char	*reviewer;	/* who returned or published it */
	int64_t		 bytes, created, changed, submitted, published, expires;
	int		 version_no;
	int		 playable;
	unsigned	 grades;	/* of its lessons */
	int64_t		 subject_id;	/* of its first lesson */
	int64_t		 lesson_id;	/* its first lesson, 0 when not filed */
	int		 warnings;	/* remarks of level warn of the newest version */
};

/* kinds as stored: "elesson" "video" "plan" "test" "material" "board" */
extern const char *const item_kinds[];
extern const char *const item_licences[];	/* "school" "cc-by" "cc-by-sa" "own-class" */
/** library_kind_known(s) / library_licence_known(s): 1 when ${s} is one of them. */
int		 library_kind_known(const char *);
int		 library_licence_known(const char *);

#define ITEM_TITLE_MAX	200	/* characters */
#define ITEM_SOURCE_MAX	500
#define ITEM_ABOUT_MAX	2000
#define ITEM_LESSONS	8	/* lessons one item may be filed under */

/**
 * library_title_check(a, title, e): the title rule ("ghi rõ tên bài"): 0, or
 * ERR_REJECT on the field "title": ITEM-TITLE (empty or says too little, as
 * "Bài giảng 1"), ITEM-TITLE-FILE (looks like a file name), ITEM-TITLE-LONG.
 */
int		 library_title_check(struct arena *, const char *, struct err *);
/**
 * library_title_of(a, file_name): a provisional title from a file name: no
 * folder, no ending, separators become spaces; never empty.
 */
char		*library_title_of(struct arena *, const char *);

/** library_item(db, a, key, e), library_item_by_id(db, a, id, e): NULL when unknown (e stays OK). */
struct item	*library_item(struct db *, struct arena *, const char *,
		    struct err *);
struct item	*library_item_by_id(struct db *, struct arena *, int64_t,
		    struct err *);
/**
 * library_by_file(db, owner, file_name, id, e): 1 with the first item that this
 * person made of a file of this name, deleted ones too; 0 none, -1.
 */
int		 library_by_file(struct db *, int64_t, const char *, int64_t *,
		    struct err *);
/** library_scope(it, s): what people_may wants to know of ${it}. */
void		 library_scope(const struct item *, struct scope *);

/**
 * library_new(db, person, school, file_name, key, id, e): a fresh item in
 * state "checking" for a complete upload; its provisional title comes from the
 * file name.
 */
int		 library_new(struct db *, int64_t, int64_t, const char *,
		    char *, int64_t *, struct err *);
/** library_add_version(db, item, hash, file_name, bytes, version_id, e): when the object stands. */
int		 library_add_version(struct db *, int64_t, const char *,
		    const char *, int64_t, int64_t *, struct err *);
/** library_checked(db, item, version, package, verdict, title, e): checking > draft or refused. */
int		 library_checked(struct db *, int64_t, int64_t, int64_t,
		    const char *, const char *, struct err *);

struct item_fields {
	const char	*title, *kind, *licence, *source, *about;
	const int64_t	*lessons;
	int		 nlessons;
};
/** library_save(db, who, item, fields, strict, e): ${strict} demands all that submitting needs. */
int		 library_save(struct db *, const struct viewer *,
		    const struct item *, const struct item_fields *, int,
		    struct err *);
/** library_submit / publish / return / withdraw / delete: state changes with their rules and audit. */
int		 library_submit(struct db *, const struct viewer *,
		    const struct item *, struct err *);
int		 library_publish(struct db *, const struct viewer *,
		    const struct item *, struct err *);
int		 library_return(struct db *, const struct viewer *,
		    const struct item *, const char *, struct err *);
int		 library_delete(struct db *, const struct viewer *,
		    const struct item *, struct err *);	/* draft, refused, returned */
/**
 * library_withdraw(db, who, item, e): the author takes a submitted item back to
 * draft; a reviewer or the author takes a published one away from the pupils.
 */
int		 library_withdraw(struct db *, const struct viewer *,
		    const struct item *, struct err *);

struct review_event {
	const char	*verb, *reason, *person, *honorific;
	int64_t		 at;
	int		 version_no;
};
/** library_events(db, a, item, out, e): its way so far, oldest first; count or -1. */
int		 library_events(struct db *, struct arena *, int64_t,
		    struct review_event **, struct err *);

struct item_filter {
	int64_t		 school_id;
	unsigned	 grades;	/* 0 = any; pupils: own grade */
	int64_t		 subject_id;	/* with sub-subjects; 0 = any */
	int64_t		 lesson_id;	/* 0 = any */
	int64_t		 owner_id;	/* 0 = any ("của tôi") */
	const char	*state;		/* "" = any */
	const char	*words;		/* "" or words of the title, no marks needed */
	const struct viewer *viewer;	/* only what this person may see */
	int		 offset, limit;
};
/** library_list(db, a, filter, out, total, e): newest first; count or -1.  ${total} may be NULL: nothing is counted. */
int		 library_list(struct db *, struct arena *,
		    const struct item_filter *, struct item **, int64_t *,
		    struct err *);
/**
 * library_queue(db, a, viewer, school, offset, limit, out, total, e): submitted
 * items that ${viewer} may review, oldest first; count or -1.  ${out} may be
 * NULL: only the total is wanted.
 */
int		 library_queue(struct db *, struct arena *,
		    const struct viewer *, int64_t, int, int, struct item **,
		    int64_t *, struct err *);
/**
 * library_todo(db, a, owner, offset, limit, out, total, e): what the owner has
 * to act on or wait for: every item that is not published, withdrawn or
 * deleted, returned ones first; count or -1.
 */
int		 library_todo(struct db *, struct arena *, int64_t, int, int,
		    struct item **, int64_t *, struct err *);
/** library_lessons(db, a, item, out, e): ids of the lessons it is filed under; count or -1. */
int		 library_lessons(struct db *, struct arena *, int64_t,
		    int64_t **, struct err *);
/**
 * library_counts(db, a, school, published_only, e): JSON {"g": {"3": n},
 * "s": {"3/7": n}, "l": {"lessonid": n}} for the tree, to be read only; the
 * caller releases it with json_decref.
 */
json_t		*library_counts(struct db *, struct arena *, int64_t, int,
		    struct err *);
/** library_remember(on): from now on keep counts until an item changes (a worker does), or forget them. */
void		 library_remember(int);

#endif
