#ifndef HOCLIEU_PAGESCAN_H
#define HOCLIEU_PAGESCAN_H
/*
 * What pages of a lesson refer to, read off their bytes.  Scans, not parsers:
 * no script is run, no entity is defined, no tree is built; each looks once at
 * each byte and keeps nothing of the page, so its time is linear and its memory
 * constant whatever a stranger's page holds.  What a script puts together while
 * it runs is not seen.
 */
#include <stddef.h>

struct buf;

#define PAGESCAN_URL	2048	/* bytes of an address; longer ones (data:) are passed over */

/* By what a reference is loaded. */
enum page_ref {
	PAGE_SCRIPT, PAGE_STYLE, PAGE_FRAME,
	PAGE_MEDIA,		/* picture, sound, film */
	PAGE_OBJECT,
	PAGE_LINK,		/* by a click */
	PAGE_NEXT,		/* by a script, as a guess: worth reading, not worth a remark */
	PAGE_URL,		/* url() of a style sheet */
	PAGE_IMPORT		/* @import of a style sheet */
};

enum page_sign {
	SIGN_API,		/* looks for or calls a SCORM run time */
	SIGN_WINDOW,		/* opens a window of its own */
	SIGN_RECORD,		/* microphone, camera */
	SIGN_FLASH,		/* text: the film, "" when it is not plain which */
	SIGN_MAIL,		/* text: the address */
	SIGN_BASE		/* text: <base href> */
};

/* Who hears of it; texts of ${n} bytes, references of HTML already characters. */
struct pagescan {
	void	(*ref)(void *arg, enum page_ref how, const char *url, size_t n);
	void	(*sign)(void *arg, enum page_sign what, const char *text,
		    size_t n);
	void	*arg;
};

/** pagescan_html(s, p, n): a page with its scripts and styles. */
void	 pagescan_html(const struct pagescan *s, const char *p, size_t n);
/** pagescan_css(s, p, n): a style sheet, or the value of a style attribute. */
void	 pagescan_css(const struct pagescan *s, const char *p, size_t n);
/**
 * pagescan_js(s, p, n, own): a script; ${own}: it stands in the page itself,
 * so it is the author's and not a library's.
 */
void	 pagescan_js(const struct pagescan *s, const char *p, size_t n, int own);
/** pagescan_mail(s, p, n): text that people read: addresses of e-mail. */
void	 pagescan_mail(const struct pagescan *s, const char *p, size_t n);

#endif
