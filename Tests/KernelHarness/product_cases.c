// The products in bfloat16, int8 and int4.

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"
#include "kernel_cases.h"

// Packs, prepares and multiplies x [rows, inputs] with w [outputs, inputs]; everything that is read
// or written lies between guards.
static area product(const contrast_product_table *t, const float *x, const float *w, size_t rows,
                    size_t inputs, size_t outputs) {
  size_t count = (outputs + t->panel_width - 1) / t->panel_width, bytes = t->panel_bytes(inputs);
  expect(bytes % 64 == 0 && t->row_bytes(inputs) % 64 == 0, t->name, "not a multiple of 64 bytes");
  area left = floats(x, rows, inputs, 3), right = floats(w, outputs, inputs, 1);
  area panels = make_area(1, count * bytes, count * bytes);
  for (size_t p = 0; p < count; p++) {
    size_t first = p * t->panel_width, rest = outputs - first;
    t->pack_panel(FLOATS(right) + first * STRIDE(right), STRIDE(right),
                  rest < t->panel_width ? rest : t->panel_width, inputs, panels.base + p * bytes);
  }
  expect(intact(&panels), t->name, "packing wrote outside");
  size_t stride = t->row_bytes(inputs);
  area y = make_area(rows, outputs * sizeof(float), (outputs + 5) * sizeof(float));
  if (t->prepare_rows) {
    area prepared = make_area(1, rows * stride, rows * stride);
    t->prepare_rows(FLOATS(left), STRIDE(left), rows, inputs, prepared.base);
    expect(intact(&prepared), t->name, "preparing wrote outside");
    t->multiply(prepared.base, stride, rows, panels.base, inputs, outputs, FLOATS(y), STRIDE(y),
                0, NULL);
    free_area(&prepared);
  } else {
    t->multiply(left.base, left.stride, rows, panels.base, inputs, outputs, FLOATS(y), STRIDE(y),
                0, NULL);
  }
  free_area(&left);
  free_area(&right);
  free_area(&panels);
  return y;
}

// One result of the tape of integers, equal to the bit; in bfloat16 two, of the rows as they are and of rounded ones, of
// which a table has one or both.
static void check(const contrast_product_table *t, bool exact, const char *what, const float *x,
                  const float *w, size_t rows, size_t inputs, size_t outputs, double scale) {
  char detail[96];
  snprintf(detail, sizeof detail, "%s, %zu x %zu x %zu", what, rows, inputs, outputs);
  if (exact) {
    area y = product(t, x, w, rows, inputs, outputs);
    result_area("product of integers", detail, &y, (tolerance){0});
    free_area(&y);
    return;
  }
  // One rounding of a partial sum (below the root of `inputs`, times the scale of the numbers) for
  // each input, by half a unit, on both sides. FEAT_BF16 rounds once for each pair, by less than
  // one unit, which is no more; the roundings of the sums of pairs are small beside these.
  tolerance allowed = {(double)inputs + 16, scale, NULL};
  bool rounds = t->prepare_rows != NULL;
  if (rounds) {
    skip_result("bfloat16 product");
  } else {
    area y = product(t, x, w, rows, inputs, outputs);
    result_area("bfloat16 product", detail, &y, allowed);
    free_area(&y);
  }
  float *r = rounded_to_bfloat16(x, rows * inputs);
  area y = product(t, rounds ? x : r, w, rows, inputs, outputs);
  result_area("bfloat16, rounded rows", detail, &y, allowed);
  free_area(&y);
  free(r);
}

static void extremes(const contrast_product_table *t, bool exact) {
  enum { INPUTS = 37, OUTPUTS = 19 };
  static const float special[] = {NAN, -NAN, INFINITY, -INFINITY};
  static const size_t places[] = {36, 0, 16, 31};
  float *w = noise(OUTPUTS * INPUTS, 1, 21);
  for (size_t c = 0; c < COUNT(special); c++) {
    // A finite row beside it is what it is alone, and so are the outputs beside the weight.
    float *x = noise(2 * INPUTS, 1, 22 + c);
    x[places[c]] = special[c];
    char what[32];
    snprintf(what, sizeof what, "special row %zu", c);
    check(t, exact, what, x, w, 2, INPUTS, OUTPUTS, 1);
    float *spoilt = noise(OUTPUTS * INPUTS, 1, 21);
    spoilt[2 * INPUTS + places[c]] = special[c];
    snprintf(what, sizeof what, "special weight %zu", c);
    check(t, exact, what, x + INPUTS, spoilt, 1, INPUTS, OUTPUTS, 1);
    free(spoilt);
    free(x);
  }
  // In bfloat16 what is below the normal range may count as zero (x86 and ARM flush it where they
  // sum pairs), so smaller factors are for integers, which have a limit of their own at 1e-30.
  static const float factors[] = {1e35f, 1e20f, 1e-20f, 1e-29f, 1e-33f, 1e-38f};
  for (size_t c = 0; c < (exact ? COUNT(factors) : 4); c++) {
    float *x = noise(INPUTS, factors[c], 26);
    char what[32];
    snprintf(what, sizeof what, "times %g", (double)factors[c]);
    check(t, exact, what, x, w, 1, INPUTS, OUTPUTS, (double)factors[c]);
    free(x);
  }
  free(w);
}

