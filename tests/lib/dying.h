#ifndef HOCLIEU_TEST_DYING_H
#define HOCLIEU_TEST_DYING_H
/*
 * A process that works on a database and is killed (SIGKILL) at a chosen point.
 * The points are counted from 1: DYING_STATEMENT before each statement that
 * changes something, DYING_WRITE at each write into a file of the database, of
 * which every other one is cut in the middle.
 */
enum dying { DYING_STATEMENT, DYING_WRITE };

/*
 * dying_run(how, at, f, arg): run ${f}(${arg}) in a child that dies at its point
 * ${at}.  1: it did; 0: it came to its end before that point and ${f} gave 0;
 * anything else aborts the test.
 */
int	 dying_run(enum dying how, int at, int (*f)(void *), void *arg);

#endif
