// Products in int8 on x86-64 with AVX2: pairs of integers of 16 bits, whose sums cannot saturate.

#include "product_tables.h"

#if defined(__x86_64__) && !CONTRAST_ASSEMBLY

#include "avx2.h"

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)

#define PRODUCTS contrast_avx2_int8
#define PRODUCTS_NAME "avx2"

#define GROUP 2
#define ROW_OFFSET 0
typedef int16_t row_element;
#define LOAD_STEP(p) (vi)_mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(p)))
#define DOT(s, a, b) ((s) + (vi)_mm256_madd_epi16((__m256i)(a), (__m256i)(b)))
#include "int8_products_body.h"

#pragma clang attribute pop

#endif
