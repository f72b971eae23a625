// The tables of kernels, the best first, and the functions that call the best.

#include "contrast_kernels.h"

#include <stdatomic.h>

#include "instruction_sets.h"
#include "kernel_tables.h"

const contrast_kernel_table *contrast_kernels(const char *instruction_set) {
  static const void *const tables[] = {
#if defined(__x86_64__)
      &contrast_avx512_kernels,
      &contrast_avx2_kernels,
#elif defined(__aarch64__)
      &contrast_neon_kernels,
#endif
      &contrast_portable_kernels,
      NULL,
  };
  return contrast_choose(tables, instruction_set);
}

const contrast_gradient_table *contrast_gradients(const char *instruction_set) {
  static const void *const tables[] = {
#if defined(__x86_64__)
      &contrast_avx512_gradients,
      &contrast_avx2_gradients,
#elif defined(__aarch64__)
      &contrast_neon_gradients,
#endif
      &contrast_portable_gradients,
      NULL,
  };
  return contrast_choose(tables, instruction_set);
}

// Threads that race here find and store the same pointer.
static const contrast_kernel_table *best(void) {
  static const contrast_kernel_table *_Atomic chosen;
  const contrast_kernel_table *table = atomic_load_explicit(&chosen, memory_order_relaxed);
  if (table == NULL) {
    table = contrast_kernels(NULL);
    atomic_store_explicit(&chosen, table, memory_order_relaxed);
  }
  return table;
}

const char *contrast_instruction_set(void) { return best()->name; }

void contrast_layer_norm(const float *x, size_t x_stride, const float *weight, const float *bias,
                         float eps, float *y, size_t y_stride, size_t rows, size_t width) {
  best()->layer_norm(x, x_stride, weight, bias, eps, y, y_stride, rows, width);
}

void contrast_rms_norm(const float *x, size_t x_stride, const float *weight, float weight_offset,
                       float eps, float *y, size_t y_stride, size_t rows, size_t width) {
  best()->rms_norm(x, x_stride, weight, weight_offset, eps, y, y_stride, rows, width);
}

void contrast_epilogue(const float *x, size_t x_stride, const float *bias,
                       contrast_activation act, const float *residual, size_t residual_stride,
                       float *y, size_t y_stride, size_t rows, size_t columns) {
  best()->epilogue(x, x_stride, bias, act, residual, residual_stride, y, y_stride, rows, columns);
}

void contrast_gated(const float *gate, size_t gate_stride, const float *up, size_t up_stride,
                    contrast_activation act, float *y, size_t y_stride, size_t rows,
                    size_t columns) {
  best()->gated(gate, gate_stride, up, up_stride, act, y, y_stride, rows, columns);
}

void contrast_softmax_step(float *scores, size_t stride, float scale, const int32_t *valid,
                           float *row_max, float *row_sum, float *correction, size_t rows,
                           size_t keys) {
  best()->softmax_step(scores, stride, scale, valid, row_max, row_sum, correction, rows, keys);
}

void contrast_soft_cap(float *x, size_t stride, float scale, float cap, size_t rows,
                       size_t width) {
  best()->soft_cap(x, stride, scale, cap, rows, width);
}

void contrast_scale_rows(float *y, size_t stride, const float *factor, size_t rows,
                         size_t width) {
  best()->scale_rows(y, stride, factor, rows, width);
}

void contrast_softmax(float *x, size_t stride, size_t rows, size_t width) {
  best()->softmax(x, stride, rows, width);
}

void contrast_exponential(const float *x, float *y, size_t n) { best()->exponential(x, y, n); }

void contrast_rotary(float *x, size_t x_stride, const float *cosine, const float *sine,
                     const int32_t *position_of_row, size_t rows, size_t heads, size_t head_width,
                     size_t rotary_width, int interleaved) {
  best()->rotary(x, x_stride, cosine, sine, position_of_row, rows, heads, head_width,
                 rotary_width, interleaved);
}

