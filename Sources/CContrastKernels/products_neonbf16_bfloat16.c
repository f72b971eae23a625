// Products in bfloat16 on 64-bit ARM with FEAT_BF16: the dot product of pairs.

#include "product_tables.h"

#if defined(__aarch64__) && !CONTRAST_ASSEMBLY

#include "neon.h"

#pragma clang attribute push(__attribute__((target("bf16"))), apply_to = function)

#define PRODUCTS contrast_neonbf16_bfloat16
#define PRODUCTS_NAME "neonbf16"

#define DOT(s, a, b) (vf)vbfdotq_f32((float32x4_t)(s), (bfloat16x8_t)(a), (bfloat16x8_t)(b))
#include "bfloat16_pairs_body.h"

#pragma clang attribute pop

#endif
