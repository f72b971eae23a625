import ContrastRuntime

/// What can go wrong with several processes.
public enum DistributedError: ContrastError, DetailedError, Equatable {
  /// A launcher started the program, but there is no library of MPI to speak with the other processes.
  case noLibrary(launcher: String, tried: [String])
  /// MPI does not start.
  case notStarted(library: String, reason: String)
  /// The launcher started more processes than this library of MPI knows of.
  case otherLauncher(library: String, expected: Int, found: Int)
  /// An operation failed.
  case failed(operation: String, reason: String)
}

extension DistributedError {
  package var errorDetails: ErrorDetails {
    switch self {
    case .noLibrary(let launcher, let tried):
      ErrorDetails(
        code: "distributed.no-library",
        message:
          "\(launcher) started this program, but no library of MPI was found (\(tried.joined(separator: "; "))); "
          + "install Open MPI or MPICH, or name the library in CONTRAST_MPI")
    case .notStarted(let library, let reason):
      ErrorDetails(
        code: "distributed.not-started", file: library,
        message: "MPI does not start with \(library): \(reason)")
    case .otherLauncher(let library, let expected, let found):
      ErrorDetails(
        code: "distributed.other-launcher", file: library,
        message:
          "\(expected) processes were started, but \(library) knows of \(found); the launcher is of another MPI: "
          + "take its own mpirun, 'srun --mpi=pmix', or name its library in CONTRAST_MPI")
    case .failed(let operation, let reason):
      ErrorDetails(
        code: "distributed.failed", key: operation,
        message: "\(operation) failed: \(reason); another process may be gone")
    }
  }
}
