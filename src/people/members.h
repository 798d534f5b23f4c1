#ifndef HOCLIEU_MEMBERS_H
#define HOCLIEU_MEMBERS_H
/*
 * Who is in a class, and from when until when (docs/people.md).  A time that is
 * over stays as a row; nobody is entered ahead of the day.
 */
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

struct arena;
struct class_row;

#define MEMBERS_MOST	400	/* rows of one class that are read */

extern const struct sql_table members_sql;

/* A time that somebody is, or was, in a class. */
struct member {
	int64_t		 id;		/* the person */
	const char	*key, *login, *name, *honorific, *role;
	int64_t		 subject_id;	/* that a teacher teaches, 0 */
	const char	*subject;	/* its name, "" */
	int64_t		 since, until;	/* UTC; 0: from the beginning; still */
	int64_t		 birthday;	/* 20180512, 0 unknown */
	int		 has_password;
};

/**
 * members_list(db, a, class, out, e): pupils in the order of the register, then
 * teachers, then who has left, without people who were shut out.  Count or -1.
 */
int	 members_list(struct db *db, struct arena *a, int64_t class,
	    struct member **out, struct err *e);
/**
 * members_day(c, day, at, e): the moment from which something holds in class
 * ${c} that was entered for ${day} (20261129; 0: today): MEMBER-DATE for a day
 * ahead or before the class's school year.  0 or -1.
 */
int	 members_day(const struct class_row *c, int day, int64_t *at,
	    struct err *e);
/**
 * members_join(db, class, person, role, subject, since, e): ${role} is pupil,
 * teacher or class-teacher.  Who is there already stays: 0; 1 joined; -1.  A
 * class has one class teacher: the one before is one no more.  MEMBER-ELSEWHERE:
 * a pupil of another class of that year is moved, not added.
 */
int	 members_join(struct db *db, const struct class_row *c,
	    int64_t person, const char *role, int64_t subject, int64_t since,
	    struct err *e);
/** members_leave(db, class, person, role, subject, at, e): from ${at} on no more.  1, 0 was not there, -1. */
int	 members_leave(struct db *db, int64_t class, int64_t person,
	    const char *role, int64_t subject, int64_t at, struct err *e);
/**
 * members_move(db, to, person, at, e): the pupil leaves the class of that year
 * and is in ${to} from ${at} on.  1, 0 is there already, -1.
 */
int	 members_move(struct db *db, const struct class_row *to,
	    int64_t person, int64_t at, struct err *e);
/** members_class_of(db, person, year, class, e): the class in which the pupil is: 1; 0 none; -1. */
int	 members_class_of(struct db *db, int64_t person, int year,
	    int64_t *class, struct err *e);

#endif
