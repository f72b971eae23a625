// Products in int4 on 64-bit ARM without the dot product. Two products of at most 15 * 127 fit 16 bits.

#include "product_tables.h"

#if defined(__aarch64__) && !CONTRAST_ASSEMBLY

#include "neon.h"
#undef TILE_VECTORS
#define TILE_VECTORS 2  // sums of groups and of all inputs stay in registers

#define PRODUCTS contrast_neon_int4
#define PRODUCTS_NAME "neon"

#define HAS_FLOAT16
#define FROM_FLOAT16(h) (vf)vcvt_f32_f16((float16x4_t)(h))
#define TO_FLOAT16(v) (vh)vcvt_f16_f32((float32x4_t)(v))
#include "vectors_body.h"

INLINE vi dot_bytes(vi sum, vi a, vi b) {
  int8x16_t x = (int8x16_t)a, y = (int8x16_t)b;
  int16x8_t low = vmull_s8(vget_low_s8(x), vget_low_s8(y)), high = vmull_high_s8(x, y);
  return (vi)vpadalq_s16((int32x4_t)sum, vpaddq_s16(low, high));
}

typedef vi group_sum;
#define GROUP_START(first) (first)
#define DOT(s, w, x) dot_bytes(s, w, x)
#define GROUP_END(s, first) (s)
#include "int4_products_body.h"

#endif
