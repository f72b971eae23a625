#ifndef CONTRAST_CHECKS_H
#define CONTRAST_CHECKS_H

#include <stdbool.h>
#include <stddef.h>

// Whether all `count` numbers are finite. The addresses need no alignment.
bool contrast_all_finite_float32(const void *x, size_t count);
bool contrast_all_finite_float64(const void *x, size_t count);
bool contrast_all_finite_float16(const void *x, size_t count);
bool contrast_all_finite_bfloat16(const void *x, size_t count);

#endif
