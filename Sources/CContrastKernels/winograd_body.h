// The transforms of convolutions with windows of 3 by 3 pixels and stride 1, included by kernels_body.h.
//
// 2 by 2 results are made of the 4 by 4 pixels under their windows: with the transformed pixels V = Bᵀ d B
// and weights U = G g Gᵀ the results are Aᵀ (U · V) A, which takes 16 products a channel instead of 36. For
// each of the 16 numbers of a tile the sum over channels is a product of matrices.
// Winograd, "Arithmetic Complexity of Computations" (1980); Lavin and Gray, "Fast Algorithms for
// Convolutional Neural Networks" (2015), F(2x2, 3x3).

// How many tiles lie along so many pixels.
INLINE size_t winograd_tiles(size_t pixels, size_t padding) {
  return (pixels + 2 * padding - 1) / 2;
}

// Bᵀ of four numbers.
#define WINOGRAD_DIFFERENCES(d0, d1, d2, d3, to0, to1, to2, to3) \
  do {                                                           \
    to0 = d0 - d2;                                               \
    to1 = d1 + d2;                                               \
    to2 = d2 - d1;                                               \
    to3 = d1 - d3;                                               \
  } while (0)

// `count` channels, at most LANES, of a tile whose pixel (i, j) is at row[i] + column[j], or nowhere if a bit
// of `outside` says so.
INLINE void winograd_input(const float *const *row, const size_t *column, unsigned outside, size_t count,
                           float *v, size_t position_stride) {
  vf t[4][4];
  _Pragma("clang loop unroll(full)")
  for (int j = 0; j < 4; j++) {
    vf d[4];
    _Pragma("clang loop unroll(full)")
    for (int i = 0; i < 4; i++) {
      d[i] = outside >> (4 * i + j) & 1 ? splat(0) : load_some(row[i] + column[j], count);
    }
    WINOGRAD_DIFFERENCES(d[0], d[1], d[2], d[3], t[0][j], t[1][j], t[2][j], t[3][j]);
  }
  _Pragma("clang loop unroll(full)")
  for (int i = 0; i < 4; i++) {
    vf to[4];
    WINOGRAD_DIFFERENCES(t[i][0], t[i][1], t[i][2], t[i][3], to[0], to[1], to[2], to[3]);
    _Pragma("clang loop unroll(full)")
    for (int j = 0; j < 4; j++) store_some(v + (4 * i + j) * position_stride, count, to[j]);
  }
}

static void winograd_inputs(const float *x, size_t height, size_t width, size_t channels, size_t padding,
                            size_t first, size_t count, float *v, size_t position_stride) {
  size_t wide = winograd_tiles(width, padding), high = winograd_tiles(height, padding);
  for (size_t tile = first; tile < first + count; tile++, v += channels) {
    size_t line = tile / wide, image = line / high;
    // Those of pixels above and to the left are negative numbers, which wrap around to large ones.
    size_t top = 2 * (line % high) - padding, left = 2 * (tile % wide) - padding;
    const float *row[4];
    size_t column[4];
    unsigned outside = 0;
    for (size_t i = 0; i < 4; i++) {
      int has_row = top + i < height, has_column = left + i < width;
      row[i] = x + (image * height + (has_row ? top + i : 0)) * width * channels;
      column[i] = (has_column ? left + i : 0) * channels;
      if (!has_row) outside |= 0xfu << 4 * i;
      if (!has_column) outside |= 0x1111u << i;
    }
    size_t c = 0;
    for (; c + LANES <= channels; c += LANES) {
      if (outside) {
        winograd_input(row, column, outside, LANES, v + c, position_stride);
      } else {
        winograd_input(row, column, 0, LANES, v + c, position_stride);
      }
      for (int i = 0; i < 4; i++) row[i] += LANES;
    }
    if (c < channels) winograd_input(row, column, outside, channels - c, v + c, position_stride);
  }
}

// Aᵀ of four numbers.
#define WINOGRAD_SUMS(m0, m1, m2, m3, to0, to1) \
  do {                                          \
    to0 = m0 + m1 + m2;                         \
    to1 = m1 - m2 - m3;                         \
  } while (0)

// The 2 by 2 results of `count` channels, at most LANES, of a tile.
INLINE void winograd_output(const float *m, size_t position_stride, size_t count, vf results[2][2]) {
  vf t[2][4];
  _Pragma("clang loop unroll(full)")
  for (int j = 0; j < 4; j++) {
    vf own[4];
    _Pragma("clang loop unroll(full)")
    for (int i = 0; i < 4; i++) own[i] = load_some(m + (4 * i + j) * position_stride, count);
    WINOGRAD_SUMS(own[0], own[1], own[2], own[3], t[0][j], t[1][j]);
  }
  _Pragma("clang loop unroll(full)")
  for (int i = 0; i < 2; i++) {
    WINOGRAD_SUMS(t[i][0], t[i][1], t[i][2], t[i][3], results[i][0], results[i][1]);
  }
}

static void winograd_outputs(const float *m, size_t position_stride, size_t m_stride, size_t height,
                             size_t width, size_t first, size_t count, size_t columns,
                             const contrast_product_epilogue *epilogue, float *y, size_t y_stride) {
  size_t wide = winograd_tiles(width, 1), high = winograd_tiles(height, 1);
  const float *bias = epilogue->bias, *residual = epilogue->residual;
  vf least = splat(tile_is_rectified(epilogue) ? 0 : -INFINITE);
  for (size_t tile = first; tile < first + count; tile++, m += m_stride) {
    size_t line = tile / wide, image = line / high;
    size_t top = 2 * (line % high), left = 2 * (tile % wide);
    size_t place = (image * height + top) * width + left;
    size_t rows = height - top < 2 ? 1 : 2, own_columns = width - left < 2 ? 1 : 2;
    for (size_t c = 0; c < columns; c += LANES) {
      size_t some = columns - c;
      vf results[2][2];
      if (some >= LANES) {
        winograd_output(m + c, position_stride, LANES, results);
      } else {
        winograd_output(m + c, position_stride, some, results);
      }
      vf shift = bias ? load_some(bias + c, some) : splat(0);
      _Pragma("clang loop unroll(full)")
      for (size_t i = 0; i < 2; i++) {
        _Pragma("clang loop unroll(full)")
        for (size_t j = 0; j < 2; j++) {
          if (i >= rows || j >= own_columns) continue;
          size_t pixel = place + i * width + j;
          vf sum = results[i][j] + shift;
          if (residual) sum += load_some(residual + pixel * epilogue->residual_stride + c, some);
          store_some(y + pixel * y_stride + c, some, at_least(least, sum));
        }
      }
    }
  }
}
