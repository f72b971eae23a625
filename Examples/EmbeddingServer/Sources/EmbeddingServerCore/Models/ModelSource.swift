import Contrast
import ContrastGeneration
import ContrastLayers
import ContrastText
import ContrastTokenizers
import Foundation

/// A model to serve: its name, and where its files are.
package struct ModelSource: Sendable {
  package enum Role: String, Sendable {
    /// Makes vectors, of images and texts or of texts alone.
    case embedding
    /// Reads a text beside an image, for `/rerank`.
    case matching
    /// Writes answers, about images or not, for `/v1/chat/completions`.
    case chat
  }

  package let name: String
  /// A folder, a file, or a repository in the local Hugging Face cache.
  package let location: String
  package var role: Role
  /// The language model that reads the texts, where it is not inside the folder.
  package var languageModel: String?

  package init(
    name: String, location: String, role: Role = .embedding, languageModel: String? = nil
  ) {
    self.name = name
    self.location = location
    self.role = role
    self.languageModel = languageModel
  }

  /// `name=location`, or a location alone, whose last part is the name.
  ///
  /// - Returns: nil where the name or the location is empty.
  package init?(_ text: String, role: Role = .embedding) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let location = String(parts[parts.count - 1])
    let name = parts.count == 2 ? String(parts[0]) : URL(filePath: location).lastPathComponent
    guard !name.isEmpty, !location.isEmpty else { return nil }
    self.init(name: name, location: location, role: role)
  }
}

/// What the headers of a model's files say, before its weights are read.
struct ModelDescription: Sendable {
  enum Kind: String, Sendable {
    case imagesAndTexts = "images and texts"
    case texts
    case matching
    case conversations
    case conversationsAboutImages = "conversations about images"

    /// The kinds of inputs that wait for such a model.
    var queues: [String] {
      switch self {
      case .imagesAndTexts: ["text", "image"]
      case .texts: ["text"]
      case .matching: ["match"]
      // Their answers share passes as they come.
      case .conversations, .conversationsAboutImages: []
      }
    }
  }

  let source: ModelSource
  let directory: URL
  let kind: Kind
  /// The layout of the files, in words.
  let layout: String
  /// What the weights take in memory: their number, by the bytes of each at the precision asked for.
  let bytes: Int

  /// Opens the files of a model and reads no weight.
  ///
  /// - Parameters:
  ///   - source: names the files.
  ///   - options: of opening.
  /// - Throws: the errors of the library, which name the file.
  init(_ source: ModelSource, options: DualEncoder.Options) throws {
    self.source = source
    directory = try ModelLocation.resolve(source.location)
    switch source.role {
    case .matching:
      // A matcher has no folder type of its own; its files are those of BLIP.
      let folder = try ModelFolder(directory, options: options)
      (kind, layout) = (.matching, folder.layout)
      bytes = Self.bytes([folder.checkpoint], options.precision)
    case .chat where ChatModel.seesImages(directory):
      let (checkpoint, validation) = try ImageChatModel.validate(
        directory: directory, options: options)
      if let problem = validation.problems.first { throw problem }
      (kind, layout) = (.conversationsAboutImages, "language model that sees")
      bytes = Self.bytes([checkpoint], options.precision)
    case .chat:
      // Texts are not prepared as for vectors, so no file need say how.
      let checkpoint =
        try TextGenerator.validate(directory: directory)?.checkpoint
        ?? LanguageModelFolder(
          LanguageModelSource(
            directory.path, template: EmbeddingPrompt(), preparation: TextPreparation()),
          threads: options.threads, precision: options.precision
        ).checkpoint
      (kind, layout) = (.conversations, "language model")
      bytes = Self.bytes([checkpoint], options.precision)
    case .embedding where Self.isTextModel(directory):
      let (layout, checkpoints) = try Self.textModel(directory, options)
      (kind, self.layout) = (.texts, layout)
      bytes = Self.bytes(checkpoints, options.precision)
    case .embedding:
      let folder = try ModelFolder(
        directory, languageModel: source.languageModel.map { LanguageModelSource($0) },
        options: options)
      (kind, layout) = (.imagesAndTexts, folder.layout)
      bytes = Self.bytes(
        [folder.checkpoint] + (folder.languageModel.map { [$0.checkpoint] } ?? []),
        options.precision)
    }
  }

  /// Whether a folder has what only models of texts have, or a file is GGUF.
  private static func isTextModel(_ directory: URL) -> Bool {
    guard directory.pathExtension.lowercased() != "gguf" else { return true }
    let marks = [
      "modules.json", "text_preparation.json", "llm2vec_config.json", "adapter_config.json",
    ]
    return marks.contains {
      FileManager.default.fileExists(atPath: directory.appending(path: $0).path)
    }
  }

  private static func textModel(
    _ directory: URL, _ options: DualEncoder.Options
  ) throws -> (layout: String, [Checkpoint]) {
    let hasModules = FileManager.default.fileExists(
      atPath: directory.appending(path: "modules.json").path)
    guard hasModules else {
      let folder = try LanguageModelFolder(
        LanguageModelSource(directory.path), threads: options.threads,
        precision: options.precision)
      return ("language model", [folder.checkpoint])
    }
    let folder = try SentenceTransformerFolder(
      directory, threads: options.threads, precision: options.precision)
    return (folder.layout, try folder.validate().map(\.checkpoint))
  }

  private static func bytes(_ checkpoints: [Checkpoint], _ precision: Precision) -> Int {
    let each = [Precision.float32: 4, .bfloat16: 2, .int8: 1][precision] ?? 4
    return checkpoints.reduce(0) { sum, checkpoint in
      checkpoint.names.reduce(sum) { sum, name in
        sum + each * (checkpoint.shape(of: name) ?? []).reduce(1, *)
      }
    }
  }

  /// The tokenizer in the files; nil where there is none.
  func tokenizer(_ options: DualEncoder.Options) throws -> Tokenizer? {
    switch kind {
    case .matching, .conversations, .conversationsAboutImages: return nil
    case .imagesAndTexts:
      let folder = try ModelFolder(
        directory, languageModel: source.languageModel.map { LanguageModelSource($0) },
        options: options)
      if let languageModel = folder.languageModel { return languageModel.tokenizer }
      return try? Tokenizer(directory: folder.directory)
    case .texts:
      if let tokenizer = try? Tokenizer(directory: directory) { return tokenizer }
      return try LanguageModelFolder(LanguageModelSource(directory.path)).tokenizer
    }
  }
}
