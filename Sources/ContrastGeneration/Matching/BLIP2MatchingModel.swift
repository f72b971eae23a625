import Contrast
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision

/// BLIP-2's Q-Former with its matching head: queries and text see each other, the queries see the image, and the mean
/// of what the head says of each query counts.
///
/// Source: Li et al. 2023, "BLIP-2"; `Blip2ForImageTextRetrieval` of transformers.
struct BLIP2MatchingModel: MatchingModel {
  let imageEncoder: ImageEncoder
  let imagesPerGroup: Int
  private let qFormer: QFormer
  private let head: Linear
  private let memory: KeyValueMemory
  private let tokenizer: Tokenizer
  private let preparation: BLIPTextPreparation

  /// - Parameters:
  ///   - files: with a matching head.
  ///   - cancellation: stops the reading between two matrices.
  /// - Throws: `ModelFolderError`, `CheckpointError`, `TokenizerError`, `FileError`.
  init(_ files: BLIP2Files, _ cancellation: Cancellation?) throws {
    try files.require(.matcher)
    let preprocessing = try files.preprocessing()
    tokenizer = try files.qFormer.tokenizer(
      in: files.files.options.tokenizer ?? files.files.directory)
    preparation = try files.preparation()
    let made = try files.load(files.matcherPrefixes, cancellation) { weights in
      (try files.imageTower(weights), try files.matchingLayers(weights))
    }
    imageEncoder = ImageEncoder(tower: made.0, preprocessing: preprocessing)
    (qFormer, head) = made.1
    memory = qFormer.contextMemory(precision: files.keyValuePrecision)
    imagesPerGroup = max(made.0.imagesPerPass, files.contextsPerGroup(memory))
  }

  /// Texts begin with `[CLS]` in any case: BLIP-2 has no token of its own for texts beside an image.
  func tokens(of text: String, first: ImageTextMatcher.FirstToken) -> TokenizedText {
    preparation.tokens(of: text, tokenizer)
  }

  func contexts(
    of states: ImageStates, _ run: Run
  ) throws(KeyValueMemoryExhausted) -> [KeyValueCache] {
    try qFormer.contexts(of: states.values, states.layout, in: memory, run)
  }

  func logits(of texts: [[Int32]], beside contexts: [KeyValueCache], _ run: Run) -> Tensor {
    let count = qFormer.configuration.queryCount
    return run.average(
      head(qFormer(texts, beside: contexts, run), run),
      rows: texts.indices.map { $0 * count..<($0 + 1) * count })
  }
}
