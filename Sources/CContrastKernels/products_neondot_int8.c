// Products in int8 on 64-bit ARM with the dot product (FEAT_DotProd).

#include "product_tables.h"

#if defined(__aarch64__) && !CONTRAST_ASSEMBLY

#include "neon.h"

#pragma clang attribute push(__attribute__((target("dotprod"))), apply_to = function)

#define PRODUCTS contrast_neondot_int8
#define PRODUCTS_NAME "neondot"

#define GROUP 4
#define ROW_OFFSET 0
typedef int8_t row_element;
#define LOAD_STEP(p) (vi)vld1q_s8((const int8_t *)(p))
#define DOT(s, a, b) (vi)vdotq_s32((int32x4_t)(s), (int8x16_t)(a), (int8x16_t)(b))
#include "int8_products_body.h"

#pragma clang attribute pop

#endif
