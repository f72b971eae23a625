/// A read-only view of bytes, nearly always UTF-8 text.
typealias Bytes = UnsafeBufferPointer<UInt8>

/// An immutable array behind a bare pointer: the tables that inner loops read.
///
/// Unchecked, because a pointer is not Sendable: the memory is written once, before `init` returns,
/// and freed when the last reference goes.
final class FrozenArray<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  let base: UnsafePointer<Element>
  let count: Int

  init(_ elements: [Element]) {
    let count = elements.count
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(count, 1))
    elements.withUnsafeBufferPointer {
      if let source = $0.baseAddress { memory.initialize(from: source, count: count) }
    }
    base = UnsafePointer(memory)
    self.count = count
  }

  deinit { base.deallocate() }

  var buffer: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }
}
