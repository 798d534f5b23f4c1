/* hoclieu serve: prepare the data folder, give up root, run the server. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/db.h"
#include "store/shm.h"
#include "util/files.h"
#include "util/heartbeat.h"
#include "util/text.h"
#include "util/walls.h"

#include "cli/cmd.h"
#include "serve/datadir.h"
#include "serve/probe.h"
#include "serve/serve.h"

static const char *const options[] = {
	"port", "bind", "origin", "content-host", "workers", NULL
};
static const char *const flags[] = { "allow-plain-http", "new-secret", NULL };

/*
 * Columns that a UTF-8 text takes in a terminal: every byte but the
 * continuation bytes counts one. Enough for Vietnamese, whose accents are
 * composed.
 */
static int
columns(const char *s, size_t n)
{
	int width = 0;

	for (; n > 0; n--, s++)
		width += ((unsigned char)*s & 0xc0) != 0x80;
	return (width);
}

/*
 * A cell of a table in the terminal, filled up with blanks; printf's own width
 * counts bytes, not letters.
 */
static void
serve_cell(const char *s, size_t n, int width)
{
	printf("  %.*s%*s", (int)n, s, width - columns(s, n), "");
}

#define COLUMNS	3

/*
 * The demonstration's accounts from data/demo-accounts (role, its words, user
 * name, password, with tabs between), read twice: to find the widths, then to
 * print. Other schools have no such file.
 */
static void
print_accounts(void)
{
	static const char *const heads[COLUMNS] = {
		"Vai trò", "Tên đăng nhập", "Mật khẩu"
	};
	char line[400], *p;
	int width[COLUMNS], i, pass;
	FILE *f = fopen("demo-accounts", "re");
	size_t n;

	if (f == NULL)
		return;
	for (i = 0; i < COLUMNS; i++)
		width[i] = columns(heads[i], strlen(heads[i]));
	for (pass = 0; pass < 2; pass++) {
		if (pass == 1) {
			printf("\nTài khoản dùng thử:\n");
			for (i = 0; i < COLUMNS; i++)
				serve_cell(heads[i], strlen(heads[i]),
				    width[i]);
			printf("\n");
		}
		rewind(f);
		while (fgets(line, sizeof(line), f) != NULL) {
			line[strcspn(line, "\n")] = '\0';
			if (line[0] == '\0' || line[0] == '#')
				continue;
			p = line + strcspn(line, "\t");
			p += *p == '\t';
			for (i = 0; i < COLUMNS; i++) {
				n = strcspn(p, "\t");
				if (pass == 1)
					serve_cell(p, n, width[i]);
				else if (columns(p, n) > width[i])
					width[i] = columns(p, n);
				p += p[n] == '\t' ? n + 1 : n;
			}
			if (pass == 1)
				printf("\n");
		}
	}
	fclose(f);
}

static void
say_ready(const struct serve *s)
{
	printf("\nhoclieu đang chạy tại %s\nDữ liệu: %s\n", s->origin, s->data);
	print_accounts();
	printf("\nCtrl-C để dừng\n");
	fflush(stdout);
}

/*
 * The host of the origin into s->host. Plain http is accepted for localhost
 * only, where nobody can listen; else it must be asked for.
 */
static int
read_origin(struct serve *s, int allow_plain, struct err *e)
{
	const char *p = strstr(s->origin, "://");
	size_t n;

	if (p == NULL || (n = strcspn(p + 3, ":/")) == 0 ||
	    n >= sizeof(s->host) || strchr(p + 3, '/') != NULL ||
	    (!text_has_prefix(s->origin, "http://") &&
	    !text_has_prefix(s->origin, "https://")))
		return (err_set(e, ERR_FATAL, "ORIGIN",
		    "\"%s\": write it as https://name or http://name:port",
		    s->origin));
	memcpy(s->host, p + 3, n);
	s->host[n] = '\0';
	if (text_has_prefix(s->origin, "http://") && !allow_plain &&
	    strcmp(s->host, "localhost") != 0)
		return (err_set(e, ERR_FATAL, "ORIGIN",
		    "%s: without encryption passwords can be read on the way; "
		    "use https, or say --allow-plain-http", s->origin));
	return (0);
}

/*
 * Values that are missing get defaults that work for a try on one machine: port
 * 8080 on the loopback address, four workers.
 */
