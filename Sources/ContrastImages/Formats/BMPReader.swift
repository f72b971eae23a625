/// Reads BMP files: 1, 4, 8, 16, 24 and 32 bits a pixel, with masks of colours, and run lengths of 4 and 8 bits, below headers of
/// Windows and OS/2. The modes are those that Pillow gives them.
///
/// Source: Microsoft, "Bitmap Storage" and `BITMAPV5HEADER`.
struct BMPReader {
  private enum Compression: Int {
    case none = 0, runs8, runs4, masks
    case masksWithAlpha = 6
  }

  /// The bits of a pixel that are one colour.
  private struct Mask {
    let shift: Int
    let largest: Int

    /// - Returns: nil for bits that are not side by side.
    init?(_ bits: Int) {
      shift = bits == 0 ? 0 : bits.trailingZeroBitCount
      largest = bits >> shift
      guard largest & (largest + 1) == 0 else { return nil }
    }

    func sample(of pixel: Int) -> UInt8 {
      largest == 0 ? 0 : UInt8((pixel >> shift & largest) * 255 / largest)
    }
  }

  private let file: PictureBytes
  private let headerSize: Int
  private let width: Int
  private let height: Int
  private let isTopDown: Bool
  private let bits: Int
  private let compression: Compression
  /// Entries of the table of colours.
  private let colours: Int

  /// - Parameter limit: the most pixels.
  /// - Throws: ``ImageError``.
  static func decode(
    _ bytes: [UInt8], source: String, limit: Int
  ) throws(ImageError) -> DecodedImage {
    try BMPReader(PictureBytes(bytes: bytes, source: source, format: .bmp), limit: limit).decoded()
  }

  private init(_ file: PictureBytes, limit: Int) throws(ImageError) {
    self.file = file
    headerSize = try file.uint32(14)
    let isEarly = headerSize == 12
    guard isEarly || [40, 52, 56, 64, 108, 124].contains(headerSize) else {
      throw file.unsupported("a header of \(headerSize) bytes")
    }
    _ = try file.part(14, count: headerSize)
    if isEarly {
      (width, height, isTopDown) = (try file.uint16(18), try file.uint16(20), false)
      bits = try file.uint16(24)
      compression = .none
      colours = bits <= 8 ? 1 << bits : 0
    } else {
      width = try file.uint32(18)
      // Rows from the top have a negative height.
      let signed = Int32(truncatingIfNeeded: try file.uint32(22))
      (height, isTopDown) = (Int(signed.magnitude), signed < 0)
      bits = try file.uint16(28)
      let number = try file.uint32(30)
      guard let known = Compression(rawValue: number), headerSize != 64 || number < 3 else {
        throw file.unsupported("compression \(number)")
      }
      compression = known
      let used = try file.uint32(46)
      colours = used > 0 ? used : bits <= 8 ? 1 << bits : 0
    }
    try file.checkSize(width: width, height: height, limit: limit)
    let fits =
      switch compression {
      case .none: [1, 4, 8, 16, 24, 32].contains(bits)
      case .runs8: bits == 8 && !isTopDown
      case .runs4: bits == 4 && !isTopDown
      case .masks, .masksWithAlpha: bits == 16 || bits == 32
      }
    guard fits else {
      throw file.unsupported("\(bits) bits a pixel and compression \(compression.rawValue)")
    }
  }

  private func decoded() throws(ImageError) -> DecodedImage {
    bits <= 8 ? try indexed() : try coloured()
  }

  // MARK: Colours in a table

  private func indexed() throws(ImageError) -> DecodedImage {
    guard (1...65_536).contains(colours) else { throw file.corrupt("\(colours) colours") }
    let (entry, start) = (headerSize == 12 ? 3 : 4, 14 + headerSize)
    let table = try file.part(start, count: entry * colours).prefix(entry * 256)
    var palette: [UInt8] = []
    for place in stride(from: table.startIndex, to: table.endIndex, by: entry) {
      palette += [table[place + 2], table[place + 1], table[place]]
    }
    let given = try file.uint32(10)
    let samples = try self.samples(at: given == start ? start + entry * colours : given)
    let isBilevel = bits == 1 && palette == [0, 0, 0, 255, 255, 255]
    if isBilevel {
      return DecodedImage(
        width: width, height: height, mode: .bilevel, pixels: samples.map { $0 * 255 })
    }
    let isGrey = bits > 1 && palette.indices.allSatisfy { Int(palette[$0]) == $0 / 3 }
    return DecodedImage(
      width: width, height: height, mode: isGrey ? .grey : .palette, pixels: samples,
      palette: isGrey ? nil : DecodedImage.Palette(colours: palette))
  }

