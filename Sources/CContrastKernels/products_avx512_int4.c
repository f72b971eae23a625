// Products in int4 on x86-64 with AVX-512 F, BW, VL and DQ. The sums of a group fit 16 bits: eight times
// two products of at most 15 * 127.

#include "product_tables.h"

#if defined(__x86_64__) && !CONTRAST_ASSEMBLY

// Sums of groups and of all inputs stay in registers.
#define TILE_ROWS 6
#define TILE_VECTORS 2
#include "avx512.h"

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma,f16c"))), \
    apply_to = function)

#define PRODUCTS contrast_avx512_int4
#define PRODUCTS_NAME "avx512"

#define HAS_FLOAT16
#define FROM_FLOAT16(h) (vf)_mm512_cvtph_ps((__m256i)(h))
#define TO_FLOAT16(v) (vh)_mm512_cvtps_ph((__m512)(v), _MM_FROUND_TO_NEAREST_INT)
#include "vectors_body.h"

typedef __m512i group_sum;
#define GROUP_START(first) _mm512_setzero_si512()
#define DOT(s, w, x) _mm512_add_epi16(s, _mm512_maddubs_epi16((__m512i)(w), (__m512i)(x)))
#define GROUP_END(s, first) ((vi)_mm512_madd_epi16(s, _mm512_set1_epi16(1)) + (first))
#include "int4_products_body.h"

#pragma clang attribute pop

#endif
