import ContrastFiles
import Foundation

extension ImagePreprocessing {
  // MARK: Hugging Face

  /// Reads a `preprocessor_config.json`, or the image part of a `processor_config.json`.
  ///
  /// Missing keys take the defaults of the class that the file names: CLIP, Chinese-CLIP, LLaVA, BiT, BLIP,
  /// ConvNeXT, SigLIP, SigLIP2 NaFlex and ViT processors, with or without `Fast` or `Pil`, and their older
  /// feature extractors.
  /// `do_convert_rgb` is not looked at: image towers take RGB. Opacity is treated as transformers 5
  /// does (``ColourConversion/beforeResizingOverWhite``).
  ///
  /// - Throws: `FileError` naming the file and the key, for an unknown processor or an option that
  ///   is not supported.
  public init(huggingFaceConfig file: URL) throws(FileError) {
    try self.init(huggingFace: JSONNode(contentsOf: file.path))
  }

  /// Reads the object of a `preprocessor_config.json`; see ``init(huggingFaceConfig:)``.
  package init(huggingFace root: JSONNode) throws(FileError) {
    var node = root
    if let inner = root["image_processor"], inner.isObject { node = inner }
    let defaults = try ProcessorDefaults(node)
    let refused = ["use_square_size", "do_thumbnail", "do_align_long_axis"]
    for key in refused + (defaults.padsToSquares ? [] : ["do_pad"]) {
      if let option = node[key], try option.bool() { throw option.failure("is not supported") }
    }

    var resize: Resize =
      if try node.bool("do_resize", default: true) {
        try (defaults.cutsPatches ? nil : node["size"]).map { size throws(FileError) in
          try Resize(huggingFace: size, defaultToSquare: defaults.defaultToSquare)
        } ?? defaults.size
      } else {
        .none
      }
    var crop: Crop?
    if try node.bool("do_center_crop", default: defaults.crops) {
      let size = try node["crop_size"]?.widthAndHeight() ?? (width: 224, height: 224)
      crop = Crop(width: size.width, height: size.height, rounding: .floor)
    }
    if let share = defaults.cropShare, resize != .none {
      (resize, crop) = try Self.cropped(
        resize, share: node.double("crop_pct", default: share), node)
    }
    let filter = try node["resample"].map { filter throws(FileError) in
      try ResampleFilter(huggingFace: filter)
    }

    let scale =
      try node.bool("do_rescale", default: true)
      ? node.double("rescale_factor", default: 1.0 / 255) : 1
    let normalization =
      if try node.bool("do_normalize", default: true) {
        PixelNormalization(
          scale: scale,
          mean: try node["image_mean"]?.channels() ?? defaults.mean,
          standardDeviation: try node["image_std"]?.channels(positive: true)
            ?? defaults.standardDeviation)
      } else {
        PixelNormalization(scale: scale, mean: [0, 0, 0], standardDeviation: [1, 1, 1])
      }
    self.init(
      resize: resize, filter: filter ?? defaults.filter, crop: crop,
      colourConversion: .beforeResizingOverWhite, normalization: normalization)
    if defaults.padsToSquares, try node.bool("do_pad", default: false) {
      squareFill = normalization.meanColour
    }
    if defaults.cutsPatches {
      guard resize != .none else {
        throw (node["do_resize"] ?? node).failure("must be true: the tower takes whole patches")
      }
      self.resize = .none
      patches = PatchBudget(
        side: try node.count("patch_size", default: 16, limit: 1024),
        count: try node.count("max_num_patches", default: 256, limit: 1 << 16))
    }
  }

  /// ConvNeXT's processor: a picture of less than 384 pixels is the middle of a larger one, of which it has
  /// this share; any other is squashed.
  private static func cropped(
    _ resize: Resize, share: Double, _ node: JSONNode
  ) throws(FileError) -> (Resize, Crop?) {
    guard case .shortestEdge(let side) = resize else {
      throw (node["size"] ?? node).failure("must give shortest_edge")
    }
    guard side < 384 else { return (.exact(width: side, height: side), nil) }
    guard share > 0, share <= 1, Double(side) / share <= 16384 else {
      throw (node["crop_pct"] ?? node).failure("must be a share above 0 and at most 1")
    }
    return (
      .shortestEdge(Int(Double(side) / share)),
      Crop(width: side, height: side, rounding: .floor)
    )
  }

  // MARK: open_clip

