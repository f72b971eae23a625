import Foundation

/// Writes models as folders that need nothing else.
///
/// What comes out has the layout that went in, so that the reference libraries read it too: the
/// towers' weights in the published names, the files of the tokenizer and the preprocessing, and, for
/// LLM2CLIP, a folder `llm` with the language model, its adapters merged, and with
/// `text_preparation.json`, which records prompt and pooling. `DualEncoder(directory:)` opens it
/// alone.
///
/// Matrices are written in the element type asked for; biases, norms and other vectors, which take no
/// room, in float32. Tensor by tensor goes through memory, so the size of the model does not matter.
public struct ModelConversion: Sendable {
  /// How matrices can be stored.
  public enum Precision: String, Sendable, CaseIterable {
    case float32
    case bfloat16
    case float16

    var elementType: ElementType {
      switch self {
      case .float32: .float32
      case .bfloat16: .bfloat16
      case .float16: .float16
      }
    }
  }

  public let model: ModelFolder
  public let precision: Precision

  /// - Parameters:
  ///   - model: opened without other preprocessing and another image size than its files say.
  ///   - precision: of the matrices.
  public init(_ model: ModelFolder, precision: Precision) {
    precondition(
      model.options.preprocessing == nil && model.options.imageSize == nil,
      "options of opening cannot be written")
    self.model = model
    self.precision = precision
  }

  /// Writes the folder, under a temporary name until it is complete.
  ///
  /// - Parameters:
  ///   - destination: where nothing stands yet.
  ///   - progress: called with the share of the bytes that have been written.
  /// - Throws: ``ModelConversionError``; `CheckpointError` and `AdapterError` for weights that are
  ///   missing, left over or damaged; `FileError`.
  public func write(
    to destination: URL, progress: (@Sendable (Double) -> Void)? = nil
  ) throws {
    guard !FileManager.default.fileExists(atPath: destination.path) else {
      throw ModelConversionError.destinationExists(path: destination.path)
    }
    let temporary = destination.deletingLastPathComponent().appending(
      path: "\(destination.lastPathComponent).partial-\(UInt32.random(in: .min ... .max))")
    defer { try? FileManager.default.removeItem(at: temporary) }
    var works = [try towers(into: temporary)]
    if let languageModel = model.languageModel {
      works.append(
        try work(
          languageModel, into: temporary.appending(path: ModelFolder.languageModelName)))
    }
    let total = works.reduce(0) { $0 + $1.byteCount }
    var done = 0
    for work in works {
      try work.write { bytes in
        done += bytes
        progress?(Double(done) / Double(max(total, 1)))
      }
    }
    guard rename(temporary.path, destination.path) == 0 else {
      throw FileError.system(
        file: destination.path, operation: "write", reason: String(cString: strerror(errno)))
    }
  }

  /// What is to be written into one folder.
  private struct Work {
    let folder: URL
    /// The name of the file with the weights.
    let name: String
    /// Where the tensors come from, and those that are wanted.
    let weights: Weights
    let tensors: [SafetensorsHeader.Declaration]
    /// Files that are copied.
    var copies: [URL]
    /// Files that are written anew.
    var texts: [String: String]

    var byteCount: Int {
      tensors.reduce(0) { $0 + ($1.elementType.byteCount(shape: $1.shape) ?? 0) }
    }

