// Products whose inputs are summed in groups of 32 bits. Included at the end of int8_products_body.h and
// bfloat16_pairs_body.h, which include grouped_panels_body.h and define
//   LOAD_STEP(p)    GROUP weights of each of LANES columns, as the instruction wants them
//   DOT(s, a, b)    s plus the sum over a group of a times b, in each lane
//   FIRST_SUM(panel, v)         where the sums of vector v of the columns begin
//   RESULT(sum, panel, v, row)  the numbers of a finished sum
//   NO_WEIGHT       what weight_of gives for 0
//   ZERO_BYTE       each byte of a 0 in a row
//   PACK_BFLOAT16_PANEL         for the table
// the types accumulator, step, step_element and row_element, and the functions prepare_row, pack_panel,
// weight_of, bits_of_weights, units_of and score_factor.
//
// A tile stays in registers over all inputs. The instructions that sum groups run at half the rate
// of float32's fused multiply-add on many processors, so the second-level cache feeds them easily,
// and there is no need to block inputs: a panel of a few thousand fits there.

#if !defined(LOAD_STEP) || !defined(DOT) || !defined(FIRST_SUM) || !defined(RESULT)
#error "grouped_products_body.h needs LOAD_STEP, DOT, FIRST_SUM and RESULT"
#endif
#if !defined(NO_WEIGHT) || !defined(ZERO_BYTE) || !defined(PACK_BFLOAT16_PANEL)
#error "grouped_products_body.h needs NO_WEIGHT, ZERO_BYTE and PACK_BFLOAT16_PANEL"
#endif

// MARK: - Rows

static void prepare_rows(const float *x, size_t x_stride, size_t rows, size_t inputs,
                         void *prepared) {
  for (size_t r = 0; r < rows; r++) {
    char *row = (char *)prepared + r * row_bytes(inputs);
    prepare_row(x + r * x_stride, inputs, row);
    row_element *numbers = (row_element *)(row + ROW_HEAD);
    for (size_t i = inputs; i < groups(inputs) * GROUP; i++) numbers[i] = 0;
  }
}

// MARK: - Softmax

// Returns what is left of them.
INLINE vf store_weights(vf weights, row_element *y) {
  typedef row_element elements __attribute__((ext_vector_type(LANES)));
  elements numbers = __builtin_convertvector(bits_of_weights(weights), elements);
  __builtin_memcpy(y, &numbers, sizeof numbers);
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

// MARK: - Multiplying

INLINE step broadcast(const char *p) {
  step_element bits;
  __builtin_memcpy(&bits, p, sizeof bits);
  return (step)(bits);
}

INLINE void tile(const int rows, const char *a, size_t a_bytes, const char *panel, size_t steps,
                 const panel_ahead *next, const tile_target *target) {
  accumulator sum[TILE_ROWS][TILE_VECTORS];
  _Pragma("clang loop unroll(full)")
  for (int v = 0; v < TILE_VECTORS; v++) {
    _Pragma("clang loop unroll(full)")
    for (int i = 0; i < rows; i++) sum[i][v] = FIRST_SUM(panel, v);
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
  STORE_TILE(rows, target, RESULT(sum[i][v], panel, v, a + i * a_bytes) + bias[v]);
}

#include "grouped_multiply_body.h"

const contrast_product_table PRODUCTS = {
    .name = PRODUCTS_NAME,
    .panel_width = PANEL,
    .panel_bytes = panel_bytes,
    .pack_panel = pack_panel,
    .pack_bfloat16_panel = PACK_BFLOAT16_PANEL,
    .row_bytes = row_bytes,
    .row_head = ROW_HEAD,
    .number_bytes = 4 / GROUP,
    .zero_byte = ZERO_BYTE,
    .prepare_rows = prepare_rows,
    .prepare_softmax = prepare_softmax,
    .multiply = multiply,
};
