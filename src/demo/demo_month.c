/*
 * The month of the demonstration school: rules that were and are, leave, two
 * closed months with minutes and a correction, a head's confirmation, a
 * reminder, an upload limit.  All as the right person would do it, at a time
 * that fits: closed months were closed when they were over.
 */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "packages/uplimit.h"
#include "library/kinds.h"
#include "people/people.h"
#include "people/roster.h"
#include "quota/close.h"
#include "quota/leave.h"
#include "quota/rules.h"
#include "demo/demo.h"
#include "library/intake.h"

#define DAY	86400

/*
 * Who acts and when. ${now} is the running month as a number (202611); ${real}
 * is the moment at which this runs.
 */
struct tale {
	struct db	*db;
	struct arena	*a;
	struct err	*e;
	struct viewer	*lead;		/* the principal */
	int64_t		 school, real;	/* real: when this runs */
	int		 now;		/* month: 202611 */
};

/* Whose login that is: 0 nobody, -1 it could not be read; no row takes either. */
static int64_t
demo_month_number(struct tale *t, const char *login)
{
	int64_t id;

	return (people_find_login(t->db, 0, login, &id, t->e) < 0 ? -1 : id);
}

/*
 * Set the clock to ${seconds} after the beginning of month ${ym}, but never to
 * a time that is still to come.
 */
static void
demo_month_at(struct tale *t, int ym, int64_t seconds)
{
	int64_t when = clock_utc(ym / 100, ym % 100, 1) + seconds;

	clock_set(when < t->real ? when : t->real);
}

/* Three rules for the first months, then the common one takes over. */
static int
demo_month_rules(struct tale *t)
{
	struct quota_rule r = { .unit_id = t->school, .role = "teacher",
	    .kinds = kinds_usual()->name, .from = quota_step(t->now, -2),
	    .until = quota_step(t->now, -1) };
	int64_t id;

	demo_month_at(t, r.from, 8 * 3600);
	r.grades = 1u << 1 | 1u << 2 | 1u << 3;
	r.many = 1;
	if (rules_add(t->db, t->lead, t->school, &r, &id, t->e) != 0)
		return (-1);
	r.grades = 0;
	r.many = 0;
	if (rules_add(t->db, t->lead, t->school, &r, &id, t->e) != 0)
		return (-1);
	r.person_id = demo_month_number(t, "ha");
	return (rules_add(t->db, t->lead, t->school, &r, &id, t->e));
}

/* One line of leave; ${factor} is the percentage of the duty that remains. */
static int
demo_month_leave(struct tale *t, const char *login, int from, int until,
    int factor, const char *note)
{
	struct quota_leave l = { demo_month_number(t, login), from, until,
	    factor, note };
	int64_t id;

	return (leave_add(t->db, t->lead, t->school, &l, &id, t->e));
}

/*
 * A teacher who was ill in the last month, and one with half the lessons from
 * now on.
 */
static int
leaves(struct tale *t)
{
	int last = quota_step(t->now, -1) * 100;

	demo_month_at(t, quota_step(t->now, -1), 18 * DAY);
	if (demo_month_leave(t, "nhan", last + 19, last + 23, 0,
	    "nghỉ ốm") != 0)
		return (-1);
	clock_set(0);
	return (demo_month_leave(t, "hai", t->now * 100 + 1, quota_step(t->now,
	    6) * 100 + 28, 50, "nửa giờ dạy"));
}

/* Close month ${ym} with its minutes, on the first day after it. */
static int
close_one(struct tale *t, int ym, const char *remarks, const char *proposals)
{
	struct quota_paper p = { .place = "phòng họp nhà trường",
	    .secretary = demo_month_number(t, "loan"), .remarks = remarks,
	    .proposals = proposals, .nduties = 1, .duties = {
	    "mỗi giáo viên dạy khối 1, 2, 3 ít nhất 1 bài giảng điện tử "
	    "trong tháng" } };
	struct school_month when = { .school_id = t->school, .year = ym / 100,
	    .month = ym % 100 };

	/* On the first day after it, at half past three. */
	demo_month_at(t, quota_step(ym, 1), 15 * 3600 + 30 * 60);
	return (quota_close(t->db, t->lead, &when, 0, &p, t->e));
}

