// Resampling on x86-64 with AVX2.
//
// A weight w is split as w = 4096 high + low with 0 <= low < 4096, both of which fit 16 bits, so that
// one multiply-add takes two taps. The two sums join at the end; being exact modulo 2^32, they give
// the bits of the direct sum.

#include "resample_body.h"

#if defined(__x86_64__) && !CONTRAST_ASSEMBLY

#include <immintrin.h>
#include <stdlib.h>
#include <string.h>

enum { SPLIT = 12 };

// Packed weights of output i: groups of four taps, each 16 bytes: the high parts of taps 0 and 1, of
// taps 2 and 3, then the low parts likewise; zeros fill the last group.
typedef struct {
  size_t stride;  // 32-bit words per output
  int32_t *words;
} packed_taps;

static uint32_t pair(int32_t a, int32_t b) { return (uint32_t)(uint16_t)a | (uint32_t)(uint16_t)b << 16; }

static int pack(const contrast_taps *taps, packed_taps *packed) {
  size_t groups = (taps->stride + 3) / 4;
  packed->stride = groups * 4;
  if (taps->outputs > SIZE_MAX / 16 / (groups + 1)) { return 0; }
  packed->words = malloc(taps->outputs * groups * 16);
  if (!packed->words) { return 0; }
  for (size_t i = 0; i < taps->outputs; i++) {
    for (size_t g = 0; g < groups; g++) {
      int32_t w[4];
      for (size_t k = 0; k < 4; k++) {
        size_t tap = 4 * g + k;
        w[k] = tap < (size_t)taps->count[i] ? taps->weights[i * taps->stride + tap] : 0;
        if (w[k] >= 1 << 27 || w[k] < -(1 << 27)) {
          free(packed->words);
          return 0;
        }
      }
      int32_t *to = packed->words + i * packed->stride + 4 * g;
      const int32_t mask = (1 << SPLIT) - 1;
      to[0] = (int32_t)pair(w[0] >> SPLIT, w[1] >> SPLIT);
      to[1] = (int32_t)pair(w[2] >> SPLIT, w[3] >> SPLIT);
      to[2] = (int32_t)pair(w[0] & mask, w[1] & mask);
      to[3] = (int32_t)pair(w[2] & mask, w[3] & mask);
    }
  }
  return 1;
}

#define AVX2 __attribute__((target("avx2")))

AVX2 static inline __m128i finish(__m256i high, __m256i low) {
  __m256i sum = _mm256_add_epi32(_mm256_slli_epi32(high, SPLIT), low);
  __m128i both = _mm_add_epi32(_mm256_castsi256_si128(sum), _mm256_extracti128_si256(sum, 1));
  both = _mm_srai_epi32(_mm_add_epi32(both, _mm_set1_epi32(1 << (PRECISION - 1))), PRECISION);
  both = _mm_packs_epi32(both, both);
  return _mm_packus_epi16(both, both);
}

// `count` (1 to 4) rows of three- or four-channel pixels. Reads up to 16 bytes past the last tap.
AVX2 static inline __attribute__((always_inline)) void rows_avx2(
    size_t count, size_t channels, const uint8_t *const in[4], const contrast_taps *taps,
    const packed_taps *packed, uint8_t *const out[4]) {
  // Taps 0 and 1 of each channel to the lower half, 2 and 3 to the upper, converted to 16 bits.
  const __m256i spread =
      channels == 3
          ? _mm256_setr_epi8(0, -1, 3, -1, 1, -1, 4, -1, 2, -1, 5, -1, -1, -1, -1, -1,  //
                             6, -1, 9, -1, 7, -1, 10, -1, 8, -1, 11, -1, -1, -1, -1, -1)
          : _mm256_setr_epi8(0, -1, 4, -1, 1, -1, 5, -1, 2, -1, 6, -1, 3, -1, 7, -1,  //
                             8, -1, 12, -1, 9, -1, 13, -1, 10, -1, 14, -1, 11, -1, 15, -1);
  const __m256i to_high = _mm256_setr_epi32(0, 0, 0, 0, 1, 1, 1, 1);
  const __m256i to_low = _mm256_setr_epi32(2, 2, 2, 2, 3, 3, 3, 3);
  for (size_t i = 0; i < taps->outputs; i++) {
    const int32_t *words = packed->words + i * packed->stride;
    size_t offset = (size_t)taps->first[i] * channels;
    __m256i high[4], low[4];
    for (size_t r = 0; r < count; r++) { high[r] = low[r] = _mm256_setzero_si256(); }
    for (int32_t k = 0; k < taps->count[i]; k += 4, words += 4, offset += 4 * channels) {
      __m256i group = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)words));
      __m256i high_weights = _mm256_permutevar8x32_epi32(group, to_high);
      __m256i low_weights = _mm256_permutevar8x32_epi32(group, to_low);
      for (size_t r = 0; r < count; r++) {
        __m256i pixels = _mm256_shuffle_epi8(
            _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(in[r] + offset))), spread);
        high[r] = _mm256_add_epi32(high[r], _mm256_madd_epi16(pixels, high_weights));
        low[r] = _mm256_add_epi32(low[r], _mm256_madd_epi16(pixels, low_weights));
      }
    }
    for (size_t r = 0; r < count; r++) {
      uint32_t pixel = (uint32_t)_mm_cvtsi128_si32(finish(high[r], low[r]));
      memcpy(out[r] + i * channels, &pixel, channels);
    }
  }
}

AVX2 static void four_rows_3(const uint8_t *const in[4], const contrast_taps *taps,
                             const packed_taps *packed, uint8_t *const out[4]) {
  rows_avx2(4, 3, in, taps, packed, out);
}

