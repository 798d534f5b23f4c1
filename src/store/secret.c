/* Reading the key of a data folder. */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "store/secret.h"

int
secret_read(const char *data, uint8_t out[SECRET_SIZE], struct err *e)
{
	char path[600];
	ssize_t n;
	int fd;

	snprintf(path, sizeof(path), "%s/secret", data);
	if ((fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		return (err_set(e, ERR_FATAL, "DATA-MISSING",
		    "%s: cannot open; run hoclieu init", path));
	n = read(fd, out, SECRET_SIZE);
	close(fd);
	if (n != SECRET_SIZE)
		return (err_set(e, ERR_FATAL, "DATA-MISSING", "%s: too short",
		    path));
	return (0);
}
