import Foundation

/// The threads that benchmarks use: `CONTRAST_THREADS`, or one a processor.
public var benchmarkThreads: Int {
  ProcessInfo.processInfo.environment["CONTRAST_THREADS"].flatMap(Int.init)
    ?? ProcessInfo.processInfo.activeProcessorCount
}
