import Contrast
import ContrastFiles
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision
import Foundation

// How the families are put together.

extension VisualLanguageModel {
  /// BLIP-2, InstructBLIP and MiniGPT-4.
  ///
  /// - Throws: `ModelFolderError`, `CheckpointError`, `TokenizerError`, `FileError`, ``GenerationError``.
  init(_ files: BLIP2Files, _ cancellation: Cancellation?) throws {
    guard let language = files.languageModel else { throw files.missing(.chat) }
    let tokenizer = try Self.tokenizer(
      files, in: files.language.directory, rows: language.vocabularySize)
    let preprocessing = try files.preprocessing()
    // A Q-Former with words reads the text too.
    let instructions = try files.qFormer.text.map { text in
      ImageBridge.Instructions(
        try files.qFormer.tokenizer(in: files.language.queryTokenizer), positions: text.positions)
    }
    let made = try files.load([], cancellation) { try files.visualLayers($0, language) }
    let conversation = files.language.conversation
    var format = conversation.form.format
    if conversation.writing?.beginsWithEndToken == true {
      format.start = tokenizer.specialTokenID(.end).map { [$0] }
    }
    var defaults = try GenerationOptions(chat: files.language.config, in: files.language.directory)
    if let writing = conversation.writing {
      defaults.apply(writing, tokenizer)
      format.showsPrompts = false
    }
    self.init(
      imageEncoder: ImageEncoder(tower: made.tower, preprocessing: preprocessing), layer: .normed,
      classToken: true,
      bridge: .queries(
        made.qFormer, made.projection,
        memory: made.qFormer.contextMemory(precision: files.keyValuePrecision),
        instructions: instructions),
      decoder: made.decoder, tokenizer: tokenizer, format: format, defaults: defaults,
      placeholder: files.imageToken, keyValuePrecision: files.keyValuePrecision)
  }

  /// LLaVA-1.5.
  ///
  /// - Throws: as ``init(_:_:)-(BLIP2Files,_)``.
  init(_ files: LLaVAFiles, _ cancellation: Cancellation?) throws {
    let tokenizer = try Self.tokenizer(files, rows: files.languageModel.vocabularySize)
    let image: ConversationFormat.LLaVAImage
    if let token = files.imageToken {
      guard let text = tokenizer.token(of: token) else {
        throw ModelFolderError.vocabularyMismatch(
          directory: files.files.directory.path, tokenizer: tokenizer.idLimit,
          tower: Int(token) + 1)
      }
      image = .token(text)
    } else {
      image = .apart
    }
    let preprocessing = try files.preprocessing()
    let made = try files.load([], cancellation) { try files.visualLayers($0) }
    let end = tokenizer.specialTokenID(.end).flatMap { tokenizer.token(of: $0) } ?? "</s>"
    self.init(
      imageEncoder: ImageEncoder(tower: made.tower, preprocessing: preprocessing),
      layer: files.layer, classToken: files.classToken,
      bridge: .projector(made.projector, files.activation), decoder: made.decoder,
      tokenizer: tokenizer,
      format: .llava(system: files.system, image: image, end: end),
      defaults: try GenerationOptions(chat: files.config, in: files.files.directory),
      placeholder: files.imageToken, keyValuePrecision: files.keyValuePrecision)
  }

  /// VisualGLM-6B.
  ///
  /// - Throws: as ``init(_:_:)-(BLIP2Files,_)``.
  init(_ files: VisualGLMFiles, _ cancellation: Cancellation?) throws {
    let tokenizer = try Self.tokenizer(files, rows: files.languageModel.vocabularySize)
    let preprocessing = try files.preprocessing()
    let made = try files.load([], cancellation) { try files.visualLayers($0) }
    // As its own code calls it.
    var defaults = try GenerationOptions(chat: files.config, in: files.files.directory)
    (defaults.samples, defaults.topK, defaults.topP) = (true, 100, 0.4)
    (defaults.temperature, defaults.repetitionPenalty) = (0.8, 1.2)
    (defaults.maximumLength, defaults.maximumNewTokens) = (1024, nil)
    self.init(
      imageEncoder: ImageEncoder(tower: made.tower, preprocessing: preprocessing), layer: .normed,
      classToken: true,
      bridge: .queries(
        made.qFormer, made.projection,
        memory: made.qFormer.contextMemory(precision: files.keyValuePrecision), instructions: nil),
      decoder: made.decoder, tokenizer: tokenizer, format: .visualGLM, defaults: defaults,
      // `<unk>`, which a text has too: images go where the format says.
      placeholder: 0, keyValuePrecision: files.keyValuePrecision)
  }

