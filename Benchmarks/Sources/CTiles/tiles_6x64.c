#define CANDIDATE tiles_6x64
#define TILE_ROWS 6
#define TILE_VECTORS 4
#include "candidate.h"
