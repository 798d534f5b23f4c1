#ifndef HOCLIEU_PG_ACCOUNT_H
#define HOCLIEU_PG_ACCOUNT_H
/* The own account: data, password, sessions, language. */
#include "web/exchange.h"

/** pg_account(ex, e): GET /account */
int	 pg_account(struct exchange *ex, struct err *e);
/** pg_account_password_prepare(ex, e): POST /account/password: old one checked, new one hashed. */
int	 pg_account_password_prepare(struct exchange *ex, struct err *e);
/** pg_account_password(ex, e): POST /account/password: all other sessions end. */
int	 pg_account_password(struct exchange *ex, struct err *e);
/** pg_account_end(ex, e): POST /account/end-session: one session by its mark. */
int	 pg_account_end(struct exchange *ex, struct err *e);
/** pg_account_end_all(ex, e): POST /account/sign-out-everywhere */
int	 pg_account_end_all(struct exchange *ex, struct err *e);
/** pg_language(ex, e): POST /language: vi or en, also signed out. */
int	 pg_language(struct exchange *ex, struct err *e);

#endif
