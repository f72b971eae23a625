// MPI, looked up in the library that is there when a program runs.
//
// Neither its header nor its library is needed to build. MPI's constants are macros, and their values belong to an
// implementation; those of Open MPI (libmpi.so.40, since 2.1) and of MPICH and all that keep its ABI (libmpi.so.12:
// MPICH, Intel MPI, MVAPICH, Cray MPICH) do not change, and which of them a library is can be told from its symbols.
// Scripts/check-distributed compares the values with the headers of what is installed.
#ifndef CONTRAST_MPI_H
#define CONTRAST_MPI_H

#include <stddef.h>

/// Loads a library and starts MPI, for calls from one thread at a time. May be called once.
///
/// - path: of the library, or its name for the dynamic loader.
/// - message: gets what went wrong, in words.
/// - Returns 0; 1 where the library cannot be loaded or is no MPI; 2 where MPI does not start.
int contrast_mpi_start(const char *path, char *message, size_t capacity);

/// What the library calls itself, as long as MPI runs.
void contrast_mpi_version(char *text, size_t capacity);

int contrast_mpi_rank(void);
int contrast_mpi_size(void);

// The functions below return 0, or an error code for contrast_mpi_message. Counts are in bytes.

int contrast_mpi_gather(const void *part, int count, void *all, const int *counts, const int *starts);
int contrast_mpi_exchange(const void *parts, const int *sending, const int *sending_starts, void *all,
                          const int *receiving, const int *receiving_starts);
int contrast_mpi_pass(const void *bytes, int count, int to, void *target, int target_count, int from);
int contrast_mpi_broadcast(void *bytes, int count, int root);
void contrast_mpi_message(int code, char *text, size_t capacity);

/// Waits for all processes and ends MPI.
int contrast_mpi_finish(void);

/// Ends all processes at once.
void contrast_mpi_abort(int code);

#endif
