#include "instruction_sets.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "contrast_products.h"

#if defined(__aarch64__) && defined(__APPLE__)
#include <sys/sysctl.h>
#elif defined(__aarch64__) && defined(__linux__)
#include <sys/auxv.h>
#endif

// MARK: - Names

// From the least on. Each stands for itself and those before it.
#if defined(__x86_64__)
enum { PORTABLE, AVX2, AVXVNNI, AVX512, AVX512VNNI, AVX512BF16, COUNT };
static const char *const names[COUNT] = {
    "portable", "avx2", "avxvnni", "avx512", "avx512vnni", "avx512bf16"};
#elif defined(__aarch64__)
enum { PORTABLE, NEON, NEONDOT, NEONBF16, COUNT };
static const char *const names[COUNT] = {"portable", "neon", "neondot", "neonbf16"};
#else
enum { PORTABLE, COUNT };
static const char *const names[COUNT] = {"portable"};
#endif

// COUNT where the first `length` characters of `name` are no name.
static int rank(const char *name, size_t length) {
  int i = 0;
  while (i < COUNT && !(strlen(names[i]) == length && memcmp(names[i], name, length) == 0)) i++;
  return i;
}

// MARK: - The processor

#if defined(__x86_64__)

static bool processor_has(int set) {
  __builtin_cpu_init();
  switch (set) {
    case PORTABLE: return true;
    case AVX2:
      return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
             __builtin_cpu_supports("f16c");
    case AVXVNNI: return processor_has(AVX2) && __builtin_cpu_supports("avxvnni");
    case AVX512:
      return processor_has(AVX2) && __builtin_cpu_supports("avx512f") &&
             __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
             __builtin_cpu_supports("avx512dq");
    case AVX512VNNI: return processor_has(AVX512) && __builtin_cpu_supports("avx512vnni");
    case AVX512BF16: return processor_has(AVX512) && __builtin_cpu_supports("avx512bf16");
    default: return false;
  }
}

// The sets that contrast_assume knows, with what they need beside what is assumed.
static bool may_be_assumed(int set) {
  return (set == AVXVNNI && processor_has(AVX2)) || (set == AVX512BF16 && processor_has(AVX512));
}

// Intel's cores take two cycles for each vdpbf16ps of 64 operations, in which they multiply and add
// 128 in float32 (Emerald Rapids: 98 against 196 GFLOP/s a core); AMD's take one or less.
static bool is_slow(int set) { return set == AVX512BF16 && __builtin_cpu_is("intel"); }

#else

#if defined(__aarch64__)

static bool processor_has(int set) {
#if defined(__APPLE__)
  int bf16 = 0;
  size_t size = sizeof bf16;
  // Absent on systems that know of no such processor, and then 0. The dot product is on every Mac.
  if (sysctlbyname("hw.optional.arm.FEAT_BF16", &bf16, &size, NULL, 0) != 0) bf16 = 0;
  return set < NEONBF16 || (set == NEONBF16 && bf16 != 0);
#elif defined(__linux__)
  switch (set) {
    case NEONDOT: return getauxval(AT_HWCAP) >> 20 & 1;    // HWCAP_ASIMDDP
    case NEONBF16: return getauxval(AT_HWCAP2) >> 14 & 1;  // HWCAP2_BF16
    default: return set < NEONDOT;
  }
#else
  return set < NEONDOT;
#endif
}

#else

static bool processor_has(int set) { return set == PORTABLE; }

#endif

static bool may_be_assumed(int set) {
  (void)set;
  return false;
}

static bool is_slow(int set) {
  (void)set;
  return false;
}

#endif

// MARK: - What tests and the environment say

// One bit for each set.
static _Atomic int assumed_by_test;

void contrast_assume(const char *instruction_set) {
  atomic_fetch_or(&assumed_by_test, 1 << rank(instruction_set, strlen(instruction_set)));
}

// A misspelt limit that did nothing would let tests pass without testing, so it ends the process.
static int limit_of_environment(void) {
  const char *name = getenv("CONTRAST_INSTRUCTIONS");
  if (name == NULL || *name == 0) return COUNT;
  int limit = rank(name, strlen(name));
  if (limit < COUNT) return limit;
  fprintf(stderr, "CONTRAST_INSTRUCTIONS is \"%s\"; known are", name);
  for (int i = 0; i < COUNT; i++) fprintf(stderr, "%s %s", i ? "," : "", names[i]);
  fprintf(stderr, ".\n");
  abort();
}

static int assumed_by_environment(void) {
  int result = 0;
  const char *list = getenv("CONTRAST_ASSUME");
  while (list && *list) {
    size_t length = strcspn(list, ",");
    result |= 1 << rank(list, length);
    list += length + (list[length] == ',');
  }
  return result;
}

// The number that `read` gives, which is not negative. Threads that race here find and store the same.
static int once(_Atomic int *stored, int (*read)(void)) {
  int next = atomic_load_explicit(stored, memory_order_relaxed);
  if (next == 0) {
    next = read() + 1;
    atomic_store_explicit(stored, next, memory_order_relaxed);
  }
  return next - 1;
}

// MARK: - The choice

static _Atomic int stored_limit, stored_assumed;

// What tests assume counts for tables that are asked for by name only, so that the best stays.
static bool may_use(int set, bool by_name) {
  if (set == COUNT || set > once(&stored_limit, limit_of_environment)) return false;
  int assumed = once(&stored_assumed, assumed_by_environment);
  if (by_name) assumed |= atomic_load_explicit(&assumed_by_test, memory_order_relaxed);
  if ((assumed >> set & 1) && may_be_assumed(set)) return true;
  return processor_has(set) && (by_name || !is_slow(set));
}

bool contrast_may_use(const char *instruction_set) {
  return may_use(rank(instruction_set, strlen(instruction_set)), true);
}

const void *contrast_choose(const void *const *tables, const char *name) {
  for (; *tables; tables++) {
    const char *own;
    memcpy(&own, *tables, sizeof own);
    if (name && strcmp(name, own) != 0) continue;
    if (may_use(rank(own, strlen(own)), name != NULL)) return *tables;
  }
  return NULL;
}
