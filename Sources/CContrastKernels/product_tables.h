// The products of each precision and instruction set, one file each; contrast_products.c chooses.

#ifndef CONTRAST_PRODUCT_TABLES_H
#define CONTRAST_PRODUCT_TABLES_H

#include "contrast_products.h"
#include "kernel_tables.h"

extern CONTRAST_HIDDEN const contrast_product_table contrast_portable_bfloat16;
extern CONTRAST_HIDDEN const contrast_product_table contrast_portable_int8;
#if defined(__x86_64__)
extern CONTRAST_HIDDEN const contrast_product_table contrast_avx2_bfloat16;
extern CONTRAST_HIDDEN const contrast_product_table contrast_avx512_bfloat16;
extern CONTRAST_HIDDEN const contrast_product_table contrast_avx512bf16_bfloat16;
extern CONTRAST_HIDDEN const contrast_product_table contrast_avx2_int8;
extern CONTRAST_HIDDEN const contrast_product_table contrast_avxvnni_int8;
extern CONTRAST_HIDDEN const contrast_product_table contrast_avx512_int8;
extern CONTRAST_HIDDEN const contrast_product_table contrast_avx512vnni_int8;
#elif defined(__aarch64__)
extern CONTRAST_HIDDEN const contrast_product_table contrast_neon_bfloat16;
extern CONTRAST_HIDDEN const contrast_product_table contrast_neonbf16_bfloat16;
extern CONTRAST_HIDDEN const contrast_product_table contrast_neon_int8;
extern CONTRAST_HIDDEN const contrast_product_table contrast_neondot_int8;
#endif

#endif
