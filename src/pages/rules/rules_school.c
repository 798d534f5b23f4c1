/* Whose rules are shown, and whether the viewer may change them. */
#include "quota/rules.h"
#include "pages/common/school_choice.h"
#include "pages/rules/rules_school.h"

int
rules_school(struct exchange *ex, int64_t *school, const char **name,
    struct err *e)
{
	int rc = school_at_hand(ex, "/month/rules", NULL, school, name, e);

	if (rc < 0)
		return (-1);
	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "no school"));
	return (quota_principal(ex->db, ex->viewer, *school, e));
}
