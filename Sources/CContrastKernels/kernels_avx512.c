// x86-64 with AVX-512 F, BW, VL and DQ.

#include "kernel_tables.h"

#if defined(__x86_64__) && !CONTRAST_ASSEMBLY

#include "avx512.h"

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma,f16c"))), \
    apply_to = function)

#define TABLE contrast_avx512_kernels
#define GRADIENTS contrast_avx512_gradients
#define TABLE_NAME "avx512"
#define HAS_FLOAT16

#define FROM_FLOAT16(h) (vf)_mm512_cvtph_ps((__m256i)(h))
#define TO_FLOAT16(v) (vh)_mm512_cvtps_ph((__m512)(v), _MM_FROUND_TO_NEAREST_INT)
#define RECIPROCAL_ESTIMATE(v) (vf)_mm512_rcp14_ps((__m512)(v))
#include "kernels_body.h"

#pragma clang attribute pop

#endif
