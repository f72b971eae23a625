#include "peaks.h"

#include <stdlib.h>
#include <string.h>

enum { WAYS = 24 };  // enough independent sums for any latency, few enough for the registers

static volatile float float_sink;
static volatile int integer_sink;

// Unknown to the compiler, so that it cannot simplify the loops.
static volatile float one_and_a_half = 1.5f, quarter = 0.25f;
static volatile int bits = 0x01010101;

#if defined(__x86_64__)

#include <immintrin.h>

#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni,avx512bf16")))

AVX512 static void run_float32(void) {
  __m512 sum[WAYS], x = _mm512_set1_ps(one_and_a_half), y = _mm512_set1_ps(quarter);
  for (int i = 0; i < WAYS; i++) sum[i] = _mm512_set1_ps((float)i);
  for (long n = 0; n < 1000000000L / (WAYS * 32); n++) {
    _Pragma("clang loop unroll(full)")
    for (int i = 0; i < WAYS; i++) sum[i] = _mm512_fmadd_ps(x, y, sum[i]);
  }
  for (int i = 0; i < WAYS; i++) float_sink = _mm512_reduce_add_ps(sum[i]);
}

AVX512 static void run_bfloat16(void) {
  __m512 sum[WAYS];
  __m512bh x = (__m512bh)_mm512_set1_epi32(bits);
  for (int i = 0; i < WAYS; i++) sum[i] = _mm512_set1_ps((float)i);
  for (long n = 0; n < 1000000000L / (WAYS * 64); n++) {
    _Pragma("clang loop unroll(full)")
    for (int i = 0; i < WAYS; i++) sum[i] = _mm512_dpbf16_ps(sum[i], x, x);
  }
  for (int i = 0; i < WAYS; i++) float_sink = _mm512_reduce_add_ps(sum[i]);
}

AVX512 static void run_int8(void) {
  __m512i sum[WAYS], x = _mm512_set1_epi32(bits);
  for (int i = 0; i < WAYS; i++) sum[i] = _mm512_set1_epi32(i);
  for (long n = 0; n < 1000000000L / (WAYS * 128); n++) {
    _Pragma("clang loop unroll(full)")
    for (int i = 0; i < WAYS; i++) sum[i] = _mm512_dpbusd_epi32(sum[i], x, x);
  }
  for (int i = 0; i < WAYS; i++) integer_sink = _mm512_reduce_add_epi32(sum[i]);
}

__attribute__((target("avx2,fma"))) static void run_float32_avx2(void) {
  __m256 sum[12], x = _mm256_set1_ps(one_and_a_half), y = _mm256_set1_ps(quarter);
  for (int i = 0; i < 12; i++) sum[i] = _mm256_set1_ps((float)i);
  for (long n = 0; n < 1000000000L / (12 * 16); n++) {
    _Pragma("clang loop unroll(full)")
    for (int i = 0; i < 12; i++) sum[i] = _mm256_fmadd_ps(x, y, sum[i]);
  }
  for (int i = 0; i < 12; i++) float_sink = sum[i][0];
}

const char *peak_name(peak_instruction instruction) {
  __builtin_cpu_init();
  int avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
               __builtin_cpu_supports("avx512vl");
  const char *assumed = getenv("CONTRAST_ASSUME");
  switch (instruction) {
    case PEAK_FLOAT32:
      if (avx512) return "vfmadd, 512 bits";
      return __builtin_cpu_supports("fma") ? "vfmadd, 256 bits" : NULL;
    case PEAK_BFLOAT16:
      if (!avx512) return NULL;
      return __builtin_cpu_supports("avx512bf16") || (assumed && strstr(assumed, "avx512bf16"))
                 ? "vdpbf16ps, 512 bits"
                 : NULL;
    case PEAK_INT8:
      return avx512 && __builtin_cpu_supports("avx512vnni") ? "vpdpbusd, 512 bits" : NULL;
  }
  return NULL;
}

void peak_run(peak_instruction instruction) {
  switch (instruction) {
    case PEAK_FLOAT32:
      if (__builtin_cpu_supports("avx512f")) {
        run_float32();
      } else {
        run_float32_avx2();
      }
      break;
    case PEAK_BFLOAT16: run_bfloat16(); break;
    case PEAK_INT8: run_int8(); break;
  }
}

#else

typedef float v4 __attribute__((ext_vector_type(4)));

const char *peak_name(peak_instruction instruction) {
  return instruction == PEAK_FLOAT32 ? "multiply-add, 128 bits" : NULL;
}

void peak_run(peak_instruction instruction) {
#pragma STDC FP_CONTRACT ON
  if (instruction != PEAK_FLOAT32) return;
  v4 sum[WAYS], x = (v4)(one_and_a_half), y = (v4)(quarter);
  for (int i = 0; i < WAYS; i++) sum[i] = (v4)((float)i);
  for (long n = 0; n < 1000000000L / (WAYS * 8); n++) {
    _Pragma("clang loop unroll(full)")
    for (int i = 0; i < WAYS; i++) {
      sum[i] = x * y + sum[i];
      __asm__ volatile("" : "+w"(sum[i]));
    }
  }
  for (int i = 0; i < WAYS; i++) float_sink = sum[i][0];
}

#endif

// Vectors of 64 bytes in whatever registers there are, asked for 4 KiB ahead: the processor alone
// looks too near.
#define READ(name, ATTRIBUTE)                                                         \
  ATTRIBUTE static long name(const char *p, size_t count) {                           \
    typedef long v8 __attribute__((ext_vector_type(8)));                              \
    v8 sum[4] = {(v8)(0), (v8)(0), (v8)(0), (v8)(0)};                                 \
    for (size_t i = 0; i + 4 * sizeof(v8) <= count; i += 4 * sizeof(v8)) {            \
      for (int k = 0; k < 4; k++) {                                                   \
        v8 v;                                                                         \
        memcpy(&v, p + i + k * sizeof v, sizeof v);                                   \
        __builtin_prefetch(p + i + k * sizeof v + 4096);                              \
        sum[k] ^= v;                                                                  \
      }                                                                               \
    }                                                                                 \
    v8 all = sum[0] ^ sum[1] ^ sum[2] ^ sum[3];                                       \
    return all[0] ^ all[1] ^ all[2] ^ all[3] ^ all[4] ^ all[5] ^ all[6] ^ all[7];     \
  }

READ(read_any, )
#if defined(__x86_64__)
READ(read_avx512, __attribute__((target("avx512f"))))
READ(read_avx2, __attribute__((target("avx2"))))
#endif

long peak_read(const void *bytes, size_t count) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f")) return read_avx512(bytes, count);
  if (__builtin_cpu_supports("avx2")) return read_avx2(bytes, count);
#endif
  return read_any(bytes, count);
}
