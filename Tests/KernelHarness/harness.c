#include "harness.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static _Noreturn void stop(const char *message) {
  fprintf(stderr, "%s\n", message);
  exit(70);
}

// MARK: - Guarded memory

enum { GUARD = 0xA5, MARGIN = 64 };

area make_area(size_t rows, size_t row, size_t stride) {
  size_t page = (size_t)sysconf(_SC_PAGESIZE), size = rows ? (rows - 1) * stride + row : 0;
  size_t used = (size + MARGIN + page - 1) / page * page;
  char *mapping =
      mmap(NULL, used + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (mapping == MAP_FAILED || mprotect(mapping + used, page, PROT_NONE)) stop("no memory");
  memset(mapping, GUARD, used);
  return (area){mapping + used - size, rows, row, stride, mapping, used + page};
}

area floats(const float *values, size_t rows, size_t width, size_t gap) {
  area a = make_area(rows, width * sizeof(float), (width + gap) * sizeof(float));
  for (size_t r = 0; r < rows; r++) memcpy(a.base + r * a.stride, values + r * width, a.row);
  return a;
}

static bool is_guard(const char *from, const char *to) {
  for (; from < to; from++) {
    if ((unsigned char)*from != GUARD) return false;
  }
  return true;
}

bool intact(const area *a) {
  if (!is_guard(a->mapping, a->base)) return false;
  for (size_t r = 0; r + 1 < a->rows; r++) {
    const char *row = a->base + r * a->stride;
    if (!is_guard(row + a->row, row + a->stride)) return false;
  }
  return true;
}

void free_area(area *a) { munmap(a->mapping, a->mapped); }

// MARK: - Numbers

float *noise(size_t count, float limit, uint64_t seed) {
  float *x = malloc((count + 1) * sizeof *x);
  if (!x) stop("no memory");
  uint64_t state = seed;
  for (size_t i = 0; i < count; i++) {
    // SplitMix64.
    uint64_t z = state += 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    z ^= z >> 31;
    x[i] = ((float)(z >> 40) / 8388608.0f - 1.0f) * limit;
  }
  return x;
}

float *rounded_to_bfloat16(const float *x, size_t count) {
  float *y = malloc((count + 1) * sizeof *y);
  if (!y) stop("no memory");
  for (size_t i = 0; i < count; i++) {
    uint32_t bits;
    memcpy(&bits, x + i, sizeof bits);
    if (!isnan(x[i])) bits += 0x7fff + (bits >> 16 & 1);
    bits &= 0xffff0000;
    memcpy(y + i, &bits, sizeof bits);
  }
  return y;
}

// MARK: - The tape

typedef struct {
  uint64_t name, bytes;
} entry;

static struct {
  char *bytes;
  size_t size, capacity, place;
  bool comparing;
} tape;

enum { KERNELS = 40 };

static struct {
  const char *what;
  double worst;
} statistics[KERNELS];

static size_t results, numbers, failures;

bool is_comparing(void) { return tape.comparing; }

void save_tape(const char *path) {
  FILE *file = fopen(path, "wb");
  if (!file || fwrite(tape.bytes, 1, tape.size, file) != tape.size || fclose(file)) {
    stop("cannot write the tape");
  }
}

static void reserve(size_t more) {
  if (tape.size + more <= tape.capacity) return;
  tape.capacity = 2 * (tape.size + more);
  tape.bytes = realloc(tape.bytes, tape.capacity);
  if (!tape.bytes) stop("no memory");
}

void load_tape(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) stop("cannot read the tape");
  for (;;) {
    reserve(1 << 20);
    size_t count = fread(tape.bytes + tape.size, 1, 1 << 20, file);
    tape.size += count;
    if (count < 1 << 20) break;
  }
  fclose(file);
}

static uint64_t hash(const char *text, uint64_t h) {
  for (; *text; text++) h = (h ^ (unsigned char)*text) * 0x100000001b3;
  return h;
}

void start_writing(const char *section) {
  entry own = {hash(section, 0), 0};
  reserve(sizeof own);
  memcpy(tape.bytes + tape.size, &own, sizeof own);
  tape.size += sizeof own;
  tape.comparing = false;
}

void start_comparing(const char *section) {
  tape.comparing = true;
  entry next;
  for (tape.place = 0; tape.place + sizeof next <= tape.size; tape.place += next.bytes) {
    memcpy(&next, tape.bytes + tape.place, sizeof next);
    tape.place += sizeof next;
    if (next.name == hash(section, 0)) return;
  }
  stop("the tape lacks a section");
}

