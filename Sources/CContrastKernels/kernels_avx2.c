// x86-64 with AVX2, FMA and F16C.

#include "kernel_tables.h"

#if defined(__x86_64__) && !CONTRAST_ASSEMBLY

#include "avx2.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c"))), apply_to = function)

#define TABLE contrast_avx2_kernels
#define GRADIENTS contrast_avx2_gradients
#define TABLE_NAME "avx2"
#define HAS_FLOAT16

#define FROM_FLOAT16(h) (vf)_mm256_cvtph_ps((__m128i)(h))
#define TO_FLOAT16(v) (vh)_mm256_cvtps_ph((__m256)(v), _MM_FROUND_TO_NEAREST_INT)
#include "kernels_body.h"

#pragma clang attribute pop

#endif
