// Any processor, in vectors of four.

#include "kernel_tables.h"

#define LANES 4
#define TILE_ROWS 4
#define TILE_VECTORS 2
#define TABLE contrast_portable_kernels
#define GRADIENTS contrast_portable_gradients
#define TABLE_NAME "portable"
#include "kernels_body.h"
