// Vectors and tiles of 64-bit ARM, where NEON and the float16 conversions are always there.

#ifndef CONTRAST_NEON_H
#define CONTRAST_NEON_H

#include <arm_neon.h>

#define LANES 4
#define TILE_ROWS 6
#define TILE_VECTORS 4
#define EPILOGUE contrast_neon_epilogue
#define GATED contrast_neon_gated

#endif
