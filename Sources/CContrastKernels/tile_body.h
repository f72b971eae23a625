// What the tiles of all products have in common: their sizes, the loop over the inputs, and where their
// sums go. The including file includes the header of an instruction set, which defines LANES, TILE_ROWS,
// TILE_VECTORS (see products_body.h), EPILOGUE and GATED.

#ifndef CONTRAST_TILE_BODY_H
#define CONTRAST_TILE_BODY_H

#include "kernel_tables.h"
#include "vectors_body.h"

#if !defined(TILE_ROWS) || !defined(TILE_VECTORS) || !defined(EPILOGUE) || !defined(GATED)
#error "tile_body.h needs the header of an instruction set: avx2.h, avx512.h, neon.h or portable.h"
#endif

// MARK: - Sizes

// The columns of a tile, and of a panel.
enum { PANEL = TILE_VECTORS * LANES };

// How far ahead a panel is asked for; the processor alone looks too near for few rows.
enum { PREFETCH_BYTES = 4096 };

// One switch over the number of rows of a tile. The number is a constant in each case, so that every
// tile is compiled for its own and its sums stay in registers. CASE(n) calls the tile for n rows; tiles
// have at most 14.
#define SWITCH_TILE_ROWS(rows, CASE)                                                         \
  switch (rows) {                                                                            \
    CASE(1) CASE(2) CASE(3) CASE(4) CASE(5) CASE(6) CASE(7) CASE(8) CASE(9) CASE(10)         \
    CASE(11) CASE(12) CASE(13) CASE(14)                                                      \
  }

// A function of such a switch: by itself, so that nothing around it takes registers from the sums.
#define TILES static __attribute__((noinline)) void

// The case of n rows where a tile has that many at all.
#define TILE_CASE(n, tile, ...)                                                              \
  case n:                                                                                    \
    if (n <= TILE_ROWS) tile(n <= TILE_ROWS ? n : TILE_ROWS, __VA_ARGS__);                   \
    break;

// Clears what packing will not write of a panel: columns that the matrix does not have, and the end,
// where the size is rounded up to 64 bytes.
INLINE void clear_unwritten(void *panel, size_t bytes, size_t outputs) {
  size_t cleared = outputs < PANEL || bytes < 64 ? bytes : 64;
  __builtin_memset((char *)panel + bytes - cleared, 0, cleared);
}

INLINE size_t tiles_of(size_t rows) { return (rows + TILE_ROWS - 1) / TILE_ROWS; }

// Divides rows r0 to r1 into tiles of even size, so that there is no short one at the end.
#define EACH_TILE(first, size, r0, r1, body)                                                 \
  do {                                                                                       \
    size_t rows_ = (r1) - (r0), tiles_ = tiles_of(rows_);                                    \
    size_t small_ = tiles_ ? rows_ / tiles_ : 0, larger_ = rows_ - small_ * tiles_;          \
    for (size_t t_ = 0, first = (r0), size; t_ < tiles_; t_++, first += size) {              \
      size = small_ + (t_ < larger_);                                                        \
      body                                                                                   \
    }                                                                                        \
  } while (0)

// MARK: - Steps

// Weights that follow those at hand. Each tile asks for a part of them, so that they have come from
// memory when their first tile begins.
typedef struct {
  const char *place;
  // How far to go on in UNROLLED steps; 0 where there is nothing to ask for.
  size_t step;
} panel_ahead;

enum { UNROLLED = 2 };

// What `tiles` tiles of so many steps ask for of `bytes` bytes, `distance` behind those at `here`.
INLINE panel_ahead ahead_of(const char *here, size_t distance, size_t bytes, size_t tiles,
                            size_t steps) {
  // Few tiles ask for what they read themselves, a few steps before; short ones are at the next panel
  // soon, and such panels are in the cache as a rule: those of attention.
  if (bytes == 0 || tiles < 4 || steps < 64) return (panel_ahead){here, 0};
  size_t step = bytes / (tiles * (steps / UNROLLED));
  return (panel_ahead){here + distance, step < 64 ? step : 64};  // no further than a cache line
}

// Asks for what is next.
INLINE void ask_ahead(panel_ahead *ahead) {
  __builtin_prefetch(ahead->place, 0, 2);
  ahead->place += ahead->step;
}

