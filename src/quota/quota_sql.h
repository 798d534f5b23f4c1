#ifndef HOCLIEU_QUOTA_SQL_H
#define HOCLIEU_QUOTA_SQL_H
/* Names of the month's statements: for this folder only. */
#include "quota/quota.h"

enum quota_statement {
	QUOTA_UNITS, QUOTA_RULES, QUOTA_PEOPLE, QUOTA_EXEMPT, QUOTA_LESSONS,
	QUOTA_CLOSED, QUOTA_ROWS,
	QUOTA__MAX
};

#endif
