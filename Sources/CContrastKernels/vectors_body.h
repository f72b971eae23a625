// Vectors of LANES numbers, and how they come from memory and go back; included by the bodies of
// kernels. The including file includes the header of an instruction set, which defines LANES, and
// LOAD_MASKED and STORE_MASKED if HAS_MASKED.

#ifndef CONTRAST_VECTORS_BODY_H
#define CONTRAST_VECTORS_BODY_H

#include <stddef.h>
#include <stdint.h>

#ifndef LANES
#error "vectors_body.h needs the header of an instruction set: avx2.h, avx512.h, neon.h or portable.h"
#endif
#if defined(HAS_MASKED) && !(defined(LOAD_MASKED) && defined(STORE_MASKED))
#error "vectors_body.h needs LOAD_MASKED and STORE_MASKED where HAS_MASKED is defined"
#endif

typedef float vf __attribute__((ext_vector_type(LANES)));
typedef double vd __attribute__((ext_vector_type(LANES)));
typedef int32_t vi __attribute__((ext_vector_type(LANES)));
typedef uint32_t vu __attribute__((ext_vector_type(LANES)));
typedef uint16_t vh __attribute__((ext_vector_type(LANES)));
typedef int8_t vb __attribute__((ext_vector_type(LANES)));

#define INLINE static inline __attribute__((always_inline))
#define INFINITE __builtin_inff()

// Memory of whole vectors, which then do not cross cache lines.
#define ALIGNED __attribute__((aligned(64)))

// MARK: - Memory

INLINE vf splat(float x) { return (vf)(x); }

INLINE vf load(const float *p) {
  vf v;
  __builtin_memcpy(&v, p, sizeof v);
  return v;
}

INLINE void store(float *p, vf v) { __builtin_memcpy(p, &v, sizeof v); }

// The first n < LANES elements; the other lanes are 0.
INLINE vf load_tail(const float *p, size_t n) {
#ifdef HAS_MASKED
  return LOAD_MASKED(p, n);
#else
  float lanes[LANES] = {0};
  for (size_t i = 0; i < n; i++) lanes[i] = p[i];
  return load(lanes);
#endif
}

INLINE void store_tail(float *p, size_t n, vf v) {
#ifdef HAS_MASKED
  STORE_MASKED(p, n, v);
#else
  float lanes[LANES];
  store(lanes, v);
  for (size_t i = 0; i < n; i++) p[i] = lanes[i];
#endif
}

INLINE vf load_some(const float *p, size_t n) {
  return n >= LANES ? load(p) : load_tail(p, n);
}

INLINE void store_some(float *p, size_t n, vf v) {
  if (n >= LANES) {
    store(p, v);
  } else {
    store_tail(p, n, v);
  }
}

// `v` in the first n lanes, `other` in the rest.
INLINE vf first_lanes_of(vf v, size_t n, float other) {
  vi index;
  for (int i = 0; i < LANES; i++) index[i] = i;
  return index < (vi)((int32_t)n) ? v : splat(other);
}

// The larger of both; NaN where x is.
INLINE vf at_least(vf least, vf x) { return least > x ? least : x; }

// Over the lanes, halving each time: short chains, and the same order on every call.
INLINE float lane_sum(vf v) {
  float lanes[LANES];
  store(lanes, v);
  for (int half = LANES / 2; half > 0; half /= 2) {
    for (int i = 0; i < half; i++) lanes[i] += lanes[i + half];
  }
  return lanes[0];
}

INLINE double lane_sum_double(const vd *v) {
  double lanes[LANES];
  __builtin_memcpy(lanes, v, sizeof lanes);
  for (int half = LANES / 2; half > 0; half /= 2) {
    for (int i = 0; i < half; i++) lanes[i] += lanes[i + half];
  }
  return lanes[0];
}

INLINE float lane_max(vf v) {
  float lanes[LANES];
  store(lanes, v);
  for (int half = LANES / 2; half > 0; half /= 2) {
    for (int i = 0; i < half; i++) {
      lanes[i] = lanes[i] > lanes[i + half] ? lanes[i] : lanes[i + half];
    }
  }
  return lanes[0];
}

// Each vector of a row: `full` for a whole one at i, `tail` for the last n - i elements.
#define EACH_VECTOR(i, n, full, tail)         \
  do { \
    size_t i = 0; \
    for (; i + LANES <= (n); i += LANES) full \
    if (i < (n)) tail \
  } while (0)

// MARK: - bfloat16

INLINE vf from_bfloat16(vh h) {
  return __builtin_bit_cast(vf, __builtin_convertvector(h, vu) << 16);
}

INLINE vh to_bfloat16(vf x) {
  vu u = __builtin_bit_cast(vu, x);
  vu rounded = (u + 0x7fff + ((u >> 16) & 1)) >> 16;
  vu quiet = (u >> 16) | 0x40;
  return __builtin_convertvector((u & 0x7fffffff) > 0x7f800000 ? quiet : rounded, vh);
}

#endif
