import Contrast
import ContrastTestSupport
import Foundation
import Testing

/// Compares a trained model's zero-shot classification of CIFAR-10's test pictures with the list
/// beside it, which the reference computed.
func expectPredictions(of name: String, right expected: Int) async throws {
  let folder = SharedData.root.appending(path: "checkpoints/\(name)")
  let data = SharedData.root.appending(path: "data/cifar10/test")
  let model = try await DualEncoder(directory: folder)
  let lines = try String(contentsOf: folder.appending(path: "predictions.csv"), encoding: .utf8)
    .split(separator: "\n").dropFirst().map { $0.split(separator: ",").map(String.init) }
  let names = Set(lines.map { String($0[0].split(separator: "/")[0]) }).sorted()
  #expect(lines.count == 1100 && names.count == 11)

  let classifier = try await ZeroShotClassifier(model, classes: names)
  let images = try await model.encode(images: lines.map { data.appending(path: $0[0]) })
  let probabilities = classifier.probabilities(images)
  var right = 0
  for (row, line) in lines.enumerated() {
    let best = try #require(probabilities.best(in: row))
    let margin = try #require(Double(line[3]))
    #expect(margin < 0.001 || names[best] == line[1], "\(line[0])")
    #expect(abs(Double(probabilities[row, best]) - Double(line[2])!) < 2e-3, "\(line[0])")
    if line[0].hasPrefix(names[best] + "/") { right += 1 }
  }
  #expect(abs(right - expected) <= 1)

  let golden = try Golden(folder.appending(path: "expected.safetensors"))
  for name in golden.names where golden.shape(name).last == model.width {
    let actual = golden.shape(name)[0] == 11 ? classifier.embeddings : images
    #expect(absoluteError(actual.values, golden.floats(name)) < 1e-4, "\(name)")
  }
}

@Suite("Real models and data")
struct SharedDataTests {
  @Test(
    "tiny-photo-clip predicts what the reference predicts, image by image",
    .shared("checkpoints/tiny-photo-clip"), .shared("data/cifar10/test"))
  func tinyPhotoCLIP() async throws {
    try await expectPredictions(of: "tiny-photo-clip", right: 838)
  }

  @Test(
    "Precomputed embeddings of LiT find the pictures' own prompts", .shared("data/lit"),
    arguments: [("tiny", 45), ("small", 47)])
  func lit(_ size: String, _ expected: Int) throws {
    let folder = SharedData.root.appending(path: "data/lit")
    func vectors(_ name: String) throws -> Embeddings {
      let data = try Data(contentsOf: folder.appending(path: "\(size)/\(name)"))
      let values = data.withUnsafeBytes { bytes in
        (0..<bytes.count / 4).map { bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self) }
      }
      return try Embeddings(normalizing: values, width: 1024)
    }
    func lines(_ name: String) throws -> [String] {
      try String(contentsOf: folder.appending(path: "\(size)/\(name)"), encoding: .utf8)
        .split(separator: "\n").map(String.init)
    }
    let images = try vectors("zimgs.bin")
    let texts = try vectors("ztxts.bin")
    let imageNames = try lines("zimgs.txt")
    let textNames = try lines("ztxts.txt")
    #expect(images.count == imageNames.count && texts.count == textNames.count)

    struct Picture: Decodable { let id: String, prompts: String }
    let pictures = try JSONDecoder().decode(
      [Picture].self, from: Data(contentsOf: folder.appending(path: "info.json")))
    let matches = texts.nearest(to: images, count: 1, threads: 2)
    var right = 0
    for picture in pictures {
      guard let row = imageNames.firstIndex(of: picture.id) else { continue }
      let own = picture.prompts.split(separator: ",")
        .map { $0.trimmingCharacters(in: .whitespaces) }
      if own.contains(textNames[matches[row][0].row]) { right += 1 }
    }
    #expect(right == expected)
  }
}
