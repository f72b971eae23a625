import ContrastFiles
import ContrastLayers
import ContrastTestSupport
import Foundation
import Synchronization
import Testing

@testable import Contrast

/// A model of any layout, and texts it knows.
struct ConvertibleModel: Sendable, CustomTestStringConvertible {
  let name: String
  let location: URL
  var languageModel: LanguageModelSource?
  /// The tokenizer that the model lacks.
  var tokenizer: WordTokenizer?
  var texts = ["a red cat", "two dogs run", "The SUN at sea", ""]

  var testDescription: String { name }

  static let all: [ConvertibleModel] =
    ["clip", "clip_legacy", "clip_gelu", "openclip"].map {
      ConvertibleModel(name: $0, location: TinyModels.folder($0))
    }
    + [
      ConvertibleModel(name: "eva02", location: TinyModels.folder("eva02"), texts: []),
      ConvertibleModel(
        name: "eva_hf", location: SharedData.fixtures.appending(path: "towers/eva_hf"), texts: []),
      ConvertibleModel(name: "llm2clip", location: TinyModels.folder("llm2clip")),
      ConvertibleModel(
        name: "blip_itm", location: TinyModels.folder("blip_itm"), texts: ["w8 w9", "w3, w24"]),
      ConvertibleModel(
        name: "llm2clip_pt", location: TinyModels.folder("llm2clip_pt/epoch_3.pt"),
        languageModel: LanguageModelSource(TinyModels.folder("llm2clip_pt/llm").path)),
    ]
    + (WordModel.siglip.prefix(1) + WordModel.openCLIP + [WordModel.openAI]).map {
      ConvertibleModel(
        name: $0.testDescription, location: $0.folder, tokenizer: $0.tokenizer,
        texts: ["w3 w4", "w5 w7 w9"])
    }
    + [
      ConvertibleModel(
        name: "clip_resnet",
        location: SharedData.fixtures.appending(path: "generation-cases/clip_resnet"),
        tokenizer: WordTokenizer(count: 60, end: 59), texts: ["w3 w4", "w5 w7 w9"])
    ]

  /// - Parameter tokenizers: where a tokenizer may be written.
  func open(_ tokenizers: TemporaryFolder) throws -> ModelFolder {
    var options = DualEncoder.Options(threads: 2)
    if let tokenizer {
      try tokenizer.write(to: tokenizers.url)
      options.tokenizer = tokenizers.url
    }
    return try ModelFolder(location, languageModel: languageModel, options: options)
  }
}

extension ModelFolder {
  /// The model, loaded.
  func encoder() throws -> DualEncoder { DualEncoder(try load(), threads: 2) }
}

@Suite("Writing models as folders that need nothing else")
struct ModelConversionTests {
  private let parent: TemporaryFolder
  private let tokenizers: TemporaryFolder
  private var destination: URL { parent.url.appending(path: "converted") }

  init() throws {
    parent = try TemporaryFolder()
    tokenizers = try TemporaryFolder()
  }

