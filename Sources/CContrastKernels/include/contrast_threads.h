// What threads that wait for each other need.

#ifndef CONTRAST_THREADS_H
#define CONTRAST_THREADS_H

/// Tells the processor that this thread waits in a loop, so that it leaves more to others.
static inline void contrast_spin_hint(void) {
#if defined(__x86_64__) || defined(__i386__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("isb");
#endif
}

#endif
