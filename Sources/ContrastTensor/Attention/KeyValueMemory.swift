import CContrastKernels
import ContrastRuntime
import Synchronization

/// How a key-value cache keeps its numbers.
public enum KeyValuePrecision: Sendable, Hashable, CaseIterable {
  /// As they are computed.
  case float32
  /// Rounded to bfloat16: half the memory, and half the time to read it.
  case bfloat16
}

/// The memory of a ``KeyValueMemory`` is used up by the caches that live.
public struct KeyValueMemoryExhausted: ContrastError, Equatable {
  /// The bytes that are needed besides those in use.
  package let neededBytes: Int
  /// The bytes in use.
  package let usedBytes: Int
  /// The most bytes that may be in use.
  package let limit: Int

  public var details: ErrorDetails {
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

/// How numbers lie in a page: layer after layer, in each the keys of all heads and then their values, both
/// as the right factors of attention's products, so that a page is multiplied where it lies.
///
/// Keys are `[tokensPerPage / unit][headWidth][unit]`, values
/// `[headWidth / unit, rounded up][tokensPerPage][unit]`, where `unit` is the width of a panel.
struct KeyValueForm: Sendable {
  let layers: Int
  let heads: Int
  let headWidth: Int
  let precision: KeyValuePrecision

  /// A multiple of the panel width.
  static var tokensPerPage: Int { 64.roundedUp(to: contrast_panel_width()) }

  var bytesPerNumber: Int { precision == .float32 ? 4 : 2 }
  private var keyBytes: Int { Self.tokensPerPage * headWidth * bytesPerNumber }
  private var valueBytes: Int {
    Self.tokensPerPage * headWidth.roundedUp(to: contrast_panel_width()) * bytesPerNumber
  }
  private var layerBytes: Int { heads * (keyBytes + valueBytes) }
  var pageBytes: Int { layers * layerBytes }

  /// A head's part of a page.
  func part(of page: UnsafeMutableRawPointer, layer: Int, head: Int) -> KeyValuePart {
    let start = page + layer * layerBytes
    return KeyValuePart(
      keys: start + head * keyBytes, values: start + heads * keyBytes + head * valueBytes,
      form: self)
  }
}

/// Keys and values of one head in one page.
struct KeyValuePart {
  let keys: UnsafeMutableRawPointer
  let values: UnsafeMutableRawPointer
  let form: KeyValueForm

  private var width: Int { form.headWidth }

  /// The keys from one on, the first of a panel, as a right factor of `headWidth` packed inputs.
  func keys(from slot: Int) -> UnsafeMutableRawPointer { keys + slot * width * form.bytesPerNumber }

  /// The values from one on, as a right factor of `tokensPerPage` packed inputs.
  func values(from slot: Int) -> UnsafeMutableRawPointer {
    values + slot * contrast_panel_width() * form.bytesPerNumber
  }

  /// Puts keys and values `[count, headWidth]` into the slots from `first` on.
  func write(
    _ key: MatrixColumns, _ value: MatrixColumns, count: Int, from first: Int
  ) {
    let unit = contrast_panel_width()
    var slot = first
    while slot < first + count {
      let lane = slot % unit
      let run = min(unit - lane, first + count - slot)
      let row = slot - first
      writeColumns(of: key.rows(from: row), count: run, panel: slot / unit, lane: lane)
      slot += run
    }
    for column in stride(from: 0, to: width, by: unit) {
      let columns = min(unit, width - column)
      for row in 0..<count {
        let place = (column / unit * KeyValueForm.tokensPerPage + first + row) * unit
        write(value[row] + column, columns, to: values, at: place)
        if columns < unit { clear(values, at: place + columns, count: unit - columns) }
      }
    }
  }

  /// `count` keys side by side from a lane of a panel on.
  private func writeColumns(of keys: MatrixColumns, count: Int, panel: Int, lane: Int) {
    let unit = contrast_panel_width()
    let place = panel * width * unit + lane
    switch form.precision {
    case .float32:
      contrast_transpose(
        keys.base, keys.stride, self.keys.assumingMemoryBound(to: Float.self) + place, unit, count,
        width)
    case .bfloat16:
      withUnsafeTemporaryAllocation(of: Float.self, capacity: count * width) { columns in
        let columns = columns.baseAddress!
        contrast_transpose(keys.base, keys.stride, columns, count, count, width)
        for i in 0..<width {
          write(columns + i * count, count, to: self.keys, at: place + i * unit)
        }
      }
    }
  }

  private func write(
    _ numbers: UnsafePointer<Float>, _ count: Int, to base: UnsafeMutableRawPointer, at place: Int
  ) {
    switch form.precision {
    case .float32:
      (base.assumingMemoryBound(to: Float.self) + place).update(from: numbers, count: count)
    case .bfloat16:
      contrast_float32_to_bfloat16(
        numbers, base.assumingMemoryBound(to: UInt16.self) + place, count)
    }
  }

  private func clear(_ base: UnsafeMutableRawPointer, at place: Int, count: Int) {
    let size = form.bytesPerNumber
    (base + place * size).initializeMemory(as: UInt8.self, repeating: 0, count: count * size)
  }

  /// Gets the first `count` keys and values back as rows `[count, headWidth]`.
  func read(count: Int, keys keyRows: MatrixColumns, values valueRows: MatrixColumns) {
    let (unit, tokens) = (contrast_panel_width(), KeyValueForm.tokensPerPage)
    withNumbers(keys, count: tokens * width) { numbers in
      for slot in stride(from: 0, to: count, by: unit) {
        contrast_transpose(
          numbers + slot * width, unit, keyRows[slot], keyRows.stride, width,
          min(unit, count - slot))
      }
    }
    withNumbers(values, count: tokens * width.roundedUp(to: unit)) { numbers in
      for column in stride(from: 0, to: width, by: unit) {
        let panel = numbers + column * tokens
        for row in 0..<count {
          (valueRows[row] + column).update(
            from: panel + row * unit, count: min(unit, width - column))
        }
      }
    }
  }

  /// Some numbers in float32.
  private func withNumbers(
    _ base: UnsafeMutableRawPointer, count: Int, _ body: (UnsafePointer<Float>) -> Void
  ) {
    switch form.precision {
    case .float32: body(base.assumingMemoryBound(to: Float.self))
    case .bfloat16:
      withUnsafeTemporaryAllocation(of: Float.self, capacity: count) { numbers in
        contrast_bfloat16_to_float32(
          base.assumingMemoryBound(to: UInt16.self), numbers.baseAddress!, count)
        body(numbers.baseAddress!)
      }
    }
  }
}
