#define CANDIDATE blocks_512x192
#define INPUT_BLOCK 512
#define ROW_BLOCK 192
#include "candidate.h"
