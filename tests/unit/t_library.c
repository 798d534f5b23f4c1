/* The title rule, filing, what a check does to an item. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/code.h"
#include "people/people.h"
#include "library/library.h"
#include "tests/lib/lessons.h"

static const char *
title(struct arena *a, const char *s)
{
	static struct err e;

	err_clear(&e);
	if (library_title_check(a, s, &e) == 0)
		return ("");
	assert_string_equal(e.field, "title");
	assert_int_equal(e.level, ERR_REJECT);
	return (e.code);
}

static void
titles(void **state)
{
	static const char *const good[] = {
		"Mi-li-mét", "Bài 30. Mi-li-mét (tiết 1)", "Số 5", "Bài 1. A a",
		"Thu", "Luyện tập chung", "At the zoo", "Bảng nhân 9",
		"PowerPoint cho em", "Viết: chữ hoa Đ"
	};
	static const char *const empty[] = {
		"", "   ", "Bài giảng 1", "BÀI GIẢNG ĐIỆN TỬ", "test", "Test 2",
		"bai 12", "Toán 3", "Tiếng Việt", "v2", "<\">'&",
		"Giáo án tuần 12", "123", "..."
	};
	static const char *const files[] = {
		"Bai30_MiLiMet_v2", "Mi-li-mét.zip", "bai giang.PPTX",
		"BaiGiangMiLiMet", "a_b"
	};
	struct arena *a = arena_new();
	char longest[700];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(good) / sizeof(*good); i++)
		assert_string_equal(title(a, good[i]), "");
	for (i = 0; i < sizeof(empty) / sizeof(*empty); i++)
		if (strcmp(title(a, empty[i]), "ITEM-TITLE") != 0)
			fail_msg("accepted: %s", empty[i]);
	for (i = 0; i < sizeof(files) / sizeof(*files); i++)
		assert_string_equal(title(a, files[i]), "ITEM-TITLE-FILE");
	memset(longest, 0, sizeof(longest));
	for (i = 0; i < 201; i++)
		memcpy(longest + 2 * i, "é", 2);
	assert_string_equal(title(a, longest), "ITEM-TITLE-LONG");
	longest[400] = '\0';
	assert_string_equal(title(a, longest), "");
	arena_free(a);
}

static void
provisional(void **state)
{
	struct arena *a = arena_new();
	char name[900];

	(void)state;
	assert_string_equal(library_title_of(a, "Bai30_MiLiMet_v2.zip"),
	    "Bai30 MiLiMet v2");
	assert_string_equal(library_title_of(a, "thư mục/Gam.PDF"), "Gam");
	assert_string_equal(library_title_of(a, "a.b.c"), "a.b.c");
	assert_string_equal(library_title_of(a, ".zip"), "?");
	assert_string_equal(library_title_of(a, ""), "?");
	memset(name, 0, sizeof(name));
	memset(name, 'x', 800);
	assert_int_equal(strlen(library_title_of(a, name)), ITEM_TITLE_MAX);
	arena_free(a);
}

/* An item that came from an upload, with a version; its id. */
static int64_t
fresh(struct testdb *t, const char *file, int64_t *version)
{
	struct err e = { 0 };
	char key[CODE_KEY];
	int64_t id;

	assert_int_equal(db_begin(t->db, &e), 0);
	assert_int_equal(library_new(t->db, 1, 1, file, key, &id, &e), 0);
	assert_int_equal(strlen(key), CODE_KEY - 1);
	assert_int_equal(library_add_version(t->db, id, LESSON_HASH, file, 10,
	    version, &e), 0);
	assert_int_equal(db_commit(t->db, &e), 0);
	return (id);
}

static struct item *
by_id(struct testdb *t, struct arena *a, int64_t id)
{
	struct err e = { 0 };
	struct item *it;

	assert_int_equal(library_item_by_id(t->db, a, id, &it, &e), 1);
	return (it);
}

