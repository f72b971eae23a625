import Foundation

/// Memory that was freed, but not given back to the system.
enum ReleasedMemory {
  #if canImport(Glibc)
    /// `malloc_trim` of the C library, which Swift's module of it leaves out; nil where another one is linked.
    private static let trim = dlsym(nil, "malloc_trim").map {
      unsafeBitCast($0, to: (@convention(c) (Int) -> Int32).self)
    }
  #endif

  /// Gives back what the C library keeps for later allocations.
  static func giveBack() {
    #if canImport(Glibc)
      _ = trim?(0)
    #endif
  }
}
