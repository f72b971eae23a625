// Any processor, in vectors of four.

#include "kernel_tables.h"

#include "portable.h"

#define TABLE contrast_portable_kernels
#define GRADIENTS contrast_portable_gradients
#define TABLE_NAME "portable"
#include "kernels_body.h"
