// Rotary position embedding; included by kernels_body.h.

#ifndef CONTRAST_ROTARY_BODY_H
#define CONTRAST_ROTARY_BODY_H

#include "vectors_body.h"

INLINE void rotate_halves(float *x, const float *cosine, const float *sine, size_t half) {
  for (size_t i = 0; i < half; i += LANES) {
    size_t left = half - i;
    vf a = load_some(x + i, left), b = load_some(x + half + i, left);
    vf c = load_some(cosine + i, left), s = load_some(sine + i, left);
    store_some(x + i, left, a * c - b * s);
    store_some(x + half + i, left, b * c + a * s);
  }
}

#if LANES == 16
#define EVEN(a, b) \
  __builtin_shufflevector(a, b, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30)
#define ODD(a, b) \
  __builtin_shufflevector(a, b, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31)
#define LOW_PAIRS(a, b) \
  __builtin_shufflevector(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
#define HIGH_PAIRS(a, b) \
  __builtin_shufflevector(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)
#elif LANES == 8
#define EVEN(a, b) __builtin_shufflevector(a, b, 0, 2, 4, 6, 8, 10, 12, 14)
#define ODD(a, b) __builtin_shufflevector(a, b, 1, 3, 5, 7, 9, 11, 13, 15)
#define LOW_PAIRS(a, b) __builtin_shufflevector(a, b, 0, 8, 1, 9, 2, 10, 3, 11)
#define HIGH_PAIRS(a, b) __builtin_shufflevector(a, b, 4, 12, 5, 13, 6, 14, 7, 15)
#else
#define EVEN(a, b) __builtin_shufflevector(a, b, 0, 2, 4, 6)
#define ODD(a, b) __builtin_shufflevector(a, b, 1, 3, 5, 7)
#define LOW_PAIRS(a, b) __builtin_shufflevector(a, b, 0, 4, 1, 5)
#define HIGH_PAIRS(a, b) __builtin_shufflevector(a, b, 2, 6, 3, 7)
#endif

INLINE void rotate_pairs(float *x, const float *cosine, const float *sine, size_t half) {
  size_t i = 0;
  for (; i + LANES <= half; i += LANES) {
    vf low = load(x + 2 * i), high = load(x + 2 * i + LANES);
    vf a = EVEN(low, high), b = ODD(low, high);
    vf c = load(cosine + i), s = load(sine + i);
    vf ra = a * c - b * s, rb = b * c + a * s;
    store(x + 2 * i, LOW_PAIRS(ra, rb));
    store(x + 2 * i + LANES, HIGH_PAIRS(ra, rb));
  }
  for (; i < half; i++) {
    float a = x[2 * i], b = x[2 * i + 1];
    x[2 * i] = a * cosine[i] - b * sine[i];
    x[2 * i + 1] = b * cosine[i] + a * sine[i];
  }
}

static void rotary(float *x, size_t x_stride, const float *cosine, const float *sine,
                   const int32_t *position_of_row, size_t rows, size_t heads, size_t head_width,
                   size_t rotary_width, int interleaved) {
  size_t half = rotary_width / 2;
  for (size_t r = 0; r < rows; r++) {
    if (position_of_row[r] < 0) continue;
    const float *c = cosine + (size_t)position_of_row[r] * half;
    const float *s = sine + (size_t)position_of_row[r] * half;
    for (size_t h = 0; h < heads; h++) {
      float *head = x + r * x_stride + h * head_width;
      if (interleaved) {
        rotate_pairs(head, c, s, half);
      } else {
        rotate_halves(head, c, s, half);
      }
    }
  }
}

#endif
