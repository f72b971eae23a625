// Image patches, which take no arithmetic: one for all instruction sets.

#include "contrast_assembly.h"
#include "contrast_kernels.h"

#if !CONTRAST_ASSEMBLY

void contrast_patches_from_bytes(const uint8_t *rgb, size_t height, size_t width,
                                 const float *table, size_t patch, float *out,
                                 size_t out_stride) {
  if (patch == 0) return;
  size_t grid_height = height / patch, grid_width = width / patch, area = patch * patch;
  for (size_t gy = 0; gy < grid_height; gy++) {
    for (size_t y = 0; y < patch; y++) {
      const uint8_t *pixel = rgb + (gy * patch + y) * width * 3;
      for (size_t gx = 0; gx < grid_width; gx++) {
        float *row = out + (gy * grid_width + gx) * out_stride + y * patch;
        for (size_t x = 0; x < patch; x++, pixel += 3) {
          row[x] = table[pixel[0]];
          row[area + x] = table[256 + pixel[1]];
          row[2 * area + x] = table[512 + pixel[2]];
        }
      }
    }
  }
}

void contrast_patches_from_planes(const float *planes, size_t channels, size_t height,
                                  size_t width, size_t patch, float *out, size_t out_stride) {
  if (patch == 0) return;
  size_t grid_height = height / patch, grid_width = width / patch, area = patch * patch;
  for (size_t gy = 0; gy < grid_height; gy++) {
    for (size_t gx = 0; gx < grid_width; gx++) {
      float *row = out + (gy * grid_width + gx) * out_stride;
      for (size_t c = 0; c < channels; c++) {
        const float *corner = planes + (c * height + gy * patch) * width + gx * patch;
        for (size_t y = 0; y < patch; y++) {
          __builtin_memcpy(row + c * area + y * patch, corner + y * width, patch * sizeof(float));
        }
      }
    }
  }
}

#endif
