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

INLINE size_t page_number_bytes(contrast_page_kind kind) {
  return kind == CONTRAST_PAGE_FLOAT32    ? sizeof(float)
         : kind == CONTRAST_PAGE_BFLOAT16 ? sizeof(uint16_t)
                                          : sizeof(int8_t);
}

INLINE vf page_vector(const contrast_page_kind kind, const char *panel, int v) {
  if (kind == CONTRAST_PAGE_FLOAT32) return load((const float *)panel + v * LANES);
  if (kind == CONTRAST_PAGE_BFLOAT16) {
    vh h;
    __builtin_memcpy(&h, (const uint16_t *)panel + v * LANES, sizeof h);
    return __builtin_bit_cast(vf, __builtin_convertvector(h, vu) << 16);
  }
  vb b;
  __builtin_memcpy(&b, (const int8_t *)panel + v * LANES, sizeof b);
  return __builtin_convertvector(__builtin_convertvector(b, vi), vf);
}

// Integers are multiplied with their scale before anything else, so the bits are those of a page of float32
// with the products.
INLINE void page_tile(const int rows, const contrast_page_kind kind, const float *a, size_t a_stride,
                      const char *b, const float *scales, size_t inputs, float *c, size_t c_stride,
                      int continues, const page_ahead *page) {
  const page_ahead ahead = *page;
  const size_t panel_bytes = PANEL * page_number_bytes(kind);
  vf sum[TILE_ROWS][TILE_VECTORS], scale[TILE_VECTORS];
  if (kind == CONTRAST_PAGE_INT8_OUTPUTS) {
    _Pragma("clang loop unroll(full)")
    for (int v = 0; v < TILE_VECTORS; v++) scale[v] = load(scales + v * LANES);
  }
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
          right[v] = page_vector(kind, STEP_PANEL, v);
          if (kind == CONTRAST_PAGE_INT8_OUTPUTS) right[v] *= scale[v];
          if (kind == CONTRAST_PAGE_INT8_INPUTS) {
            right[v] *= splat(scales[(size_t)(STEP_PANEL - b) / panel_bytes]);
          }
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

typedef void page_tiles(size_t rows, const float *a, size_t a_stride, const char *b,
                        const float *scales, size_t inputs, float *c, size_t c_stride,
                        int continues, const page_ahead *ahead);

#define PAGE_TILES(name, kind)                                                                    \
  TILES name(size_t rows, const float *a, size_t a_stride, const char *b, const float *scales,    \
             size_t inputs, float *c, size_t c_stride, int continues, const page_ahead *ahead) {  \
    SWITCH_TILE_ROWS(rows, kind##_ROWS)                                                           \
  }
#define PAGE_CASE(n, kind) \
  TILE_CASE(n, page_tile, kind, a, a_stride, b, scales, inputs, c, c_stride, continues, ahead)
#define CONTRAST_PAGE_FLOAT32_ROWS(n) PAGE_CASE(n, CONTRAST_PAGE_FLOAT32)
#define CONTRAST_PAGE_BFLOAT16_ROWS(n) PAGE_CASE(n, CONTRAST_PAGE_BFLOAT16)
#define CONTRAST_PAGE_INT8_OUTPUTS_ROWS(n) PAGE_CASE(n, CONTRAST_PAGE_INT8_OUTPUTS)
#define CONTRAST_PAGE_INT8_INPUTS_ROWS(n) PAGE_CASE(n, CONTRAST_PAGE_INT8_INPUTS)
PAGE_TILES(float32_page_tile, CONTRAST_PAGE_FLOAT32)
PAGE_TILES(bfloat16_page_tile, CONTRAST_PAGE_BFLOAT16)
PAGE_TILES(int8_page_tile_of_outputs, CONTRAST_PAGE_INT8_OUTPUTS)
PAGE_TILES(int8_page_tile_of_inputs, CONTRAST_PAGE_INT8_INPUTS)

static void multiply_page(const float *a, size_t a_stride, size_t rows, const void *panels,
                          contrast_page_kind kind, const float *scales, size_t packed_inputs,
                          size_t inputs, size_t outputs, float *c, size_t c_stride, int continues,
                          const void *next) {
  page_tiles *const tile = kind == CONTRAST_PAGE_FLOAT32        ? float32_page_tile
                           : kind == CONTRAST_PAGE_BFLOAT16     ? bfloat16_page_tile
                           : kind == CONTRAST_PAGE_INT8_OUTPUTS ? int8_page_tile_of_outputs
                                                                : int8_page_tile_of_inputs;
  const size_t bytes = page_number_bytes(kind);
  const char *end =
      (const char *)panels + (outputs + PANEL - 1) / PANEL * PANEL * packed_inputs * bytes;
  const page_ahead ahead = {end, next ? (const char *)next : end};
  ALIGNED float sums[TILE_ROWS * PANEL];
  for (size_t j = 0; j < outputs; j += PANEL) {
    size_t columns = outputs - j < PANEL ? outputs - j : PANEL;
    const char *b = (const char *)panels + j * packed_inputs * bytes;
    const float *its = kind == CONTRAST_PAGE_INT8_OUTPUTS ? scales + j : scales;
    EACH_TILE(first, size, 0, rows, {
      float *place = c + first * c_stride + j;
      // A tile that has fewer columns than its vectors goes through memory of its own.
      int whole = columns == PANEL;
      for (size_t r = 0; !whole && continues && r < size; r++) {
        for (size_t i = 0; i < columns; i += LANES) {
          store(sums + r * PANEL + i, load_some(place + r * c_stride + i, columns - i));
        }
      }
      tile(size, a + first * a_stride, a_stride, b, its, inputs, whole ? place : sums,
           whole ? c_stride : PANEL, continues, &ahead);
      for (size_t r = 0; !whole && r < size; r++) {
        for (size_t i = 0; i < columns; i += LANES) {
          store_some(place + r * c_stride + i, columns - i, load(sums + r * PANEL + i));
        }
      }
    });
  }
}
