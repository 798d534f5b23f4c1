#ifndef HOCLIEU_FORMATS_H
#define HOCLIEU_FORMATS_H
/*
 * Package formats, one row each.  What the program does with a format stands in
 * its row and nowhere else: the check, the pages, delivery and the player ask
 * the row and never compare names.  The table stands on this floor because the
 * check needs it, too (docs/decisions/0006-formats.md); how to add a format is
 * described in docs/recipes/format.md.
 */
#include <stddef.h>

enum check_format {
	CHECK_NONE,		/* refused before a format was known */
	CHECK_SCORM12,
	CHECK_SCORM2004_2,
	CHECK_SCORM2004_3,
	CHECK_SCORM2004_4,
	CHECK_HTML5,		/* a zip with index.html, no manifest */
	CHECK_PDF,
	CHECK_VIDEO,
	CHECK_AUDIO,
	CHECK_IMAGE,
	CHECK_OFFICE,		/* documents; kept for download */
	CHECK_BOARD,		/* interactive-board files; kept for download */
	CHECK_OTHER,		/* epub and what has no row; kept for download */
	CHECK_AICC,		/* its start page opens; results are not kept */
	CHECK_TINCAN,		/* the same */
	CHECK_H5P,		/* these are kept for download */
	CHECK_CMI5,
	CHECK_CARTRIDGE,	/* IMS Common Cartridge */
	CHECK_QTI,
	CHECK_FILM,		/* films, sounds, photos of kinds that browsers do not show */
	CHECK_SOUND,
	CHECK_PHOTO,
	CHECK_FORMAT__MAX
};

/*
 * A sign by which a file is known to be of a format: bytes at an offset or,
 * with ${entry}, a file of that name in a zip (at its top, or in the one folder
 * that everything lies in).
 */
struct format_mark {
	size_t		 off;
	const char	*bytes;
	size_t		 n;
	const char	*media;		/* media type of the object */
	const char	*code;		/* remark (findings.c) or NULL */
	const char	*entry;
};

/* Of what a thumbnail is made. */
enum format_picture { FORMAT_NO_PICTURE, FORMAT_PICTURE, FORMAT_PAGE };

struct format {
	const char	*id;		/* unique; between the check's child and us */
	const char	*name;		/* as stored in package.format; editions share it */
	const char	*edition;	/* as stored in package.edition, or "" */
	const char	*family;	/* the reason of a report without an error */
	const char	*word;		/* what people call it: a source text */
	const char	*exact;		/* the same with its edition, NULL: as word */
	const char	*kind;		/* the kind of item that it suggests (library/library.h), NULL: none, the usual one stays */
	int		 named;		/* a document: its file's name may say a truer kind (kinds_by_name) */
	const char	*view;		/* what shows it: a name of VIEWS in assets/js/wrap.js */
	int		 indexed;	/* played from inside its zip, which gets an index */
	int		 single;	/* played as one file, the object itself */
	int		 tracked;	/* run time that its entries may call: 12, 2004; 0: none */
	int		 by_hand;	/* the pupil says "Em đã học xong" */
	int		 rendered;	/* shown as the PDF that an office program makes of it (packages/rendition.h) */
	enum format_picture pictured;	/* of what its thumbnail is made; of the PDF when ${rendered} */
	int		 tall;		/* wants a frame higher than a film */
	const struct format_mark *marks;	/* the last has no media; NULL: recognised by code (recognise.h) */
};

/** format_row(f): the row of ${f}, never NULL. */
const struct format	*format_row(enum check_format f);
/** formats_count(): rows there are, numbered from 0. */
int			 formats_count(void);
/**
 * format_find(name): the first row of that package.format.  "" and a name that
 * this program does not know give a row without words that is not played.
 */
const struct format	*format_find(const char *name);
/** format_edition(name, edition): the row of both, else format_find(name). */
const struct format	*format_edition(const char *name, const char *edition);
/**
 * format_indexed(at): the stored names of formats that have an index, each
 * once: begin with *at = 0 and call until NULL.
 */
const char		*format_indexed(int *at);
/**
 * formats_add(row): for tests alone: one more row, which the caller keeps; its
 * number.  Call before a check's child is forked.
 */
enum check_format	 formats_add(const struct format *row);

#endif