void contrast_l2_normalize(const float *x, size_t x_stride, float eps, float *y, size_t y_stride,
                           float *norms, size_t rows, size_t width) {
  best()->l2_normalize(x, x_stride, eps, y, y_stride, norms, rows, width);
}

void contrast_mean_rows(const float *x, size_t stride, size_t rows, size_t width, float *y) {
  best()->mean_rows(x, stride, rows, width, y);
}

void contrast_max_rows(const float *x, const size_t *rows, size_t count, size_t width, float *y) {
  best()->max_rows(x, rows, count, width, y);
}

void contrast_add(const float *a, const float *b, float *y, size_t n) { best()->add(a, b, y, n); }

void contrast_float16_to_float32(const uint16_t *x, float *y, size_t n) {
  best()->float16_to_float32(x, y, n);
}

void contrast_float32_to_float16(const float *x, uint16_t *y, size_t n) {
  best()->float32_to_float16(x, y, n);
}

void contrast_bfloat16_to_float32(const uint16_t *x, float *y, size_t n) {
  best()->bfloat16_to_float32(x, y, n);
}

void contrast_float32_to_bfloat16(const float *x, uint16_t *y, size_t n) {
  best()->float32_to_bfloat16(x, y, n);
}

void contrast_transpose(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows,
                        size_t columns) {
  best()->transpose(x, x_stride, y, y_stride, rows, columns);
}

size_t contrast_panel_width(void) { return best()->panel_width(); }

void contrast_pack_panels(const float *w, size_t output_stride, size_t input_stride,
                          size_t outputs, size_t inputs, float *packed) {
  best()->pack_panels(w, output_stride, input_stride, outputs, inputs, packed);
}

void contrast_multiply_panels(const float *a, size_t a_stride, size_t rows, const float *panels,
                              size_t packed_inputs, size_t inputs, size_t outputs, float *c,
                              size_t c_stride, int accumulate,
                              const contrast_product_epilogue *epilogue) {
  best()->multiply_panels(a, a_stride, rows, panels, packed_inputs, inputs, outputs, c, c_stride,
                          accumulate, epilogue);
}

void contrast_multiply_page(const float *a, size_t a_stride, size_t rows, const void *panels,
                            contrast_page_kind kind, const float *scales, size_t packed_inputs,
                            size_t inputs, size_t outputs, float *c, size_t c_stride,
                            int continues, const void *next) {
  best()->multiply_page(a, a_stride, rows, panels, kind, scales, packed_inputs, inputs, outputs, c,
                        c_stride, continues, next);
}

void contrast_multiply_transposed(const float *a, size_t a_stride, const float *b, size_t b_stride,
                              size_t inputs, size_t rows, size_t outputs, float factor, float *c,
                              size_t c_stride, int accumulate) {
  best()->multiply_transposed(a, a_stride, b, b_stride, inputs, rows, outputs, factor, c, c_stride,
                          accumulate);
}

void contrast_dot_rows(const float *a, size_t a_stride, size_t rows, const float *queries,
                       size_t query_stride, size_t count, size_t width, float *c,
                       size_t c_stride) {
  best()->dot_rows(a, a_stride, rows, queries, query_stride, count, width, c, c_stride);
}

size_t contrast_first_above(const float *x, size_t n, float bound) {
  return best()->first_above(x, n, bound);
}

void contrast_winograd_inputs(const float *x, size_t height, size_t width, size_t channels,
                              size_t padding, size_t first, size_t count, float *v,
                              size_t position_stride) {
  best()->winograd_inputs(x, height, width, channels, padding, first, count, v, position_stride);
}

void contrast_winograd_outputs(const float *m, size_t position_stride, size_t m_stride, size_t height,
                               size_t width, size_t first, size_t count, size_t columns,
                               const contrast_product_epilogue *epilogue, float *y, size_t y_stride) {
  best()->winograd_outputs(m, position_stride, m_stride, height, width, first, count, columns, epilogue,
                           y, y_stride);
}
