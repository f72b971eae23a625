#include "tiles.h"

#if defined(__x86_64__)

extern const tile_candidate tiles_12x32, tiles_8x48, tiles_6x64, blocks_1024x96,
    blocks_1024x256, blocks_512x192, blocks_256x512;

static const tile_candidate *const candidates[] = {
    &tiles_12x32, &tiles_8x48, &tiles_6x64, &blocks_1024x96,
    &blocks_1024x256, &blocks_512x192, &blocks_256x512,
};

size_t tile_candidate_count(void) {
  __builtin_cpu_init();
  int fits = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
             __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
             __builtin_cpu_supports("fma") && __builtin_cpu_supports("f16c");
  return fits ? sizeof candidates / sizeof candidates[0] : 0;
}

const tile_candidate *tile_candidate_at(size_t index) { return candidates[index]; }

#else

size_t tile_candidate_count(void) { return 0; }

const tile_candidate *tile_candidate_at(size_t index) { return NULL; }

#endif
