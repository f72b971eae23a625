// Products in int4 on 64-bit ARM with the dot product (FEAT_DotProd).

#include "product_tables.h"

#if defined(__aarch64__) && !CONTRAST_ASSEMBLY

#include "neon.h"
#undef TILE_VECTORS
#define TILE_VECTORS 2  // sums of groups and of all inputs stay in registers

#pragma clang attribute push(__attribute__((target("dotprod"))), apply_to = function)

#define PRODUCTS contrast_neondot_int4
#define PRODUCTS_NAME "neondot"

#define HAS_FLOAT16
#define FROM_FLOAT16(h) (vf)vcvt_f32_f16((float16x4_t)(h))
#define TO_FLOAT16(v) (vh)vcvt_f16_f32((float32x4_t)(v))
#include "vectors_body.h"

typedef vi group_sum;
#define GROUP_START(first) (first)
#define DOT(s, w, x) (vi)vdotq_s32((int32x4_t)(s), (int8x16_t)(w), (int8x16_t)(x))
#define GROUP_END(s, first) (s)
#include "int4_products_body.h"

#pragma clang attribute pop

#endif
