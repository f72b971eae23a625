// x86-64 with AVX2, FMA and F16C.

#include "kernel_tables.h"

#if defined(__x86_64__)

#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c"))), apply_to = function)

#define LANES 8
#define TILE_ROWS 6
#define TILE_VECTORS 2
#define TABLE contrast_avx2_kernels
#define TABLE_NAME "avx2"
#define HAS_MASKED
#define HAS_FLOAT16

static const int32_t first_lanes[16] = {-1, -1, -1, -1, -1, -1, -1, -1};

#define TAIL_MASK(n) _mm256_loadu_si256((const __m256i *)(first_lanes + 8 - (n)))
#define LOAD_MASKED(p, n) (vf)_mm256_maskload_ps(p, TAIL_MASK(n))
#define STORE_MASKED(p, n, v) _mm256_maskstore_ps(p, TAIL_MASK(n), (__m256)(v))
#define WIDEN_FLOAT16(h) (vf)_mm256_cvtph_ps((__m128i)(h))
#define NARROW_FLOAT16(v) (vh)_mm256_cvtps_ph((__m256)(v), _MM_FROUND_TO_NEAREST_INT)
#include "kernels_body.h"

#pragma clang attribute pop

#endif
