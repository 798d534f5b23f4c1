/* Reading questions: pages over several classes, figures. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "tests/lib/asking.h"

static int
ask(struct asking *f, int64_t person, int64_t item, const char *text)
{
	return (asking_ask(f, person, item, text, -1));
}

/* Pages over several classes: open ones oldest first, all newest first. */
static void
t_list(void **state)
{
	struct asking *f = *state;
	static const int64_t both[2] = { 1, 2 }, one[1] = { 2 };
	struct question *q;
	char text[20];
	int64_t asked;
	int i;

	for (i = 0; i < 12; i++) {
		clock_set(clock_now() + 60);
		snprintf(text, sizeof(text), "câu %d", i);
		assert_int_equal(ask(f, i % 3 == 0 ? 9 : i % 3 == 1 ? 2 : 3,
		    1 + i % 2, text), 0);
		if (i >= 10)
			assert_int_equal(asking_answer(f, i % 3 == 0 ? 8 : 1, 0,
			    "đáp"), 0);
	}
#define LIST(of, n, how, item, skip, most) questions_list(f->t.db, f->a,	\
	&(struct question_list){ .classes = of, .nclasses = n,		\
	.which = how, .item_id = item, .offset = skip, .limit = most },	\
	&q, &f->e)
	assert_int_equal(LIST(both, 2, QUESTIONS_OPEN, 0, 0, 4), 4);
	for (i = 0; i < 4; i++) {
		snprintf(text, sizeof(text), "câu %d", i);
		assert_string_equal(q[i].text, text);
	}
	assert_int_equal(LIST(both, 2, QUESTIONS_OPEN, 0, 8, 4), 2);
	assert_string_equal(q[1].text, "câu 9");
	assert_int_equal(LIST(both, 2, QUESTIONS_ALL, 0, 0, 3), 3);
	assert_string_equal(q[0].text, "câu 11");
	assert_string_equal(q[2].text, "câu 9");
	assert_int_equal(LIST(both, 2, QUESTIONS_ANSWERED, 0, 0, 9), 2);
	assert_int_equal(LIST(one, 1, QUESTIONS_ALL, 0, 0, 9), 4);
	assert_int_equal(LIST(both, 2, QUESTIONS_OPEN, 2, 0, 9), 5);
	assert_string_equal(q[0].item, "Gam");
	assert_int_equal(LIST(both, 0, QUESTIONS_OPEN, 0, 0, 9), 0);
	assert_int_equal(questions_mine(f->t.db, f->a, 2, 0, 9, &q, &f->e), 4);
	assert_string_equal(q[0].text, "câu 10");
	assert_int_equal(questions_mine(f->t.db, f->a, 2, 2, 9, &q, &f->e), 2);
	assert_int_equal(questions_on(f->t.db, f->a, 1, 4, 9, &q, &f->e), 2);
	assert_int_equal(questions_count_on(f->t.db, 1, &asked, &f->e), 0);
	assert_int_equal(asked, 6);
}

/* Days from the question to its first answer; the month is that of the question. */
static void
t_figures(void **state)
{
	struct asking *f = *state;
	static const struct { int hours; } after[] = {
		{ 1 }, { 24 }, { 25 }, { 72 }, { 73 }, { 168 }, { 169 },
	};
	int64_t from = clock_utc(2026, 11, 1), until = clock_utc(2026, 12, 1);
	struct question_figures g = { 0 };
	char text[20];
	size_t i;

	for (i = 0; i < sizeof(after) / sizeof(*after); i++) {
		clock_set(until - 1);
		snprintf(text, sizeof(text), "câu %zu", i);
		assert_int_equal(ask(f, 2, 1, text), 0);
		clock_set(until - 1 + after[i].hours * 3600);
		assert_int_equal(asking_answer(f, 1, 0, "đáp"), 0);
		/* Another wording later changes no figure. */
		clock_set(clock_now() + 30 * 86400);
		assert_int_equal(asking_answer(f, 1, 1, "đáp lại"), 0);
	}
	clock_set(until - 1);
	assert_int_equal(ask(f, 9, 1, "còn mở"), 0);
	assert_int_equal(ask(f, 3, 1, "cất đi"), 0);
	assert_int_equal(asking_hide(f, 1, "ở lớp nhé"), 0);
	clock_set(until);
	assert_int_equal(ask(f, 3, 1, "tháng sau"), 0);
	assert_int_equal(questions_figures(f->t.db, 1, from, until, &g,
	    &f->e), 0);
	assert_int_equal(g.asked, 9);
	assert_int_equal(g.day, 2);
	assert_int_equal(g.three, 2);
	assert_int_equal(g.week, 2);
	assert_int_equal(g.later, 1);
	assert_int_equal(g.open, 1);
	assert_int_equal(g.hidden, 1);
	assert_int_equal(questions_figures(f->t.db, 1, until, until + 86400, &g,
	    &f->e), 0);
	assert_int_equal(g.asked, 1);
	assert_int_equal(questions_figures(f->t.db, 99, from, until, &g,
	    &f->e), 0);
	assert_int_equal(g.asked, 0);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, asking_begin,	\
	    asking_end)
	const struct CMUnitTest tests[] = { CASE(t_list), CASE(t_figures) };

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
