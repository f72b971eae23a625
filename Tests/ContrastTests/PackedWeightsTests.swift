import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Synchronization
import Testing

@testable import Contrast

extension Precision {
  /// Those whose weights this process packs: BLAS reads float32 as it lies in its file.
  static var packed: [Precision] {
    allCases.filter { WeightMatrix.packedForm(outputs: 1, inputs: 1, precision: $0) != nil }
  }
}

@Suite("Weights packed before")
struct PackedWeightsTests {
  private let parent: TemporaryFolder
  private let tokenizers: TemporaryFolder
  private var folder: URL { parent.url.appending(path: "model") }

  init() throws {
    parent = try TemporaryFolder()
    tokenizers = try TemporaryFolder()
  }

  private func open(_ precision: Precision) throws -> ModelFolder {
    try ModelFolder(folder, options: DualEncoder.Options(threads: 2, precision: precision))
  }

  private func path(_ precision: Precision, in folder: String = "") -> String {
    let name = "model.safetensors.\(precision.rawValue).packed"
    return self.folder.appending(path: folder + name).path
  }

  private func vectors(_ precision: Precision, texts: [String]) async throws -> [Float] {
    let model = try open(precision).encoder()
    let images = try await model.encode(images: TinyModels.pictures(2)).values
    return try await texts.isEmpty ? images : images + model.encode(texts: texts).values
  }

  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// A model with its packed weights.
  private func write(_ name: String, _ precision: Precision) throws {
    try FileManager.default.copyItem(at: TinyModels.folder(name), to: folder)
    try open(precision).writePackedWeights()
  }

  /// Overwrites tensors of the packed weights, all matrices or all samples.
  private func fill(_ precision: Precision, with byte: UInt8, samples: Bool = false) throws {
    let path = path(precision)
    var bytes = try Data(contentsOf: URL(filePath: path))
    for (name, entry) in try SafetensorsFile(path: path).entries
    where (Precision(rawValue: name) != nil) == samples {
      bytes.replaceSubrange(entry.range, with: repeatElement(byte, count: entry.range.count))
    }
    try bytes.write(to: URL(filePath: path))
  }

  @Test(
    "Every model gives the same to the bit",
    arguments: ConvertibleModel.all, Precision.allCases)
  func same(_ source: ConvertibleModel, _ precision: Precision) async throws {
    try ModelConversion(try source.open(tokenizers), precision: .bfloat16).write(to: folder)
    let expected = try await vectors(precision, texts: source.texts)
    let seen = Mutex<[Double]>([])
    try open(precision).writePackedWeights { progress in
      seen.withLock { $0.append(progress.fraction!) }
    }
    let shares = seen.withLock { $0 }
    #expect(shares.last == 1 && shares == shares.sorted())
    #expect(try await vectors(precision, texts: source.texts) == expected)
    // Written again it is the same file: nothing in it depends on what was in memory before.
    let files = FileManager.default.enumerator(atPath: folder.path)!.compactMap { $0 as? String }
      .filter { $0.hasSuffix(".packed") }.map { folder.appending(path: $0) }
    let parts = try open(precision).languageModel == nil ? 1 : 2
    #expect(files.count == (Precision.packed.contains(precision) ? parts : 0))
    let first = try files.map { try Data(contentsOf: $0) }
    try open(precision).writePackedWeights()
    #expect(try files.map { try Data(contentsOf: $0) } == first)
  }

