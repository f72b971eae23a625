// Products with weights in bfloat16 that are widened in registers; the rows stay float32, so each
// term is the product of a bfloat16 and a float32 with one rounding.
//
// The including file defines LANES, TILE_ROWS and TILE_VECTORS (see products_body.h), PRODUCTS and
// PRODUCTS_NAME.
//
// A panel holds, for each pair of inputs, two weights of each of PANEL columns, as for the
// instructions that sum pairs: a 32-bit lane gives the first by a shift and the second by a mask, one
// operation for each vector of weights.

#include "tile_cases.h"
#include "transpose_body.h"
#include "vectors_body.h"

#pragma STDC FP_CONTRACT ON

enum {
  PANEL = TILE_VECTORS * LANES,
  PAIR_BYTES = PANEL * 4,
  // As in products_body.h.
  PAIR_BLOCK = 256,
  ROW_BLOCK = 168,
  // How far ahead a panel is asked for; the processor alone looks too near for few rows.
  PREFETCH_BYTES = 4096,
};

static size_t panel_bytes(size_t inputs) {
  return ((inputs + 1) / 2 * PAIR_BYTES + 63) / 64 * 64;
}

static size_t row_bytes(size_t inputs) {
  (void)inputs;
  return 0;
}

#include "pack_pairs_body.h"

// `inputs` is even but for the last block of inputs.
INLINE void tile(const int rows, const float *a, size_t a_stride, const uint32_t *b,
                 size_t inputs, float *c, size_t c_stride, size_t columns, int accumulate) {
  vf sum[TILE_ROWS][TILE_VECTORS];
  _Pragma("clang loop unroll(full)")
  for (int i = 0; i < rows; i++) {
    _Pragma("clang loop unroll(full)")
    for (int v = 0; v < TILE_VECTORS; v++) sum[i][v] = splat(0);
  }
  for (size_t p = 0; p < inputs; p++) {
    vf right[TILE_VECTORS];
    _Pragma("clang loop unroll(full)")
    for (int v = 0; v < TILE_VECTORS; v++) {
      vu pair = __builtin_bit_cast(vu, load((const float *)b + v * LANES));
      right[v] = __builtin_bit_cast(vf, pair << 16);
      __builtin_prefetch((const char *)(b + v * LANES) + PREFETCH_BYTES);
    }
    _Pragma("clang loop unroll(full)")
    for (int i = 0; i < rows; i++) {
      vf left = splat(a[i * a_stride + p]);
      _Pragma("clang loop unroll(full)")
      for (int v = 0; v < TILE_VECTORS; v++) sum[i][v] += left * right[v];
    }
    if (++p == inputs) break;
    _Pragma("clang loop unroll(full)")
    for (int v = 0; v < TILE_VECTORS; v++) {
      vu pair = __builtin_bit_cast(vu, load((const float *)b + v * LANES));
      right[v] = __builtin_bit_cast(vf, pair & 0xffff0000);
    }
    _Pragma("clang loop unroll(full)")
    for (int i = 0; i < rows; i++) {
      vf left = splat(a[i * a_stride + p]);
      _Pragma("clang loop unroll(full)")
      for (int v = 0; v < TILE_VECTORS; v++) sum[i][v] += left * right[v];
    }
    b += PANEL;
  }
  _Pragma("clang loop unroll(full)")
  for (int i = 0; i < rows; i++) {
    float *row = c + i * c_stride;
    _Pragma("clang loop unroll(full)")
    for (int v = 0; v < TILE_VECTORS; v++) {
      if (columns <= (size_t)v * LANES) break;
      size_t rest = columns - v * LANES;
      vf old = accumulate ? load_some(row + v * LANES, rest) : splat(0);
      store_some(row + v * LANES, rest, old + sum[i][v]);
    }
  }
}

static void tile_of(size_t rows, const float *a, size_t a_stride, const uint32_t *b,
                    size_t inputs, float *c, size_t c_stride, size_t columns, int accumulate) {
#define ROWS(n) TILE_CASE(n, a, a_stride, b, inputs, c, c_stride, columns, accumulate)
  SWITCH_TILE_ROWS(rows, ROWS)
#undef ROWS
}

static void multiply(const void *rows, size_t a_bytes, size_t count, const void *panels,
                     size_t inputs, size_t outputs, float *c, size_t c_stride, int accumulate,
                     const contrast_product_end *end) {
  const float *a = rows;
  size_t a_stride = a_bytes / sizeof(float), pairs = (inputs + 1) / 2;
  size_t input_blocks = pairs ? (pairs + PAIR_BLOCK - 1) / PAIR_BLOCK : 1;
  size_t row_blocks = (count + ROW_BLOCK - 1) / ROW_BLOCK;
  // As in products_body.h: panels from start to end where the left factor stays in the cache.
  size_t inner = count * pairs <= ROW_BLOCK * PAIR_BLOCK ? input_blocks : 1;
  if (inner > 1) row_blocks = 1;
  for (size_t outer = 0; outer < input_blocks / inner; outer++) {
    for (size_t rb = 0; rb < row_blocks; rb++) {
      size_t r0 = count * rb / row_blocks, r1 = count * (rb + 1) / row_blocks;
      for (size_t j = 0; j < outputs; j += PANEL) {
        const char *panel = (const char *)panels + j / PANEL * panel_bytes(inputs);
        size_t columns = outputs - j < PANEL ? outputs - j : PANEL;
        for (size_t kb = outer; kb < outer + inner; kb++) {
          size_t p0 = pairs * kb / input_blocks, p1 = pairs * (kb + 1) / input_blocks;
          size_t k0 = 2 * p0, k1 = 2 * p1 < inputs ? 2 * p1 : inputs;
          const contrast_product_end *last = kb + 1 == input_blocks ? end : 0;
          EACH_TILE(first, size, r0, r1, {
            ask_for_residual(last, first, j, size, columns);
            tile_of(size, a + first * a_stride + k0, a_stride,
                    (const uint32_t *)panel + p0 * PANEL, k1 - k0, c + first * c_stride + j,
                    c_stride, columns, accumulate || kb > 0);
            finish_tile(last, first, j, size, columns, c + first * c_stride + j, c_stride);
          });
        }
      }
    }
  }
}

const contrast_product_table PRODUCTS = {
    .name = PRODUCTS_NAME,
    .panel_width = PANEL,
    .panel_bytes = panel_bytes,
    .pack_panel = pack_panel,
    .pack_bfloat16_panel = pack_bfloat16_panel,
    .row_bytes = row_bytes,
    .prepare_rows = 0,
    .prepare_softmax = 0,
    .multiply = multiply,
};
