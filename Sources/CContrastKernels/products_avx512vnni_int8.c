// Products in int8 on x86-64 with AVX-512 VNNI: four unsigned integers times four signed ones.

#include "product_tables.h"

#if defined(__x86_64__) && !CONTRAST_ASSEMBLY

#include "avx512.h"

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma,avx512vnni"))), \
    apply_to = function)

#define PRODUCTS contrast_avx512vnni_int8
#define PRODUCTS_NAME "avx512vnni"

#define GROUP 4
#define ROW_OFFSET 128
typedef uint8_t row_element;
#define LOAD_STEP(p) (vi)_mm512_loadu_si512(p)
#define DOT(s, a, b) (vi)_mm512_dpbusd_epi32((__m512i)(s), (__m512i)(a), (__m512i)(b))
#include "int8_products_body.h"

#pragma clang attribute pop

#endif
