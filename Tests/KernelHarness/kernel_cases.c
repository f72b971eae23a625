// The float32 kernels. Each is within half of the distances allowed here of its twin
// (Tests/ContrastTensorTests), so two of them differ by no more.

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"
#include "kernel_cases.h"

// A kernel without a case here is a kernel that is not compared.
_Static_assert(sizeof(contrast_kernel_table) == 29 * sizeof(void *),
               "give the new kernel a case in run_kernel_cases, then count it");

static const size_t widths[] = {1,  2,  3,  4,  5,  7,  8,  15,  16,
                                17, 31, 33, 63, 64, 65, 127, 577, 1023};
static const size_t odd_rows[] = {1, 2, 3, 5};
static const size_t gaps[] = {0, 1, 5, 16};

#define EACH_SHAPE(rows, width, gap)                                                    \
  for (size_t shape = 0, rows, width, gap;                                              \
       shape < COUNT(widths) && (rows = odd_rows[shape % 4], width = widths[shape],     \
                                 gap = gaps[shape / 2 % 4], 1);                         \
       shape++)

#define DETAIL(...)    \
  char detail[96];     \
  snprintf(detail, sizeof detail, __VA_ARGS__)

static const tolerance exact = {0, 0, NULL};

static tolerance ulps(double count, double floor) { return (tolerance){count, floor, NULL}; }

// MARK: - Norms

static void scale_all(float *x, size_t count, float factor, float offset) {
  for (size_t i = 0; i < count; i++) x[i] = x[i] * factor + offset;
}

// `special` 1, 2, 3: the last number is NaN, inf, -inf.
static void spoil(float *x, size_t count, int special) {
  if (special) x[count - 1] = special == 1 ? NAN : special == 2 ? INFINITY : -INFINITY;
}

static void norms(const contrast_kernel_table *k) {
  static const float scales[] = {1, 100, 1e30f, 1e-20f, 1, 1, 1};
  static const float offsets[] = {0, -3e4f, 0, 0, 0, 0, 0};
  EACH_SHAPE(rows, width, gap) {
    for (size_t c = 0; c < COUNT(scales); c++) {
      DETAIL("%zu x %zu, scale %g, case %zu", rows, width, (double)scales[c], c);
      float *x = noise(rows * width, 4, width), *w = noise(width, 3, 1), *b = noise(width, 3, 2);
      // In two steps, which fused or not give the same inputs.
      scale_all(x, rows * width, scales[c], 0);
      scale_all(x, rows * width, 1, offsets[c]);
      spoil(x, rows * width, c < 4 ? 0 : (int)c - 3);
      area weight = floats(w, 1, width, 0), bias = floats(b, 1, width, 0);
      for (int in_place = 0; in_place < 2; in_place++) {
        area from = floats(x, rows, width, gap), other = floats(x, rows, width, 3);
        area to = in_place ? from : other;
        k->layer_norm(FLOATS(from), STRIDE(from), FLOATS(weight), in_place ? NULL : FLOATS(bias),
                      1e-5f, FLOATS(to), STRIDE(to), rows, width);
        result_area("layer_norm", detail, &to, ulps(16, 1));
        free_area(&from);
        free_area(&other);

        from = floats(x, rows, width, gap), other = floats(x, rows, width, 3);
        to = in_place ? from : other;
        k->rms_norm(FLOATS(from), STRIDE(from), FLOATS(weight), (float)in_place, 1e-6f, FLOATS(to),
                    STRIDE(to), rows, width);
        result_area("rms_norm", detail, &to, ulps(16, 1));
        free_area(&from);
        free_area(&other);

        from = floats(x, rows, width, gap), other = floats(x, rows, width, 3);
        to = in_place ? from : other;
        area lengths = make_area(1, rows * sizeof(float), rows * sizeof(float));
        k->l2_normalize(FLOATS(from), STRIDE(from), 1e-12f, FLOATS(to), STRIDE(to),
                        in_place ? NULL : FLOATS(lengths), rows, width);
        result_area("l2_normalize", detail, &to, ulps(8, 1));
        if (!in_place) result_area("l2_normalize", "norms", &lengths, ulps(8, 1e-40));
        free_area(&from);
        free_area(&other);
        free_area(&lengths);
      }
      free_area(&weight);
      free_area(&bias);
      free(x);
      free(w);
      free(b);
    }
  }
}

