import ContrastLayers
import ContrastTensor
import ContrastTestSupport

/// Batches of the reference libraries, which are padded, as ragged ones, which are not.
struct PaddedBatch {
  let layout: RaggedLayout
  /// The rows of the padded batch that are tokens.
  let rows: [Int]

  /// - Parameters:
  ///   - mask: `[sequences, length]`, 1 for a token.
  ///   - length: of the padded sequences.
  init(mask: [Int], length: Int) {
    rows = mask.indices.filter { mask[$0] == 1 }
    layout = RaggedLayout(
      lengths: stride(from: 0, to: mask.count, by: length).map { start in
        mask[start..<start + length].reduce(0, +)
      })
  }

  init(_ golden: Golden, mask: String) {
    self.init(mask: golden.integers(mask), length: golden.shape(mask)[1])
  }

  /// The tokens of a padded matrix of ids.
  func ids(_ padded: [Int]) -> [Int32] { rows.map { Int32(padded[$0]) } }

  /// The tokens' rows of a padded `[sequences, length, width]`: `[tokens, width]`.
  func states(_ golden: Golden, _ name: String) -> Tensor {
    let width = golden.shape(name).last!
    let values = golden.floats(name)
    return Tensor(
      rows.flatMap { values[$0 * width..<($0 + 1) * width] }, shape: [rows.count, width])
  }
}
