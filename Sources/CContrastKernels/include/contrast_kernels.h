// Element-wise and row kernels in float32.
//
// Matrices are row-major, sizes count elements, strides are elements from one row to the next.
// An output may be the very same matrix as an input (same address and stride) unless said
// otherwise; other overlaps are not allowed. Rows of any length are handled without touching
// memory outside them. NaN in gives NaN out. No kernel keeps state or uses threads, so all may be
// called from many threads at once; on one instruction set the result depends on nothing but the
// inputs.
//
// Every kernel has a readable twin in Sources/ContrastTensor/Reference/.

#ifndef CONTRAST_KERNELS_H
#define CONTRAST_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

/// What an activation computes. Errors relative to max(1, |x|) are below 2e-7, for the exact gelu
/// on processors without fused multiply-add below 2.5e-7; the identity and relu are exact. Of -inf all
/// but these two are NaN, the product of -inf and 0.
typedef enum {
  CONTRAST_IDENTITY = 0,
  /// x sigmoid(1.702 x), of OpenAI's CLIP.
  CONTRAST_QUICK_GELU,
  /// x/2 (1 + erf(x / sqrt 2)), the exact form.
  CONTRAST_GELU,
  /// x/2 (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3))).
  CONTRAST_GELU_TANH,
  /// x sigmoid(x).
  CONTRAST_SILU,
  /// max(x, 0).
  CONTRAST_RELU
} contrast_activation;

/// The numbers of a page of cached keys or values.
typedef enum {
  CONTRAST_PAGE_FLOAT32 = 0,
  CONTRAST_PAGE_BFLOAT16,
  /// int8 times a scale of each output: keys.
  CONTRAST_PAGE_INT8_OUTPUTS,
  /// int8 times a scale of each input: values.
  CONTRAST_PAGE_INT8_INPUTS
} contrast_page_kind;

/// The epilogue of a product c, applied while its numbers are in the cache:
/// c = act(c + bias) + residual, or c = act(c + bias + residual), or c = act(gate) (c + bias).
typedef struct {
  /// [outputs].
  const float *_Nullable bias;
  contrast_activation act;
  /// [rows, outputs].
  const float *_Nullable residual;
  size_t residual_stride;
  /// Whether the activation comes behind the residual.
  int activates_sum;
  /// [rows, outputs], other memory than the product's; NULL for none. There is no residual beside it.
  const float *_Nullable gate;
  size_t gate_stride;
} contrast_product_epilogue;

