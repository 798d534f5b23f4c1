/*
 * The title rule: a title names the lesson, so that others find it ("ghi rõ
 * Tên bài").  What school people type instead is known: "Bài giảng 1", "test",
 * "Bai30_MiLiMet_v2.zip".
 */
#include <ctype.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "util/arena.h"
#include "util/text.h"

#include "library/library.h"

/* Words that say nothing about a lesson; folded, longest phrases first. */
static const char *const empty_words[] = {
	"bai giang dien tu", "bai giang", "giao an dien tu", "giao an",
	"ke hoach bai day", "de kiem tra", "phieu bai tap", "tieng viet",
	"tieng anh", "hoc lieu", "tai lieu", "bai hoc", "untitled",
	"presentation", "elearning", "e learning", "e lesson", "lesson",
	"slide", "slides", "scorm", "html5", "video", "document", "final",
	"copy", "test", "demo", "thu nghiem", "new", "tep", "file", "bai",
	"tiet", "tuan", "mon", "toan", "lop", "hoc ki", "phan", "chu de",
	"asdf", "abc", "aaa", "qwerty", NULL
};
/*
 * Endings of file names that teachers upload; a title that has one is a file's
 * name.
 */
static const char *const endings[] = {
	"zip", "ppt", "pptx", "ppsx", "doc", "docx", "pdf", "mp4", "mp3", "png",
	"jpg", "jpeg", "flipchart", "notebook", "story", "xvl", "html", "htm",
	"webm", "h5p", "xls", "xlsx", "yar", "iwb", "ubz", "avi", "mov",
	"wmv", "mkv", "mpg", "flv", "aac", "m4a", "amr", "heic", "imscc", NULL
};

/* Blank out ${phrase} where it stands as whole words in ${s}. */
static void
title_drop(char *s, const char *phrase)
{
	size_t n = strlen(phrase);
	char *p = s;

	while ((p = strstr(p, phrase)) != NULL) {
		if ((p == s || p[-1] == ' ') && (p[n] == ' ' || p[n] == '\0'))
			memset(p, ' ', n);
		p += n;
	}
}

/*
 * 1 when only filler words and numbers are left.  A single letter is enough:
 * "Bài 1.  A a" is a real title.
 */
static int
says_nothing(struct arena *a, const char *title)
{
	char *s = text_fold(a, title), *word, *save = NULL;
	int i;

	for (i = 0; empty_words[i] != NULL; i++)
		title_drop(s, empty_words[i]);
	for (word = strtok_r(s, " ", &save); word != NULL;
	    word = strtok_r(NULL, " ", &save))
		if (strspn(word, "0123456789") < strlen(word) &&
		    !(word[0] == 'v' && word[1] != '\0' &&
		    strspn(word + 1, "0123456789") == strlen(word + 1)))
			return (0);
	return (1);
}

/* Where a known ending starts (its dot), or NULL. */
static const char *
title_ending(const char *s)
{
	const char *dot = strrchr(s, '.');
	int i;

	for (i = 0; dot != NULL && endings[i] != NULL; i++)
		if (strcasecmp(dot + 1, endings[i]) == 0)
			return (dot);
	return (NULL);
}

/*
 * 1 for names of files: "MiLiMet", "a_b", "x.zip".  One capital inside a word
 * is not enough, two are.
 */
static int
like_file(const char *s)
{
	int humps = 0;

	if (title_ending(s) != NULL || strchr(s, '_') != NULL)
		return (1);
	for (; s[0] != '\0' && s[1] != '\0'; s++) {
		if (islower((unsigned char)s[0]) &&
		    isupper((unsigned char)s[1]))
			humps++;
		if (s[0] == ' ')
			humps = 0;
		if (humps > 1)
			return (1);
	}
	return (0);
}

/*
 * The order matters for the answer: a name of a file is told as such, though it
 * often says nothing, too.
 */
int
library_title_check(struct arena *a, const char *title, struct err *e)
{
	if (text_chars(title) > ITEM_TITLE_MAX)
		return (err_field(e, "ITEM-TITLE-LONG", "title",
		    "%zu characters", text_chars(title)));
	if (like_file(title))
		return (err_field(e, "ITEM-TITLE-FILE", "title",
		    "looks like a file name"));
	if (says_nothing(a, title))
		return (err_field(e, "ITEM-TITLE", "title", "says nothing"));
	return (0);
}

/*
 * Not judged by library_title_check: a name like "bai1" is shown until the
 * author types a title, which submitting demands.
 */
char *
library_title_of(struct arena *a, const char *file_name)
{
	const char *slash = strrchr(file_name, '/'), *end;
	char *s, *p;

	if (slash != NULL)
		file_name = slash + 1;
	end = title_ending(file_name);
	s = arena_strndup(a, file_name, end != NULL ?
	    (size_t)(end - file_name) : strlen(file_name));
	for (p = s; *p != '\0'; p++)
		if (*p == '_')
			*p = ' ';
	s = text_clean(a, s);
	if (s == NULL || *s == '\0')
		return (arena_strdup(a, "?"));
	while (text_chars(s) > ITEM_TITLE_MAX) {	/* cut whole characters */
		p = s + strlen(s) - 1;
		while (p > s && ((unsigned char)*p & 0xc0) == 0x80)
			p--;
		*p = '\0';
	}
	return (s);
}
