/* Asking and answering: limits, who may what, what two do at once, figures. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "tests/lib/asking.h"

static int
ask(struct asking *f, int64_t person, int64_t item, const char *text)
{
	return (asking_ask(f, person, item, text, -1));
}

static int64_t
number(struct asking *f, const char *sql)
{
	return (lessons_number(&f->t, sql));
}

static void
refused(struct asking *f, int rc, const char *code)
{
	assert_int_equal(rc, -1);
	assert_string_equal(f->e.code, code);
	assert_int_equal(f->e.level, ERR_REJECT);
}

static enum question_right
right(struct asking *f, int64_t person)
{
	enum question_right is;

	assert_int_equal(questions_right(f->t.db, asking_who(f, person),
	    asking_found(f), &is, &f->e), 0);
	return (is);
}

static void
t_ask(void **state)
{
	struct asking *f = *state;
	char text[2200];
	struct question *q;
	int i;

	refused(f, ask(f, 2, 1, " \n\t "), "QUESTION-EMPTY");
	refused(f, ask(f, 2, 1, "?!"), "QUESTION-EMPTY");
	refused(f, ask(f, 2, 1, "\xe2\x80\x8b\xe2\x80\xae"), "QUESTION-EMPTY");
	/* Characters are counted, not bytes. */
	for (i = 0; i < 501; i++)
		memcpy(text + 3 * i, "ệ", 4);
	refused(f, ask(f, 2, 1, text), "QUESTION-LONG");
	text[500 * 3] = '\0';
	assert_int_equal(ask(f, 2, 1, text), 0);
	assert_string_equal(asking_found(f)->text, text);
	assert_int_equal(ask(f, 2, 1, " Vì sao\x07 \xe2\x80\xae" "ạ?\r\n\r\n\r\n"
	    "Em  không hiểu. "), 0);
	q = asking_found(f);
	assert_string_equal(q->text, "Vì sao ạ?\n\nEm không hiểu.");
	assert_int_equal(q->class_id, 1);
	assert_int_equal(q->asked, clock_now());
	assert_int_equal(q->answered, 0);
	assert_string_equal(q->part, "");
	assert_string_equal(q->answer, "");
	assert_int_equal(q->live, 1);
	assert_int_equal(number(f, "SELECT count(*) FROM audit"
	    " WHERE verb = 'ask' AND kind = 'question' AND person_id = 2"), 2);
	assert_int_equal(questions_find(f->t.db, f->a, "nothing", &q, &f->e),
	    0);
	assert_null(q);
}

/* The part is named by the package that pupils open. */
static void
t_part(void **state)
{
	struct asking *f = *state;
	struct question_part *p;
	char sql[1400], title[1001];

	assert_int_equal(questions_parts(f->t.db, f->a, 1, &p, &f->e), 2);
	assert_int_equal(p[0].ord, 1);
	assert_string_equal(p[0].title, "Khởi động");
	assert_int_equal(asking_ask(f, 2, 1, "một", 2), 0);
	assert_string_equal(asking_found(f)->part, "Luyện tập");
	/* A heading is no part, nor what the package does not have. */
	refused(f, asking_ask(f, 2, 1, "hai", 0), "QUESTION-PART");
	assert_string_equal(f->e.field, "part");
	refused(f, asking_ask(f, 2, 1, "hai", 9), "QUESTION-PART");
	/* A title of a package is cleaned and cut between characters. */
	memset(title, 'x', 199);
	snprintf(title + 199, sizeof(title) - 199, "ệệ");
	snprintf(sql, sizeof(sql), "UPDATE package_entry SET title = '%s' ||"
	    " char(8238) WHERE id = 3", title);
	lessons_sql(&f->t, sql);
	assert_int_equal(asking_ask(f, 2, 1, "ba", 2), 0);
	assert_int_equal(strlen(asking_found(f)->part), 199 + 3);
}

