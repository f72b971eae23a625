import CContrastCodecs

/// Reads the first picture of a TIFF file: strips or tiles, samples side by side or in planes of their own.
///
/// What is read:
/// - black and white, grey, grey with opacity, colours of a table, RGB with and without opacity, CMYK;
/// - 1, 2, 4, 8 and 16 bits a sample in grey, 1 to 8 in tables, 8 and 16 else; of 16 bits the high byte is kept;
/// - no compression, PackBits, LZW and Deflate, with differences of neighbours (predictor 2).
///
/// Anything else is refused by name: fax and JPEG compression, YCbCr, Lab, floating point, BigTIFF.
///
/// Sources: Adobe, "TIFF Revision 6.0" (1992), and "Adobe Photoshop TIFF Technical Notes" (2002) for Deflate.
struct TIFFPictureReader {
  private enum Tag: Int {
    case width = 256, height, bits, compression
    case photometric = 262
    case fillOrder = 266
    case stripOffsets = 273
    case samples = 277
    case rowsPerStrip, stripSizes
    case planes = 284
    case predictor = 317
    case colours = 320
    case tileWidth = 322
    case tileHeight, tileOffsets, tileSizes
    case extraSamples = 338
    case sampleFormat
  }

  /// A field of the directory: numbers of 1, 2 or 4 bytes.
  private struct Field {
    let place: Int
    let count: Int
    let size: Int
  }

  /// A rectangle of samples that is compressed by itself.
  private struct Chunks {
    let width: Int
    let height: Int
    let offsets: Field
    let sizes: Field
    let isTiled: Bool
  }

  private var file: PictureBytes
  private var fields: [Tag: Field] = [:]
  private var width = 0
  private var height = 0
  private var bits = 8
  private var samples = 1
  private var photometric = 1
  private var compression = 1
  private var hasPredictor = false
  private var isPlanar = false

  /// - Parameter limit: the most pixels.
  /// - Throws: ``ImageError``.
  static func decode(
    _ bytes: [UInt8], source: String, limit: Int
  ) throws(ImageError) -> DecodedImage {
    var picture = try TIFFPictureReader(PictureBytes(bytes: bytes, source: source, format: .tiff))
    try picture.readLayout(limit: limit)
    return try picture.decoded(limit: limit)
  }

  private init(_ file: PictureBytes) throws(ImageError) {
    self.file = file
    self.file.isBigEndian = file.bytes.first == 0x4D
    guard try self.file.uint16(2) == 42 else { throw file.unsupported("addresses of 64 bits") }
    let directory = try self.file.uint32(4)
    for index in 0..<(try self.file.uint16(directory)) {
      let entry = directory + 2 + 12 * index
      let kind = try self.file.uint16(entry + 2)
      guard let tag = Tag(rawValue: try self.file.uint16(entry)),
        let size = [1: 1, 3: 2, 4: 4][kind]
      else { continue }
      let count = try self.file.uint32(entry + 4)
      let isNear = size * count <= 4
      let place = isNear ? entry + 8 : try self.file.uint32(entry + 8)
      _ = try self.file.part(place, count: size * count)
      fields[tag] = Field(place: place, count: count, size: size)
    }
  }

  // MARK: The directory

  private func number(_ field: Field, _ index: Int) throws(ImageError) -> Int {
    let place = field.place + index * field.size
    return switch field.size {
    case 1: try file.byte(place)
    case 2: try file.uint16(place)
    default: try file.uint32(place)
    }
  }

  /// The first number of a field.
  private func number(_ tag: Tag, else standard: Int? = nil) throws(ImageError) -> Int {
    if let field = fields[tag], field.count > 0 { return try number(field, 0) }
    guard let standard else { throw file.corrupt("it has no field \(tag.rawValue)") }
    return standard
  }

