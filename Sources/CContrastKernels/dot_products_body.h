// Products whose inputs are summed in groups of 32 bits: pairs of bfloat16, or one, two or four
// integers.
//
// The including file defines LANES, TILE_ROWS and TILE_VECTORS (see products_body.h), PRODUCTS and
// PRODUCTS_NAME, and either BFLOAT16 or how integers are kept:
//   GROUP           the inputs of a step: 1, 2 or 4
//   row_element     the type of a number of a prepared row, GROUP of which make 32 bits
//   ROW_OFFSET      added to the numbers of a row, because the instruction wants them unsigned
//   LOAD_STEP(p)    GROUP weights of each of LANES columns, as the instruction wants them
// and in both cases
//   DOT(s, a, b)    s plus the sum over a group of a times b, in each lane
//
// A panel is the float scales and int32 starting sums of its columns (int8 only), then for each group
// of inputs PANEL times GROUP weights, zeros where there are fewer. The starting sums take back what
// ROW_OFFSET adds. A row is 64 bytes, of which the first four are its scale (int8 only), and then its
// groups; the 64 bytes also keep rows of 4096 inputs from falling into the same sets of the cache.
//
// A tile stays in registers over all inputs. The instructions that sum groups run at half the rate
// of float32's fused multiply-add on many processors, so the second-level cache feeds them easily,
// and there is no need to block inputs: a panel of a few thousand fits there.

#include "exponential_body.h"
#include "tile_body.h"
#include "transpose_body.h"
#include "vectors_body.h"

#ifdef BFLOAT16
#define GROUP 2
typedef uint16_t row_element;
typedef vf accumulator;
typedef vf step;
#define LOAD_STEP(p) load((const float *)(p))
#define WEIGHT_BYTES 2
#define PANEL_HEAD 0
#else
typedef vi accumulator;
typedef vi step;
#define WEIGHT_BYTES 1
#define PANEL_HEAD (PANEL * 8)
#endif

enum {
  ROW_HEAD = 64,
  STEP_BYTES = PANEL * GROUP * WEIGHT_BYTES,
  // Rows that stay in the second-level cache (at least 1 MiB where these instructions are) beside
  // a panel.
  ROW_BLOCK_BYTES = 512 * 1024,
  // How far ahead a panel is asked for; the processor alone looks too near for few rows.
  PREFETCH_BYTES = 4096,
};

static size_t groups(size_t inputs) { return (inputs + GROUP - 1) / GROUP; }

static size_t round_to_64(size_t n) { return (n + 63) / 64 * 64; }

static size_t panel_bytes(size_t inputs) {
  return round_to_64(PANEL_HEAD + groups(inputs) * STEP_BYTES);
}

static size_t row_bytes(size_t inputs) { return ROW_HEAD + round_to_64(groups(inputs) * 4); }

// MARK: - Numbers

#ifdef BFLOAT16

static void narrow(const float *x, size_t n, uint16_t *y) {
  EACH_VECTOR(
      i, n,
      {
        vh h = narrow_bfloat16(load(x + i));
        __builtin_memcpy(y + i, &h, sizeof h);
      },
      {
        vh h = narrow_bfloat16(load_tail(x + i, n - i));
        for (size_t j = 0; i + j < n; j++) y[i + j] = h[j];
      });
}

#else

// What numbers are divided by, and its inverse, for a largest magnitude.
typedef struct {
  float scale, inverse;
} quantum;

static quantum quantum_of(const float *x, size_t n) {
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
  if (bits >= 0x7f800000) return (quantum){__builtin_nanf(""), 0};
  float magnitude = __builtin_bit_cast(float, bits);
  if (magnitude < 1e-30f) return (quantum){0, 0};
  return (quantum){magnitude / 127, 127 / magnitude};
}

// The nearest integer, ties to even, plus an offset. The product is rounded before: fused with the
// addition it would give another integer now and then, and all instruction sets are to give the same.
INLINE vi quantized(vf x, float inverse, int32_t offset) {
#pragma clang fp contract(off)
  const float magic = 12582912.0f;  // 1.5 * 2^23: adding it rounds to an integer
  vf product = x * inverse;
  return __builtin_bit_cast(vi, product + magic) + (offset - __builtin_bit_cast(int32_t, magic));
}

#define QUANTIZING(name, element, offset) \
  static void name(const float *x, size_t n, quantum by, element *y) { \
    typedef element elements __attribute__((ext_vector_type(LANES))); \
    if (by.inverse == 0) { \
      for (size_t i = 0; i < n; i++) y[i] = (element)(offset); \
      return; \
    } \
    EACH_VECTOR( \
        i, n, \
        { \
          vi q = quantized(load(x + i), by.inverse, offset); \
          elements narrow = __builtin_convertvector(q, elements); \
          __builtin_memcpy(y + i, &narrow, sizeof narrow); \
        }, \
        { \
          vi q = quantized(load_tail(x + i, n - i), by.inverse, offset); \
          for (size_t j = 0; i + j < n; j++) y[i + j] = (element)q[j]; \
        }); \
  }

