// Tells ThreadSanitizer about the waits of Swift's `Mutex` (module Synchronization, Linux).
//
// The quick path of a `Mutex` is an atomic exchange that is compiled into the caller, where
// ThreadSanitizer sees it. A thread that has to wait, and the one that wakes it, call the two functions
// below in libswiftSynchronization, which is compiled without ThreadSanitizer: the kernel hands the lock
// over there, and what one thread wrote under the lock looks like a race to the next. Scripts/test-sanitizers
// loads this library in front of that one. Each function calls the one it stands for and adds the order
// that the lock makes, on the address of the lock, where the quick path has its own; nothing else is
// hidden or made up.
//
// The names are Swift's symbols of
//   _MutexHandle._lockSlow(UInt32), _MutexHandle._tryLockSlow() -> Bool, _MutexHandle._unlockSlow()

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context)) void *

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define TRY_LOCK "$s15Synchronization12_MutexHandleV12_tryLockSlowSbyF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

// Absent in processes without ThreadSanitizer that inherit the environment.
extern void __tsan_acquire(void *address) __attribute__((weak));
extern void __tsan_release(void *address) __attribute__((weak));

static void *next(const char *symbol) {
  void *found = dlsym(RTLD_NEXT, symbol);
  if (!found) {
    fprintf(stderr, "%s is missing: Mutex is made otherwise in this version of Swift\n", symbol);
    abort();
  }
  return found;
}

SWIFT void contrast_lock(uint32_t thread, SELF lock) __asm__(LOCK);
SWIFT void contrast_lock(uint32_t thread, SELF lock) {
  ((SWIFT void (*)(uint32_t, SELF))next(LOCK))(thread, lock);
  if (__tsan_acquire) __tsan_acquire(lock);
}

SWIFT bool contrast_try_lock(SELF lock) __asm__(TRY_LOCK);
SWIFT bool contrast_try_lock(SELF lock) {
  bool locked = ((SWIFT bool (*)(SELF))next(TRY_LOCK))(lock);
  if (locked && __tsan_acquire) __tsan_acquire(lock);
  return locked;
}

SWIFT void contrast_unlock(SELF lock) __asm__(UNLOCK);
SWIFT void contrast_unlock(SELF lock) {
  if (__tsan_release) __tsan_release(lock);
  ((SWIFT void (*)(SELF))next(UNLOCK))(lock);
}
