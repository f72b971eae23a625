// The loops over rows and panels around a tile whose sums stay in registers over all inputs. The including
// file defines `tile`, `groups` and `panel_bytes`.

// Rows that stay in the second-level cache (at least 1 MiB where these instructions are) beside a panel.
enum { ROW_BLOCK_BYTES = 512 * 1024 };

TILES tile_of(size_t rows, const char *a, size_t a_bytes, const char *panel, size_t steps,
              const panel_ahead *next, const tile_target *target) {
#define ROWS(n) TILE_CASE(n, tile, a, a_bytes, panel, steps, next, target)
  SWITCH_TILE_ROWS(rows, ROWS)
#undef ROWS
}

static void multiply(const void *rows, size_t a_bytes, size_t count, const void *panels,
                     size_t inputs, size_t outputs, float *c, size_t c_stride, int accumulate,
                     const contrast_product_epilogue *epilogue) {
  size_t block = ROW_BLOCK_BYTES / a_bytes / TILE_ROWS * TILE_ROWS;
  if (block < 2 * TILE_ROWS) block = 2 * TILE_ROWS;
  size_t blocks = (count + block - 1) / block;
  ALIGNED float sums[TILE_ROWS * PANEL];
  const tile_result result = {c, c_stride, accumulate, epilogue, sums};
  for (size_t rb = 0; rb < blocks; rb++) {
    size_t r0 = count * rb / blocks, r1 = count * (rb + 1) / blocks;
    for (size_t j = 0; j < outputs; j += PANEL) {
      size_t bytes = panel_bytes(inputs), columns = outputs - j < PANEL ? outputs - j : PANEL;
      const char *panel = (const char *)panels + j / PANEL * bytes;
      panel_ahead next = ahead_of(panel, bytes, j + PANEL < outputs ? bytes : 0,
                                  tiles_of(r1 - r0), groups(inputs));
      EACH_TILE(first, size, r0, r1, {
        tile_target target = tile_target_of(&result, first, j, columns);
        tile_of(size, (const char *)rows + first * a_bytes, a_bytes, panel, groups(inputs), &next,
                &target);
        finish_tile(&result, first, j, size, columns);
        go_ahead(&next, groups(inputs));
      });
    }
  }
}