QUANTIZING(quantize_weights, int8_t, 0)
QUANTIZING(quantize_row, row_element, ROW_OFFSET)

#endif

// MARK: - Softmax

// For each part of a block of keys the score, in the unit of weight_of, whose weight is the unit of
// the part.
typedef struct {
  float origin[CONTRAST_SOFTMAX_PARTS], unit[CONTRAST_SOFTMAX_PARTS];
} softmax_units;

#ifdef BFLOAT16

#define NO_WEIGHT 0.0f

INLINE vf weight_of(vf x, float scale, float origin) {
  vf scaled = x * scale;  // rounded as it was for the maximum
  return widen_bfloat16(narrow_bfloat16(exponential_nonpositive(scaled - origin)));
}

INLINE vi bits_of_weights(vf weights) { return __builtin_bit_cast(vi, weights) >> 16; }

// Returns the maximum of the row and `m`.
INLINE float units_of(const float *x, size_t n, float scale, size_t part_keys, float m,
                      softmax_units *units) {
  float largest = scaled_max(x, n, scale);
  m = largest > m ? largest : m;
  for (int p = 0; p < CONTRAST_SOFTMAX_PARTS; p++) {
    units->origin[p] = m == -INFINITE ? 0 : m;  // nothing but -inf so far: against 0 they give 0
    units->unit[p] = 1;
  }
  return m;
}

INLINE float score_factor(float scale) { return scale; }

#else

static const float log2_e = 1.44269504f, magic = 12582912.0f;  // as in `quantized`

// What `weight_of` gives for 0: its low bits are those of the weight as a number of a row.
#define NO_WEIGHT (magic + ROW_OFFSET)

// 127 * 2^t as an integer for t = x * factor - origin <= 0, below 2^-30 as that. The polynomial for
// 2^r with |r| <= 1/2, of a relative error of 3e-6, comes from Scripts/goldens/fit_polynomials.py.
INLINE vf weight_of(vf x, float factor, float origin) {
  vf t = x * factor - origin;
  t = t < -30.0f ? splat(-30.0f) : t;
  vf shifted = t + magic;
  vf r = t - (shifted - magic);
  vf p = splat(0.00957010221f);
  p = p * r + 0.0559178591f;
  p = p * r + 0.240247443f;
  p = p * r + 0.693121791f;
  p = p * r + 0.999999285f;
  // 127 * 2^k; where t is NaN, p is too.
  vi power = (__builtin_bit_cast(vi, shifted) << 23) + __builtin_bit_cast(vi, splat(127));
  return p * __builtin_bit_cast(vf, power) + NO_WEIGHT;
}

INLINE vi bits_of_weights(vf weights) {
  return __builtin_bit_cast(vi, weights) - __builtin_bit_cast(int32_t, magic);
}

// Returns the maximum of the row and `m`.
INLINE float units_of(const float *x, size_t n, float scale, size_t part_keys, float m,
                      softmax_units *units) {
  for (int p = 0; p < CONTRAST_SOFTMAX_PARTS; p++) units->origin[p] = -INFINITE;
  for (size_t k = 0, p = 0; k < n; k += part_keys, p++) {
    float largest = scaled_max(x + k, n - k < part_keys ? n - k : part_keys, scale);
    units->origin[p] = largest;
    m = largest > m ? largest : m;
  }
  for (int p = 0; p < CONTRAST_SOFTMAX_PARTS; p += LANES) {
    vf largest = load(units->origin + p);
    vi nothing = largest == -INFINITE;
    vf unit = exponential_nonpositive(largest - m) / 127;
    store(units->unit + p, nothing ? splat(0) : unit);
    store(units->origin + p, nothing ? splat(0) : largest * log2_e);
  }
  return m;
}

INLINE float score_factor(float scale) { return scale * log2_e; }

#endif

// Returns what is left of them.
INLINE vf store_weights(vf weights, row_element *y) {
  typedef row_element elements __attribute__((ext_vector_type(LANES)));
  elements narrow = __builtin_convertvector(bits_of_weights(weights), elements);
  __builtin_memcpy(y, &narrow, sizeof narrow);
  return weights - NO_WEIGHT;
}

