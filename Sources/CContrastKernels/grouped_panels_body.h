// Panels and rows whose inputs are summed in groups of 32 bits: pairs of bfloat16, or one, two or four
// integers. Included by int8_products_body.h and bfloat16_pairs_body.h, which define
//   GROUP           the inputs of a step
//   row_element     the type of a number of a prepared row, GROUP of which make 32 bits
//   WEIGHT_BYTES    the size of a weight
//   PANEL_HEAD      the bytes of a panel before its weights
//
// A panel is its head (int8: the float scales and int32 starting sums of its columns), then for each group
// of inputs PANEL times GROUP weights, zeros where there are fewer. A row is its head and then its groups.

#include "exponential_body.h"
#include "prepared_rows_body.h"
#include "tile_body.h"
#include "transpose_body.h"
#include "vectors_body.h"

#if !defined(GROUP) || !defined(WEIGHT_BYTES) || !defined(PANEL_HEAD)
#error "grouped_panels_body.h needs GROUP, WEIGHT_BYTES and PANEL_HEAD"
#endif

enum { STEP_BYTES = PANEL * GROUP * WEIGHT_BYTES };

static size_t groups(size_t inputs) { return (inputs + GROUP - 1) / GROUP; }

static size_t panel_bytes(size_t inputs) {
  return round_to_64(PANEL_HEAD + groups(inputs) * STEP_BYTES);
}

static size_t row_bytes(size_t inputs) { return ROW_HEAD + round_to_64(groups(inputs) * 4); }

// For each part of a block of keys the score, in the unit of weight_of, whose weight is the unit of
// the part.
typedef struct {
  float origin[CONTRAST_SOFTMAX_PARTS], unit[CONTRAST_SOFTMAX_PARTS];
} softmax_units;