// For the tile behind one of so many steps.
INLINE void go_ahead(panel_ahead *ahead, size_t steps) {
  ahead->place += steps / UNROLLED * ahead->step;
}

// The loop of a tile over the inputs, UNROLLED steps at a time. In `body` a step `u` finds its numbers
// of row i at STEP_ROW(i) and its part of the panel at STEP_PANEL. `a` and `b` are pointers to char;
// steps lie a_step and b_step bytes apart, rows a_bytes. `chore` is done once in UNROLLED steps.
//
// Rows are reached from every third of them: x86 adds one or two strides to an address as it loads. The
// compiler would keep a pointer for each row, which do not fit the registers, or add a stride for each
// row in each step, on the ports that multiply; the empty statement hides from it where they come from.
#define EACH_STEP(rows, a, a_bytes, a_step, b, b_step, steps, chore, body)                   \
  do {                                                                                       \
    enum { BASES = (TILE_ROWS + 2) / 3 };                                                    \
    const size_t row_bytes_ = (a_bytes), row_step_ = (a_step), panel_step_ = (b_step);       \
    const char *base_[BASES], *panel_ = (b);                                                 \
    _Pragma("clang loop unroll(full)")                                                       \
    for (int i = 0; i < ((rows) + 2) / 3; i++) base_[i] = (a) + 3 * i * row_bytes_;          \
    size_t left_ = (steps);                                                                  \
    for (; left_ >= UNROLLED; left_ -= UNROLLED) {                                           \
      HIDE_BASES(rows)                                                                       \
      chore                                                                                  \
      _Pragma("clang loop unroll(full)")                                                     \
      for (int u = 0; u < UNROLLED; u++) body                                                \
      ADVANCE_STEPS(rows, UNROLLED)                                                          \
    }                                                                                        \
    for (; left_ > 0; left_--) {                                                             \
      HIDE_BASES(rows)                                                                       \
      const int u = 0;                                                                       \
      body                                                                                   \
      ADVANCE_STEPS(rows, 1)                                                                 \
    }                                                                                        \
  } while (0)

#define STEP_ROW(i) (base_[(i) / 3] + (i) % 3 * row_bytes_ + u * row_step_)
#define STEP_PANEL (panel_ + u * panel_step_)

#define HIDE_BASES(rows)                                                                     \
  _Pragma("clang loop unroll(full)")                                                         \
  for (int i = 0; i < ((rows) + 2) / 3; i++) __asm__("" : "+r"(base_[i]));

#define ADVANCE_STEPS(rows, count)                                                           \
  panel_ += (count) * panel_step_;                                                           \
  _Pragma("clang loop unroll(full)")                                                         \
  for (int i = 0; i < ((rows) + 2) / 3; i++) base_[i] += (count) * row_step_;

// MARK: - Results

// Where a whole tile goes: `added`, rows `added_stride` apart, may be NULL; the bias has PANEL
// numbers. Of what is `rectified` the negative numbers become 0.
typedef struct {
  float *c;
  size_t c_stride;
  const float *bias, *added;
  size_t added_stride;
  int rectified;
} tile_target;

// A product c, or the part of one that is at hand.
typedef struct {
  float *c;
  size_t c_stride;
  // Whether sums are added to those in c.
  int adds;
  // NULL where more inputs follow.
  const contrast_product_epilogue *epilogue;
  // Room for a tile.
  float *sums;
} tile_result;

ALIGNED static const float no_bias[PANEL];

// Whether a tile is rectified last, as it is stored.
INLINE int tile_is_rectified(const contrast_product_epilogue *epilogue) {
  return epilogue->act == CONTRAST_RELU && !epilogue->gate
         && (epilogue->activates_sum || !epilogue->residual);
}

// Whether a tile goes to memory of its own first: if it is not whole, if its numbers go through an
// activation that more than rectifies them or have a gate, or if there is more than one thing to add. The rows of a result
// that lie a power of two apart would push each other out of the first-level cache before they are read
// again.
INLINE int tile_waits(const tile_result *result, size_t columns) {
  const contrast_product_epilogue *epilogue = result->epilogue;
  if (columns < PANEL) return 1;
  if (!epilogue) return 0;
  return epilogue->gate || (epilogue->act != CONTRAST_IDENTITY && !tile_is_rectified(epilogue))
         || (epilogue->residual && result->adds);
}

