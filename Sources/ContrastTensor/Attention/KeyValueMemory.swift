import CContrastKernels
import ContrastRuntime
import Synchronization

/// How a key-value cache keeps its numbers.
public enum KeyValuePrecision: Sendable, Hashable, CaseIterable {
  /// As they are computed.
  case float32
  /// Rounded to bfloat16: half the memory, and half the time to read it.
  case bfloat16
  /// Integers from -127 to 127 times the scale of their row, the key or the value of a token in a head: a quarter
  /// of the memory and one float32 for each row.
  case int8
}

/// The memory of a ``KeyValueMemory`` is used up by the caches that live.
public struct KeyValueMemoryExhausted: ContrastError, DetailedError, Equatable {
  /// The bytes that are needed besides those in use.
  package let neededBytes: Int
  /// The bytes in use.
  package let usedBytes: Int
  /// The most bytes that may be in use.
  package let limit: Int

  package var errorDetails: ErrorDetails {
    ErrorDetails(
      code: "key-value-memory.exhausted",
      message:
        "the key-value caches use \(usedBytes) of at most \(limit) bytes, and \(neededBytes) "
        + "more are needed: end or shorten sequences, or allow more memory")
  }
}

/// The memory that the key-value caches of a model share: pages of equal size, at most so many bytes.
///
/// Pages that no cache refers to any more are used again.
public final class KeyValueMemory: Sendable {
  private struct State {
    var idle: [TensorStorage] = []
    var used = 0
  }

  let form: KeyValueForm
  /// The most bytes that may be in use.
  package let limit: Int
  private let state = Mutex(State())

  /// - Parameters:
  ///   - layers: of the model that have keys and values.
  ///   - keyValueHeads: the number of key and value heads of each layer.
  ///   - headWidth: the width of a head.
  ///   - precision: of keys and values in the pages.
  ///   - limit: the most bytes that may be in use; nil for as many as the system gives.
  public init(
    layers: Int, keyValueHeads: Int, headWidth: Int, precision: KeyValuePrecision = .float32,
    limit: Int? = nil
  ) {
    form = KeyValueForm(
      layers: layers, heads: keyValueHeads, headWidth: headWidth, precision: precision)
    self.limit = limit ?? .max
    precondition(layers > 0 && keyValueHeads > 0 && headWidth > 0 && self.limit >= 0)
  }

  /// The number of tokens of a page, through all layers.
  package static var tokensPerPage: Int { KeyValueForm.tokensPerPage }
  /// The size of a page.
  package var bytesPerPage: Int { form.pageBytes }
  /// The bytes of the pages that caches refer to.
  package var usedBytes: Int { state.withLock { $0.used } * bytesPerPage }

  /// Whether a new sequence of so many tokens has room.
  package func canHold(tokens: Int) -> Bool {
    let pages = (tokens + Self.tokensPerPage - 1) / Self.tokensPerPage
    return pages <= (limit - usedBytes) / bytesPerPage
  }

  /// Gives the memory of pages that are not in use back to the system.
  package func trim() { state.withLock { $0.idle = [] } }

  /// A page whose numbers are not set.
  func page() throws(KeyValueMemoryExhausted) -> KeyValuePage {
    let (pageBytes, limit) = (bytesPerPage, limit)
    let idle = try state.withLock { state throws(KeyValueMemoryExhausted) -> TensorStorage? in
      let used = state.used * pageBytes
      guard pageBytes <= limit - used else {
        throw KeyValueMemoryExhausted(neededBytes: pageBytes, usedBytes: used, limit: limit)
      }
      state.used += 1
      return state.idle.popLast()
    }
    return KeyValuePage(idle ?? TensorStorage(byteCount: pageBytes), of: self)
  }

  fileprivate func takeBack(_ storage: TensorStorage) {
    state.withLock {
      $0.used -= 1
      $0.idle.append(storage)
    }
  }
}

/// Keys and values of a page's tokens in all layers.
///
/// `@unchecked Sendable`: a page is written only where one cache alone refers to it, or behind the last
/// token of all caches that do.
final class KeyValuePage: @unchecked Sendable {
  let storage: TensorStorage
  private let memory: KeyValueMemory

  init(_ storage: TensorStorage, of memory: KeyValueMemory) {
    self.storage = storage
    self.memory = memory
  }

  deinit { memory.takeBack(storage) }
}
