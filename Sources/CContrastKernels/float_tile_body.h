// A tile of a product in float32: a [rows, inputs] b brought to its target; b [inputs, PANEL]. Included
// by the bodies of products.

#ifndef CONTRAST_FLOAT_TILE_BODY_H
#define CONTRAST_FLOAT_TILE_BODY_H

#include "tile_body.h"

// The step at `panel`, which is asked for PREFETCH_BYTES ahead, or about that many.
INLINE void float_step_panel(const char *panel, size_t ahead, vf *right) {
  _Pragma("clang loop unroll(full)")
  for (int v = 0; v < TILE_VECTORS; v++) {
    right[v] = load((const float *)panel + v * LANES);
    __builtin_prefetch(panel + ahead + v * sizeof(vf));
  }
}

// Pairs of bfloat16 that are to be converted to float32, a row of a panel for each input.
typedef struct {
  const uint32_t *pairs;
  float *numbers;
} pairs_to_convert;

INLINE void convert_pair(pairs_to_convert *at) {
  _Pragma("clang loop unroll(full)")
  for (int v = 0; v < TILE_VECTORS; v++) {
    vu pair = __builtin_bit_cast(vu, load((const float *)at->pairs + v * LANES));
    store(at->numbers + v * LANES, __builtin_bit_cast(vf, pair << 16));
    store(at->numbers + PANEL + v * LANES, __builtin_bit_cast(vf, pair & 0xffff0000));
  }
  at->pairs += PANEL;
  at->numbers += 2 * PANEL;
}

// Meanwhile either `next` is asked for, or `inputs` / 2 pairs are converted.
INLINE void float_tile(const int rows, const int converts, const float *a, size_t a_row,
                       size_t a_input, const float *b, size_t b_stride, size_t inputs,
                       const panel_ahead *next, const pairs_to_convert *pairs, const tile_target *target) {
  const size_t step_bytes = b_stride * sizeof(float);
  const size_t ahead_bytes = PREFETCH_BYTES / (PANEL * sizeof(float)) * step_bytes;
  panel_ahead ahead = converts ? (panel_ahead){0} : *next;
  pairs_to_convert converted = converts ? *pairs : (pairs_to_convert){0};
  vf sum[TILE_ROWS][TILE_VECTORS];
  _Pragma("clang loop unroll(full)")
  for (int i = 0; i < rows; i++) {
    _Pragma("clang loop unroll(full)")
    for (int v = 0; v < TILE_VECTORS; v++) sum[i][v] = splat(0);
  }
  EACH_STEP(
      rows, (const char *)a, a_row * sizeof(float), a_input * sizeof(float), (const char *)b,
      step_bytes, inputs,
      {
        if (converts) {
          convert_pair(&converted);
        } else {
          ask_ahead(&ahead);
        }
      },
      {
        vf right[TILE_VECTORS];
        float_step_panel(STEP_PANEL, ahead_bytes, right);
        _Pragma("clang loop unroll(full)")
        for (int i = 0; i < rows; i++) {
          vf left = splat(*(const float *)STEP_ROW(i));
          _Pragma("clang loop unroll(full)")
          for (int v = 0; v < TILE_VECTORS; v++) sum[i][v] += left * right[v];
        }
      });
  STORE_TILE(rows, target, sum[i][v] + bias[v]);
}

// With b in a panel.
TILES float_tile_of(size_t rows, const float *a, size_t a_stride, const float *b,
                    size_t inputs, const panel_ahead *next, const tile_target *target) {
#define ROWS(n) TILE_CASE(n, float_tile, 0, a, a_stride, 1, b, PANEL, inputs, next, 0, target)
  SWITCH_TILE_ROWS(rows, ROWS)
#undef ROWS
}

#endif
