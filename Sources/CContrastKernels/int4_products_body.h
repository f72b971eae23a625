// Products with weights of four bits and rows of eight, both in groups.
//
// The including file includes the header of an instruction set, and defines PRODUCTS, PRODUCTS_NAME and
//   group_sum              what sums of a group are kept in, for each of LANES columns
//   GROUP_START(first)     sums that begin with `first`
//   DOT(s, w, x)           s plus the sum over four inputs of w times x; in each lane w are four unsigned
//                          bytes below 16, x four signed ones
//   GROUP_END(s, first)    the 32-bit integers of sums that began with `first`
// and FROM_FLOAT16 and TO_FLOAT16 if HAS_FLOAT16.
//
// A panel begins with a float for each column, a power of two. Then come the groups of 32 inputs: for each
// column a scale in float16, in units of that float, and 32 numbers from 0 to 15, which stand for -8 to 7.
// The low halves of four bytes side by side are the numbers of four inputs, their high halves those of the
// next four.
//
// A row is its head, its numbers, and for each group what its sums begin with and its scale. They begin with
// -8 times the sum of the numbers, which makes -8 to 7 of 0 to 15.

#if !defined(PRODUCTS) || !defined(PRODUCTS_NAME) || !defined(DOT)
#error "int4_products_body.h needs PRODUCTS, PRODUCTS_NAME and DOT"
#endif
#if !defined(GROUP_START) || !defined(GROUP_END)
#error "int4_products_body.h needs GROUP_START and GROUP_END"
#endif

#include "float16_body.h"
#include "quantization_body.h"
#include "tile_body.h"

enum {
  GROUP = 32,
  PANEL_HEAD = PANEL * 4,
  GROUP_HEAD = PANEL * 2,
  EIGHT_INPUTS = PANEL * 4,  // the bytes of eight inputs
  GROUP_BYTES = GROUP_HEAD + GROUP / 8 * EIGHT_INPUTS,
  MOST_GROUPS = CONTRAST_INT8_INPUTS / GROUP,
};

static size_t groups(size_t inputs) { return (inputs + GROUP - 1) / GROUP; }

static size_t panel_bytes(size_t inputs) {
  return round_to_64(PANEL_HEAD + groups(inputs) * GROUP_BYTES);
}

// What a row has for each group behind its numbers.
typedef struct {
  int32_t first;
  float scale;
} row_group;

// Where a row of so many groups has the first of them.
static size_t row_groups(size_t count) { return ROW_HEAD + round_to_64(count * GROUP); }

static size_t row_bytes(size_t inputs) {
  return row_groups(groups(inputs)) + round_to_64(groups(inputs) * sizeof(row_group));
}

// MARK: - Rows

QUANTIZING(quantize_row, int8_t, 0)

static void prepare_rows(const float *x, size_t x_stride, size_t rows, size_t inputs,
                         void *prepared) {
  size_t count = groups(inputs);
  for (size_t r = 0; r < rows; r++) {
    char *row = (char *)prepared + r * row_bytes(inputs);
    int8_t *numbers = (int8_t *)(row + ROW_HEAD);
    row_group *own = (row_group *)(row + row_groups(count));
    for (size_t g = 0; g < count; g++, numbers += GROUP) {
      const float *from = x + r * x_stride + g * GROUP;
      size_t width = inputs - g * GROUP < GROUP ? inputs - g * GROUP : GROUP;
      quantization by = quantization_of(from, width);
      quantize_row(from, width, by, numbers);
      for (size_t i = width; i < GROUP; i++) numbers[i] = 0;
      int32_t sum = 0;
      for (int i = 0; i < GROUP; i++) sum += numbers[i];
      own[g] = (row_group){-8 * sum, by.scale};
    }
  }
}

// MARK: - Packing

// The weights of a column in a group, zeros behind the last.
typedef struct {
  float numbers[GROUP];
} group_weights;

INLINE group_weights weights_of_group(const float *w, size_t count) {
  group_weights weights = {{0}};
  __builtin_memcpy(weights.numbers, w, (count < GROUP ? count : GROUP) * sizeof(float));
  return weights;
}