  /// Numbers of colours, `[height, width]`, rows from the top.
  private func samples(at start: Int) throws(ImageError) -> [UInt8] {
    guard compression == .none else { return try runs(at: start) }
    let rows = try self.rows(at: start)
    var samples: [UInt8] = []
    samples.reserveCapacity(width * height)
    for row in rows { unpackSamples(row, count: width, bits: bits) { samples.append($0) } }
    return samples
  }

  /// Run lengths. What they leave out is 0.
  private func runs(at start: Int) throws(ImageError) -> [UInt8] {
    var samples = [UInt8](repeating: 0, count: width * height)
    var (place, x, y) = (start, 0, 0)
    func put(_ sample: Int) {
      if x < width { samples[(height - 1 - y) * width + x] = UInt8(sample) }
      x += 1
    }
    while y < height {
      if y == height - 1 && x >= width { break }
      let (count, value) = (try file.byte(place), try file.byte(place + 1))
      place += 2
      switch (count, value) {
      case (0, 0): (x, y) = (0, y + 1)
      case (0, 1): return samples
      case (0, 2):
        x += try file.byte(place)
        y += try file.byte(place + 1)
        place += 2
      case (0, _):
        for index in 0..<value {
          let byte = try file.byte(place + (bits == 8 ? index : index / 2))
          put(bits == 8 ? byte : index % 2 == 0 ? byte >> 4 : byte & 15)
        }
        let used = bits == 8 ? value : (value + 1) / 2
        place += used + used % 2
      default:
        for index in 0..<count {
          put(bits == 8 ? value : index % 2 == 0 ? value >> 4 : value & 15)
        }
      }
    }
    return samples
  }

  // MARK: Colours in the pixels

  private func coloured() throws(ImageError) -> DecodedImage {
    let masks = try self.masks()
    let hasAlpha = masks.count == 4
    let rows = try self.rows(at: try file.uint32(10))
    var pixels: [UInt8] = []
    pixels.reserveCapacity(width * height * masks.count)
    let size = bits / 8
    for row in rows {
      for start in stride(from: row.startIndex, to: row.startIndex + width * size, by: size) {
        if masks.isEmpty {
          pixels.append(row[start + 2])
          pixels.append(row[start + 1])
          pixels.append(row[start])
        } else {
          var pixel = 0
          for byte in 0..<size { pixel |= Int(row[start + byte]) << (8 * byte) }
          for mask in masks { pixels.append(mask.sample(of: pixel)) }
        }
      }
    }
    return DecodedImage(
      width: width, height: height, mode: hasAlpha ? .rgba : .rgb, pixels: pixels)
  }

  /// Of red, green and blue, and of opacity where the file has it; none where each colour is a byte.
  private func masks() throws(ImageError) -> [Mask] {
    var bits: [Int]
    if compression == .none {
      // Five bits of each, where Pillow's reader has them too.
      guard self.bits == 16 else { return [] }
      bits = [0x7C00, 0x3E0, 0x1F]
    } else {
      // Behind a header of 40 bytes, and within longer ones.
      bits = []
      for index in 0..<3 { bits.append(try file.uint32(54 + 4 * index)) }
      if headerSize >= 56 || compression == .masksWithAlpha {
        let alpha = try file.uint32(66)
        if alpha != 0 { bits.append(alpha) }
      }
    }
    var masks: [Mask] = []
    for bits in bits {
      guard let mask = Mask(bits) else { throw file.unsupported("masks of scattered bits") }
      masks.append(mask)
    }
    return masks
  }

  /// The rows of pixels from the top, each with its padding, the last of the file perhaps without.
  private func rows(at start: Int) throws(ImageError) -> [ArraySlice<UInt8>] {
    let used = (width * bits + 7) / 8
    let stride = (used + 3) / 4 * 4
    _ = try file.part(start, count: stride * (height - 1) + used)
    return (0..<height).map { row in
      let place = start + stride * (isTopDown ? row : height - 1 - row)
      return file.bytes[place..<place + used]
    }
  }
}
