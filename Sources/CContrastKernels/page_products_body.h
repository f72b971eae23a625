// Products with pages of cached keys and values, included by kernels_body.h.
//
// A page is a short part of a long right factor: sums go on from one page to the next in the order of
// one product over all of them, and few rows are multiplied at the rate at which pages come from memory.

// What is asked for while a page is read: what follows in it and, behind its end, what is read next.
typedef struct {
  const char *end, *next;
} page_ahead;

// The place PREFETCH_BYTES behind one, going on at the next page.
INLINE const char *place_ahead(const char *place, const page_ahead *ahead) {
  const char *far = place + PREFETCH_BYTES;
  return far < ahead->end ? far : ahead->next + (far - ahead->end);
}

INLINE vf page_vector(const int is_bfloat16, const char *panel, int v) {
  if (!is_bfloat16) return load((const float *)panel + v * LANES);
  vh h;
  __builtin_memcpy(&h, (const uint16_t *)panel + v * LANES, sizeof h);
  return __builtin_bit_cast(vf, __builtin_convertvector(h, vu) << 16);
}

INLINE void page_tile(const int rows, const int is_bfloat16, const float *a, size_t a_stride,
                      const char *b, size_t inputs, float *c, size_t c_stride, int continues,
                      const page_ahead *page) {
  const page_ahead ahead = *page;
  const size_t panel_bytes = PANEL * (is_bfloat16 ? sizeof(uint16_t) : sizeof(float));
  vf sum[TILE_ROWS][TILE_VECTORS];
  if (continues) {
    EACH_VECTOR_OF_TILE(rows, { sum[i][v] = load(c + i * c_stride + v * LANES); })
  } else {
    EACH_VECTOR_OF_TILE(rows, { sum[i][v] = splat(0); })
  }
  EACH_STEP(
      rows, (const char *)a, a_stride * sizeof(float), sizeof(float), b, panel_bytes, inputs, , {
        vf right[TILE_VECTORS];
        _Pragma("clang loop unroll(full)")
        for (int v = 0; v < TILE_VECTORS; v++) {
          right[v] = page_vector(is_bfloat16, STEP_PANEL, v);
        }
        const char *far = place_ahead(STEP_PANEL, &ahead);
        __builtin_prefetch(far);
        if (panel_bytes > 64) __builtin_prefetch(far + 64);
        _Pragma("clang loop unroll(full)")
        for (int i = 0; i < rows; i++) {
          vf left = splat(*(const float *)STEP_ROW(i));
          _Pragma("clang loop unroll(full)")
          for (int v = 0; v < TILE_VECTORS; v++) sum[i][v] += left * right[v];
        }
      });
  EACH_VECTOR_OF_TILE(rows, { store(c + i * c_stride + v * LANES, sum[i][v]); })
}

TILES page_tile_of(size_t rows, const float *a, size_t a_stride, const char *b, size_t inputs,
                   float *c, size_t c_stride, int continues, const page_ahead *ahead) {
#define ROWS(n) TILE_CASE(n, page_tile, 0, a, a_stride, b, inputs, c, c_stride, continues, ahead)
  SWITCH_TILE_ROWS(rows, ROWS)
#undef ROWS
}

TILES bfloat16_page_tile_of(size_t rows, const float *a, size_t a_stride, const char *b,
                            size_t inputs, float *c, size_t c_stride, int continues,
                            const page_ahead *ahead) {
#define ROWS(n) TILE_CASE(n, page_tile, 1, a, a_stride, b, inputs, c, c_stride, continues, ahead)
  SWITCH_TILE_ROWS(rows, ROWS)
#undef ROWS
}

static void multiply_page(const float *a, size_t a_stride, size_t rows, const void *panels,
                          int is_bfloat16, size_t packed_inputs, size_t inputs, size_t outputs,
                          float *c, size_t c_stride, int continues, const void *next) {
  const size_t bytes = is_bfloat16 ? sizeof(uint16_t) : sizeof(float);
  const char *end =
      (const char *)panels + (outputs + PANEL - 1) / PANEL * PANEL * packed_inputs * bytes;
  const page_ahead ahead = {end, next ? (const char *)next : end};
  ALIGNED float sums[TILE_ROWS * PANEL];
  for (size_t j = 0; j < outputs; j += PANEL) {
    size_t columns = outputs - j < PANEL ? outputs - j : PANEL;
    const char *b = (const char *)panels + j * packed_inputs * bytes;
    EACH_TILE(first, size, 0, rows, {
      float *place = c + first * c_stride + j;
      // A tile that has fewer columns than its vectors goes through memory of its own.
      int whole = columns == PANEL;
      for (size_t r = 0; !whole && continues && r < size; r++) {
        for (size_t i = 0; i < columns; i += LANES) {
          store(sums + r * PANEL + i, load_some(place + r * c_stride + i, columns - i));
        }
      }
      float *to = whole ? place : sums;
      size_t to_stride = whole ? c_stride : PANEL;
      if (is_bfloat16) {
        bfloat16_page_tile_of(size, a + first * a_stride, a_stride, b, inputs, to, to_stride,
                              continues, &ahead);
      } else {
        page_tile_of(size, a + first * a_stride, a_stride, b, inputs, to, to_stride, continues,
                     &ahead);
      }
      for (size_t r = 0; !whole && r < size; r++) {
        for (size_t i = 0; i < columns; i += LANES) {
          store_some(place + r * c_stride + i, columns - i, load(sums + r * PANEL + i));
        }
      }
    });
  }
}
