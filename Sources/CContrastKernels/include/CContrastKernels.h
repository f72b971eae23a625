#include "contrast_checks.h"
#include "contrast_kernels.h"
#include "contrast_products.h"
#include "contrast_resample.h"
