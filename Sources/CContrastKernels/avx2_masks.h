// The first lanes of a vector of AVX2.

#define HAS_MASKED

static const int32_t first_lanes[16] = {-1, -1, -1, -1, -1, -1, -1, -1};

#define TAIL_MASK(n) _mm256_loadu_si256((const __m256i *)(first_lanes + 8 - (n)))
#define LOAD_MASKED(p, n) (vf)_mm256_maskload_ps(p, TAIL_MASK(n))
#define STORE_MASKED(p, n, v) _mm256_maskstore_ps(p, TAIL_MASK(n), (__m256)(v))
