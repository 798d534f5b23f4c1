#ifndef HOCLIEU_LAUNCH_H
#define HOCLIEU_LAUNCH_H
/*
 * Which items of a manifest can be started, and which file each of them starts.
 */

struct check_report;
struct manifest;
struct zipdir;

/**
 * launch_fill(m, z, r): put every item of ${m} into ${r} as an entry; those
 * whose file stands in ${z} get its name.  What does not start becomes a
 * heading with a remark; when nothing starts ${r} gets an error.
 */
void	 launch_fill(const struct manifest *m, const struct zipdir *z,
	    struct check_report *r);

#endif
