#ifndef HOCLIEU_ACCOUNT_H
#define HOCLIEU_ACCOUNT_H
/*
 * What people may do with their own account: list sessions, choose a password.
 */
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

struct arena;

struct session_row {
	int64_t		 id, created, used;
	const char	*peer, *agent;
};
/** session_list(db, a, person, out, max, e): those alive, last used first; count or -1. */
int	 session_list(struct db *db, struct arena *a, int64_t person,
	    struct session_row *out, int max, struct err *e);

/**
 * password_check(login, password, e): 0 when the password may be used: 8 to
 * 256 characters, any of them, not among the common ones, not with the login in it.
 * Else ERR_REJECT on field "new": PASSWORD-SHORT, -LONG, -COMMON, -TEXT.
 */
int	 password_check(const char *login, const char *pw, struct err *e);

#endif
