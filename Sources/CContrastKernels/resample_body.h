// What the passes of all instruction sets have in common.

#ifndef CONTRAST_RESAMPLE_BODY_H
#define CONTRAST_RESAMPLE_BODY_H

#include "contrast_assembly.h"
#include "contrast_resample.h"
#include "instruction_sets.h"

enum { PRECISION = 22 };

static inline uint8_t clamp(int32_t sum) {
  int32_t value = sum >> PRECISION;
  return (uint8_t)(value < 0 ? 0 : value > 255 ? 255 : value);
}

CONTRAST_HIDDEN void contrast_resample_rows_portable(const uint8_t *in, size_t rows, size_t in_width,
                                                     size_t channels, const contrast_taps *taps,
                                                     uint8_t *out);

/// Columns from `from` on.
CONTRAST_HIDDEN void contrast_resample_columns_portable(const uint8_t *in, size_t in_stride,
                                                        size_t from, size_t row_bytes,
                                                        const contrast_taps *taps, uint8_t *out);

#if defined(__x86_64__)
// Return 0, having done nothing, where the portable code has to serve.
CONTRAST_HIDDEN int contrast_resample_rows_avx2(const uint8_t *in, size_t rows, size_t in_width,
                                                size_t channels, const contrast_taps *taps,
                                                uint8_t *out);
CONTRAST_HIDDEN int contrast_resample_columns_avx2(const uint8_t *in, size_t in_stride,
                                                   size_t row_bytes, const contrast_taps *taps,
                                                   uint8_t *out);
#endif

#endif
