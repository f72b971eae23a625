// The float32 product of this library compiled for several shapes of tiles and blocks, to find what suits
// a processor. AVX-512 only.

#ifndef CONTRAST_TILES_H
#define CONTRAST_TILES_H

#include <stddef.h>

/// A product compiled for a shape of tiles.
typedef struct {
  /// Rows and columns of a tile; a panel is as wide.
  size_t rows, columns;
  /// Of the left factor, inputs and rows that are gone through at a time.
  size_t input_block, row_block;
  /// Packs w [outputs, inputs]; packed [outputs rounded up to whole panels, inputs].
  void (*pack)(const float *w, size_t outputs, size_t inputs, float *packed);
  /// c [rows, outputs] = a [rows, inputs] b, rows of a `a_stride` numbers apart.
  void (*multiply)(const float *a, size_t a_stride, size_t rows, const float *packed, size_t inputs,
                   size_t outputs, float *c);
} tile_candidate;

/// The candidates, the shape of the library first; none where the processor has no AVX-512.
size_t tile_candidate_count(void);
const tile_candidate *tile_candidate_at(size_t index);

#endif
