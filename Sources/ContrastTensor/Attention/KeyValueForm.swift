import CContrastKernels

/// How numbers lie in a page: layer after layer, in each the keys of all heads and then their values, both
/// as the right factors of attention's products, so that a page is multiplied where it lies.
///
/// Keys are `[tokensPerPage / unit][headWidth][unit]`, values
/// `[headWidth / unit, rounded up][tokensPerPage][unit]`, where `unit` is the width of a panel. In int8 the scales
/// `[tokensPerPage]` of a head's keys, and those of its values, stand in front of them.
struct KeyValueForm: Sendable {
  let layers: Int
  let heads: Int
  let headWidth: Int
  let precision: KeyValuePrecision

  /// A multiple of the panel width.
  static var tokensPerPage: Int { 64.roundedUp(to: contrast_panel_width()) }

  var bytesPerNumber: Int {
    switch precision {
    case .float32: 4
    case .bfloat16: 2
    case .int8: 1
    }
  }
  /// Of one head's keys, or its values.
  private var scaleBytes: Int { precision == .int8 ? Self.tokensPerPage * 4 : 0 }
  private var keyBytes: Int { Self.tokensPerPage * headWidth * bytesPerNumber + scaleBytes }
  private var valueBytes: Int {
    Self.tokensPerPage * headWidth.roundedUp(to: contrast_panel_width()) * bytesPerNumber
      + scaleBytes
  }
  private var layerBytes: Int { heads * (keyBytes + valueBytes) }
  var pageBytes: Int { layers * layerBytes }

  /// The kind of numbers in the kernels, where `int8` is that of keys or of values.
  func kind(_ int8: contrast_page_kind) -> contrast_page_kind {
    switch precision {
    case .float32: CONTRAST_PAGE_FLOAT32
    case .bfloat16: CONTRAST_PAGE_BFLOAT16
    case .int8: int8
    }
  }

  /// A head's part of a page.
  func part(of page: UnsafeMutableRawPointer, layer: Int, head: Int) -> KeyValuePart {
    let start = page + layer * layerBytes
    return KeyValuePart(
      keys: start + head * keyBytes + scaleBytes,
      values: start + heads * keyBytes + head * valueBytes + scaleBytes, form: self)
  }
}

/// Keys and values of one head in one page.
struct KeyValuePart {
  let keys: UnsafeMutableRawPointer
  let values: UnsafeMutableRawPointer
  let form: KeyValueForm

  private var width: Int { form.headWidth }

  /// The keys from one on, the first of a panel, as a right factor of `headWidth` packed inputs.
  func keys(from slot: Int) -> PageFactor {
    PageFactor(
      panels: keys + slot * width * form.bytesPerNumber,
      kind: form.kind(CONTRAST_PAGE_INT8_OUTPUTS), scales: scales(of: keys, from: slot),
      packedInputs: width)
  }

  /// The values from one on, as a right factor of `tokensPerPage` packed inputs.
  func values(from slot: Int) -> PageFactor {
    PageFactor(
      panels: values + slot * contrast_panel_width() * form.bytesPerNumber,
      kind: form.kind(CONTRAST_PAGE_INT8_INPUTS), scales: scales(of: values, from: slot),
      packedInputs: KeyValueForm.tokensPerPage)
  }

  /// The scales of rows of keys or values, from one on; nil where numbers have none.
  private func scales(
    of numbers: UnsafeMutableRawPointer, from slot: Int = 0
  ) -> UnsafeMutablePointer<Float>? {
    guard form.precision == .int8 else { return nil }
    return numbers.assumingMemoryBound(to: Float.self) - KeyValueForm.tokensPerPage + slot
  }

  /// Puts keys and values `[count, headWidth]` into the slots from `first` on.
  func write(
    _ key: MatrixColumns, _ value: MatrixColumns, count: Int, from first: Int
  ) {
    if form.precision == .int8 { return quantize(key, value, count: count, from: first) }
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
    guard form.precision != .float32 else {
      return contrast_transpose(
        keys.base, keys.stride, self.keys.assumingMemoryBound(to: Float.self) + place, unit, count,
        width)
    }
    withUnsafeTemporaryAllocation(of: Float.self, capacity: count * width) { columns in
      let columns = columns.baseAddress!
      contrast_transpose(keys.base, keys.stride, columns, count, count, width)
      for i in 0..<width {
        write(columns + i * count, count, to: self.keys, at: place + i * unit)
      }
    }
  }

