import CPeaks
import Dispatch
import Foundation
import Synchronization

/// Memory that is read from end to end and not used: the most that a search over as many bytes could
/// reach.
///
/// `@unchecked Sendable`: the bytes are constant once made.
public final class MemoryReader: @unchecked Sendable {
  private let memory: UnsafeMutableRawBufferPointer

  /// - Parameter byteCount: how much to read.
  public init(byteCount: Int) {
    let largePage = 2 << 20
    memory = .allocate(byteCount: byteCount, alignment: largePage)
    #if os(Linux)
      madvise(memory.baseAddress!, byteCount / largePage * largePage, MADV_HUGEPAGE)
    #endif
    memory.initializeMemory(as: UInt8.self, repeating: 1)
  }

  deinit { memory.deallocate() }

  /// Reads all bytes once.
  public func read(threads: Int) {
    let block = 4 << 20
    let blocks = (memory.count + block - 1) / block
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let start = next.wrappingAdd(1, ordering: .relaxed).oldValue * block
        guard start < blocks * block else { return }
        // Compiled apart, so that it reads although nobody wants the result.
        _ = peak_read(memory.baseAddress! + start, min(block, memory.count - start))
      }
    }
  }
}
