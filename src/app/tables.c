/* All SQL tables of the program. */
#include <stdio.h>

#include "store/health.h"
#include "store/jobs.h"
#include "store/problems.h"
#include "store/settings.h"
#include "audit/audit.h"
#include "audit/trail.h"
#include "people/classes.h"
#include "people/classmake.h"
#include "people/delegation.h"
#include "people/members.h"
#include "people/notice.h"
#include "people/office.h"
#include "people/people.h"
#include "people/persons.h"
#include "people/rights.h"
#include "people/session.h"
#include "people/signin.h"
#include "curriculum/curriculum.h"
#include "packages/packages.h"
#include "packages/rendition.h"
#include "packages/uplimit.h"
#include "packages/upload.h"
#include "library/library.h"
#include "library/review.h"
#include "quota/quota.h"
#include "runtime/month_activity.h"
#include "runtime/play_remarks.h"
#include "runtime/runtime.h"
#include "classwork/classwork.h"
#include "classwork/participation.h"
#include "classwork/questions.h"

#include "app/tables.h"

const struct sql_table *const app_tables[] = {
	&jobs_sql, &health_sql, &problems_sql, &settings_sql, &audit_sql, &people_sql,
	&rights_sql, &trail_sql, &session_sql, &signin_sql, &classes_sql, &notice_sql, &delegation_sql,
	&members_sql, &classmake_sql, &persons_sql, &person_sql, &office_sql, &units_sql,
	&curriculum_sql, &packages_sql, &rendition_sql, &upload_sql, &uplimit_sql,
	&library_sql, &review_policy_sql, &review_remarks_sql,
	&review_versions_sql, &near_duplicate_sql,
	&quota_sql,
	&runtime_sql, &month_activity_sql, &play_remarks_sql, &classwork_sql, &questions_sql,
	&participation_sql
};
const int app_ntables = sizeof(app_tables) / sizeof(*app_tables);

_Static_assert(sizeof(app_tables) / sizeof(*app_tables) + 4 <= DB_TABLES,
    "DB_TABLES is too small");

/*
 * For programs that need statements of their own besides those of the server:
 * the runner and the command.
 */
struct db *
tables_with(const char *data, enum db_mode mode,
    const struct sql_table *const *more, int nmore, struct err *e)
{
	const struct sql_table *all[DB_TABLES];
	char path[600];
	int i, n;

	for (n = 0; n < app_ntables; n++)
		all[n] = app_tables[n];
	for (i = 0; i < nmore && n < DB_TABLES; i++)
		all[n++] = more[i];
	snprintf(path, sizeof(path), "%s/hoclieu.db", data);
	return (db_open(path, mode, all, n, e));
}
