/* A value of a template's model as plain text. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "words/i18n.h"

/*
 * Templates and translations print values by this one function, so a number
 * looks the same in both.
 */
const char *
i18n_plain(const json_t *v, char *tmp, size_t *len)
{
	int n = 0;

	switch (v == NULL ? JSON_NULL : json_typeof(v)) {
	case JSON_STRING:
		*len = json_string_length(v);
		return (json_string_value(v));
	case JSON_INTEGER:
		n = snprintf(tmp, I18N_PLAIN, "%lld",
		    (long long)json_integer_value(v));
		break;
	case JSON_REAL:
		/* 15 digits are enough for what people type; else all 17. */
		n = snprintf(tmp, I18N_PLAIN, "%.15g", json_real_value(v));
		if (fabs(strtod(tmp, NULL) - json_real_value(v)) > 0)
			n = snprintf(tmp, I18N_PLAIN, "%.17g",
			    json_real_value(v));
		break;
	case JSON_TRUE:
		n = snprintf(tmp, I18N_PLAIN, "true");
		break;
	case JSON_FALSE:
		n = snprintf(tmp, I18N_PLAIN, "false");
		break;
	default:
		tmp[0] = '\0';
		break;
	}
	*len = (size_t)n;
	return (tmp);
}