  private func contents() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: parent.url.path)
  }

  private func vectors(_ model: DualEncoder, _ texts: [String]) async throws -> [Float] {
    let images = try await model.encode(images: TinyModels.pictures(3))
    return try await texts.isEmpty
      ? images.values : images.values + model.encode(texts: texts).values
  }

  private func lowestCosine(_ a: [Float], _ b: [Float], _ width: Int) -> Float {
    stride(from: 0, to: a.count, by: width).map { start in
      (start..<start + width).reduce(0) { $0 + a[$1] * b[$1] }
    }.min() ?? -1
  }

  /// Every file with weights below a folder, as bytes.
  private func weights(_ folder: URL) throws -> [String: Data] {
    var result: [String: Data] = [:]
    for name in FileManager.default.enumerator(atPath: folder.path)!.compactMap({ $0 as? String })
    where name.hasSuffix(".safetensors") {
      result[name] = try Data(contentsOf: folder.appending(path: name))
    }
    return result
  }

  @Test("What was written opens alone and gives the same", arguments: ConvertibleModel.all)
  func float32(_ source: ConvertibleModel) async throws {
    let folder = try source.open(tokenizers)
    let shares = Mutex<[Double]>([])
    try ModelConversion(folder, precision: .float32).write(to: destination) { progress in
      shares.withLock { $0.append(progress.fraction!) }
    }
    #expect(try contents() == ["converted"])
    let seen = shares.withLock { $0 }
    #expect(seen.last == 1 && seen == seen.sorted())
    let (original, converted) = (
      try folder.encoder(), try await DualEncoder(directory: destination)
    )
    #expect(converted.similarity == original.similarity)
    #expect(converted.imageEncoder.preprocessing == original.imageEncoder.preprocessing)
    let expected = try await vectors(original, source.texts)
    let actual = try await vectors(converted, source.texts)
    #expect(absoluteError(actual, expected) <= 1e-6)
    for data in try weights(destination).values {
      #expect(data.count > 8 && Int(data[0]) % 8 == 0)
    }
    #expect(try !ModelFolder(destination).checkpoint.names.contains { $0.contains("rope.freqs") })
  }

  @Test(
    "16-bit formats halve the matrices and change next to nothing; converting again changes nothing",
    arguments: ConvertibleModel.all, [ModelConversion.Precision.bfloat16, .float16])
  func narrow(_ source: ConvertibleModel, _ precision: ModelConversion.Precision) async throws {
    let folder = try source.open(tokenizers)
    try ModelConversion(folder, precision: precision).write(to: destination)
    let again = parent.url.appending(path: "again")
    try ModelConversion(try ModelFolder(destination), precision: precision).write(to: again)
    #expect(try weights(destination) == weights(again))
    for name in ["config.json", "open_clip_config.json", "llm/text_preparation.json"] {
      let files = [destination, again].map { try? Data(contentsOf: $0.appending(path: name)) }
      #expect(files[0] == files[1])
    }
    let (original, converted) = (
      try folder.encoder(), try await DualEncoder(directory: destination)
    )
    let width = original.width
    let (expected, actual) = try await (
      vectors(original, source.texts), vectors(converted, source.texts)
    )
    #expect(lowestCosine(expected, actual, width) > 0.999)
    for name in try weights(destination).keys {
      let file = try SafetensorsFile(path: destination.appending(path: name).path)
      for entry in file.entries.values {
        #expect(entry.elementType == (entry.shape.count >= 2 ? precision.elementType : .float32))
      }
      let full = file.entries.values.reduce(0) { $0 + $1.shape.reduce(4, *) }
      let stored = file.entries.values.reduce(0) { $0 + $1.range.count }
      #expect(Double(stored) < 0.6 * Double(full))
    }
  }

  @Test("Prompt and pooling are recorded with the language model and hold when it is opened")
  func preparation() async throws {
    var preparation = TextPreparation()
    preparation.template = EmbeddingPrompt(prefix: "about ", suffix: "!")
    preparation.pooling = .weightedMean
    preparation.maximumLength = 40
    preparation.isBidirectional = false
    var source = LanguageModelSource(TinyModels.folder("llm2clip/llm").path)
    source.preparation = preparation
    let folder = try ModelFolder(TinyModels.folder("llm2clip"), languageModel: source)
    try ModelConversion(folder, precision: .float32).write(to: destination)
    #expect(
      try TextPreparation(directory: destination.appending(path: "llm")) == preparation)
    let opened = try ModelFolder(destination)
    #expect(opened.languageModel?.preparation == preparation)
    let texts = ["a red cat", "run"]
    #expect(
      try await absoluteError(
        opened.encoder().encode(texts: texts).values, folder.encoder().encode(texts: texts).values)
        <= 1e-6)
    let plain = try await DualEncoder(directory: TinyModels.folder("llm2clip"))
    #expect(
      try await absoluteError(
        opened.encoder().encode(texts: texts).values, plain.encode(texts: texts).values) > 1e-3)
  }

  @Test(
    "Adapters are merged as PEFT merges them",
    arguments: ["plain", "rslora", "pattern", "dora", "modules_to_save", "some_layers"])
  func adapters(_ name: String) async throws {
    let cases = TinyModels.folder("lora")
    let base = try ModelCopy(of: cases.appending(path: "base"))
    try WordTokenizer(count: 112).write(to: base.url)
    let adapter = cases.appending(path: name)
    let source = LanguageModelSource(
      adapter.path, base: base.url.path, preparation: TextPreparation())
    let folder = try ModelFolder(TinyModels.folder("llm2clip"), languageModel: source)
    try ModelConversion(folder, precision: .float32).write(to: destination)
    let golden = try Golden(adapter.appending(path: "expected.safetensors"))
    let merged = try Checkpoint(directory: destination.appending(path: "llm"))
    var compared = 0
    for key in golden.names where key.hasPrefix("merged.") {
      let tensor = try #require(merged.stored(String(key.dropFirst("merged.".count))))
      #expect(relativeError(tensor.float32().elements, golden.floats(key)) <= 1e-6, "\(key)")
      compared += 1
    }
    #expect(compared > 0)
    let texts = ["w3 w4 w5", "w9"]
    let opened = try await DualEncoder(directory: destination)
    #expect(
      try await absoluteError(
        opened.encode(texts: texts).values, folder.encoder().encode(texts: texts).values) <= 1e-6)
    let llm = destination.appending(path: "llm").path
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: llm).sorted() == [
        "config.json", "model.safetensors", "text_preparation.json", "tokenizer.json",
        "tokenizer_config.json",
      ])
  }

  @Test(
    "LLM2CLIP in the names of its training repository is the same model",
    arguments: ["llm2clip", "llm2clip_pt"])
  func trainingRepository(name: String) async throws {
    let source = try #require(ConvertibleModel.all.first { $0.name == name })
    let folder = try source.open(tokenizers)
    try ModelConversion(folder, precision: .float32, layout: .trainingRepository)
      .write(to: destination)
    let converted = try ModelFolder(destination)
    #expect(converted.layout == "LLM2CLIP's training repository")
    let names = Set(converted.checkpoint.names)
    #expect(names.contains("text.text_adaptor.0.ln.weight"))
    #expect(names.contains("logit_scale") == folder.checkpoint.names.contains("logit_scale"))
    #expect(
      names.allSatisfy { name in
        ["visual.", "text.", "logit_scale"].contains { name.hasPrefix($0) }
      })
    let expected = try await vectors(folder.encoder(), source.texts)
    let actual = try await vectors(converted.encoder(), source.texts)
    #expect(absoluteError(actual, expected) <= 1e-6)
    // Written once more, nothing changes.
    let again = parent.url.appending(path: "again")
    try ModelConversion(converted, precision: .float32, layout: .trainingRepository)
      .write(to: again)
    let second = try ModelFolder(again).checkpoint
    #expect(Set(second.names) == names)
    for name in names {
      let pair = try [converted.checkpoint, second].map { try #require($0.stored(name)).elements }
      #expect(pair[0] == pair[1], "\(name)")
    }
  }

  @Test("Other models have no form in the training repository", arguments: ["clip", "openclip"])
  func noTrainingRepository(name: String) throws {
    let folder = try ModelFolder(TinyModels.folder(name))
    #expect(throws: ModelConversionError.noTrainingRepositoryForm(layout: folder.layout)) {
      try ModelConversion(folder, precision: .float32, layout: .trainingRepository)
        .write(to: destination)
    }
    #expect(try contents().isEmpty)
  }

  @Test("Links of a cache become files")
  func links() async throws {
    let folder = try TemporaryFolder()
    let source = TinyModels.folder("clip")
    let blobs = folder.url.appending(path: "blobs")
    let snapshot = folder.url.appending(path: "snapshot")
    try FileManager.default.createDirectory(at: snapshot, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: source, to: blobs)
    for name in try FileManager.default.contentsOfDirectory(atPath: blobs.path) {
      let blob = "blob-\(name.utf8.reduce(0) { $0 * 7 % 9973 + Int($1) })"
      try FileManager.default.moveItem(
        at: blobs.appending(path: name), to: blobs.appending(path: blob))
      try FileManager.default.createSymbolicLink(
        atPath: snapshot.appending(path: name).path, withDestinationPath: "../blobs/\(blob)")
    }
    try ModelConversion(try ModelFolder(snapshot), precision: .float32).write(to: destination)
    try FileManager.default.removeItem(at: folder.url)
    let (model, original) = (
      try await DualEncoder(directory: destination), try await TinyModels.open("clip")
    )
    let texts = TinyModels.texts(3)
    #expect(
      absoluteError(
        try await model.encode(texts: texts).values, try await original.encode(texts: texts).values
      ) <= 1e-6)
  }
}

