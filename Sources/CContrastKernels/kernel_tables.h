// The kernels of each instruction set, one file each; contrast_kernels.c chooses.

#ifndef CONTRAST_KERNEL_TABLES_H
#define CONTRAST_KERNEL_TABLES_H

#include "contrast_assembly.h"
#include "contrast_gradients.h"
#include "instruction_sets.h"

/// The epilogue of an instruction set, which its own products call: as contrast_epilogue.
typedef void contrast_epilogue_kernel(const float *x, size_t x_stride, const float *bias,
                                      contrast_activation act, const float *residual,
                                      size_t residual_stride, float *y, size_t y_stride,
                                      size_t rows, size_t columns);

/// The same of contrast_gated.
typedef void contrast_gated_kernel(const float *gate, size_t gate_stride, const float *up,
                                   size_t up_stride, contrast_activation act, float *y,
                                   size_t y_stride, size_t rows, size_t columns);

extern CONTRAST_HIDDEN contrast_epilogue_kernel contrast_portable_epilogue;
extern CONTRAST_HIDDEN contrast_gated_kernel contrast_portable_gated;
extern CONTRAST_HIDDEN const contrast_kernel_table contrast_portable_kernels;
extern CONTRAST_HIDDEN const contrast_gradient_table contrast_portable_gradients;
#if defined(__x86_64__)
extern CONTRAST_HIDDEN contrast_epilogue_kernel contrast_avx2_epilogue;
extern CONTRAST_HIDDEN contrast_gated_kernel contrast_avx2_gated;
extern CONTRAST_HIDDEN const contrast_kernel_table contrast_avx2_kernels;
extern CONTRAST_HIDDEN const contrast_gradient_table contrast_avx2_gradients;
extern CONTRAST_HIDDEN contrast_epilogue_kernel contrast_avx512_epilogue;
extern CONTRAST_HIDDEN contrast_gated_kernel contrast_avx512_gated;
extern CONTRAST_HIDDEN const contrast_kernel_table contrast_avx512_kernels;
extern CONTRAST_HIDDEN const contrast_gradient_table contrast_avx512_gradients;
#elif defined(__aarch64__)
extern CONTRAST_HIDDEN contrast_epilogue_kernel contrast_neon_epilogue;
extern CONTRAST_HIDDEN contrast_gated_kernel contrast_neon_gated;
extern CONTRAST_HIDDEN const contrast_kernel_table contrast_neon_kernels;
extern CONTRAST_HIDDEN const contrast_gradient_table contrast_neon_gradients;
#endif

#endif
