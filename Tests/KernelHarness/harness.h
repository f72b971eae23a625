// Guarded memory, numbers that are the same everywhere, and the tape of expected results.

#ifndef HARNESS_H
#define HARNESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

// Rows of `row` bytes, `stride` bytes apart. The last byte is followed by a page that must not be
// touched; the bytes before the first row and between rows are guards.
typedef struct {
  char *base;
  size_t rows, row, stride;
  char *mapping;
  size_t mapped;
} area;

area make_area(size_t rows, size_t row, size_t stride);

// An area of floats with `gap` numbers between rows, set to `values` [rows, width].
area floats(const float *values, size_t rows, size_t width, size_t gap);

// Whether all guards are as they were.
bool intact(const area *a);

void free_area(area *a);

#define FLOATS(a) ((float *)(void *)(a).base)
#define STRIDE(a) ((a).stride / sizeof(float))

// `count` numbers between -limit and limit, by `seed` only. The caller frees them.
float *noise(size_t count, float limit, uint64_t seed);

// x [count] rounded to bfloat16, to nearest even. The caller frees them.
float *rounded_to_bfloat16(const float *x, size_t count);

// MARK: - The tape

// Results are written to a tape by the table that is the reference and compared by the others, in
// the same order, section by section. A tape may come from another machine.
void start_writing(const char *section);
void start_comparing(const char *section);
bool is_comparing(void);
void save_tape(const char *path);
void load_tape(const char *path);

// How far a result may be from what the tape says: `ulps` units in the last place (2^-23) of the
// largest of |expected|, `floor` and, if given, the magnitude at the same place. 0 asks for the
// same number; NaN and infinities must agree in any case.
typedef struct {
  double ulps, floor;
  const float *magnitudes;
} tolerance;

// The next result. `what` names the kernel; sizes and details are in `detail`.
void result_floats(const char *what, const char *detail, const float *values, size_t count,
                   tolerance allowed);
void result_area(const char *what, const char *detail, const area *a, tolerance allowed);
// 16-bit numbers, equal to the bit, or NaN both: magnitudes above `infinity`.
void result_halves(const char *what, const char *detail, const uint16_t *values, size_t count,
                   uint16_t infinity);
// Passes over a result that this table computes from other inputs.
void skip_result(const char *what);

void expect(bool holds, const char *what, const char *detail);

// Prints what was compared since the last report. Returns the number of failures.
size_t report(const char *table);

#endif
