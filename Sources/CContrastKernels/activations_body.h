// Activations of vectors; included by the bodies of kernels.
//
// The including file defines RECIPROCAL_ESTIMATE, 1 / x to 14 bits, where the instruction set has it. The
// polynomials come from Scripts/goldens/fit_polynomials.py.

#ifndef CONTRAST_ACTIVATIONS_BODY_H
#define CONTRAST_ACTIVATIONS_BODY_H

#include "contrast_kernels.h"
#include "exponential_body.h"
#include "vectors_body.h"

#define QUICK_GELU_FACTOR 1.702f
#define GELU_TANH_FACTOR 1.59576912f  // 2 sqrt(2/pi)
#define GELU_TANH_CUBIC 0.044715f

// a / b for 1 <= b. Dividing is the slowest thing an activation does; a step of Newton's from an
// estimate is three times as fast and at most one rounding worse.
INLINE vf quotient(vf a, vf b) {
#ifdef RECIPROCAL_ESTIMATE
  vf r = RECIPROCAL_ESTIMATE(b);
  vf rest = 1.0f - b * r;
  r = r * rest + r;
  r = r > 1.0f ? splat(1) : r;  // or the largest number would overflow
  return a * (b > 0x1p125f ? splat(0) : r);  // where the inverse is subnormal, or of infinity
#else
  return a / b;
#endif
}

// x / (1 + 2^z), which is x sigmoid(t) for z = -t log2(e). The polynomial for 2^r with |r| <= 1/2
// has a relative error of 1.2e-7 as rounded, of which at most a quarter is in the result.
INLINE vf times_sigmoid(vf x, vf z) {
  z = z < -126.0f ? splat(-126.0f) : z;
  vf shifted = z + ROUNDING;
  vf r = z - (shifted - ROUNDING);
  vf p = splat(0.00132764678f);
  p = p * r + 0.00967554096f;
  p = p * r + 0.0555071346f;
  p = p * r + 0.240221202f;
  p = p * r + 0.693146944f;
  p = p * r + 1.00000012f;
  vi power = __builtin_bit_cast(vi, p) + (__builtin_bit_cast(vi, shifted) << 23);
  vf e = z > 126.0f ? splat(INFINITE) : __builtin_bit_cast(vf, power);
  return quotient(x, 1.0f + e);
}

// Phi(x) - 1/2, of the normal distribution.
INLINE vf normal_above_half(vf x) {
  const float bound = 5.3f;  // beyond it Phi is 0 or 1
  vf b = x > bound ? splat(bound) : x;
  b = b < -bound ? splat(-bound) : b;
  vf z = b * b;
  vf p = splat(2.41219862e-08f);
  p = p * z + 6.36833056e-06f;
  p = p * z + 0.000159191026f;
  p = p * z + 0.00462119002f;
  p = p * z + 0.0328268297f;
  p = p * z + 0.398942262f;
  vf q = splat(1.23843859e-06f);
  q = q * z + 7.09676315e-05f;
  q = q * z + 0.00183020777f;
  q = q * z + 0.0280760657f;
  q = q * z + 0.248951063f;
  q = q * z + 1.0f;
  vf above_half = b * quotient(p, q);
  above_half = x >= bound ? splat(0.5f) : above_half;
  return x <= -bound ? splat(-0.5f) : above_half;
}

INLINE vf gelu(vf x) { return x * normal_above_half(x) + x * 0.5f; }

INLINE vf gelu_tanh(vf x) {
  // 1/2 (1 + tanh u) = sigmoid(2u)
  const float factor = -GELU_TANH_FACTOR * LOG2_E;
  return times_sigmoid(x, x * (x * x * (GELU_TANH_CUBIC * factor) + factor));
}

INLINE vf activate(vf x, contrast_activation act) {
  switch (act) {
    case CONTRAST_QUICK_GELU: return times_sigmoid(x, x * (-QUICK_GELU_FACTOR * LOG2_E));
    case CONTRAST_GELU: return gelu(x);
    case CONTRAST_GELU_TANH: return gelu_tanh(x);
    case CONTRAST_SILU: return times_sigmoid(x, x * -LOG2_E);
    case CONTRAST_RELU: return x < 0.0f ? splat(0) : x;
    default: return x;
  }
}

// Calls `function(..., act)` with a constant activation, so that each gets its own loop.
#define FOR_ACTIVATION(act, function, ...)                                       \
  switch (act) { \
    case CONTRAST_QUICK_GELU: function(__VA_ARGS__, CONTRAST_QUICK_GELU); break; \
    case CONTRAST_GELU: function(__VA_ARGS__, CONTRAST_GELU); break; \
    case CONTRAST_GELU_TANH: function(__VA_ARGS__, CONTRAST_GELU_TANH); break; \
    case CONTRAST_SILU: function(__VA_ARGS__, CONTRAST_SILU); break; \
    case CONTRAST_RELU: function(__VA_ARGS__, CONTRAST_RELU); break; \
    default: function(__VA_ARGS__, CONTRAST_IDENTITY); break; \
  }

#endif
