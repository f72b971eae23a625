// Products in int4 on x86-64 with AVX2. The sums of a group fit 16 bits: eight times two products of at
// most 15 * 127.

#include "product_tables.h"

#if defined(__x86_64__) && !CONTRAST_ASSEMBLY

#define TILE_ROWS 4  // which leaves registers for the weights
#define TILE_VECTORS 2
#include "avx2.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c"))), apply_to = function)

#define PRODUCTS contrast_avx2_int4
#define PRODUCTS_NAME "avx2"

#define HAS_FLOAT16
#define FROM_FLOAT16(h) (vf)_mm256_cvtph_ps((__m128i)(h))
#define TO_FLOAT16(v) (vh)_mm256_cvtps_ph((__m256)(v), _MM_FROUND_TO_NEAREST_INT)
#include "vectors_body.h"

typedef __m256i group_sum;
#define GROUP_START(first) _mm256_setzero_si256()
#define DOT(s, w, x) _mm256_add_epi16(s, _mm256_maddubs_epi16((__m256i)(w), (__m256i)(x)))
#define GROUP_END(s, first) ((vi)_mm256_madd_epi16(s, _mm256_set1_epi16(1)) + (first))
#include "int4_products_body.h"

#pragma clang attribute pop

#endif
