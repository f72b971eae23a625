// Products in bfloat16 on any processor, in vectors of four.

#include "product_tables.h"

#define LANES 4
#define TILE_ROWS 4
#define TILE_VECTORS 2
#define PRODUCTS contrast_portable_bfloat16
#define PRODUCTS_NAME "portable"
#include "widening_products_body.h"
