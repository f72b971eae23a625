// Products with weights in bfloat16 that are converted on the way; the rows stay float32, so each
// term is the product of a bfloat16 and a float32 with one rounding.
//
// The including file includes the header of an instruction set, and defines PRODUCTS and PRODUCTS_NAME.
//
// A panel holds, for each pair of inputs, two weights of each of PANEL columns, as for the
// instructions that sum pairs: a 32-bit lane gives the first by a shift and the second by a mask,
// one operation for each vector of weights. Tiles do that as they go for few rows. Where many tiles
// read a part of a panel, it is converted once into memory that stays in the second-level cache, and
// the tiles are those of float32.

#include "tile_body.h"
#include "transpose_body.h"
#include "vectors_body.h"

#if !defined(PRODUCTS) || !defined(PRODUCTS_NAME)
#error "converted_products_body.h needs PRODUCTS and PRODUCTS_NAME"
#endif

#pragma STDC FP_CONTRACT ON

enum {
  PAIR_BYTES = PANEL * 4,
  // As in products_body.h.
  PAIR_BLOCK = LANES == 16 ? 512 : 256,
  ROW_BLOCK = LANES == 16 ? 300 : 168,  // the second-level cache is larger where AVX-512 is
  // From so many rows on, converting a block once costs less than in each tile. Small tiles, as of
  // AVX2, gain more: they multiply less with what they convert.
  CONVERTED_ROWS = LANES == 16 ? 12 * TILE_ROWS : 4 * TILE_ROWS,
  // Whether a tile leaves registers to convert the next block on the way, a pair in two steps.
  CONVERTS_ON_THE_WAY = LANES == 16 && UNROLLED == 2,
};

static size_t panel_bytes(size_t inputs) {
  return ((inputs + 1) / 2 * PAIR_BYTES + 63) / 64 * 64;
}

static size_t row_bytes(size_t inputs) {
  (void)inputs;
  return 0;
}

#include "float_tile_body.h"
#include "pack_pairs_body.h"

// The weights of the first or second input of a pair. They are loaded again for the second: kept, they
// would take the registers of sums where there are 16.
INLINE void converted_step(const uint32_t *pairs, int second, vf *right) {
  __asm__ volatile("" : "+r"(pairs));
  _Pragma("clang loop unroll(full)")
  for (int v = 0; v < TILE_VECTORS; v++) {
    vu pair = __builtin_bit_cast(vu, load((const float *)pairs + v * LANES));
    right[v] = __builtin_bit_cast(vf, second ? pair & 0xffff0000 : pair << 16);
  }
}

INLINE void tile(const int rows, const float *a, size_t a_stride, const uint32_t *b,
                 size_t inputs, const panel_ahead *next, const tile_target *target) {
  panel_ahead ahead = *next;
  vf sum[TILE_ROWS][TILE_VECTORS], right[TILE_VECTORS];
  _Pragma("clang loop unroll(full)")
  for (int i = 0; i < rows; i++) {
    _Pragma("clang loop unroll(full)")
    for (int v = 0; v < TILE_VECTORS; v++) sum[i][v] = splat(0);
  }
  EACH_STEP(
      rows, (const char *)a, a_stride * sizeof(float), 2 * sizeof(float), (const char *)b, PAIR_BYTES,
      inputs / 2, ask_ahead(&ahead);, {
        _Pragma("clang loop unroll(full)")
        for (int v = 0; v < TILE_VECTORS; v++) {
          __builtin_prefetch(STEP_PANEL + v * sizeof(vu) + PREFETCH_BYTES);
        }
        _Pragma("clang loop unroll(full)")
        for (int second = 0; second < 2; second++) {
          converted_step((const uint32_t *)STEP_PANEL, second, right);
          _Pragma("clang loop unroll(full)")
          for (int i = 0; i < rows; i++) {
            vf left = splat(((const float *)STEP_ROW(i))[second]);
            _Pragma("clang loop unroll(full)")
            for (int v = 0; v < TILE_VECTORS; v++) sum[i][v] += left * right[v];
          }
        }
      });
  if (inputs % 2) {
    converted_step(b + inputs / 2 * PANEL, 0, right);
    _Pragma("clang loop unroll(full)")
    for (int i = 0; i < rows; i++) {
      vf left = splat(a[i * a_stride + inputs - 1]);
      _Pragma("clang loop unroll(full)")
      for (int v = 0; v < TILE_VECTORS; v++) sum[i][v] += left * right[v];
    }
  }
  STORE_TILE(rows, target, sum[i][v] + bias[v]);
}

TILES tile_of(size_t rows, const float *a, size_t a_stride, const uint32_t *b,
              size_t inputs, const panel_ahead *next, const tile_target *target) {
#define ROWS(n) TILE_CASE(n, tile, a, a_stride, b, inputs, next, target)
  SWITCH_TILE_ROWS(rows, ROWS)
#undef ROWS
}