static void
checked(void **state)
{
	struct arena *a = arena_new();
	struct testdb t;
	struct err e = { 0 };
	struct item *it;
	int64_t id, version;

	(void)state;
	testdb_open(&t);
	lessons_make(&t);
	id = fresh(&t, "Bai30_MiLiMet.zip", &version);
	it = by_id(&t, a, id);
	assert_string_equal(it->state, "checking");
	assert_string_equal(it->title, "Bai30 MiLiMet");
	assert_int_equal(it->version_no, 1);
	/* A good title of the manifest replaces the file's name. */
	assert_int_equal(library_checked(t.db, id, version, 1, "warnings",
	    "Mi-li-mét", &e), 0);
	it = by_id(&t, a, id);
	assert_string_equal(it->state, "draft");
	assert_string_equal(it->title, "Mi-li-mét");
	assert_int_equal(it->package_id, 1);
	assert_string_equal(it->kind, "elesson");
	/* A bad one does not; a refused file has a last day. */
	id = fresh(&t, "Gam.mp4", &version);
	assert_int_equal(library_checked(t.db, id, version, 3, "refused",
	    "Presentation_1", &e), 0);
	it = by_id(&t, a, id);
	assert_string_equal(it->state, "refused");
	assert_string_equal(it->title, "Gam");
	assert_string_equal(it->kind, "video");
	assert_true(it->expires > it->created);
	/* What is in review takes no new version; what is live does. */
	lessons_sql(&t, "UPDATE item SET state = 'submitted' WHERE id = 1");
	assert_int_equal(library_add_version(t.db, 1, LESSON_HASH, "x.zip", 1,
	    &version, &e), -1);
	assert_string_equal(e.code, "ITEM-STATE");
	err_clear(&e);
	lessons_sql(&t, "UPDATE item SET state = 'published' WHERE id = 1");
	assert_int_equal(library_add_version(t.db, 1, LESSON_HASH, "x.zip", 1,
	    &version, &e), 0);
	arena_free(a);
	testdb_close(&t);
}

/* The kind follows the content, unless the owner has chosen one already. */
static void
kinds(void **state)
{
	static const char *const rows[][3] = {	/* format, kind before, after */
		{ "scorm12", "elesson", "elesson" },
		{ "html5", "elesson", "elesson" },
		{ "pdf", "elesson", "material" },
		{ "office", "elesson", "material" },
		{ "image", "elesson", "material" },
		{ "audio", "elesson", "material" },
		{ "video", "elesson", "video" },
		{ "board", "elesson", "board" },
		{ "other", "elesson", "elesson" },
		{ "pdf", "test", "test" },
		{ "video", "plan", "plan" },
	};
	struct arena *a = arena_new();
	struct testdb t;
	struct err e = { 0 };
	int64_t id, version;
	size_t i;

	(void)state;
	testdb_open(&t);
	lessons_make(&t);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		id = fresh(&t, "Bai 30.mp4", &version);
		lessons_sql(&t, arena_printf(a, "UPDATE package SET format ="
		    " '%s' WHERE id = 2", rows[i][0]));
		lessons_sql(&t, arena_printf(a, "UPDATE item SET kind = '%s'"
		    " WHERE id = %lld", rows[i][1], (long long)id));
		assert_int_equal(library_checked(t.db, id, version, 2,
		    "ready", "", &e), 0);
		assert_string_equal(by_id(&t, a, id)->kind, rows[i][2]);
	}
	/* A later version leaves the owner's choice, "elesson" too. */
	lessons_sql(&t, arena_printf(a, "UPDATE package SET format = 'pdf'"
	    " WHERE id = 2; UPDATE item SET kind = 'elesson' WHERE id = %lld",
	    (long long)id));
	assert_int_equal(library_add_version(t.db, id, LESSON_HASH, "b.pdf", 1,
	    &version, &e), 0);
	assert_int_equal(library_checked(t.db, id, version, 2, "ready", "",
	    &e), 0);
	assert_string_equal(by_id(&t, a, id)->kind, "elesson");
	arena_free(a);
	testdb_close(&t);
}

