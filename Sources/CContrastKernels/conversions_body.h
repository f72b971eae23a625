// Conversions of float16 and bfloat16; included by kernels_body.h.

#ifndef CONTRAST_CONVERSIONS_BODY_H
#define CONTRAST_CONVERSIONS_BODY_H

#include "float16_body.h"

#define TO_FLOAT32(name, convert) \
  static void name(const uint16_t *x, float *y, size_t n) { \
    vh h = (vh)(0); \
    EACH_VECTOR( \
        i, n, \
        { \
          __builtin_memcpy(&h, x + i, sizeof h); \
          store(y + i, convert(h)); \
        }, \
        { \
          uint16_t last[LANES] = {0}; \
          for (size_t j = 0; i + j < n; j++) last[j] = x[i + j]; \
          __builtin_memcpy(&h, last, sizeof h); \
          store_tail(y + i, n - i, convert(h)); \
        }); \
  }

#define FROM_FLOAT32(name, convert)                               \
  static void name(const float *x, uint16_t *y, size_t n) { \
    EACH_VECTOR( \
        i, n, \
        { \
          vh h = convert(load(x + i)); \
          __builtin_memcpy(y + i, &h, sizeof h); \
        }, \
        { \
          vh h = convert(load_tail(x + i, n - i)); \
          for (size_t j = 0; i + j < n; j++) y[i + j] = h[j]; \
        }); \
  }

TO_FLOAT32(float16_to_float32, from_float16)
FROM_FLOAT32(float32_to_float16, to_float16)
TO_FLOAT32(bfloat16_to_float32, from_bfloat16)
FROM_FLOAT32(float32_to_bfloat16, to_bfloat16)

#endif
