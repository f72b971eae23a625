import CContrastKernels
import ContrastTensor
import ContrastTestSupport
import Testing

/// A product of one instruction set must not finish its tiles with another one, such as the best of the
/// machine: activations of instruction sets differ in their last bits.
@Suite("Products finish with the epilogue of their own instruction set")
struct EpilogueTests {
  /// A whole panel and a part of one for every instruction set, and more than one tile of rows.
  private static let (rows, inputs, outputs) = (13, 24, 69)

  private let x: [Float]
  private let weight: [Float]
  private let residual: [Float]
  private let bias: [Float]

  init() {
    var noise = Noise(seed: 71)
    x = noise.array(Self.rows * Self.inputs)
    weight = noise.array(Self.outputs * Self.inputs)
    residual = noise.array(Self.rows * Self.outputs)
    bias = noise.array(Self.outputs)
  }

  /// Compares the results of `multiply` with an epilogue to those of `kernels.epilogue` behind the plain
  /// product, to the bit.
  private func expectEpilogue(
    of kernels: contrast_kernel_table,
    _ multiply: (UnsafeMutablePointer<Float>, UnsafePointer<contrast_product_epilogue>?) -> Void
  ) {
    let (rows, outputs) = (Self.rows, Self.outputs)
    var plain = [Float](repeating: .nan, count: rows * outputs)
    multiply(&plain, nil)
    let activations = [
      CONTRAST_GELU, CONTRAST_QUICK_GELU, CONTRAST_GELU_TANH, CONTRAST_SILU, CONTRAST_RELU,
    ]
    for activation in activations {
      for activatesSum in [false, true] {
        var expected = plain
        expected.withUnsafeMutableBufferPointer {
          let y = $0.baseAddress!
          kernels.epilogue(
            y, outputs, nil, activatesSum ? CONTRAST_IDENTITY : activation, residual, outputs, y,
            outputs, rows, outputs)
          guard activatesSum else { return }
          kernels.epilogue(y, outputs, nil, activation, nil, 0, y, outputs, rows, outputs)
        }
        var result = [Float](repeating: .nan, count: rows * outputs)
        residual.withUnsafeBufferPointer {
          var epilogue = contrast_product_epilogue(
            bias: nil, act: activation, residual: $0.baseAddress, residual_stride: outputs,
            activates_sum: activatesSum ? 1 : 0, gate: nil, gate_stride: 0)
          multiply(&result, &epilogue)
        }
        #expect(result.map(\.bitPattern) == expected.map(\.bitPattern))
      }
      // The residual in the place of a gate, after the same sum with the bias.
      var (biased, gated) = (plain, [Float](repeating: .nan, count: rows * outputs))
      residual.withUnsafeBufferPointer { gate in
        bias.withUnsafeBufferPointer { bias in
          var epilogue = contrast_product_epilogue(
            bias: bias.baseAddress, act: CONTRAST_IDENTITY, residual: nil, residual_stride: 0,
            activates_sum: 0, gate: nil, gate_stride: 0)
          multiply(&biased, &epilogue)
          epilogue.act = activation
          (epilogue.gate, epilogue.gate_stride) = (gate.baseAddress, outputs)
          multiply(&gated, &epilogue)
        }
      }
      biased.withUnsafeMutableBufferPointer {
        let y = $0.baseAddress!
        kernels.gated(residual, outputs, y, outputs, activation, y, outputs, rows, outputs)
      }
      #expect(gated.map(\.bitPattern) == biased.map(\.bitPattern))
    }
  }

  @Test(arguments: KernelSet.available)
  func float32(_ kernels: KernelSet) {
    let table = kernels.table
    let width = table.panel_width()
    let count = (Self.outputs + width - 1) / width * width * Self.inputs
    var panels = [Float](repeating: .nan, count: count)
    table.pack_panels(weight, Self.inputs, 1, Self.outputs, Self.inputs, &panels)
    expectEpilogue(of: table) { result, epilogue in
      table.multiply_panels(
        x, Self.inputs, Self.rows, panels, Self.inputs, Self.inputs, Self.outputs, result,
        Self.outputs, 0, epilogue)
    }
  }

  @Test(arguments: ProductSet.available)
  func lowPrecision(_ set: ProductSet) throws {
    let families = ["avx512", "neon", "portable"]
    let family = families.first(where: set.instructionSet.hasPrefix) ?? "avx2"
    let kernels = try #require(contrast_kernels(family)).pointee
    let table = set.table
    let (width, panelBytes) = (table.panel_width, table.panel_bytes(Self.inputs))
    func memory(_ count: Int) -> UnsafeMutableRawPointer {
      .allocate(byteCount: count, alignment: 64)
    }
    let panels = memory((Self.outputs + width - 1) / width * panelBytes)
    defer { panels.deallocate() }
    for j in stride(from: 0, to: Self.outputs, by: width) {
      weight.withUnsafeBufferPointer {
        table.pack_panel(
          $0.baseAddress! + j * Self.inputs, Self.inputs, min(width, Self.outputs - j),
          Self.inputs, panels + j / width * panelBytes)
      }
    }
    let rowBytes = table.prepare_rows == nil ? Self.inputs * 4 : table.row_bytes(Self.inputs)
    let prepared = memory(Self.rows * rowBytes)
    defer { prepared.deallocate() }
    if let prepare = table.prepare_rows {
      prepare(x, Self.inputs, Self.rows, Self.inputs, prepared)
    } else {
      x.withUnsafeBytes { prepared.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
    }
    expectEpilogue(of: kernels) { result, epilogue in
      table.multiply(
        prepared, rowBytes, Self.rows, panels, Self.inputs, Self.outputs, result, Self.outputs, 0,
        epilogue)
    }
  }
}
