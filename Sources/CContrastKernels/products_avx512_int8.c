// Products in int8 on x86-64 with AVX-512 F, BW, VL and DQ: pairs of integers of 16 bits, whose sums
// cannot saturate.

#include "product_tables.h"

#if defined(__x86_64__) && !CONTRAST_ASSEMBLY

#include "avx512.h"

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma"))), apply_to = function)

#define PRODUCTS contrast_avx512_int8
#define PRODUCTS_NAME "avx512"

#define GROUP 2
#define ROW_OFFSET 0
typedef int16_t row_element;
#define LOAD_STEP(p) (vi)_mm512_cvtepi8_epi16(_mm256_loadu_si256((const __m256i *)(p)))
#define DOT(s, a, b) ((s) + (vi)_mm512_madd_epi16((__m512i)(a), (__m512i)(b)))
#include "int8_products_body.h"

#pragma clang attribute pop

#endif