  private func write(
    _ numbers: UnsafePointer<Float>, _ count: Int, to base: UnsafeMutableRawPointer, at place: Int
  ) {
    if form.precision == .float32 {
      (base.assumingMemoryBound(to: Float.self) + place).update(from: numbers, count: count)
    } else {
      contrast_float32_to_bfloat16(
        numbers, base.assumingMemoryBound(to: UInt16.self) + place, count)
    }
  }

  private func clear(_ base: UnsafeMutableRawPointer, at place: Int, count: Int) {
    let size = form.bytesPerNumber
    (base + place * size).initializeMemory(as: UInt8.self, repeating: 0, count: count * size)
  }

  /// ``write(_:_:count:from:)`` in int8.
  private func quantize(
    _ key: MatrixColumns, _ value: MatrixColumns, count: Int, from first: Int
  ) {
    let (unit, tokens) = (contrast_panel_width(), KeyValueForm.tokensPerPage)
    let (keyScales, valueScales) = (scales(of: keys)!, scales(of: values)!)
    let (keys, values) = (
      keys.assumingMemoryBound(to: Int8.self), values.assumingMemoryBound(to: Int8.self)
    )
    for row in 0..<count {
      let slot = first + row
      let column = keys + slot / unit * width * unit + slot % unit
      keyScales[slot] = Self.quantize(key[row], width) { column[$0 * unit] = $1 }
      valueScales[slot] = Self.quantize(value[row], width) {
        values[($0 / unit * tokens + slot) * unit + $0 % unit] = $1
      }
      for i in width..<width.roundedUp(to: unit) {
        values[(i / unit * tokens + slot) * unit + i % unit] = 0
      }
    }
  }

  /// Integers from -127 to 127 that times the result are nearest to the numbers. Where one of those is no finite
  /// number, the result is NaN.
  @inline(__always)
  private static func quantize(
    _ numbers: UnsafePointer<Float>, _ count: Int, _ put: (Int, Int8) -> Void
  ) -> Float {
    var (largest, isFinite) = (Float(0), true)
    for i in 0..<count {
      largest = max(largest, abs(numbers[i]))
      isFinite = isFinite && numbers[i].isFinite
    }
    // Below, the inverse would overflow.
    guard isFinite, largest >= 1e-30 else {
      for i in 0..<count { put(i, 0) }
      return isFinite ? 0 : .nan
    }
    let (scale, inverse) = (largest / 127, 127 / largest)
    for i in 0..<count {
      put(i, Int8((numbers[i] * inverse).rounded(.toNearestOrEven)))
    }
    return scale
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
    for (base, rows) in [(keys, keyRows), (values, valueRows)] {
      guard let scales = scales(of: base) else { return }
      for row in 0..<count {
        for i in 0..<width { rows[row][i] *= scales[row] }
      }
    }
  }

  /// Some numbers in float32, without their scales.
  private func withNumbers(
    _ base: UnsafeMutableRawPointer, count: Int, _ body: (UnsafePointer<Float>) -> Void
  ) {
    if form.precision == .float32 { return body(base.assumingMemoryBound(to: Float.self)) }
    withUnsafeTemporaryAllocation(of: Float.self, capacity: count) { numbers in
      let target = numbers.baseAddress!
      if form.precision == .bfloat16 {
        contrast_bfloat16_to_float32(base.assumingMemoryBound(to: UInt16.self), target, count)
      } else {
        let integers = base.assumingMemoryBound(to: Int8.self)
        for i in 0..<count { target[i] = Float(integers[i]) }
      }
      body(target)
    }
  }
}

/// Some keys or values of a page as the right factor of a product.
struct PageFactor {
  let panels: UnsafeMutableRawPointer
  let kind: contrast_page_kind
  /// Of each output or input; nil where numbers have none.
  let scales: UnsafeMutablePointer<Float>?
  let packedInputs: Int

  /// Where reading begins.
  private var start: UnsafeRawPointer {
    scales.map { UnsafeRawPointer($0) } ?? UnsafeRawPointer(panels)
  }

  /// The first `outputs` of a product with `inputs`, over the first `count` rows of `left`.
  ///
  /// - Parameters:
  ///   - continues: whether sums begin with what is in `target`.
  ///   - next: what is read behind it, if anything.
  func multiply(
    _ left: MatrixColumns, count: Int, inputs: Int, outputs: Int, into target: MatrixColumns,
    continues: Bool, next: PageFactor?
  ) {
    contrast_multiply_page(
      left.base, left.stride, count, panels, kind, scales, packedInputs, inputs, outputs,
      target.base, target.stride, continues ? 1 : 0, next?.start)
  }
}