    func write(_ written: (Int) -> Void) throws {
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      } catch {
        throw FileError.system(
          file: folder.path, operation: "create", reason: error.localizedDescription)
      }
      for file in copies {
        let copied = try MappedFile(path: file.path)
        var copy = try AtomicFileWriter(
          path: folder.appending(path: file.lastPathComponent).path)
        try withExtendedLifetime(copied) { try copy.write(copied.bytes) }
        try copy.commit()
      }
      for (name, text) in texts {
        var file = try AtomicFileWriter(path: folder.appending(path: name).path)
        try file.write(text)
        try file.commit()
      }
      var writer = try SafetensorsWriter(
        path: folder.appending(path: name).path, tensors: tensors, metadata: ["format": "pt"])
      for declaration in tensors {
        try weights.tensor(declaration.name, shape: declaration.shape)
          .write(as: declaration.elementType, key: declaration.name) {
            try $0.withUnsafeBytes { try writer.write($0) }
            written($0.count)
          }
      }
      try writer.commit()
    }
  }

  /// The files of a tokenizer.
  private static let tokenizerFiles = [
    "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json",
    "vocab.json", "merges.txt",
  ]

  private static func existing(_ names: [String], in folder: URL) -> [URL] {
    names.map { folder.appending(path: $0) }.filter { FileBytes.exists($0.path) }
  }

  /// The tensors that a model uses, in the types that they are written in.
  private func declarations(
    _ survey: CheckpointSurvey, of checkpoint: Checkpoint
  ) throws -> [SafetensorsHeader.Declaration] {
    try survey.requireComplete(checkpoint)
    return survey.used.compactMap { key in
      checkpoint.shape(of: key).map { shape in
        .init(key, shape.count >= 2 ? precision.elementType : .float32, shape)
      }
    }
  }

  private func towers(into folder: URL) throws -> Work {
    var copies = Self.existing(["preprocessor_config.json"], in: model.directory)
    if model.tokenizer != nil {
      copies += Self.existing(Self.tokenizerFiles, in: model.tokenizerDirectory)
    }
    let configuration = model.blueprint.configuration
    return Work(
      folder: folder, name: configuration.weightsName,
      weights: model.checkpoint.weights,
      tensors: try declarations(try model.survey(), of: model.checkpoint), copies: copies,
      texts: [configuration.name: text(configuration.json)])
  }

  /// A configuration as it is written. transformers loads weights in the type that stands in it.
  private func text(_ configuration: JSONValue) -> String {
    guard case .object(var object) = configuration else {
      preconditionFailure("a configuration that was read is an object")
    }
    for key in ["torch_dtype", "dtype"] where object[key] != nil {
      object.set(key, .string(precision.rawValue))
    }
    return JSONText.value(.object(object)) + "\n"
  }

  private func work(_ languageModel: LanguageModelFolder, into folder: URL) throws -> Work {
    let adapters = try languageModel.adapterSet()
    let weights = languageModel.checkpoint.weights
    let configuration = try JSONNode(
      contentsOf: languageModel.directory.appending(path: "config.json").path)
    return Work(
      folder: folder, name: "model.safetensors",
      weights: adapters.map { weights.adapted(by: $0) } ?? weights,
      tensors: try declarations(try languageModel.survey(), of: languageModel.checkpoint),
      copies: Self.existing(Self.tokenizerFiles, in: languageModel.tokenizerDirectory),
      texts: [
        "config.json": text(configuration.value),
        TextPreparation.fileName: languageModel.preparation.json,
      ])
  }
}

/// What can be wrong with converting a model.
public enum ModelConversionError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Something stands where the folder should go.
  case destinationExists(path: String)
  /// A number is too large for the element type.
  case outOfRange(key: String, elementType: ElementType)

  public var description: String {
    switch self {
    case .destinationExists(let path):
      "\(path): stands there already; name another folder"
    case .outOfRange(let key, let type):
      "'\(key)' holds numbers too large for \(type.rawValue); choose bfloat16 or float32"
    }
  }
}

extension Tensor {
  /// The bytes in another element type, part by part.
  fileprivate func write(
    as type: ElementType, key: String, _ write: ([UInt8]) throws -> Void
  ) throws {
    let part = 1 << 20
    let flat = reshaped([count])
    for start in stride(from: 0, to: count, by: part) {
      let values = flat.slice(start..<min(start + part, count)).widened().elements
      let bytes = type.bytes(narrowing: values)
      if type == .float16, !values.allSatisfy({ abs($0) < 65520 }) {
        throw ModelConversionError.outOfRange(key: key, elementType: type)
      }
      try write(bytes)
    }
  }
}
