// Rows in another form than float32: 64 bytes, the first four of them the scale of a row in int8, and then the
// numbers. The 64 bytes also keep rows of 4096 inputs from falling into the same sets of the cache.

#ifndef CONTRAST_PREPARED_ROWS_BODY_H
#define CONTRAST_PREPARED_ROWS_BODY_H

#include <stddef.h>

enum { ROW_HEAD = 64 };

static inline size_t round_to_64(size_t n) { return (n + 63) / 64 * 64; }

#endif
