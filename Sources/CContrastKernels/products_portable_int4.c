// Products in int4 on any processor, in vectors of four.

#include "product_tables.h"

#include "portable.h"

#define PRODUCTS contrast_portable_int4
#define PRODUCTS_NAME "portable"

#include "vectors_body.h"

// Of four bytes in each lane.
INLINE vi dot_bytes(vi sum, vi weights, vi numbers) {
  for (int b = 0; b < 4; b++) {
    vi number = __builtin_bit_cast(vi, __builtin_bit_cast(vu, numbers) << (24 - 8 * b)) >> 24;
    sum += ((weights >> 8 * b) & 0xff) * number;
  }
  return sum;
}

typedef vi group_sum;
#define GROUP_START(first) (first)
#define DOT(s, w, x) dot_bytes(s, w, x)
#define GROUP_END(s, first) (s)
#include "int4_products_body.h"
