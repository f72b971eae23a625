// Softmax and what it needs; included by kernels_body.h.

#ifndef CONTRAST_SOFTMAX_BODY_H
#define CONTRAST_SOFTMAX_BODY_H

#include "exponential_body.h"
#include "vectors_body.h"

// x becomes exp(x * scale - m); returns the sum.
INLINE float exponentials(float *x, size_t n, float scale, float m) {
  vf s0 = splat(0), s1 = s0;
  size_t i = 0;
  for (; i + 2 * LANES <= n; i += 2 * LANES) {
    // The product is rounded as it was for the maximum, so the largest gives exactly 1.
    vf a = load(x + i) * scale, b = load(x + i + LANES) * scale;
    a = exponential_nonpositive(a - m);
    b = exponential_nonpositive(b - m);
    store(x + i, a);
    store(x + i + LANES, b);
    s0 += a;
    s1 += b;
  }
  for (; i < n; i += LANES) {
    size_t left = n - i;
    vf a = load_some(x + i, left) * scale;
    a = exponential_nonpositive(a - m);
    store_some(x + i, left, a);
    s0 += left < LANES ? first_lanes_of(a, left, 0) : a;
  }
  return lane_sum(s0 + s1);
}

static void softmax_step(float *scores, size_t stride, float scale, const int32_t *valid,
                         float *row_max, float *row_sum, float *correction, size_t rows,
                         size_t keys) {
  for (size_t r = 0; r < rows; r++) {
    float *row = scores + r * stride;
    size_t n = visible_keys(valid, r, keys);
    float m = scaled_max(row, n, scale);
    m = m > row_max[r] ? m : row_max[r];
    correction[r] = softmax_correction(row_max[r], m);
    row_max[r] = m;
    // Nothing but -inf so far: against 0 they give 0, where -inf - -inf would be NaN.
    float sum = exponentials(row, n, scale, m == -INFINITE ? 0 : m);
    if (n < keys) __builtin_memset(row + n, 0, (keys - n) * sizeof(float));
    row_sum[r] = row_sum[r] * correction[r] + sum;
  }
}

// tanh u within 1e-6 of the result: a power series near 0, where the other form cancels.
INLINE vf hyperbolic_tangent(vf u) {
  vf z = u * u;
  vf p = splat(-0.0539682540f);
  p = p * z + 0.133333333f;
  p = p * z - 0.333333333f;
  vf near = u + u * (z * p);
  vf far = 2.0f / (1.0f + exponential(u * -2.0f)) - 1.0f;
  return z < 0.04f ? near : far;
}

static void soft_cap(float *x, size_t stride, float scale, float cap, size_t rows, size_t width) {
  float factor = scale / cap;
  for (size_t r = 0; r < rows; r++) {
    float *row = x + r * stride;
    EACH_VECTOR(
        i, width, { store(row + i, hyperbolic_tangent(load(row + i) * factor) * cap); },
        {
          store_tail(row + i, width - i,
                     hyperbolic_tangent(load_tail(row + i, width - i) * factor) * cap);
        });
  }
}

static void softmax(float *x, size_t stride, size_t rows, size_t width) {
  for (size_t r = 0; r < rows; r++) {
    float *row = x + r * stride;
    float factor = 1 / exponentials(row, width, 1, scaled_max(row, width, 1));
    EACH_VECTOR(
        i, width, { store(row + i, load(row + i) * factor); },
        { store_tail(row + i, width - i, load_tail(row + i, width - i) * factor); });
  }
}

#endif
