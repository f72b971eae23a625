// Transposition of matrices of 32-bit numbers, which it moves as they are; included by the bodies of
// kernels.

#ifndef CONTRAST_TRANSPOSE_BODY_H
#define CONTRAST_TRANSPOSE_BODY_H

#include "vectors_body.h"

typedef float v4 __attribute__((ext_vector_type(4)));

INLINE v4 load4(const float *p) {
  v4 v;
  __builtin_memcpy(&v, p, sizeof v);
  return v;
}

INLINE void transpose_4x4(const float *x, size_t x_stride, float *y, size_t y_stride) {
  v4 a = load4(x), b = load4(x + x_stride);
  v4 c = load4(x + 2 * x_stride), d = load4(x + 3 * x_stride);
  v4 ab0 = __builtin_shufflevector(a, b, 0, 4, 1, 5);
  v4 ab2 = __builtin_shufflevector(a, b, 2, 6, 3, 7);
  v4 cd0 = __builtin_shufflevector(c, d, 0, 4, 1, 5);
  v4 cd2 = __builtin_shufflevector(c, d, 2, 6, 3, 7);
  v4 out[4] = {
      __builtin_shufflevector(ab0, cd0, 0, 1, 4, 5), __builtin_shufflevector(ab0, cd0, 2, 3, 6, 7),
      __builtin_shufflevector(ab2, cd2, 0, 1, 4, 5), __builtin_shufflevector(ab2, cd2, 2, 3, 6, 7)};
  for (int i = 0; i < 4; i++) __builtin_memcpy(y + i * y_stride, &out[i], sizeof out[i]);
}

static inline void transpose(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows,
                      size_t columns) {
  enum { BLOCK = 32 };  // 32 x 32 floats of input and output fit the first cache
  for (size_t r0 = 0; r0 < rows; r0 += BLOCK) {
    size_t r1 = rows - r0 < BLOCK ? rows : r0 + BLOCK;
    for (size_t c0 = 0; c0 < columns; c0 += BLOCK) {
      size_t c1 = columns - c0 < BLOCK ? columns : c0 + BLOCK, r = r0;
      for (; r + 4 <= r1; r += 4) {
        size_t c = c0;
        for (; c + 4 <= c1; c += 4) {
          transpose_4x4(x + r * x_stride + c, x_stride, y + c * y_stride + r, y_stride);
        }
        for (; c < c1; c++) {
          for (size_t i = r; i < r + 4; i++) y[c * y_stride + i] = x[i * x_stride + c];
        }
      }
      for (; r < r1; r++) {
        for (size_t c = c0; c < c1; c++) y[c * y_stride + r] = x[r * x_stride + c];
      }
    }
  }
}

#endif
