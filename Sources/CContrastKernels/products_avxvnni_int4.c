// Products in int4 on x86-64 with AVX-VNNI.

#include "product_tables.h"

#if defined(__x86_64__) && !CONTRAST_ASSEMBLY

#define TILE_ROWS 4  // which leaves registers for the weights
#define TILE_VECTORS 2
#include "avx2.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,avxvnni"))), apply_to = function)

#define PRODUCTS contrast_avxvnni_int4
#define PRODUCTS_NAME "avxvnni"

#define HAS_FLOAT16
#define FROM_FLOAT16(h) (vf)_mm256_cvtph_ps((__m128i)(h))
#define TO_FLOAT16(v) (vh)_mm256_cvtps_ph((__m256)(v), _MM_FROUND_TO_NEAREST_INT)
#include "vectors_body.h"

typedef vi group_sum;
#define GROUP_START(first) (first)
#define DOT(s, w, x) (vi)_mm256_dpbusd_avx_epi32((__m256i)(s), (__m256i)(w), (__m256i)(x))
#define GROUP_END(s, first) (s)
#include "int4_products_body.h"

#pragma clang attribute pop

#endif
