// The tables of products in bfloat16, int8 and int4, the best first.

#include "contrast_products.h"

#include "instruction_sets.h"
#include "product_tables.h"

const contrast_product_table *contrast_bfloat16_products(const char *instruction_set) {
  static const void *const tables[] = {
#if defined(__x86_64__)
      &contrast_avx512bf16_bfloat16,
      &contrast_avx512_bfloat16,
      &contrast_avx2_bfloat16,
#elif defined(__aarch64__)
      &contrast_neonbf16_bfloat16,
      &contrast_neon_bfloat16,
#endif
      &contrast_portable_bfloat16,
      NULL,
  };
  return contrast_choose(tables, instruction_set);
}

const contrast_product_table *contrast_int8_products(const char *instruction_set) {
  static const void *const tables[] = {
#if defined(__x86_64__)
      &contrast_avx512vnni_int8,
      &contrast_avxvnni_int8,
      &contrast_avx512_int8,
      &contrast_avx2_int8,
#elif defined(__aarch64__)
      &contrast_neondot_int8,
      &contrast_neon_int8,
#endif
      &contrast_portable_int8,
      NULL,
  };
  return contrast_choose(tables, instruction_set);
}

const contrast_product_table *contrast_int4_products(const char *instruction_set) {
  static const void *const tables[] = {
#if defined(__x86_64__)
      &contrast_avx512vnni_int4,
      &contrast_avxvnni_int4,
      &contrast_avx512_int4,
      &contrast_avx2_int4,
#elif defined(__aarch64__)
      &contrast_neondot_int4,
      &contrast_neon_int4,
#endif
      &contrast_portable_int4,
      NULL,
  };
  return contrast_choose(tables, instruction_set);
}
