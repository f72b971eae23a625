import Foundation

/// Memory that is read from end to end goes through fewer translations of addresses in large pages.
package enum LargePages {
  /// The size of one, in bytes.
  package static let size = 2 << 20

  /// Asks the system for large pages; before the memory is touched, and without effect where it is
  /// small or the system has no such pages.
  ///
  /// - Parameter memory: from the program's own heap; no alignment is needed.
  package static func advise(_ memory: UnsafeMutableRawBufferPointer) {
    guard memory.count >= size, let base = memory.baseAddress else { return }
    #if os(Linux)
      let page = Int(sysconf(Int32(_SC_PAGESIZE)))
      let start = (Int(bitPattern: base) + page - 1) / page * page - Int(bitPattern: base)
      madvise(base + start, (memory.count - start) / page * page, MADV_HUGEPAGE)
    #endif
  }
}
