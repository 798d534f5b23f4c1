#ifndef HOCLIEU_RECOGNISE_H
#define HOCLIEU_RECOGNISE_H
/*
 * What a file is, by its content; the name's extension only decides between
 * formats whose makers (of interactive boards) publish no description.
 */
#include <stddef.h>
#include <stdint.h>

#include "parse/report.h"

struct starts;
struct zipdir;

#define RECOGNISE_ALSO	4
#define RECOGNISE_HEAD	4096	/* bytes of the file's beginning to look at */

struct recognised {
	enum check_format	 format;	/* CHECK_NONE = refuse with code */
	const char		*media;
	const char		*code;		/* finding: refusal, or remark, or NULL */
	int			 zip;		/* a zip: verify it, then recognise_zip */
	const char		*start;		/* in a zip: its manifest or first page, in the directory's memory; NULL: none, or its course has a list of its own */
	int			 found;		/* ${start} was not in its usual place */
	struct {
		const char	*code, *what;	/* ${what} is the text for {{what}} */
	}			 also[RECOGNISE_ALSO];	/* more remarks */
	int			 nalso;
	char			 letters[2][5];	/* memory for ${what} */
};

/**
 * recognise_file(fd, size, name, out): judge the ${size} bytes at ${fd} by
 * their beginning; ${name} is the uploaded file's name.
 */
void	 recognise_file(int fd, uint64_t size, const char *name,
	    struct recognised *out);
/**
 * recognise_zip(z, name, st, out): judge a zip by its entries.  A SCORM or IMS
 * package gives CHECK_SCORM12 (the manifest says which one), an HTML5 package
 * CHECK_HTML5.  ${st}->chosen is filled by the caller; when ${st}->n is not 0
 * the teacher must say where it begins.
 */
void	 recognise_zip(const struct zipdir *z, const char *name,
	    struct starts *st, struct recognised *out);

#endif
