/*
 * What reading pages costs of the whole check of a package, in this process:
 * CPU time of both, turn by turn, and the median of their ratio.
 *
 *	read_one FILE ROUNDS
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "util/buf.h"
#include "parse/check.h"
#include "parse/pageread.h"
#include "parse/report.h"
#include "parse/zipdir.h"

#define MOST	101

static double
cpu_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return ((double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6);
}

static int
order(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return ((x > y) - (x < y));
}

/* The whole check; its report, of which pageread takes the entries. */
static struct check_report *
whole(int fd, uint64_t size, double *ms)
{
	struct buf index = { 0 };
	double from = cpu_ms();
	struct check_report *r = check_file(fd, "bai.zip", size, NULL, NULL,
	    &index);

	*ms = cpu_ms() - from;
	buf_free(&index);
	return (r);
}

int
main(int argc, char **argv)
{
	double ratio[MOST], check, read, last = 0;
	struct check_report *r;
	struct zip_problem p;
	struct zipdir *z;
	struct stat st;
	int fd, i, n;

	if (argc != 3 || (n = atoi(argv[2])) < 1 || n > MOST ||
	    (fd = open(argv[1], O_RDONLY | O_CLOEXEC)) < 0 ||
	    fstat(fd, &st) != 0 || check_init() != 0)
		return (2);
	z = zipdir_open(fd, (uint64_t)st.st_size, &p);
	if (z == NULL || zipdir_verify(z, NULL, NULL, &p) != 0)
		return (1);
	for (i = 0; i < n; i++) {
		r = whole(fd, (uint64_t)st.st_size, &check);
		r->nfindings = 0;	/* room for those of the second reading */
		read = cpu_ms();
		pageread(z, r);
		read = cpu_ms() - read;
		ratio[i] = read / check * 100;
		last = read;
		if (i == n - 1)
			fprintf(stderr, "%s: %.1f ms of %.1f, %llu files\n",
			    argv[1], last, check, (unsigned long long)r->pages);
		report_free(r);
	}
	qsort(ratio, (size_t)n, sizeof(ratio[0]), order);
	printf("%.3f\n", ratio[n / 2]);
	zipdir_close(z);
	return (0);
}
