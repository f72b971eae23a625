import ContrastFiles
import ContrastRuntime
import Foundation

/// Where a picture comes from.
public enum ImageSource: Sendable {
  /// A file of at most 1 GiB.
  case file(URL)
  /// The bytes of a file; the name is for error messages.
  case bytes([UInt8], name: String)
  /// A picture that is decoded already; the name is for error messages.
  case pixels(DecodedImage, name: String)

  /// The path or the name given.
  public var name: String {
    switch self {
    case .file(let url): url.path
    case .bytes(_, let name), .pixels(_, let name): name
    }
  }

  private static let fileLimit = 1 << 30

  /// The bytes of the file at `path`.
  static func read(_ path: String) throws(ImageError) -> [UInt8] {
    do throws(FileError) {
      return try FileBytes.read(path: path, limit: fileLimit)
    } catch {
      throw switch error {
      case .system(_, _, let reason): ImageError.unreadable(source: path, reason: reason)
      case .brokenLink(_, let target):
        ImageError.unreadable(source: path, reason: "a link to '\(target)', which is missing")
      case .tooLarge(_, let bytes, let limit):
        ImageError.unreadable(source: path, reason: "\(bytes) bytes, more than \(limit)")
      default: ImageError.unreadable(source: path, reason: "not a regular file")
      }
    }
  }
}

/// How pictures are decoded.
public struct DecodingOptions: Sendable, Equatable {
  /// The most pixels a picture may have, at least 1; larger ones are refused before memory is allocated.
  ///
  /// The default, 89,478,485, is where Pillow begins to warn (it refuses at twice that): a quarter
  /// of a gigabyte in RGB.
  public var pixelLimit: Int { didSet { checkCount(pixelLimit, "pixelLimit") } }
  /// Whether the picture is rotated as its EXIF data say.
  ///
  /// Off by default, because the preprocessing that published models were trained with does not.
  public var applyOrientation: Bool

  public init(pixelLimit: Int = 89_478_485, applyOrientation: Bool = false) {
    checkCount(pixelLimit, "pixelLimit")
    self.pixelLimit = pixelLimit
    self.applyOrientation = applyOrientation
  }
}