// MARK: - Rows

static void linear_layers(const contrast_kernel_table *k) {
  EACH_SHAPE(rows, width, gap) {
    float *x = noise(rows * width, 8, width), *b = noise(width, 1, 1);
    float *old = noise(rows * width, 3, 2);
    spoil(x, rows * width, width % 3 ? 0 : 1);
    area bias = floats(b, 1, width, 0), residual = floats(old, rows, width, 2);
    for (int act = CONTRAST_IDENTITY; act <= CONTRAST_RELU; act++) {
      DETAIL("%zu x %zu, activation %d", rows, width, act);
      for (int with = 0; with < 4; with++) {
        area c = floats(x, rows, width, gap);
        k->epilogue(FLOATS(c), STRIDE(c), with & 1 ? FLOATS(bias) : NULL,
                    (contrast_activation)act, with & 2 ? FLOATS(residual) : NULL,
                    STRIDE(residual), FLOATS(c), STRIDE(c), rows, width);
        result_area("epilogue", detail, &c, ulps(5, 9));
        free_area(&c);
      }
      area gate = floats(x, rows, width, gap), up = floats(old, rows, width, 1);
      area y = floats(x, rows, width, 4);
      k->gated(FLOATS(gate), STRIDE(gate), FLOATS(up), STRIDE(up), (contrast_activation)act,
               FLOATS(y), STRIDE(y), rows, width);
      result_area("gated", detail, &y, ulps(5, 24));
      k->gated(FLOATS(gate), STRIDE(gate), FLOATS(up), STRIDE(up), (contrast_activation)act,
               FLOATS(up), STRIDE(up), rows, width);
      result_area("gated", detail, &up, ulps(5, 24));
      free_area(&gate);
      free_area(&up);
      free_area(&y);
    }
    free_area(&bias);
    free_area(&residual);
    free(x);
    free(b);
    free(old);
  }
}

static void simple_rows(const contrast_kernel_table *k) {
  EACH_SHAPE(few, width, gap) {
    size_t rows = width == 33 ? 100 : few;
    DETAIL("%zu x %zu", rows, width);
    float *x = noise(rows * width, 3, width), *y = noise(rows * width, 2, 3);
    float *factor = noise(rows, 2, 4);
    factor[0] = 1;
    spoil(x, rows * width, (int)(width % 4));
    area a = floats(x, rows, width, gap), factors = floats(factor, 1, rows, 0);
    k->scale_rows(FLOATS(a), STRIDE(a), FLOATS(factors), rows, width);
    result_area("scale_rows", detail, &a, exact);
    area mean = floats(y, 1, width, 0);
    k->mean_rows(FLOATS(a), STRIDE(a), rows, width, FLOATS(mean));
    result_area("mean_rows", detail, &mean, ulps(8, 1));
    size_t *starts = malloc((rows + 1) * sizeof *starts);
    for (size_t r = 0; r < rows; r++) starts[r] = (rows - 1 - r) * STRIDE(a);
    k->max_rows(FLOATS(a), starts, rows, width, FLOATS(mean));
    result_area("max_rows", detail, &mean, exact);
    free(starts);
    area left = floats(x, 1, rows * width, 0), right = floats(y, 1, rows * width, 0);
    k->add(FLOATS(left), FLOATS(right), FLOATS(left), rows * width);
    result_area("add", detail, &left, exact);
    free_area(&a);
    free_area(&factors);
    free_area(&mean);
    free_area(&left);
    free_area(&right);
    free(x);
    free(y);
    free(factor);
  }
}

// MARK: - Exponentials

