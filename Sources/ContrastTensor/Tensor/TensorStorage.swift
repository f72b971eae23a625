import ContrastFiles
import ContrastRuntime
import Foundation

/// The bytes behind tensors: heap memory, memory on loan from a ``Workspace`` or from a caller, or part of a
/// mapped file.
///
/// `@unchecked Sendable`: the bytes are written only by the operation that creates the storage, before
/// any other code can see it, and by `Tensor.withUnsafeMutableElements`, where no other reference to it
/// exists.
final class TensorStorage: @unchecked Sendable {
  private enum Owner {
    case heap
    case workspace(Workspace, capacity: Int)
    case file(MappedFile)
    case other(TensorStorage)
    case caller
  }

  let base: UnsafeMutableRawPointer
  let byteCount: Int
  private let owner: Owner
  /// What the bytes are in a model, if they are one of its parameters as stored.
  let parameter: ParameterID?
  /// How the bytes hold rows of numbers, if they are not elements one after the other.
  let encoding: EncodedRows?

  /// Uninitialised memory, aligned to a cache line.
  init(byteCount: Int) {
    // Large memory asks for large pages: a product streams through the weights, and the first touch
    // of 4 KiB at a time costs more than packing what goes there.
    let isLarge = byteCount >= LargePages.size
    base = .allocate(byteCount: max(byteCount, 1), alignment: isLarge ? LargePages.size : 64)
    LargePages.advise(UnsafeMutableRawBufferPointer(start: base, count: byteCount))
    self.byteCount = byteCount
    owner = .heap
    parameter = nil
    encoding = nil
  }

  /// Memory that goes back to `workspace` when the last tensor over it is gone.
  init(_ base: UnsafeMutableRawPointer, byteCount: Int, capacity: Int, from workspace: Workspace) {
    self.base = base
    self.byteCount = byteCount
    owner = .workspace(workspace, capacity: capacity)
    parameter = nil
    encoding = nil
  }

  /// Memory of a caller, who keeps it; nothing writes to it.
  init(borrowing base: UnsafeRawPointer, byteCount: Int) {
    self.base = UnsafeMutableRawPointer(mutating: base)
    self.byteCount = byteCount
    owner = .caller
    parameter = nil
    encoding = nil
  }

  /// Bytes of a mapped file. They are read-only; nothing writes through `base` once a storage is
  /// visible.
  init(_ file: MappedFile, range: Range<Int>, encoding: EncodedRows? = nil) {
    precondition(range.upperBound <= file.count)
    base = UnsafeMutableRawPointer(
      mutating: file.bytes.baseAddress.map { $0 + range.lowerBound } ?? UnsafeRawPointer(
        bitPattern: 64)!)
    byteCount = range.count
    owner = .file(file)
    parameter = nil
    self.encoding = encoding
  }

  /// The bytes of `other` under a name.
  init(_ other: TensorStorage, parameter: ParameterID) {
    base = other.base
    byteCount = other.byteCount
    owner = .other(other)
    self.parameter = parameter
    encoding = other.encoding
  }

  deinit {
    switch owner {
    case .heap: base.deallocate()
    case .workspace(let workspace, let capacity): workspace.takeBack(base, capacity: capacity)
    case .file, .other, .caller: break
    }
  }

  /// Whether the bytes are heap memory of this storage alone.
  var isHeap: Bool { if case .heap = owner { true } else { false } }

  /// Whether the bytes belong to a mapped file.
  var isMapped: Bool {
    switch owner {
    case .file: true
    case .other(let storage): storage.isMapped
    case .heap, .workspace, .caller: false
    }
  }

  /// Tells the system that the mapped pages are no longer needed, because a copy has been made.
  func releasePages() { releasePages(UnsafeRawPointer(base), count: byteCount) }

  /// The same of some of the bytes.
  func releasePages(_ first: UnsafeRawPointer, count: Int) {
    if case .other(let storage) = owner { return storage.releasePages(first, count: count) }
    guard case .file(let file) = owner, let start = file.bytes.baseAddress else { return }
    let offset = first - start
    file.release(offset..<offset + count)
  }

  /// Runs `read`, which looks at a few of the bytes only; see `MappedFile.sample`.
  func sample<R>(_ read: () throws -> R) rethrows -> R {
    if case .other(let storage) = owner { return try storage.sample(read) }
    guard case .file(let file) = owner, let start = file.bytes.baseAddress else {
      return try read()
    }
    let offset = UnsafeRawPointer(base) - start
    return try file.sample(offset..<offset + byteCount, read)
  }
}
