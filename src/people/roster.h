#ifndef HOCLIEU_ROSTER_H
#define HOCLIEU_ROSTER_H
/* The rest of making and finding people, beside people.h. */
#include <stdint.h>

#include "store/db.h"
#include "util/code.h"
#include "util/err.h"

struct arena;

#define PEOPLE_LOGIN	65	/* bytes of a login with its NUL */

/** people_login(typed, out, e): the login in lower case, or PERSON-LOGIN. */
int		 people_login(const char *typed, char out[PEOPLE_LOGIN],
		    struct err *e);
/** people_role(name): the role of that stored name, or -1. */
int		 people_role(const char *name);
/** people_realm(db, unit, realm, e): whose logins people of that unit have (people/realm.h); 0 or -1. */
int		 people_realm(struct db *db, int64_t unit, int64_t *realm,
		    struct err *e);
/**
 * people_find_login(db, realm, login, id, e): among the logins of that school
 * (people/realm.h), 0: of all.  1; 0 nobody and ${id} is 0; -1, with
 * PERSON-AMBIGUOUS when several schools have it.
 */
int		 people_find_login(struct db *db, int64_t realm,
		    const char *login, int64_t *id, struct err *e);
/** people_find_unit(db, name, id, e): the unit of that name (NULL: the first): 1; 0 none and ${id} is 0; -1. */
int		 people_find_unit(struct db *db, const char *name, int64_t *id,
		    struct err *e);
/** people_only_school(db, a, name, e): name of the school when there is one only, else "".  0 or -1. */
int		 people_only_school(struct db *db, struct arena *a,
		    const char **name, struct err *e);
/** people_any(db, e): 1 when there is at least one person, 0, -1. */
int		 people_any(struct db *db, struct err *e);
/** people_hash(db, person, out, e): 1 the stored hash in ${out}, 0 none, -1. */
int		 people_hash(struct db *db, int64_t person,
		    char out[CODE_PWHASH], struct err *e);
/** people_set_disabled(db, person, disabled, e): shut out or let in again; ends sessions. */
int		 people_set_disabled(struct db *db, int64_t person,
		    int disabled, struct err *e);
/** people_set_left(db, person, at, e): shut out since ${at}; ends sessions. */
int		 people_set_left(struct db *db, int64_t person, int64_t at,
		    struct err *e);
/** people_grade_bits(s): "1,2,3" or "1-5" as bits, bit 1 is grade 1; 0 for "", -1 for nonsense. */
int		 people_grade_bits(const char *s);
/** people_set_lang(db, person, lang, e): "vi" or "en". */
int		 people_set_lang(struct db *db, int64_t person,
		    const char *lang, struct err *e);

struct person_row {
	int64_t		 id;
	const char	*login, *name, *honorific, *unit;
	int		 has_password, disabled;
};
/** people_list(db, a, after, limit, out, e): by id, those behind ${after}; count or -1. */
int		 people_list(struct db *db, struct arena *a, int64_t after,
		    int limit, struct person_row **out, struct err *e);
/** people_roles_text(db, a, person, e): "teacher@Trường …, head@…" for a terminal. */
char		*people_roles_text(struct db *db, struct arena *a,
		    int64_t person, struct err *e);

#endif