/* Whose teachers are asked. */
static void
t_class(void **state)
{
	struct asking *f = *state;

	assert_int_equal(ask(f, 9, 1, "của 3B"), 0);
	assert_int_equal(asking_found(f)->class_id, 2);
	/* No class of this year. */
	lessons_sql(&f->t, "UPDATE class SET year = 2025 WHERE id = 2");
	refused(f, ask(f, 9, 1, "nữa"), "QUESTION-CLASS");
	lessons_sql(&f->t, "UPDATE class SET year = 2026 WHERE id = 2");
	/* A class without a teacher would never answer. */
	lessons_sql(&f->t, "UPDATE person SET disabled = 1 WHERE id = 8");
	refused(f, ask(f, 9, 1, "nữa"), "QUESTION-CLASS");
	lessons_sql(&f->t, "UPDATE person SET disabled = NULL WHERE id = 8");
	/* Taken back meanwhile. */
	lessons_sql(&f->t, "UPDATE item SET live_id = NULL WHERE id = 1");
	refused(f, ask(f, 9, 1, "nữa"), "QUESTION-CLASS");
	lessons_sql(&f->t, "UPDATE item SET live_id = 1 WHERE id = 1");
	/* In two classes: the one of the lesson's grade. */
	lessons_sql(&f->t, "INSERT INTO class (id, key, unit_id, year, grade,"
	    " name) VALUES (3, 'c3', 1, 2026, 2, '2A');"
	    "INSERT INTO class_member (class_id, person_id, role) VALUES"
	    " (3, 9, 'pupil'), (3, 10, 'teacher');"
	    "INSERT INTO subject (id, code, name, abbr, family, ord) VALUES"
	    " (1, 'x', 'x', 'x', 'kh', 1); INSERT INTO series (code, name)"
	    " VALUES ('kntt', 'x');"
	    "INSERT INTO lesson (id, key, subject_id, grade, series, code)"
	    " VALUES (1, 'l', 1, 3, 'kntt', '1');"
	    "INSERT INTO item_lesson (item_id, lesson_id, ord)"
	    " VALUES (1, 1, 0)");
	assert_int_equal(ask(f, 9, 1, "nữa"), 0);
	assert_int_equal(asking_found(f)->class_id, 2);
	/* Moved to 3A in the year: what was asked stays with 3B's teachers. */
	lessons_sql(&f->t, "DELETE FROM class_member WHERE person_id = 9;"
	    "INSERT INTO class_member (class_id, person_id, role)"
	    " VALUES (1, 9, 'pupil')");
	assert_int_equal(right(f, 8), QUESTION_ANSWER);
	assert_int_equal(right(f, 10), QUESTION_NONE);
	assert_int_equal(right(f, 9), QUESTION_ASKER);
	assert_int_equal(ask(f, 9, 1, "ở lớp mới"), 0);
	assert_int_equal(asking_found(f)->class_id, 1);
}

/* Ten a day that nobody answered; a day is the school's. */
static void
t_many(void **state)
{
	struct asking *f = *state;
	char text[40];
	int i;

	clock_set(clock_utc(2026, 11, 23) + 86399);
	for (i = 0; i < 10; i++) {
		snprintf(text, sizeof(text), "câu %d", i);
		assert_int_equal(ask(f, 2, 1, text), 0);
	}
	refused(f, ask(f, 2, 1, "câu nữa"), "QUESTION-MANY");
	assert_string_equal(f->e.field, "text");
	/* The same words once more are the same question. */
	assert_int_equal(ask(f, 2, 1, "câu  3"), 0);
	assert_int_equal(number(f, "SELECT count(*) FROM ask"), 10);
	/* Putting away makes no room, an answer does. */
	assert_int_equal(asking_hide(f, 1, "nhắc em"), 0);
	refused(f, ask(f, 2, 1, "câu nữa"), "QUESTION-MANY");
	assert_int_equal(ask(f, 2, 1, "câu 5"), 0);
	assert_int_equal(asking_answer(f, 1, 0, "đúng"), 0);
	assert_int_equal(ask(f, 2, 1, "câu nữa"), 0);
	refused(f, ask(f, 2, 1, "và nữa"), "QUESTION-MANY");
	/* Another pupil has an own day. */
	assert_int_equal(ask(f, 3, 1, "câu nữa"), 0);
	clock_set(clock_utc(2026, 11, 24));
	assert_int_equal(ask(f, 2, 1, "và nữa"), 0);
	lessons_sql(&f->t, "INSERT INTO setting (name, value)"
	    " VALUES ('questions-day', '1')");
	refused(f, ask(f, 2, 1, "thêm"), "QUESTION-MANY");
}

