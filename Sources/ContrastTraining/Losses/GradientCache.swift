import ContrastTensor

/// GradCache: the exact gradient of a contrastive loss over a batch that is too large for one pass.
///
/// First every chunk is embedded without a tape; then the loss is computed over all embeddings; then each
/// chunk is embedded again with a tape, and its part of the gradient goes back through it. The cost is one
/// more forward pass; the memory of the tape is that of a chunk. Whatever is random in a chunk must be the
/// same both times.
///
/// Source: Gao et al. 2021, "Scaling Deep Contrastive Learning Batch Size under Memory Limited Setup".
package enum GradientCache {
  /// Computes the loss and drives the chunks.
  ///
  /// - Parameters:
  ///   - chunks: how many, at least one.
  ///   - embed: the vectors of a chunk without a tape, one tensor `[rows, width]` for each tower or kind
  ///     of text. All chunks give as many tensors, in one order.
  ///   - loss: of the vectors of all chunks, one tensor for each kind, and their gradients in the same
  ///     order.
  ///   - backpropagate: embeds a chunk with a tape and sends the gradients of its vectors back, in the
  ///     order and the shapes of `embed`.
  /// - Returns: what `loss` returned.
  package static func step<Loss>(
    chunks: Int, embed: (_ chunk: Int) throws -> [Tensor],
    loss: (_ vectors: [Tensor]) throws -> (loss: Loss, gradients: [Tensor]),
    backpropagate: (_ chunk: Int, _ gradients: [Tensor]) throws -> Void
  ) rethrows -> Loss {
    precondition(chunks >= 1)
    let parts = try (0..<chunks).map(embed)
    let kinds = parts[0].count
    precondition(parts.allSatisfy { $0.count == kinds }, "chunks of different kinds")
    let (result, gradients) = try loss(
      (0..<kinds).map { kind in Tensor.concatenatingRows(parts.map { $0[kind] }) })
    precondition(gradients.count == kinds)
    var first = [Int](repeating: 0, count: kinds)
    for chunk in 0..<chunks {
      let slices = (0..<kinds).map { kind in
        let rows = parts[chunk][kind].rows
        defer { first[kind] += rows }
        return gradients[kind].rows(first[kind]..<first[kind] + rows)
      }
      try backpropagate(chunk, slices)
    }
    return result
  }
}
