import Contrast
import ExampleModels
import ExampleSupport
import Foundation
import Testing

@testable import inspect

@Suite struct InspectTests {
  @Test func namesPackedWeights() throws {
    let folder = try TemporaryFolder()
    let model = folder.url.appending(path: "model")
    try FileManager.default.copyItem(at: ExampleModels.pictureLLM2CLIP, to: model)
    func report(verifies: Bool = false) throws -> Report {
      try Report(
        model, LanguageModelSourceOptions.parse([]), listsTensors: false, verifiesPacked: verifies)
    }
    #expect(try !report().text.contains("packed "))
    try ModelFolder(model, options: DualEncoder.Options(precision: .int8)).writePackedWeights()
    let files = ["model.safetensors.int8.packed", "llm/model.safetensors.int8.packed"].map {
      model.appending(path: $0)
    }
    for file in files {
      let line = try #require(
        try report().text.split(separator: "\n").first {
          $0.hasPrefix("packed ") && $0.contains(" \(file.path):")
        })
      #expect(line.hasSuffix("used by models in int8"))
    }
    let verified = try report(verifies: true)
    #expect(verified.isComplete && verified.text.contains("verified"))

    // The last byte of the last panel, which hardly any load looks at.
    var bytes = try Data(contentsOf: files[0])
    bytes[bytes.count - 1] ^= 1
    try bytes.write(to: files[0])
    #expect(try report().isComplete)
    let forged = try report(verifies: true)
    #expect(!forged.isComplete && forged.text.contains("is not what packing the weights"))
  }
}
