#ifndef HOCLIEU_TUSMETA_H
#define HOCLIEU_TUSMETA_H
/* What a tus client tells about a file that it is going to send. */

#define TUSMETA_MAX	3072	/* bytes of a value, decoded */

struct arena;

/**
 * tusmeta_value(a, header, key, bad): the value of ${key} in Upload-Metadata
 * ${header} ("key base64,key base64"; may be NULL), decoded into ${a}; NULL when
 * missing.  ${bad} is set when it is no base64, too long or not text.
 */
char	*tusmeta_value(struct arena *a, const char *header, const char *key,
	    int *bad);

#endif
