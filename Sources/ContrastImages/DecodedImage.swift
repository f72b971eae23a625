/// A decoded picture in the mode of its file: 8-bit samples, interleaved, rows from the top.
///
/// Keeping the mode matters, because some models were trained on pictures that were resized before
/// they became RGB and others after; see ``ImagePreprocessing/ColourConversion``.
public struct DecodedImage: Sendable, Equatable {
  /// How the samples of a pixel are to be read. The raw values are Pillow's names.
  public enum Mode: String, Sendable, CaseIterable {
    /// Black or white: one sample, 0 or 255.
    case bilevel = "1"
    case grey = "L"
    case greyAlpha = "LA"
    /// One index into its palette.
    case palette = "P"
    case rgb = "RGB"
    case rgba = "RGBA"
    /// Ink: 0 is none.
    case cmyk = "CMYK"

    /// Samples, and so bytes, of a pixel.
    public var channels: Int {
      switch self {
      case .bilevel, .grey, .palette: 1
      case .greyAlpha: 2
      case .rgb: 3
      case .rgba, .cmyk: 4
      }
    }
  }

  /// The colours of a picture in mode ``Mode/palette``.
  package struct Palette: Sendable, Equatable {
    /// `[256, 3]` red, green, blue; entries that the file does not give are black.
    package let colours: [UInt8]
    /// `[256]` opacity; entries that the file does not give are opaque.
    package let alpha: [UInt8]

    /// A palette of up to 256 colours, `[n, 3]`, the first of which may have an opacity.
    package init(colours: [UInt8], alpha: [UInt8] = []) {
      precondition(
        colours.count % 3 == 0 && colours.count <= 768 && alpha.count <= 256,
        "a palette has at most 256 colours of three samples")
      self.colours = colours + [UInt8](repeating: 0, count: 768 - colours.count)
      self.alpha = alpha + [UInt8](repeating: 255, count: 256 - alpha.count)
    }
  }

  /// In pixels, at least 1.
  public let width: Int
  /// In pixels, at least 1.
  public let height: Int
  public let mode: Mode
  /// `[height, width, mode.channels]`.
  public let pixels: [UInt8]
  /// The colours, in mode `palette`.
  package let palette: Palette?
  /// The one colour that counts as fully transparent, as the file gives it: one sample in the modes
  /// ``Mode/bilevel`` and ``Mode/grey``, three in ``Mode/rgb``.
  package let transparentColour: [UInt16]?

  /// A picture from samples, `[height, width, mode.channels]`, in any mode but ``Mode/palette``.
  public init(width: Int, height: Int, mode: Mode, pixels: [UInt8]) {
    self.init(
      width: width, height: height, mode: mode, pixels: pixels, palette: nil,
      transparentColour: nil)
  }

  /// A picture from samples, `[height, width, mode.channels]`.
  package init(
    width: Int, height: Int, mode: Mode, pixels: [UInt8], palette: Palette?,
    transparentColour: [UInt16]? = nil
  ) {
    precondition(width > 0 && height > 0, "a picture has at least one pixel")
    precondition(
      pixels.count == width * height * mode.channels,
      "\(pixels.count) samples for \(width) × \(height) pixels of mode \(mode.rawValue)")
    precondition((mode == .palette) == (palette != nil), "mode P, and no other, needs a palette")
    precondition(
      transparentColour == nil
        || (mode.channels == transparentColour!.count && [.bilevel, .grey, .rgb].contains(mode)),
      "a transparent colour has one sample in modes 1 and L and three in RGB")
    self.width = width
    self.height = height
    self.mode = mode
    self.pixels = pixels
    self.palette = palette
    self.transparentColour = transparentColour
  }

  /// The same kind of picture with other pixels.
  func with(width: Int, height: Int, pixels: [UInt8]) -> DecodedImage {
    DecodedImage(
      width: width, height: height, mode: mode, pixels: pixels, palette: palette,
      transparentColour: transparentColour)
  }
}
