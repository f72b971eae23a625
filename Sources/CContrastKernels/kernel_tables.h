// The kernels of each instruction set, one file each; contrast_kernels.c chooses.

#ifndef CONTRAST_KERNEL_TABLES_H
#define CONTRAST_KERNEL_TABLES_H

#include "contrast_gradients.h"
#include "instruction_sets.h"

extern CONTRAST_HIDDEN const contrast_kernel_table contrast_portable_kernels;
extern CONTRAST_HIDDEN const contrast_gradient_table contrast_portable_gradients;
#if defined(__x86_64__)
extern CONTRAST_HIDDEN const contrast_kernel_table contrast_avx2_kernels;
extern CONTRAST_HIDDEN const contrast_gradient_table contrast_avx2_gradients;
extern CONTRAST_HIDDEN const contrast_kernel_table contrast_avx512_kernels;
extern CONTRAST_HIDDEN const contrast_gradient_table contrast_avx512_gradients;
#elif defined(__aarch64__)
extern CONTRAST_HIDDEN const contrast_kernel_table contrast_neon_kernels;
extern CONTRAST_HIDDEN const contrast_gradient_table contrast_neon_gradients;
#endif

#endif
