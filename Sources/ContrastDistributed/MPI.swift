import CContrastMPI
import ContrastTraining
import Foundation

/// The processes that `mpirun`, or Slurm's `srun`, started.
///
///     try await MPI.run { processes in
///       settings.shards = try BatchShards(8, over: processes)
///       …
///     }
///
/// The library of MPI is looked for when a launcher started the program, and only then: Open MPI, or MPICH and
/// what keeps its ABI. `CONTRAST_MPI` names another place.
public enum MPI {
  /// Runs a program whose processes train together; without a launcher, as one process.
  ///
  /// A process that fails says why on standard error and ends all of them with the status 1. Where all are
  /// cancelled together, `CancellationError` is thrown in each.
  ///
  /// - Parameter body: the program; must run once.
  /// - Returns: what `body` returns, behind the last process.
  /// - Throws: ``DistributedError`` where MPI does not start; without a launcher what `body` throws.
  public static func run<Result: Sendable>(
    _ body: @Sendable (ProcessGroup) async throws -> Result
  ) async throws -> Result {
    guard let launcher = Launcher(ProcessInfo.processInfo.environment) else {
      return try await body(.single)
    }
    try start(launcher)
    do {
      let result = try await body(ProcessGroup(MPICollectives()))
      _ = contrast_mpi_finish()
      return result
    } catch is CancellationError {
      _ = contrast_mpi_finish()
      throw CancellationError()
    } catch {
      abort("\(error)")
    }
  }

  /// Loads the first library that is one, and starts it.
  private static func start(_ launcher: Launcher) throws {
    var tried: [String] = []
    for library in launcher.libraries {
      var status: Int32 = 0
      let message = text { status = contrast_mpi_start(library, $0, $1) }
      if status == 1 {
        tried.append(message)
        continue
      }
      guard status == 0 else {
        throw DistributedError.notStarted(library: library, reason: message)
      }
      let found = Int(contrast_mpi_size())
      if let expected = launcher.processes, expected != found {
        throw DistributedError.otherLauncher(
          library: text(contrast_mpi_version), expected: expected, found: found)
      }
      return
    }
    throw DistributedError.noLibrary(launcher: launcher.name, tried: tried)
  }

  /// Says why and ends all processes.
  static func abort(_ reason: String) -> Never {
    let message = "process \(contrast_mpi_rank()): \(reason)\n"
    FileHandle.standardError.write(Data(message.utf8))
    contrast_mpi_abort(1)
    exit(1)
  }

  /// What a C function writes.
  static func text(_ body: (UnsafeMutablePointer<CChar>, Int) -> Void) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1024) { buffer in
      buffer.initialize(repeating: 0)
      body(buffer.baseAddress!, buffer.count)
      return String(cString: buffer.baseAddress!)
    }
  }
}

/// Who started this program beside others, as the variables of the environment say.
struct Launcher: Equatable {
  /// For people.
  let name: String
  /// How many processes there are, where it says.
  let processes: Int?
  /// Where MPI may be, the likeliest first.
  let libraries: [String]

  private static let openMPI = ["libmpi.so.40", "libmpi.40.dylib"]
  private static let mpich = ["libmpi.so.12", "libmpich.so.12", "libmpi.12.dylib"]

  /// - Parameter environment: of the process.
  /// - Returns: nil where nobody started others with it.
  init?(_ environment: [String: String]) {
    func count(_ name: String) -> Int? { environment[name].flatMap { Int($0) } }
    let found: (name: String, processes: Int?, libraries: [String])
    if let processes = count("OMPI_COMM_WORLD_SIZE") {
      found = ("Open MPI's mpirun", processes, Self.openMPI + Self.mpich)
    } else if let processes = count("PMI_SIZE") {
      found = ("MPICH's mpirun or Slurm", processes, Self.mpich + Self.openMPI)
    } else if let processes = count("SLURM_STEP_NUM_TASKS"), processes > 1 {
      found = ("Slurm", processes, Self.openMPI + Self.mpich)
    } else if environment["PMIX_RANK"] != nil {
      found = ("a launcher with PMIx", nil, Self.openMPI + Self.mpich)
    } else {
      return nil
    }
    name = found.name
    processes = found.processes
    libraries = environment["CONTRAST_MPI"].map { [$0] } ?? found.libraries
  }
}
