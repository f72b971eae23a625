// What the choices of the best kernels and products have in common.

#ifndef CONTRAST_INSTRUCTION_SETS_H
#define CONTRAST_INSTRUCTION_SETS_H

#include <stdbool.h>
#include <string.h>

#include "kernel_tables.h"

/// Whether CONTRAST_INSTRUCTIONS leaves an instruction set in (see contrast_kernels.h).
CONTRAST_HIDDEN bool contrast_allows(const char *instruction_set);

/// Returns the table if it is the one of `name`, which NULL leaves open, and allowed.
#define CONSIDER(table)                                       \
  if (contrast_allows((table).name) &&                        \
      (name == NULL || strcmp(name, (table).name) == 0))      \
  return &(table)

#endif
