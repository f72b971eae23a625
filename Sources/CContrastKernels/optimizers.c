#include "contrast_assembly.h"
#include "contrast_optimizers.h"

#if !CONTRAST_ASSEMBLY

static inline float direction(float m, float v, contrast_adam_factors f) {
  // The builtin, unlike sqrtf, is an instruction and nothing else.
  return m * f.correction / (__builtin_elementwise_sqrt(v) * f.inverse_root + f.epsilon);
}

void contrast_adam_direction(const float *m, const float *v, const contrast_adam_factors *factors,
                             float *restrict u, size_t n) {
  contrast_adam_factors f = *factors;
  for (size_t i = 0; i < n; i++) u[i] = direction(m[i], v[i], f);
}

void contrast_adam_update(float *restrict m, float *restrict v, const float *restrict g,
                          float scale, const contrast_adam_factors *factors, float *restrict u,
                          size_t n) {
  contrast_adam_factors f = *factors;
  for (size_t i = 0; i < n; i++) {
    float h = g[i] * scale;
    m[i] += f.share1 * (h - m[i]);
    v[i] = v[i] * f.beta2 + f.share2 * (h * h);
    u[i] = direction(m[i], v[i], f);
  }
}

#endif
