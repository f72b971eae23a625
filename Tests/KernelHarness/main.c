// Compares the kernels of every instruction set with the portable ones, which
// Tests/ContrastTensorTests compares with readable twins. In C, so that it runs where there is no
// Swift: under an emulator.
//
//   kernel-harness [--write TAPE | --against TAPE] [table ...]
//   kernel-harness --best
//
// The results of the portable kernels are the reference. --write keeps them in a file, --against
// takes them from one: those of another processor, and the portable kernels are compared too.
// Tables are named "float32:neon", "int8:neondot"; all named must be there. Without names all that
// the processor has are compared. --best prints which are chosen for float32, bfloat16, int8
// and int4.

#include <stdio.h>
#include <string.h>

#include "child_process.h"
#include "harness.h"
#include "kernel_cases.h"

enum { FLOAT32, BFLOAT16, INT8, INT4, PRECISIONS };

static const char *const precision_names[] = {"float32", "bfloat16", "int8", "int4"};
static const char *const set_names[] = {"portable", "avx2",       "avxvnni",    "avx512",
                                        "avx512vnni", "avx512bf16", "neon",     "neondot",
                                        "neonbf16"};

static const contrast_product_table *products_of(int precision, const char *set) {
  switch (precision) {
    case BFLOAT16: return contrast_bfloat16_products(set);
    case INT8: return contrast_int8_products(set);
    default: return contrast_int4_products(set);
  }
}

static bool has(int precision, const char *set) {
  if (precision == FLOAT32) return contrast_kernels(set) != NULL;
  const contrast_product_table *products = products_of(precision, set);
  return products != NULL && contrast_runs_in_child(products);
}

static void run(int precision, const char *set) {
  switch (precision) {
    case FLOAT32: run_kernel_cases(contrast_kernels(set)); break;
    case BFLOAT16:
      run_product_cases(contrast_bfloat16_products(set), false);
      if (is_comparing() && strcmp(set, "neonbf16") == 0) {
        run_bfdot_case(contrast_bfloat16_products(set));
      }
      break;
    default: run_product_cases(products_of(precision, set), true); break;
  }
}

static bool is_wanted(const char *table, int count, char **tables) {
  for (int i = 0; i < count; i++) {
    if (strcmp(tables[i], table) == 0) return true;
  }
  return count == 0;
}

int main(int count, char **arguments) {
  const char *write = NULL, *against = NULL;
  int next = 1;
  if (count == 2 && strcmp(arguments[1], "--best") == 0) {
    printf("%s", contrast_instruction_set());
    for (int precision = BFLOAT16; precision < PRECISIONS; precision++) {
      printf(" %s", products_of(precision, NULL)->name);
    }
    printf("\n");
    return 0;
  }
  if (count > 2 && strcmp(arguments[1], "--write") == 0) write = arguments[2], next = 3;
  if (count > 2 && strcmp(arguments[1], "--against") == 0) against = arguments[2], next = 3;
  char **tables = arguments + next;
  count -= next;

  // Some hypervisors hide these and not their instructions.
  contrast_assume("avx512bf16");
  contrast_assume("avxvnni");

  if (against) {
    load_tape(against);
  } else {
    for (int precision = 0; precision < PRECISIONS; precision++) {
      start_writing(precision_names[precision]);
      run(precision, "portable");
    }
    if (write) save_tape(write);
  }
  size_t failures = 0;
  int compared = 0;
  for (size_t s = 0; s < COUNT(set_names); s++) {
    for (int precision = 0; precision < PRECISIONS; precision++) {
      char table[64];
      snprintf(table, sizeof table, "%s:%s", precision_names[precision], set_names[s]);
      if (!is_wanted(table, count, tables) || !has(precision, set_names[s])) continue;
      start_comparing(precision_names[precision]);
      run(precision, set_names[s]);
      failures += report(table);
      compared += 1;
    }
  }
  if (compared < count) {
    printf("%d of the tables asked for are not here\n", count - compared);
    failures += 1;
  }
  return failures == 0 ? 0 : 1;
}
