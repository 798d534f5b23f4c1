#ifndef HOCLIEU_QUOTA_SQL_H
#define HOCLIEU_QUOTA_SQL_H
/* Names of the month's statements: for this folder only. */
#include "quota/quota.h"

enum quota_statement {
	QUOTA_UNITS, QUOTA_RULES, QUOTA_PEOPLE, QUOTA_EXEMPT, QUOTA_LESSONS,
	QUOTA_CLOSED, QUOTA_ROWS,
	/* closing */
	QUOTA_NAMES, QUOTA_HEADS, QUOTA_ADD_CLOSE, QUOTA_ADD_ROW,
	QUOTA_ADD_CREDIT, QUOTA_RECORD, QUOTA_RECORD_ROWS, QUOTA_LIST,
	QUOTA__MAX
};

#endif
