import Contrast
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Foundation
import Testing

/// A model folder of the reference generator with what the reference library computes from it.
struct ReferenceCase: Sendable, CustomTestStringConvertible {
  let folder: URL
  var testDescription: String { folder.pathComponents.suffix(2).joined(separator: "/") }

  static let all = cases(["clip", "clip_legacy", "clip_gelu", "openclip"])

  static func cases(_ names: [String]) -> [ReferenceCase] {
    SharedData.cases(names).map { ReferenceCase(folder: $0) }
  }

  func golden() throws -> Golden { try Golden(folder.appending(path: "expected.safetensors")) }
}

@Suite("Both towers against the reference libraries")
struct GoldenTowerTests {
  @Test(
    "Every named activation agrees to 1e-4, every embedding to 1e-5", arguments: ReferenceCase.all)
  func activations(_ reference: ReferenceCase) async throws {
    let model = try await DualEncoder(directory: reference.folder)
    let golden = try reference.golden()
    for threads in [1, 2] {
      let run = Run(threads: threads)
      var taps: [String: [Float]] = [:]
      run.tap = { taps[$0] = $1.elements }

      let pixels = Tensor(golden.floats("pixel_values"), shape: golden.shape("pixel_values"))
      let images = model.imageEncoder(pixelValues: pixels, run).elements
      // The whole padded row, so that states behind the end of the text can be compared too.
      let length = golden.shape("input_ids")[1]
      let ids = golden.integers("input_ids").map { Int32($0) }
      let rows = stride(from: 0, to: ids.count, by: length).map { Array(ids[$0..<$0 + length]) }
      let texts = try await model.clipTextEncoder.tower(rows, run).elements

      var compared = 0
      for name in golden.names where name.hasPrefix("vision.") || name.hasPrefix("text.") {
        // CLIP's goldens have the last states of the image tower before the final norm, those of the
        // text tower behind it.
        let tap = ["vision.last_hidden": "vision.last_block", "text.last_hidden": "text.normed"][
          name]
        let actual = try #require(taps[tap ?? name], "no activation named \(name)")
        #expect(relativeError(actual, golden.floats(name)) < 1e-4, "\(name)")
        compared += 1
      }
      #expect(compared >= 5)
      #expect(relativeError(images, golden.floats("image_features")) < 1e-4)
      #expect(relativeError(texts, golden.floats("text_features")) < 1e-4)

      let imageEmbeddings = try Embeddings(normalizing: images, width: model.width)
      let textEmbeddings = try Embeddings(normalizing: texts, width: model.width)
      #expect(
        rowDistance(imageEmbeddings.values, golden.floats("image_embeds"), model.width) < 1e-5)
      #expect(rowDistance(textEmbeddings.values, golden.floats("text_embeds"), model.width) < 1e-5)
      let logits = model.logits(images: imageEmbeddings, texts: textEmbeddings)
      #expect(absoluteError(logits.values, golden.floats("logits_per_image")) < 1e-3)
    }
  }

  @Test("Leaving out what follows the end of a text changes nothing", arguments: ReferenceCase.all)
  func trimming(_ reference: ReferenceCase) async throws {
    let model = try await DualEncoder(directory: reference.folder)
    let golden = try reference.golden()
    let length = golden.shape("input_ids")[1]
    let ids = golden.integers("input_ids").map { Int32($0) }
    let rows = stride(from: 0, to: ids.count, by: length).map { Array(ids[$0..<$0 + length]) }
    let prepared = rows.map { TokenizedText(ids: $0, documentLength: 0) }
    let texts = try await model.textEncoder(prepared, Run(threads: 2)).elements
    let embeddings = try Embeddings(normalizing: texts, width: model.width)
    #expect(rowDistance(embeddings.values, golden.floats("text_embeds"), model.width) < 1e-5)
  }

  @Test("What many texts begin with can be computed once", arguments: ReferenceCase.all)
  func sharedPrefix(_ reference: ReferenceCase) async throws {
    let model = try await DualEncoder(directory: reference.folder)
    let golden = try reference.golden()
    let length = golden.shape("input_ids")[1]
    let ids = golden.integers("input_ids").map { Int32($0) }
    let rows = stride(from: 0, to: ids.count, by: length).map { Array(ids[$0..<$0 + length]) }
    // So often that the first token alone, which all have in common, is worth it.
    let texts = (0..<65).flatMap { _ in rows }
    let features = try await model.clipTextEncoder.tower(texts, Run(threads: 2))
    let embeddings = try Embeddings(normalizing: features.elements, width: model.width)
    let expected = (0..<65).flatMap { _ in golden.floats("text_embeds") }
    #expect(rowDistance(embeddings.values, expected, model.width) < 1e-5)
  }
}
