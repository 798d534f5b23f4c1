/* The table of formats: whole, and in step with what its columns name. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "util/embed.h"
#include "parse/findings.h"
#include "parse/formats.h"
#include "parse/report.h"
#include "library/kinds.h"

static const struct format *
row(int i)
{
	return (format_row((enum check_format)i));
}

/* 1 when ${word} stands in the ${n} bytes at ${p}. */
static int
within(const char *p, size_t n, const char *word)
{
	return (memmem(p, n, word, strlen(word)) != NULL);
}

static void
whole(void **state)
{
	const struct embed *wrap = embed_find("wrap.js");
	char name[60];
	int i, k;

	(void)state;
	assert_non_null(wrap);
	for (i = 0; i < formats_count(); i++) {
		const struct format *f = row(i);

		/* A gap between two rows of the table would be all zero. */
		assert_non_null(f->id);
		assert_non_null(f->edition);
		assert_true(*f->id != '\0' && *f->name != '\0');
		assert_true(*f->family != '\0' && *f->word != '\0');
		/* It travels in a line of the check, whose reader takes 40 bytes. */
		assert_true(strlen(f->id) <= 40);
		assert_int_equal(report_format_find(f->id), i);
		for (k = 0; k < i; k++)
			assert_string_not_equal(row(k)->id, f->id);
		assert_true(f->kind == NULL || kinds_find(f->kind));
		/* The wrapper that browsers get has a view of that name. */
		snprintf(name, sizeof(name), "%s:", f->view);
		assert_true(within(wrap->data, wrap->len, name));
		assert_false(f->indexed && f->single);
		/* What is played gets done in some way: it says so, or the pupil, or how much was watched. */
		if (f->indexed || f->single)
			assert_true(f->tracked != 0 || f->by_hand ||
			    strcmp(f->view, "film") == 0 ||
			    strcmp(f->view, "sound") == 0);
		assert_true(f->tracked == 0 || f->indexed);
	}
}

static void
marks(void **state)
{
	const struct format_mark *m;
	int i;

	(void)state;
	for (i = 0; i < formats_count(); i++) {
		for (m = row(i)->marks; m != NULL && m->media != NULL; m++) {
			assert_true((m->entry != NULL) != (m->n > 0));
			assert_true(m->off + m->n <= 4096);
			/* What is kept for download alone says so. */
			assert_int_equal(m->code == NULL, row(i)->indexed ||
			    row(i)->single);
			if (m->code != NULL)
				assert_non_null(findings_find(m->code));
		}
	}
}

/* Rows of one stored name are one format: a look-up by name finds any of them. */
static void
editions(void **state)
{
	int i, same = 0;

	(void)state;
	for (i = 0; i < formats_count(); i++) {
		const struct format *f = row(i), *g = format_find(f->name);

		assert_string_equal(g->name, f->name);
		assert_string_equal(g->word, f->word);
		assert_ptr_equal(g->kind, f->kind);
		assert_string_equal(g->view, f->view);
		assert_int_equal(g->indexed, f->indexed);
		assert_int_equal(g->single, f->single);
		assert_int_equal(g->tracked, f->tracked);
		assert_int_equal(g->by_hand, f->by_hand);
		assert_int_equal(g->tall, f->tall);
		same += g != f;
		if (*f->edition != '\0')
			assert_ptr_equal(format_edition(f->name, f->edition),
			    f);
	}
	assert_int_equal(same, 2);	/* 2004 twice more */
	assert_ptr_equal(format_edition("scorm2004", "5th"),
	    format_find("scorm2004"));
}

static void
unknown(void **state)
{
	static const char *const names[] = { "", "scorm13", "SCORM12" };
	size_t i;

	(void)state;
	for (i = 0; i < 3; i++) {
		const struct format *f = format_find(names[i]);

		assert_string_equal(f->word, "");
		assert_false(f->indexed || f->single || f->tracked);
		assert_null(f->kind);
	}
	assert_ptr_equal(format_row((enum check_format)formats_count()),
	    format_find(""));
	assert_int_equal(report_format_find(""), -1);
}

static void
indexed(void **state)
{
	static const char *const want[] = { "scorm12", "scorm2004", "html5",
		"aicc", "tincan" };
	const char *name;
	int at = 0;
	size_t n = 0;

	(void)state;
	while ((name = format_indexed(&at)) != NULL) {
		assert_in_range(n, 0, 4);
		assert_string_equal(name, want[n++]);
	}
	assert_int_equal(n, 5);
	assert_null(format_indexed(&at));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(whole), cmocka_unit_test(marks),
		cmocka_unit_test(editions), cmocka_unit_test(unknown),
		cmocka_unit_test(indexed),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
