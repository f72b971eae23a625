// Products in bfloat16 on x86-64 with AVX2 and FMA.

#include "product_tables.h"

#if defined(__x86_64__) && !CONTRAST_ASSEMBLY

#include "avx2.h"

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)

#define PRODUCTS contrast_avx2_bfloat16
#define PRODUCTS_NAME "avx2"
#include "converted_products_body.h"

#pragma clang attribute pop

#endif
