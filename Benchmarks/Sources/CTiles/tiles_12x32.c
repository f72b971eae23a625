#define CANDIDATE tiles_12x32
#include "candidate.h"
