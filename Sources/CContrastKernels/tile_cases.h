// One switch over the number of rows of a tile, for all product kernels.
//
// The number is a constant in each case, so that every tile is compiled for its own and its sums stay
// in registers. CASE(n) calls the tile for n rows; tiles have at most 14.
#ifndef TILE_CASES_H
#define TILE_CASES_H

#include "contrast_kernels.h"

#define SWITCH_TILE_ROWS(rows, CASE)                                                          \
  switch (rows) {                                                                             \
    CASE(1) CASE(2) CASE(3) CASE(4) CASE(5) CASE(6) CASE(7) CASE(8) CASE(9) CASE(10)          \
    CASE(11) CASE(12) CASE(13) CASE(14)                                                       \
  }

// The case of n rows where a tile has that many at all.
#define TILE_CASE(n, tile, ...)                                                               \
  case n:                                                                                     \
    if (n <= TILE_ROWS) tile(n <= TILE_ROWS ? n : TILE_ROWS, __VA_ARGS__);                    \
    break;

// Divides rows r0 to r1 into tiles of even size, so that there is no short one at the end.
#define EACH_TILE(first, size, r0, r1, body)                                                  \
  do {                                                                                        \
    size_t rows_ = (r1) - (r0), tiles_ = (rows_ + TILE_ROWS - 1) / TILE_ROWS;                 \
    size_t small_ = tiles_ ? rows_ / tiles_ : 0, larger_ = rows_ - small_ * tiles_;           \
    for (size_t t_ = 0, first = (r0), size; t_ < tiles_; t_++, first += size) {               \
      size = small_ + (t_ < larger_);                                                         \
      body                                                                                    \
    }                                                                                         \
  } while (0)

// The end of a product for a tile. The sums of the tile come from a piece of memory as small as it:
// rows of a result that lie a power of two apart would push each other out of the first-level cache
// before they are read again.
static inline void finish_tile(const contrast_product_end *end, size_t row, size_t column,
                               size_t rows, size_t columns, const float *sums,
                               size_t sums_stride, float *c, size_t c_stride) {
  if (!end) return;
  contrast_epilogue(
      sums, sums_stride, end->bias ? end->bias + column : 0, end->act,
      end->residual ? end->residual + row * end->residual_stride + column : 0,
      end->residual_stride, c, c_stride, rows, columns);
}

#endif
