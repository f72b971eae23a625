#define CANDIDATE blocks_1024x96
#define INPUT_BLOCK 1024
#define ROW_BLOCK 96
#include "candidate.h"
