// Products with constant matrices, included by kernels_body.h.
//
// A tile of the result, TILE_ROWS rows of TILE_VECTORS vectors, fits the registers beside one row of the
// right factor.
//
// The right factor is packed into panels: PANEL output columns side by side, one after the other
// for every input, zeros where there are fewer. A tile reads a panel from start to end, at the rate
// of TILE_VECTORS loads for TILE_ROWS * TILE_VECTORS fused multiply-adds, which the second-level
// cache sustains; the left factor is read in place, each number broadcast once for the whole row of
// the tile. Goto and van de Geijn, "Anatomy of High-Performance Matrix Multiplication" (2008).

// A block of the left factor, INPUT_BLOCK * ROW_BLOCK numbers, and a panel stay in the second-level
// cache: at least 512 KiB on the processors these kernels are for, and 1 MiB, but for a few, where AVX-512
// is. The longer a block, the fewer times a result is read and written. Benchmarks measures others:
// kernel-rates --tiles.
#ifndef INPUT_BLOCK
#define INPUT_BLOCK (LANES == 16 ? 1024 : 512)
#define ROW_BLOCK (LANES == 16 ? 192 : 168)
#endif

enum {
  // The rows of both factors of a transposed product that are gone through at a time.
  TRANSPOSED_BLOCK = 512,
  // The vectors and queries whose dot products are summed together: a register for each pair.
  DOT_ROWS = 4,
  DOT_QUERIES = LANES == 16 ? 4 : 2,
};

#include "float_tile_body.h"

static size_t panel_width(void) { return PANEL; }

static void pack_panels(const float *w, size_t output_stride, size_t input_stride, size_t outputs,
                        size_t inputs, float *packed) {
  for (size_t j0 = 0; j0 < outputs; j0 += PANEL) {
    size_t columns = outputs - j0 < PANEL ? outputs - j0 : PANEL;
    const float *source = w + j0 * output_stride;
    if (output_stride == 1) {
      for (size_t p = 0; p < inputs; p++) {
        for (size_t j = 0; j < columns; j++) packed[p * PANEL + j] = source[p * input_stride + j];
      }
    } else if (input_stride == 1) {
      transpose(source, output_stride, packed, PANEL, columns, inputs);
    } else {
      for (size_t p = 0; p < inputs; p++) {
        for (size_t j = 0; j < columns; j++) {
          packed[p * PANEL + j] = source[j * output_stride + p * input_stride];
        }
      }
    }
    for (size_t p = 0; columns < PANEL && p < inputs; p++) {
      for (size_t j = columns; j < PANEL; j++) packed[p * PANEL + j] = 0;
    }
    packed += PANEL * inputs;
  }
}

static void multiply_panels(const float *a, size_t a_stride, size_t rows, const float *panels,
                            size_t packed_inputs, size_t inputs, size_t outputs, float *c,
                            size_t c_stride, int accumulate,
                            const contrast_product_epilogue *epilogue) {
  size_t input_blocks = inputs ? (inputs + INPUT_BLOCK - 1) / INPUT_BLOCK : 1;
  size_t row_blocks = (rows + ROW_BLOCK - 1) / ROW_BLOCK;
  // A left factor that stays in the cache as a whole lets panels be read from start to end, which
  // is what memory likes best. The order in which each number is summed is the same.
  size_t inner = rows * inputs <= ROW_BLOCK * INPUT_BLOCK ? input_blocks : 1;
  if (inner > 1) row_blocks = 1;
  ALIGNED float sums[TILE_ROWS * PANEL];
  for (size_t outer = 0; outer < input_blocks / inner; outer++) {
    for (size_t rb = 0; rb < row_blocks; rb++) {
      size_t r0 = rows * rb / row_blocks, r1 = rows * (rb + 1) / row_blocks;
      for (size_t j = 0; j < outputs; j += PANEL) {
        size_t columns = outputs - j < PANEL ? outputs - j : PANEL;
        for (size_t kb = outer; kb < outer + inner; kb++) {
          size_t k0 = inputs * kb / input_blocks, k1 = inputs * (kb + 1) / input_blocks;
          const float *b = panels + j * packed_inputs + k0 * PANEL;
          const tile_result result = {
              c, c_stride, accumulate || kb > 0, kb + 1 == input_blocks ? epilogue : 0, sums};
          // The tiles go on at the next inputs of this panel, or at these of the next one.
          size_t depth = k1 - k0, distance = inner > 1 ? depth : packed_inputs;
          int isLast = j + PANEL >= outputs && kb + 1 == outer + inner;
          panel_ahead next = ahead_of((const char *)b, distance * PANEL * sizeof *b,
                                      isLast ? 0 : depth * PANEL * sizeof *b, tiles_of(r1 - r0), depth);
          EACH_TILE(first, size, r0, r1, {
            tile_target target = tile_target_of(&result, first, j, columns);
            float_tile_of(size, a + first * a_stride + k0, a_stride, b, depth, &next, &target);
            finish_tile(&result, first, j, size, columns);
            go_ahead(&next, depth);
          });
        }
      }
    }
  }
}