// Writes the numbers and returns NULL, or returns the next of the tape.
static const char *exchange(const char *what, const char *detail, const void *values,
                            size_t bytes) {
  entry own = {hash(detail, hash(what, 0xcbf29ce484222325)), bytes};
  if (!tape.comparing) {
    reserve(sizeof own + bytes);
    memcpy(tape.bytes + tape.size, &own, sizeof own);
    if (bytes) memcpy(tape.bytes + tape.size + sizeof own, values, bytes);
    tape.size += sizeof own + bytes;
    return NULL;
  }
  if (tape.place + sizeof own > tape.size || memcmp(tape.bytes + tape.place, &own, sizeof own)) {
    fprintf(stderr, "%s %s: ", what, detail);
    stop("the tape has another result here; was it written by another version?");
  }
  const char *expected = tape.bytes + tape.place + sizeof own;
  tape.place += sizeof own + bytes;
  results += 1;
  return expected;
}

static void fail(const char *what, const char *detail) {
  failures += 1;
  if (failures <= 20) printf("  FAILED %s %s", what, detail);
}

void expect(bool holds, const char *what, const char *detail) {
  if (holds) return;
  fail(what, detail);
  if (failures <= 20) printf("\n");
}

static void note(const char *what, double error) {
  int i = 0;
  while (i < KERNELS - 1 && statistics[i].what && strcmp(statistics[i].what, what) != 0) i++;
  statistics[i].what = what;
  if (error > statistics[i].worst) statistics[i].worst = error;
}

// In units of the last place; infinite where one is NaN or where infinities differ.
static double distance(float actual, float expected, double magnitude) {
  if (isnan(actual) || isnan(expected)) return isnan(actual) && isnan(expected) ? 0 : INFINITY;
  if (actual == expected) return 0;
  double size = fmax(fabs((double)expected), magnitude);
  return isinf(size) ? INFINITY : fabs((double)actual - (double)expected) / (size * 0x1p-23);
}

void result_floats(const char *what, const char *detail, const float *values, size_t count,
                   tolerance allowed) {
  const char *expected = exchange(what, detail, values, count * sizeof(float));
  if (!expected) return;
  double worst = 0;
  size_t place = 0;
  for (size_t i = 0; i < count; i++) {
    float e;
    memcpy(&e, expected + i * sizeof e, sizeof e);
    double magnitude = allowed.floor;
    if (allowed.magnitudes) magnitude = fmax(magnitude, fabs((double)allowed.magnitudes[i]));
    double error = distance(values[i], e, magnitude);
    if (error > worst) {
      worst = error;
      place = i;
    }
  }
  numbers += count;
  note(what, worst);
  if (worst > allowed.ulps) {
    float e;
    memcpy(&e, expected + place * sizeof e, sizeof e);
    fail(what, detail);
    if (failures <= 20) {
      printf(": number %zu is %.9g, expected %.9g, %.1f ulp off, allowed %.1f\n", place,
             (double)values[place], (double)e, worst, allowed.ulps);
    }
  }
}

void result_area(const char *what, const char *detail, const area *a, tolerance allowed) {
  expect(intact(a), what, "wrote outside");
  size_t width = a->row / sizeof(float);
  float *values = malloc(a->rows * a->row + 1);
  if (!values) stop("no memory");
  for (size_t r = 0; r < a->rows; r++) memcpy(values + r * width, a->base + r * a->stride, a->row);
  result_floats(what, detail, values, a->rows * width, allowed);
  free(values);
}

void result_halves(const char *what, const char *detail, const uint16_t *values, size_t count,
                   uint16_t infinity) {
  const char *expected = exchange(what, detail, values, count * sizeof *values);
  if (!expected) return;
  size_t different = 0;
  for (size_t i = 0; i < count; i++) {
    uint16_t e;
    memcpy(&e, expected + i * sizeof e, sizeof e);
    bool both_nan = (values[i] & 0x7fff) > infinity && (e & 0x7fff) > infinity;
    different += values[i] != e && !both_nan;
  }
  numbers += count;
  note(what, different ? INFINITY : 0);
  if (different) {
    fail(what, detail);
    if (failures <= 20) printf(": %zu of %zu differ\n", different, count);
  }
}

void skip_result(const char *what) {
  if (tape.place + sizeof(entry) > tape.size) stop(what);
  entry next;
  memcpy(&next, tape.bytes + tape.place, sizeof next);
  tape.place += sizeof next + next.bytes;
}

size_t report(const char *table) {
  printf("%s: %zu results, %zu numbers, %zu failures\n", table, results, numbers, failures);
  for (int i = 0; i < KERNELS && statistics[i].what; i++) {
    if (statistics[i].worst > 0) {
      printf("  %-22s %6.2f ulp at most\n", statistics[i].what, statistics[i].worst);
    }
  }
  size_t failed = failures;
  results = numbers = failures = 0;
  memset(statistics, 0, sizeof statistics);
  return failed;
}
