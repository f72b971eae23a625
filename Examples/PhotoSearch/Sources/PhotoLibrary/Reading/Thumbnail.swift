import Contrast

/// Small pictures for pages of results.
///
/// They are JPEG files at quality 80: about 10 kB for a photo, several times less than PNG; a million of them
/// are 10 GB. They carry no EXIF data.
enum Thumbnail {
  /// Of the square that they fit into, in pixels.
  static let side = 320

  /// - Parameter image: upright, in any mode.
  /// - Returns: in mode `rgb`, over white where the picture is transparent; never larger than the picture.
  static func image(of image: DecodedImage) -> DecodedImage {
    let hasAlpha = image.mode == .rgba || image.mode == .greyAlpha
    let longest = max(image.width, image.height)
    func scaled(_ side: Int) -> Int {
      longest <= Self.side ? side : max(1, (side * Self.side + longest / 2) / longest)
    }
    let small = (hasAlpha ? image : image.convertedToRGB()).resized(
      width: scaled(image.width), height: scaled(image.height), filter: .bicubic)
    return hasAlpha ? overWhite(small) : small
  }

  private static func overWhite(_ image: DecodedImage) -> DecodedImage {
    let channels = image.mode.channels
    var pixels: [UInt8] = []
    pixels.reserveCapacity(image.width * image.height * 3)
    for pixel in stride(from: 0, to: image.pixels.count, by: channels) {
      let alpha = Int(image.pixels[pixel + channels - 1])
      for colour in 0..<3 {
        let sample = Int(image.pixels[pixel + (channels == 2 ? 0 : colour)])
        pixels.append(UInt8((sample * alpha + 255 * (255 - alpha) + 127) / 255))
      }
    }
    return DecodedImage(width: image.width, height: image.height, mode: .rgb, pixels: pixels)
  }
}
