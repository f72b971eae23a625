// Loops of optimisers that Swift does not turn into vector code: its square root may set errno.
//
// They read and write far more than they compute, so there is one for all instruction sets. The readable
// twins are in Sources/ContrastTraining/Optimizers/Reference+Optimizers.swift.

#ifndef CONTRAST_OPTIMIZERS_H
#define CONTRAST_OPTIMIZERS_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

/// The factors of Adam at a step: 1 - beta1, beta2 and 1 - beta2, 1 / (1 - beta1^t),
/// 1 / sqrt(1 - beta2^t), epsilon.
typedef struct {
  float share1, beta2, share2, correction, inverse_root, epsilon;
} contrast_adam_factors;

/// The direction of Adam, u = m correction / (sqrt(v) inverse_root + epsilon). All [n]; no overlap.
void contrast_adam_direction(const float *m, const float *v, const contrast_adam_factors *factors,
                             float *u, size_t n);

/// The same after m += share1 (h - m) and v = beta2 v + share2 h^2 with the gradient h = g scale.
/// All [n]; no overlap.
void contrast_adam_update(float *m, float *v, const float *g, float scale,
                          const contrast_adam_factors *factors, float *u, size_t n);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