  private mutating func readLayout(limit: Int) throws(ImageError) {
    (width, height) = (try number(.width), try number(.height))
    try file.checkSize(width: width, height: height, limit: limit)
    samples = try number(.samples, else: 1)
    bits = try number(.bits, else: 1)
    if let field = fields[.bits] {
      for index in 1..<max(1, min(field.count, samples)) {
        guard try number(field, index) == bits else {
          throw file.unsupported("samples of different sizes")
        }
      }
    }
    photometric = try number(.photometric)
    compression = try number(.compression, else: 1)
    guard [1, 5, 8, 32_773, 32_946].contains(compression) else {
      let name = [
        2: "CCITT", 3: "CCITT fax", 4: "CCITT fax", 6: "JPEG", 7: "JPEG", 34_925: "LZMA",
        50_000: "Zstandard", 50_001: "WebP",
      ][compression]
      throw file.unsupported("compression \(compression)" + (name.map { " (\($0))" } ?? ""))
    }
    guard try number(.sampleFormat, else: 1) == 1 else {
      throw file.unsupported("samples that are not unsigned integers")
    }
    guard try number(.fillOrder, else: 1) == 1 else {
      throw file.unsupported("bits in reverse order")
    }
    let predictor = try number(.predictor, else: 1)
    hasPredictor = predictor == 2 && compression != 1 && compression != 32_773
    guard predictor == 1 || predictor == 2, !hasPredictor || bits >= 8 else {
      throw file.unsupported("predictor \(predictor) for \(bits) bits")
    }
    isPlanar = try number(.planes, else: 1) == 2 && samples > 1
  }

  /// The mode, and how many of the samples of a pixel belong to it.
  private func mode() throws(ImageError) -> DecodedImage.Mode {
    let extra = try number(.extraSamples, else: 2)
    let mode: DecodedImage.Mode? =
      switch (photometric, samples, bits) {
      case (0...1, 1, 1): .bilevel
      case (0...1, 1, 2), (0...1, 1, 4), (0...1, 1, 8), (0...1, 1, 16): .grey
      case (1, 2, 8): .greyAlpha
      case (2, 3, 8), (2, 3, 16): .rgb
      case (2, 4, 8), (2, 4, 16): extra == 0 ? .rgb : .rgba
      case (3, 1, 1), (3, 1, 2), (3, 1, 4), (3, 1, 8): .palette
      case (5, 4, 8): .cmyk
      default: nil
      }
    guard let mode else {
      let name = [6: "YCbCr", 8: "Lab", 9: "Lab", 32_803: "a colour filter array"][photometric]
      throw file.unsupported(
        "\(samples) samples of \(bits) bits as \(name ?? "photometric interpretation \(photometric)")"
      )
    }
    return mode
  }

  // MARK: Pixels

  private func decoded(limit: Int) throws(ImageError) -> DecodedImage {
    let mode = try mode()
    let stored = try pixels(limit: limit)
    let channels = mode.channels
    var pixels = stored
    if channels < samples {
      pixels = []
      pixels.reserveCapacity(width * height * channels)
      for start in stride(from: 0, to: stored.count, by: samples) {
        pixels += stored[start..<start + channels]
      }
    }
    if mode == .rgba, try number(.extraSamples, else: 2) == 1 { Self.divideByOpacity(&pixels) }
    if mode == .bilevel || mode == .grey, bits < 8 {
      let scale = UInt8(255 / ((1 << bits) - 1))
      for index in pixels.indices { pixels[index] *= scale }
    }
    if photometric == 0 { for index in pixels.indices { pixels[index] = 255 - pixels[index] } }
    return DecodedImage(
      width: width, height: height, mode: mode, pixels: pixels,
      palette: mode == .palette ? try palette() : nil)
  }

  /// Colours that were multiplied by their opacity, as Pillow gives them.
  private static func divideByOpacity(_ pixels: inout [UInt8]) {
    for start in stride(from: 0, to: pixels.count, by: 4) {
      let alpha = Int(pixels[start + 3])
      for place in start..<start + 3 {
        pixels[place] = alpha == 0 ? 0 : UInt8(min(255, Int(pixels[place]) * 255 / alpha))
      }
    }
  }

