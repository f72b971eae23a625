/// Pictures of nearly their own aspect ratio, cut into so many square patches at most: SigLIP2 NaFlex.
///
/// The sides become multiples of a patch, as long as the budget allows; small pictures are enlarged.
///
/// Source: `get_image_size_for_max_num_patches` of transformers, whose bisection is followed step by step.
package struct PatchBudget: Sendable, Hashable {
  /// The side of a patch in pixels.
  package var side: Int
  /// The most patches of a picture.
  package var count: Int

  /// - Parameters:
  ///   - side: of a patch in pixels, at least 1.
  ///   - count: of the patches of a picture, at least 1.
  package init(side: Int, count: Int) {
    precondition(side > 0 && count > 0)
    self.side = side
    self.count = count
  }

  /// The size that a picture gets, in pixels.
  func size(width: Int, height: Int) -> (width: Int, height: Int) {
    func scaled(_ length: Int, by scale: Double) -> Int {
      max(Int((Double(length) * scale / Double(side)).rounded(.up)), 1)
    }
    let tolerance = 1e-5
    var (low, high) = (tolerance / 10, 100.0)
    while high - low >= tolerance {
      let scale = (low + high) / 2
      if scaled(height, by: scale) * scaled(width, by: scale) <= count {
        low = scale
      } else {
        high = scale
      }
    }
    return (scaled(width, by: low) * side, scaled(height, by: low) * side)
  }
}
