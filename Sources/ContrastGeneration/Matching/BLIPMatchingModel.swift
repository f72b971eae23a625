import Contrast
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision

/// BLIP's image-grounded text encoder with its matching head.
///
/// Every block of the encoder attends to the image; the head reads the first state.
///
/// Source: Li et al. 2022, "BLIP"; `blip_itm.py` of salesforce/BLIP.
struct BLIPMatchingModel: MatchingModel {
  let imageEncoder: ImageEncoder
  let imagesPerGroup: Int
  private let text: BERT
  private let head: Linear
  private let memory: KeyValueMemory
  private let tokenizer: Tokenizer
  private let preparation: BLIPTextPreparation
  private let special: BLIPTokens

  /// - Parameters:
  ///   - files: with a matching head.
  ///   - cancellation: stops the reading between two matrices.
  /// - Throws: `ModelFolderError`, `CheckpointError`, `TokenizerError`, `FileError`.
  init(_ files: BLIPFiles, _ cancellation: Cancellation?) throws {
    try files.require(.matcher)
    let preprocessing = try files.preprocessing()
    tokenizer = try files.tokenizer()
    special = try files.specialTokens(tokenizer)
    preparation = try files.preparation(.caption)
    let made = try files.load(BLIPFiles.matcherPrefixes, cancellation) { weights in
      (try files.imageTower(weights), try files.matchingLayers(weights))
    }
    imageEncoder = ImageEncoder(tower: made.0, preprocessing: preprocessing)
    (text, head) = made.1
    memory = text.contextMemory(precision: files.keyValuePrecision)
    imagesPerGroup = max(
      made.0.imagesPerPass, files.contextsPerGroup(memory))
  }

  func tokens(of text: String, first: ImageTextMatcher.FirstToken) -> TokenizedText {
    var tokens = preparation.tokens(of: text, tokenizer)
    if first == .encoder { tokens.ids[0] = special.encoder }
    return tokens
  }

  func contexts(
    of states: ImageStates, _ run: Run
  ) throws(KeyValueMemoryExhausted) -> [KeyValueCache] {
    try text.contexts(of: states.values, states.layout, in: memory, run)
  }

  func logits(of texts: [[Int32]], beside contexts: [KeyValueCache], _ run: Run) -> Tensor {
    let first = text(
      texts, beside: contexts, run, positions: [Range<Int>](repeating: 0..<1, count: texts.count))
    return head(first, run)
  }
}