  /// The tokenizer beside the weights, whose ids the language model has rows for.
  private static func tokenizer(
    _ files: any ImageTextFiles, in directory: URL? = nil, rows: Int
  ) throws -> Tokenizer {
    let directory = files.files.options.tokenizer ?? directory ?? files.files.directory
    let tokenizer = try Tokenizer(directory: directory)
    guard tokenizer.idLimit <= rows else {
      throw ModelFolderError.vocabularyMismatch(
        directory: directory.path, tokenizer: tokenizer.idLimit, tower: rows)
    }
    return tokenizer
  }
}

// MARK: - Layers

extension BLIP2Files {
  /// - Throws: `CheckpointError`.
  fileprivate func visualLayers(
    _ weights: Weights, _ language: LanguageModelPart
  ) throws -> (
    tower: any ImageTower, qFormer: QFormer, projection: Linear, decoder: any GenerativeDecoder
  ) {
    (
      try imageTower(weights), try qFormer(weights), try projection(weights, width: language.width),
      try language.decoder(weights, threads: files.options.threads)
    )
  }

  func validateVisualModel() throws -> CheckpointValidation {
    guard let languageModel else { throw missing(.chat) }
    return try validate([]) { _ = try visualLayers($0, languageModel) }
  }
}

extension LLaVAFiles {
  /// - Throws: `CheckpointError`.
  fileprivate func visualLayers(
    _ weights: Weights
  ) throws -> (tower: any ImageTower, projector: [Linear], decoder: any GenerativeDecoder) {
    (
      try imageTower(weights), try projector(weights),
      try languageModel.decoder(weights, threads: files.options.threads)
    )
  }

  func validateVisualModel() throws -> CheckpointValidation {
    try validate([]) { _ = try visualLayers($0) }
  }
}

extension VisualGLMFiles {
  /// - Throws: `CheckpointError`.
  fileprivate func visualLayers(
    _ weights: Weights
  ) throws -> (
    tower: any ImageTower, qFormer: QFormer, projection: Linear, decoder: any GenerativeDecoder
  ) {
    (
      try imageTower(weights), try qFormer(weights), try projection(weights),
      try languageModel.decoder(weights, threads: files.options.threads)
    )
  }

  func validateVisualModel() throws -> CheckpointValidation {
    try validate([]) { _ = try visualLayers($0) }
  }
}

extension BLIP2Files.Conversation.Form {
  fileprivate var format: ConversationFormat {
    switch self {
    case .questions: .blip2
    case .instructions: .instructBLIP
    case .miniGPT4: .miniGPT4
    }
  }
}

extension GenerationOptions {
  /// What a family's own code asks of its model, whatever the files say.
  fileprivate mutating func apply(_ writing: BLIP2Files.Writing, _ tokenizer: Tokenizer) {
    (beamCount, samples) = (writing.beams, writing.samples)
    (temperature, topK, topP) = (1, 50, writing.topP)
    (repetitionPenalty, lengthPenalty) = (writing.repetitionPenalty, 1)
    (maximumNewTokens, maximumLength) = (writing.maximumNewTokens, nil)
    (minimumNewTokens, minimumLength) = (0, 0)
    stopStrings = [writing.separator].compactMap { $0 }
    if let end = writing.end, let token = tokenizer.encode([ConversationFormat.own(end)]).last {
      stopTokens = [token]
    }
    if stopTokens.isEmpty, let end = tokenizer.specialTokenID(.end) { stopTokens = [end] }
  }

  /// What the files of a folder say, with room for an answer where they say nothing of lengths.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`, ``GenerationError``.
  fileprivate init(chat config: JSONNode, in directory: URL) throws {
    try self.init(config, in: directory)
    if maximumNewTokens == nil, maximumLength == nil { maximumNewTokens = 256 }
  }
}
