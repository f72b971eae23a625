// Norms of rows; included by kernels_body.h.

#ifndef CONTRAST_NORMS_BODY_H
#define CONTRAST_NORMS_BODY_H

#include "vectors_body.h"

typedef struct {
  double sum, squares;
} moments;

// Sums of x - shift and its square. Short chains of float additions feed double totals.
INLINE moments row_moments(const float *x, size_t n, float shift) {
  enum { CHAIN = 16, WAYS = 4, BLOCK = CHAIN * WAYS * LANES };
  vd sum = (vd)(0.0), squares = (vd)(0.0);
  for (size_t start = 0; start < n; start += BLOCK) {
    size_t end = n - start < BLOCK ? n : start + BLOCK, i = start;
    vf s[WAYS], q[WAYS];
    for (int w = 0; w < WAYS; w++) s[w] = q[w] = splat(0);
    for (; i + WAYS * LANES <= end; i += WAYS * LANES) {
      for (int w = 0; w < WAYS; w++) {
        vf d = load(x + i + w * LANES) - shift;
        s[w] += d;
        q[w] = d * d + q[w];
      }
    }
    for (; i + LANES <= end; i += LANES) {
      vf d = load(x + i) - shift;
      s[0] += d;
      q[0] = d * d + q[0];
    }
    if (i < end) {
      vf d = first_lanes_of(load_tail(x + i, end - i) - shift, end - i, 0);
      s[1] += d;
      q[1] = d * d + q[1];
    }
    sum += __builtin_convertvector((s[0] + s[1]) + (s[2] + s[3]), vd);
    squares += __builtin_convertvector((q[0] + q[1]) + (q[2] + q[3]), vd);
  }
  return (moments){lane_sum_double(&sum), lane_sum_double(&squares)};
}

// Sums of squares outside this range may have lost something in float.
#define SQUARES_LOW 1e-30
#define SQUARES_HIGH 1e37

INLINE double sum_of_squares(const float *x, size_t n) {
  double squares = row_moments(x, n, 0).squares;
  if (squares >= SQUARES_LOW && squares <= SQUARES_HIGH) return squares;
  squares = 0;
  for (size_t i = 0; i < n; i++) squares += (double)x[i] * (double)x[i];
  return squares;
}

INLINE void layer_norm_row(const float *x, const float *weight, const float *bias, float eps,
                           float *y, size_t n) {
  // The second pass also finds how far the float mean is off.
  float mean = (float)(row_moments(x, n, 0).sum / (double)n);
  moments about = row_moments(x, n, mean);
  double rest = about.sum / (double)n;
  double variance = about.squares / (double)n - rest * rest;
  if (!(about.squares <= SQUARES_HIGH)) {
    double total = 0, squares = 0;
    for (size_t i = 0; i < n; i++) total += (double)x[i];
    double exact = total / (double)n;
    for (size_t i = 0; i < n; i++) squares += ((double)x[i] - exact) * ((double)x[i] - exact);
    mean = (float)exact;
    rest = exact - (double)mean;
    variance = squares / (double)n;
  }
  variance = variance < 0 ? 0 : variance;
  float correction = (float)rest;
  float factor = (float)(1 / __builtin_elementwise_sqrt(variance + (double)eps));
  for (size_t i = 0; i < n; i += LANES) {
    size_t left = n - i;
    vf d = (load_some(x + i, left) - mean) - correction;
    vf w = load_some(weight + i, left), b = bias ? load_some(bias + i, left) : splat(0);
    store_some(y + i, left, (d * factor) * w + b);
  }
}

static void layer_norm(const float *x, size_t x_stride, const float *weight, const float *bias,
                       float eps, float *y, size_t y_stride, size_t rows, size_t width) {
  for (size_t r = 0; r < rows; r++) {
    layer_norm_row(x + r * x_stride, weight, bias, eps, y + r * y_stride, width);
  }
}

static void rms_norm(const float *x, size_t x_stride, const float *weight, float weight_offset,
                     float eps, float *y, size_t y_stride, size_t rows, size_t width) {
  for (size_t r = 0; r < rows; r++) {
    const float *from = x + r * x_stride;
    float *to = y + r * y_stride;
    double mean = sum_of_squares(from, width) / (double)width;
    float factor = (float)(1 / __builtin_elementwise_sqrt(mean + (double)eps));
    for (size_t i = 0; i < width; i += LANES) {
      size_t left = width - i;
      vf v = load_some(from + i, left) * factor;
      store_some(to + i, left, v * (load_some(weight + i, left) + weight_offset));
    }
  }
}

static void l2_normalize(const float *x, size_t x_stride, float eps, float *y, size_t y_stride,
                         float *norms, size_t rows, size_t width) {
  for (size_t r = 0; r < rows; r++) {
    const float *from = x + r * x_stride;
    float *to = y + r * y_stride;
    double norm = __builtin_elementwise_sqrt(sum_of_squares(from, width));
    double divisor = norm < (double)eps ? (double)eps : norm;
    if (norms) norms[r] = (float)norm;
    if (divisor > 1e-30 && divisor < 1e30) {
      float factor = (float)(1 / divisor);
      EACH_VECTOR(
          i, width, { store(to + i, load(from + i) * factor); },
          { store_tail(to + i, width - i, load_tail(from + i, width - i) * factor); });
    } else {
      for (size_t i = 0; i < width; i++) to[i] = (float)((double)from[i] / divisor);
    }
  }
}

#endif
