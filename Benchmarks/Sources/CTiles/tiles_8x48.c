#define CANDIDATE tiles_8x48
#define TILE_ROWS 8
#define TILE_VECTORS 3
#include "candidate.h"
