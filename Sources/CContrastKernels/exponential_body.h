// Exponentials of vectors, for softmax and activations; included by the bodies of kernels.
// The polynomial comes from Scripts/goldens/fit_polynomials.py.

#ifndef CONTRAST_EXPONENTIAL_BODY_H
#define CONTRAST_EXPONENTIAL_BODY_H

#include "vectors_body.h"

#pragma STDC FP_CONTRACT ON

#define LOG2_E 1.44269504f
// 1.5 * 2^23: adding it rounds to an integer, which is then in the low bits.
#define ROUNDING 12582912.0f

// e^r with x = k ln 2 + r; the low bits of `shifted` are the integer k.
INLINE vf reduced_exp(vf x, vf *shifted) {
  vf z = x * LOG2_E + ROUNDING;
  vf k = z - ROUNDING;
  vf r = x - k * 0.693359375f;  // ln 2 in two parts, the first exact in a product with k
  r = r - k * -2.12194440e-4f;
  vf q = splat(0.00138145406f);
  q = q * r + 0.00836874545f;
  q = q * r + 0.041668389f;
  q = q * r + 0.166665211f;
  q = q * r + 0.49999994f;
  *shifted = z;
  return (r * r) * q + r + 1.0f;
}

#define EXP_LOW -87.3365402f  // e^x is normal from here
#define EXP_HIGH 88.7228317f  // and finite up to here

// e^x; results below the normal range are 0.
INLINE vf exponential(vf x) {
  vf z;
  vf p = reduced_exp(x, &z);
  // p * 2^k by adding to the exponent, which also serves k = 128 with p < 1.
  vf v = __builtin_bit_cast(vf, __builtin_bit_cast(vi, p) + (__builtin_bit_cast(vi, z) << 23));
  v = x <= EXP_HIGH ? v : x * INFINITE;  // inf above, NaN for NaN
  return x < EXP_LOW ? splat(0) : v;
}

// e^x for x <= 0 (or NaN); results below the normal range are 0.
INLINE vf exponential_nonpositive(vf x) {
  vf z;
  vf p = reduced_exp(x, &z);
  vi power = (__builtin_bit_cast(vi, z) << 23) + 0x3f800000;
  return x < EXP_LOW ? splat(0) : p * __builtin_bit_cast(vf, power);
}

// How many of the keys row r sees, the leading ones.
INLINE size_t visible_keys(const int32_t *valid, size_t r, size_t keys) {
  if (!valid) return keys;
  return valid[r] < 0 ? 0 : (size_t)valid[r] < keys ? (size_t)valid[r] : keys;
}

// The largest x * scale, or -inf of none. NaN does not count; it shows in the exponentials.
INLINE float scaled_max(const float *x, size_t n, float scale) {
  vf m0 = splat(-INFINITE), m1 = m0;
  size_t i = 0;
  for (; i + 2 * LANES <= n; i += 2 * LANES) {
    vf a = load(x + i) * scale, b = load(x + i + LANES) * scale;
    m0 = a > m0 ? a : m0;
    m1 = b > m1 ? b : m1;
  }
  for (; i < n; i += LANES) {
    vf a = load_some(x + i, n - i) * scale;
    if (n - i < LANES) a = first_lanes_of(a, n - i, -INFINITE);
    m0 = a > m0 ? a : m0;
  }
  return lane_max(m0 > m1 ? m0 : m1);
}

// What sums against an earlier maximum shrink by where it becomes m.
INLINE float softmax_correction(float earlier, float m) {
  if (earlier == -INFINITE) return 0;
  return earlier == m ? 1 : exponential_nonpositive(splat(earlier - m))[0];
}

#endif
