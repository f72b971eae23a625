// The two passes of Pillow's 8-bit resampling: weighted sums of neighbours along a row, and of rows.
//
// Weights have 22 fractional bits. A sum starts at one half, is shifted right by 22 and clamped to
// 0...255; all arithmetic is on 32-bit integers, so every implementation gives the same bytes.

#ifndef CONTRAST_RESAMPLE_H
#define CONTRAST_RESAMPLE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The instruction sets there is code for.
enum {
  CONTRAST_RESAMPLE_PORTABLE = 0,
  CONTRAST_RESAMPLE_AVX2 = 1,
};

/// The fastest that this processor runs.
int contrast_resample_best(void);

/// The taps of each output position: `count[i]` weights from `weights + i * stride` on, for the inputs
/// from `first[i]` on.
typedef struct {
  size_t outputs;
  size_t stride;
  const int32_t *first;
  const int32_t *count;
  const int32_t *weights;
} contrast_taps;

/// Filters along rows: in [rows, in_width, channels] to out [rows, taps.outputs, channels], both
/// without padding. Only bytes of `in` are read.
void contrast_resample_rows(int variant, const uint8_t *in, size_t rows, size_t in_width,
                            size_t channels, const contrast_taps *taps, uint8_t *out);

/// Filters across rows: in [in_rows, in_stride] of which `row_bytes` count, to out
/// [taps.outputs, row_bytes] without padding.
void contrast_resample_columns(int variant, const uint8_t *in, size_t in_stride, size_t row_bytes,
                               const contrast_taps *taps, uint8_t *out);

#ifdef __cplusplus
}
#endif

#endif
