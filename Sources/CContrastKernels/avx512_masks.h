// The first lanes of a vector of AVX-512.

#define HAS_MASKED

#define TAIL_MASK(n) (__mmask16)((1u << (n)) - 1)
#define LOAD_MASKED(p, n) (vf)_mm512_maskz_loadu_ps(TAIL_MASK(n), p)
#define STORE_MASKED(p, n, v) _mm512_mask_storeu_ps(p, TAIL_MASK(n), (__m512)(v))
