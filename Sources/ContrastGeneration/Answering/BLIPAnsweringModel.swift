import Contrast
import ContrastImages
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision

/// BLIP for visual question answering: an encoder reads the question beside the image, and a decoder writes the
/// answer beside all states of the question.
///
/// Source: Li et al. 2022, "BLIP"; `blip_vqa.py` of salesforce/BLIP.
struct BLIPAnsweringModel: AnsweringModel {
  let imageEncoder: ImageEncoder
  let question: BERT
  let decoder: BLIPTextDecoder
  let tokenizer: Tokenizer
  let special: BLIPTokens
  let preparation: BLIPTextPreparation
  /// Whether questions begin with `[ENC]`, as in Salesforce's code, or with `[CLS]`, as in transformers, whose
  /// files were made of those of Salesforce.
  let marksQuestions: Bool
  /// Of what questions attend to.
  let imageMemory: KeyValueMemory
  /// Of what answers attend to.
  let contextMemory: KeyValueMemory
  let imagesPerGroup: Int
  let keyValuePrecision: KeyValuePrecision

  /// - Parameters:
  ///   - files: with an encoder and a decoder.
  ///   - cancellation: stops the reading between two matrices.
  /// - Throws: `ModelFolderError`, `CheckpointError`, `UnsupportedConfiguration`, `TokenizerError`, `FileError`.
  init(_ files: BLIPFiles, _ cancellation: Cancellation?) throws {
    try files.require(.answerer)
    let preprocessing = try files.preprocessing()
    tokenizer = try files.tokenizer()
    special = try files.specialTokens(tokenizer)
    preparation = try files.preparation(.question)
    marksQuestions = files.isOriginal
    let width = files.text.width
    let made = try files.load(BLIPFiles.answererPrefixes, cancellation) { weights in
      (
        try files.imageTower(weights), try files.questionEncoder(weights),
        try files.decoder(weights, contextWidth: width)
      )
    }
    imageEncoder = ImageEncoder(tower: made.0, preprocessing: preprocessing)
    (question, decoder) = (made.1, made.2)
    keyValuePrecision = files.keyValuePrecision
    imageMemory = question.contextMemory(precision: keyValuePrecision)
    contextMemory = decoder.model.contextMemory(precision: keyValuePrecision)
    imagesPerGroup = max(made.0.imagesPerPass, files.contextsPerGroup(imageMemory))
  }

  var writer: any GenerativeDecoder { decoder }

  var stopToken: Int32 { special.end }

  /// The tokens of a question.
  func tokens(of text: String) -> TokenizedText {
    var tokens = preparation.tokens(of: text, tokenizer)
    if marksQuestions { tokens.ids[0] = special.encoder }
    return tokens
  }

  /// What images leave for questions.
  ///
  /// - Throws: `KeyValueMemoryExhausted`.
  func imageContexts(
    of states: ImageStates, _ run: Run
  ) throws(KeyValueMemoryExhausted) -> [KeyValueCache] {
    try question.contexts(of: states.values, states.layout, in: imageMemory, run)
  }

  /// What questions leave for answers.
  ///
  /// - Parameters:
  ///   - questions: token ids.
  ///   - images: what the image of each leaves.
  ///   - run: the forward pass.
  /// - Returns: one for each question.
  /// - Throws: `KeyValueMemoryExhausted`.
  func contexts(
    of questions: [[Int32]], beside images: [KeyValueCache], _ run: Run
  ) throws(KeyValueMemoryExhausted) -> [KeyValueCache] {
    let states = question(questions, beside: images, run)
    return try decoder.model.contexts(
      of: states, RaggedLayout(lengths: questions.lazy.map(\.count)), in: contextMemory, run)
  }

  func read(_ images: [PreparedImage], _ run: Run) throws -> [KeyValueCache] {
    try imageContexts(
      of: imageEncoder.states(of: images, at: .normed, classToken: true, run), run)
  }

  func prompts(
    _ texts: [String], beside images: [KeyValueCache], _ run: Run
  ) throws -> [GenerationPrompt] {
    let questions = try texts.map { text in
      let tokens = tokens(of: text)
      guard tokens.truncatedTokens == 0 else {
        throw GenerationError.promptTooLong(
          length: tokens.ids.count + tokens.truncatedTokens, limit: tokens.ids.count + 1)
      }
      return tokens.ids
    }
    return try contexts(of: questions, beside: images, run).map {
      GenerationPrompt([special.decoder], context: $0)
    }
  }

  func ranked(
    _ answers: [String], behind prompt: GenerationPrompt, _ ranking: AnswerRanking, _ run: Run
  ) throws -> [RankedItem] {
    guard let context = prompt.context else { preconditionFailure("answers attend to a question") }
    let tokens = answers.map(answer)
    // [SEP] is not read.
    let most = decoder.maximumPositions + 1
    if let long = tokens.first(where: { $0.count > most }) {
      throw GenerationError.promptTooLong(length: long.count, limit: most)
    }
    return ranking(tokens, beside: context, decoder, run)
  }

  /// A given answer as the decoder reads it: from `[DEC]` to `[SEP]`.
  func answer(_ text: String) -> [Int32] {
    special.prompt(text, tokenizer) + [special.end]
  }
}