static void softmaxes(const contrast_kernel_table *k) {
  static const float limits[] = {3, 88, 1e4f};
  EACH_SHAPE(rows, width, gap) {
    for (size_t c = 0; c < COUNT(limits); c++) {
      DETAIL("%zu x %zu within %g", rows, width, (double)limits[c]);
      float *x = noise(rows * width, limits[c], width);
      spoil(x, rows * width, width % 5 == 3 ? (int)c + 1 : 0);
      area a = floats(x, rows, width, gap);
      k->softmax(FLOATS(a), STRIDE(a), rows, width);
      result_area("softmax", detail, &a, ulps(8, FLT_MIN));
      free_area(&a);
      a = floats(x, rows, width, gap);
      k->soft_cap(FLOATS(a), STRIDE(a), 0.3f, 5, rows, width);
      result_area("soft_cap", detail, &a, ulps(16, FLT_MIN));
      free_area(&a);

      // Two blocks of keys, the second with only some of them valid.
      a = floats(x, rows, width, gap);
      float *start = noise(rows * 3, 1, 5);
      int32_t *valid = malloc(rows * sizeof *valid);
      for (size_t r = 0; r < rows; r++) {
        start[r] = -INFINITY;
        start[rows + r] = 0;
        valid[r] = (int32_t)(r * 7 % (width + 2)) - 1;
      }
      area state = floats(start, 3, rows, 1);
      float *maximum = FLOATS(state), *sum = maximum + STRIDE(state);
      for (int block = 0; block < 2; block++) {
        k->softmax_step(FLOATS(a), STRIDE(a), 0.125f, block ? valid : NULL, maximum, sum,
                        sum + STRIDE(state), rows, width);
        result_area("softmax_step", detail, &a, ulps(8, FLT_MIN));
        result_area("softmax_step", "maximum, sum, correction", &state, ulps(12, FLT_MIN));
      }
      free_area(&a);
      free_area(&state);
      free(start);
      free(valid);
      free(x);
    }
  }
}

// Numbers of every exponent and sign, and the edges of the exponential's range.
static float *sweep(size_t *count) {
  static const float edges[] = {88,   -88, 88.72283f, 88.72284f, -87.33654f, -87.33655f, 1e4f,
                                -1e4f, 0,  -0.0f,     5.3f,      -5.3f,      FLT_MAX};
  size_t steps = 1 << 16;
  float *x = noise(steps + COUNT(edges) + 3, 90, 6);
  for (size_t i = 0; i < steps; i += 2) {
    uint32_t bits = (uint32_t)i * 65521;
    memcpy(x + i, &bits, sizeof bits);
  }
  memcpy(x + steps, edges, sizeof edges);
  float special[] = {NAN, INFINITY, -INFINITY};
  memcpy(x + steps + COUNT(edges), special, sizeof special);
  *count = steps + COUNT(edges) + 3;
  return x;
}

static void whole_range(const contrast_kernel_table *k) {
  size_t count;
  float *x = sweep(&count);
  area a = floats(x, 1, count, 0), y = floats(x, 1, count, 0);
  k->exponential(FLOATS(a), FLOATS(y), count);
  result_area("exponential", "sweep", &y, ulps(4, FLT_MIN));
  for (int act = CONTRAST_IDENTITY; act <= CONTRAST_RELU; act++) {
    DETAIL("sweep, activation %d", act);
    memcpy(y.base, x, y.row);
    k->epilogue(FLOATS(a), count, NULL, (contrast_activation)act, NULL, 0, FLOATS(y), count, 1,
                count);
    result_area("epilogue", detail, &y, (tolerance){5, 1, x});
  }
  free_area(&a);
  free_area(&y);
  free(x);
}

// MARK: - Layout

static void rotaries(const contrast_kernel_table *k) {
  static const size_t cases[][3] = {{1, 2, 2},   {3, 64, 64},   {2, 40, 34}, {1, 6, 6},
                                    {2, 128, 128}, {1, 72, 66}, {2, 20, 16}};
  for (size_t c = 0; c < COUNT(cases); c++) {
    size_t heads = cases[c][0], width = cases[c][1], rotary = cases[c][2], rows = 5;
    static const int32_t positions[] = {-1, 0, 3, 1, 2};
    float *x = noise(rows * heads * width, 3, width);
    float *cosine = noise(2 * rotary, 1, 7), *sine = noise(2 * rotary, 1, 8);
    area from = floats(cosine, 1, 2 * rotary, 0), with = floats(sine, 1, 2 * rotary, 0);
    for (int interleaved = 0; interleaved < 2; interleaved++) {
      DETAIL("%zu heads, %zu of %zu, interleaved %d", heads, rotary, width, interleaved);
      area a = floats(x, rows, heads * width, 5);
      k->rotary(FLOATS(a), STRIDE(a), FLOATS(from), FLOATS(with), positions, rows, heads, width,
                rotary, interleaved);
      result_area("rotary", detail, &a, ulps(5, 1));
      free_area(&a);
    }
    free_area(&from);
    free_area(&with);
    free(x);
    free(cosine);
    free(sine);
  }
}

