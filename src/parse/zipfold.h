#ifndef HOCLIEU_ZIPFOLD_H
#define HOCLIEU_ZIPFOLD_H
/*
 * Names of files whose letters differ in case alone.  Packages work on Windows,
 * where their authors try them, with names written in any case; where exactly
 * one file fits it is meant.
 */
#include <stddef.h>
#include <stdint.h>

struct arena;
struct zipfold;

#define ZIPFOLD_MAX	80000	/* names; of more, none is compared */

enum zipfold_found { ZIPFOLD_NONE, ZIPFOLD_ONE, ZIPFOLD_SEVERAL };

/** zipfold_hash(a, name, len): of the name in one case; ${a} takes what lies between. */
uint64_t	 zipfold_hash(struct arena *a, const char *name, size_t len);
/** zipfold_new(n): room for ${n} names; NULL when they are more than ZIPFOLD_MAX. */
struct zipfold	*zipfold_new(size_t n);
/** zipfold_add(f, hash, i): the name of number ${i}; at most as many as there is room. */
void		 zipfold_add(struct zipfold *f, uint64_t hash, uint32_t i);
/** zipfold_done(f): all are there; before the first zipfold_find. */
void		 zipfold_done(struct zipfold *f);
/** zipfold_find(f, hash, i): whose number in ${i} when it is exactly one. */
enum zipfold_found	 zipfold_find(const struct zipfold *f, uint64_t hash,
			    uint32_t *i);
/** zipfold_bytes(f): bytes of memory that it holds. */
size_t		 zipfold_bytes(const struct zipfold *f);
/** zipfold_free(f): NULL is fine. */
void		 zipfold_free(struct zipfold *f);

#endif
