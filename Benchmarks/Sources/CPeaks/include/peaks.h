// Loops that do nothing but arithmetic in registers, or nothing but reading: the most that a product
// could reach on this processor.

#ifndef CONTRAST_PEAKS_H
#define CONTRAST_PEAKS_H

#include <stddef.h>

/// The instruction a loop consists of.
typedef enum {
  /// Fused multiply-add of float32, in the widest vectors.
  PEAK_FLOAT32,
  /// Sums of pairs of bfloat16 (AVX-512 BF16).
  PEAK_BFLOAT16,
  /// Sums of groups of four integers (AVX-512 VNNI).
  PEAK_INT8,
} peak_instruction;

/// The name of the instruction, or NULL where this processor does not say that it has it.
/// CONTRAST_ASSUME=avx512bf16 in the environment stands for the flag that some hypervisors hide.
const char *peak_name(peak_instruction instruction);

/// Does a thousand million operations (a multiplication and an addition are two).
void peak_run(peak_instruction instruction);

/// Reads all bytes; the result depends on them.
long peak_read(const void *bytes, size_t count);

#endif
