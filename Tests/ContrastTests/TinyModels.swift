import Contrast
import ContrastTestSupport
import ContrastText
import ContrastVision
import Foundation
import Testing

extension DualEncoder {
  /// The text tower of a model of CLIP's kind.
  var clipTextEncoder: CLIPTextEncoder {
    get async throws { try #require(try await textEncoder as? CLIPTextEncoder) }
  }

  /// The image tower of a ViT.
  var visionTransformer: VisionTransformer {
    get throws { try #require(imageEncoder.tower as? VisionTransformer) }
  }
}

/// The small models of `Tests/Fixtures/cases` and inputs for them.
enum TinyModels {
  static func folder(_ name: String) -> URL { SharedData.fixtures.appending(path: "cases/\(name)") }

  static func open(
    _ name: String = "clip", threads: Int = 2, imageSize: Int? = nil
  ) async throws -> DualEncoder {
    try await DualEncoder(
      directory: folder(name), options: .init(threads: threads, imageSize: imageSize))
  }

  /// Pictures of noise in different sizes.
  static func pictures(_ count: Int, seed: UInt64 = 0) -> [ImageSource] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { picture($0, &generator) }
  }

  static func picture(_ number: Int, _ generator: inout SeededGenerator) -> ImageSource {
    let (width, height) = (20 + number * 7 % 40, 25 + number * 11 % 30)
    let pixels = (0..<width * height * 3).map { _ in UInt8.random(in: 0...255, using: &generator) }
    return .pixels(
      DecodedImage(width: width, height: height, mode: .rgb, pixels: pixels),
      name: "noise \(number)")
  }

  /// Texts of different lengths, all below the context length.
  static func texts(_ count: Int) -> [String] {
    let words = ["cat", "a dog", "run", "two", "red", ""]
    return (0..<count).map { number in
      (0...number % 3).map { words[(number + $0) % words.count] }.joined(separator: " ")
    }
  }

  static func random(_ count: Int, width: Int, seed: UInt64) -> Embeddings {
    var generator = SeededGenerator(seed: seed)
    return try! Embeddings(normalizing: generator.floats(count * width), width: width)
  }
}
