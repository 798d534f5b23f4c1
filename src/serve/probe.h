#ifndef HOCLIEU_PROBE_H
#define HOCLIEU_PROBE_H
/* Asking whether an address is free, and whether our server answers there. */
#include "util/err.h"

/** probe_free(bind, port, e): 0 when one may listen there, else -1 (PORT-TAKEN). */
int	 probe_free(const char *bind_to, int port, struct err *e);
/** probe_answers(bind, port, host): 0 when a request for ${host} is answered. */
int	 probe_answers(const char *bind_to, int port, const char *host);

#endif
