// Packing weights in bfloat16; included by the bodies of their products.
//
// The including file has included tile_body.h. A panel holds, for each pair of inputs, two weights of
// each of PANEL columns, so it is a transpose of 32-bit words; where inputs or columns are missing it
// is zero.

#include "transpose_body.h"
#include "vectors_body.h"

enum { PAIR_PACK_BLOCK = 256 };  // inputs, whose numbers fit the first cache for all columns

typedef union {
  float words[PANEL][PAIR_PACK_BLOCK / 2];
  uint16_t numbers[PANEL][PAIR_PACK_BLOCK];
} pair_block;

// The first input of the block is input p0, an even one; it has `count` inputs.
INLINE void place_pairs(pair_block *block, size_t outputs, size_t p0, size_t count, float *panel) {
  for (size_t j = 0; count % 2 && j < outputs; j++) block->numbers[j][count] = 0;
  transpose(&block->words[0][0], PAIR_PACK_BLOCK / 2, panel + p0 / 2 * PANEL, PANEL, outputs,
            (count + 1) / 2);
}

static void pack_panel(const float *w, size_t w_stride, size_t outputs, size_t inputs,
                       void *panel) {
  clear_unwritten(panel, panel_bytes(inputs), outputs);
  pair_block block;
  for (size_t p0 = 0; p0 < inputs; p0 += PAIR_PACK_BLOCK) {
    size_t count = inputs - p0 < PAIR_PACK_BLOCK ? inputs - p0 : PAIR_PACK_BLOCK;
    for (size_t j = 0; j < outputs; j++) {
      const float *from = w + j * w_stride + p0;
      EACH_VECTOR(
          p, count,
          {
            vh h = to_bfloat16(load(from + p));
            __builtin_memcpy(&block.numbers[j][p], &h, sizeof h);
          },
          {
            vh h = to_bfloat16(load_tail(from + p, count - p));
            for (size_t i = 0; p + i < count; i++) block.numbers[j][p + i] = h[i];
          });
    }
    place_pairs(&block, outputs, p0, count, panel);
  }
}

static void pack_bfloat16_panel(const uint16_t *w, size_t w_stride, size_t outputs, size_t inputs,
                                void *panel) {
  clear_unwritten(panel, panel_bytes(inputs), outputs);
  pair_block block;
  for (size_t p0 = 0; p0 < inputs; p0 += PAIR_PACK_BLOCK) {
    size_t count = inputs - p0 < PAIR_PACK_BLOCK ? inputs - p0 : PAIR_PACK_BLOCK;
    for (size_t j = 0; j < outputs; j++) {
      __builtin_memcpy(block.numbers[j], w + j * w_stride + p0, count * sizeof *w);
    }
    place_pairs(&block, outputs, p0, count, panel);
  }
}
