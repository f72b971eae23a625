import Contrast
import ContrastImages
import Crypto
import Foundation

/// Reads photos and prepares them for a model, so that only small pictures wait for its image tower.
struct PhotoReader: Sendable {
  /// A photo that is read, before the image tower has seen it.
  enum Reading: Sendable {
    /// Decoded, upright, and prepared as the model was trained.
    case prepared(FileIdentity, PhotoDetails, PreparedImage)
    /// There is nothing left to be encoded.
    case done(WorkResult)
  }

  /// As the model was trained.
  let preprocessing: ImagePreprocessing
  /// The photo is rotated as its EXIF data say.
  var decoding = DecodingOptions(applyOrientation: true)
  /// Whether a photo with these bytes has a vector already.
  let knows: @Sendable (_ hash: Data) throws -> Bool

  /// - Throws: what `knows` throws.
  func read(_ item: WorkItem) throws -> Reading {
    let file: StableRead
    do throws(StableRead.Failure) { file = try StableRead(item.path) } catch {
      switch error {
      case .vanished: return .done(.vanished)
      case .keepsChanging:
        return .done(
          .unreadable(reason: "the file changed each time it was read; it is tried again later"))
      case .unreadable(let reason):
        return .done(.unreadable(reason: "the file cannot be read: \(reason)"))
      }
    }
    let identity = FileIdentity(
      hash: Data(SHA256.hash(data: file.bytes)), size: file.status.size,
      modified: file.status.modified, isSettled: file.isSettled)
    if try knows(identity.hash) { return .done(.known(identity)) }
    do throws(ImageError) {
      let image = try DecodedImage.decode(
        .bytes(file.bytes, name: item.path), options: decoding)
      return .prepared(
        identity, try Self.details(of: image, exif: EXIF(file: file.bytes)), preprocessing(image))
    } catch {
      return .done(.damaged(identity, reason: "\(error)"))
    }
  }

  private static func details(
    of image: DecodedImage, exif: EXIF
  ) throws(ImageError) -> PhotoDetails {
    let thumbnail = Thumbnail.image(of: image)
    return PhotoDetails(
      width: image.width, height: image.height, exif: exif,
      perceptualHash: PerceptualHash(thumbnail), thumbnail: try thumbnail.jpeg(quality: 80))
  }
}
