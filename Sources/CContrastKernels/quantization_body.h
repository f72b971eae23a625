// Rows of numbers as integers with a scale.

#ifndef CONTRAST_QUANTIZATION_BODY_H
#define CONTRAST_QUANTIZATION_BODY_H

#include "exponential_body.h"
#include "prepared_rows_body.h"
#include "vectors_body.h"

// What numbers are divided by, and its inverse, for a largest magnitude.
typedef struct {
  float scale, inverse;
} quantization;

static quantization quantization_of(const float *x, size_t n) {
  vi largest = (vi)(0);  // of the magnitudes as integers, which are ordered alike, NaN last
  EACH_VECTOR(
      i, n,
      {
        vi v = __builtin_bit_cast(vi, load(x + i)) & 0x7fffffff;
        largest = v > largest ? v : largest;
      },
      {
        vi v = __builtin_bit_cast(vi, first_lanes_of(load_tail(x + i, n - i), n - i, 0));
        v &= 0x7fffffff;
        largest = v > largest ? v : largest;
      });
  int32_t bits = 0;
  for (int i = 0; i < LANES; i++) bits = largest[i] > bits ? largest[i] : bits;
  if (bits >= 0x7f800000) return (quantization){__builtin_nanf(""), 0};
  float magnitude = __builtin_bit_cast(float, bits);
  if (magnitude < 1e-30f) return (quantization){0, 0};
  return (quantization){magnitude / 127, 127 / magnitude};
}

// The nearest integer, ties to even, plus an offset. The product is rounded before: fused with the
// addition it would give another integer now and then, and all instruction sets are to give the same.
INLINE vi quantized(vf x, float inverse, int32_t offset) {
#pragma clang fp contract(off)
  vf product = x * inverse;
  return __builtin_bit_cast(vi, product + ROUNDING) + (offset - __builtin_bit_cast(int32_t, ROUNDING));
}

#define QUANTIZING(name, element, offset) \
  static void name(const float *x, size_t n, quantization by, element *y) { \
    typedef element elements __attribute__((ext_vector_type(LANES))); \
    if (by.inverse == 0) { \
      for (size_t i = 0; i < n; i++) y[i] = (element)(offset); \
      return; \
    } \
    EACH_VECTOR( \
        i, n, \
        { \
          vi q = quantized(load(x + i), by.inverse, offset); \
          elements numbers = __builtin_convertvector(q, elements); \
          __builtin_memcpy(y + i, &numbers, sizeof numbers); \
        }, \
        { \
          vi q = quantized(load_tail(x + i, n - i), by.inverse, offset); \
          for (size_t j = 0; i + j < n; j++) y[i + j] = (element)q[j]; \
        }); \
  }

#endif