  /// Puts other numbers, which another model's weights could be, in the place of one matrix.
  ///
  /// - Returns: its name.
  private func forge(_ precision: Precision, _ tensor: String) throws -> String {
    let path = path(precision)
    let name = try #require(
      try SafetensorsFile(path: path).entries.keys.first { $0.hasPrefix(tensor + " ") })
    let range = try #require(try SafetensorsFile(path: path).entries[name]?.range)
    var bytes = try Data(contentsOf: URL(filePath: path))
    let copy = try ModelCopy(of: "clip")
    try copy.editTensors { tensors in
      let index = tensors.firstIndex { $0.name == tensor }!
      tensors[index].bytes = tensors[index].bytes.reversedByFours
    }
    try ModelFolder(copy.url, options: .init(precision: precision)).writePackedWeights()
    let file = copy.path("model.safetensors.\(precision.rawValue).packed")
    bytes.replaceSubrange(range, with: try Data(contentsOf: URL(filePath: file))[range])
    try bytes.write(to: URL(filePath: path))
    return name
  }

  @Test("One matrix that is not the checkpoint's is refused by name", arguments: Precision.packed)
  func forged(_ precision: Precision) async throws {
    try write("clip", precision)
    let fingerprint = try open(precision).encoder().fingerprint
    let plain = try ModelFolder(
      TinyModels.folder("clip"), options: DualEncoder.Options(precision: precision))
    #expect(try plain.encoder().fingerprint == fingerprint)
    try open(precision).verifyPackedWeights()

    let name = try forge(precision, "vision_model.encoder.layers.0.mlp.fc1.weight")
    let error = CheckpointError.packedWeights(file: path(precision), key: name)
    #expect(throws: error) { try open(precision).encoder() }
    #expect(throws: error) { try open(precision).verifyPackedWeights() }
    #expect("\(error)".contains("delete it or write it anew"))
    // A text tower is looked at when it is loaded.
    try open(precision).writePackedWeights()
    let text = try forge(precision, "text_model.encoder.layers.1.self_attn.out_proj.weight")
    let model = try open(precision).encoder()
    await #expect(throws: CheckpointError.packedWeights(file: path(precision), key: text)) {
      try await model.encode(texts: ["a red cat"])
    }
    for other in Precision.allCases where other != precision {
      _ = try open(other).encoder()
      try open(other).verifyPackedWeights()
    }
  }

  @Test("One panel of one matrix is found when all are compared", arguments: Precision.packed)
  func panel(_ precision: Precision) throws {
    try write("clip", precision)
    let file = path(precision)
    let name = try #require(
      try SafetensorsFile(path: file).entries.keys.sorted().first {
        $0.hasPrefix("vision_model.encoder.layers.1.mlp.fc1.weight ")
      })
    let entry = try #require(try SafetensorsFile(path: file).entries[name])
    var bytes = try Data(contentsOf: URL(filePath: file))
    let place = entry.range.upperBound - entry.shape[1]
    bytes[place] ^= 1
    try bytes.write(to: URL(filePath: file))
    #expect(throws: CheckpointError.packedWeights(file: file, key: name)) {
      try open(precision).verifyPackedWeights()
    }
  }

  @Test("The files are named, and whether they are used")
  func files() throws {
    try FileManager.default.copyItem(at: TinyModels.folder("clip"), to: folder)
    #expect(try open(.float32).checkpoint.packedWeightsFiles().isEmpty)
    for precision in Precision.packed { try open(precision).writePackedWeights() }
    func files() throws -> [PackedWeightsFile] {
      try open(.float32).checkpoint.packedWeightsFiles()
    }
    #expect(try files().map(\.path) == Precision.packed.map { path($0) })
    #expect(try files().allSatisfy { $0.use == .used && $0.byteCount > 1000 })
    for precision in Precision.packed { try fill(precision, with: 1, samples: true) }
    #expect(try files().allSatisfy { $0.use == .otherProcessor })
    let weights = folder.appending(path: "model.safetensors")
    var tensors = try SafetensorsBytes.read(weights.path)
    tensors[0].bytes[0] ^= 1
    try Data(SafetensorsBytes.file(tensors)).write(to: weights)
    #expect(try files().allSatisfy { $0.use == .otherWeights })
  }

  @Test("They are what a model of their precision computes with", arguments: Precision.packed)
  func used(_ precision: Precision) async throws {
    try write("clip", precision)
    try fill(precision, with: 0x3C)
    #expect(throws: CheckpointError.self) { try open(precision).encoder() }
    for other in Precision.allCases where other != precision {
      let plain = try await DualEncoder(
        directory: TinyModels.folder("clip"),
        options: DualEncoder.Options(threads: 2, precision: other))
      let values = try await plain.encode(images: TinyModels.pictures(2)).values
      #expect(try await vectors(other, texts: []) == values)
    }
  }

  @Test("A language model has its own, unless adapters change it", arguments: Precision.packed)
  func languageModels(_ precision: Precision) async throws {
    try write("llm2clip", precision)
    #expect(exists(path(precision)) && exists(path(precision, in: "llm/")))

    let cases = TinyModels.folder("lora")
    let base = try ModelCopy(of: cases.appending(path: "base"))
    try WordTokenizer(count: 112).write(to: base.url)
    let source = LanguageModelSource(
      cases.appending(path: "plain").path, base: base.url.path, preparation: TextPreparation())
    let options = DualEncoder.Options(threads: 2, precision: precision)
    let adapted = try ModelFolder(folder, languageModel: source, options: options)
    let texts = ["w3 w4 w5", "w9"]
    let expected = try await adapted.encoder().encode(texts: texts).values
    try adapted.writePackedWeights()
    #expect(!exists(base.path("model.safetensors.\(precision.rawValue).packed")))
    // Those of the base are nothing to a model with an adapter.
    let languageModel = try LanguageModelFolder(
      LanguageModelSource(base.url.path, preparation: TextPreparation()), precision: precision)
    try languageModel.checkpoint.writePackedWeights(languageModel.validate())
    let again = try ModelFolder(folder, languageModel: source, options: options)
    #expect(try await again.encoder().encode(texts: texts).values == expected)
  }

  @Test("Those of other weights are passed over", arguments: Precision.packed)
  func otherWeights(_ precision: Precision) async throws {
    try write("clip", precision)
    let weights = folder.appending(path: "model.safetensors")
    var tensors = try SafetensorsBytes.read(weights.path)
    let name = "vision_model.encoder.layers.0.mlp.fc1.weight"
    let index = try #require(tensors.firstIndex { $0.name == name })
    tensors[index].bytes = tensors[index].bytes.reversedByFours
    try Data(SafetensorsBytes.file(tensors)).write(to: weights)
    let actual = try await vectors(precision, texts: [])
    try FileManager.default.removeItem(atPath: path(precision))
    #expect(try await vectors(precision, texts: []) == actual)
  }

  @Test("Those that were packed in another way are passed over", arguments: Precision.packed)
  func otherKernels(_ precision: Precision) async throws {
    try write("clip", precision)
    let expected = try await vectors(precision, texts: [])
    try fill(precision, with: 0)
    try fill(precision, with: 1, samples: true)
    #expect(try await vectors(precision, texts: []) == expected)
  }

  @Test("NaN is named", arguments: Precision.packed)
  func notFinite(_ precision: Precision) throws {
    try write("clip", precision)
    try fill(precision, with: 0xFF)
    let error = #expect(throws: CheckpointError.self) { try open(precision).encoder() }
    guard case .notFinite(let file, _) = error else { return #expect(Bool(false), "\(error!)") }
    #expect(file == path(precision))
  }

  @Test("Damaged files are named", arguments: Precision.packed)
  func damaged(_ precision: Precision) throws {
    try write("clip", precision)
    let file = URL(filePath: path(precision))
    let bytes = try Data(contentsOf: file)
    let shape = try #require(
      try SafetensorsFile(path: file.path).entries.first {
        $0.key.hasPrefix("vision_model.encoder.layers.0.mlp.fc1.weight ")
      }
    ).value.shape
    var turned = bytes
    let old = Data("[\(shape[0]),\(shape[1])]".utf8)
    let new = Data("[\(shape[1]),\(shape[0])]".utf8)
    while let place = turned.range(of: old) { turned.replaceSubrange(place, with: new) }
    #expect(turned != bytes)

    // Eight more spaces behind the header.
    let length = bytes.prefix(8).reversed().reduce(0) { $0 << 8 + Int($1) }
    let longer = withUnsafeBytes(of: UInt64(length + 8).littleEndian) { Data($0) }
    let moved =
      longer + bytes[8..<8 + length] + Data(repeating: UInt8(ascii: " "), count: 8)
      + bytes[(8 + length)...]
    for damaged in [turned, moved, bytes.dropLast(), Data(), Data("x".utf8)] {
      try damaged.write(to: file)
      let error = #expect(throws: FileError.self) { try open(precision).encoder() }
      #expect("\(error!)".contains(file.path))
    }
  }

  @Test("Weights that are not numbers are not packed, and nothing is left behind")
  func notFiniteWeights() throws {
    let copy = try ModelCopy(of: "clip")
    let key = "vision_model.encoder.layers.1.self_attn.out_proj.weight"
    try copy.editTensors { tensors in
      let index = tensors.firstIndex { $0.name == key }!
      tensors[index].bytes.replaceSubrange(4..<8, with: [0, 0, 0xC0, 0x7F])
    }
    let before = try FileManager.default.contentsOfDirectory(atPath: copy.url.path).sorted()
    let options = DualEncoder.Options(threads: 2, precision: .int8)
    let error = CheckpointError.notFinite(file: copy.path("model.safetensors"), key: key)
    #expect(throws: error) {
      try ModelFolder(copy.url, options: options).writePackedWeights()
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: copy.url.path).sorted() == before)
  }
}

extension [UInt8] {
  /// The numbers of four bytes from the last to the first.
  fileprivate var reversedByFours: [UInt8] {
    stride(from: count - 4, through: 0, by: -4).flatMap { self[$0..<$0 + 4] }
  }
}
