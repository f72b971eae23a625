// Products in bfloat16 on 64-bit ARM, where NEON is always there.

#include "product_tables.h"

#if defined(__aarch64__) && !CONTRAST_ASSEMBLY

#include "neon.h"

#define PRODUCTS contrast_neon_bfloat16
#define PRODUCTS_NAME "neon"
#include "converted_products_body.h"

#endif
