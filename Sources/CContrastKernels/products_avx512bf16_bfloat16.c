// Products in bfloat16 on x86-64 with AVX-512 BF16, which sums pairs of products.

#include "product_tables.h"

#if defined(__x86_64__) && !CONTRAST_ASSEMBLY

#include "avx512.h"

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma,avx512bf16"))), \
    apply_to = function)

#define PRODUCTS contrast_avx512bf16_bfloat16
#define PRODUCTS_NAME "avx512bf16"

#define DOT(s, a, b) (vf)_mm512_dpbf16_ps((__m512)(s), (__m512bh)(a), (__m512bh)(b))
#define ROUND(x) __builtin_bit_cast(vh, _mm512_cvtneps_pbh((__m512)(x)))
#include "bfloat16_pairs_body.h"

#pragma clang attribute pop

#endif
