import Contrast
import Foundation

/// Pictures and captions made from a seed.
public enum GeneratedInputs {
  /// A picture of soft waves with some noise on them, in RGB.
  public static func picture(width: Int, height: Int, seed: UInt64) -> DecodedImage {
    var generator = SeededGenerator(seed: seed)
    let waves = (0..<3).map { _ in
      (
        Float.random(in: 0.005...0.05, using: &generator),
        Float.random(in: 0...6, using: &generator)
      )
    }
    var pixels: [UInt8] = []
    pixels.reserveCapacity(width * height * 3)
    for y in 0..<height {
      for x in 0..<width {
        for (channel, (frequency, phase)) in waves.enumerated() {
          let wave = sin(frequency * Float(x + channel * y) + phase)
          let noise = Float(generator.next() >> 60) - 7.5
          pixels.append(UInt8(max(0, min(255, 127.5 + 100 * wave + noise))))
        }
      }
    }
    return DecodedImage(width: width, height: height, mode: .rgb, pixels: pixels)
  }

  /// Captions of 3 to 27 words.
  public static func captions(_ count: Int, seed: UInt64) -> [String] {
    let words = """
      a the two three of in on at with under beside young old small large red blue green striped dog \
      horse child woman man people street mountain river bicycle umbrella photograph painting drawing \
      running jumping sitting sleeping while another watches quickly through crowded market, sunlight. \
      it's 1984 snow-covered train's platform guitar lighthouse kingfisher
      """.split(separator: " ")
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 3...27, using: &generator))
        .map { _ in words.randomElement(using: &generator)! }.joined(separator: " ")
    }
  }
}

/// Files that are not part of the project but make a measurement more telling where they are there.
///
/// `CONTRAST_SHARED` names a folder with `data/photos` and `tokenizers/clip`.
public enum SharedFiles {
  private static var root: URL? {
    ProcessInfo.processInfo.environment["CONTRAST_SHARED"].map {
      URL(filePath: $0, directoryHint: .isDirectory)
    }
  }

  /// JPEG and PNG files that can be decoded, sorted by name; empty without the folder.
  public static var photos: [URL] {
    guard let folder = root?.appending(path: "data/photos") else { return [] }
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { url in
      ["jpg", "jpeg", "png"].contains(url.pathExtension)
        && (try? DecodedImage.decode(.file(url))) != nil
    }.sorted { $0.path < $1.path }
  }

  /// The folder of CLIP's tokenizer, or of the small one of the tests.
  public static var tokenizer: URL {
    if let folder = root?.appending(path: "tokenizers/clip"),
      FileManager.default.fileExists(atPath: folder.path)
    {
      return folder
    }
    return URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Tests/Fixtures/tokenizers/clip").standardized
  }
}
