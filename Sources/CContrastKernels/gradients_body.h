// Gradients of the kernels above, in the same vectors; included by kernels_body.h, which is included with
// GRADIENTS and TABLE_NAME defined.

// MARK: - Activations

// The activation and its derivative at x.
typedef struct {
  vf value, slope;
} activation_slope;

INLINE activation_slope activate_with_slope(vf x, contrast_activation act) {
  switch (act) {
    case CONTRAST_QUICK_GELU: {
      vf s = times_sigmoid(splat(1), x * (-QUICK_GELU_FACTOR * LOG2_E)), y = x * s;
      return (activation_slope){y, s + QUICK_GELU_FACTOR * y * (1.0f - s)};
    }
    case CONTRAST_GELU: {
      vf phi = normal_above_half(x) + 0.5f;
      const float peak = 0.398942280f;  // 1 / sqrt(2 pi)
      return (activation_slope){x * phi, phi + x * (peak * exponential(x * x * -0.5f))};
    }
    case CONTRAST_GELU_TANH: {
      vf z = x * x;
      const float factor = -GELU_TANH_FACTOR * LOG2_E;
      vf s = times_sigmoid(splat(1), x * (z * (GELU_TANH_CUBIC * factor) + factor));
      vf inner = z * (3 * GELU_TANH_CUBIC * GELU_TANH_FACTOR) + GELU_TANH_FACTOR, y = x * s;
      return (activation_slope){y, s + y * (1.0f - s) * inner};
    }
    case CONTRAST_SILU: {
      vf s = times_sigmoid(splat(1), x * -LOG2_E), y = x * s;
      return (activation_slope){y, s + y * (1.0f - s)};
    }
    case CONTRAST_RELU:
      return (activation_slope){x < 0.0f ? splat(0) : x, x <= 0.0f ? splat(0) : splat(1)};
    default: return (activation_slope){x, splat(1)};
  }
}

INLINE void activation_gradient_rows(const float *x, size_t x_stride, const float *dy,
                                     size_t dy_stride, float *dx, size_t dx_stride, size_t rows,
                                     size_t columns, contrast_activation act) {
  for (size_t r = 0; r < rows; r++) {
    const float *from = x + r * x_stride, *d = dy + r * dy_stride;
    float *to = dx + r * dx_stride;
    for (size_t i = 0; i < columns; i += LANES) {
      size_t left = columns - i;
      vf slope = activate_with_slope(load_some(from + i, left), act).slope;
      store_some(to + i, left, load_some(d + i, left) * slope);
    }
  }
}

static void activation_gradient(const float *x, size_t x_stride, const float *dy, size_t dy_stride,
                                contrast_activation act, float *dx, size_t dx_stride, size_t rows,
                                size_t columns) {
  FOR_ACTIVATION(act, activation_gradient_rows, x, x_stride, dy, dy_stride, dx, dx_stride, rows,
                 columns)
}

INLINE void gated_gradient_rows(const float *gate, size_t gate_stride, const float *up,
                                size_t up_stride, const float *dy, size_t dy_stride, float *dgate,
                                size_t dgate_stride, float *dup, size_t dup_stride, size_t rows,
                                size_t columns, contrast_activation act) {
  for (size_t r = 0; r < rows; r++) {
    const float *g = gate + r * gate_stride, *u = up + r * up_stride, *d = dy + r * dy_stride;
    float *to_gate = dgate + r * dgate_stride, *to_up = dup + r * dup_stride;
    for (size_t i = 0; i < columns; i += LANES) {
      size_t left = columns - i;
      vf slope_of = load_some(g + i, left), v = load_some(u + i, left), e = load_some(d + i, left);
      activation_slope a = activate_with_slope(slope_of, act);
      store_some(to_gate + i, left, e * v * a.slope);
      store_some(to_up + i, left, e * a.value);
    }
  }
}

static void gated_gradient(const float *gate, size_t gate_stride, const float *up,
                           size_t up_stride, const float *dy, size_t dy_stride,
                           contrast_activation act, float *dgate, size_t dgate_stride, float *dup,
                           size_t dup_stride, size_t rows, size_t columns) {
  FOR_ACTIVATION(act, gated_gradient_rows, gate, gate_stride, up, up_stride, dy, dy_stride, dgate,
                 dgate_stride, dup, dup_stride, rows, columns)
}

// MARK: - Norms

