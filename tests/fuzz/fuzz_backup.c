/*
 * Any JSON as the list of a copy, with a right seal of its own: checked and
 * restored it may fail in many ways, and writes nothing outside the folder.
 */
#include <jansson.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "util/code.h"
#include "util/err.h"
#include "util/files.h"
#include "store/backup.h"

#define COPY	"2026-11-23T020000"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static char	root[64], dir[80], data_dir[80], list[200], bait[80];

/* A folder with the files that a list may name, each holding its own text. */
static void
start(void)
{
	static const char *const own[] = { "hoclieu.db", "secret" };
	char path[400], hash[CODE_HASH_HEX];
	uint8_t sum[CODE_SHA256];
	struct err e;
	size_t i;

	if (code_init() != 0)
		abort();
	snprintf(root, sizeof(root), "/dev/shm/fuzz-backup-%d", (int)getpid());
	backup_remove(root);
	snprintf(dir, sizeof(dir), "%s/b", root);
	snprintf(data_dir, sizeof(data_dir), "%s/d", root);
	snprintf(list, sizeof(list), "%s/" COPY "/manifest.json", dir);
	snprintf(bait, sizeof(bait), "%s/bait", root);
	snprintf(path, sizeof(path), "%s/" COPY, dir);
	if (files_mkdirs(path, 0700, &e) != 0 ||
	    files_write(bait, "bait", 4, 0600, &e) != 0)
		abort();
	for (i = 0; i < 2; i++) {
		snprintf(path, sizeof(path), "%s/" COPY "/%s", dir, own[i]);
		if (files_write(path, own[i], strlen(own[i]), 0600, &e) != 0)
			abort();
	}
	code_sha256("one", 3, sum);
	code_hex(sum, sizeof(sum), hash);
	backup_pool(dir, hash, path, sizeof(path));
	*strrchr(path, '/') = '\0';
	if (files_mkdirs(path, 0700, &e) != 0)
		abort();
	backup_pool(dir, hash, path, sizeof(path));
	if (files_write(path, "one", 3, 0444, &e) != 0)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t size)
{
	json_t *m = json_loadb((const char *)p, size, 0, NULL);
	char sum[CODE_HASH_HEX], *text;
	struct backup b = { 0 };
	struct stat st;
	struct err e = { 0 };

	if (*root == '\0')
		start();
	if (m == NULL)
		return (0);
	if (json_is_object(m)) {
		json_object_set_new(m, "version", json_integer(1));
		backup_seal(m, sum);
		json_object_set_new(m, "seal", json_string(sum));
	}
	text = json_dumps(m, JSON_COMPACT);
	json_decref(m);
	if (text == NULL)
		return (0);
	if (files_write(list, text, strlen(text), 0600, &e) != 0)
		abort();
	free(text);
	b.dir = dir;
	b.data = data_dir;
	(void)backup_check(&b, COPY, &e);
	if (backup_restore(&b, COPY, &e) == 0)	/* its database is none */
		abort();
	if (stat(bait, &st) != 0 || st.st_size != 4)
		abort();
	if (stat(root, &st) != 0 || st.st_nlink > 4)	/* b and d, nothing else */
		abort();
	return (0);
}