static void transposes(const contrast_kernel_table *k) {
  static const size_t cases[][2] = {{1, 1},   {3, 5},   {4, 4},    {8, 33},  {33, 8},
                                    {31, 65}, {64, 64}, {577, 17}, {2, 1023}};
  for (size_t c = 0; c < COUNT(cases); c++) {
    size_t rows = cases[c][0], columns = cases[c][1];
    DETAIL("%zu x %zu", rows, columns);
    float *x = noise(rows * columns, 3, rows);
    area a = floats(x, rows, columns, 3);
    area y = make_area(columns, rows * sizeof(float), (rows + 2) * sizeof(float));
    k->transpose(FLOATS(a), STRIDE(a), FLOATS(y), STRIDE(y), rows, columns);
    result_area("transpose", detail, &y, exact);
    free_area(&a);
    free_area(&y);
    free(x);
  }
}

static void conversions(const contrast_kernel_table *k) {
  static const size_t counts[] = {65536, 65535, 1, 7};
  for (size_t c = 0; c < COUNT(counts); c++) {
    size_t count = counts[c];
    DETAIL("%zu patterns", count);
    area x = make_area(1, count * 2, count * 2);
    uint16_t *patterns = (uint16_t *)(void *)x.base;
    for (size_t i = 0; i < count; i++) patterns[i] = (uint16_t)i;
    area y = make_area(1, count * 4, count * 4);
    k->float16_to_float32(patterns, FLOATS(y), count);
    result_area("float16_to_float32", detail, &y, exact);
    k->bfloat16_to_float32(patterns, FLOATS(y), count);
    result_area("bfloat16_to_float32", detail, &y, exact);
    free_area(&x);
    free_area(&y);
  }
  // Around every number and midpoint of both types.
  size_t count;
  float *x = sweep(&count);
  for (int shift = 12; shift <= 15; shift += 3) {
    for (int off = -1; off <= 1; off++) {
      DETAIL("midpoints of %d bits, %d", shift, off);
      for (size_t i = 0; i < count - 16; i++) {
        uint32_t bits = ((uint32_t)i << 16 | 1u << shift) + (uint32_t)off;
        memcpy(x + i, &bits, sizeof bits);
      }
      area a = floats(x, 1, count, 0);
      area y = make_area(1, count * 2, count * 2);
      uint16_t *halves = (uint16_t *)(void *)y.base;
      k->float32_to_float16(FLOATS(a), halves, count);
      expect(intact(&y), "float32_to_float16", "wrote outside");
      result_halves("float32_to_float16", detail, halves, count, 0x7c00);
      k->float32_to_bfloat16(FLOATS(a), halves, count);
      expect(intact(&y), "float32_to_bfloat16", "wrote outside");
      result_halves("float32_to_bfloat16", detail, halves, count, 0x7f80);
      free_area(&a);
      free_area(&y);
    }
  }
  free(x);
}

// MARK: - Products

