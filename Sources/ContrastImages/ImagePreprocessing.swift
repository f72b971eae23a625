/// A model's recipe for turning a picture into what its image tower takes: resize, crop, RGB, and
/// the normalisation of the samples.
///
///     let prepare = try ImagePreprocessing(huggingFaceConfig: file)
///     let picture = prepare(try DecodedImage.decode(.file(url)))   // RGB bytes [224, 224, 3]
///     let values = prepare.normalization.pixelValues(picture)      // [3, 224, 224]
///
/// The bytes are those of the reference implementations on Pillow. Hugging Face's torchvision back
/// end differs from its Pillow back end by a level or two.
public struct ImagePreprocessing: Sendable, Equatable {
  /// What size a picture gets before it is cropped. Lengths are pixels.
  public enum Resize: Sendable, Hashable {
    /// It keeps its size.
    case none
    /// The shorter side becomes this long; the other follows, rounded down.
    case shortestEdge(Int)
    /// Both sides are set; the aspect ratio changes ("squash").
    case exact(width: Int, height: Int)
    /// The smallest size of the same aspect ratio that covers this one, rounded to even halves.
    case cover(width: Int, height: Int)
    /// The largest size of the same aspect ratio that fits into this one ("longest"), rounded to even
    /// halves but never to zero.
    case fit(width: Int, height: Int)
  }

  /// Which pixel is the first of a centred crop when the margins cannot be equal.
  public enum CropRounding: String, Sendable {
    /// Half the difference rounded down, as in Hugging Face transformers.
    case floor
    /// Half the difference rounded half to even, as in torchvision, open_clip and OpenAI's code.
    /// A picture that is smaller than the crop is padded by half the difference rounded down.
    case halfEven
  }

  /// A centred part, or a frame where the picture is smaller.
  public struct Crop: Sendable, Hashable {
    package var width: Int
    package var height: Int
    package var rounding: CropRounding
    /// The value of every sample of a frame around a smaller picture.
    package var fill: UInt8

    public init(width: Int, height: Int, rounding: CropRounding, fill: UInt8 = 0) {
      precondition(width > 0 && height > 0, "a crop has at least one pixel")
      self.width = width
      self.height = height
      self.rounding = rounding
      self.fill = fill
    }
  }

  /// When and how a picture becomes RGB.
  public enum ColourConversion: String, Sendable {
    /// Before it is resized; opacity is dropped. OpenAI's code for other formats than RGB, and
    /// transformers before version 5.
    case beforeResizing
    /// Before it is resized; what is transparent shows white. transformers from version 5 on.
    case beforeResizingOverWhite
    /// After it was resized and cropped in the mode of its file: palette and bilevel pictures without
    /// a filter, opacity weighted in and then dropped. open_clip and LLM2CLIP.
    case afterResizing
  }

  public var resize: Resize
  public var filter: ResampleFilter
  /// No crop leaves the size to the picture, unless ``resize`` is ``Resize/exact(width:height:)``.
  public var crop: Crop?
  package var colourConversion: ColourConversion
  public var normalization: PixelNormalization
  /// What gives each picture a size of its own, in place of ``resize`` and ``crop``.
  package var patches: PatchBudget?
  /// The red, green and blue of what makes a picture square before it is resized, on both sides alike; nil where it is
  /// resized as it is. A part that an augmentation chose takes the place of this as well.
  package var squareFill: [UInt8]?

  public init(
    resize: Resize, filter: ResampleFilter = .bicubic, crop: Crop? = nil,
    colourConversion: ColourConversion, normalization: PixelNormalization = .clip
  ) {
    self.resize = resize
    self.filter = filter
    self.crop = crop
    self.colourConversion = colourConversion
    self.normalization = normalization
  }

  /// The size of every prepared picture, or `nil` if it depends on the picture.
  package var outputSize: (width: Int, height: Int)? {
    if let crop { return (crop.width, crop.height) }
    if case .exact(let width, let height) = resize { return (width, height) }
    return nil
  }

  // MARK: Applying it

  /// Resizes, crops and converts a picture.
  ///
  /// Only the pixels that the crop keeps are computed.
  public func callAsFunction(_ image: DecodedImage) -> PreparedImage {
    let source = squareFill.map { converted(image).squared($0) } ?? converted(image)
    let size = resizedSize(width: source.width, height: source.height)
    guard let crop else {
      return PreparedImage(source.resized(width: size.width, height: size.height, filter: filter))
    }
    let x = crop.span(of: size.width, to: crop.width)
    let y = crop.span(of: size.height, to: crop.height)
    let part = source.resized(
      width: size.width, height: size.height, filter: filter,
      region: PixelRegion(x: x.kept, y: y.kept))
    return PreparedImage(
      part.framed(
        width: crop.width, height: crop.height, left: x.margin, top: y.margin,
        fill: [UInt8](repeating: crop.fill, count: part.mode.channels)))
  }

  /// Whether a recipe makes pictures that a tower can take, whatever the size of their files.
  package var hasBoundedOutput: Bool { outputSize != nil || patches != nil }

