import Foundation

/// What was read from the file of a photo.
struct PhotoDetails: Sendable, Equatable {
  /// In pixels, upright.
  var width: Int
  var height: Int
  var exif: EXIF
  var perceptualHash: PerceptualHash
  /// The photo in a square of ``Thumbnail/side`` pixels, as a JPEG file.
  var thumbnail: [UInt8]

  var kind: PhotoKind { PhotoKind(width: width, height: height, camera: exif.camera) }
}

/// What sort of picture a photo is, told by its EXIF data and shape.
public enum PhotoKind: String, Sendable, CaseIterable, Codable {
  /// A camera made it.
  case photo
  /// A camera made it, and it is at least twice as long in one direction.
  case panorama
  /// No camera is named: a drawing, a screenshot, a picture that lost its EXIF data.
  case picture

  init(width: Int, height: Int, camera: String?) {
    guard camera != nil else {
      self = .picture
      return
    }
    self = max(width, height) >= 2 * min(width, height) ? .panorama : .photo
  }
}

/// A photo whose file is to be read.
struct WorkItem: Sendable, Equatable {
  let id: Int64
  /// Absolute.
  let path: String
  /// Whether the file was never read.
  let isNew: Bool
}

/// The bytes of a file that was read, by what tells them from others.
struct FileIdentity: Sendable, Equatable {
  /// SHA-256.
  let hash: Data
  /// In bytes.
  let size: Int64
  /// In nanoseconds since 1970.
  let modified: Int64
  /// Whether a later change of the file is sure to change its time.
  let isSettled: Bool
}

/// What came of reading a photo.
enum WorkResult: Sendable {
  /// The photo with its vector, `[width]`.
  case read(FileIdentity, PhotoDetails, vector: [Float])
  /// The bytes are those of a photo that has a vector of this model already, perhaps of this one.
  case known(FileIdentity)
  /// The file is there but is no picture that can be decoded.
  case damaged(FileIdentity, reason: String)
  /// The file cannot be read now; what is known stays, and the next pass tries again.
  case unreadable(reason: String)
  /// The file is gone; the next scan sees to it.
  case vanished
}
