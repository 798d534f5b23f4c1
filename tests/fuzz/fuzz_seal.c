/*
 * Any bytes as a sealed file and as keys, and any bytes within a good seal: who
 * knows the public half can make those.  Whatever is inside, files appear only
 * below the folder, with the names of a copy; a refusal leaves none.
 */
#include <fcntl.h>
#include <ftw.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "util/code.h"
#include "util/err.h"
#include "util/seal.h"
#include "store/backup.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static char		 dir[64], from[64];
static struct seal_pair	 pair;
static int		 fd = -1;

static int
name_fits(const char *path, const struct stat *st, int flag, struct FTW *f)
{
	const char *inner = path + strlen(dir);
	char place[200];

	(void)st;
	(void)f;
	if (flag != FTW_F)
		return (0);
	inner += strncmp(inner, "/" BACKUP_UNSEALED "/",
	    sizeof(BACKUP_UNSEALED) + 1) == 0 ? sizeof(BACKUP_UNSEALED) + 1 : 1;
	if (backup_unwrap_place(inner, "copy", place, sizeof(place)) != 0)
		abort();
	return (0);
}

static void
start(void)
{
	if (code_init() != 0)
		abort();
	seal_pair_new(&pair);
	snprintf(dir, sizeof(dir), "/dev/shm/fuzz-seal-%d", (int)getpid());
	fd = memfd_create("sealed", 0);
	snprintf(from, sizeof(from), "/proc/self/fd/%d", fd);
}

/* Without the recipient in front nothing but the first comparison would run. */
static void
raw(const uint8_t *data, size_t size)
{
	struct seal *s;
	struct err e;
	uint8_t piece[64];

	if (ftruncate(fd, 0) != 0 || pwrite(fd, data, size, 0) !=
	    (ssize_t)size || (size >= 48 && pwrite(fd, "hoclieu-sealed1\n", 16,
	    0) != 16) || (size >= 48 && pwrite(fd, pair.open, 32, 16) != 32))
		abort();
	if (seal_open(fd, &pair, &s, &e) != 0)
		return;
	while (seal_get(s, piece, sizeof(piece), &e) == 0)
		;
	seal_free(s);
}

static void
inside(const uint8_t *data, size_t size)
{
	struct seal *s;
	struct err e;

	if (ftruncate(fd, 0) != 0 || seal_begin(fd, pair.open, &s, &e) != 0 ||
	    seal_put(s, data, size, &e) != 0 || seal_last(s, &e) != 0)
		abort();
	seal_free(s);
	if (backup_unwrap(from, &pair, dir, &e) == 0)
		nftw(dir, name_fits, 8, FTW_PHYS);
	else if (access(dir, F_OK) == 0)
		abort();
	backup_remove(dir);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	uint8_t key[SEAL_KEY];
	char text[80];
	struct err e;

	if (fd == -1)
		start();
	snprintf(text, sizeof(text), "%.*s", (int)(size < 79 ? size : 79),
	    (const char *)data);
	(void)seal_text_read(text, key, &e);
	raw(data, size);
	inside(data, size);
	return (0);
}
