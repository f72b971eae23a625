import ContrastFiles
import ContrastRuntime
import ContrastTensor
import ContrastTestSupport
import Foundation
import Synchronization
import Testing

@testable import ContrastLayers

@Suite("Checkpoints")
struct CheckpointTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(
    _ tensors: [StoredTensor], to name: String = "model.safetensors", misalignment: Int = 0
  ) throws {
    try Data(SafetensorsBytes.file(tensors, misalignment: misalignment))
      .write(to: folder.url.appending(path: name))
  }

  private var path: String { folder.path("model.safetensors") }

  private func linear(
    _ tensors: [StoredTensor], precision: Precision = .float32
  ) throws -> Linear {
    try write(tensors)
    let checkpoint = try Checkpoint(file: URL(filePath: path), precision: precision)
    return try Linear(checkpoint.weights["layer"], inputs: 2, outputs: 3)
  }

  private let weight = StoredTensor("layer.weight", [3, 2], [1, 2, 3, 4, 5, 6])
  private let bias = StoredTensor("layer.bias", [3], [7, 8, 9])

  @Test("A missing and a renamed tensor are named with the shape that was looked for")
  func missing() throws {
    #expect(throws: CheckpointError.missingTensor(file: path, key: "layer.bias", shape: [3])) {
      try linear([weight])
    }
    var renamed = weight
    renamed.name = "layer.weights"
    let error = CheckpointError.missingTensor(file: path, key: "layer.weight", shape: [3, 2])
    #expect(throws: error) { try linear([renamed, bias]) }
    #expect("\(error)".contains(path) && "\(error)".contains("layer.weight"))
  }

  @Test("A transposed or flattened tensor is named with both shapes")
  func misshaped() throws {
    for shape in [[2, 3], [6], [3, 2, 1], [1, 3, 2]] {
      var other = weight
      other.shape = shape
      #expect(
        throws: CheckpointError.shapeMismatch(
          file: path, key: "layer.weight", expected: [3, 2], found: shape)
      ) { try linear([other, bias]) }
    }
  }

  @Test(
    "NaN and infinity are named, in every type and at every place", arguments: Precision.allCases)
  func notFinite(_ precision: Precision) throws {
    let error = CheckpointError.notFinite(file: path, key: "layer.weight")
    for value in [Float.nan, .infinity, -.infinity] {
      for place in 0..<6 {
        var values: [Float] = [1, 2, 3, 4, 5, 6]
        values[place] = value
        #expect(throws: error) {
          try linear([StoredTensor("layer.weight", [3, 2], values), bias], precision: precision)
        }
        let double = values.map(Double.init).withUnsafeBytes { Array($0) }
        #expect(throws: error) {
          try linear(
            [StoredTensor("layer.weight", .float64, [3, 2], double), bias], precision: precision)
        }
        for (type, narrow) in [
          (ElementType.float16, Reference.float16), (.bfloat16, Reference.bfloat16),
        ] {
          let bytes = values.map(narrow).withUnsafeBytes { Array($0) }
          #expect(throws: error) {
            try linear(
              [StoredTensor("layer.weight", type, [3, 2], bytes), bias], precision: precision)
          }
        }
      }
    }
  }

  @Test("NaN is named where several matrices are stored as one, whichever it is in")
  func notFiniteInParts() throws {
    for place in 0..<6 {
      var values: [Float] = [1, 2, 3, 4, 5, 6]
      values[place] = .nan
      try write([StoredTensor("a", [3, 2], values)])
      #expect(throws: CheckpointError.notFinite(file: path, key: "a")) {
        try Checkpoint(file: URL(filePath: path)).weights.matrices(
          "a", shape: [3, 2], parts: [0..<1, 1..<3])
      }
    }
  }

  @Test("Types that are not floating point are named")
  func types() throws {
    for (type, bytes) in [
      (ElementType.int8, 6), (.uint8, 6), (.bool, 6), (.int32, 24), (.int64, 48), (.float8E4M3, 6),
      (.float4E2M1, 3), (.complex64, 48),
    ] {
      let stored = StoredTensor("layer.weight", type, [3, 2], [UInt8](repeating: 0, count: bytes))
      #expect(throws: CheckpointError.elementType(file: path, key: "layer.weight", found: type)) {
        try linear([stored, bias])
      }
    }
  }

  @Test("A truncated file is named")
  func truncated() throws {
    try write([weight, bias])
    let whole = try Data(contentsOf: URL(filePath: path))
    try whole.dropLast(1).write(to: URL(filePath: path))
    let error = #expect(throws: FileError.self) { try Checkpoint(file: URL(filePath: path)) }
    #expect("\(error!)".contains(path))
  }

  @Test("Tensors that nobody asked for are refused by name, unless they are ignored")
  func unused() throws {
    try write([weight, bias, StoredTensor("extra.a", [1], [1]), StoredTensor("extra.b", [1], [1])])
    let checkpoint = try Checkpoint(file: URL(filePath: path))
    _ = try Linear(checkpoint.weights["layer"], inputs: 2, outputs: 3)
    #expect(throws: CheckpointError.unusedTensors(file: path, keys: ["extra.a", "extra.b"])) {
      try checkpoint.requireAllUsed()
    }
    #expect(throws: CheckpointError.unusedTensors(file: path, keys: ["extra.b"])) {
      try checkpoint.requireAllUsed { $0.hasSuffix(".a") }
    }
    #expect(throws: Never.self) { try checkpoint.requireAllUsed { $0.hasPrefix("extra.") } }
  }

  @Test("float16, bfloat16 and float64 convert to the numbers they stand for")
  func widening() throws {
    let values: [Float] = [0, -1.5, 65504, 6e-8, 3.140625, -0.0]
    let double = values.map(Double.init).withUnsafeBytes { Array($0) }
    let half = values.map(Reference.float16).withUnsafeBytes { Array($0) }
    let brain = values.map(Reference.bfloat16).withUnsafeBytes { Array($0) }
    for misalignment in 0..<8 {
      try write(
        [
          StoredTensor("d", .float64, [6], double), StoredTensor("h", .float16, [6], half),
          StoredTensor("b", .bfloat16, [6], brain), StoredTensor("s", [6], values),
        ], misalignment: misalignment)
      let weights = try Checkpoint(file: URL(filePath: path)).weights
      let read = try ["d", "h", "b", "s"].map { try weights.parameter($0, shape: [6]).elements }
      #expect(read[0] == values && read[3] == values)
      #expect(read[1] == values.map { Reference.float(float16: Reference.float16($0)) })
      #expect(read[2] == values.map { Reference.float(bfloat16: Reference.bfloat16($0)) })
    }
  }

  @Test("Layers over data at odd addresses compute what aligned ones compute")
  func misaligned() throws {
    var generator = SeededGenerator(seed: 1)
    let weight = StoredTensor("l.weight", [7, 5], generator.floats(35))
    let bias = StoredTensor("l.bias", [7], generator.floats(7))
    let x = Tensor(generator.floats(15), shape: [3, 5])
    let results = try (0..<8).map { misalignment in
      try write([weight, bias], misalignment: misalignment)
      let layer = try Linear(
        Checkpoint(file: URL(filePath: path)).weights["l"], inputs: 5, outputs: 7)
      return layer(x, Run(threads: 1)).elements
    }
    #expect(Set(results).count == 1)
  }

  @Test("A scalar may be stored as one or as a list of one, and nothing else")
  func scalars() throws {
    try write([
      StoredTensor("a", [], [2]), StoredTensor("b", [1], [3]), StoredTensor("c", [2], [4, 5]),
      StoredTensor("d", [0], []),
    ])
    let weights = try Checkpoint(file: URL(filePath: path)).weights
    #expect(try weights.scalar("a") == 2)
    #expect(try weights.scalar("b") == 3)
    #expect(throws: CheckpointError.self) { try weights.scalar("c") }
    #expect(throws: CheckpointError.self) { try weights.scalar("d") }
    #expect(throws: CheckpointError.missingTensor(file: path, key: "e", shape: [])) {
      try weights.scalar("e")
    }
    #expect(try weights.shape("c", rank: 1) == [2])
    #expect(throws: CheckpointError.self) { try weights.shape("c", rank: 2) }
  }

  @Test("Progress rises to 1, also where some tensors are ignored")
  func progress() throws {
    try write([
      weight, bias, StoredTensor("x.position_ids", .int64, [1], [0, 0, 0, 0, 0, 0, 0, 0]),
    ])
    let seen = Mutex<[Double]>([])
    let checkpoint = try Checkpoint(file: URL(filePath: path)) { progress in
      #expect(progress.work == .loading)
      seen.withLock { $0.append(progress.fraction!) }
    }
    _ = try Linear(checkpoint.weights["layer"], inputs: 2, outputs: 3)
    try checkpoint.requireAllUsed { $0.hasSuffix("position_ids") }
    let values = seen.withLock { $0 }
    #expect(values == values.sorted() && values.last == 1 && values.first! < 1)
  }

  @Test("A loading that is cancelled stops at the next tensor")
  func cancellation() throws {
    try write([weight, bias])
    let cancellation = Cancellation()
    let checkpoint = try Checkpoint(file: URL(filePath: path)).cancelled(by: cancellation)
    _ = try checkpoint.weights.tensor(weight.name, shape: weight.shape)
    cancellation.cancel()
    #expect(throws: CancellationError.self) {
      try checkpoint.weights.tensor(bias.name, shape: bias.shape)
    }
    #expect(throws: CancellationError.self) {
      try Linear(checkpoint.weights["layer"], inputs: 2, outputs: 3)
    }
  }

  @Test("A fingerprint is the same for the same tensors and another for any changed one")
  func fingerprint() throws {
    func fingerprint(_ tensors: [StoredTensor]) throws -> String {
      try write(tensors)
      return try Checkpoint(file: URL(filePath: path)).fingerprint
    }
    let original = try fingerprint([weight, bias])
    #expect(original.count == 32)
    #expect(try fingerprint([weight, bias]) == original)
    #expect(try fingerprint([bias, weight]) == original)
    var others: [String] = [original]
    var changed = weight
    changed.bytes[23] ^= 1
    others.append(try fingerprint([changed, bias]))
    changed = weight
    changed.shape = [2, 3]
    others.append(try fingerprint([changed, bias]))
    changed = weight
    changed.name = "layer.weighs"
    others.append(try fingerprint([changed, bias]))
    others.append(try fingerprint([weight]))
    // A training step changes nearly every number of a large tensor; samples see that.
    var generator = SeededGenerator(seed: 2)
    let large = generator.floats(100_000)
    others.append(try fingerprint([StoredTensor("w", [100_000], large)]))
    others.append(try fingerprint([StoredTensor("w", [100_000], large.map { $0 * 1.000_001 })]))
    #expect(Set(others).count == others.count)
  }
}