static void products(const contrast_kernel_table *k) {
  static const size_t cases[][3] = {{1, 1, 1},    {2, 3, 31},    {3, 7, 33},   {5, 64, 32},
                                    {7, 17, 65},  {11, 100, 8},  {12, 33, 97}, {13, 513, 20},
                                    {25, 5, 129}, {169, 9, 40},  {337, 12, 15}, {6, 1030, 36},
                                    {50, 0, 3},   {190, 1100, 17}};
  size_t panel = k->panel_width();
  for (size_t c = 0; c < COUNT(cases); c++) {
    size_t rows = cases[c][0], inputs = cases[c][1], outputs = cases[c][2];
    float *x = noise(rows * inputs, 1, c), *w = noise(outputs * inputs, 1, 11);
    float *old = noise(rows * outputs, 1, 12);
    if (c == 4) spoil(x, rows * inputs, 1);
    area left = floats(x, rows, inputs, 3), right = floats(w, outputs, inputs, 1);
    area right_transposed =
        make_area(inputs, outputs * sizeof(float), (outputs + 1) * sizeof(float));
    k->transpose(FLOATS(right), STRIDE(right), FLOATS(right_transposed),
                 STRIDE(right_transposed), outputs, inputs);
    size_t size = (outputs + panel - 1) / panel * panel * inputs * sizeof(float);
    for (int variant = 0; variant < 4; variant++) {
      DETAIL("%zu x %zu x %zu, variant %d", rows, inputs, outputs, variant);
      area packed = make_area(1, size, size);
      if (variant & 1) {
        k->pack_panels(FLOATS(right_transposed), 1, STRIDE(right_transposed), outputs, inputs,
                       FLOATS(packed));
      } else {
        k->pack_panels(FLOATS(right), STRIDE(right), 1, outputs, inputs, FLOATS(packed));
      }
      expect(intact(&packed), "pack_panels", "wrote outside");
      area y = floats(old, rows, outputs, 3);
      k->multiply_panels(FLOATS(left), STRIDE(left), rows, FLOATS(packed), inputs, inputs, outputs,
                         FLOATS(y), STRIDE(y), variant & 2, NULL);
      // One rounding of a partial sum (below the root of `inputs`) for each input, on both sides.
      result_area("multiply_panels", detail, &y, ulps((double)inputs + 16, 1));
      free_area(&packed);
      free_area(&y);
    }
    area packed = make_area(1, size, size);
    k->pack_panels(FLOATS(right), STRIDE(right), 1, outputs, inputs, FLOATS(packed));
    size_t numbers = size / sizeof(float), halves = numbers * sizeof(uint16_t);
    area half = make_area(1, halves, halves);
    k->float32_to_bfloat16(FLOATS(packed), (uint16_t *)(void *)half.base, numbers);
    // Integers with a scale of each output, those of whole panels, or of each input.
    area integers = make_area(1, numbers, numbers);
    for (size_t i = 0; i < numbers; i++) {
      ((int8_t *)(void *)integers.base)[i] = (int8_t)(100 * FLOATS(packed)[i]);
    }
    size_t factors = (outputs + panel - 1) / panel * panel;
    factors = factors > inputs ? factors : inputs;
    float *of_each = noise(factors, 0.01f, 13);
    area scales = floats(of_each, 1, factors, 0);
    for (int variant = 0; variant < 8; variant++) {
      DETAIL("%zu x %zu x %zu, pages, variant %d", rows, inputs, outputs, variant);
      area y = floats(old, rows, outputs, 3);
      // In two pieces of the inputs, where the second goes on from the first.
      contrast_page_kind kind = (contrast_page_kind)(variant >> 1);
      const area *page = kind == CONTRAST_PAGE_FLOAT32    ? &packed
                         : kind == CONTRAST_PAGE_BFLOAT16 ? &half
                                                          : &integers;
      size_t first = inputs / 3;
      size_t bytes = kind == CONTRAST_PAGE_FLOAT32    ? sizeof(float)
                     : kind == CONTRAST_PAGE_BFLOAT16 ? sizeof(uint16_t)
                                                      : sizeof(int8_t);
      size_t second = kind == CONTRAST_PAGE_INT8_INPUTS ? first : 0;
      k->multiply_page(FLOATS(left), STRIDE(left), rows, page->base, kind, FLOATS(scales), inputs,
                       first, outputs, FLOATS(y), STRIDE(y), variant & 1, page->base);
      k->multiply_page(FLOATS(left) + first, STRIDE(left), rows,
                       page->base + first * panel * bytes, kind, FLOATS(scales) + second, inputs,
                       inputs - first, outputs, FLOATS(y), STRIDE(y), 1, NULL);
      result_area("multiply_page", detail, &y, ulps((double)inputs + 16, 1));
      free_area(&y);
    }
    free_area(&packed);
    free_area(&half);
    free_area(&integers);
    free_area(&scales);
    free(of_each);
    area left_transposed = make_area(inputs, rows * sizeof(float), (rows + 2) * sizeof(float));
    k->transpose(FLOATS(left), STRIDE(left), FLOATS(left_transposed), STRIDE(left_transposed),
                 rows, inputs);
    for (int accumulate = 0; accumulate < 2; accumulate++) {
      DETAIL("%zu x %zu x %zu, accumulate %d", rows, inputs, outputs, accumulate);
      area y = floats(old, rows, outputs, 3);
      k->multiply_transposed(FLOATS(left_transposed), STRIDE(left_transposed),
                             FLOATS(right_transposed), STRIDE(right_transposed), inputs, rows,
                             outputs, 0.75f, FLOATS(y), STRIDE(y), accumulate);
      result_area("multiply_transposed", detail, &y, ulps((double)inputs + 16, 1));
      free_area(&y);
    }
    free_area(&left_transposed);
    free_area(&left);
    free_area(&right);
    free_area(&right_transposed);
    free(x);
    free(w);
    free(old);
  }
}

