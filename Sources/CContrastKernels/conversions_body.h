// Conversions of float16 and bfloat16; included by kernels_body.h.
//
// The including file defines FROM_FLOAT16 and TO_FLOAT16 if HAS_FLOAT16.

#ifndef CONTRAST_CONVERSIONS_BODY_H
#define CONTRAST_CONVERSIONS_BODY_H

#include "vectors_body.h"

#if defined(HAS_FLOAT16) && !(defined(FROM_FLOAT16) && defined(TO_FLOAT16))
#error "conversions_body.h needs FROM_FLOAT16 and TO_FLOAT16 where HAS_FLOAT16 is defined"
#endif

INLINE vf from_float16(vh h) {
#ifdef HAS_FLOAT16
  return FROM_FLOAT16(h);
#else
  vu u = __builtin_convertvector(h, vu);
  vu magnitude = u & 0x7fff;
  vu bits = (magnitude << 13) + (112u << 23);
  bits = magnitude >= 0x7c00 ? bits + (112u << 23) : bits;  // inf and NaN
  vf subnormal = __builtin_convertvector(magnitude, vf) * 0x1p-24f;
  bits = magnitude < 0x400 ? __builtin_bit_cast(vu, subnormal) : bits;
  return __builtin_bit_cast(vf, bits | ((u & 0x8000) << 16));
#endif
}

INLINE vh to_float16(vf x) {
#ifdef HAS_FLOAT16
  return TO_FLOAT16(x);
#else
  vu u = __builtin_bit_cast(vu, x);
  vu magnitude = u & 0x7fffffff;
  vu half = (magnitude - (112u << 23) + 0xfff + ((magnitude >> 13) & 1)) >> 13;
  // The spacing of numbers from 0.5 is that of float16's subnormals, so the addition rounds.
  vf shifted = __builtin_bit_cast(vf, magnitude) + 0.5f;
  half = magnitude < 0x38800000 ? __builtin_bit_cast(vu, shifted) - 0x3f000000 : half;
  half = magnitude >= 0x47800000 ? (vu)(0x7c00u) : half;
  half = magnitude > 0x7f800000 ? (vu)(0x7e00u) | ((magnitude >> 13) & 0x3ff) : half;
  return __builtin_convertvector(half | ((u >> 16) & 0x8000), vh);
#endif
}

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
