/* Looking at a port from outside. */
#include <sys/socket.h>
#include <sys/time.h>
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "serve/probe.h"

/* The caller frees the list; NULL when the name means no address. */
static struct addrinfo *
address(const char *bind_to, int port)
{
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM,
	    .ai_flags = AI_NUMERICSERV }, *list;
	char service[12];

	snprintf(service, sizeof(service), "%d", port);
	return (getaddrinfo(bind_to, service, &hints, &list) == 0 ? list : NULL);
}

/*
 * Listens for a moment and closes again, so that a taken port is said in plain
 * words before Kore starts. Another program may still take it in between; then
 * Kore fails.
 */
int
probe_free(const char *bind_to, int port, struct err *e)
{
	struct addrinfo *a = address(bind_to, port);
	int fd, one = 1, rc = -1;

	if (a == NULL)
		return (err_set(e, ERR_FATAL, "BIND", "%s: no such address",
		    bind_to));
	fd = socket(a->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd != -1) {
		setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
		rc = bind(fd, a->ai_addr, a->ai_addrlen);
		if (rc == 0)
			rc = listen(fd, 1);
	}
	if (rc != 0)
		err_set(e, ERR_FATAL,
		    errno == EADDRINUSE ? "PORT-TAKEN" : "BIND",
		    "%s port %d: %s", bind_to, port, strerror(errno));
	if (fd != -1)
		close(fd);
	freeaddrinfo(a);
	return (rc);
}

/*
 * Any status is an answer; only the beginning "HTTP/1.1 " is read. Waits two
 * seconds at most, so a server that hangs counts as not answering.
 */
int
probe_answers(const char *bind_to, int port, const char *host)
{
	/* One that listens everywhere is asked at home. */
	const char *to = strcmp(bind_to, "0.0.0.0") == 0 ? "127.0.0.1" :
	    strcmp(bind_to, "::") == 0 ? "::1" : bind_to;
	struct addrinfo *a = address(to, port);
	struct timeval patience = { .tv_sec = 2 };
	char text[300];
	int fd, n, rc = -1;

	if (a == NULL)
		return (-1);
	fd = socket(a->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd != -1) {
		setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience,
		    sizeof(patience));
		n = snprintf(text, sizeof(text), "GET /healthz HTTP/1.1\r\n"
		    "Host: %s\r\nConnection: close\r\n\r\n", host);
		if (connect(fd, a->ai_addr, a->ai_addrlen) == 0 &&
		    send(fd, text, (size_t)n, MSG_NOSIGNAL) == n &&
		    recv(fd, text, 9, MSG_WAITALL) == 9 &&
		    memcmp(text, "HTTP/1.1 ", 9) == 0)
			rc = 0;
		close(fd);
	}
	freeaddrinfo(a);
	return (rc);
}
