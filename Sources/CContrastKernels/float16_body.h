// Conversions of a vector of float16.
//
// The including file defines FROM_FLOAT16 and TO_FLOAT16 if HAS_FLOAT16.

#ifndef CONTRAST_FLOAT16_BODY_H
#define CONTRAST_FLOAT16_BODY_H

#include "vectors_body.h"

#if defined(HAS_FLOAT16) && !(defined(FROM_FLOAT16) && defined(TO_FLOAT16))
#error "float16_body.h needs FROM_FLOAT16 and TO_FLOAT16 where HAS_FLOAT16 is defined"
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

#endif