/// The kernels of one instruction set; the functions below document the members.
///
/// Meant for tests and benchmarks: other code calls the functions.
typedef struct {
  const char *name;
  void (*layer_norm)(const float *x, size_t x_stride, const float *weight,
                     const float *_Nullable bias, float eps, float *y, size_t y_stride,
                     size_t rows, size_t width);
  void (*rms_norm)(const float *x, size_t x_stride, const float *weight, float weight_offset,
                   float eps, float *y, size_t y_stride, size_t rows, size_t width);
  void (*epilogue)(const float *x, size_t x_stride, const float *_Nullable bias,
                   contrast_activation act, const float *_Nullable residual,
                   size_t residual_stride, float *y, size_t y_stride, size_t rows,
                   size_t columns);
  void (*gated)(const float *gate, size_t gate_stride, const float *up, size_t up_stride,
                contrast_activation act, float *y, size_t y_stride, size_t rows, size_t columns);
  void (*softmax_step)(float *scores, size_t stride, float scale, const int32_t *_Nullable valid,
                       float *row_max, float *row_sum, float *correction, size_t rows,
                       size_t keys);
  void (*soft_cap)(float *x, size_t stride, float scale, float cap, size_t rows, size_t width);
  void (*scale_rows)(float *y, size_t stride, const float *factor, size_t rows, size_t width);
  void (*softmax)(float *x, size_t stride, size_t rows, size_t width);
  void (*exponential)(const float *x, float *y, size_t n);
  void (*rotary)(float *x, size_t x_stride, const float *cosine, const float *sine,
                 const int32_t *position_of_row, size_t rows, size_t heads, size_t head_width,
                 size_t rotary_width, int interleaved);
  void (*l2_normalize)(const float *x, size_t x_stride, float eps, float *y, size_t y_stride,
                       float *_Nullable norms, size_t rows, size_t width);
  void (*mean_rows)(const float *x, size_t stride, size_t rows, size_t width, float *y);
  void (*max_rows)(const float *x, const size_t *rows, size_t count, size_t width, float *y);
  void (*add)(const float *a, const float *b, float *y, size_t n);
  void (*float16_to_float32)(const uint16_t *x, float *y, size_t n);
  void (*float32_to_float16)(const float *x, uint16_t *y, size_t n);
  void (*bfloat16_to_float32)(const uint16_t *x, float *y, size_t n);
  void (*float32_to_bfloat16)(const float *x, uint16_t *y, size_t n);
  void (*transpose)(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows,
                    size_t columns);
  size_t (*panel_width)(void);
  void (*pack_panels)(const float *w, size_t output_stride, size_t input_stride, size_t outputs,
                      size_t inputs, float *packed);
  void (*multiply_panels)(const float *a, size_t a_stride, size_t rows, const float *panels,
                          size_t packed_inputs, size_t inputs, size_t outputs, float *c,
                          size_t c_stride, int accumulate,
                          const contrast_product_epilogue *_Nullable epilogue);
  void (*multiply_page)(const float *a, size_t a_stride, size_t rows, const void *panels,
                        contrast_page_kind kind, const float *_Nullable scales,
                        size_t packed_inputs, size_t inputs, size_t outputs, float *c,
                        size_t c_stride, int continues, const void *_Nullable next);
  void (*multiply_transposed)(const float *a, size_t a_stride, const float *b, size_t b_stride,
                          size_t inputs, size_t rows, size_t outputs, float factor, float *c,
                          size_t c_stride, int accumulate);
  void (*dot_rows)(const float *a, size_t a_stride, size_t rows, const float *queries,
                   size_t query_stride, size_t count, size_t width, float *c, size_t c_stride);
  size_t (*first_above)(const float *x, size_t n, float bound);
  void (*winograd_inputs)(const float *x, size_t height, size_t width, size_t channels, size_t padding,
                          size_t first, size_t count, float *v, size_t position_stride);
  void (*winograd_outputs)(const float *m, size_t position_stride, size_t m_stride, size_t height,
                           size_t width, size_t first, size_t count, size_t columns,
                           const contrast_product_epilogue *epilogue, float *y, size_t y_stride);
} contrast_kernel_table;

/// The kernels of "avx512", "avx2", "neon" or "portable", the best for NULL, or NULL where this machine
/// (or this build) does not have them. "portable" is always there.
///
/// For tests, the environment variable CONTRAST_INSTRUCTIONS makes a whole process behave as if the
/// processor had no better instruction set than the one it names, for these kernels, the products in
/// bfloat16 and int8 and the resampling of images. Each name includes those before it:
///   x86-64: "portable", "avx2", "avxvnni", "avx512", "avx512vnni", "avx512bf16"
///   64-bit ARM: "portable", "neon", "neondot", "neonbf16"
///   others: "portable"
/// It is read once. Any other name ends the process with a message; empty counts as not set.
const contrast_kernel_table *_Nullable contrast_kernels(
    const char *_Nullable instruction_set);

/// The instruction set the functions below use here: the first of "avx512" (F, BW, VL, DQ),
/// "avx2" (with FMA and F16C), "neon" and "portable" that the processor has.
const char *contrast_instruction_set(void);

/// Layer norm of each row, (x - mean) / sqrt(variance + eps) * weight + bias.
/// x, y [rows, width], y may be x; weight, bias [width].
void contrast_layer_norm(const float *x, size_t x_stride, const float *weight,
                         const float *_Nullable bias, float eps, float *y, size_t y_stride,
                         size_t rows, size_t width);

/// x / sqrt(mean(x^2) + eps) * (weight + weight_offset); the offset is 1 for Gemma, else 0.
/// x, y [rows, width], y may be x; weight [width].
void contrast_rms_norm(const float *x, size_t x_stride, const float *weight, float weight_offset,
                       float eps, float *y, size_t y_stride, size_t rows, size_t width);

/// y = act(x + bias) + residual, the end of a linear layer. The products below do it themselves.
/// x, y, residual [rows, columns], y may be x; bias [columns].
void contrast_epilogue(const float *x, size_t x_stride, const float *_Nullable bias,
                       contrast_activation act, const float *_Nullable residual,
                       size_t residual_stride, float *y, size_t y_stride, size_t rows,
                       size_t columns);

/// y = act(gate) * up, the gated MLP. All [rows, columns]; y may be gate or up.
void contrast_gated(const float *gate, size_t gate_stride, const float *up, size_t up_stride,
                    contrast_activation act, float *y, size_t y_stride, size_t rows,
                    size_t columns);

