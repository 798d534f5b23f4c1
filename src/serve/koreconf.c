/*
 * What Kore reads when it starts: its configuration, written anew each time
 * from the options of `hoclieu serve`, and our part of it, copied so that a
 * rebuild under a running server cannot mix two versions.
 */
#include <sys/stat.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/buf.h"

#include "serve/serve.h"

#define CONF	"run/kore.conf"
#define LIBRARY	"run/hoclieu.so"
#define SPOOL	"run/spool"

/* docs/server.md says why each value is what it is. */
static const char settings[] =
    "root .\n"
    "pidfile run/kore.pid\n"
    "worker_max_connections 2000\n"
    "worker_rlimit_nofiles 4096\n"
    "worker_accept_threshold 1\n"
    "worker_set_affinity 0\n"
    "worker_death_policy restart\n"
    "socket_backlog 4096\n"
    "seccomp_tracing no\n"
    "http_header_max 16384\n"
    "http_header_timeout 60\n"
    "http_body_max 9437184\n"
    "http_body_timeout 600\n"
    "http_body_disk_offload 2359296\n"
    "http_body_disk_path " SPOOL "\n"
    "http_keepalive_time 5\n"
    "http_request_ms 60000\n"
    "http_request_limit 400\n"
    "http_hsts_enable 0\n"
    "http_server_version -\n";

/*
 * The server's part is looked for beside the running program, then where `make
 * install` puts it. It is opened before the process changes its folder and its
 * user.
 */
int
koreconf_library(struct err *e)
{
	static const char *const places[] = {
		"/hoclieu.so", "/../lib/hoclieu/hoclieu.so", NULL
	};
	char self[512], path[600];
	ssize_t n;
	int i, fd;

	if ((n = readlink("/proc/self/exe", self, sizeof(self) - 1)) <= 0)
		return (err_set(e, ERR_FATAL, "START", "/proc is missing"));
	self[n] = '\0';
	dirname(self);
	for (i = 0; places[i] != NULL; i++) {
		snprintf(path, sizeof(path), "%s%s", self, places[i]);
		if ((fd = open(path, O_RDONLY | O_CLOEXEC)) != -1)
			return (fd);
	}
	return (err_set(e, ERR_FATAL, "START",
	    "hoclieu.so is not beside %s nor in ../lib/hoclieu", self));
}

/*
 * Written as "….part" and renamed: a server that still has the old copy mapped
 * keeps it, and a crash leaves no half library.
 */
static int
koreconf_copy(int from, const char *to, struct err *e)
{
	char part[80], block[65536];
	ssize_t n;
	int fd;

	snprintf(part, sizeof(part), "%s.part", to);
	(void)unlink(part);
	fd = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd == -1)
		return (err_set(e, ERR_FATAL, "STORE-IO", "%s: %s", part,
		    strerror(errno)));
	while ((n = read(from, block, sizeof(block))) > 0)
		if (write(fd, block, (size_t)n) != n)
			break;
	if (n != 0 || close(fd) != 0 || rename(part, to) != 0)
		return (err_set(e, ERR_FATAL, "STORE-IO", "%s: %s", to,
		    strerror(errno)));
	return (0);
}

/*
 * Parts of request bodies that killed workers left behind (K16). Other files in
 * the folder are left alone.
 */
static int
empty_spool(struct err *e)
{
	struct dirent *d;
	DIR *dir;

	if (mkdir(SPOOL, 0700) != 0 && errno != EEXIST)
		return (err_set(e, ERR_FATAL, "STORE-IO", SPOOL ": %s",
		    strerror(errno)));
	if ((dir = opendir(SPOOL)) == NULL)
		return (err_set(e, ERR_FATAL, "STORE-IO", SPOOL ": %s",
		    strerror(errno)));
	while ((d = readdir(dir)) != NULL)
		if (strncmp(d->d_name, "http_body.", 10) == 0)
			(void)unlinkat(dirfd(dir), d->d_name, 0);
	closedir(dir);
	return (0);
}

/*
 * Two entries for an IPv6 listener: Kore compares Host with its port still on
 * there.
 */
static void
domain(struct buf *out, const char *name, int ipv6)
{
	int i;

	for (i = 0; i <= ipv6; i++)
		buf_printf(out, "domain %s%s {\n attach web\n"
		    " route ^/.*$ hoclieu_request\n}\n", name,
		    i == 0 ? "" : ":*");
}

/*
 * Written at every start from the options, so nobody needs to edit it and no
 * edit survives. Everything below the app's host and each label below the
 * content host goes to one handler, hoclieu_request.
 */
static int
write_conf(const struct serve *s, struct err *e)
{
	struct buf out = { 0 };
	char wild[160];
	int ipv6 = strchr(s->bind, ':') != NULL;
	FILE *f;
	int bad;

	buf_puts(&out, settings);
	buf_printf(&out, "workers %d\nload ./" LIBRARY "\n"
	    "server web {\n bind %s %d guard_connect\n tls no\n}\n",
	    s->workers, s->bind, s->port);
	domain(&out, s->host, ipv6);
	snprintf(wild, sizeof(wild), "*.%s", s->content_host);
	domain(&out, wild, ipv6);
	if ((f = fopen(CONF, "we")) == NULL) {
		buf_free(&out);
		return (err_set(e, ERR_FATAL, "STORE-IO", CONF ": %s",
		    strerror(errno)));
	}
	bad = fwrite(out.p, 1, out.len, f) != out.len;
	bad |= fclose(f) != 0;
	buf_free(&out);
	return (bad ? err_set(e, ERR_FATAL, "STORE-IO", CONF ": %s",
	    strerror(errno)) : 0);
}

/*
 * No running server reads these files while they change: the caller holds the
 * lock of the data folder.
 */
int
koreconf_write(const struct serve *s, int library, struct err *e)
{
	int rc = koreconf_copy(library, LIBRARY, e);

	close(library);
	if (rc != 0 || empty_spool(e) != 0)
		return (-1);
	return (write_conf(s, e));
}
