// Vectors and tiles of any processor.

#ifndef CONTRAST_PORTABLE_H
#define CONTRAST_PORTABLE_H

#define LANES 4
#define TILE_ROWS 4
#define TILE_VECTORS 2
#define EPILOGUE contrast_portable_epilogue
#define GATED contrast_portable_gated

#endif
