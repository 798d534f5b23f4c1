#ifndef HOCLIEU_MESSAGES_H
#define HOCLIEU_MESSAGES_H
/*
 * What a person reads for each stable code: what is so, what is kept, what to
 * do.  Vietnamese here, English in the catalogues.
 */

struct message {
	const char	*code;
	int		 status;	/* HTTP */
	const char	*text;		/* Vietnamese */
};

/** message_find(code): its row; an unknown code gives the row of SERVER-FAILED. */
const struct message	*message_find(const char *code);
/** message_known(code): 1 when ${code} has its own row. */
int			 message_known(const char *code);

#endif
