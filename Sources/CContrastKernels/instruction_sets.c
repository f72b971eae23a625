// CONTRAST_INSTRUCTIONS, the best instruction set a process may use.

#include "instruction_sets.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

// From the least on. Each stands for itself and those before it.
static const char *const known[] = {
    "portable",
#if defined(__x86_64__)
    "avx2",     "avxvnni", "avx512", "avx512vnni", "avx512bf16",
#elif defined(__aarch64__)
    "neon",     "neondot", "neonbf16",
#endif
};

enum { COUNT = sizeof known / sizeof known[0] };

// COUNT where the name is none of them.
static int rank(const char *name) {
  int i = 0;
  while (i < COUNT && strcmp(name, known[i]) != 0) i++;
  return i;
}

// A misspelt limit that did nothing would let tests pass without testing, so it ends the process.
static int limit_of_environment(void) {
  const char *name = getenv("CONTRAST_INSTRUCTIONS");
  if (name == NULL || *name == 0) return COUNT;
  int limit = rank(name);
  if (limit < COUNT) return limit;
  fprintf(stderr, "CONTRAST_INSTRUCTIONS is \"%s\"; known are", name);
  for (int i = 0; i < COUNT; i++) fprintf(stderr, "%s %s", i ? "," : "", known[i]);
  fprintf(stderr, ".\n");
  abort();
}

bool contrast_allows(const char *instruction_set) {
  // One more than the limit, 0 before it is known. Threads that race here find and store the same.
  static _Atomic int stored;
  int next = atomic_load_explicit(&stored, memory_order_relaxed);
  if (next == 0) {
    next = limit_of_environment() + 1;
    atomic_store_explicit(&stored, next, memory_order_relaxed);
  }
  return rank(instruction_set) < next;
}