static void
t_answer(void **state)
{
	struct asking *f = *state;
	struct wording *w;
	struct question *q;
	char *text = arena_alloc(f->a, 2100);
	int i;

	assert_int_equal(ask(f, 2, 1, "Hỏi"), 0);
	refused(f, asking_answer(f, 1, 0, "  "), "ANSWER-EMPTY");
	memset(text, 'x', 2001);
	refused(f, asking_answer(f, 1, 0, text), "ANSWER-LONG");
	clock_set(clock_now() + 100);
	assert_int_equal(asking_answer(f, 1, 0, "Một\nhai"), 0);
	q = asking_found(f);
	assert_string_equal(q->answer, "Một\nhai");
	assert_int_equal(q->answered, clock_now());
	assert_int_equal(q->wordings, 1);
	/* Pressed twice: as good as done. */
	assert_int_equal(asking_answer(f, 1, 0, "Một\nhai"), 0);
	assert_int_equal(number(f, "SELECT count(*) FROM ask_answer"), 1);
	/* Two who saw it open: the second is told, nothing is overwritten. */
	refused(f, asking_answer(f, 10, 0, "Khác"), "QUESTION-STATE");
	assert_string_equal(asking_found(f)->answer, "Một\nhai");
	clock_set(clock_now() + 100);
	assert_int_equal(asking_answer(f, 10, 1, "Khác"), 0);
	q = asking_found(f);
	assert_string_equal(q->answer, "Khác");
	assert_string_equal(q->by, "Tôn Thất Nhân");
	assert_int_equal(q->answered, clock_now() - 100);
	assert_int_equal(q->at, clock_now());
	assert_int_equal(questions_wordings(f->t.db, f->a, q->id, &w, &f->e),
	    2);
	assert_string_equal(w[0].text, "Khác");
	assert_string_equal(w[1].text, "Một\nhai");
	assert_int_equal(number(f, "SELECT count(*) FROM audit"
	    " WHERE verb = 'answer'"), 2);
	for (i = 2; i < 50; i++) {
		snprintf(text, 2100, "Lần %d", i);
		assert_int_equal(asking_answer(f, 1, i, text), 0);
	}
	refused(f, asking_answer(f, 1, 50, "Quá nhiều"), "ANSWER-MANY");
}

static void
t_show_and_hide(void **state)
{
	struct asking *f = *state;
	struct question *q;
	int64_t left;

	assert_int_equal(ask(f, 2, 1, "Hỏi"), 0);
	refused(f, asking_show(f, 1, 1), "QUESTION-STATE");	/* nothing to show yet */
	assert_int_equal(right(f, 3), QUESTION_NONE);
	assert_int_equal(asking_answer(f, 1, 0, "Đáp"), 0);
	assert_int_equal(right(f, 3), QUESTION_NONE);
	assert_int_equal(asking_show(f, 1, 1), 0);
	assert_int_equal(asking_show(f, 1, 1), 0);
	assert_int_equal(right(f, 3), QUESTION_CLASSMATE);
	assert_int_equal(right(f, 9), QUESTION_NONE);	/* of another class */
	assert_int_equal(questions_shown(f->t.db, f->a, asking_who(f, 3), 0, 5, &q,
	    &f->e), 1);
	assert_int_equal(questions_shown(f->t.db, f->a, asking_who(f, 3), 2, 5, &q,
	    &f->e), 0);
	assert_int_equal(questions_shown(f->t.db, f->a, asking_who(f, 9), 0, 5, &q,
	    &f->e), 0);
	/* One's own stands among one's own. */
	assert_int_equal(questions_shown(f->t.db, f->a, asking_who(f, 2), 0, 5, &q,
	    &f->e), 0);
	assert_int_equal(asking_show(f, 1, 0), 0);
	assert_int_equal(right(f, 3), QUESTION_NONE);
	assert_int_equal(asking_show(f, 1, 1), 0);
	assert_int_equal(number(f, "SELECT count(*) FROM audit"
	    " WHERE verb = 'show'"), 2);
	refused(f, asking_hide(f, 1, " "), "QUESTION-REASON");
	assert_int_equal(asking_hide(f, 1, "Không phải về\nbài học"), 0);
	q = asking_found(f);
	assert_string_equal(q->reason, "Không phải về bài học");
	assert_string_equal(q->text, "Hỏi");
	assert_int_equal(q->shown, 0);
	assert_int_equal(right(f, 3), QUESTION_NONE);
	assert_int_equal(right(f, 2), QUESTION_ASKER);
	assert_int_equal(right(f, 1), QUESTION_ANSWER);
	refused(f, asking_hide(f, 10, "lần nữa"), "QUESTION-STATE");
	refused(f, asking_answer(f, 1, 1, "Muộn"), "QUESTION-STATE");
	refused(f, asking_show(f, 1, 1), "QUESTION-STATE");
	assert_int_equal(questions_on(f->t.db, f->a, 1, 0, 5, &q, &f->e), 0);
	assert_int_equal(questions_count_on(f->t.db, 1, &left, &f->e), 0);
	assert_int_equal(left, 0);
}

