/* A person as a form shows and gives it. */
#include <string.h>

#include "util/arena.h"
#include "util/code.h"
#include "util/text.h"
#include "util/tr.h"

#include "people/office.h"
#include "people/roster.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/form_model.h"
#include "pages/common/say.h"
#include "pages/people/person_form.h"

/* What sentences of the program say of somebody; "": nothing. */
static const char *const honorifics[] = { "cô", "thầy", "em" };
#define HONORIFICS	(sizeof(honorifics) / sizeof(*honorifics))

/* One of those that the form offers; "" for what no form of ours sends. */
static const char *
person_form_called(const char *typed)
{
	size_t i;

	for (i = 0; i < HONORIFICS; i++)
		if (strcmp(honorifics[i], typed) == 0)
			return (honorifics[i]);
	return ("");
}

void
person_form_read(struct exchange *ex, struct person_form *f)
{
	struct form *in = form_of(ex);

	memset(f, 0, sizeof(*f));
	f->name = form_text(in, "name");
	f->login = form_text(in, "login");
	f->honorific = person_form_called(form_text(in, "honorific"));
	f->code = form_text(in, "code");
	f->sector_code = form_text(in, "sector_code");
	f->birthday = form_text(in, "birthday");
	f->asked = form_int(in, "asked", 1, INT64_MAX, 0);
}

void
person_form_of(struct exchange *ex, const struct person *p,
    struct person_form *f)
{
	f->name = p->name;
	f->login = p->login;
	f->honorific = p->honorific;
	f->code = p->code;
	f->sector_code = p->sector_code;
	f->birthday = p->birthday == 0 ? "" : arena_printf(ex->arena,
	    "%d/%d/%d", (int)(p->birthday % 100), (int)(p->birthday / 100 %
	    100), (int)(p->birthday / 10000));
	f->unit_id = p->unit_id;
}

static void
person_form_text(struct exchange *ex, json_t *list, const char *name,
    const char *label, const char *value, int most, const char *hint)
{
	json_t *f = form_field(ex, name, label, "", value);

	json_object_set_new(f, "maxlength", json_integer(most));
	json_object_set_new(f, "autocomplete", json_string("off"));
	if (hint != NULL)
		form_hint(ex, f, hint);
	json_array_append_new(list, f);
}

static json_t *
person_form_honorific(struct exchange *ex, const char *now)
{
	json_t *f = form_field(ex, "honorific", TR("Cách gọi"), "", "");
	size_t i;

	form_choice(f, "", i18n_text(ex->lang, TR("Không ghi")), 0);
	for (i = 0; i < HONORIFICS; i++)
		form_choice(f, honorifics[i], honorifics[i],
		    strcmp(honorifics[i], now) == 0);
	return (f);
}

int
person_form_fields(struct exchange *ex, const struct person_form *in,
    int64_t school, json_t *list, struct err *e)
{
	struct unit *u;
	json_t *f;
	int i, n = office_units(ex->db, ex->arena, school, &u, e);

	if (n < 0)
		return (-1);
	person_form_text(ex, list, "name", TR("Họ và tên"), in->name,
	    PERSONS_NAME, NULL);
	/* As text: a browser's own date field has the order of its language. */
	person_form_text(ex, list, "birthday", TR("Ngày sinh"), in->birthday,
	    10, TR("Ngày, tháng, năm, ví dụ 12/5/2018."));
	json_array_append_new(list, person_form_honorific(ex, in->honorific));
	person_form_text(ex, list, "login", TR("Tên đăng nhập"), in->login,
	    PEOPLE_LOGIN - 1, TR("Chữ thường không dấu và số. Để trống thì máy đặt theo tên."));
	person_form_text(ex, list, "code", TR("Mã của trường"), in->code,
	    PERSONS_CODE, NULL);
	person_form_text(ex, list, "sector_code", TR("Mã định danh của ngành"),
	    in->sector_code, PERSONS_CODE, NULL);
	f = form_field(ex, "unit", TR("Tổ"), "", "");
	for (i = 0; i < n; i++)
		form_choice(f, u[i].key, i == 0 ? i18n_text(ex->lang,
		    TR("Không thuộc tổ nào")) : u[i].name, u[i].id ==
		    in->unit_id);
	if (n > 1)
		json_array_append_new(list, f);
	else
		json_decref(f);
	return (0);
}

/* A key of another school chooses nothing. */
int
person_form_unit(struct exchange *ex, int64_t school, int64_t *unit,
    struct err *e)
{
	const char *key = form_text(form_of(ex), "unit");
	struct unit *u;
	int i, n = office_units(ex->db, ex->arena, school, &u, e);

	*unit = school;
	for (i = 0; i < n; i++)
		if (strcmp(u[i].key, key) == 0)
			*unit = u[i].id;
	return (n < 0 ? -1 : 0);
}

const char *
person_form_was(struct exchange *ex, const struct person *p)
{
	char *out = arena_alloc(ex->arena, 33);
	const char *all = arena_printf(ex->arena, "%s|%s|%s|%s|%s|%lld|%lld",
	    p->name, p->login, p->honorific, p->code, p->sector_code,
	    (long long)p->birthday, (long long)p->unit_id);
	uint8_t sum[CODE_SHA256];

	code_sha256(all, strlen(all), sum);
	code_base32(sum, 16, out);
	return (out);
}
