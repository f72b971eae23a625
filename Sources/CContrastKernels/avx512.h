// Vectors, tiles and masks of AVX-512 F, BW, VL and DQ.

#ifndef CONTRAST_AVX512_H
#define CONTRAST_AVX512_H

#include <immintrin.h>

#define LANES 16
// 6 rows of 4 vectors are as fast for many rows and up to a third slower for 2 to 16, which then are two
// tiles or more that read a panel each (Zen 4; kernel-rates --tiles).
#ifndef TILE_ROWS
#define TILE_ROWS 12
#define TILE_VECTORS 2
#endif
#define EPILOGUE contrast_avx512_epilogue
#define GATED contrast_avx512_gated

// The first lanes of a vector.
#define HAS_MASKED
#define TAIL_MASK(n) (__mmask16)((1u << (n)) - 1)
#define LOAD_MASKED(p, n) (vf)_mm512_maskz_loadu_ps(TAIL_MASK(n), p)
#define STORE_MASKED(p, n, v) _mm512_mask_storeu_ps(p, TAIL_MASK(n), (__m512)(v))

#endif