  /// Resizes a part of a picture to ``outputSize``, or by ``patches``, and converts it: what an
  /// augmentation chose takes the place of resize and crop. Pixels outside of the part have no influence.
  ///
  /// - Parameters:
  ///   - image: the picture; the recipe must have a bounded output.
  ///   - part: inside of the picture, not empty.
  ///   - isMirrored: whether left and right change places.
  package func callAsFunction(
    _ image: DecodedImage, part: PixelRegion, isMirrored: Bool = false
  ) -> PreparedImage {
    guard let size = outputSize ?? patches?.size(width: part.x.count, height: part.y.count) else {
      preconditionFailure("the recipe leaves the size to the picture")
    }
    let resized = converted(image).cropped(to: part).resized(
      width: size.width, height: size.height, filter: filter)
    return PreparedImage(isMirrored ? resized.oriented(.mirrored) : resized)
  }

  /// The picture in the mode in which it is resized.
  private func converted(_ image: DecodedImage) -> DecodedImage {
    switch colourConversion {
    case .beforeResizing: image.reducedForRGB(overWhite: false)
    case .beforeResizingOverWhite: image.reducedForRGB(overWhite: true)
    case .afterResizing: image
    }
  }

  /// The size after resizing.
  func resizedSize(width: Int, height: Int) -> (width: Int, height: Int) {
    func scaled(by ratio: Double) -> (width: Int, height: Int) {
      func length(_ side: Int) -> Int {
        max(Int((Double(side) / ratio).rounded(.toNearestOrEven)), 1)
      }
      return (length(width), length(height))
    }
    if let patches { return patches.size(width: width, height: height) }
    switch resize {
    case .none:
      return (width, height)
    case .shortestEdge(let side):
      let long = Int(Double(side * max(width, height)) / Double(min(width, height)))
      return width <= height ? (side, long) : (long, side)
    case .exact(let newWidth, let newHeight):
      return (newWidth, newHeight)
    case .cover(let newWidth, let newHeight):
      return scaled(
        by: min(Double(height) / Double(newHeight), Double(width) / Double(newWidth)))
    case .fit(let newWidth, let newHeight):
      return scaled(
        by: max(Double(height) / Double(newHeight), Double(width) / Double(newWidth)))
    }
  }
}

extension ImagePreprocessing.Crop {
  /// Along one axis: which pixels of `length` stay, and how wide the frame before them is.
  func span(of length: Int, to size: Int) -> (kept: Range<Int>, margin: Int) {
    if length < size {
      // Hugging Face's frame is wider before an odd remainder, torchvision's after it.
      let missing = size - length
      return (0..<length, rounding == .floor ? (missing + 1) / 2 : missing / 2)
    }
    let excess = length - size
    let start: Int =
      switch rounding {
      case .floor: excess / 2
      case .halfEven: Int((Double(excess) / 2).rounded(.toNearestOrEven))
      }
    return (start..<start + size, 0)
  }
}

extension PreparedImage {
  /// The picture as RGB, opacity dropped.
  fileprivate init(_ image: DecodedImage) {
    self.init(
      width: image.width, height: image.height, pixels: image.convertedToRGB().pixels)
  }
}

extension DecodedImage {
  /// A part of the picture.
  fileprivate func cropped(to part: PixelRegion) -> DecodedImage {
    precondition(
      part.x.lowerBound >= 0 && part.x.upperBound <= width && !part.x.isEmpty
        && part.y.lowerBound >= 0 && part.y.upperBound <= height && !part.y.isEmpty,
      "the part \(part.x), \(part.y) of \(width) × \(height) pixels")
    return resized(width: width, height: height, filter: .nearest, region: part)
  }

  /// The picture in RGB in the middle of a square, as large as its longer side; where the margins cannot be equal, the
  /// first is the narrower one.
  fileprivate func squared(_ colour: [UInt8]) -> DecodedImage {
    if width == height { return self }
    let side = max(width, height)
    return convertedToRGB().framed(
      width: side, height: side, left: (side - width) / 2, top: (side - height) / 2, fill: colour)
  }

  /// The picture inside a frame.
  ///
  /// - Parameter fill: a pixel of the frame.
  fileprivate func framed(
    width newWidth: Int, height newHeight: Int, left: Int, top: Int, fill: [UInt8]
  ) -> DecodedImage {
    if newWidth == width && newHeight == height { return self }
    let channels = mode.channels
    var result = [UInt8](unsafeUninitializedCapacity: newWidth * newHeight * channels) {
      bytes, count in
      count = newWidth * newHeight * channels
      for i in 0..<count { bytes[i] = fill[i % channels] }
    }
    for row in 0..<height {
      let from = row * width * channels
      let to = ((top + row) * newWidth + left) * channels
      result.replaceSubrange(
        to..<to + width * channels, with: pixels[from..<from + width * channels])
    }
    return with(width: newWidth, height: newHeight, pixels: result)
  }
}