  /// All reds, then all greens, then all blues, of 16 bits.
  private func palette() throws(ImageError) -> DecodedImage.Palette {
    let count = 1 << bits
    guard let field = fields[.colours], field.count >= 3 * count else {
      throw file.corrupt("it has no table of \(count) colours")
    }
    var colours: [UInt8] = []
    for colour in 0..<count {
      for part in 0..<3 {
        colours.append(
          UInt8(try number(field, part * count + colour) >> (8 * (field.size - 1)) & 255))
      }
    }
    return DecodedImage.Palette(colours: colours)
  }

  private func chunks() throws(ImageError) -> Chunks {
    let isTiled = fields[.tileWidth] != nil
    guard let offsets = fields[isTiled ? .tileOffsets : .stripOffsets],
      let sizes = fields[isTiled ? .tileSizes : .stripSizes]
    else { throw file.corrupt("it does not say where its pixels are") }
    return Chunks(
      width: isTiled ? try number(.tileWidth) : width,
      height: isTiled
        ? try number(.tileHeight) : min(height, try number(.rowsPerStrip, else: height)),
      offsets: offsets, sizes: sizes, isTiled: isTiled)
  }

  /// Samples as bytes, `[height, width, samples]`; samples of less than a byte as they are.
  private func pixels(limit: Int) throws(ImageError) -> [UInt8] {
    let chunks = try chunks()
    guard chunks.width > 0, chunks.height > 0 else { throw file.corrupt("parts without pixels") }
    let (across, down) = (
      (width - 1) / chunks.width + 1, (height - 1) / chunks.height + 1
    )
    // What stands out beyond the picture costs as much as what is in it.
    let (columns, rows) = (across * chunks.width, down * chunks.height)
    guard columns <= 2 * PictureBytes.longestSide, rows <= 2 * PictureBytes.longestSide,
      rows <= (2 * limit + 1_048_576) / columns
    else {
      throw .tooManyPixels(source: file.source, width: columns, height: rows, limit: limit)
    }
    let planes = isPlanar ? samples : 1
    let inChunk = isPlanar ? 1 : samples
    guard min(chunks.offsets.count, chunks.sizes.count) >= across * down * planes else {
      throw file.corrupt(
        "it has places of \(chunks.offsets.count) parts, not \(across * down * planes)")
    }
    var pixels = [UInt8](repeating: 0, count: width * height * samples)
    for plane in 0..<planes {
      for part in 0..<across * down {
        let (x, y) = (part % across * chunks.width, part / across * chunks.height)
        // The last strip ends with the picture, the last tile does not.
        let rows = chunks.isTiled ? chunks.height : min(chunks.height, height - y)
        let index = plane * across * down + part
        let data = try file.part(
          try number(chunks.offsets, index), count: try number(chunks.sizes, index))
        let rowBytes = (chunks.width * inChunk * bits + 7) / 8
        var bytes = try decompressed(data, count: rowBytes * rows)
        if hasPredictor { addNeighbours(&bytes, rowBytes: rowBytes, samples: inChunk) }
        let columns = min(chunks.width, width - x)
        for row in 0..<min(rows, height - y) {
          put(
            bytes[row * rowBytes..<(row + 1) * rowBytes], count: columns * inChunk,
            into: &pixels, at: ((y + row) * width + x) * samples + plane,
            step: isPlanar ? samples : 1)
        }
      }
    }
    return pixels
  }

  private func put(
    _ row: ArraySlice<UInt8>, count: Int, into pixels: inout [UInt8], at start: Int, step: Int
  ) {
    var place = start
    if bits == 16 {
      let first = row.startIndex + (file.isBigEndian ? 0 : 1)
      for index in 0..<count {
        pixels[place] = row[first + 2 * index]
        place += step
      }
    } else {
      unpackSamples(row, count: count, bits: bits) {
        pixels[place] = $0
        place += step
      }
    }
  }