/* The two months before this one, and a correction of the second. */
static int
closings(struct tale *t)
{
	int last = quota_step(t->now, -1);
	struct school_month when = { .school_id = t->school,
	    .year = last / 100, .month = last % 100 };
	struct quota_change change = { .delta = 1, .reason =
	    "Bài gửi đúng hạn nhưng tệp hỏng " "do mạng, tổ trưởng đã xem bản thay." };

	if (close_one(t, quota_step(t->now, -2), "Ba bài đầu năm chạy tốt "
	    "trên điện thoại.", "Khối 4, 5 chuẩn bị tham gia.") != 0 ||
	    close_one(t, last, "", "Tổ 1, 2, 3 bổ sung bài giảng môn Toán 3, "
	    "chủ đề 5.") != 0)
		return (-1);
	demo_month_at(t, t->now, DAY + 9 * 3600);
	change.person_id = demo_month_number(t, "nhan");
	return (quota_correct(t->db, t->lead, &when, &change, t->e));
}

/*
 * The running month: the head of the department looked at the figures, reminded
 * who owes lessons, and confirmed them.
 */
static int
running(struct tale *t)
{
	struct viewer *head;
	struct school_month when = { .school_id = t->school,
	    .year = t->now / 100, .month = t->now % 100 };
	struct quota_sums s = { 0 };
	struct quota_month m;
	int i, sent = 0, rc = 0;

	clock_set(0);
	if ((rc = demo_person(t->db, t->a, "ha", &head, t->e)) == 0)
		return (err_set(t->e, ERR_FAIL, "DEMO", "no head"));
	if (rc < 0 || quota_month(t->db, t->a, &when, 0, &m, t->e) != 0)
		return (-1);
	for (i = 0; i < m.nteachers && rc >= 0; i++) {
		if (m.teachers[i].unit_id != head->unit_id)
			continue;
		quota_sum(&s, &m.teachers[i]);
		if (quota_can_act(&m, &m.teachers[i]) &&
		    m.teachers[i].person_id != head->id) {
			rc = quota_remind(t->db, head, &m, &m.teachers[i],
			    t->e);
			sent += rc;
		}
	}
	if (rc < 0 || (sent > 0 && quota_remind_note(t->db, head, m.year,
	    m.month, sent, t->e) != 0) || quota_confirm(t->db, head, &when,
	    &s, t->e) != 0)
		return (-1);
	return (uplimit_put(t->db, t->lead->id, demo_month_number(t, "loan"),
	    (int64_t)40 << 30, -1, t->e));
}

/*
 * One transaction. A closed month shows that this was done before, or that a
 * visitor works here: then nothing is made.
 */
int
demo_month(struct db *db, struct err *e)
{
	struct tale t = { .db = db, .e = e, .real = clock_now() };
	struct civil c = clock_civil(t.real);
	int rc, closed;

	t.now = c.year * 100 + c.month;
	t.a = arena_new();
	if ((rc = demo_person(t.db, t.a, "duc", &t.lead, t.e)) == 1)
		t.school = t.lead->school_id;
	if (rc == 0 || (rc == 1 && t.school == 0))
		rc = err_set(e, ERR_FAIL, "DEMO", "no principal");
	if (rc < 0 || (closed = quota_last_closed(db, t.school, e)) < 0 ||
	    intake_begin(db, e) != 0) {
		arena_free(t.a);
		return (-1);
	}
	/* Once: the closed months are the proof. */
	rc = closed != 0 ? 0 : demo_month_rules(&t) != 0 || leaves(&t) != 0 ||
	    closings(&t) != 0 || running(&t) != 0 ? -1 : 0;
	clock_set(0);
	if (rc == 0)
		rc = db_commit(db, e);
	else
		db_rollback(db);
	arena_free(t.a);
	return (rc);
}
