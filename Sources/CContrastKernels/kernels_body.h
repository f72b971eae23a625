// The kernels, written once in clang's vector extension and compiled for each instruction set.
//
// The including file includes the header of an instruction set (avx2.h, avx512.h, neon.h, portable.h),
// and defines TABLE, GRADIENTS and TABLE_NAME, FROM_FLOAT16 and TO_FLOAT16 where the instruction set
// has them (HAS_FLOAT16), and RECIPROCAL_ESTIMATE likewise.
// Products and sums written in one expression are fused where the processor can.

#pragma STDC FP_CONTRACT ON

#if !defined(TABLE) || !defined(GRADIENTS) || !defined(TABLE_NAME) || !defined(EPILOGUE) \
    || !defined(GATED)
#error "kernels_body.h needs TABLE, GRADIENTS, TABLE_NAME and the header of an instruction set"
#endif

#include "activations_body.h"
#include "conversions_body.h"
#include "exponential_body.h"
#include "norms_body.h"
#include "rotary_body.h"
#include "softmax_body.h"
#include "transpose_body.h"
#include "vectors_body.h"

// MARK: - Linear layers

// `bias` and `residual` are known to be NULL or not where this is called, so no vector asks.
INLINE void epilogue_rows(const float *x, size_t x_stride, const float *bias,
                          const float *residual, size_t residual_stride, float *y,
                          size_t y_stride, size_t rows, size_t columns,
                          contrast_activation act) {
  for (size_t r = 0; r < rows; r++) {
    const float *from = x + r * x_stride;
    float *to = y + r * y_stride;
    const float *old = residual ? residual + r * residual_stride : 0;
    EACH_VECTOR(
        i, columns,
        {
          vf v = load(from + i);
          if (bias) v += load(bias + i);
          v = activate(v, act);
          if (old) v += load(old + i);
          store(to + i, v);
        },
        {
          vf v = load_tail(from + i, columns - i);
          if (bias) v += load_tail(bias + i, columns - i);
          v = activate(v, act);
          if (old) v += load_tail(old + i, columns - i);
          store_tail(to + i, columns - i, v);
        });
  }
}

// Not static: the products of the instruction set call it.
void EPILOGUE(const float *x, size_t x_stride, const float *bias, contrast_activation act,
              const float *residual, size_t residual_stride, float *y, size_t y_stride, size_t rows,
              size_t columns) {
#define EPILOGUE_WITH(bias, residual)                                                             \
  FOR_ACTIVATION(act, epilogue_rows, x, x_stride, bias, residual, residual_stride, y, y_stride, \
                 rows, columns)
  if (bias && residual) {
    EPILOGUE_WITH(bias, residual)
  } else if (bias) {
    EPILOGUE_WITH(bias, 0)
  } else if (residual) {
    EPILOGUE_WITH(0, residual)
  } else {
    EPILOGUE_WITH(0, 0)
  }
#undef EPILOGUE_WITH
}

INLINE void gated_rows(const float *gate, size_t gate_stride, const float *up, size_t up_stride,
                       float *y, size_t y_stride, size_t rows, size_t columns,
                       contrast_activation act) {
  for (size_t r = 0; r < rows; r++) {
    const float *g = gate + r * gate_stride, *u = up + r * up_stride;
    float *to = y + r * y_stride;
    for (size_t i = 0; i < columns; i += LANES) {
      size_t left = columns - i;
      store_some(to + i, left, activate(load_some(g + i, left), act) * load_some(u + i, left));
    }
  }
}

// Not static, as the epilogue.
void GATED(const float *gate, size_t gate_stride, const float *up, size_t up_stride,
           contrast_activation act, float *y, size_t y_stride, size_t rows, size_t columns) {
  FOR_ACTIVATION(act, gated_rows, gate, gate_stride, up, up_stride, y, y_stride, rows, columns)
}

static void scale_rows(float *y, size_t stride, const float *factor, size_t rows, size_t width) {
  for (size_t r = 0; r < rows; r++) {
    if (factor[r] == 1) continue;
    float *row = y + r * stride;
    EACH_VECTOR(
        i, width, { store(row + i, load(row + i) * factor[r]); },
        { store_tail(row + i, width - i, load_tail(row + i, width - i) * factor[r]); });
  }
}

static void add(const float *a, const float *b, float *y, size_t n) {
  EACH_VECTOR(
      i, n, { store(y + i, load(a + i) + load(b + i)); },
      { store_tail(y + i, n - i, load_tail(a + i, n - i) + load_tail(b + i, n - i)); });
}

static void mean_rows(const float *x, size_t stride, size_t rows, size_t width, float *y) {
  enum { CHAIN = 16 };
  for (size_t i = 0; i < width; i += LANES) {
    size_t left = width - i;
    vd total = (vd)(0.0);
    for (size_t start = 0; start < rows; start += CHAIN) {
      size_t end = rows - start < CHAIN ? rows : start + CHAIN;
      vf sum = splat(0);
      for (size_t r = start; r < end; r++) sum += load_some(x + r * stride + i, left);
      total += __builtin_convertvector(sum, vd);
    }
    store_some(y + i, left, __builtin_convertvector(total / (double)rows, vf));
  }
}

static void max_rows(const float *x, const size_t *rows, size_t count, size_t width, float *y) {
  for (size_t i = 0; i < width; i += LANES) {
    size_t left = width - i;
    vf largest = splat(-INFINITE);
    for (size_t r = 0; r < count; r++) {
      vf v = load_some(x + rows[r] + i, left);
      largest = ((v > largest) | (v != v)) ? v : largest;
    }
    store_some(y + i, left, largest);
  }
}

// MARK: - Elements

static void exponential_of(const float *x, float *y, size_t n) {
  EACH_VECTOR(
      i, n, { store(y + i, exponential(load(x + i))); },
      { store_tail(y + i, n - i, exponential(load_tail(x + i, n - i))); });
}

static size_t first_above(const float *x, size_t n, float bound) {
  size_t i = 0;
  // In a search nearly all are below: a step looks at several vectors and branches once.
  for (; i + 4 * LANES <= n; i += 4 * LANES) {
    vi above = load(x + i) > splat(bound);
    for (int v = 1; v < 4; v++) above |= load(x + i + v * LANES) > splat(bound);
    if (__builtin_reduce_or(above)) break;
  }
  while (i < n && !(x[i] > bound)) i++;
  return i;
}

#include "products_body.h"
#include "page_products_body.h"
#include "gradients_body.h"
#include "winograd_body.h"

const contrast_kernel_table TABLE = {
    .name = TABLE_NAME,
    .layer_norm = layer_norm,
    .rms_norm = rms_norm,
    .epilogue = EPILOGUE,
    .gated = GATED,
    .softmax_step = softmax_step,
    .soft_cap = soft_cap,
    .scale_rows = scale_rows,
    .softmax = softmax,
    .exponential = exponential_of,
    .rotary = rotary,
    .l2_normalize = l2_normalize,
    .mean_rows = mean_rows,
    .max_rows = max_rows,
    .add = add,
    .float16_to_float32 = float16_to_float32,
    .float32_to_float16 = float32_to_float16,
    .bfloat16_to_float32 = bfloat16_to_float32,
    .float32_to_bfloat16 = float32_to_bfloat16,
    .transpose = transpose,
    .panel_width = panel_width,
    .pack_panels = pack_panels,
    .multiply_panels = multiply_panels,
    .multiply_page = multiply_page,
    .multiply_transposed = multiply_transposed,
    .dot_rows = dot_rows,
    .first_above = first_above,
    .winograd_inputs = winograd_inputs,
    .winograd_outputs = winograd_outputs,
};
