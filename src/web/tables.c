/* All SQL tables of the program. */
#include "store/health.h"
#include "store/jobs.h"
#include "store/settings.h"
#include "audit/audit.h"
#include "audit/trail.h"
#include "people/classes.h"
#include "people/delegation.h"
#include "people/notice.h"
#include "people/people.h"
#include "people/session.h"
#include "curriculum/curriculum.h"
#include "packages/packages.h"
#include "packages/upload.h"
#include "library/library.h"
#include "library/review.h"
#include "quota/quota.h"
#include "runtime/runtime.h"

#include "web/tables.h"

const struct sql_table *const app_tables[] = {
	&jobs_sql, &health_sql, &settings_sql, &audit_sql, &people_sql,
	&trail_sql, &session_sql, &classes_sql, &notice_sql, &delegation_sql,
	&curriculum_sql, &packages_sql, &upload_sql, &library_sql, &review_sql, &twins_sql,
	&quota_sql,
	&runtime_sql
};
const int app_ntables = sizeof(app_tables) / sizeof(*app_tables);
