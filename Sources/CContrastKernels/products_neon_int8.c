// Products in int8 on 64-bit ARM without the dot product: pairs of integers of 16 bits.

#include "product_tables.h"

#if defined(__aarch64__) && !CONTRAST_ASSEMBLY

#include "neon.h"
#undef TILE_VECTORS
#define TILE_VECTORS 2  // pairs are converted on the way and leave fewer registers

#define PRODUCTS contrast_neon_int8
#define PRODUCTS_NAME "neon"

#define GROUP 2
#define ROW_OFFSET 0
typedef int16_t row_element;
#define LOAD_STEP(p) (vi)vmovl_s8(vld1_s8((const int8_t *)(p)))
#define DOT(s, a, b) dot_pairs(s, a, b)
#include "vectors_body.h"

INLINE vi dot_pairs(vi sum, vi a, vi b) {
  int16x8_t x = (int16x8_t)a, y = (int16x8_t)b;
  int32x4_t low = vmull_s16(vget_low_s16(x), vget_low_s16(y));
  int32x4_t high = vmull_high_s16(x, y);
  return sum + (vi)vpaddq_s32(low, high);
}

#include "int8_products_body.h"

#endif