static void largest_sums(const contrast_product_table *t) {
  enum { INPUTS = CONTRAST_INT8_INPUTS };
  for (int signs = 0; signs < 4; signs++) {
    float *x = noise(INPUTS, 0, 1), *w = noise(3 * INPUTS, 0, 1);
    for (size_t i = 0; i < INPUTS; i++) x[i] = signs & 1 ? -127 : 127;
    for (size_t i = 0; i < 3 * INPUTS; i++) w[i] = signs & 2 ? -127 : 127;
    check(t, true, signs & 1 ? "-127" : "127", x, w, 1, INPUTS, 3, 1);
    free(x);
    free(w);
  }
}

// Weights of a softmax as they are kept, read back through products with the unit matrix.
static void softmaxes(const contrast_product_table *t, bool exact) {
  enum { ROWS = 5 };
  static const size_t cases[][2] = {
      {1, 128}, {3, 128}, {4, 4}, {15, 128}, {16, 16}, {17, 16},
      {33, 32}, {64, 128}, {100, 32}, {128, 128}, {200, 96}, {577, 128},
  };
  for (size_t c = 0; c < COUNT(cases); c++) {
    size_t keys = cases[c][0], part = cases[c][1], parts = (keys + part - 1) / part;
    size_t part_bytes = ROWS * t->row_bytes(part);
    float *x = noise(ROWS * keys, 30, 50 + c);
    area scores = floats(x, ROWS, keys, 3);
    area prepared = make_area(1, parts * part_bytes, parts * part_bytes);
    int32_t valid[ROWS] = {0, 1, (int32_t)keys, 40, 200};
    float maximum[ROWS], sum[ROWS], correction[ROWS];
    double total[ROWS];
    for (size_t r = 0; r < ROWS; r++) {
      maximum[r] = r == 3 ? 12 : r == 4 ? 9.5f : -INFINITY;
      sum[r] = 3;
    }
    t->prepare_softmax(FLOATS(scores), STRIDE(scores), 0.3f, valid, maximum, sum, correction, ROWS,
                       keys, part, prepared.base, part_bytes);
    expect(intact(&prepared), "prepare_softmax", "wrote outside");
    for (size_t r = 0; r < ROWS; r++) {
      size_t seen = (size_t)valid[r] < keys ? (size_t)valid[r] : keys;
      float before = r == 3 ? 12 : r == 4 ? 9.5f : -INFINITY, largest = before;
      for (size_t i = 0; i < seen; i++) largest = fmaxf(largest, x[r * keys + i] * 0.3f);
      expect(maximum[r] == largest, "prepare_softmax, maximum", t->name);
      double shrinks = before == -INFINITY ? 0 : exp((double)before - (double)largest);
      expect(fabs((double)correction[r] - shrinks) <= 1e-6, "prepare_softmax, correction", t->name);
      total[r] = 3 * (double)correction[r];
    }
    for (size_t p = 0; p < parts; p++) {
      size_t first = p * part, width = keys - first < part ? keys - first : part;
      float *unit = noise(width * width, 0, 1);
      for (size_t i = 0; i < width; i++) unit[i * width + i] = 1;
      area right = floats(unit, width, width, 1);
      size_t bytes = t->panel_bytes(width);
      size_t panels_count = (width + t->panel_width - 1) / t->panel_width;
      area panels = make_area(1, panels_count * bytes, panels_count * bytes);
      area kept = make_area(ROWS, width * sizeof(float), width * sizeof(float));
      for (size_t i = 0; i < panels_count; i++) {
        size_t output = i * t->panel_width, rest = width - output;
        t->pack_panel(FLOATS(right) + output * STRIDE(right), STRIDE(right),
                      rest < t->panel_width ? rest : t->panel_width, width,
                      panels.base + i * bytes);
      }
      t->multiply(prepared.base + p * part_bytes, t->row_bytes(width), ROWS, panels.base, width,
                  width, FLOATS(kept), STRIDE(kept), 0, NULL);
      for (size_t r = 0; r < ROWS; r++) {
        double weights[128], largest = 0;
        for (size_t i = 0; i < width; i++) {
          bool seen = first + i < keys && (int32_t)(first + i) < valid[r];
          double score = (double)(x[r * keys + first + i] * 0.3f);
          weights[i] = seen ? exp(score - (double)maximum[r]) : 0;
          largest = fmax(largest, weights[i]);
        }
        double bound = largest * (exact ? 0.5 / 127 + 1e-5 : 1.0 / 256) + 1e-7;
        bool close = true;
        for (size_t i = 0; i < width; i++) {
          double got = (double)FLOATS(kept)[r * STRIDE(kept) + i];
          close = close && fabs(got - weights[i]) <= bound;
          total[r] += got;
        }
        expect(close, "prepare_softmax", t->name);
      }
      free_area(&right);
      free_area(&panels);
      free_area(&kept);
      free(unit);
    }
    for (size_t r = 0; r < ROWS; r++) {
      expect(fabs(total[r] - (double)sum[r]) <= 1e-4, "prepare_softmax, sum", t->name);
    }
    free_area(&scores);
    free_area(&prepared);
    free(x);
  }
}

