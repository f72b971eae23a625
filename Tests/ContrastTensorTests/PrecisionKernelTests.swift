import CContrastKernels
import CContrastTestSupport
import ContrastTensor
import ContrastTestSupport
import Testing

/// The products of one precision on one instruction set; every set this machine has is tested.
struct ProductSet: Sendable, CustomTestStringConvertible {
  let precision: Precision
  let instructionSet: String

  var testDescription: String { "\(precision) \(instructionSet)" }

  var table: contrast_product_table { Self.table(precision, instructionSet)!.pointee }

  private static func table(
    _ precision: Precision, _ name: String
  ) -> UnsafePointer<contrast_product_table>? {
    switch precision {
    case .float32: nil
    case .bfloat16: contrast_bfloat16_products(name)
    case .int8: contrast_int8_products(name)
    case .int4: contrast_int4_products(name)
    }
  }

  static let available: [ProductSet] = {
    let names = [
      "avx512bf16", "avx512vnni", "avxvnni", "avx512", "avx2", "neonbf16", "neondot", "neon",
      "portable",
    ]
    // Some hypervisors hide these and not their instructions. A child process tells.
    contrast_assume("avx512bf16")
    contrast_assume("avxvnni")
    return [Precision.bfloat16, .int8, .int4].flatMap { precision in
      names.compactMap { name in
        guard let table = table(precision, name), contrast_runs_in_child(table) else { return nil }
        return ProductSet(precision: precision, instructionSet: name)
      }
    }
  }()

  static var int4: [ProductSet] { available.filter { $0.precision == .int4 } }
  static var int8: [ProductSet] { available.filter { $0.precision == .int8 } }
  static var bfloat16: [ProductSet] { available.filter { $0.precision == .bfloat16 } }

  /// What integers make of a product; nil in bfloat16.
  func twin(_ x: [Float], _ weight: [Float], inputs: Int) -> [Float]? {
    switch precision {
    case .float32, .bfloat16: nil
    case .int8: Reference.int8Product(x, weight, inputs: inputs)
    case .int4: Reference.int4Product(x, weight, inputs: inputs)
    }
  }

  /// Whether rows are rounded to bfloat16.
  var roundsRows: Bool { table.prepare_rows != nil }

  /// Packs, prepares and multiplies, with inputs and results at the edge of readable memory.
  func product(_ x: [Float], _ weight: [Float], inputs: Int) -> [Float] {
    let table = table
    let (rows, outputs) = (x.count / inputs, weight.count / inputs)
    let (x, weight) = (
      GuardedMatrix(x, rows: rows, stride: inputs + 3),
      GuardedMatrix(weight, rows: outputs, stride: inputs + 1)
    )
    let y = GuardedMatrix(
      [Float](repeating: 7, count: rows * outputs), rows: rows, stride: outputs + 5)
    let width = table.panel_width
    let panelBytes = table.panel_bytes(inputs)
    func memory(_ count: Int) -> UnsafeMutableRawPointer {
      let memory = UnsafeMutableRawPointer.allocate(byteCount: count + 64, alignment: 64)
      memory.initializeMemory(as: UInt8.self, repeating: 0xEE, count: count + 64)
      return memory
    }
    let panels = memory((outputs + width - 1) / width * panelBytes)
    defer { panels.deallocate() }
    for j in stride(from: 0, to: outputs, by: width) {
      table.pack_panel(
        weight.base + j * weight.stride, weight.stride, min(width, outputs - j), inputs,
        panels + j / width * panelBytes)
    }
    let stride = table.row_bytes(inputs)
    if let prepare = table.prepare_rows {
      let prepared = memory(rows * stride)
      defer { prepared.deallocate() }
      prepare(x.base, x.stride, rows, inputs, prepared)
      #expect(
        (0..<64).allSatisfy {
          prepared.load(fromByteOffset: rows * stride + $0, as: UInt8.self) == 0xEE
        })
      table.multiply(prepared, stride, rows, panels, inputs, outputs, y.base, y.stride, 0, nil)
    } else {
      table.multiply(x.base, x.stride * 4, rows, panels, inputs, outputs, y.base, y.stride, 0, nil)
    }
    #expect(y.guardsAreIntact)
    return y.values
  }
}

@Suite("Products in bfloat16, int8 and int4 against their twins, on every instruction set")
struct PrecisionKernelTests {
  private static let rows = [1, 2, 3, 7, 12, 13, 33]
  private static let inputs = [1, 2, 3, 5, 31, 64, 65, 257]
  private static let outputs = [1, 15, 16, 31, 33, 100]

