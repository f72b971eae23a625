import ContrastFiles
import ContrastImages
import ContrastTensor
import ContrastTestSupport
import ContrastVision
import Foundation
import Testing

@testable import Contrast
@testable import ContrastGeneration

/// A case of the matching head, with a tokenizer whose words are `w3`, `w4`, …, one for each id.
struct MatchingCase: Sendable, CustomTestStringConvertible {
  let folder: URL
  var testDescription: String { folder.pathComponents.suffix(2).joined(separator: "/") }

  static let all = SharedData.cases(["blip_itm"]).map { MatchingCase(folder: $0) }

  static let tiny = MatchingCase(folder: SharedData.fixtures.appending(path: "cases/blip_itm"))

  func golden() throws -> Golden { try Golden(folder.appending(path: "expected.safetensors")) }

  func options(_ precision: Precision = .float32, threads: Int = 2) -> DualEncoder.Options {
    DualEncoder.Options(
      threads: threads, tokenizer: Self.tiny.folder, precision: precision)
  }

  func text(_ ids: [Int32]) -> String {
    ids.dropFirst().dropLast().map { "w\($0)" }.joined(separator: " ")
  }
}

/// Noise.
enum Noise {
  static func pictures(_ count: Int, seed: UInt64 = 5) -> [ImageSource] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      let (width, height) = (20 + number * 7 % 40, 25 + number * 11 % 30)
      let pixels = (0..<width * height * 3).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      return .pixels(
        DecodedImage(width: width, height: height, mode: .rgb, pixels: pixels),
        name: "noise \(number)")
    }
  }

  static func texts(_ count: Int) -> [String] {
    (0..<count).map { number in
      (0...number % 6).map { "w\(8 + (number * 5 + $0 * 11) % 48)" }.joined(separator: " ")
    }
  }
}

extension BLIPFiles {
  init(_ location: URL, _ options: DualEncoder.Options) throws {
    try self.init(ModelEvidence(ModelFiles(location, options: options)))
  }
}

extension Golden {
  /// The ids of each text, without padding.
  func rows(_ ids: String, mask: String? = nil) -> [[Int32]] {
    let (length, ids) = (shape(ids)[1], integers(ids).map { Int32($0) })
    let mask = mask.map(integers)
    return stride(from: 0, to: ids.count, by: length).map { start in
      (start..<start + length).filter { mask?[$0] != 0 }.map { ids[$0] }
    }
  }

  func pixels(_ name: String = "pixel_values") -> ImagePixels {
    .planes(Tensor(floats(name), shape: shape(name)))
  }

  func notes() throws -> JSONNode {
    JSONNode(try JSONValue(Array(metadata["notes"]!.utf8), file: "notes"), file: "notes")
  }

  func texts(_ key: String) throws -> [String] { try notes().array(key).map { try $0.string() } }
}

extension ImageEncoder {
  /// The states that text layers attend to.
  func states(
    of golden: Golden, pixels name: String = "pixel_values", _ run: Run
  ) -> ImageStates {
    tower.states(of: golden.pixels(name), at: .normed, classToken: true, run)
  }
}
