// Products in bfloat16 on any processor, in vectors of four.

#include "product_tables.h"

#include "portable.h"

#define PRODUCTS contrast_portable_bfloat16
#define PRODUCTS_NAME "portable"
#include "converted_products_body.h"
