// A tile of a product in float32: c [rows, columns] = a [rows, inputs] b, plus `old` where that is
// not NULL; b [inputs, PANEL]. Included by the bodies of products, which define PANEL and
// PREFETCH_BYTES besides what products_body.h says.

#ifndef CONTRAST_FLOAT_TILE_BODY_H
#define CONTRAST_FLOAT_TILE_BODY_H

#include "tile_cases.h"
#include "vectors_body.h"

INLINE void float_tile(const int rows, const float *a, size_t a_row, size_t a_input,
                       const float *b, size_t b_stride, size_t inputs, const float *old,
                       size_t old_stride, float *c, size_t c_stride, size_t columns) {
  enum { AHEAD = PREFETCH_BYTES / (PANEL * sizeof(float)) };
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
      right[v] = load(b + p * b_stride + v * LANES);
      __builtin_prefetch(b + (p + AHEAD) * b_stride + v * LANES);
    }
    _Pragma("clang loop unroll(full)")
    for (int i = 0; i < rows; i++) {
      vf left = splat(a[i * a_row + p * a_input]);
      _Pragma("clang loop unroll(full)")
      for (int v = 0; v < TILE_VECTORS; v++) sum[i][v] += left * right[v];
    }
  }
  _Pragma("clang loop unroll(full)")
  for (int i = 0; i < rows; i++) {
    float *row = c + i * c_stride;
    _Pragma("clang loop unroll(full)")
    for (int v = 0; v < TILE_VECTORS; v++) {
      if (columns <= (size_t)v * LANES) break;
      size_t rest = columns - v * LANES;
      vf result = sum[i][v];
      if (old) result += load_some(old + i * old_stride + v * LANES, rest);
      store_some(row + v * LANES, rest, result);
    }
  }
}

// With b in a panel.
static void float_tile_of(size_t rows, const float *a, size_t a_stride, const float *b,
                          size_t inputs, const float *old, size_t old_stride, float *c,
                          size_t c_stride, size_t columns) {
#define ROWS(n)                                                                             \
  TILE_CASE(n, float_tile, a, a_stride, 1, b, PANEL, inputs, old, old_stride, c, c_stride, \
            columns)
  SWITCH_TILE_ROWS(rows, ROWS)
#undef ROWS
}

#endif
