// 64-bit ARM, where NEON and the float16 conversions are always there.

#include "kernel_tables.h"

#if defined(__aarch64__) && !CONTRAST_ASSEMBLY

#include "neon.h"

#define TABLE contrast_neon_kernels
#define GRADIENTS contrast_neon_gradients
#define TABLE_NAME "neon"
#define HAS_FLOAT16
#define FROM_FLOAT16(h) (vf)vcvt_f32_f16((float16x4_t)(h))
#define TO_FLOAT16(v) (vh)vcvt_f16_f32((float32x4_t)(v))
#include "kernels_body.h"

#endif