// Brings the weights of n keys into a row that has room for `room` keys; returns their sums by lanes.
// Vectors are written as a whole: rows are a multiple of 64 bytes.
INLINE vf softmax_part(const float *x, size_t n, size_t room, float factor, float origin,
                       row_element *y) {
  vf sum = splat(0);
  size_t i = 0;
  for (; i + LANES <= n; i += LANES) {
    sum += store_weights(weight_of(load(x + i), factor, origin), y + i);
  }
  if (i < n) {
    vf weights = weight_of(load_tail(x + i, n - i), factor, origin);
    sum += store_weights(first_lanes_of(weights, n - i, NO_WEIGHT), y + i);
    i += LANES;
  }
  for (; i < room; i += LANES) store_weights(splat(NO_WEIGHT), y + i);
  // A NaN among the scores is in a sum, and so in the quotient that the caller makes.
  return sum;
}

static void prepare_softmax(const float *scores, size_t stride, float scale, const int32_t *valid,
                            float *row_max, float *row_sum, float *correction, size_t rows,
                            size_t keys, size_t part_keys, void *prepared, size_t part_bytes) {
  for (size_t r = 0; r < rows; r++) {
    const float *x = scores + r * stride;
    size_t n = visible_keys(valid, r, keys);
    softmax_units units;
    float m = units_of(x, n, scale, part_keys, row_max[r], &units);
    correction[r] = softmax_correction(row_max[r], m);
    row_max[r] = m;
    vf sum = splat(0);
    for (size_t k = 0, p = 0; k < keys; k += part_keys, p++) {
      size_t width = keys - k < part_keys ? keys - k : part_keys;
      size_t seen = n <= k ? 0 : n - k < width ? n - k : width;
      char *row = (char *)prepared + p * part_bytes + r * row_bytes(width);
      sum += units.unit[p] * softmax_part(x + k, seen, width, score_factor(scale), units.origin[p],
                                          (row_element *)(row + ROW_HEAD));
      __builtin_memcpy(row, units.unit + p, sizeof(float));
    }
    row_sum[r] = row_sum[r] * correction[r] + lane_sum(sum);
  }
}

// MARK: - Rows

static void prepare_rows(const float *x, size_t x_stride, size_t rows, size_t inputs,
                         void *prepared) {
  for (size_t r = 0; r < rows; r++) {
    const float *from = x + r * x_stride;
    char *row = (char *)prepared + r * row_bytes(inputs);
    row_element *numbers = (row_element *)(row + ROW_HEAD);
#ifdef BFLOAT16
    narrow(from, inputs, numbers);
#else
    quantum by = quantum_of(from, inputs);
    __builtin_memcpy(row, &by.scale, sizeof by.scale);
    quantize_row(from, inputs, by, numbers);
#endif
    for (size_t i = inputs; i < groups(inputs) * GROUP; i++) numbers[i] = 0;
  }
}

// MARK: - Packing

#ifdef BFLOAT16

#include "pack_pairs_body.h"

#else

static void pack_panel(const float *w, size_t w_stride, size_t outputs, size_t inputs,
                       void *panel) {
  char *steps = (char *)panel + PANEL_HEAD;
  clear_unwritten(panel, panel_bytes(inputs), outputs);
  enum { BLOCK = 256 };  // inputs, whose narrow numbers fit the first cache for all columns
  union {
    float words[PANEL][BLOCK / 4];
    int8_t numbers[PANEL][BLOCK];
  } block;
  float *scales = panel;
  int32_t *starts = (int32_t *)(scales + PANEL);
  quantum by[PANEL];
  for (size_t j = 0; j < outputs; j++) {
    by[j] = quantum_of(w + j * w_stride, inputs);
    scales[j] = by[j].scale;
    starts[j] = 0;
  }
  for (size_t p0 = 0; p0 < inputs; p0 += BLOCK) {
    size_t count = inputs - p0 < BLOCK ? inputs - p0 : BLOCK, padded = groups(count) * GROUP;
    for (size_t j = 0; j < outputs; j++) {
      quantize_weights(w + j * w_stride + p0, count, by[j], block.numbers[j]);
      int32_t sum = 0;
      for (size_t p = 0; p < count; p++) sum += block.numbers[j][p];
      starts[j] -= ROW_OFFSET * sum;
      for (size_t p = count; p < padded; p++) block.numbers[j][p] = 0;
    }
    char *to = steps + p0 / GROUP * STEP_BYTES;
#if GROUP * WEIGHT_BYTES == 4
    transpose(&block.words[0][0], BLOCK / 4, (float *)to, PANEL, outputs, padded / GROUP);
#else
    for (size_t g = 0; g < padded / GROUP; g++) {
      for (size_t j = 0; j < outputs; j++) {
        __builtin_memcpy(to + g * STEP_BYTES + j * GROUP * WEIGHT_BYTES,
                         &block.numbers[j][g * GROUP], GROUP * WEIGHT_BYTES);
      }
    }
#endif
  }
}

#endif