  /// Undoes predictor 2: each sample is stored as its difference from the one on its left.
  private func addNeighbours(_ bytes: inout [UInt8], rowBytes: Int, samples: Int) {
    let size = bits / 8
    let (low, high) = file.isBigEndian ? (1, 0) : (0, 1)
    for start in stride(from: 0, to: bytes.count, by: rowBytes) {
      for place in stride(from: start + samples * size, to: start + rowBytes, by: size) {
        let left = place - samples * size
        if size == 1 {
          bytes[place] &+= bytes[left]
        } else {
          let sum =
            UInt16(bytes[place + high]) << 8 &+ UInt16(bytes[place + low])
            &+ UInt16(bytes[left + high]) << 8 &+ UInt16(bytes[left + low])
          (bytes[place + high], bytes[place + low]) = (UInt8(sum >> 8), UInt8(sum & 255))
        }
      }
    }
  }

  // MARK: Compression

  /// - Throws: ``ImageError/truncated(source:format:)`` where the data give fewer than `count` bytes.
  private func decompressed(
    _ data: ArraySlice<UInt8>, count: Int
  ) throws(ImageError) -> [UInt8] {
    let bytes: [UInt8] =
      switch compression {
      case 1: Array(data.prefix(count))
      case 5: try lzw(data, count: count)
      case 32_773: try packBits(data, count: count)
      default: try inflated(data, count: count)
      }
    guard bytes.count == count else { throw file.truncated }
    return bytes
  }

  /// Codes of 9 to 12 bits, the highest bit first.
  private func lzw(_ data: ArraySlice<UInt8>, count: Int) throws(ImageError) -> [UInt8] {
    var table = LZWTable(bits: 8, early: 1)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var (held, heldBits) = (0, 0)
    for byte in data {
      (held, heldBits) = (held << 8 | Int(byte), heldBits + 8)
      guard heldBits >= table.codeBits else { continue }
      heldBits -= table.codeBits
      let code = held >> heldBits
      held &= (1 << heldBits) - 1
      switch table.append(code, to: &bytes, limit: count) {
      case .more: if bytes.count == count { return bytes }
      case .end: return bytes
      case .unknown: throw file.corrupt("code \(code), which no earlier one explains")
      }
    }
    return bytes
  }

  /// Runs of bytes: a length and the bytes, or a negative length and one byte that is repeated.
  private func packBits(_ data: ArraySlice<UInt8>, count: Int) throws(ImageError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var place = data.startIndex
    while bytes.count < count, place < data.endIndex {
      let length = Int(Int8(bitPattern: data[place]))
      place += 1
      if length >= 0 {
        bytes += data[place..<min(place + length + 1, data.endIndex)].prefix(count - bytes.count)
        place += length + 1
      } else if length != -128, place < data.endIndex {
        bytes += repeatElement(data[place], count: min(1 - length, count - bytes.count))
        place += 1
      }
    }
    return bytes
  }
}

extension TIFFPictureReader {
  /// A zlib stream.
  private func inflated(_ data: ArraySlice<UInt8>, count: Int) throws(ImageError) -> [UInt8] {
    var problem: ImageError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      var size = buffer.count
      let status = data.withUnsafeBufferPointer {
        contrast_inflate($0.baseAddress, $0.count, buffer.baseAddress, &size)
      }
      initialized = size
      switch Int(status) {
      case CONTRAST_CODEC_OK, CONTRAST_CODEC_TRUNCATED: break
      case CONTRAST_CODEC_OUT_OF_MEMORY:
        problem = .outOfMemory(source: file.source, format: file.format.name)
      default: problem = file.corrupt("its Deflate data are not valid")
      }
    }
    if let problem { throw problem }
    return bytes
  }
}
