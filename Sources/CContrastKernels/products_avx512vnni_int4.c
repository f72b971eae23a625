// Products in int4 on x86-64 with AVX-512 VNNI.

#include "product_tables.h"

#if defined(__x86_64__) && !CONTRAST_ASSEMBLY

// Sums of groups and of all inputs stay in registers.
#define TILE_ROWS 6
#define TILE_VECTORS 2
#include "avx512.h"

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma,f16c,avx512vnni"))), \
    apply_to = function)

#define PRODUCTS contrast_avx512vnni_int4
#define PRODUCTS_NAME "avx512vnni"

#define HAS_FLOAT16
#define FROM_FLOAT16(h) (vf)_mm512_cvtph_ps((__m256i)(h))
#define TO_FLOAT16(v) (vh)_mm512_cvtps_ph((__m512)(v), _MM_FROUND_TO_NEAREST_INT)
#include "vectors_body.h"

typedef vi group_sum;
#define GROUP_START(first) (first)
#define DOT(s, w, x) (vi)_mm512_dpbusd_epi32((__m512i)(s), (__m512i)(w), (__m512i)(x))
#define GROUP_END(s, first) (s)
#include "int4_products_body.h"

#pragma clang attribute pop

#endif
