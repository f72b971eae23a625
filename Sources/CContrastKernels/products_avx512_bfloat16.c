// Products in bfloat16 on x86-64 with AVX-512 F, BW, VL and DQ.

#include "product_tables.h"

#if defined(__x86_64__)

#include <immintrin.h>

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma"))), apply_to = function)

#define LANES 16
#define TILE_ROWS 12
#define TILE_VECTORS 2
#define PRODUCTS contrast_avx512_bfloat16
#define PRODUCTS_NAME "avx512"
#include "avx512_masks.h"
#include "widening_products_body.h"

#pragma clang attribute pop

#endif
