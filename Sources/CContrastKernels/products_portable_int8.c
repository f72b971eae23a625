// Products in int8 on any processor, in vectors of four.

#include "product_tables.h"

#include "portable.h"

#define PRODUCTS contrast_portable_int8
#define PRODUCTS_NAME "portable"

#define GROUP 1
#define ROW_OFFSET 0
typedef int32_t row_element;
#define LOAD_STEP(p) load_int8(p)
#define DOT(s, a, b) ((s) + (a) * (b))
#include "vectors_body.h"

INLINE vi load_int8(const char *p) {
  typedef int8_t bytes __attribute__((ext_vector_type(LANES)));
  bytes weights;
  __builtin_memcpy(&weights, p, sizeof weights);
  return __builtin_convertvector(weights, vi);
}

#include "int8_products_body.h"