// The sum of x times y, which are rounded before they are added: halved down, in the same order on every
// instruction set.
INLINE float dot_of_group(const float *x, const float *y) {
#pragma clang fp contract(off)
  float products[GROUP];
  for (int i = 0; i < GROUP; i++) products[i] = x[i] * y[i];
  for (int half = GROUP / 2; half > 0; half /= 2) {
    for (int i = 0; i < half; i++) products[i] += products[i + half];
  }
  return products[0];
}

// The integers from -8 to 7 nearest to x times `inverse`, ties to even.
INLINE void levels_of_group(const float *x, float inverse, float *levels) {
#pragma clang fp contract(off)
  for (int i = 0; i < GROUP; i++) {
    float level = x[i] * inverse;
    level = level < -8.0f ? -8.0f : level > 7.0f ? 7.0f : level;
    levels[i] = (level + ROUNDING) - ROUNDING;
  }
}

// The scale that leaves the least squared error of those that put the largest magnitude at -7, -7 1/4 and
// so on to -8 1/2, each refined by least squares; 0 of nothing but magnitudes below 1e-30, and NaN if a
// weight is not finite.
static float scale_of_group(const float *w) {
#pragma clang fp contract(off)
  int32_t largest = 0;
  float extreme = 0;
  for (int i = 0; i < GROUP; i++) {
    int32_t magnitude = __builtin_bit_cast(int32_t, w[i]) & 0x7fffffff;
    extreme = magnitude > largest ? w[i] : extreme;
    largest = magnitude > largest ? magnitude : largest;
  }
  if (largest >= 0x7f800000) return __builtin_nanf("");
  if (__builtin_bit_cast(float, largest) < 1e-30f) return 0;
  // In units of the largest magnitude, so that no square leaves the range of float.
  float parts[GROUP], levels[GROUP], best = 0, scale = 0;
  for (int i = 0; i < GROUP; i++) parts[i] = w[i] / extreme;
  for (int quarter = 28; quarter <= 34; quarter++) {
    levels_of_group(parts, -0.25f * (float)quarter, levels);
    float product = dot_of_group(parts, levels), square = dot_of_group(levels, levels);
    float gain = product * product / square;
    if (gain > best) {
      best = gain;
      scale = product / square * extreme;
    }
  }
  return scale;
}

// The least power of two that is not below `x`; 0 of 0, NaN of NaN.
INLINE float power_of_two(float x) {
  if (!(x > 0)) return x;
  int32_t bits = __builtin_bit_cast(int32_t, x);
  return __builtin_bit_cast(float, (bits + 0x7fffff) & 0x7f800000);
}

INLINE uint16_t float16_of(float x) { return to_float16(splat(x))[0]; }
INLINE float float_of(uint16_t h) { return from_float16((vh)(h))[0]; }

static void pack_panel(const float *w, size_t w_stride, size_t outputs, size_t inputs,
                       void *panel) {
#pragma clang fp contract(off)
  size_t count = groups(inputs);
  __builtin_memset(panel, 0, panel_bytes(inputs));
  float scales[MOST_GROUPS];
  for (size_t j = 0; j < outputs; j++) {
    const float *row = w + j * w_stride;
    float largest = 0;
    for (size_t g = 0; g < count; g++) {
      group_weights weights = weights_of_group(row + g * GROUP, inputs - g * GROUP);
      scales[g] = scale_of_group(weights.numbers);
      float magnitude = __builtin_fabsf(scales[g]);
      if (!(magnitude <= largest)) largest = magnitude;
      if (largest != largest) break;
    }
    float unit = power_of_two(largest);
    ((float *)panel)[j] = unit;
    if (!(unit > 0)) continue;  // the number of each weight is then 0 times 0, or NaN times 0
    for (size_t g = 0; g < count; g++) {
      uint16_t scale = float16_of(scales[g] / unit);
      char *group = (char *)panel + PANEL_HEAD + g * GROUP_BYTES;
      __builtin_memcpy(group + j * 2, &scale, sizeof scale);
      float step = float_of(scale) * unit;
      group_weights weights = weights_of_group(row + g * GROUP, inputs - g * GROUP);
      float levels[GROUP];
      levels_of_group(weights.numbers, step == 0 ? 0 : 1 / step, levels);
      for (int i = 0; i < GROUP; i += 8) {
        uint8_t *bytes = (uint8_t *)group + GROUP_HEAD + i / 8 * EIGHT_INPUTS + j * 4;
        for (int b = 0; b < 4; b++) {
          int low = (int)levels[i + b] + 8, high = (int)levels[i + 4 + b] + 8;
          bytes[b] = (uint8_t)(low | high << 4);
        }
      }
    }
  }
}

