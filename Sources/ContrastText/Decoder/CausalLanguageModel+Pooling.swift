import ContrastLayers
import ContrastTensor

extension CausalLanguageModel: TextTransformer {
  /// A vector for each text: its states, pooled.
  ///
  /// Texts run unpadded, in passes of similar lengths; the order of the result is that of the input.
  /// What all texts begin with, a prompt, is computed once if the model is causal.
  ///
  /// - Parameters:
  ///   - texts: none empty, in any order.
  ///   - pooling: what of the states stands for a text.
  ///   - run: the forward pass.
  /// - Returns: `[texts.count, pooling.outputs(outputWidth)]`, not normalised.
  public func pooled(_ texts: [TokenizedText], by pooling: TextPooling, _ run: Run) -> Tensor {
    // A recording needs what is made of all texts: who records bounds them.
    if run.isRecording { return pooled(pass: texts, behind: nil, by: pooling, run) }
    // A tap is shown whole texts.
    let shared =
      transformer.isCausal && run.tap == nil
      ? SharedPrefix.length(
        of: texts.map(\.ids), before: texts.map(pooling.tokensBeforePooled)) : 0
    let prompt = shared > 0 ? self.prompt(Array(texts[0].ids.prefix(shared)), run) : nil
    var texts = texts
    for i in texts.indices { texts[i].ids.removeFirst(shared) }
    return TextPasses.collected(
      lengths: texts.map(\.ids.count), width: pooling.outputs(configuration.outputWidth)
    ) { pass in
      pooled(pass: pass.map { texts[$0] }, behind: prompt, by: pooling, run)
    }
  }

  private func pooled(
    pass texts: [TokenizedText], behind prompt: KeyValueCache?, by pooling: TextPooling, _ run: Run
  ) -> Tensor {
    run.scoped("llm") {
      var ids = texts.map(\.ids)
      var counts: [Int]?
      // What is not pooled ends before the last block, unless a tap looks. Copying the rest pays where
      // it is the smaller part.
      if pooling.needsDocumentOnly, run.tap == nil {
        let pooled = texts.map { pooling.states(of: $0) }
        if 2 * pooled.reduce(0, +) <= ids.reduce(0, { $0 + $1.count }) { counts = pooled }
      }
      let hidden = self(ids, run, behind: prompt, last: counts)
      if let counts { ids = zip(ids, counts).map { Array($0.suffix($1)) } }
      let result = pooling(hidden, ids, last: texts.map(\.documentLength), run)
      run.watch("pooled", result)
      return result
    }
  }
}
