import ContrastFiles

extension ImagePreprocessing {
  /// How pictures are prepared. Names and defaults are in `Documentation/Identity.md`.
  package var identity: Identity {
    var identity = Identity("image_preprocessing", version: 1)
    switch resize {
    case .none: identity.field("resize", "none")
    case .shortestEdge(let side):
      identity.field("resize", "shortest_edge")
      identity.field("resize_side", side)
    case .exact(let width, let height): resizing("exact", width, height)
    case .cover(let width, let height): resizing("cover", width, height)
    case .fit(let width, let height): resizing("fit", width, height)
    }
    func resizing(_ name: String, _ width: Int, _ height: Int) {
      identity.field("resize", name)
      identity.field("resize_width", width)
      identity.field("resize_height", height)
    }
    let filter =
      switch filter {
      case .nearest: "nearest"
      case .lanczos: "lanczos"
      case .bilinear: "bilinear"
      case .bicubic: "bicubic"
      case .box: "box"
      case .hamming: "hamming"
      }
    identity.field("filter", filter)
    if let crop {
      var part = Identity("crop", version: 1)
      part.field("width", crop.width)
      part.field("height", crop.height)
      part.field("rounding", crop.rounding == .floor ? "floor" : "half_even")
      part.field("fill", Int(crop.fill), default: 0)
      identity.field("crop", part)
    }
    identity.field("square_fill", squareFill.map { $0.map(Int.init) })
    identity.field("patch_side", patches?.side)
    identity.field("patches", patches?.count)
    let colours =
      switch colourConversion {
      case .beforeResizing: "before_resizing"
      case .beforeResizingOverWhite: "before_resizing_over_white"
      case .afterResizing: "after_resizing"
      }
    identity.field("colour_conversion", colours)
    identity.field("scale", normalization.scale)
    identity.field("mean", normalization.mean)
    identity.field("standard_deviation", normalization.standardDeviation)
    return identity
  }

  /// A text that two recipes share exactly if they prepare every picture alike: for index files.
  package var fingerprint: String { identity.text }
}