  /// Reads an `open_clip_config.json`.
  ///
  /// The size is the image tower's (`model_cfg.vision_cfg.image_size`, by default 224), which the
  /// library lets win over `preprocess_cfg.size`.
  ///
  /// - Throws: `FileError` naming the file and the key.
  public init(openCLIPConfig file: URL) throws(FileError) {
    let root = try JSONNode(contentsOf: file.path)
    let tower = root["model_cfg"]?["vision_cfg"]
    let size = try (tower?["image_size"] ?? root["preprocess_cfg"]?["size"])?.widthAndHeight()
    let empty = JSONNode(.object(JSONObject()), file: root.file, key: "preprocess_cfg")
    try self.init(
      openCLIP: root["preprocess_cfg"] ?? empty, width: size?.width ?? 224,
      height: size?.height ?? 224)
  }

  /// Reads a `preprocess_cfg` object for a tower that takes pictures of the given size.
  package init(openCLIP node: JSONNode, width: Int, height: Int) throws(FileError) {
    guard node.isObject else { throw node.failure("must be an object") }
    let mode = try node.string("mode", default: "RGB")
    guard mode == "RGB" else {
      throw node["mode"]!.failure("must be RGB, not '\(mode.prefix(40))'")
    }

    var filter: ResampleFilter
    switch try node.string("interpolation", default: "bicubic") {
    case "bicubic", "random": filter = .bicubic
    case "bilinear": filter = .bilinear
    case let name:
      throw node["interpolation"]!.failure("has the unknown value '\(name.prefix(40))'")
    }
    let fill = try node.int("fill_color", default: 0)
    guard (0...255).contains(fill) else { throw node["fill_color"]!.failure("must be 0 to 255") }

    let resize: Resize
    var crop: Crop? = Crop(width: width, height: height, rounding: .halfEven)
    switch try node.string("resize_mode", default: "shortest") {
    case "shortest" where width == height:
      resize = .shortestEdge(width)
    case "shortest":
      resize = .cover(width: width, height: height)
      // As the library does, whatever the configuration says.
      filter = .bicubic
    case "longest":
      resize = .fit(width: width, height: height)
      crop!.fill = UInt8(fill)
    case "squash":
      resize = .exact(width: width, height: height)
      crop = nil
    case let name:
      throw node["resize_mode"]!.failure("has the unknown value '\(name.prefix(40))'")
    }
    self.init(
      resize: resize, filter: filter, crop: crop, colourConversion: .afterResizing,
      normalization: PixelNormalization(
        mean: try node["mean"]?.channels() ?? PixelNormalization.clip.mean,
        standardDeviation: try node["std"]?.channels(positive: true)
          ?? PixelNormalization.clip.standardDeviation))
  }
}

/// What a class of Hugging Face processors does where its file is silent.
private struct ProcessorDefaults {
  var size: ImagePreprocessing.Resize
  var defaultToSquare = false
  var crops = false
  var filter = ResampleFilter.bicubic
  var mean = PixelNormalization.clip.mean
  var standardDeviation = PixelNormalization.clip.standardDeviation
  /// The share of the resized shortest edge that is kept, where the class crops by one (`crop_pct`).
  var cropShare: Double?
  /// Whether the class gives each picture its own size, by a budget of patches; it looks at no `size`.
  var cutsPatches = false
  /// Whether `do_pad` makes pictures square with the mean colour.
  var padsToSquares = false

  private static let half: [Float] = [0.5, 0.5, 0.5]

  private static let classes: [String: ProcessorDefaults] = [
    "CLIP": ProcessorDefaults(size: .shortestEdge(224), crops: true),
    "ChineseCLIP": ProcessorDefaults(size: .shortestEdge(224), crops: true),
    "Llava": ProcessorDefaults(size: .shortestEdge(224), crops: true, padsToSquares: true),
    "Bit": ProcessorDefaults(size: .shortestEdge(224), crops: true),
    "Blip": ProcessorDefaults(size: .exact(width: 384, height: 384), defaultToSquare: true),
    "ConvNext": ProcessorDefaults(
      size: .shortestEdge(384), mean: half, standardDeviation: half, cropShare: 224.0 / 256),
    "Siglip": ProcessorDefaults(
      size: .exact(width: 224, height: 224), mean: half, standardDeviation: half),
    "Siglip2": ProcessorDefaults(
      size: .exact(width: 256, height: 256), filter: .bilinear, mean: half,
      standardDeviation: half, cutsPatches: true),
    "ViT": ProcessorDefaults(
      size: .exact(width: 224, height: 224), defaultToSquare: true, filter: .bilinear, mean: half,
      standardDeviation: half),
  ]

