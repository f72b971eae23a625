// Vectors, tiles and masks of AVX2 with FMA and F16C.

#ifndef CONTRAST_AVX2_H
#define CONTRAST_AVX2_H

#include <immintrin.h>
#include <stdint.h>

#define LANES 8
#ifndef TILE_ROWS
#define TILE_ROWS 6
#define TILE_VECTORS 2
#endif
#define EPILOGUE contrast_avx2_epilogue
#define GATED contrast_avx2_gated

// The first lanes of a vector.
#define HAS_MASKED
static const int32_t first_lanes[16] = {-1, -1, -1, -1, -1, -1, -1, -1};
#define TAIL_MASK(n) _mm256_loadu_si256((const __m256i *)(first_lanes + 8 - (n)))
#define LOAD_MASKED(p, n) (vf)_mm256_maskload_ps(p, TAIL_MASK(n))
#define STORE_MASKED(p, n, v) _mm256_maskstore_ps(p, TAIL_MASK(n), (__m256)(v))

#endif
