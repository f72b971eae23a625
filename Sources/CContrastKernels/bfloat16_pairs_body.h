// Products in bfloat16 on instructions that sum pairs of inputs.
//
// The including file includes the header of an instruction set, and defines PRODUCTS, PRODUCTS_NAME and
//   DOT(s, a, b)    s plus the sum over a pair of a times b, in each lane
// and, where there is an instruction for it,
//   ROUND(x)        numbers in bfloat16. Those below the least normal one may become 0 if DOT reads them as 0.

#if !defined(PRODUCTS) || !defined(PRODUCTS_NAME) || !defined(DOT)
#error "bfloat16_pairs_body.h needs PRODUCTS, PRODUCTS_NAME and DOT"
#endif

#ifndef ROUND
#define ROUND(x) to_bfloat16(x)
#endif

#define GROUP 2
#define WEIGHT_BYTES 2
#define PANEL_HEAD 0
#include "grouped_panels_body.h"

typedef uint16_t row_element;
typedef float step_element;
typedef vf accumulator;
typedef vf step;

#define LOAD_STEP(p) load((const float *)(p))
#define FIRST_SUM(panel, v) splat(0)
#define RESULT(sum, panel, v, row) (sum)

static void prepare_row(const float *x, size_t inputs, char *row) {
  uint16_t *y = (uint16_t *)(row + ROW_HEAD);
  EACH_VECTOR(
      i, inputs,
      {
        vh h = ROUND(load(x + i));
        __builtin_memcpy(y + i, &h, sizeof h);
      },
      {
        vh h = ROUND(load_tail(x + i, inputs - i));
        for (size_t j = 0; i + j < inputs; j++) y[i + j] = h[j];
      });
}

// MARK: - Softmax

#define NO_WEIGHT 0.0f

INLINE vf weight_of(vf x, float scale, float origin) {
  vf scaled = x * scale;  // rounded as it was for the maximum
  return from_bfloat16(ROUND(exponential_nonpositive(scaled - origin)));
}

INLINE vi bits_of_weights(vf weights) { return __builtin_bit_cast(vi, weights) >> 16; }

// Returns the maximum of the row and `m`.
INLINE float units_of(const float *x, size_t n, float scale, size_t part_keys, float m,
                      softmax_units *units) {
  float largest = scaled_max(x, n, scale);
  m = largest > m ? largest : m;
  for (int p = 0; p < CONTRAST_SOFTMAX_PARTS; p++) {
    units->origin[p] = m == -INFINITE ? 0 : m;  // nothing but -inf so far: against 0 they give 0
    units->unit[p] = 1;
  }
  return m;
}

INLINE float score_factor(float scale) { return scale; }

// MARK: - Packing and multiplying

#include "pack_pairs_body.h"
#define PACK_BFLOAT16_PANEL pack_bfloat16_panel
#define ZERO_BYTE 0

#include "grouped_products_body.h"