void run_product_cases(const contrast_product_table *t, bool exact) {
  static const size_t rows[] = {1, 2, 3, 5, 6, 7, 12, 13, 33};
  static const size_t inputs[] = {1, 2, 3, 4, 5, 31, 64, 65, 257};
  static const size_t outputs[] = {1, 15, 16, 31, 33, 100};
  for (size_t i = 0; i < COUNT(inputs); i++) {
    for (size_t o = 0; o < COUNT(outputs); o++) {
      float *w = noise(outputs[o] * inputs[i], 1, i);
      for (size_t r = 0; r < COUNT(rows); r++) {
        float *x = noise(rows[r] * inputs[i], 1, 100 + r);
        check(t, exact, "noise", x, w, rows[r], inputs[i], outputs[o], 1);
        free(x);
      }
      free(w);
    }
  }
  // More inputs than a block, and more rows than stay in the cache.
  static const size_t large[][3] = {
      {13, 1030, 33}, {150, 1027, 35}, {340, 5000, 3}, {310, 2055, 70}};
  for (size_t c = 0; c < COUNT(large); c++) {
    float *x = noise(large[c][0] * large[c][1], 1, 31);
    float *w = noise(large[c][2] * large[c][1], 1, 32);
    check(t, exact, "large", x, w, large[c][0], large[c][1], large[c][2], 1);
    free(x);
    free(w);
  }
  extremes(t, exact);
  if (exact) largest_sums(t);
  if (t->prepare_softmax) softmaxes(t, exact);
}

// MARK: - BFDOT

static float with_bits(uint32_t bits) {
  float x;
  memcpy(&x, &bits, sizeof x);
  return x;
}

// a + b rounded to odd: what is not exact is cut and its last bit set. Of numbers in the normal
// range.
static float add_to_odd(float a, float b) {
#pragma clang fp contract(off)
  double x = a, y = b, sum = x + y;
  double part = sum - x, rest = (x - (sum - part)) + (y - part);  // sum + rest is exact (Knuth)
  float near = (float)sum;
  double over = ((double)near - sum) - rest;
  if (over == 0) return near;
  uint32_t bits;
  memcpy(&bits, &near, sizeof bits);
  if ((over > 0) == (near > 0)) bits -= 1;
  return with_bits(bits | 1);
}

// As BFDotAdd of the Arm Architecture Reference Manual (DDI 0487) with FPCR.EBF 0: both products
// are exact, their sum is rounded to odd, and so is what it makes with the sum before.
void run_bfdot_case(const contrast_product_table *t) {
  static const size_t cases[][3] = {{1, 2, 1}, {3, 7, 5}, {7, 64, 33}, {5, 1031, 17}};
  for (size_t c = 0; c < COUNT(cases); c++) {
    size_t rows = cases[c][0], inputs = cases[c][1], outputs = cases[c][2];
    float *x = noise(rows * inputs, 1, 41), *w = noise(outputs * inputs, 1, 42);
    float *a = rounded_to_bfloat16(x, rows * inputs), *b = rounded_to_bfloat16(w, outputs * inputs);
    area y = product(t, x, w, rows, inputs, outputs);
    char detail[64];
    snprintf(detail, sizeof detail, "%zu x %zu x %zu", rows, inputs, outputs);
    bool same = true;
    for (size_t r = 0; r < rows; r++) {
      for (size_t j = 0; j < outputs; j++) {
        const float *left = a + r * inputs, *right = b + j * inputs;
        float sum = 0;
        for (size_t p = 0; p < inputs; p += 2) {
          float second = p + 1 < inputs ? left[p + 1] * right[p + 1] : 0;
          sum = add_to_odd(sum, add_to_odd(left[p] * right[p], second));
        }
        same = same && FLOATS(y)[r * STRIDE(y) + j] == sum;
      }
    }
    expect(same, "BFDOT differs from its specification", detail);
    free_area(&y);
    free(x);
    free(w);
    free(a);
    free(b);
  }
}