// MARK: - Multiplying

INLINE vi broadcast(const char *p) {
  int32_t bits;
  __builtin_memcpy(&bits, p, sizeof bits);
  return (vi)(bits);
}

INLINE vf group_scales(const char *group, int v) {
  vh scales;
  __builtin_memcpy(&scales, group + v * LANES * 2, sizeof scales);
  return from_float16(scales);
}

INLINE void tile(const int rows, const char *a, size_t a_bytes, const char *panel, size_t steps,
                 const panel_ahead *next, const tile_target *target) {
#pragma clang fp contract(off)
  vf sum[TILE_ROWS][TILE_VECTORS];
  EACH_VECTOR_OF_TILE(rows, { sum[i][v] = splat(0); })
  panel_ahead ahead = *next;
  const char *group = panel + PANEL_HEAD, *x = a + ROW_HEAD, *own = a + row_groups(steps);
  for (size_t g = 0; g < steps; g++) {
    if (g % UNROLLED) ask_ahead(&ahead);
    group_sum part[TILE_ROWS][TILE_VECTORS];
    EACH_VECTOR_OF_TILE(
        rows, { part[i][v] = GROUP_START(broadcast(own + i * a_bytes)); })
    _Pragma("clang loop unroll(full)")
    for (int k = 0; k < GROUP / 8; k++) {
      vi bytes[TILE_VECTORS];
      _Pragma("clang loop unroll(full)")
      for (int v = 0; v < TILE_VECTORS; v++) {
        const char *place = group + GROUP_HEAD + k * EIGHT_INPUTS + v * LANES * 4;
        __builtin_memcpy(&bytes[v], place, sizeof bytes[v]);
        __builtin_prefetch(place + PREFETCH_BYTES);
      }
      _Pragma("clang loop unroll(full)")
      for (int half = 0; half < 2; half++) {
        vi weights[TILE_VECTORS];
        _Pragma("clang loop unroll(full)")
        for (int v = 0; v < TILE_VECTORS; v++) {
          weights[v] = (half ? bytes[v] >> 4 : bytes[v]) & 0x0f0f0f0f;
        }
        _Pragma("clang loop unroll(full)")
        for (int i = 0; i < rows; i++) {
          vi numbers = broadcast(x + i * a_bytes + k * 8 + half * 4);
          _Pragma("clang loop unroll(full)")
          for (int v = 0; v < TILE_VECTORS; v++) part[i][v] = DOT(part[i][v], weights[v], numbers);
        }
      }
    }
    vf scales[TILE_VECTORS];
    _Pragma("clang loop unroll(full)")
    for (int v = 0; v < TILE_VECTORS; v++) scales[v] = group_scales(group, v);
    EACH_VECTOR_OF_TILE(rows, {
      vi whole = GROUP_END(part[i][v], broadcast(own + i * a_bytes));
      vf scale = scales[v] * __builtin_bit_cast(vf, broadcast(own + i * a_bytes + 4));
      vf product = __builtin_convertvector(whole, vf) * scale;
      sum[i][v] += product;
    })
    group += GROUP_BYTES;
    x += GROUP;
    own += sizeof(row_group);
  }
  STORE_TILE(rows, target, sum[i][v] * load((const float *)panel + v * LANES) + bias[v]);
}

#include "grouped_multiply_body.h"

const contrast_product_table PRODUCTS = {
    .name = PRODUCTS_NAME,
    .panel_width = PANEL,
    .panel_bytes = panel_bytes,
    .pack_panel = pack_panel,
    .row_bytes = row_bytes,
    .prepare_rows = prepare_rows,
    .multiply = multiply,
};
