/// Reads the first picture of a GIF file, on the canvas of the file.
///
/// As with Pillow, the mode is `palette`, or `grey` where the table of colours is a ramp of grey or missing; what the
/// picture leaves free of the canvas is transparent where the picture has a transparent colour, else the first
/// colour.
///
/// Source: CompuServe, "Graphics Interchange Format, Version 89a" (1990).
struct GIFReader {
  /// Where and how the first picture is stored.
  private struct Frame {
    let x: Int
    let y: Int
    let width: Int
    let height: Int
    let isInterlaced: Bool
    /// The bits of a sample.
    let bits: Int
    /// Behind the bits of a sample: blocks of up to 255 bytes.
    let data: Int
  }

  private var file: PictureBytes
  private let limit: Int
  /// `[n, 3]`.
  private var colours: ArraySlice<UInt8> = []
  private var transparent: Int?

  /// - Parameter limit: the most pixels, of the canvas.
  /// - Throws: ``ImageError``.
  static func decode(
    _ bytes: [UInt8], source: String, limit: Int
  ) throws(ImageError) -> DecodedImage {
    var reader = GIFReader(
      file: PictureBytes(bytes: bytes, source: source, format: .gif), limit: limit)
    return try reader.decoded()
  }

  private init(file: PictureBytes, limit: Int) {
    (self.file, self.limit) = (file, limit)
  }

  private mutating func decoded() throws(ImageError) -> DecodedImage {
    let canvas = (width: try file.uint16(6), height: try file.uint16(8))
    let frame = try firstFrame()
    // A picture that is larger than its canvas makes the canvas larger.
    let width = max(canvas.width, frame.x + frame.width)
    let height = max(canvas.height, frame.y + frame.height)
    guard frame.width > 0, frame.height > 0 else { throw file.corrupt("a picture without pixels") }
    try file.checkSize(width: width, height: height, limit: limit)
    let samples = try decompressed(frame)
    var pixels = [UInt8](repeating: UInt8(transparent ?? 0), count: width * height)
    for (row, y) in rows(of: frame).enumerated() {
      let start = (frame.y + y) * width + frame.x
      pixels.replaceSubrange(
        start..<start + frame.width, with: samples[row * frame.width..<(row + 1) * frame.width])
    }
    let isGrey = colours.enumerated().allSatisfy { Int($1) == $0 / 3 }
    guard !isGrey else {
      return DecodedImage(
        width: width, height: height, mode: .grey, pixels: pixels, palette: nil,
        transparentColour: transparent.map { [UInt16($0)] })
    }
    var alpha: [UInt8] = []
    if let transparent { alpha = [UInt8](repeating: 255, count: transparent) + [0] }
    return DecodedImage(
      width: width, height: height, mode: .palette, pixels: pixels,
      palette: DecodedImage.Palette(colours: Array(colours), alpha: alpha))
  }

  /// Goes through the blocks up to the first picture.
  private mutating func firstFrame() throws(ImageError) -> Frame {
    var place = 13
    try takeColours(flags: try file.byte(10), &place)
    while true {
      switch try file.byte(place) {
      case 0x2C:
        let flags = try file.byte(place + 9)
        let frame = (
          x: try file.uint16(place + 1), y: try file.uint16(place + 3),
          width: try file.uint16(place + 5), height: try file.uint16(place + 7)
        )
        place += 10
        try takeColours(flags: flags, &place)
        let bits = try file.byte(place)
        guard (1...8).contains(bits) else { throw file.corrupt("samples of \(bits) bits") }
        return Frame(
          x: frame.x, y: frame.y, width: frame.width, height: frame.height,
          isInterlaced: flags & 0x40 != 0, bits: bits, data: place + 1)
      case 0x21:
        // The graphic control, which has the transparent colour.
        if try file.byte(place + 1) == 0xF9, try file.byte(place + 2) >= 4 {
          let isTransparent = try file.byte(place + 3) & 1 == 1
          transparent = isTransparent ? try file.byte(place + 6) : nil
        }
        place += 2
        while case let size = try file.byte(place), size > 0 { place += 1 + size }
        place += 1
      case 0x3B: throw file.corrupt("it has no picture")
      case 0: place += 1
      case let kind: throw file.corrupt("a block of kind \(kind)")
      }
    }
  }

  /// The table of colours that the flags announce, in the place of the one before.
  private mutating func takeColours(flags: Int, _ place: inout Int) throws(ImageError) {
    guard flags & 0x80 != 0 else { return }
    let size = 3 << ((flags & 7) + 1)
    colours = try file.part(place, count: size)
    place += size
  }

  /// The rows of a frame in the order in which they are stored.
  private func rows(of frame: Frame) -> [Int] {
    guard frame.isInterlaced else { return Array(0..<frame.height) }
    return [(0, 8), (4, 8), (2, 4), (1, 2)].flatMap { first, step in
      Array(stride(from: first, to: frame.height, by: step))
    }
  }

  /// Lempel, Ziv and Welch's compression with codes of up to twelve bits, the lowest bit first.
  ///
  /// - Returns: `[height, width]` in the order in which the rows are stored.
  private func decompressed(_ frame: Frame) throws(ImageError) -> [UInt8] {
    let wanted = frame.width * frame.height
    var table = LZWTable(bits: frame.bits)
    var samples: [UInt8] = []
    samples.reserveCapacity(wanted)
    var (place, left) = (frame.data, 0)
    var (held, count) = (0, 0)
    while samples.count < wanted {
      while count < table.codeBits {
        if left == 0 {
          left = try file.byte(place)
          place += 1
          guard left > 0 else { throw file.truncated }
        }
        held |= try file.byte(place) << count
        (place, left, count) = (place + 1, left - 1, count + 8)
      }
      let code = held & ((1 << table.codeBits) - 1)
      (held, count) = (held >> table.codeBits, count - table.codeBits)
      switch table.append(code, to: &samples, limit: wanted) {
      case .more: continue
      case .end: throw file.truncated
      case .unknown: throw file.corrupt("code \(code), which no earlier one explains")
      }
    }
    return samples
  }
}