// The target of the tile at `row` and `column`.
INLINE tile_target tile_target_of(const tile_result *result, size_t row, size_t column,
                                  size_t columns) {
  const contrast_product_epilogue *epilogue = result->epilogue;
  float *place = result->c + row * result->c_stride + column;
  tile_target target = {.c = place, .c_stride = result->c_stride, .bias = no_bias};
  if (columns == PANEL) {
    if (epilogue && epilogue->bias) target.bias = epilogue->bias + column;
    if (result->adds) {
      target.added = place;
      target.added_stride = result->c_stride;
    }
  }
  if (tile_waits(result, columns)) {
    target.c = result->sums;
    target.c_stride = PANEL;
  } else if (epilogue) {
    target.rectified = tile_is_rectified(epilogue);
    if (epilogue->residual) {
      target.added = epilogue->residual + row * epilogue->residual_stride + column;
      target.added_stride = epilogue->residual_stride;
    }
  }
  return target;
}

// Brings a tile that waits to its place.
INLINE void finish_tile(const tile_result *result, size_t row, size_t column, size_t rows,
                        size_t columns) {
  if (!tile_waits(result, columns)) return;
  const contrast_product_epilogue *epilogue = result->epilogue;
  float *place = result->c + row * result->c_stride + column, *sums = result->sums;
  int whole = columns == PANEL, adds = result->adds && !whole;
  if (adds || !epilogue) {
    float *to = epilogue ? sums : place;
    size_t to_stride = epilogue ? PANEL : result->c_stride;
    for (size_t r = 0; r < rows; r++) {
      for (size_t i = 0; i < columns; i += LANES) {
        vf x = load(sums + r * PANEL + i);
        if (adds) x += load_some(place + r * result->c_stride + i, columns - i);
        store_some(to + r * to_stride + i, columns - i, x);
      }
    }
  }
  if (!epilogue) return;
  const float *bias = epilogue->bias && !whole ? epilogue->bias + column : 0;
  if (epilogue->gate) {
    if (bias) EPILOGUE(sums, PANEL, bias, CONTRAST_IDENTITY, 0, 0, sums, PANEL, rows, columns);
    GATED(epilogue->gate + row * epilogue->gate_stride + column, epilogue->gate_stride, sums, PANEL,
          epilogue->act, place, result->c_stride, rows, columns);
    return;
  }
  int activates_sum = epilogue->activates_sum && epilogue->residual;
  EPILOGUE(
      sums, PANEL, bias, activates_sum ? CONTRAST_IDENTITY : epilogue->act,
      epilogue->residual ? epilogue->residual + row * epilogue->residual_stride + column : 0,
      epilogue->residual_stride, place, result->c_stride, rows, columns);
  if (!activates_sum) return;
  EPILOGUE(
      place, result->c_stride, 0, epilogue->act, 0, 0, place, result->c_stride, rows, columns);
}

// Stores a tile: `numbers` is the expression for vector v of row i, with its bias[v].
#define STORE_TILE(rows, target, numbers)                                                    \
  do {                                                                                       \
    const tile_target own_ = *(target); /* which no store can change */                      \
    vf bias[TILE_VECTORS];                                                                   \
    _Pragma("clang loop unroll(full)")                                                       \
    for (int v = 0; v < TILE_VECTORS; v++) bias[v] = load(own_.bias + v * LANES);            \
    vf least_ = splat(own_.rectified ? 0 : -INFINITE);                                       \
    if (own_.added) {                                                                        \
      EACH_VECTOR_OF_TILE(rows, {                                                            \
        vf added_ = load(own_.added + i * own_.added_stride + v * LANES);                    \
        vf sum_ = (numbers) + added_;                                                        \
        store(own_.c + i * own_.c_stride + v * LANES, at_least(least_, sum_));               \
      })                                                                                     \
    } else {                                                                                 \
      EACH_VECTOR_OF_TILE(rows, {                                                            \
        store(own_.c + i * own_.c_stride + v * LANES, at_least(least_, numbers));            \
      })                                                                                     \
    }                                                                                        \
  } while (0)

#define EACH_VECTOR_OF_TILE(rows, body)                                                      \
  _Pragma("clang loop unroll(full)")                                                         \
  for (int i = 0; i < (rows); i++) {                                                         \
    _Pragma("clang loop unroll(full)")                                                       \
    for (int v = 0; v < TILE_VECTORS; v++) body                                              \
  }

#endif
