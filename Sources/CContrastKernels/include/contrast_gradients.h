// Gradients of the element-wise and row kernels in float32, for training.
//
// Conventions are those of contrast_kernels.h: row-major matrices, sizes in elements, strides from
// one row to the next, no state and no threads. dy is the gradient of a loss by the output of an
// operation, dx the one by its input. Every kernel has a readable twin in
// Sources/ContrastTensor/Reference/Reference+Gradients.swift.

#ifndef CONTRAST_GRADIENTS_H
#define CONTRAST_GRADIENTS_H

#include "contrast_kernels.h"

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

/// The gradients on one instruction set.
typedef struct {
  const char *name;

  /// dx = dy act'(x). All [rows, columns]; dx may be x or dy.
  void (*activation)(const float *x, size_t x_stride, const float *dy, size_t dy_stride,
                     contrast_activation act, float *dx, size_t dx_stride, size_t rows,
                     size_t columns);

  /// Of y = act(gate) up: dgate = dy up act'(gate), dup = dy act(gate). All [rows, columns]; dgate may
  /// be gate, dup may be up, and either may be dy.
  void (*gated)(const float *gate, size_t gate_stride, const float *up, size_t up_stride,
                const float *dy, size_t dy_stride, contrast_activation act, float *dgate,
                size_t dgate_stride, float *dup, size_t dup_stride, size_t rows, size_t columns);

  /// Of a layer norm. With n = (x - mean) / sqrt(variance + eps) and g = dy weight,
  /// dx = (g - mean(g) - n mean(g n)) / sqrt(variance + eps); dweight += sum over rows of dy n;
  /// dbias += sum over rows of dy.
  /// x, dy, dx [rows, width], dx may be x or dy; weight [width]; dweight, dbias [width], or NULL where
  /// they are not wanted.
  void (*layer_norm)(const float *x, size_t x_stride, const float *weight, float eps,
                     const float *dy, size_t dy_stride, float *dx, size_t dx_stride,
                     float *_Nullable dweight, float *_Nullable dbias, size_t rows, size_t width);

  /// Of a root mean square norm. With f = 1 / sqrt(mean(x^2) + eps) and g = dy (weight + offset),
  /// dx = f (g - x f^2 mean(g x)); dweight += sum over rows of dy x f.
  void (*rms_norm)(const float *x, size_t x_stride, const float *weight, float weight_offset,
                   float eps, const float *dy, size_t dy_stride, float *dx, size_t dx_stride,
                   float *_Nullable dweight, size_t rows, size_t width);

  /// Of y = x / max(|x|, eps): dx = (dy - y (y dy)) / |x|, or dy / eps where |x| < eps.
  /// x, dy, dx [rows, width], dx may be dy.
  void (*l2_normalize)(const float *x, size_t x_stride, float eps, const float *dy,
                       size_t dy_stride, float *dx, size_t dx_stride, size_t rows, size_t width);

  /// Of p = softmax(s), in place of dp: dp = factor p (dp - sum(p dp)).
  /// p, dp [rows, width].
  void (*softmax)(const float *p, size_t p_stride, float factor, float *dp, size_t dp_stride,
                  size_t rows, size_t width);

  /// Of s' = cap tanh(s / cap), given s': ds' becomes ds' (1 - (s' / cap)^2). s', ds' [rows, width].
  void (*soft_cap)(const float *capped, size_t stride, float cap, float *ds, size_t ds_stride,
                   size_t rows, size_t width);
} contrast_gradient_table;

/// The gradients on "avx512", "avx2", "neon" or "portable", the best for NULL; see
/// contrast_kernels(). NULL where this machine does not have them.
const contrast_gradient_table *_Nullable contrast_gradients(
    const char *_Nullable instruction_set);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
