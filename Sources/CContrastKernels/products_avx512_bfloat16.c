// Products in bfloat16 on x86-64 with AVX-512 F, BW, VL and DQ.

#include "product_tables.h"

#if defined(__x86_64__) && !CONTRAST_ASSEMBLY

#include "avx512.h"

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma"))), apply_to = function)

#define PRODUCTS contrast_avx512_bfloat16
#define PRODUCTS_NAME "avx512"
#include "converted_products_body.h"

#pragma clang attribute pop

#endif