  init(
    size: ImagePreprocessing.Resize, defaultToSquare: Bool = false, crops: Bool = false,
    filter: ResampleFilter = .bicubic, mean: [Float] = PixelNormalization.clip.mean,
    standardDeviation: [Float] = PixelNormalization.clip.standardDeviation,
    cropShare: Double? = nil, cutsPatches: Bool = false, padsToSquares: Bool = false
  ) {
    self.size = size
    self.defaultToSquare = defaultToSquare
    self.crops = crops
    self.filter = filter
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.cropShare = cropShare
    self.cutsPatches = cutsPatches
    self.padsToSquares = padsToSquares
  }

  init(_ node: JSONNode) throws(FileError) {
    guard let type = node["image_processor_type"] ?? node["feature_extractor_type"] else {
      // Fails with the key and the reason.
      _ = try node.string("image_processor_type")
      throw node.failure("names no image processor")
    }
    var name = try type.string()
    for suffix in ["Fast", "Pil"] where name.hasSuffix(suffix) { name.removeLast(suffix.count) }
    for suffix in ["ImageProcessor", "FeatureExtractor"] where name.hasSuffix(suffix) {
      if let found = Self.classes[String(name.dropLast(suffix.count))] {
        self = found
        return
      }
    }
    throw type.failure(
      "names the image processor '\(name.prefix(80))'; supported are "
        + Self.classes.keys.sorted().map { "\($0)ImageProcessor" }.joined(separator: ", "))
  }
}

extension ImagePreprocessing.Resize {
  /// `size`: an integer, `[height, width]`, `{height, width}` or `{shortest_edge}`.
  fileprivate init(huggingFace node: JSONNode, defaultToSquare: Bool) throws(FileError) {
    if node.isNumber && !defaultToSquare {
      self = .shortestEdge(try node.side())
      return
    }
    if node.isObject, let shortest = node["shortest_edge"] {
      for (name, other) in try node.members() where name != "shortest_edge" {
        if case .null = other.value { continue }
        throw other.failure("is not supported beside shortest_edge")
      }
      self = .shortestEdge(try shortest.side())
      return
    }
    let size = try node.widthAndHeight()
    self = .exact(width: size.width, height: size.height)
  }
}

extension ResampleFilter {
  /// `resample`: Pillow's number.
  fileprivate init(huggingFace node: JSONNode) throws(FileError) {
    let number = try node.int()
    guard let filter = ResampleFilter(rawValue: number) else {
      throw node.failure("has the unknown value \(number); the filters are 0 to 5")
    }
    self = filter
  }
}

extension JSONNode {
  /// A length in pixels.
  fileprivate func side() throws(FileError) -> Int {
    let side = try int()
    guard (1...16384).contains(side) else { throw failure("must be 1 to 16384, not \(side)") }
    return side
  }

  /// A positive number of the object.
  fileprivate func count(_ name: String, default value: Int, limit: Int) throws(FileError) -> Int {
    let count = try int(name, default: value)
    guard (1...limit).contains(count) else {
      throw (self[name] ?? self).failure("must be 1 to \(limit), not \(count)")
    }
    return count
  }

  /// An integer, `[height, width]` or `{height, width}`.
  fileprivate func widthAndHeight() throws(FileError) -> (width: Int, height: Int) {
    if isNumber {
      let side = try side()
      return (side, side)
    }
    if isArray {
      let sides = try elements().map { side throws(FileError) in try side.side() }
      guard sides.count == 2 else { throw failure("must be two lengths, height and width") }
      return (sides[1], sides[0])
    }
    for (name, other) in try members() where name != "height" && name != "width" {
      if case .null = other.value { continue }
      throw other.failure("is not a size that is supported")
    }
    // Called for their errors if a side is missing.
    guard let width = self["width"], let height = self["height"] else {
      throw failure("must give height and width")
    }
    return (try width.side(), try height.side())
  }

  /// A number for each of three channels, or one for all.
  fileprivate func channels(positive: Bool = false) throws(FileError) -> [Float] {
    let values =
      isNumber
      ? [Double](repeating: try double(), count: 3)
      : try elements().map { value throws(FileError) in try value.double() }
    guard values.count == 3 else { throw failure("must be three numbers") }
    guard !positive || values.allSatisfy({ $0 > 0 }) else { throw failure("must be positive") }
    return values.map { Float($0) }
  }
}
