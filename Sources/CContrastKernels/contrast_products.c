// The choice of the instruction set for products in bfloat16 and int8.

#include "contrast_products.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "instruction_sets.h"
#include "product_tables.h"

#if defined(__aarch64__) && defined(__APPLE__)
#include <sys/sysctl.h>
#elif defined(__aarch64__) && defined(__linux__)
#include <sys/auxv.h>
#endif

// Bits of what a test assumes, and of what the environment does.
enum { AVX512BF16 = 1, AVXVNNI = 2, KNOWN = 1 << 30 };

static _Atomic int assumed_by_test;

static int bit(const char *name, size_t length) {
  if (length == 10 && memcmp(name, "avx512bf16", length) == 0) return AVX512BF16;
  if (length == 7 && memcmp(name, "avxvnni", length) == 0) return AVXVNNI;
  return 0;
}

void contrast_assume(const char *instruction_set) {
  atomic_fetch_or(&assumed_by_test, bit(instruction_set, strlen(instruction_set)));
}

#if defined(__x86_64__)
// Threads that race here find and store the same.
static int assumed_by_environment(void) {
  static _Atomic int known;
  int result = atomic_load_explicit(&known, memory_order_relaxed);
  if (result) return result;
  result = KNOWN;
  const char *names = getenv("CONTRAST_ASSUME");
  while (names && *names) {
    size_t length = strcspn(names, ",");
    result |= bit(names, length);
    names += length + (names[length] == ',');
  }
  atomic_store_explicit(&known, result, memory_order_relaxed);
  return result;
}

typedef struct {
  int avx2, avx512;
  // What is assumed, where it counts for `name`.
  int assumed;
} features;

static features features_for(const char *name) {
  __builtin_cpu_init();
  features f;
  f.avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  f.avx512 = f.avx2 && __builtin_cpu_supports("f16c") && __builtin_cpu_supports("avx512f") &&
             __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
             __builtin_cpu_supports("avx512dq");
  f.assumed = assumed_by_environment();
  if (name) f.assumed |= atomic_load_explicit(&assumed_by_test, memory_order_relaxed);
  return f;
}
#elif defined(__aarch64__)
typedef struct {
  bool dot, bf16;
} features;

static features features_here(void) {
#if defined(__APPLE__)
  int bf16 = 0;
  size_t size = sizeof bf16;
  // Absent on systems that know of no such processor, and then 0. The dot product is on every Mac.
  if (sysctlbyname("hw.optional.arm.FEAT_BF16", &bf16, &size, NULL, 0) != 0) bf16 = 0;
  return (features){.dot = true, .bf16 = bf16 != 0};
#elif defined(__linux__)
  return (features){
      .dot = getauxval(AT_HWCAP) >> 20 & 1,    // HWCAP_ASIMDDP
      .bf16 = getauxval(AT_HWCAP2) >> 14 & 1,  // HWCAP2_BF16
  };
#else
  return (features){.dot = false, .bf16 = false};
#endif
}
#endif

const contrast_product_table *contrast_bfloat16_products(const char *name) {
#if defined(__x86_64__)
  features f = features_for(name);
  int assumed = f.assumed & AVX512BF16;
  if (f.avx512 && (assumed || __builtin_cpu_supports("avx512bf16"))) {
    // Intel's cores take two cycles for each vdpbf16ps of 64 operations, in which they multiply and
    // add 128 in float32 (Emerald Rapids: 98 against 196 GFLOP/s a core); AMD's take one or less.
    if (name || assumed || !__builtin_cpu_is("intel")) CONSIDER(contrast_avx512bf16_bfloat16);
  }
  if (f.avx512) CONSIDER(contrast_avx512_bfloat16);
  if (f.avx2) CONSIDER(contrast_avx2_bfloat16);
#elif defined(__aarch64__)
  if (features_here().bf16) CONSIDER(contrast_neonbf16_bfloat16);
  CONSIDER(contrast_neon_bfloat16);
#endif
  CONSIDER(contrast_portable_bfloat16);
  return NULL;
}

const contrast_product_table *contrast_int8_products(const char *name) {
#if defined(__x86_64__)
  features f = features_for(name);
  if (f.avx512 && __builtin_cpu_supports("avx512vnni")) CONSIDER(contrast_avx512vnni_int8);
  if (f.avx2 && (__builtin_cpu_supports("avxvnni") || (f.assumed & AVXVNNI))) {
    CONSIDER(contrast_avxvnni_int8);
  }
  if (f.avx512) CONSIDER(contrast_avx512_int8);
  if (f.avx2) CONSIDER(contrast_avx2_int8);
#elif defined(__aarch64__)
  if (features_here().dot) CONSIDER(contrast_neondot_int8);
  CONSIDER(contrast_neon_int8);
#endif
  CONSIDER(contrast_portable_int8);
  return NULL;
}
