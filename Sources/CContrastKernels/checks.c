#include "contrast_assembly.h"
#include "contrast_checks.h"

#include <stdint.h>

#if !CONTRAST_ASSEMBLY

// A number is NaN or infinite when all bits of its exponent are set. The scan counts such numbers
// in blocks without a branch, which every compiler turns into vector code.
#define ALL_FINITE(NAME, TYPE, EXPONENT)                             \
  bool NAME(const void *x, size_t count) {                           \
    const char *bytes = x;                                           \
    enum { block = 4096 };                                           \
    for (size_t start = 0; start < count; start += block) {          \
      size_t end = count - start < block ? count : start + block;    \
      TYPE bad = 0;                                                  \
      for (size_t i = start; i < end; i++) {                         \
        TYPE bits;                                                   \
        __builtin_memcpy(&bits, bytes + i * sizeof bits, sizeof bits);         \
        bad |= (TYPE)((bits & (EXPONENT)) == (EXPONENT));            \
      }                                                              \
      if (bad) return false;                                         \
    }                                                                \
    return true;                                                     \
  }

ALL_FINITE(contrast_all_finite_float32, uint32_t, 0x7F800000u)
ALL_FINITE(contrast_all_finite_float64, uint64_t, 0x7FF0000000000000u)
ALL_FINITE(contrast_all_finite_float16, uint16_t, 0x7C00u)
ALL_FINITE(contrast_all_finite_bfloat16, uint16_t, 0x7F80u)

#endif
