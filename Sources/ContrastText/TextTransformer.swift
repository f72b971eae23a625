import ContrastTensor

/// A transformer that makes states of the tokens of texts, and vectors of the states: ``BERT``, a
/// ``CausalLanguageModel``.
package protocol TextTransformer: Sendable {
  /// A vector for each text: its states, pooled.
  ///
  /// - Parameters:
  ///   - texts: none empty, in any order.
  ///   - pooling: what of the states stands for a text.
  ///   - run: the forward pass.
  /// - Returns: `[texts.count, pooling.outputs(width)]`, not normalised.
  func pooled(_ texts: [TokenizedText], by pooling: TextPooling, _ run: Run) -> Tensor
}

/// Texts in forward passes of bounded memory.
enum TextPasses {
  /// The most tokens of a pass, those of a shared prompt not counted; one longer text makes a pass of its
  /// own. It is enough for the products to run at their full rate; more would only take more memory, and
  /// fall out of the cache.
  static let tokensPerPass = 512

  /// Runs `body` on texts of similar lengths together.
  ///
  /// - Parameters:
  ///   - lengths: of the texts, in tokens.
  ///   - width: of the vectors.
  ///   - body: gets the numbers of the texts of a pass; returns `[texts of the pass, width]`.
  /// - Returns: `[lengths.count, width]`, in the order of the texts.
  static func collected(
    lengths: [Int], width: Int, _ body: (_ pass: [Int]) -> Tensor
  ) -> Tensor {
    let order = lengths.indices.sorted { (lengths[$1], $0) < (lengths[$0], $1) }
    return Tensor(shape: [lengths.count, width]) { result in
      var start = 0
      while start < order.count {
        var (end, tokens) = (start, 0)
        while end < order.count,
          end == start || tokens + lengths[order[end]] <= tokensPerPass
        {
          tokens += lengths[order[end]]
          end += 1
        }
        let pass = Array(order[start..<end])
        let states = body(pass).elements
        for (position, row) in pass.enumerated() {
          for column in 0..<width {
            result[row * width + column] = states[position * width + column]
          }
        }
        start = end
      }
    }
  }
}
