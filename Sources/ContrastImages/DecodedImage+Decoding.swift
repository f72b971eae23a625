import CContrastCodecs
import ContrastRuntime

extension DecodedImage {
  /// Decodes JPEG (grey, colour, CMYK; baseline and progressive), PNG (every kind; 16 bits reduced
  /// to the high byte, where Pillow saturates 16-bit grey), WebP (lossy and lossless, not animated), and the
  /// first picture of GIF, BMP and TIFF files.
  ///
  /// TIFF files are read without compression and with PackBits, LZW and Deflate, in grey, RGB, CMYK and colours
  /// of a table, of up to 16 bits; those with fax or JPEG compression, YCbCr, Lab or floating point are refused by
  /// name. BMP files are read with run lengths and
  /// with masks of colours; those that hold a JPEG or PNG file are refused.
  ///
  /// HEIC and AVIF files are read where the package trait `HEIF` is on, which links libheif; of more than 8 bits the
  /// high ones are kept. They and TIFF files come out upright whatever the options, as from Pillow.
  ///
  /// A file that ends after its last row of pixels but before its end marker is accepted, as it is
  /// by Pillow. The checksums of a PNG file's pixels are verified, which Pillow leaves out.
  ///
  /// - Throws: ``ImageError``, also for a side of more than a million pixels.
  public static func decode(
    _ source: ImageSource, options: DecodingOptions = DecodingOptions()
  ) throws(ImageError) -> DecodedImage {
    switch source {
    case .file(let url):
      try decode(ImageSource.read(url.path), name: url.path, options: options)
    case .bytes(let bytes, let name):
      try decode(bytes, name: name, options: options)
    case .pixels(let image, _):
      image
    }
  }

  private static func decode(
    _ bytes: [UInt8], name: String, options: DecodingOptions
  ) throws(ImageError) -> DecodedImage {
    guard !bytes.isEmpty else { throw ImageError.empty(source: name) }
    guard let format = ImageFormat(bytes) else { throw ImageError.unknownFormat(source: name) }
    let limit = options.pixelLimit
    let image =
      switch format {
      case .jpeg: try Decoder.jpeg.decode(bytes, name: name, limit: limit)
      case .png: try Decoder.png.decode(bytes, name: name, limit: limit)
      case .webP: try Decoder.webP.decode(bytes, name: name, limit: limit)
      case .gif: try GIFReader.decode(bytes, source: name, limit: limit)
      case .bmp: try BMPReader.decode(bytes, source: name, limit: limit)
      case .tiff: try TIFFPictureReader.decode(bytes, source: name, limit: limit)
      case .heic, .avif: try Decoder.heif(format, bytes, name: name, limit: limit)
      case .unsupported(let format):
        throw ImageError.unsupportedFormat(source: name, format: format)
      }
    return switch format {
    // The decoder has done it.
    case .heic, .avif: image
    case .tiff: image.oriented(Orientation(bytes, format: format))
    default:
      options.applyOrientation ? image.oriented(Orientation(bytes, format: format)) : image
    }
  }
}

extension DecodedImage {
  /// The picture as a PNG file.
  ///
  /// - Precondition: the mode is ``Mode/grey``, ``Mode/greyAlpha``, ``Mode/rgb`` or ``Mode/rgba``.
  /// - Returns: the bytes of the file.
  /// - Throws: ``ImageError/outOfMemory(source:format:)``; ``ImageError/corrupt(source:format:reason:)``
  ///   for a side that libpng refuses, of more than a million pixels.
  public func png() throws(ImageError) -> [UInt8] {
    precondition(
      [.grey, .greyAlpha, .rgb, .rgba].contains(mode), "mode \(mode.rawValue) as a PNG file")
    let (width, height, channels) = (UInt32(width), UInt32(height), Int32(mode.channels))
    let limit = contrast_png_encoded_limit(width, height, channels)
    return try [UInt8](unsafeUninitializedCapacity: limit) {
      bytes, initialized throws(ImageError) in
      var count = limit
      try Decoder.png.check("picture") {
        contrast_png_encode(pixels, width, height, channels, bytes.baseAddress!, &count, $0)
      }
      initialized = count
    }
  }
}

extension DecodedImage {
  /// The picture as a baseline JPEG file, its chroma at half the resolution. It carries no EXIF data.
  ///
  /// - Parameter quality: libjpeg's, 1 to 100.
  /// - Precondition: the mode is ``Mode/grey`` or ``Mode/rgb``.
  /// - Returns: the bytes of the file.
  /// - Throws: ``ImageError/outOfMemory(source:format:)``; ``ImageError/corrupt(source:format:reason:)``
  ///   for a side that libjpeg refuses, of more than 65,500 pixels.
  public func jpeg(quality: Int = 85) throws(ImageError) -> [UInt8] {
    precondition(mode == .grey || mode == .rgb, "mode \(mode.rawValue) as a JPEG file")
    checkOption((1...100).contains(quality), "quality is \(quality); it must be from 1 to 100")
    let limit = contrast_jpeg_encoded_limit(UInt32(width), UInt32(height))
    return try [UInt8](unsafeUninitializedCapacity: limit) {
      bytes, initialized throws(ImageError) in
      var count = limit
      try Decoder.jpeg.check("picture") {
        contrast_jpeg_encode(
          pixels, UInt32(width), UInt32(height), Int32(mode.channels), Int32(quality),
          bytes.baseAddress!, &count, $0)
      }
      initialized = count
    }
  }
}

