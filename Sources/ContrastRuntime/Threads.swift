import Foundation

/// The number of threads that work on something, where a caller does not say.
public enum Threads {
  /// One for each processor, as counted when the program first asks: the default of every `threads`
  /// parameter and option of this package.
  public static let standard = max(1, ProcessInfo.processInfo.activeProcessorCount)
}
