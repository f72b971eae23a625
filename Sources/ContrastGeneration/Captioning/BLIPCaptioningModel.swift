import Contrast
import ContrastImages
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision

/// BLIP's image tower and image-grounded text decoder: captions, freely or behind the words that they begin with.
///
/// Source: Li et al. 2022, "BLIP"; `blip.py` of salesforce/BLIP.
struct BLIPCaptioningModel: ImageWritingModel {
  let imageEncoder: ImageEncoder
  let decoder: BLIPTextDecoder
  let tokenizer: Tokenizer
  let special: BLIPTokens
  let contextMemory: KeyValueMemory
  let imagesPerGroup: Int
  let keyValuePrecision: KeyValuePrecision

  /// - Parameters:
  ///   - files: with a decoder that attends to images.
  ///   - cancellation: stops the reading between two matrices.
  /// - Throws: `ModelFolderError`, `CheckpointError`, `UnsupportedConfiguration`, `TokenizerError`, `FileError`.
  init(_ files: BLIPFiles, _ cancellation: Cancellation?) throws {
    try files.require(.captioner)
    let preprocessing = try files.preprocessing()
    tokenizer = try files.tokenizer()
    special = try files.specialTokens(tokenizer)
    let width = files.image.configuration.width
    let made = try files.load(BLIPFiles.captionerPrefixes, cancellation) { weights in
      (try files.imageTower(weights), try files.decoder(weights, contextWidth: width))
    }
    imageEncoder = ImageEncoder(tower: made.0, preprocessing: preprocessing)
    decoder = made.1
    keyValuePrecision = files.keyValuePrecision
    contextMemory = decoder.model.contextMemory(precision: keyValuePrecision)
    imagesPerGroup = max(made.0.imagesPerPass, files.contextsPerGroup(contextMemory))
  }

  var writer: any GenerativeDecoder { decoder }

  var stopToken: Int32 { special.end }

  /// What captions begin with: `[DEC]` and the tokens of the words, without the `[SEP]` that would end them.
  ///
  /// - Parameter words: of the caption; "" for none.
  func prompt(_ words: String) -> [Int32] {
    special.prompt(words, tokenizer)
  }

  /// What images leave for captions.
  ///
  /// - Throws: `KeyValueMemoryExhausted`.
  func contexts(
    of states: ImageStates, _ run: Run
  ) throws(KeyValueMemoryExhausted) -> [KeyValueCache] {
    try decoder.model.contexts(of: states.values, states.layout, in: contextMemory, run)
  }

  func read(_ images: [PreparedImage], _ run: Run) throws -> [KeyValueCache] {
    try contexts(
      of: imageEncoder.states(of: images, at: .normed, classToken: true, run), run)
  }

  func prompts(
    _ texts: [String], beside images: [KeyValueCache], _ run: Run
  ) -> [GenerationPrompt] {
    zip(texts, images).map { GenerationPrompt(prompt($0), context: $1) }
  }
}

extension BLIPTokens {
  /// What a text of the decoder begins with: `[DEC]` and the tokens of the words.
  func prompt(_ words: String, _ tokenizer: Tokenizer) -> [Int32] {
    [decoder] + tokenizer.encode(words, addSpecialTokens: false).ids
  }
}