static void
by_file(void **state)
{
	struct testdb t;
	struct err e = { 0 };
	int64_t id, version, found;

	(void)state;
	testdb_open(&t);
	lessons_make(&t);
	assert_int_equal(library_by_file(t.db, 1, "Bai 30.zip", &found, &e), 0);
	id = fresh(&t, "Bai 30.zip", &version);
	assert_int_equal(library_by_file(t.db, 1, "Bai 30.zip", &found, &e), 1);
	assert_int_equal(found, id);
	lessons_sql(&t, "UPDATE item SET state = 'deleted'");
	assert_int_equal(library_by_file(t.db, 1, "Bai 30.zip", &found, &e), 1);
	assert_int_equal(library_by_file(t.db, 2, "Bai 30.zip", &found, &e), 0);
	testdb_close(&t);
}

static void
saving(void **state)
{
	static const int64_t unknown[1] = { 4711 };
	struct arena *a = arena_new();
	struct testdb t;
	struct err e = { 0 };
	struct viewer *v;
	struct item *it;
	int64_t id, version, *lessons;
	struct item_fields f = { .title = "Mi-li-mét", .kind = "elesson",
	    .licence = "school", .source = "", .about = "" };

	(void)state;
	testdb_open(&t);
	lessons_make(&t);
	id = fresh(&t, "Bai30.zip", &version);
	assert_int_equal(library_checked(t.db, id, version, 1, "ready", "",
	    &e), 0);
	assert_int_equal(people_viewer(t.db, a, 1, &v, &e), 1);
	assert_non_null(v);
	it = by_id(&t, a, id);
	assert_int_equal(library_save(t.db, v, it, &f, 0, &e), 0);
	/* Submitting asks for more, and says for which field. */
	assert_int_equal(library_save(t.db, v, it, &f, 1, &e), -1);
	assert_string_equal(e.code, "ITEM-LESSON");
	err_clear(&e);
	f.kind = "material";
	assert_int_equal(library_save(t.db, v, it, &f, 1, &e), -1);
	assert_string_equal(e.code, "ITEM-PLACE");
	assert_string_equal(e.field, "place");
	err_clear(&e);
	f.place_grade = 3;
	f.place_subject = 901;
	assert_int_equal(library_save(t.db, v, it, &f, 1, &e), -1);
	assert_string_equal(e.code, "ITEM-SOURCE");
	assert_string_equal(e.field, "source");
	err_clear(&e);
	f.source = "tự làm";
	assert_int_equal(library_save(t.db, v, it, &f, 1, &e), 0);
	f.kind = "anything";
	assert_int_equal(library_save(t.db, v, it, &f, 0, &e), -1);
	assert_string_equal(e.code, "ITEM-KIND");
	f.kind = "video";
	f.licence = "mine";
	assert_int_equal(library_save(t.db, v, it, &f, 0, &e), -1);
	assert_string_equal(e.code, "ITEM-LICENCE");
	f.licence = "cc-by";
	f.lessons = unknown;
	f.nlessons = 1;
	assert_int_equal(library_save(t.db, v, it, &f, 0, &e), -1);
	assert_string_equal(e.code, "ITEM-LESSON");
	f.nlessons = ITEM_LESSONS + 1;
	assert_int_equal(library_save(t.db, v, it, &f, 0, &e), -1);
	assert_string_equal(e.code, "ITEM-LESSONS");
	assert_int_equal(library_lessons(t.db, a, it, &lessons, &e), 0);
	/* Nobody else's draft. */
	err_clear(&e);
	f.nlessons = 0;
	assert_int_equal(people_viewer(t.db, a, 2, &v, &e), 1);
	assert_int_equal(library_save(t.db, v, it, &f, 0, &e), -1);
	assert_string_equal(e.code, "NO-RIGHT");
	arena_free(a);
	testdb_close(&t);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(titles), cmocka_unit_test(provisional),
		cmocka_unit_test(checked), cmocka_unit_test(kinds),
		cmocka_unit_test(by_file), cmocka_unit_test(saving)
	};

	code_init();
	return (cmocka_run_group_tests(tests, NULL, NULL));
}
