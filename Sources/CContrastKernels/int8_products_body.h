// Products in int8.
//
// The including file includes the header of an instruction set, and defines PRODUCTS, PRODUCTS_NAME and
//   GROUP           the inputs of a step: 1, 2 or 4
//   row_element     the type of a number of a prepared row, GROUP of which make 32 bits
//   ROW_OFFSET      added to the numbers of a row, because the instruction wants them unsigned
//   LOAD_STEP(p)    GROUP weights of each of LANES columns, as the instruction wants them
//   DOT(s, a, b)    s plus the sum over a group of a times b, in each lane
//
// The head of a panel is the scales of its columns and their starting sums, which take back what
// ROW_OFFSET adds.

#if !defined(PRODUCTS) || !defined(PRODUCTS_NAME) || !defined(DOT)
#error "int8_products_body.h needs PRODUCTS, PRODUCTS_NAME and DOT"
#endif
#if !defined(GROUP) || !defined(ROW_OFFSET) || !defined(LOAD_STEP)
#error "int8_products_body.h needs GROUP, ROW_OFFSET and LOAD_STEP"
#endif

#define WEIGHT_BYTES 1
#define PANEL_HEAD (PANEL * 8)
#include "grouped_panels_body.h"
#include "quantization_body.h"

typedef int32_t step_element;
typedef vi accumulator;
typedef vi step;

// MARK: - Numbers

QUANTIZING(quantize_weights, int8_t, 0)
QUANTIZING(quantize_row, row_element, ROW_OFFSET)

static void prepare_row(const float *x, size_t inputs, char *row) {
  quantization by = quantization_of(x, inputs);
  __builtin_memcpy(row, &by.scale, sizeof by.scale);
  quantize_row(x, inputs, by, (row_element *)(row + ROW_HEAD));
}

INLINE float row_scale(const char *row) {
  float scale;
  __builtin_memcpy(&scale, row, sizeof scale);
  return scale;
}

INLINE vi first_sum(const char *panel, int v) {
  vi sum;
  __builtin_memcpy(&sum, panel + PANEL * 4 + v * sizeof sum, sizeof sum);
  return sum;
}

#define FIRST_SUM(panel, v) first_sum(panel, v)
#define RESULT(sum, panel, v, row) \
  (__builtin_convertvector(sum, vf) * (load((const float *)(panel) + (v) * LANES) * row_scale(row)))

// MARK: - Softmax

// What `weight_of` gives for 0: its low bits are those of the weight as a number of a row.
#define NO_WEIGHT (ROUNDING + ROW_OFFSET)

// 127 * 2^t as an integer for t = x * factor - origin <= 0, below 2^-30 as that. The polynomial for
// 2^r with |r| <= 1/2, of a relative error of 3e-6, comes from Scripts/goldens/fit_polynomials.py.
INLINE vf weight_of(vf x, float factor, float origin) {
  vf t = x * factor - origin;
  t = t < -30.0f ? splat(-30.0f) : t;
  vf shifted = t + ROUNDING;
  vf r = t - (shifted - ROUNDING);
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
  return __builtin_bit_cast(vi, weights) - __builtin_bit_cast(int32_t, ROUNDING);
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
    store(units->origin + p, nothing ? splat(0) : largest * LOG2_E);
  }
  return m;
}

INLINE float score_factor(float scale) { return scale * LOG2_E; }

// MARK: - Packing

static void pack_panel(const float *w, size_t w_stride, size_t outputs, size_t inputs,
                       void *panel) {
  char *steps = (char *)panel + PANEL_HEAD;
  clear_unwritten(panel, panel_bytes(inputs), outputs);
  enum { BLOCK = 256 };  // inputs, whose numbers fit the first cache for all columns
  union {
    float words[PANEL][BLOCK / 4];
    int8_t numbers[PANEL][BLOCK];
  } block;
  float *scales = panel;
  int32_t *starts = (int32_t *)(scales + PANEL);
  quantization by[PANEL];
  for (size_t j = 0; j < outputs; j++) {
    by[j] = quantization_of(w + j * w_stride, inputs);
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

// MARK: - Multiplying

#define PACK_BFLOAT16_PANEL 0
#define ZERO_BYTE ROW_OFFSET

#include "grouped_products_body.h"