// With a packed by transposed_strip, and b in place.
TILES transposed_tile_of(size_t rows, const float *a, const float *b, size_t b_stride,
                     size_t inputs, const tile_target *target) {
  const panel_ahead nothing = {(const char *)b, 0};
#define ROWS(n) \
  TILE_CASE(n, float_tile, 0, a, 1, TILE_ROWS, b, b_stride, inputs, &nothing, 0, target)
  SWITCH_TILE_ROWS(rows, ROWS)
#undef ROWS
}

// `count` columns of a [inputs, ...], which become rows of a tile.
static void transposed_strip(const float *a, size_t a_stride, size_t count, size_t inputs,
                             float factor, float *strip) {
  for (size_t p = 0; p < inputs; p++) {
    __builtin_prefetch(a + (p + 8) * a_stride);
    for (size_t i = 0; i < count; i += LANES) {
      vf x = load_some(a + p * a_stride + i, count - i) * splat(factor);
      store_some(strip + p * TILE_ROWS + i, count - i, x);
    }
  }
}

// The left factor is packed a strip at a time, which stays in the first-level cache for all columns;
// a block of the right one is read in place from the second-level cache, once for each strip.
static void multiply_transposed(const float *a, size_t a_stride, const float *b, size_t b_stride,
                            size_t inputs, size_t rows, size_t outputs, float factor, float *c,
                            size_t c_stride, int accumulate) {
  size_t blocks = inputs ? (inputs + TRANSPOSED_BLOCK - 1) / TRANSPOSED_BLOCK : 1;
  size_t whole = outputs / PANEL * PANEL, rest = outputs - whole;
  ALIGNED float strip[TILE_ROWS * TRANSPOSED_BLOCK], edge[PANEL * TRANSPOSED_BLOCK];
  ALIGNED float sums[TILE_ROWS * PANEL];
  for (size_t block = 0; block < blocks; block++) {
    size_t k0 = inputs * block / blocks, depth = inputs * (block + 1) / blocks - k0;
    const float *left = a + k0 * a_stride, *right = b + k0 * b_stride;
    const tile_result result = {c, c_stride, accumulate || block > 0, 0, sums};
    if (rest) pack_panels(right + whole, 1, b_stride, rest, depth, edge);
    EACH_TILE(first, size, 0, rows, {
      transposed_strip(left + first, a_stride, size, depth, factor, strip);
      for (size_t j = 0; j < outputs; j += PANEL) {
        size_t columns = j < whole ? PANEL : rest;
        tile_target target = tile_target_of(&result, first, j, columns);
        if (j < whole) {
          transposed_tile_of(size, strip, right + j, b_stride, depth, &target);
        } else {
          transposed_tile_of(size, strip, edge, PANEL, depth, &target);
        }
        finish_tile(&result, first, j, size, columns);
      }
    });
  }
}

// Dot products of `rows` vectors with `count` queries, each in one register of sums, so that a
// number does not depend on which others are beside it.
INLINE void dot_tile(const int rows, const int count, const float *a, size_t a_stride,
                     const float *queries, size_t query_stride, size_t width, float *c,
                     size_t c_stride) {
  vf sum[DOT_ROWS][DOT_QUERIES];
  _Pragma("clang loop unroll(full)")
  for (int r = 0; r < rows; r++) {
    _Pragma("clang loop unroll(full)")
    for (int q = 0; q < count; q++) sum[r][q] = splat(0);
  }
  for (size_t i = 0; i < width; i += LANES) {
    size_t rest = width - i;
    vf y[DOT_QUERIES];
    _Pragma("clang loop unroll(full)")
    for (int q = 0; q < count; q++) y[q] = load_some(queries + q * query_stride + i, rest);
    _Pragma("clang loop unroll(full)")
    for (int r = 0; r < rows; r++) {
      vf x = load_some(a + r * a_stride + i, rest);
      __builtin_prefetch((const char *)(a + r * a_stride + i) + PREFETCH_BYTES);
      _Pragma("clang loop unroll(full)")
      for (int q = 0; q < count; q++) sum[r][q] += x * y[q];
    }
  }
  _Pragma("clang loop unroll(full)")
  for (int r = 0; r < rows; r++) {
    _Pragma("clang loop unroll(full)")
    for (int q = 0; q < count; q++) c[r * c_stride + q] = lane_sum(sum[r][q]);
  }
}

// Vectors come from memory once for all queries: the second group of queries finds them in the
// first-level cache.
static void dot_rows(const float *a, size_t a_stride, size_t rows, const float *queries,
                     size_t query_stride, size_t count, size_t width, float *c, size_t c_stride) {
#define DOTS(rows, count)                                                                       \
  dot_tile(rows, count, a + r * a_stride, a_stride, queries + q * query_stride, query_stride,    \
           width, c + r * c_stride + q, c_stride)
  for (size_t r = 0; r < rows;) {
    int whole = rows - r >= DOT_ROWS;
    for (size_t q = 0; q < count;) {
      if (count - q >= DOT_QUERIES) {
        if (whole) {
          DOTS(DOT_ROWS, DOT_QUERIES);
        } else {
          DOTS(1, DOT_QUERIES);
        }
        q += DOT_QUERIES;
      } else {
        if (whole) {
          DOTS(DOT_ROWS, 1);
        } else {
          DOTS(1, 1);
        }
        q++;
      }
    }
    r += whole ? DOT_ROWS : 1;
  }
#undef DOTS
}