static int
read_options(int argc, char **argv, struct serve *s, struct err *e)
{
	int64_t port, workers;
	const char *content;

	s->data = cmd_data(argc, argv);
	s->bind = cmd_option(argc, argv, "bind", "127.0.0.1");
	if (text_int(cmd_option(argc, argv, "port", "8080"), 1, 65535,
	    &port) != 0 || text_int(cmd_option(argc, argv, "workers", "4"), 1,
	    16, &workers) != 0)
		return (err_set(e, ERR_FATAL, "OPTION",
		    "--port is 1 to 65535, --workers 1 to 16"));
	s->port = (int)port;
	s->workers = (int)workers;
	if (cmd_option(argc, argv, "origin", NULL) != NULL)
		snprintf(s->origin, sizeof(s->origin), "%s",
		    cmd_option(argc, argv, "origin", ""));
	else
		snprintf(s->origin, sizeof(s->origin), "http://localhost:%d",
		    s->port);
	if (read_origin(s, cmd_flag(argc, argv, "allow-plain-http"), e) != 0)
		return (-1);
	content = cmd_option(argc, argv, "content-host", NULL);
	if (content != NULL)
		snprintf(s->content_host, sizeof(s->content_host), "%s",
		    content);
	else if (strlen(s->host) < sizeof(s->content_host) - 8)
		snprintf(s->content_host, sizeof(s->content_host),
		    "content.%.*s", (int)sizeof(s->content_host) - 9, s->host);
	return (0);
}

/*
 * The two failures that an administrator meets most, with what to do about
 * them; all others by code. The exit status.
 */
static int
say_failed(const struct serve *s, const struct err *e)
{
	if (strcmp(e->code, "PORT-TAKEN") == 0)
		fprintf(stderr, "hoclieu: cổng %d đang được một chương trình "
		    "khác dùng. Hãy dừng chương trình đó hoặc chọn cổng khác: "
		    "--port %d\n", s->port, s->port < 65535 ? s->port + 1 : 8080);
	else if (strcmp(e->code, "SERVE-TWICE") == 0)
		fprintf(stderr, "hoclieu: thư mục dữ liệu %s đang được một "
		    "hoclieu serve khác dùng.\n", s->data);
	else {
		(void)cmd_failed(e);
		/* A service must not begin again what cannot go well. */
		if (db_beyond_repair(e) || strcmp(e->code,
		    "START-HOPELESS") == 0)
			return (CMD_HOPELESS);
	}
	return (1);
}

/*
 * In the data folder, no longer root, nothing served yet. What is put into the
 * environment and the shared memory is inherited by Kore and the runner. The
 * lock's descriptor is never closed: the process holds it to its end.
 */
static int
prepare(struct serve *s, int library, int how, struct err *e)
{
	if (datadir_whole(".", how, e) != 0 || datadir_lock(".", e) == -1 ||
	    datadir_pages(".", e) != 0 ||
	    datadir_make(".", how | DATADIR_LOCKED, e) != 0 || koreconf_write(s, library, e) != 0)
		return (-1);
	setenv("HOCLIEU_ORIGIN", s->origin, 1);
	setenv("HOCLIEU_CONTENT_HOST", s->content_host, 1);
	if (heartbeat_create() != 0)
		return (err_set(e, ERR_FATAL, "START", "memfd: %s",
		    strerror(errno)));
	return ((s->shm = shm_create(e)) == NULL ? -1 : 0);
}

/*
 * The order of steps is that of docs/server.md, "Start": the library is opened
 * before the folder is changed, root is given up before anything is read from
 * the data.
 */
int
cmd_serve(int argc, char **argv)
{
	struct serve s = { 0 };
	struct err e = { 0 };
	int library, how;

	if (cmd_words(argc, argv, options, flags, NULL, 0) != 0)
		return (2);
	if (read_options(argc, argv, &s, &e) != 0)
		return (cmd_failed(&e), 2);
	how = cmd_flag(argc, argv, "new-secret") ? DATADIR_NEW_SECRET : 0;
	umask(077);
	if ((library = koreconf_library(&e)) == -1)
		return (cmd_failed(&e));
	if (files_folder(s.data, 0700, &e) != 0)
		return (cmd_failed(&e));
	/*
	 * From here on all names are relative to the data folder: the folders
	 * above it may be closed to the user that we become.
	 */
	if (chdir(s.data) != 0) {
		err_set(&e, ERR_FATAL, "DATA-FOLDER", "%s: %s", s.data,
		    strerror(errno));
		return (cmd_failed(&e));
	}
	/* Nothing that is started from here on needs another user's rights. */
	if (asuser(&e) != 0 || walls_private(&e) != 0 ||
	    probe_free(s.bind, s.port, &e) != 0 ||
	    prepare(&s, library, how, &e) != 0 ||
	    supervise(&s, say_ready, &e) != 0)
		return (say_failed(&s, &e));
	printf("hoclieu đã dừng.\n");
	return (0);
}
