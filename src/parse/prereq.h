#ifndef HOCLIEU_PREREQ_H
#define HOCLIEU_PREREQ_H
/* The check of SCORM 1.2 prerequisites. */
/** prereq_valid(s): 1 when ${s} is an aicc_script expression (AICC CMI001 5.3). */
int	 prereq_valid(const char *text);

#endif
