#define CANDIDATE blocks_1024x256
#define INPUT_BLOCK 1024
#define ROW_BLOCK 256
#include "candidate.h"