/* Who stands where; a class of last year is nobody's but the pupil's. */
static void
t_rights(void **state)
{
	struct asking *f = *state;

	lessons_sql(&f->t, "UPDATE item SET owner_id = 8 WHERE id = 2");
	assert_int_equal(ask(f, 2, 2, "Hỏi"), 0);
	assert_int_equal(right(f, 1), QUESTION_ANSWER);
	assert_int_equal(right(f, 10), QUESTION_ANSWER);
	assert_int_equal(right(f, 11), QUESTION_READ);
	assert_int_equal(right(f, 12), QUESTION_READ);
	assert_int_equal(right(f, 13), QUESTION_NONE);	/* other grades */
	assert_int_equal(right(f, 8), QUESTION_AUTHOR);
	assert_int_equal(right(f, 2), QUESTION_ASKER);
	assert_int_equal(right(f, 3), QUESTION_NONE);
	/* No longer a teacher of the class; no longer a teacher at all. */
	lessons_sql(&f->t, "DELETE FROM class_member WHERE person_id = 10");
	assert_int_equal(right(f, 10), QUESTION_NONE);
	lessons_sql(&f->t, "UPDATE person_grant SET until = 1"
	    " WHERE person_id = 1");
	assert_int_equal(right(f, 1), QUESTION_NONE);
	lessons_sql(&f->t, "UPDATE person_grant SET until = NULL");
	/* The next school year has begun. */
	clock_set(clock_utc(2027, 8, 1));
	assert_int_equal(right(f, 1), QUESTION_NONE);
	assert_int_equal(right(f, 11), QUESTION_NONE);
	assert_int_equal(right(f, 2), QUESTION_ASKER);
	clock_set(clock_utc(2027, 8, 1) - 1);
	assert_int_equal(right(f, 1), QUESTION_ANSWER);
	assert_int_equal(right(f, 11), QUESTION_READ);
}

#define NOTICE	"SELECT count(*) FROM notice WHERE seen IS NULL AND "

static void
t_notices(void **state)
{
	struct asking *f = *state;
	char first[CODE_KEY];

	assert_int_equal(ask(f, 2, 1, "một"), 0);
	memcpy(first, f->key, sizeof(first));
	assert_int_equal(ask(f, 3, 1, "hai"), 0);
	/* One a lesson and class, for each teacher of it and nobody else. */
	assert_int_equal(number(f, NOTICE "kind = 'questions'"), 2);
	assert_int_equal(number(f, NOTICE "person_id IN (1, 10)"), 2);
	assert_int_equal(number(f, NOTICE "from_id IS NOT NULL"), 0);
	assert_int_equal(number(f, NOTICE "what = 'Mi-li-mét · 3A'"), 2);
	assert_int_equal(ask(f, 2, 2, "ba"), 0);
	assert_int_equal(number(f, NOTICE "kind = 'questions'"), 4);
	/* Over with the last open one of that lesson. */
	memcpy(f->key, first, sizeof(first));
	assert_int_equal(asking_answer(f, 1, 0, "đáp"), 0);
	assert_int_equal(number(f, NOTICE "what = 'Mi-li-mét · 3A'"), 2);
	assert_int_equal(number(f, NOTICE "kind = 'answered'"
	    " AND person_id = 2 AND from_id = 1 AND what = 'Mi-li-mét'"), 1);
	assert_int_equal(questions_unread(f->t.db, 2, f->key, &f->e), 1);
	assert_int_equal(questions_unread(f->t.db, 3, f->key, &f->e), 0);
	assert_int_equal(db_begin(f->t.db, &f->e), 0);
	assert_int_equal(questions_read(f->t.db, 2, f->key, &f->e), 0);
	assert_int_equal(db_commit(f->t.db, &f->e), 0);
	assert_int_equal(questions_unread(f->t.db, 2, f->key, &f->e), 0);
	assert_int_equal(ask(f, 3, 1, "hai"), 0);
	assert_int_equal(asking_hide(f, 1, "ở lớp nhé"), 0);
	assert_int_equal(number(f, NOTICE "what = 'Mi-li-mét · 3A'"), 0);
	assert_int_equal(number(f, NOTICE "kind = 'questions'"), 2);
	assert_int_equal(number(f, NOTICE "kind = 'question-hidden'"
	    " AND person_id = 3"), 1);
	assert_int_equal(ask(f, 3, 1, "bốn"), 0);
	assert_int_equal(number(f, NOTICE "what = 'Mi-li-mét · 3A'"), 2);
}

