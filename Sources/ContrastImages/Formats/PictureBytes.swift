/// The bytes of a picture file, from which numbers are read within bounds.
///
/// GIF, BMP and TIFF are read with it. Each reader checks the size of a picture before it allocates pixels,
/// and stops where a row of them is complete, whatever the compressed data go on to say.
struct PictureBytes {
  let bytes: [UInt8]
  /// The name of the file, for errors.
  let source: String
  /// The name of the format, for errors.
  let format: ImageFormat
  var isBigEndian = false

  /// In pixels; the default limit of libpng. It bounds the filter weights of a row of pixels, which grow with its length.
  static let longestSide = 1_000_000

  var count: Int { bytes.count }

  /// - Throws: ``ImageError/truncated(source:format:)`` for a place beyond the end.
  func byte(_ place: Int) throws(ImageError) -> Int {
    guard bytes.indices.contains(place) else { throw truncated }
    return Int(bytes[place])
  }

  func uint16(_ place: Int) throws(ImageError) -> Int {
    let (first, second) = (try byte(place), try byte(place + 1))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }

  func uint32(_ place: Int) throws(ImageError) -> Int {
    let (first, second) = (try uint16(place), try uint16(place + 2))
    return isBigEndian ? first << 16 | second : second << 16 | first
  }

  /// - Throws: ``ImageError/truncated(source:format:)`` where a part of the range is beyond the end.
  func part(_ start: Int, count: Int) throws(ImageError) -> ArraySlice<UInt8> {
    guard start >= 0, count >= 0, start <= bytes.count, count <= bytes.count - start else {
      throw truncated
    }
    return bytes[start..<start + count]
  }

  /// - Throws: ``ImageError`` for a picture without pixels, or with more than the limit.
  func checkSize(width: Int, height: Int, limit: Int) throws(ImageError) {
    guard width > 0, height > 0 else { throw corrupt("a picture of \(width) × \(height) pixels") }
    guard height <= limit / width else {
      throw .tooManyPixels(source: source, width: width, height: height, limit: limit)
    }
    guard max(width, height) <= Self.longestSide else {
      throw unsupported("a side of more than \(Self.longestSide) pixels")
    }
  }

  var truncated: ImageError { .truncated(source: source, format: format.name) }

  func corrupt(_ reason: String) -> ImageError {
    .corrupt(source: source, format: format.name, reason: reason)
  }

  func unsupported(_ part: String) -> ImageError {
    .unsupportedFormat(source: source, format: "\(format.name) with \(part)")
  }
}

/// Samples of less than a byte as one byte each, the highest bits first.
///
/// - Parameters:
///   - row: of at least `count` samples.
///   - bits: of a sample: 1, 2, 4 or 8.
///   - append: gets each sample.
func unpackSamples(
  _ row: ArraySlice<UInt8>, count: Int, bits: Int, _ append: (UInt8) -> Void
) {
  let mask = UInt8((1 << bits) - 1)
  for index in 0..<count {
    let bit = index * bits
    append(row[row.startIndex + bit / 8] >> UInt8(8 - bits - bit % 8) & mask)
  }
}
