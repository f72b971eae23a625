// Whether the kernels come from the assembly in this folder, or are compiled from C.
//
// SwiftPM compiles C without optimisation in debug builds, where kernels would take fifty times as long.
// Scripts/make-assembly compiles them with optimisation beforehand. Sanitizers want the C, whose memory
// accesses they check.

#ifndef CONTRAST_ASSEMBLY_H
#define CONTRAST_ASSEMBLY_H

#if !defined(__OPTIMIZE__) && defined(__linux__) && defined(__LP64__) && \
    (defined(__x86_64__) || defined(__aarch64__)) && !defined(CONTRAST_NO_ASSEMBLY)
#define CONTRAST_ASSEMBLY 1
#else
#define CONTRAST_ASSEMBLY 0
#endif

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || \
    __has_feature(memory_sanitizer) || __has_feature(undefined_behavior_sanitizer)
#undef CONTRAST_ASSEMBLY
#define CONTRAST_ASSEMBLY 0
#endif
#endif

#endif
