#ifndef CONTRAST_OPENBLAS_SHIM_H
#define CONTRAST_OPENBLAS_SHIM_H

#include <cblas.h>

#endif
