// One switch over the number of rows of a tile, for all product kernels.
//
// The number is a constant in each case, so that every tile is compiled for its own and its sums stay
// in registers. CASE(n) calls the tile for n rows; tiles have at most 14.
#ifndef TILE_CASES_H
#define TILE_CASES_H

#define SWITCH_TILE_ROWS(rows, CASE)                                                          \
  switch (rows) {                                                                             \
    CASE(1) CASE(2) CASE(3) CASE(4) CASE(5) CASE(6) CASE(7) CASE(8) CASE(9) CASE(10)          \
    CASE(11) CASE(12) CASE(13) CASE(14)                                                       \
  }

// The case of n rows where a tile has that many at all.
#define TILE_CASE(n, ...)                                                                     \
  case n:                                                                                     \
    if (n <= TILE_ROWS) tile(n <= TILE_ROWS ? n : TILE_ROWS, __VA_ARGS__);                    \
    break;

#endif
