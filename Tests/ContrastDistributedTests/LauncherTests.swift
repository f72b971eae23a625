import Testing

@testable import ContrastDistributed
@testable import ContrastTraining

@Suite("Processes of a launcher")
struct LauncherTests {
  @Test("A program that nobody launched is one process, and looks for no library")
  func alone() async throws {
    #expect(Launcher([:]) == nil)
    // A shell on a node, a step of one task, and a script that sbatch runs.
    #expect(Launcher(["SLURM_NTASKS": "8", "SLURM_PROCID": "0"]) == nil)
    #expect(Launcher(["SLURM_STEP_NUM_TASKS": "1"]) == nil)
    let count = try await MPI.run { processes in
      try processes.wait()
      return processes.count
    }
    #expect(count == 1)
  }

  @Test("Launchers are known by their variables, and say how many processes there are")
  func launchers() {
    let openMPI = Launcher(["OMPI_COMM_WORLD_SIZE": "4", "SLURM_STEP_NUM_TASKS": "2"])
    #expect(openMPI?.processes == 4)
    #expect(openMPI?.libraries.first == "libmpi.so.40")
    let mpich = Launcher(["PMI_SIZE": "3", "PMI_RANK": "0"])
    #expect(mpich?.processes == 3)
    #expect(mpich?.libraries.first == "libmpi.so.12")
    #expect(Launcher(["SLURM_STEP_NUM_TASKS": "16", "PMIX_RANK": "3"])?.processes == 16)
    #expect(Launcher(["PMIX_RANK": "3"])?.processes == nil)
    #expect(
      Launcher(["OMPI_COMM_WORLD_SIZE": "4", "CONTRAST_MPI": "/opt/mpi/libmpi.so"])?.libraries
        == ["/opt/mpi/libmpi.so"])
  }

  @Test("Errors say what to do")
  func errors() {
    let missing = DistributedError.noLibrary(launcher: "Slurm", tried: ["libmpi.so.40: not found"])
    #expect("\(missing)".contains("Slurm") && "\(missing)".contains("CONTRAST_MPI"))
    #expect(missing.details.code == "distributed.no-library")
    let other = DistributedError.otherLauncher(library: "MPICH 4", expected: 4, found: 1)
    #expect("\(other)".contains("4 processes") && other.details.file == "MPICH 4")
  }
}
