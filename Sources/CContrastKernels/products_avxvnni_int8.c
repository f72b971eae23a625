// Products in int8 on x86-64 with AVX-VNNI: four unsigned integers times four signed ones.

#include "product_tables.h"

#if defined(__x86_64__) && !CONTRAST_ASSEMBLY

#include "avx2.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,avxvnni"))), apply_to = function)

#define PRODUCTS contrast_avxvnni_int8
#define PRODUCTS_NAME "avxvnni"

#define GROUP 4
#define ROW_OFFSET 128
typedef uint8_t row_element;
#define LOAD_STEP(p) (vi)_mm256_loadu_si256((const __m256i *)(p))
#define DOT(s, a, b) (vi)_mm256_dpbusd_avx_epi32((__m256i)(s), (__m256i)(a), (__m256i)(b))
#include "int8_products_body.h"

#pragma clang attribute pop

#endif