// The same with b converted already, and `pairs` on the way.
TILES converting_tile_of(size_t rows, const float *a, size_t a_stride, const float *b,
                       size_t inputs, const pairs_to_convert *pairs, const tile_target *target) {
#define ROWS(n) TILE_CASE(n, float_tile, 1, a, a_stride, 1, b, PANEL, inputs, 0, pairs, target)
  SWITCH_TILE_ROWS(rows, ROWS)
#undef ROWS
}

static void convert_pairs(pairs_to_convert at, size_t count) {
  for (size_t p = 0; p < count; p++) {
    _Pragma("clang loop unroll(full)")
    for (int v = 0; v < TILE_VECTORS; v++) {
      __builtin_prefetch((const char *)(at.pairs + v * LANES) + PREFETCH_BYTES);
    }
    convert_pair(&at);
  }
}

// A part of a panel.
typedef struct {
  const uint32_t *pairs;
  size_t count;
} panel_block;

// Block kb of the inputs of the panel at column j.
static panel_block block_of(const void *panels, size_t inputs, size_t input_blocks, size_t j,
                            size_t kb) {
  const char *panel = (const char *)panels + j / PANEL * panel_bytes(inputs);
  size_t pairs = (inputs + 1) / 2, p0 = pairs * kb / input_blocks;
  return (panel_block){
      (const uint32_t *)panel + p0 * PANEL, pairs * (kb + 1) / input_blocks - p0};
}

static void multiply(const void *rows, size_t a_bytes, size_t count, const void *panels,
                     size_t inputs, size_t outputs, float *c, size_t c_stride, int accumulate,
                     const contrast_product_epilogue *epilogue) {
  const float *a = rows;
  size_t a_stride = a_bytes / sizeof(float), pairs = (inputs + 1) / 2;
  size_t input_blocks = pairs ? (pairs + PAIR_BLOCK - 1) / PAIR_BLOCK : 1;
  size_t row_blocks = (count + ROW_BLOCK - 1) / ROW_BLOCK;
  // As in products_body.h: panels from start to end where the left factor stays in the cache.
  size_t inner = count * pairs <= ROW_BLOCK * PAIR_BLOCK ? input_blocks : 1;
  if (inner > 1) row_blocks = 1;
  ALIGNED float sums[TILE_ROWS * PANEL];
  ALIGNED float numbers[1 + CONVERTS_ON_THE_WAY][2 * PAIR_BLOCK * PANEL];
  int converts = count >= CONVERTED_ROWS;
  for (size_t outer = 0; outer < input_blocks / inner; outer++) {
    for (size_t rb = 0; rb < row_blocks; rb++) {
      size_t r0 = count * rb / row_blocks, r1 = count * (rb + 1) / row_blocks;
      panel_block block = block_of(panels, inputs, input_blocks, 0, outer);
      int side = 0;
      if (converts && outputs > 0) {
        convert_pairs((pairs_to_convert){block.pairs, numbers[side]}, block.count);
      }
      for (size_t j = 0; j < outputs; j += PANEL) {
        size_t columns = outputs - j < PANEL ? outputs - j : PANEL;
        for (size_t kb = outer, k0 = 2 * (pairs * outer / input_blocks); kb < outer + inner; kb++) {
          size_t depth = 2 * block.count < inputs - k0 ? 2 * block.count : inputs - k0;
          const tile_result result = {
              c, c_stride, accumulate || kb > 0, kb + 1 == input_blocks ? epilogue : 0, sums};
          // What comes behind this block. It is asked for by all tiles but the last, which converts it.
          int staysInPanel = kb + 1 < outer + inner;
          size_t nextColumn = staysInPanel ? j : j + PANEL;
          panel_block next = {block.pairs, 0};
          if (nextColumn < outputs) {
            next = block_of(panels, inputs, input_blocks, nextColumn, staysInPanel ? kb + 1 : outer);
          }
          int nextSide = CONVERTS_ON_THE_WAY && !side;
          pairs_to_convert other = {next.pairs, numbers[nextSide]};
          size_t converted = 0;
          panel_ahead ahead = ahead_of((const char *)next.pairs, 0, next.count * PAIR_BYTES,
                                       tiles_of(r1 - r0), converts ? depth : depth / 2);
          EACH_TILE(first, size, r0, r1, {
            const float *left = a + first * a_stride + k0;
            tile_target target = tile_target_of(&result, first, j, columns);
            if (!converts) {
              tile_of(size, left, a_stride, block.pairs, depth, &ahead, &target);
            } else if (CONVERTS_ON_THE_WAY && first + size == r1 && depth / 2 <= next.count) {
              converting_tile_of(size, left, a_stride, numbers[side], depth, &other, &target);
              converted = depth / 2;
            } else {
              float_tile_of(size, left, a_stride, numbers[side], depth, &ahead, &target);
            }
            finish_tile(&result, first, j, size, columns);
            go_ahead(&ahead, converts ? depth : depth / 2);
          });
          if (converts) {
            other.pairs += converted * PANEL;
            other.numbers += converted * 2 * PANEL;
            convert_pairs(other, next.count - converted);
          }
          k0 += depth;
          block = next;
          side = nextSide;
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
