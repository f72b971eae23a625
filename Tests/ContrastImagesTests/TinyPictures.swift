import ContrastFiles
import ContrastTestSupport
import Foundation

@testable import ContrastImages

/// The pictures and results in `Tests/Fixtures/images.json`, written by `Scripts/goldens/images.py`.
struct TinyPictures {
  struct Picture: CustomStringConvertible {
    let name: String
    let data: [UInt8]
    let mode: String
    let width: Int
    let height: Int
    let rgb: [UInt8]
    let overWhite: [UInt8]
    let upright: (width: Int, height: Int, rgb: [UInt8])?

    var description: String { name }
    var source: ImageSource { .bytes(data, name: name) }
    /// JPEG and lossy WebP may differ by a level between versions of their libraries.
    var tolerance: Int { name.hasSuffix(".jpg") || name.hasPrefix("lossy") ? 1 : 0 }
  }

  /// One line of Pillow's results.
  struct Resized {
    let mode: DecodedImage.Mode
    let filter: ResampleFilter
    let (width, height, newWidth, newHeight): (Int, Int, Int, Int)
    let checksum: UInt32
  }

  /// One line of Pillow's parts of pictures, resized and converted to RGB.
  struct Cropped {
    let mode: DecodedImage.Mode
    let (width, height): (Int, Int)
    let part: PixelRegion
    let (newWidth, newHeight): (Int, Int)
    let checksum: UInt32
  }

  let pictures: [Picture]
  let resized: [Resized]
  let cropped: [Cropped]
  /// Files that fill the tables of their compression, with the checksum of Pillow's RGB.
  let large: [(source: ImageSource, checksum: UInt32)]

  init() throws {
    let root = try JSONNode(
      contentsOf: SharedData.fixtures.appending(path: "images.json").path)
    func bytes(_ node: JSONNode) throws -> [UInt8] {
      Array(Data(base64Encoded: try node.string())!)
    }
    pictures = try root.object("files").members().map { name, node in
      let size = try node.array("size").map { try $0.int() }
      let uprightSize = try node["upright_size"]?.elements().map { try $0.int() }
      return Picture(
        name: name, data: try bytes(node["data"]!), mode: try node.string("mode"), width: size[0],
        height: size[1], rgb: try bytes(node["rgb"]!),
        overWhite: try bytes(node["white"] ?? node["rgb"]!),
        upright: try uprightSize.map { ($0[0], $0[1], try bytes(node["upright"]!)) })
    }
    large = try root.array("large").map { node in
      (
        .bytes(try bytes(node["data"]!), name: try node.string("name")),
        UInt32(try node["rgb"]!.int())
      )
    }
    resized = try root.array("resized").map { node in
      let fields = try node.string().split(separator: " ")
      let numbers = fields.dropFirst().map { Int($0)! }
      return Resized(
        mode: DecodedImage.Mode(rawValue: String(fields[0]))!,
        filter: ResampleFilter(rawValue: numbers[0])!, width: numbers[1], height: numbers[2],
        newWidth: numbers[3], newHeight: numbers[4], checksum: UInt32(numbers[5]))
    }
    cropped = try root.array("cropped").map { node in
      let fields = try node.string().split(separator: " ")
      let numbers = fields.dropFirst().map { Int($0)! }
      return Cropped(
        mode: DecodedImage.Mode(rawValue: String(fields[0]))!, width: numbers[0],
        height: numbers[1],
        part: PixelRegion(
          x: numbers[2]..<numbers[2] + numbers[4], y: numbers[3]..<numbers[3] + numbers[5]),
        newWidth: numbers[6], newHeight: numbers[7], checksum: UInt32(numbers[8]))
    }
  }

  /// The picture that Pillow's results start from.
  static func noise(_ mode: DecodedImage.Mode, width: Int, height: Int) -> DecodedImage {
    var state: UInt32 = 1
    let pixels = (0..<width * height * mode.channels).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      let byte = UInt8(state >> 24)
      return mode == .bilevel ? (byte >> 7) * 255 : byte
    }
    return DecodedImage(
      width: width, height: height, mode: mode, pixels: pixels,
      palette: mode == .palette ? .init(colours: []) : nil)
  }
}
