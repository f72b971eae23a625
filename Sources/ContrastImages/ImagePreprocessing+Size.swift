extension ImagePreprocessing {
  /// The same recipe for a tower opened with another image size: resize and crop change in
  /// proportion to the size the recipe makes, so that as much of the picture is seen. A budget of patches
  /// becomes that of a square.
  ///
  /// - Parameter side: of the square pictures it shall make, in pixels.
  package func resized(to side: Int) -> ImagePreprocessing {
    precondition(side > 0)
    func scaled(_ length: Int, _ old: Int) -> Int {
      max(side, Int((Double(length) * Double(side) / Double(old)).rounded()))
    }
    let old = outputSize ?? (side, side)
    var recipe = self
    if let patches {
      let row = max(side / patches.side, 1)
      recipe.patches = PatchBudget(side: patches.side, count: row * row)
    }
    switch resize {
    case .none: break
    case .shortestEdge(let length):
      recipe.resize = .shortestEdge(scaled(length, min(old.width, old.height)))
    case .exact(let width, let height):
      recipe.resize = .exact(width: scaled(width, old.width), height: scaled(height, old.height))
    case .cover(let width, let height):
      recipe.resize = .cover(width: scaled(width, old.width), height: scaled(height, old.height))
    case .fit(let width, let height):
      recipe.resize = .fit(width: scaled(width, old.width), height: scaled(height, old.height))
    }
    if let crop {
      recipe.crop = Crop(width: side, height: side, rounding: crop.rounding, fill: crop.fill)
    }
    return recipe
  }
}
