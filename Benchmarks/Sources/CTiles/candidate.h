// A candidate: the including file defines CANDIDATE and, unless it wants those of the library, TILE_ROWS and
// TILE_VECTORS, or INPUT_BLOCK and ROW_BLOCK.

#include "tiles.h"

#if defined(__x86_64__)

#include "../../../Sources/CContrastKernels/avx512.h"

#undef EPILOGUE
#define EPILOGUE no_epilogue

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma,f16c"))), \
    apply_to = function)

#pragma clang diagnostic ignored "-Wunused-function"

#include "../../../Sources/CContrastKernels/transpose_body.h"

// Products without an epilogue never call it.
#include "contrast_kernels.h"
static void no_epilogue(const float *x, size_t x_stride, const float *bias, contrast_activation act,
                        const float *residual, size_t residual_stride, float *y, size_t y_stride,
                        size_t rows, size_t columns) {}

#include "../../../Sources/CContrastKernels/products_body.h"

static void pack(const float *w, size_t outputs, size_t inputs, float *packed) {
  pack_panels(w, inputs, 1, outputs, inputs, packed);
}

static void multiply(const float *a, size_t a_stride, size_t rows, const float *packed, size_t inputs,
                     size_t outputs, float *c) {
  multiply_panels(a, a_stride, rows, packed, inputs, inputs, outputs, c, outputs, 0, NULL);
}

const tile_candidate CANDIDATE = {
    TILE_ROWS, PANEL, INPUT_BLOCK, ROW_BLOCK, pack, multiply,
};

#pragma clang attribute pop

#endif
