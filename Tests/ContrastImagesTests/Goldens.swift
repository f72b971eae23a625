import ContrastFiles
import ContrastTestSupport
import Foundation

@testable import ContrastImages

/// What the reference libraries computed from a folder of pictures.
struct Goldens {
  struct Picture {
    let name: String
    let width: Int
    let height: Int
    /// Pillow's name.
    let mode: String
    /// The side after preprocessing.
    let target: Int
    /// CRC-32 of the decoded RGB bytes.
    let checksum: UInt32

    var isLossless: Bool { [".png", ".gif", ".bmp"].contains { name.hasSuffix($0) } }
    var is16Bit: Bool { mode == "I;16" }
  }

  let file: SafetensorsFile
  let pictures: [Picture]

  init(_ path: String) throws {
    file = try SafetensorsFile(path: path)
    let text = Array(file.metadata["pictures"]!.utf8)
    let root = JSONNode(try JSONValue(text, file: path), file: path)
    pictures = try root.members().map { name, node in
      let size = try node.array("size").map { try $0.int() }
      return Picture(
        name: name, width: size[0], height: size[1], mode: try node.string("mode"),
        target: try node.int("target"), checksum: UInt32(try node.int("rgb_crc32")))
    }
  }

  /// `[side, side, 3]`, from planes.
  func bytes(_ name: String) -> [UInt8] {
    let entry = file.entries[name]!
    precondition(entry.elementType == .uint8 && entry.shape[0] == 3)
    let planes = file.bytes(of: entry)
    let count = planes.count / 3
    return (0..<3 * count).map { planes[$0 % 3 * count + $0 / 3] }
  }

  /// `[3, side, side]`.
  func floats(_ name: String) -> [Float] {
    let bytes = file.bytes(of: file.entries[name]!)
    return (0..<bytes.count / 4).map { bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self) }
  }
}

/// The recipes that the goldens were made with.
enum Recipe: String, CaseIterable {
  case huggingFace = "hf"
  case openCLIP = "open_clip"
  case sigLIP = "siglip"

  func preprocessing(side: Int) -> ImagePreprocessing {
    switch self {
    case .huggingFace:
      ImagePreprocessing(
        resize: .shortestEdge(side), crop: .init(width: side, height: side, rounding: .floor),
        colourConversion: .beforeResizingOverWhite)
    case .openCLIP:
      ImagePreprocessing(
        resize: .shortestEdge(side), crop: .init(width: side, height: side, rounding: .halfEven),
        colourConversion: .afterResizing)
    case .sigLIP:
      ImagePreprocessing(
        resize: .exact(width: side, height: side), colourConversion: .beforeResizingOverWhite,
        normalization: PixelNormalization(
          mean: [0.5, 0.5, 0.5], standardDeviation: [0.5, 0.5, 0.5]))
    }
  }

  /// What the goldens were computed from: for SigLIP, Pillow's `convert("RGB")` of the picture. It
  /// drops opacity, but of a palette with one transparent entry it remembers the colour, which the
  /// processor then shows white.
  func input(_ image: DecodedImage) -> DecodedImage {
    guard self == .sigLIP else { return image }
    let rgb = image.convertedToRGB()
    guard let palette = image.palette,
      let entry = palette.alpha.firstIndex(of: 0), palette.alpha.filter({ $0 != 255 }).count == 1
    else { return rgb }
    return DecodedImage(
      width: rgb.width, height: rgb.height, mode: .rgb, pixels: rgb.pixels, palette: nil,
      transparentColour: palette.colours[3 * entry..<3 * entry + 3].map(UInt16.init))
  }
}

func largestDifference(_ a: [UInt8], _ b: [UInt8]) -> Int {
  precondition(a.count == b.count)
  return zip(a, b).map { abs(Int($0) - Int($1)) }.max() ?? 0
}

/// A generator of reproducible numbers (splitmix64).
struct Random: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: next() >> 11) }
  }
}
