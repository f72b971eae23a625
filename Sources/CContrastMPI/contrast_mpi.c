#include "contrast_mpi.h"

#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// A handle (MPI_Comm, MPI_Datatype, MPI_Errhandler) is a pointer in Open MPI and an int in MPICH. The calling
// conventions of x86-64 and ARM64 pass both in the same register, of which a function that takes an int reads the
// lower half.
typedef intptr_t handle;

static struct {
  handle world, byte, errors_return;
  void *status_ignore;
  int (*init)(int *, char ***, int, int *);
  int (*rank)(handle, int *);
  int (*size)(handle, int *);
  int (*gather)(const void *, int, handle, void *, const int *, const int *, handle, handle);
  int (*exchange)(const void *, const int *, const int *, handle, void *, const int *, const int *, handle,
                  handle);
  int (*pass)(const void *, int, handle, int, int, void *, int, handle, int, int, handle, void *);
  int (*broadcast)(void *, int, handle, int, handle);
  int (*set_errors)(handle, handle);
  int (*message)(int, char *, int *);
  int (*version)(char *, int *);
  int (*finish)(void);
  int (*abort)(handle, int);
} mpi;

// In both implementations.
enum { thread_serialized = 2, longest_message = 8192 };

static int load(const char *path, char *message, size_t capacity) {
  // Open MPI's plugins look for its symbols among those of the whole program.
  void *library = dlopen(path, RTLD_NOW | RTLD_GLOBAL);
  if (!library) {
    snprintf(message, capacity, "%s", dlerror());
    return 1;
  }
  const struct {
    const char *name;
    void *place;
  } functions[] = {
      {"MPI_Init_thread", &mpi.init},
      {"MPI_Comm_rank", &mpi.rank},
      {"MPI_Comm_size", &mpi.size},
      {"MPI_Allgatherv", &mpi.gather},
      {"MPI_Alltoallv", &mpi.exchange},
      {"MPI_Sendrecv", &mpi.pass},
      {"MPI_Bcast", &mpi.broadcast},
      {"MPI_Comm_set_errhandler", &mpi.set_errors},
      {"MPI_Error_string", &mpi.message},
      {"MPI_Get_library_version", &mpi.version},
      {"MPI_Finalize", &mpi.finish},
      {"MPI_Abort", &mpi.abort},
  };
  for (size_t i = 0; i < sizeof functions / sizeof *functions; ++i) {
    void *function = dlsym(library, functions[i].name);
    if (!function) {
      snprintf(message, capacity, "%s has no %s", path, functions[i].name);
      dlclose(library);
      return 1;
    }
    memcpy(functions[i].place, &function, sizeof function);
  }
  void *world = dlsym(library, "ompi_mpi_comm_world");
  if (world) {
    void *byte = dlsym(library, "ompi_mpi_byte"), *errors = dlsym(library, "ompi_mpi_errors_return");
    if (!byte || !errors) {
      snprintf(message, capacity, "%s is an Open MPI without its constants", path);
      return 1;
    }
    mpi.world = (handle)world;
    mpi.byte = (handle)byte;
    mpi.errors_return = (handle)errors;
    mpi.status_ignore = NULL;
  } else if (dlsym(library, "MPIR_Dup_fn")) {
    mpi.world = 0x44000000;
    mpi.byte = 0x4c00010d;
    mpi.errors_return = 0x54000001;
    mpi.status_ignore = (void *)1;
  } else {
    snprintf(message, capacity, "%s is neither Open MPI nor of MPICH's ABI", path);
    dlclose(library);
    return 1;
  }
  return 0;
}

int contrast_mpi_start(const char *path, char *message, size_t capacity) {
  if (load(path, message, capacity)) return 1;
  int provided = 0;
  int code = mpi.init(NULL, NULL, thread_serialized, &provided);
  if (code) {
    snprintf(message, capacity, "MPI_Init_thread returned %d", code);
    return 2;
  }
  if (provided < thread_serialized) {
    snprintf(message, capacity, "it cannot be called from more than one thread (MPI_THREAD_SERIALIZED)");
    return 2;
  }
  mpi.set_errors(mpi.world, mpi.errors_return);
  return 0;
}

void contrast_mpi_version(char *text, size_t capacity) {
  char buffer[longest_message] = "";
  int length = 0;
  mpi.version(buffer, &length);
  // The first line says enough.
  buffer[strcspn(buffer, "\n")] = 0;
  snprintf(text, capacity, "%s", buffer);
}

int contrast_mpi_rank(void) {
  int rank = 0;
  mpi.rank(mpi.world, &rank);
  return rank;
}

int contrast_mpi_size(void) {
  int size = 1;
  mpi.size(mpi.world, &size);
  return size;
}

int contrast_mpi_gather(const void *part, int count, void *all, const int *counts, const int *starts) {
  return mpi.gather(part, count, mpi.byte, all, counts, starts, mpi.byte, mpi.world);
}

int contrast_mpi_exchange(const void *parts, const int *sending, const int *sending_starts, void *all,
                          const int *receiving, const int *receiving_starts) {
  return mpi.exchange(parts, sending, sending_starts, mpi.byte, all, receiving, receiving_starts, mpi.byte,
                      mpi.world);
}

int contrast_mpi_pass(const void *bytes, int count, int to, void *target, int target_count, int from) {
  return mpi.pass(bytes, count, mpi.byte, to, 0, target, target_count, mpi.byte, from, 0, mpi.world,
                  mpi.status_ignore);
}

int contrast_mpi_broadcast(void *bytes, int count, int root) {
  return mpi.broadcast(bytes, count, mpi.byte, root, mpi.world);
}

void contrast_mpi_message(int code, char *text, size_t capacity) {
  char buffer[longest_message] = "";
  int length = 0;
  if (mpi.message(code, buffer, &length)) snprintf(buffer, sizeof buffer, "error %d", code);
  snprintf(text, capacity, "%s", buffer);
}

int contrast_mpi_finish(void) { return mpi.finish(); }

void contrast_mpi_abort(int code) {
  if (mpi.abort) mpi.abort(mpi.world, code);
  exit(code);
}