@Suite("Conversions that fail leave nothing behind")
struct FailedConversionTests {
  private let parent: TemporaryFolder
  private var destination: URL { parent.url.appending(path: "converted") }

  init() throws { parent = try TemporaryFolder() }

  private func expect<E: Error & Equatable>(
    _ error: E, from folder: ModelFolder, precision: ModelConversion.Precision = .float32,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    #expect(throws: error, sourceLocation: location) {
      try ModelConversion(folder, precision: precision).write(to: destination)
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: parent.url.path) == [],
      sourceLocation: location)
  }

  @Test("Nothing is overwritten")
  func existing() throws {
    let folder = try ModelFolder(TinyModels.folder("clip"))
    let file = parent.url.appending(path: "file")
    try Data("x".utf8).write(to: file)
    for place in [parent.url, file] {
      #expect(throws: ModelConversionError.destinationExists(path: place.path)) {
        try ModelConversion(folder, precision: .float32).write(to: place)
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent.url.path) == ["file"])
  }

  @Test("A place that cannot be written to is named")
  func unwritable() throws {
    let folder = try ModelFolder(TinyModels.folder("clip"))
    try Data("x".utf8).write(to: parent.url.appending(path: "file"))
    for place in [
      parent.url.appending(path: "file/converted"), URL(filePath: "/proc/converted"),
      parent.url.appending(path: String(repeating: "n", count: 250)),
    ] {
      let error = #expect(throws: FileError.self) {
        try ModelConversion(folder, precision: .float32).write(to: place)
      }
      #expect("\(error!)".contains(place.path))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent.url.path) == ["file"])
  }

  @Test("A file that cannot be copied is named")
  func lostFile() throws {
    let copy = try ModelCopy(of: "clip")
    let folder = try ModelFolder(copy.url)
    try copy.remove("merges.txt")
    try FileManager.default.createSymbolicLink(
      atPath: copy.path("merges.txt"), withDestinationPath: copy.path("nowhere"))
    let error = #expect(throws: FileError.self) {
      try withExtendedLifetime(copy) {
        try ModelConversion(folder, precision: .float32).write(to: destination)
      }
    }
    #expect("\(error!)".contains("merges.txt"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent.url.path) == [])
  }

  @Test("Numbers beyond float16 are refused in matrices; vectors stay as they are")
  func overflow() throws {
    for (key, value, fits) in [
      ("visual_projection.weight", Float(70000), false),
      ("visual_projection.weight", -65520, false), ("visual_projection.weight", 65519, true),
      ("vision_model.post_layernorm.bias", 70000, true),
    ] {
      let copy = try ModelCopy(of: "clip")
      try copy.editTensors { tensors in
        let tensor = tensors.first { $0.name == key }!
        var values = [Float](repeating: 0, count: tensor.shape.reduce(1, *))
        values[values.count - 1] = value
        tensors[tensors.firstIndex { $0.name == key }!] = StoredTensor(key, tensor.shape, values)
      }
      let folder = try ModelFolder(copy.url)
      if fits {
        try ModelConversion(folder, precision: .float16).write(to: destination)
        try FileManager.default.removeItem(at: destination)
      } else {
        try expect(
          ModelConversionError.outOfRange(key: key, elementType: .float16), from: folder,
          precision: .float16)
        try ModelConversion(folder, precision: .bfloat16).write(to: destination)
        try FileManager.default.removeItem(at: destination)
      }
    }
  }

  @Test("Missing, unused and damaged tensors are named")
  func tensors() throws {
    for (name, file, key) in [
      ("clip", "model.safetensors", "text_model.final_layer_norm.weight"),
      ("llm2clip", "model.safetensors", "visual_projection.weight"),
      ("llm2clip", "llm/model.safetensors", "layers.1.mlp.up_proj.weight"),
    ] {
      let copies = Mutex<[ModelCopy]>([])
      func edited(_ edit: (inout [StoredTensor], Int) -> Void) throws -> (ModelFolder, String) {
        let copy = try ModelCopy(of: name)
        copies.withLock { $0.append(copy) }
        try copy.editTensors(file) { tensors in
          edit(&tensors, tensors.firstIndex { $0.name == key }!)
        }
        return (try ModelFolder(copy.url), copy.path(file))
      }
      var shape: [Int] = []
      var (folder, path) = try edited {
        shape = $0[$1].shape
        $0.remove(at: $1)
      }
      try expect(
        CheckpointError.missingTensor(file: path, key: key, shape: shape), from: folder)
      (folder, path) = try edited { tensors, _ in
        tensors.append(StoredTensor("extra.weight", [1], [0]))
      }
      try expect(CheckpointError.unusedTensors(file: path, keys: ["extra.weight"]), from: folder)
      (folder, path) = try edited {
        let count = $0[$1].shape.reduce(1, *)
        $0[$1] = StoredTensor(key, $0[$1].shape, [Float](repeating: .nan, count: count))
      }
      try expect(CheckpointError.notFinite(file: path, key: key), from: folder)
      #expect(copies.withLock { $0.count } == 3)
    }
  }
}
