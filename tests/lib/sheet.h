#ifndef HOCLIEU_TEST_SHEET_H
#define HOCLIEU_TEST_SHEET_H
/* What stands in a workbook that a page answered with. */
#include "tests/lib/driver.h"

/*
 * sheet_has(r, part, text): 1 when that part of the .xlsx ("xl/sharedStrings.xml",
 * "xl/worksheets/sheet1.xml") holds ${text}; aborts when there is no such part.
 */
int	 sheet_has(const struct reply *r, const char *part, const char *text);
/* sheet_number(r, sheet, cell): the number in cell "N5" of the sheet, from 1; -1 when it is empty. */
long	 sheet_number(const struct reply *r, int sheet, const char *cell);

#endif