// The same number in a row of growing ones: found at its place, and beside the end not at all.
static void firsts(const contrast_kernel_table *k) {
  for (size_t n = 0; n < 70; n++) {
    float *x = noise(n + 1, 1, n);
    x[n] = 9;  // beyond the end
    area a = floats(x, 1, n ? n : 1, 0);
    for (size_t at = 0; at <= n; at++) {
      if (at < n) FLOATS(a)[at] = 2;
      expect(k->first_above(FLOATS(a), n, 1.5f) == at, "first_above", "another place");
      expect(k->first_above(FLOATS(a), n, 2) == n, "first_above", "an equal number");
      if (at < n) FLOATS(a)[at] = NAN;
      expect(k->first_above(FLOATS(a), n, 1.5f) == n, "first_above", "NaN");
    }
    free_area(&a);
    free(x);
  }
}

static void dots(const contrast_kernel_table *k) {
  EACH_SHAPE(count, width, gap) {
    DETAIL("%zu queries of %zu", count, width);
    size_t rows = 7;
    float *x = noise(rows * width, 1, width), *q = noise(count * width, 1, 13);
    spoil(x, rows * width, width == 17 ? 1 : 0);
    area a = floats(x, rows, width, gap), queries = floats(q, count, width, 2);
    area c = make_area(rows, count * sizeof(float), (count + 1) * sizeof(float));
    k->dot_rows(FLOATS(a), STRIDE(a), rows, FLOATS(queries), STRIDE(queries), count, width,
                FLOATS(c), STRIDE(c));
    result_area("dot_rows", detail, &c, ulps((double)width + 16, 1));
    free_area(&a);
    free_area(&queries);
    free_area(&c);
    free(x);
    free(q);
  }
}

// Sums in one order, so all tables give the same numbers.
static void winograd_tiles(const contrast_kernel_table *k) {
  static const size_t sides[][3] = {{3, 3, 0}, {1, 1, 1}, {5, 4, 1}, {4, 7, 2}, {6, 6, 1}};
  for (size_t s = 0; s < COUNT(sides); s++) {
    for (size_t w = 0; w < COUNT(widths); w += 3) {
      size_t height = sides[s][0], width = sides[s][1], padding = sides[s][2], channels = widths[w];
      size_t high = height + 2 * padding - 2, wide = width + 2 * padding - 2, images = 2;
      size_t tiles = images * ((high + 1) / 2) * ((wide + 1) / 2), first = tiles / 3;
      size_t count = tiles - first, results = images * high * wide;
      DETAIL("%zu x %zu, padding %zu, %zu channels", height, width, padding, channels);
      float *x = noise(images * height * width * channels, 2, channels);
      area a = floats(x, images * height * width, channels, 0);
      area v = make_area(16 * count, channels * sizeof(float), channels * sizeof(float));
      k->winograd_inputs(FLOATS(a), height, width, channels, padding, first, count, FLOATS(v),
                         count * channels);
      result_area("winograd_inputs", detail, &v, exact);
      float *old = noise(results * channels, 2, 5), *shift = noise(channels, 2, 6);
      area bias = floats(shift, 1, channels, 0), residual = floats(old, results, channels, 3);
      for (int with = 0; with < 4; with++) {
        contrast_product_epilogue epilogue = {
            with & 1 ? FLOATS(bias) : NULL, with & 2 ? CONTRAST_RELU : CONTRAST_IDENTITY,
            with & 2 ? FLOATS(residual) : NULL, STRIDE(residual), 1, NULL, 0};
        area y = floats(old, results, channels, 5);
        k->winograd_outputs(FLOATS(v), count * channels, channels, high, wide, first, count,
                            channels, &epilogue, FLOATS(y), STRIDE(y));
        result_area("winograd_outputs", detail, &y, exact);
        free_area(&y);
      }
      free_area(&a);
      free_area(&v);
      free_area(&bias);
      free_area(&residual);
      free(x);
      free(old);
      free(shift);
    }
  }
}

void run_kernel_cases(const contrast_kernel_table *k) {
  norms(k);
  linear_layers(k);
  simple_rows(k);
  softmaxes(k);
  whole_range(k);
  rotaries(k);
  transposes(k);
  conversions(k);
  products(k);
  dots(k);
  firsts(k);
  winograd_tiles(k);
}