/// One step of online softmax (Milakov and Gimelshein, 2018) over a block of keys.
///
/// For each row, with s = scores * scale: m = max(row_max, max s); scores become exp(s - m);
/// correction = exp(row_max - m), 1 if the maximum stays and 0 if it was -inf;
/// row_sum = row_sum * correction + sum of the new scores; row_max = m.
/// With `valid`, row r has only its `valid[r]` leading keys (clamped to 0...keys; the rest is
/// written 0). Start with row_max -inf and row_sum 0; a row without a key keeps them.
/// Results below the normal range are 0.
/// scores [rows, keys]; valid, row_max, row_sum, correction [rows].
void contrast_softmax_step(float *scores, size_t stride, float scale,
                           const int32_t *_Nullable valid, float *row_max, float *row_sum,
                           float *correction, size_t rows, size_t keys);

/// x = cap tanh(x scale / cap), which bounds attention scores before their softmax (Gemma 2).
/// x [rows, width].
void contrast_soft_cap(float *x, size_t stride, float scale, float cap, size_t rows,
                       size_t width);

/// Row r of y times factor[r]. y [rows, width]; factor [rows].
void contrast_scale_rows(float *y, size_t stride, const float *factor, size_t rows, size_t width);

/// Softmax of each row in place; a row of nothing but -inf becomes NaN. x [rows, width].
void contrast_softmax(float *x, size_t stride, size_t rows, size_t width);

/// y = e^x within 2 ulp; 0 where the result would be subnormal. x, y [n].
void contrast_exponential(const float *x, float *y, size_t n);

/// Rotary position embedding in place (Su et al., 2021), on the first `rotary_width` elements of
/// each head. Element pairs (a, b) become (a cos - b sin, b cos + a sin); a pair is (i, i + half)
/// in Llama's half-split form and (2i, 2i + 1) in the interleaved form of EVA02.
/// x [rows, heads * head_width]; cosine, sine [positions, rotary_width / 2]; position_of_row
/// [rows], negative for a row to leave alone (class token). rotary_width is even.
void contrast_rotary(float *x, size_t x_stride, const float *cosine, const float *sine,
                     const int32_t *position_of_row, size_t rows, size_t heads, size_t head_width,
                     size_t rotary_width, int interleaved);

/// y = x / max(|x|, eps) with the Euclidean norm, which `norms` receives. Squares that overflow or
/// vanish are summed again in double.
/// x, y [rows, width]; norms [rows].
void contrast_l2_normalize(const float *x, size_t x_stride, float eps, float *y, size_t y_stride,
                           float *_Nullable norms, size_t rows, size_t width);

/// The mean over rows (NaN of no rows). x [rows, width]; y [width], which must not overlap x.
void contrast_mean_rows(const float *x, size_t stride, size_t rows, size_t width, float *y);

/// The largest number of each column of some rows, which begin at x + rows[0], x + rows[1] and so on: NaN
/// where there is one, -inf of no rows. rows [count]; y [width], which must not overlap them.
void contrast_max_rows(const float *x, const size_t *rows, size_t count, size_t width, float *y);

/// y = a + b. All [n]; y may be a or b.
void contrast_add(const float *a, const float *b, float *y, size_t n);

/// Conversions of n numbers, round to nearest even, subnormals kept, NaN stays NaN. No overlap.
void contrast_float16_to_float32(const uint16_t *x, float *y, size_t n);
void contrast_float32_to_float16(const float *x, uint16_t *y, size_t n);
void contrast_bfloat16_to_float32(const uint16_t *x, float *y, size_t n);
void contrast_float32_to_bfloat16(const float *x, uint16_t *y, size_t n);

/// x [rows, columns] to y [columns, rows]. No overlap.
void contrast_transpose(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows,
                        size_t columns);

/// Image patches for a patch embedding, from bytes.
///
/// rgb [height, width, 3]; table [3, 256], a channel's byte to its normalised value;
/// out [(height / patch) * (width / patch), 3 * patch * patch], a row in the order (channel, y, x)
/// of a convolution weight [D, 3, patch, patch]. Pixels beyond whole patches are not used.
void contrast_patches_from_bytes(const uint8_t *rgb, size_t height, size_t width,
                                 const float *table, size_t patch, float *out, size_t out_stride);

/// The same from planes [channels, height, width] of floats, unchanged in value.
void contrast_patches_from_planes(const float *planes, size_t channels, size_t height,
                                  size_t width, size_t patch, float *out, size_t out_stride);

