// Resampling on any processor.

#include "contrast_assembly.h"
#include "resample_body.h"

#if !CONTRAST_ASSEMBLY

static inline __attribute__((always_inline)) void rows_of(size_t channels, const uint8_t *in,
                                                          size_t rows, size_t in_width,
                                                          const contrast_taps *taps, uint8_t *out) {
  for (size_t row = 0; row < rows; row++) {
    const uint8_t *line = in + row * in_width * channels;
    for (size_t i = 0; i < taps->outputs; i++) {
      const int32_t *weights = taps->weights + i * taps->stride;
      const uint8_t *from = line + (size_t)taps->first[i] * channels;
      uint32_t sums[4] = {1u << (PRECISION - 1), 1u << (PRECISION - 1), 1u << (PRECISION - 1),
                          1u << (PRECISION - 1)};
      for (int32_t k = 0; k < taps->count[i]; k++) {
        for (size_t c = 0; c < channels; c++) {
          sums[c] += (uint32_t)weights[k] * from[(size_t)k * channels + c];
        }
      }
      for (size_t c = 0; c < channels; c++) { *out++ = clamp((int32_t)sums[c]); }
    }
  }
}

void contrast_resample_rows_portable(const uint8_t *in, size_t rows, size_t in_width, size_t channels,
                          const contrast_taps *taps, uint8_t *out) {
  switch (channels) {
  case 1: rows_of(1, in, rows, in_width, taps, out); break;
  case 2: rows_of(2, in, rows, in_width, taps, out); break;
  case 3: rows_of(3, in, rows, in_width, taps, out); break;
  default: rows_of(4, in, rows, in_width, taps, out); break;
  }
}

// Columns [from, row_bytes), in blocks that a compiler keeps in registers.
void contrast_resample_columns_portable(const uint8_t *in, size_t in_stride, size_t from, size_t row_bytes,
                             const contrast_taps *taps, uint8_t *out) {
  enum { BLOCK = 32 };
  for (size_t i = 0; i < taps->outputs; i++) {
    const int32_t *weights = taps->weights + i * taps->stride;
    const uint8_t *first = in + (size_t)taps->first[i] * in_stride;
    for (size_t x = from; x < row_bytes; x += BLOCK) {
      size_t width = row_bytes - x < BLOCK ? row_bytes - x : BLOCK;
      uint32_t sums[BLOCK];
      for (size_t j = 0; j < BLOCK; j++) { sums[j] = 1u << (PRECISION - 1); }
      for (int32_t k = 0; k < taps->count[i]; k++) {
        const uint8_t *line = first + (size_t)k * in_stride + x;
        uint32_t weight = (uint32_t)weights[k];
        if (width == BLOCK) {
          for (size_t j = 0; j < BLOCK; j++) { sums[j] += weight * line[j]; }
        } else {
          for (size_t j = 0; j < width; j++) { sums[j] += weight * line[j]; }
        }
      }
      uint8_t *to = out + i * row_bytes + x;
      for (size_t j = 0; j < width; j++) { to[j] = clamp((int32_t)sums[j]); }
    }
  }
}

#endif