static void
t_hand(void **state)
{
	struct asking *f = *state;
	static const int64_t classes[1] = { 1 };
	struct class_teacher *c;
	struct question_wait w;

	assert_int_equal(ask(f, 2, 1, "một"), 0);
	assert_int_equal(questions_colleagues(f->t.db, f->a, 1, 1, &c, &f->e),
	    1);
	assert_string_equal(c[0].key, "p10");
	refused(f, asking_hand(f, 1, ""), "QUESTION-COLLEAGUE");
	refused(f, asking_hand(f, 1, "p8"), "QUESTION-COLLEAGUE");	/* of 3B */
	refused(f, asking_hand(f, 1, "p1"), "QUESTION-COLLEAGUE");	/* oneself */
	refused(f, asking_hand(f, 1, "p2"), "QUESTION-COLLEAGUE");	/* a pupil */
	assert_int_equal(asking_hand(f, 1, "p10"), 0);
	assert_int_equal(asking_found(f)->to_id, 10);
	assert_int_equal(number(f, NOTICE "kind = 'handed'"
	    " AND person_id = 10 AND from_id = 1"), 1);
	assert_int_equal(questions_waiting(f->t.db, asking_who(f, 1), classes, 1, &w,
	    &f->e), 0);
	assert_int_equal(w.n, 0);
	assert_int_equal(questions_waiting(f->t.db, asking_who(f, 10), classes, 1, &w,
	    &f->e), 0);
	assert_int_equal(w.n, 1);
	assert_int_equal(w.oldest, clock_now());
	/* The colleague is gone: it waits for whoever teaches. */
	lessons_sql(&f->t, "UPDATE person SET disabled = 1 WHERE id = 10");
	assert_int_equal(questions_waiting(f->t.db, asking_who(f, 1), classes, 1, &w,
	    &f->e), 0);
	assert_int_equal(w.n, 1);
	assert_int_equal(asking_found(f)->to_id, 0);
	lessons_sql(&f->t, "UPDATE person SET disabled = NULL WHERE id = 10");
	/* Handed back, and answered by the other one all the same. */
	assert_int_equal(asking_hand(f, 10, "p1"), 0);
	assert_int_equal(number(f, NOTICE "kind = 'handed'"
	    " AND person_id = 10"), 0);
	assert_int_equal(asking_answer(f, 10, 0, "đáp"), 0);
	assert_int_equal(number(f, NOTICE "kind = 'handed'"), 0);
	refused(f, asking_hand(f, 1, "p10"), "QUESTION-STATE");
	/* A pupil who was shut out waits for nothing. */
	assert_int_equal(ask(f, 3, 1, "hai"), 0);
	lessons_sql(&f->t, "UPDATE person SET disabled = 1 WHERE id = 3");
	assert_int_equal(questions_waiting(f->t.db, asking_who(f, 1), classes, 1, &w,
	    &f->e), 0);
	assert_int_equal(w.n, 0);
}

/* A question that cannot be read is not one that nobody asked. */
static void
t_failure(void **state)
{
	struct asking *f = *state;
	struct question *q, *other;
	enum question_right is;
	struct viewer *duc;
	int64_t n;

	assert_int_equal(ask(f, 2, 1, "Hỏi"), 0);
	q = asking_found(f);
	duc = asking_who(f, 11);
	lessons_sql(&f->t, "PRAGMA legacy_alter_table=ON;"
	    "ALTER TABLE class_member RENAME TO gone");
	assert_int_equal(questions_right(f->t.db, duc, q, &is, &f->e),
	    -1);
	assert_int_equal(is, QUESTION_NONE);
	lessons_sql(&f->t, "PRAGMA legacy_alter_table=ON;"
	    "ALTER TABLE gone RENAME TO class_member;"
	    "ALTER TABLE ask RENAME TO gone");
	assert_int_equal(questions_find(f->t.db, f->a, f->key, &other, &f->e),
	    -1);
	assert_null(other);
	assert_int_equal(questions_count_on(f->t.db, 1, &n, &f->e), -1);
	assert_string_equal(f->e.code, "DB-FAILED");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, asking_begin,	\
	    asking_end)
	const struct CMUnitTest tests[] = {
		CASE(t_ask), CASE(t_part), CASE(t_class), CASE(t_many),
		CASE(t_answer), CASE(t_show_and_hide), CASE(t_rights),
		CASE(t_notices), CASE(t_hand), CASE(t_failure),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