  @Test(
    "Weights stored in bfloat16 are packed as their float32 values are",
    arguments: ProductSet.bfloat16)
  func packingBfloat16(_ set: ProductSet) throws {
    let table = set.table
    let pack = try #require(table.pack_bfloat16_panel)
    var noise = Noise(seed: 33)
    for inputs in Self.inputs {
      for outputs in Self.outputs where outputs <= table.panel_width {
        let stored = noise.array(outputs * (inputs + 1)).map(Reference.bfloat16)
        let wide = stored.map { Float(bitPattern: UInt32($0) << 16) }
        let size = table.panel_bytes(inputs)
        var (expected, actual) = (
          [UInt8](repeating: 1, count: size), [UInt8](repeating: 2, count: size)
        )
        table.pack_panel(wide, inputs + 1, outputs, inputs, &expected)
        pack(stored, inputs + 1, outputs, inputs, &actual)
        // What rounds a panel up to 64 bytes is not read.
        let used = (inputs + 1) / 2 * table.panel_width * 4
        #expect(
          actual.prefix(used) == expected.prefix(used), "\(inputs) inputs, \(outputs) outputs")
      }
    }
  }

  @Test("Int8 and int4 are the twin's to the bit", arguments: ProductSet.int8 + ProductSet.int4)
  func integers(_ set: ProductSet) {
    var noise = Noise(seed: 31)
    for inputs in Self.inputs {
      for outputs in Self.outputs {
        let weight = noise.array(outputs * inputs)
        for rows in Self.rows {
          let x = noise.array(rows * inputs)
          #expect(
            set.product(x, weight, inputs: inputs)
              == set.twin(x, weight, inputs: inputs),
            "\(rows) × \(inputs) × \(outputs)")
        }
      }
    }
  }

  @Test("Sums of integers are exact where they are largest", arguments: ProductSet.int8)
  func largestSums(_ set: ProductSet) {
    let inputs = CONTRAST_INT8_INPUTS
    for (left, right) in [(Float(127), Float(127)), (-127, 127), (127, -127), (-127, -127)] {
      let x = [Float](repeating: left, count: inputs)
      let weight = [Float](repeating: right, count: 3 * inputs)
      let exact = Float(inputs) * left * right
      #expect(set.product(x, weight, inputs: inputs) == [exact, exact, exact])
    }
  }

  @Test("Groups of unlike magnitudes, none, zeros and one large weight", arguments: ProductSet.int4)
  func groups(_ set: ProductSet) {
    var noise = Noise(seed: 36)
    let inputs = 32 * 40
    let x = noise.array(5 * inputs)
    var weight: [Float] = []
    for output in 0..<37 {
      for group in 0..<40 {
        let factor: Float = [1, 0, 1e-3, 1e-6, 1e3, -1, 3e-8][(group + output) % 7]
        var numbers = noise.array(32).map { $0 * factor }
        if group % 5 == 0 { numbers[output % 32] *= 50 }
        if group % 11 == 3 { numbers = numbers.map { $0 < 0 ? -factor : factor } }
        weight += numbers
      }
    }
    #expect(set.product(x, weight, inputs: inputs) == set.twin(x, weight, inputs: inputs))
  }

  @Test(
    "A weight in int4 is off by a tenth of its group, at most a seventh", arguments: ProductSet.int4
  )
  func rounding(_ set: ProductSet) {
    var noise = Noise(seed: 37)
    let inputs = 64
    // Rows that pick one weight each.
    let x = (0..<inputs * inputs).map { Float($0 / inputs == $0 % inputs ? 1 : 0) }
    let weight = noise.array(50 * inputs)
    let y = set.product(x, weight, inputs: inputs)
    var squares = (0.0, 0.0)
    for output in 0..<50 {
      for input in 0..<inputs {
        let (exact, kept) = (weight[output * inputs + input], y[input * 50 + output])
        let group = weight[
          output * inputs + input / 32 * 32..<output * inputs + input / 32 * 32 + 32]
        #expect(abs(exact - kept) <= group.map(\.magnitude).max()! / 7)
        squares.0 += Double(exact - kept) * Double(exact - kept)
        squares.1 += Double(exact) * Double(exact)
      }
    }
    #expect((squares.0 / squares.1).squareRoot() < 0.1)
  }

  @Test("Blocks of Q4_0 are kept as they are, integers and scales")
  func publishedBlocks() {
    var noise = Noise(seed: 38)
    for largest in [-8, 7, -7] {
      var (weight, integers, scales): ([Float], [Int], [Float]) = ([], [], [])
      for block in 0..<50 {
        let scale = Reference.float(float16: Reference.float16(0.02 * noise.array(1)[0] + 0.03))
        var levels = noise.array(32).map { Int(($0 * 6.9).rounded()) }
        levels[block % 32] = largest
        weight += levels.map { Float($0) * scale }
        integers += levels
        scales.append(scale)
      }
      let kept = Reference.int4(weight)
      // Where the largest is 7, all signs may be the other way round.
      let values = zip(0..., kept.integers).map { Float($1) * kept.scales[$0 / 32] * kept.unit }
      #expect(values == weight)
      #expect(kept.scales.map { abs($0 * kept.unit) } == scales)
      #expect(kept.integers.map(abs) == integers.map(abs))
    }
  }

  @Test("bfloat16 within the rounding of sums", arguments: ProductSet.bfloat16)
  func bfloat16(_ set: ProductSet) {
    var noise = Noise(seed: 32)
    for inputs in Self.inputs + [1030] {
      for outputs in Self.outputs {
        let weight = noise.array(outputs * inputs)
        for rows in inputs > 1000 ? [13] : Self.rows {
          let x = noise.array(rows * inputs)
          let expected: [Double] = Reference.bfloat16Product(
            x, weight, inputs: inputs, roundsRows: set.roundsRows)
          let actual = set.product(x, weight, inputs: inputs)
          // One rounding of a partial sum (below the root of `inputs`) for each input.
          let error = zip(actual, expected).map { abs(Double($0) - $1) }.max()!
          #expect(error < 6e-8 * Double(inputs) + 1e-6, "\(rows) × \(inputs) × \(outputs)")
        }
      }
    }
  }

  @Test("More rows than stay in the cache", arguments: ProductSet.available)
  func manyRows(_ set: ProductSet) {
    var noise = Noise(seed: 33)
    // One panel in blocks of even length; several in blocks that are not.
    for (rows, inputs, outputs) in [(340, 5000, 3), (310, 2055, 70)] {
      let weight = noise.array(outputs * inputs)
      let x = noise.array(rows * inputs)
      let actual = set.product(x, weight, inputs: inputs)
      if let twin = set.twin(x, weight, inputs: inputs) {
        #expect(actual == twin)
      } else {
        let expected: [Double] = Reference.bfloat16Product(
          x, weight, inputs: inputs, roundsRows: set.roundsRows)
        #expect(zip(actual, expected).allSatisfy { abs(Double($0) - $1) < 3e-4 })
      }
    }
  }

  @Test(
    "A number does not depend on the rows and outputs beside it", arguments: ProductSet.available)
  func independence(_ set: ProductSet) {
    var noise = Noise(seed: 34)
    let (rows, inputs, outputs) = (29, 700, 70)
    let weight = noise.array(outputs * inputs)
    let x = noise.array(rows * inputs)
    let all = set.product(x, weight, inputs: inputs)
    for row in [0, 11, 28] {
      let alone = set.product(
        Array(x[row * inputs..<(row + 1) * inputs]), weight, inputs: inputs)
      #expect(alone == Array(all[row * outputs..<(row + 1) * outputs]))
    }
  }

  @Test("NaN, infinities, zeros and extreme magnitudes", arguments: ProductSet.available)
  func extremes(_ set: ProductSet) {
    let inputs = 37
    var noise = Noise(seed: 35)
    let weight = noise.array(19 * inputs)
    func row(_ change: (inout [Float]) -> Void) -> [Float] {
      var x = noise.array(inputs)
      change(&x)
      return x
    }
    let zero = [Float](repeating: 0, count: inputs)
    let notFinite = [
      row { $0[36] = .nan }, row { $0[0] = -.nan }, row { $0[16] = .infinity },
      row { $0[31] = -.infinity },
    ]
    for x in notFinite {
      // A finite row beside it is what it is alone.
      let y = set.product(x + zero, weight, inputs: inputs)
      if set.precision != .bfloat16 {
        #expect(y.prefix(19).allSatisfy { $0.isNaN })
      } else {
        #expect(y.prefix(19).allSatisfy { !$0.isFinite })
      }
      #expect(y.suffix(19).allSatisfy { $0 == 0 })
    }
    for factor: Float in [1e-38, 1e-33, 1e-29, 1e-20, 1e20, 1e35] {
      let x = noise.array(inputs).map { $0 * factor }
      let y = set.product(x, weight, inputs: inputs)
      if let twin = set.twin(x, weight, inputs: inputs) {
        #expect(y == twin)
        // So are weights of such magnitudes.
        let scaled = weight.map { $0 * factor }
        let row = noise.array(inputs)
        #expect(set.product(row, scaled, inputs: inputs) == set.twin(row, scaled, inputs: inputs))
      } else if factor > 1e-33 {
        let expected: [Double] = Reference.bfloat16Product(
          x, weight, inputs: inputs, roundsRows: set.roundsRows)
        #expect(zip(y, expected).allSatisfy { abs(Double($0) - $1) < 1e-5 * Double(factor) })
      } else {
        #expect(y.allSatisfy { abs($0) < 1e-30 })
      }
    }
    // Weights of one output that are not finite spoil that output only.
    var spoilt = weight
    spoilt[2 * inputs + 5] = .nan
    let x = noise.array(inputs)
    let y = set.product(x, spoilt, inputs: inputs)
    let clean = set.product(x, weight, inputs: inputs)
    for j in 0..<19 { #expect(j == 2 ? y[j].isNaN : y[j] == clean[j]) }
  }
}