static void layer_norm_gradient(const float *x, size_t x_stride, const float *weight, float eps,
                                const float *dy, size_t dy_stride, float *dx, size_t dx_stride,
                                float *dweight, float *dbias, size_t rows, size_t width) {
  for (size_t r = 0; r < rows; r++) {
    const float *from = x + r * x_stride, *d = dy + r * dy_stride;
    float *to = dx + r * dx_stride;
    double first = row_moments(from, width, 0).sum / (double)width;
    float shift = (float)first;
    moments about = row_moments(from, width, shift);
    double rest = about.sum / (double)width;
    double variance = about.squares / (double)width - rest * rest;
    float correction = (float)rest;
    float factor = (float)(1 / __builtin_elementwise_sqrt((variance < 0 ? 0 : variance) + (double)eps));
    vd sum = (vd)(0.0), product = (vd)(0.0);
    for (size_t i = 0; i < width; i += LANES) {
      size_t left = width - i;
      vf n = ((load_some(from + i, left) - shift) - correction) * factor;
      vf e = load_some(d + i, left), g = e * load_some(weight + i, left);
      n = left < LANES ? first_lanes_of(n, left, 0) : n;
      sum += __builtin_convertvector(g, vd);
      product += __builtin_convertvector(g * n, vd);
      if (dweight) store_some(dweight + i, left, load_some(dweight + i, left) + e * n);
      if (dbias) store_some(dbias + i, left, load_some(dbias + i, left) + e);
    }
    float mean = (float)(lane_sum_double(&sum) / (double)width);
    float along = (float)(lane_sum_double(&product) / (double)width);
    for (size_t i = 0; i < width; i += LANES) {
      size_t left = width - i;
      vf n = ((load_some(from + i, left) - shift) - correction) * factor;
      vf g = load_some(d + i, left) * load_some(weight + i, left);
      store_some(to + i, left, ((g - mean) - n * along) * factor);
    }
  }
}

static void rms_norm_gradient(const float *x, size_t x_stride, const float *weight,
                              float weight_offset, float eps, const float *dy, size_t dy_stride,
                              float *dx, size_t dx_stride, float *dweight, size_t rows,
                              size_t width) {
  for (size_t r = 0; r < rows; r++) {
    const float *from = x + r * x_stride, *d = dy + r * dy_stride;
    float *to = dx + r * dx_stride;
    double square = sum_of_squares(from, width) / (double)width;
    float factor = (float)(1 / __builtin_elementwise_sqrt(square + (double)eps));
    vd product = (vd)(0.0);
    for (size_t i = 0; i < width; i += LANES) {
      size_t left = width - i;
      vf n = load_some(from + i, left) * factor, e = load_some(d + i, left);
      vf g = e * (load_some(weight + i, left) + weight_offset);
      product += __builtin_convertvector(g * n, vd);
      if (dweight) store_some(dweight + i, left, load_some(dweight + i, left) + e * n);
    }
    float along = (float)(lane_sum_double(&product) / (double)width);
    for (size_t i = 0; i < width; i += LANES) {
      size_t left = width - i;
      vf n = load_some(from + i, left) * factor;
      vf g = load_some(d + i, left) * (load_some(weight + i, left) + weight_offset);
      store_some(to + i, left, (g - n * along) * factor);
    }
  }
}

// The sum of a b over a row.
INLINE double dot_product(const float *a, const float *b, size_t n) {
  vd sum = (vd)(0.0);
  for (size_t i = 0; i < n; i += LANES) {
    sum += __builtin_convertvector(load_some(a + i, n - i) * load_some(b + i, n - i), vd);
  }
  return lane_sum_double(&sum);
}

static void l2_normalize_gradient(const float *x, size_t x_stride, float eps, const float *dy,
                                  size_t dy_stride, float *dx, size_t dx_stride, size_t rows,
                                  size_t width) {
  for (size_t r = 0; r < rows; r++) {
    const float *from = x + r * x_stride, *d = dy + r * dy_stride;
    float *to = dx + r * dx_stride;
    double norm = __builtin_elementwise_sqrt(sum_of_squares(from, width));
    int is_short = norm < (double)eps;
    double divisor = is_short ? (double)eps : norm;
    float factor = (float)(1 / divisor);
    float along = is_short ? 0 : (float)(dot_product(from, d, width) / divisor / divisor);
    for (size_t i = 0; i < width; i += LANES) {
      size_t left = width - i;
      vf g = load_some(d + i, left) - load_some(from + i, left) * along;
      store_some(to + i, left, g * factor);
    }
  }
}

// MARK: - Softmax

static void softmax_gradient(const float *p, size_t p_stride, float factor, float *dp,
                             size_t dp_stride, size_t rows, size_t width) {
  for (size_t r = 0; r < rows; r++) {
    const float *from = p + r * p_stride;
    float *row = dp + r * dp_stride;
    float mean = (float)dot_product(from, row, width);
    for (size_t i = 0; i < width; i += LANES) {
      size_t left = width - i;
      vf g = load_some(row + i, left) - mean;
      store_some(row + i, left, load_some(from + i, left) * g * factor);
    }
  }
}

static void soft_cap_gradient(const float *capped, size_t stride, float cap, float *ds,
                              size_t ds_stride, size_t rows, size_t width) {
  float inverse = 1 / cap;
  for (size_t r = 0; r < rows; r++) {
    const float *from = capped + r * stride;
    float *row = ds + r * ds_stride;
    for (size_t i = 0; i < width; i += LANES) {
      size_t left = width - i;
      vf t = load_some(from + i, left) * inverse;
      store_some(row + i, left, load_some(row + i, left) * (1.0f - t * t));
    }
  }
}

const contrast_gradient_table GRADIENTS = {
    .name = TABLE_NAME,
    .activation = activation_gradient,
    .gated = gated_gradient,
    .layer_norm = layer_norm_gradient,
    .rms_norm = rms_norm_gradient,
    .l2_normalize = l2_normalize_gradient,
    .softmax = softmax_gradient,
    .soft_cap = soft_cap_gradient,
};