AVX2 static void four_rows_4(const uint8_t *const in[4], const contrast_taps *taps,
                             const packed_taps *packed, uint8_t *const out[4]) {
  rows_avx2(4, 4, in, taps, packed, out);
}

AVX2 static void one_row(size_t channels, const uint8_t *in, const contrast_taps *taps,
                         const packed_taps *packed, uint8_t *out) {
  const uint8_t *const from[4] = {in};
  uint8_t *const to[4] = {out};
  if (channels == 3) {
    rows_avx2(1, 3, from, taps, packed, to);
  } else {
    rows_avx2(1, 4, from, taps, packed, to);
  }
}

// Returns 0, having done nothing, where the portable code has to serve.
int contrast_resample_rows_avx2(const uint8_t *in, size_t rows, size_t in_width, size_t channels,
                              const contrast_taps *taps, uint8_t *out) {
  enum { MARGIN = 32 };
  packed_taps packed;
  size_t in_bytes = in_width * channels, out_bytes = taps->outputs * channels;
  if (channels < 3 || !pack(taps, &packed)) { return 0; }
  uint8_t *copy = malloc(in_bytes + MARGIN);
  if (!copy) {
    free(packed.words);
    return 0;
  }
  // Rows whose reading past the end stays inside `in` go straight; the rest from a copy.
  size_t direct = rows;
  while (direct > 0 && (rows - direct) * in_bytes < MARGIN) { direct--; }
  size_t row = 0;
  for (; row + 4 <= direct; row += 4) {
    const uint8_t *from[4];
    uint8_t *to[4];
    for (size_t r = 0; r < 4; r++) {
      from[r] = in + (row + r) * in_bytes;
      to[r] = out + (row + r) * out_bytes;
    }
    if (channels == 3) {
      four_rows_3(from, taps, &packed, to);
    } else {
      four_rows_4(from, taps, &packed, to);
    }
  }
  for (; row < rows; row++) {
    const uint8_t *from = in + row * in_bytes;
    if (row >= direct) {
      memcpy(copy, from, in_bytes);
      memset(copy + in_bytes, 0, MARGIN);
      from = copy;
    }
    one_row(channels, from, taps, &packed, out + row * out_bytes);
  }
  free(copy);
  free(packed.words);
  return 1;
}

AVX2 static void columns_avx2(const uint8_t *in, size_t in_stride, size_t row_bytes,
                              const contrast_taps *taps, const packed_taps *packed, uint8_t *out) {
  const __m256i zero = _mm256_setzero_si256();
  const __m256i half = _mm256_set1_epi32(1 << (PRECISION - 1));
  for (size_t i = 0; i < taps->outputs; i++) {
    const uint8_t *first = in + (size_t)taps->first[i] * in_stride;
    const int32_t *words = packed->words + i * packed->stride;
    for (size_t x = 0; x + 32 <= row_bytes; x += 32) {
      __m256i high[4] = {zero, zero, zero, zero}, low[4] = {half, half, half, half};
      for (int32_t k = 0; k < taps->count[i]; k += 2) {
        // Word g is taps 4g and 4g + 1, word g + 1 taps 4g + 2 and 4g + 3.
        const int32_t *pairs = words + 4 * (k / 4) + (k / 2) % 2;
        __m256i high_weights = _mm256_set1_epi32(pairs[0]), low_weights = _mm256_set1_epi32(pairs[2]);
        const uint8_t *line = first + (size_t)k * in_stride + x;
        __m256i a = _mm256_loadu_si256((const __m256i *)line);
        // The weight of a missing second row is zero.
        __m256i b = k + 1 < taps->count[i] ? _mm256_loadu_si256((const __m256i *)(line + in_stride)) : zero;
        __m256i lower = _mm256_unpacklo_epi8(a, b), upper = _mm256_unpackhi_epi8(a, b);
        __m256i wide[4] = {_mm256_unpacklo_epi8(lower, zero), _mm256_unpackhi_epi8(lower, zero),
                           _mm256_unpacklo_epi8(upper, zero), _mm256_unpackhi_epi8(upper, zero)};
        for (size_t q = 0; q < 4; q++) {
          high[q] = _mm256_add_epi32(high[q], _mm256_madd_epi16(wide[q], high_weights));
          low[q] = _mm256_add_epi32(low[q], _mm256_madd_epi16(wide[q], low_weights));
        }
      }
      __m256i sums[4];
      for (size_t q = 0; q < 4; q++) {
        sums[q] = _mm256_srai_epi32(_mm256_add_epi32(_mm256_slli_epi32(high[q], SPLIT), low[q]), PRECISION);
      }
      // Unpacking and packing both work within halves, so the order is that of the input.
      __m256i bytes = _mm256_packus_epi16(_mm256_packs_epi32(sums[0], sums[1]),
                                          _mm256_packs_epi32(sums[2], sums[3]));
      _mm256_storeu_si256((__m256i *)(out + i * row_bytes + x), bytes);
    }
  }
  contrast_resample_columns_portable(in, in_stride, row_bytes / 32 * 32, row_bytes, taps, out);
}

int contrast_resample_columns_avx2(const uint8_t *in, size_t in_stride, size_t row_bytes,
                                 const contrast_taps *taps, uint8_t *out) {
  packed_taps packed;
  if (!pack(taps, &packed)) { return 0; }
  columns_avx2(in, in_stride, row_bytes, taps, &packed, out);
  free(packed.words);
  return 1;
}

#endif
