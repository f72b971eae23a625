#define CANDIDATE blocks_256x512
#define INPUT_BLOCK 256
#define ROW_BLOCK 512
#include "candidate.h"
