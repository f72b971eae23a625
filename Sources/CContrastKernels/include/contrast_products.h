// Products with constant matrices in bfloat16, int8 and int4; those in float32 are in contrast_kernels.h.
//
// Like everything in contrast_kernels.h: row-major, no state, no threads, any sizes, no memory
// touched outside the operands, and NaN in gives NaN out. The readable twins are in
// Sources/ContrastTensor/Reference/Reference+Precision.swift.

#ifndef CONTRAST_PRODUCTS_H
#define CONTRAST_PRODUCTS_H

#include <stddef.h>
#include <stdint.h>

#include "contrast_kernels.h"

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

/// The most parts that the weights of a softmax are kept in.
enum { CONTRAST_SOFTMAX_PARTS = 16 };

/// The products of one precision on one instruction set.
///
/// The constant matrix is packed into panels of `panel_width` output columns, each of `panel_bytes`
/// bytes, one after the other: a part of the matrix that begins with a whole panel is a matrix of
/// its own.
typedef struct {
  const char *name;

  /// The number of output columns of a panel.
  size_t panel_width;

  /// The size of a panel, a multiple of 64.
  size_t (*panel_bytes)(size_t inputs);

  /// Packs a panel of w [outputs, inputs], rows `w_stride` elements apart; at most `panel_width`
  /// outputs.
  ///
  /// bfloat16: rounded to nearest even.
  /// int8: the nearest integers, ties to even, to w * (1 / scale) with the scale of an output its
  /// largest magnitude / 127. An output without a finite scale is NaN, one below 1e-30 is 0. A panel
  /// begins with the scales of its columns in float32.
  /// int4: the integers from -8 to 7 nearest to w * (1 / scale), with a scale for each 32 inputs of an output,
  /// a float16 times the float32 power of two with which the panel begins for each column. Of seven scales,
  /// which put the largest magnitude of a group at -7 to -8 1/2, that of the least squared error; groups of
  /// magnitudes below 1e-30 are 0.
  /// Every byte of the panel is written, so that the same weights make the same bytes.
  void (*pack_panel)(const float *w, size_t w_stride, size_t outputs, size_t inputs,
                     void *panel);

  /// The same from weights that are bfloat16 already, bit for bit; NULL in int8 and int4.
  void (*_Nullable pack_bfloat16_panel)(const uint16_t *w, size_t w_stride, size_t outputs,
                                        size_t inputs, void *panel);

  /// The distance between prepared rows, a multiple of 64; 0 where `multiply` reads rows of float32.
  size_t (*row_bytes)(size_t inputs);

  /// Where the numbers of a prepared row begin, behind its scale; their size, and the byte that those of
  /// 0 are made of. 0 where `multiply` reads rows of float32, and in int4, whose rows are more than numbers.
  size_t row_head, number_bytes;
  int zero_byte;

  /// Brings rows of x [rows, inputs], `x_stride` elements apart, into the form that `multiply` reads;
  /// NULL where that is float32. bfloat16 and int8 as of `pack_panel`, with a scale for each row; int4 as
  /// int8, with a scale for each 32 inputs of a row.
  void (*_Nullable prepare_rows)(const float *x, size_t x_stride, size_t rows, size_t inputs,
                                 void *prepared);

  /// A contrast_softmax_step over a block of keys, whose weights are brought into the form that
  /// `multiply` reads; NULL where that is float32, and in int4, which attention has no use for.
  ///
  /// Keys are cut into parts of `part_keys`, the last with the rest, which makes at most
  /// CONTRAST_SOFTMAX_PARTS: the rows of part p lie at prepared + p * part_bytes, as many bytes
  /// apart as row_bytes of its keys. With s = scores * scale and m = max(row_max, max s), the
  /// weights are exp(s - m), 0 where a key is not among the first `valid[r]` ones; row_max, row_sum
  /// and correction as of contrast_softmax_step, but row_sum grows by the weights as they are kept,
  /// so that rounding does not change their total.
  /// bfloat16: rounded to nearest even. int8: integers from 0 to 127 in units of the largest weight
  /// of this row in this part, so that one large weight spoils no other part.
  /// scores [rows, keys]; valid, row_max, row_sum, correction [rows].
  void (*_Nullable prepare_softmax)(const float *scores, size_t stride, float scale,
                                    const int32_t *_Nullable valid, float *row_max,
                                    float *row_sum, float *correction, size_t rows, size_t keys,
                                    size_t part_keys, void *prepared, size_t part_bytes);

  /// c [rows, outputs] = x w^T of prepared rows, or of rows of float32, `row_bytes` bytes apart;
  /// c + x w^T where `accumulate` is not 0; and then what `epilogue` says.
  ///
  /// int8: sums of products of integers are exact for up to 65,536 inputs, so they are the same on
  /// every instruction set; then c = sum * (scale of the row * scale of the output).
  /// int4: so are those of a group, which are multiplied by the product of its two scales and added up in float32,
  /// each rounded, in the order of the groups: the results are the same on every instruction set, too.
  /// Each number is summed in the same order whatever the other rows and outputs are.
  void (*multiply)(const void *rows, size_t row_bytes, size_t count, const void *panels,
                   size_t inputs, size_t outputs, float *c, size_t c_stride, int accumulate,
                   const contrast_product_epilogue *_Nullable epilogue);
} contrast_product_table;

/// The products in bfloat16 of an instruction set: "avx512bf16", "avx512", "avx2", "neonbf16", "neon"
/// or "portable", or NULL where this machine does not have it; the best for NULL. With "avx512bf16"
/// and "neonbf16" rows are rounded to bfloat16 too; the others convert the weights on their way and
/// leave the rows as they are. On Intel's processors "avx512" is better than "avx512bf16", twice as
/// fast on large products.
const contrast_product_table *_Nullable contrast_bfloat16_products(
    const char *_Nullable instruction_set);

/// The products in int8 of an instruction set: "avx512vnni", "avxvnni", "avx512", "avx2", "neondot",
/// "neon" or "portable", or NULL where this machine does not have it; the best for NULL.
const contrast_product_table *_Nullable contrast_int8_products(
    const char *_Nullable instruction_set);

/// The products in int4 of an instruction set, by the names of those in int8.
const contrast_product_table *_Nullable contrast_int4_products(
    const char *_Nullable instruction_set);

/// The most inputs of a matrix in int8, for which sums cannot overflow, or int4.
enum { CONTRAST_INT8_INPUTS = 65536 };

/// For tests and benchmarks only: lets the functions above return, by name, the tables of
/// "avx512bf16" or "avxvnni" although the processor does not say that it has it. Some hypervisors
/// hide the flag and not the instruction; where it is missing, calling ends the process.
///
/// The same for a whole process, and then also for the best table: the environment variable
/// CONTRAST_ASSUME, read once, with names between commas. CONTRAST_INSTRUCTIONS, which limits the
/// choice (see contrast_kernels.h), comes before both.
void contrast_assume(const char *instruction_set);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
