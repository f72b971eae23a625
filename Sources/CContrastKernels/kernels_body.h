// The kernels, written once in clang's vector extension and compiled for each instruction set.
//
// The including file defines LANES (4, 8 or 16), TABLE, GRADIENTS and TABLE_NAME, TILE_ROWS and TILE_VECTORS
// (see products_body.h), and where the instruction
// set has them LOAD_MASKED, STORE_MASKED (HAS_MASKED), WIDEN_FLOAT16, NARROW_FLOAT16 (HAS_FLOAT16) and
// RECIPROCAL_ESTIMATE, 1 / x to 14 bits.
// Products and sums written in one expression are fused where the processor can.
// The polynomials come from Scripts/goldens/fit_polynomials.py.

#pragma STDC FP_CONTRACT ON

#include "exponential_body.h"
#include "transpose_body.h"
#include "vectors_body.h"

// MARK: - Functions

#define LOG2_E 1.44269504f

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
  const float magic = 12582912.0f;  // 1.5 * 2^23: adding it rounds to an integer
  z = z < -126.0f ? splat(-126.0f) : z;
  vf shifted = z + magic;
  vf r = z - (shifted - magic);
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
  const float factor = -1.59576912f * LOG2_E;  // 2 sqrt(2/pi)
  return times_sigmoid(x, x * (x * x * (0.044715f * factor) + factor));
}

