/*
 * Which of several rules hold for one teacher (quota_duties in quota.h has the
 * order of precedence).  No table is read here, so that it can be tested alone.
 */
#include <stddef.h>

#include "library/kinds.h"
#include "quota/quota.h"

/*
 * How special a rule is: 2 for one person, 1 for a subject or grades, 0 for
 * everybody of a unit.
 */
static int
duty_rank(const struct quota_rule *r)
{
	if (r->person_id != 0)
		return (2);
	return (r->subject_id != 0 || r->grades != 0);
}

/* Do both rules speak about at least one common kind of lesson? */
static int
overlap(const struct quota_rule *x, const struct quota_rule *y)
{
	const char *p = x->kinds;
	size_t n;

	for (; (p = kinds_next(p, &n)) != NULL; p += n)
		if (kinds_hold(y->kinds, p, n))
			return (1);
	return (0);
}

/*
 * Do both rules ask for exactly the same?  Kinds are compared as sets, because
 * their order in the text means nothing.
 */
static int
duty_same(const struct quota_rule *x, const struct quota_rule *y)
{
	const char *p;
	size_t n;

	for (p = x->kinds; (p = kinds_next(p, &n)) != NULL; p += n)
		if (!kinds_hold(y->kinds, p, n))
			return (0);
	for (p = y->kinds; (p = kinds_next(p, &n)) != NULL; p += n)
		if (!kinds_hold(x->kinds, p, n))
			return (0);
	return (x->many == y->many && x->deadline == y->deadline &&
	    x->grace == y->grace);
}

/*
 * More than 0: ${x} outranks ${y}; 0: equal rank and equal distance, which is a
 * contradiction unless both say the same.
 */
static int
stronger(const struct quota_rule *x, const struct quota_rule *y)
{
	return (duty_rank(x) != duty_rank(y) ? duty_rank(x) - duty_rank(y) :
	    y->far - x->far);
}

/*
 * First every rule that a stronger one about a common kind outranks is dropped;
 * if two of the rest still speak of a common kind, they contradict and are put
 * in front for the message.
 */
int
quota_duties(const struct quota_rule *r, int n, int *out)
{
	int i, k, kept = 0, beaten, first;

	for (i = 0; i < n; i++) {
		beaten = 0;
		for (k = 0; k < n && !beaten; k++) {
			if (k == i || !overlap(&r[i], &r[k]))
				continue;
			if (stronger(&r[k], &r[i]) > 0)
				beaten = 1;
			/*
			 * Two rules that say the same are no contradiction; the
			 * first one stands for both.
			 */
			else if (stronger(&r[k], &r[i]) == 0 && k < i &&
			    duty_same(&r[i], &r[k]))
				beaten = 1;
		}
		if (!beaten)
			out[kept++] = i;
	}
	for (i = 0; i < kept; i++)
		for (k = i + 1; k < kept; k++)
			if (overlap(&r[out[i]], &r[out[k]])) {
				first = out[i];
				out[1] = out[k];
				out[0] = first;
				return (-1);
			}
	return (kept);
}
