#ifndef CONTRAST_CHILD_PROCESS_H
#define CONTRAST_CHILD_PROCESS_H

#include <stdbool.h>

#include "contrast_products.h"

/// Whether a child process survives a small product: the processor may not have the instructions.
bool contrast_runs_in_child(const contrast_product_table *_Nonnull products);

#endif