// MARK: - Products

/// The number of output columns of a panel.
size_t contrast_panel_width(void);

/// Packs a matrix of `outputs` columns of length `inputs`, element (input, output) at
/// w[output * output_stride + input * input_stride], for contrast_multiply_panels.
/// packed [outputs rounded up to whole panels, inputs].
void contrast_pack_panels(const float *w, size_t output_stride, size_t input_stride,
                          size_t outputs, size_t inputs, float *packed);

/// c = a b, or c + a b where `accumulate` is not 0, with b packed for `packed_inputs` inputs, and then
/// what `epilogue` says.
///
/// A part of b is a factor of its own, for sharing the work: whole panels, from
/// panels + output * packed_inputs on, or fewer inputs, from panels + input * panel width on.
/// a [rows, inputs]; c [rows, outputs].
void contrast_multiply_panels(const float *a, size_t a_stride, size_t rows, const float *panels,
                              size_t packed_inputs, size_t inputs, size_t outputs, float *c,
                              size_t c_stride, int accumulate,
                              const contrast_product_epilogue *_Nullable epilogue);

/// c = a b with a part of a long right factor: a page of cached keys or values. Where `continues` is not
/// 0 the sums begin with what is in c, so that the products with pages of inputs, one after the other,
/// give each number with the bits of one product over all inputs in order.
///
/// Panels are those of contrast_pack_panels or the same in bfloat16 or int8, whose numbers become float32 on
/// the way: `scales` has one for each output, those of a whole panel where outputs end in one, or for each
/// input. Parts of b as of contrast_multiply_panels. Few rows are multiplied at the speed of the memory, for
/// which `next` says what will be read behind these panels; it is only asked for, and may be NULL.
/// a [rows, inputs]; c [rows, outputs].
void contrast_multiply_page(const float *a, size_t a_stride, size_t rows, const void *panels,
                            contrast_page_kind kind, const float *_Nullable scales,
                            size_t packed_inputs, size_t inputs, size_t outputs, float *c,
                            size_t c_stride, int continues, const void *_Nullable next);

/// c = factor aᵀ b, or c + factor aᵀ b where `accumulate` is not 0: the gradient of a weight matrix from
/// those of its outputs and its inputs. Nothing is packed before. Fewer than a panel of outputs cost as
/// much as a panel.
/// a [inputs, rows]; b [inputs, outputs]; c [rows, outputs].
void contrast_multiply_transposed(const float *a, size_t a_stride, const float *b, size_t b_stride,
                              size_t inputs, size_t rows, size_t outputs, float factor, float *c,
                              size_t c_stride, int accumulate);

/// The dot products of long lists of vectors with a few others, at the speed of the memory.
/// a [rows, width]; queries [count, width]; c [rows, count].
void contrast_dot_rows(const float *a, size_t a_stride, size_t rows, const float *queries,
                       size_t query_stride, size_t count, size_t width, float *c,
                       size_t c_stride);

/// The least index with x[index] > bound, or n if there is none; NaN is not above anything. x [n].
size_t contrast_first_above(const float *x, size_t n, float bound);

// MARK: - Convolutions

/// Tiles of 4 by 4 pixels of feature maps, transformed for a convolution with windows of 3 by 3 and stride
/// 1, Winograd's F(2x2, 3x3).
///
/// A tile has the pixels under 2 by 2 windows. With at most `padding` = 2 zeros around an image,
/// height + 2 padding - 2 windows are below each other, and half as many tiles, rounded up. Tiles are
/// counted from left to right, top to bottom, and through all images; those from `first` on are
/// transformed: number (i, j) of tile t is at v + (4 i + j) * position_stride + (t - first) * channels.
/// x [images, height, width, channels]; v [16, count, channels].
void contrast_winograd_inputs(const float *x, size_t height, size_t width, size_t channels,
                              size_t padding, size_t first, size_t count, float *v,
                              size_t position_stride);

/// The results of such tiles, and then what `epilogue` says, whose activation is relu behind the residual
/// or the identity.
///
/// Tiles as of contrast_winograd_inputs, of results that are `height` by `width` an image; y and the
/// residual begin with the first result of the first image.
/// m [16, count, columns], tiles `m_stride` apart; y, residual [images * height * width, columns].
void contrast_winograd_outputs(const float *m, size_t position_stride, size_t m_stride, size_t height,
                               size_t width, size_t first, size_t count, size_t columns,
                               const contrast_product_epilogue *epilogue, float *y, size_t y_stride);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
