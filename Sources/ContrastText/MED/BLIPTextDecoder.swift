import ContrastLayers
import ContrastTensor

/// BLIP's text decoder: captions from the states of an image, answers from those of a question.
///
/// Post-norm blocks with causal attention, attention to the context, and an MLP; the head of BERT. A text
/// begins with `[DEC]` and ends with `[SEP]`.
///
/// Source: Li et al. 2022, "BLIP"; `BertLMHeadModel` in `med.py` of salesforce/BLIP.
package struct BLIPTextDecoder: GenerativeDecoder {
  package let model: BERT
  package let head: BERTLanguageModelHead

  /// - Parameters:
  ///   - weights: the view of the decoder.
  ///   - configuration: causal, with cross-attention.
  /// - Throws: `CheckpointError`, `UnsupportedConfiguration`.
  package init(_ weights: Weights, _ configuration: BERTConfiguration) throws {
    precondition(
      configuration.block.attention.mask.isCausal && configuration.block.crossAttention != nil)
    model = try BERT(weights, configuration)
    head = try BERTLanguageModelHead(weights["cls.predictions"], of: model)
  }

  package var vocabularySize: Int { head.vocabularySize }

  package var maximumPositions: Int { model.configuration.maximumTokens }

  package var hasContexts: Bool { true }

  package func keyValueMemory(precision: KeyValuePrecision, limit: Int?) -> KeyValueMemory {
    model.keyValueMemory(precision: precision, limit: limit)
  }

  package func logits(
    _ next: [[InputSegment]], of batch: DecodingBatch, last counts: [Int]?, _ run: Run
  ) throws(KeyValueMemoryExhausted) -> Tensor {
    let states = try model(
      next, of: batch, last: counts ?? [Int](repeating: 1, count: next.count), run)
    return head(states, run)
  }

  /// The logits behind each token of whole texts (teacher forcing).
  ///
  /// - Parameters:
  ///   - texts: token ids, from `[DEC]` on.
  ///   - contexts: one for each text, from `BERT.contexts(of:_:in:_:)`.
  ///   - run: the forward pass.
  /// - Returns: `[total tokens, vocabularySize]`, text after text.
  package func logits(
    ofTexts texts: [[Int32]], beside contexts: [KeyValueCache], _ run: Run
  ) -> Tensor {
    head(model(texts, beside: contexts, run), run)
  }
}