/// The two steps of each decoder of the C shim.
private enum Decoder {
  case jpeg, png, webP
  #if HEIF
    case heic, avif
  #endif

  typealias Message = UnsafeMutablePointer<CChar>

  var formatName: String {
    switch self {
    case .jpeg: ImageFormat.jpeg.name
    case .png: ImageFormat.png.name
    case .webP: ImageFormat.webP.name
    #if HEIF
      case .heic: ImageFormat.heic.name
      case .avif: ImageFormat.avif.name
    #endif
    }
  }

  private func readHeader(
    _ bytes: UnsafeBufferPointer<UInt8>, _ header: inout contrast_image_header, _ message: Message
  ) -> Int32 {
    let start = bytes.baseAddress!
    return switch self {
    case .jpeg: contrast_jpeg_header(start, bytes.count, &header, message)
    case .png: contrast_png_header(start, bytes.count, &header, message)
    case .webP: contrast_webp_header(start, bytes.count, &header, message)
    #if HEIF
      case .heic, .avif: contrast_heif_header(start, bytes.count, &header, message)
    #endif
    }
  }

  private func readPixels(
    _ bytes: UnsafeBufferPointer<UInt8>, _ header: inout contrast_image_header,
    _ pixels: UnsafeMutablePointer<UInt8>, _ colours: inout contrast_png_colours,
    _ message: Message
  ) -> Int32 {
    let start = bytes.baseAddress!
    return switch self {
    case .jpeg: contrast_jpeg_decode(start, bytes.count, &header, pixels, message)
    case .png: contrast_png_decode(start, bytes.count, &header, pixels, &colours, message)
    case .webP: contrast_webp_decode(start, bytes.count, &header, pixels, message)
    #if HEIF
      case .heic, .avif: contrast_heif_decode(start, bytes.count, &header, pixels, message)
    #endif
    }
  }

  static func heif(
    _ format: ImageFormat, _ bytes: [UInt8], name: String, limit: Int
  ) throws(ImageError) -> DecodedImage {
    #if HEIF
      try (format == .avif ? Decoder.avif : .heic).decode(bytes, name: name, limit: limit)
    #else
      throw ImageError.unsupportedFormat(
        source: name, format: "\(format.name) without the package trait HEIF")
    #endif
  }

  func decode(_ bytes: [UInt8], name: String, limit: Int) throws(ImageError) -> DecodedImage {
    try bytes.withUnsafeBufferPointer { bytes throws(ImageError) in
      var header = contrast_image_header()
      try check(name) { readHeader(bytes, &header, $0) }
      let (width, height) = (Int(header.width), Int(header.height))
      // Both are below 2³², so that the quotient cannot overflow where the product might.
      guard height <= limit / width else {
        throw ImageError.tooManyPixels(source: name, width: width, height: height, limit: limit)
      }
      guard max(width, height) <= PictureBytes.longestSide else {
        throw ImageError.unsupportedFormat(
          source: name,
          format: "\(formatName) with a side of more than \(PictureBytes.longestSide) pixels")
      }
      let mode = Self.modes[Int(header.pixels)]
      var colours = contrast_png_colours()
      let count = width * height * mode.channels
      let pixels = try [UInt8](unsafeUninitializedCapacity: count) {
        pixels, initialized throws(ImageError) in
        try check(name) { readPixels(bytes, &header, pixels.baseAddress!, &colours, $0) }
        initialized = count
      }
      return DecodedImage(
        width: width, height: height, mode: mode, pixels: pixels,
        palette: mode == .palette ? Self.palette(colours) : nil,
        transparentColour: colours.key_count == 0
          ? nil
          : Array([colours.key.0, colours.key.1, colours.key.2].prefix(Int(colours.key_count))))
    }
  }

  /// The modes in the order of `CONTRAST_PIXELS_…`.
  private static let modes: [DecodedImage.Mode] = [
    .grey, .greyAlpha, .rgb, .rgba, .palette, .bilevel, .cmyk,
  ]

  private static func palette(_ colours: contrast_png_colours) -> DecodedImage.Palette {
    DecodedImage.Palette(
      colours: withUnsafeBytes(of: colours.palette) {
        Array($0.prefix(3 * Int(colours.palette_count)))
      },
      alpha: withUnsafeBytes(of: colours.alpha) { Array($0.prefix(Int(colours.alpha_count))) })
  }

  /// Turns a status other than OK into the error it stands for.
  fileprivate func check(_ name: String, _ body: (Message) -> Int32) throws(ImageError) {
    let size = Int(CONTRAST_CODEC_MESSAGE_BYTES)
    try withUnsafeTemporaryAllocation(of: CChar.self, capacity: size) {
      message throws(ImageError) in
      message.initialize(repeating: 0)
      let status = Int(body(message.baseAddress!))
      if status == CONTRAST_CODEC_OK { return }
      let reason = String(cString: message.baseAddress!)
      throw switch status {
      case CONTRAST_CODEC_TRUNCATED:
        ImageError.truncated(source: name, format: formatName)
      case CONTRAST_CODEC_CHECKSUM:
        ImageError.checksumMismatch(source: name, format: formatName, reason: reason)
      case CONTRAST_CODEC_UNSUPPORTED:
        ImageError.unsupportedFormat(source: name, format: "\(formatName) with \(reason)")
      case CONTRAST_CODEC_OUT_OF_MEMORY:
        ImageError.outOfMemory(source: name, format: formatName)
      default:
        ImageError.corrupt(source: name, format: formatName, reason: reason)
      }
    }
  }
}
