/* See asking.h. */
#include <assert.h>
#include <stdlib.h>

#include "util/arena.h"
#include "tests/lib/asking.h"

static const char people[] =
	"INSERT INTO person (id, key, unit_id, login, name, folded, honorific,"
	" created) VALUES (8, 'p8', 1, 'loan', 'Đỗ Thị Loan', 'do thi loan',"
	" 'cô', 0), (9, 'p9', 1, 'chi', 'Phan Lan Chi', 'phan lan chi', '', 0),"
	" (10, 'p10', 1, 'nhan', 'Tôn Thất Nhân', 'ton that nhan', 'thầy', 0),"
	" (11, 'p11', 1, 'duc', 'Phạm Văn Đức', 'pham van duc', 'thầy', 0),"
	" (12, 'p12', 1, 'ha', 'Lê Thu Hà', 'le thu ha', 'cô', 0),"
	" (13, 'p13', 1, 'mai', 'Tuyết Mai', 'tuyet mai', 'cô', 0);"
	"INSERT INTO person_grant (person_id, role, unit_id, grades, since)"
	" VALUES (8, 'teacher', 1, 0, 0), (9, 'pupil', 1, 0, 0),"
	" (10, 'teacher', 1, 0, 0), (11, 'principal', 1, 0, 0),"
	" (12, 'head', 1, 8, 0), (13, 'head', 1, 2, 0);"
	"INSERT INTO class_member (class_id, person_id, role) VALUES"
	" (2, 8, 'teacher'), (2, 9, 'pupil'), (1, 10, 'teacher');";

/*
 * For cmocka's setup: the rows of lessons.h and some people who ask and answer;
 * the clock stands.
 */
int
asking_begin(void **state)
{
	struct asking *f = calloc(1, sizeof(*f));

	testdb_open(&f->t);
	lessons_make(&f->t);
	lessons_sql(&f->t, people);
	f->a = arena_new();
	*state = f;
	return (0);
}

int
asking_end(void **state)
{
	struct asking *f = *state;

	testdb_close(&f->t);
	arena_free(f->a);
	free(f);
	return (0);
}

struct viewer *
asking_who(struct asking *f, int64_t id)
{
	struct viewer *v;

	if (people_viewer(f->t.db, f->a, id, &v, &f->e) != 1)
		abort();
	return (v);
}

/*
 * Commit what worked, undo what was refused, as a page's batch would; the error
 * stays in f->e.
 */
static int
done(struct asking *f, int rc)
{
	if (rc != 0) {
		db_rollback(f->t.db);
		return (-1);
	}
	assert(db_commit(f->t.db, &f->e) == 0);
	return (0);
}

/*
 * 0, or -1 with the refusal in f->e. The new question's key stands in f->key.
 */
int
asking_ask(struct asking *f, int64_t person, int64_t item, const char *text,
    int64_t part)
{
	struct item *it;

	if (library_item_by_id(f->t.db, f->a, item, &it, &f->e) != 1)
		abort();
	err_clear(&f->e);
	assert(db_begin(f->t.db, &f->e) == 0);
	return (done(f, questions_ask(f->t.db, f->a, asking_who(f, person),
	    &(struct question_new){ .item = it, .text = text, .part = part },
	    f->key, &f->e)));
}

struct question *
asking_found(struct asking *f)
{
	struct question *q;
	int rc = questions_find(f->t.db, f->a, f->key, &q, &f->e);

	assert(rc == 1);
	(void)rc;
	return (q);
}

/* ${seen} is the number of wordings that the form was made with. */
int
asking_answer(struct asking *f, int64_t person, int64_t seen, const char *text)
{
	err_clear(&f->e);
	assert(db_begin(f->t.db, &f->e) == 0);
	return (done(f, questions_answer(f->t.db, f->a, asking_who(f, person),
	    asking_found(f), seen, text, &f->e)));
}

int
asking_show(struct asking *f, int64_t person, int on)
{
	err_clear(&f->e);
	assert(db_begin(f->t.db, &f->e) == 0);
	return (done(f, questions_show(f->t.db, asking_who(f, person), asking_found(f), on,
	    &f->e)));
}

int
asking_hide(struct asking *f, int64_t person, const char *reason)
{
	err_clear(&f->e);
	assert(db_begin(f->t.db, &f->e) == 0);
	return (done(f, questions_hide(f->t.db, f->a, asking_who(f, person), asking_found(f),
	    reason, &f->e)));
}

int
asking_hand(struct asking *f, int64_t person, const char *to)
{
	err_clear(&f->e);
	assert(db_begin(f->t.db, &f->e) == 0);
	return (done(f, questions_hand(f->t.db, f->a, asking_who(f, person), asking_found(f),
	    to, &f->e)));
}
