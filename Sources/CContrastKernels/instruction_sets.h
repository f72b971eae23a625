// Which instruction sets this processor has and this process may use. Nothing else asks the processor.

#ifndef CONTRAST_INSTRUCTION_SETS_H
#define CONTRAST_INSTRUCTION_SETS_H

#include <stdbool.h>
#include <stddef.h>

#define CONTRAST_HIDDEN __attribute__((visibility("hidden")))

/// Whether the processor has an instruction set, or is assumed to (contrast_assume), and
/// CONTRAST_INSTRUCTIONS leaves it in (see contrast_kernels.h).
CONTRAST_HIDDEN bool contrast_may_use(const char *instruction_set);

/// Returns the table of `name`, or the best one for NULL; NULL where this process may not use it.
///
/// `tables` are pointers to structs that begin with the name of their instruction set, the best first,
/// NULL behind the last.
CONTRAST_HIDDEN const void *contrast_choose(const void *const *tables, const char *name);

#endif