// MARK: - Multiplying

INLINE step broadcast(const char *p) {
#ifdef BFLOAT16
  float bits;
#else
  int32_t bits;
#endif
  __builtin_memcpy(&bits, p, sizeof bits);
  return (step)(bits);
}

#ifndef BFLOAT16
INLINE float row_scale(const char *row) {
  float scale;
  __builtin_memcpy(&scale, row, sizeof scale);
  return scale;
}
#endif

INLINE void tile(const int rows, const char *a, size_t a_bytes, const char *panel, size_t steps,
                 const panel_ahead *next, const tile_target *target) {
  accumulator sum[TILE_ROWS][TILE_VECTORS];
  _Pragma("clang loop unroll(full)")
  for (int v = 0; v < TILE_VECTORS; v++) {
    accumulator start;
#ifdef BFLOAT16
    start = splat(0);
#else
    __builtin_memcpy(&start, panel + PANEL * 4 + v * sizeof start, sizeof start);
#endif
    _Pragma("clang loop unroll(full)")
    for (int i = 0; i < rows; i++) sum[i][v] = start;
  }
  panel_ahead ahead = *next;
  EACH_STEP(rows, a + ROW_HEAD, a_bytes, 4, panel + PANEL_HEAD, STEP_BYTES, steps,
            ask_ahead(&ahead);, {
    step right[TILE_VECTORS];
    _Pragma("clang loop unroll(full)")
    for (int v = 0; v < TILE_VECTORS; v++) {
      const char *weights = STEP_PANEL + v * LANES * GROUP * WEIGHT_BYTES;
      right[v] = LOAD_STEP(weights);
      __builtin_prefetch(weights + PREFETCH_BYTES);
    }
    _Pragma("clang loop unroll(full)")
    for (int i = 0; i < rows; i++) {
      step left = broadcast(STEP_ROW(i));
      _Pragma("clang loop unroll(full)")
      for (int v = 0; v < TILE_VECTORS; v++) sum[i][v] = DOT(sum[i][v], left, right[v]);
    }
  });
#ifdef BFLOAT16
  STORE_TILE(rows, target, sum[i][v] + bias[v]);
#else
  const float *scales = (const float *)panel;
  STORE_TILE(rows, target,
             __builtin_convertvector(sum[i][v], vf)
                     * (load(scales + v * LANES) * row_scale(a + i * a_bytes))
                 + bias[v]);
#endif
}

TILES tile_of(size_t rows, const char *a, size_t a_bytes, const char *panel, size_t steps,
              const panel_ahead *next, const tile_target *target) {
#define ROWS(n) TILE_CASE(n, tile, a, a_bytes, panel, steps, next, target)
  SWITCH_TILE_ROWS(rows, ROWS)
#undef ROWS
}

static void multiply(const void *rows, size_t a_bytes, size_t count, const void *panels,
                     size_t inputs, size_t outputs, float *c, size_t c_stride, int accumulate,
                     const contrast_product_end *end) {
  size_t block = ROW_BLOCK_BYTES / a_bytes / TILE_ROWS * TILE_ROWS;
  if (block < 2 * TILE_ROWS) block = 2 * TILE_ROWS;
  size_t blocks = (count + block - 1) / block;
  ALIGNED float sums[TILE_ROWS * PANEL];
  const tile_result result = {c, c_stride, accumulate, end, sums};
  for (size_t rb = 0; rb < blocks; rb++) {
    size_t r0 = count * rb / blocks, r1 = count * (rb + 1) / blocks;
    for (size_t j = 0; j < outputs; j += PANEL) {
      size_t bytes = panel_bytes(inputs), columns = outputs - j < PANEL ? outputs - j : PANEL;
      const char *panel = (const char *)panels + j / PANEL * bytes;
      panel_ahead next = ahead_of(panel, bytes, j + PANEL < outputs ? bytes : 0,
                                  tiles_of(r1 - r0), groups(inputs));
      EACH_TILE(first, size, r0, r1, {
        tile_target target = tile_target_of(&result, first, j, columns);
        tile_of(size, (const char *)rows + first * a_bytes, a_bytes, panel, groups(inputs), &next,
                &target);
        finish_tile(&result, first, j, size, columns);
        go_ahead(&next, groups(inputs));
      });
    }
  }
}

const contrast_product_table PRODUCTS = {
    .name = PRODUCTS_NAME,
    .panel_width = PANEL,
    .panel_bytes = panel_bytes,
    .pack_panel = pack_panel,
#ifdef BFLOAT16
    .pack_bfloat16_panel = pack_bfloat16_panel,
#endif
    .row_bytes = row_bytes,
    .prepare_rows = prepare_rows,
    .prepare_softmax = prepare_softmax,
    .multiply = multiply,
};
