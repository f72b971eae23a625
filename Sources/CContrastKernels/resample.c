// The choice of the instruction set for the resampling of images.

#include "contrast_resample.h"

#include "instruction_sets.h"
#include "resample_body.h"

int contrast_resample_best(void) {
#if defined(__x86_64__)
  if (contrast_may_use("avx2")) return CONTRAST_RESAMPLE_AVX2;
#endif
  return CONTRAST_RESAMPLE_PORTABLE;
}

void contrast_resample_rows(int variant, const uint8_t *in, size_t rows, size_t in_width,
                            size_t channels, const contrast_taps *taps, uint8_t *out) {
#if defined(__x86_64__)
  if (variant == CONTRAST_RESAMPLE_AVX2 &&
      contrast_resample_rows_avx2(in, rows, in_width, channels, taps, out)) {
    return;
  }
#endif
  contrast_resample_rows_portable(in, rows, in_width, channels, taps, out);
}

void contrast_resample_columns(int variant, const uint8_t *in, size_t in_stride, size_t row_bytes,
                               const contrast_taps *taps, uint8_t *out) {
#if defined(__x86_64__)
  if (variant == CONTRAST_RESAMPLE_AVX2 &&
      contrast_resample_columns_avx2(in, in_stride, row_bytes, taps, out)) {
    return;
  }
#endif
  contrast_resample_columns_portable(in, in_stride, 0, row_bytes, taps, out);
}
