#ifndef KERNEL_CASES_H
#define KERNEL_CASES_H

#include "contrast_kernels.h"
#include "contrast_products.h"

// Every float32 kernel of a table.
void run_kernel_cases(const contrast_kernel_table *kernels);

// The products of a table; `exact` asks for equal bits, as integers give them.
void run_product_cases(const contrast_product_table *products, bool exact);

// The products of FEAT_BF16 against what ARM specifies of its instruction, to the bit. Needs no
// tape.
void run_bfdot_case(const contrast_product_table *products);

#endif