INLINE vf activate(vf x, contrast_activation act) {
  switch (act) {
    case CONTRAST_QUICK_GELU: return times_sigmoid(x, x * (-1.702f * LOG2_E));
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

// MARK: - Norms

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
  float factor = (float)(1 / __builtin_sqrt(variance + (double)eps));
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
    float factor = (float)(1 / __builtin_sqrt(mean + (double)eps));
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
    double norm = __builtin_sqrt(sum_of_squares(from, width));
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

// MARK: - Linear layers

// `bias` and `residual` are known to be NULL or not where this is called, so no vector asks.
INLINE void epilogue_rows(const float *x, size_t x_stride, const float *bias,
                          const float *residual, size_t residual_stride, float *y,
                          size_t y_stride, size_t rows, size_t columns,
                          contrast_activation act) {
  for (size_t r = 0; r < rows; r++) {
    const float *from = x + r * x_stride;
    float *to = y + r * y_stride;
    const float *old = residual ? residual + r * residual_stride : 0;
    EACH_VECTOR(
        i, columns,
        {
          vf v = load(from + i);
          if (bias) v += load(bias + i);
          v = activate(v, act);
          if (old) v += load(old + i);
          store(to + i, v);
        },
        {
          vf v = load_tail(from + i, columns - i);
          if (bias) v += load_tail(bias + i, columns - i);
          v = activate(v, act);
          if (old) v += load_tail(old + i, columns - i);
          store_tail(to + i, columns - i, v);
        });
  }
}

static void epilogue(const float *x, size_t x_stride, const float *bias, contrast_activation act,
                     const float *residual, size_t residual_stride, float *y, size_t y_stride,
                     size_t rows, size_t columns) {
#define EPILOGUE(bias, residual)                                                             \
  FOR_ACTIVATION(act, epilogue_rows, x, x_stride, bias, residual, residual_stride, y, y_stride, \
                 rows, columns)
  if (bias && residual) {
    EPILOGUE(bias, residual)
  } else if (bias) {
    EPILOGUE(bias, 0)
  } else if (residual) {
    EPILOGUE(0, residual)
  } else {
    EPILOGUE(0, 0)
  }
#undef EPILOGUE
}

INLINE void gated_rows(const float *gate, size_t gate_stride, const float *up, size_t up_stride,
                       float *y, size_t y_stride, size_t rows, size_t columns,
                       contrast_activation act) {
  for (size_t r = 0; r < rows; r++) {
    const float *g = gate + r * gate_stride, *u = up + r * up_stride;
    float *to = y + r * y_stride;
    for (size_t i = 0; i < columns; i += LANES) {
      size_t left = columns - i;
      store_some(to + i, left, activate(load_some(g + i, left), act) * load_some(u + i, left));
    }
  }
}

static void gated(const float *gate, size_t gate_stride, const float *up, size_t up_stride,
                  contrast_activation act, float *y, size_t y_stride, size_t rows,
                  size_t columns) {
  FOR_ACTIVATION(act, gated_rows, gate, gate_stride, up, up_stride, y, y_stride, rows, columns)
}

static void scale_rows(float *y, size_t stride, const float *factor, size_t rows, size_t width) {
  for (size_t r = 0; r < rows; r++) {
    if (factor[r] == 1) continue;
    float *row = y + r * stride;
    EACH_VECTOR(
        i, width, { store(row + i, load(row + i) * factor[r]); },
        { store_tail(row + i, width - i, load_tail(row + i, width - i) * factor[r]); });
  }
}

static void add(const float *a, const float *b, float *y, size_t n) {
  EACH_VECTOR(
      i, n, { store(y + i, load(a + i) + load(b + i)); },
      { store_tail(y + i, n - i, load_tail(a + i, n - i) + load_tail(b + i, n - i)); });
}

static void mean_rows(const float *x, size_t stride, size_t rows, size_t width, float *y) {
  enum { CHAIN = 16 };
  for (size_t i = 0; i < width; i += LANES) {
    size_t left = width - i;
    vd total = (vd)(0.0);
    for (size_t start = 0; start < rows; start += CHAIN) {
      size_t end = rows - start < CHAIN ? rows : start + CHAIN;
      vf sum = splat(0);
      for (size_t r = start; r < end; r++) sum += load_some(x + r * stride + i, left);
      total += __builtin_convertvector(sum, vd);
    }
    store_some(y + i, left, __builtin_convertvector(total / (double)rows, vf));
  }
}

// MARK: - Softmax

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

static void exponential_of(const float *x, float *y, size_t n) {
  EACH_VECTOR(
      i, n, { store(y + i, exponential(load(x + i))); },
      { store_tail(y + i, n - i, exponential(load_tail(x + i, n - i))); });
}

// MARK: - Rotary

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

// MARK: - Conversions

INLINE vf widen_float16(vh h) {
#ifdef HAS_FLOAT16
  return WIDEN_FLOAT16(h);
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

INLINE vh narrow_float16(vf x) {
#ifdef HAS_FLOAT16
  return NARROW_FLOAT16(x);
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

#define WIDENING(name, convert) \
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

#define NARROWING(name, convert)                               \
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

WIDENING(float16_to_float32, widen_float16)
NARROWING(float32_to_float16, narrow_float16)
WIDENING(bfloat16_to_float32, widen_bfloat16)
NARROWING(float32_to_bfloat16, narrow_bfloat16)

// MARK: - Searching

static size_t first_above(const float *x, size_t n, float bound) {
  size_t i = 0;
  // In a search nearly all are below: a step looks at several vectors and branches once.
  for (; i + 4 * LANES <= n; i += 4 * LANES) {
    vi above = load(x + i) > splat(bound);
    for (int v = 1; v < 4; v++) above |= load(x + i + v * LANES) > splat(bound);
    if (__builtin_reduce_or(above)) break;
  }
  while (i < n && !(x[i] > bound)) i++;
  return i;
}

#include "products_body.h"
#include "page_products_body.h"
#include "gradients_body.h"

const contrast_kernel_table TABLE = {
    .name = TABLE_NAME,
    .layer_norm = layer_norm,
    .rms_norm = rms_norm,
    .epilogue = epilogue,
    .gated = gated,
    .softmax_step = softmax_step,
    .soft_cap = soft_cap,
    .scale_rows = scale_rows,
    .softmax = softmax,
    .exponential = exponential_of,
    .rotary = rotary,
    .l2_normalize = l2_normalize,
    .mean_rows = mean_rows,
    .add = add,
    .float16_to_float32 = float16_to_float32,
    .float32_to_float16 = float32_to_float16,
    .bfloat16_to_float32 = bfloat16_to_float32,
    .float32_to_bfloat16 = float32_to_bfloat16,
    .transpose = transpose,
    .panel_width = panel_width,
    .pack_panels = pack_panels,
    .multiply_panels = multiply_panels,
    .multiply_page = multiply_page,
    .multiply_turned = multiply_turned,
    .dot_rows = dot_rows,
    .first_above = first_above,
};
