import Contrast
import ExampleModels
import ExampleSupport
import Foundation
import Testing

@testable import inspect

@Suite struct InspectTests {
  @Test(
    "A configuration of open_clip opens, or the key that it is refused for",
    arguments: [
      (#"{"embed_dim": 64, "vision_cfg": {"layers": 2, "width": 128, "patch_size": 16}"#, nil),
      (
        #"{"embed_dim": 1024, "vision_cfg": {"timm_model_name": "vit_pe_core_base_patch16_224", "#
          + #""timm_pool": "map", "timm_proj": null}"#, nil
      ),
      (#"{"embed_dim": 64, "vision_cfg": {"layers": [1, 1, 1, 1], "width": 64}"#, nil),
      (
        #"{"embed_dim": 512, "vision_cfg": {"timm_model_name": "fastvit_mci2", "timm_pool": "avg"}"#,
        "vision_cfg.timm_model_name"
      ),
      (#"{"embed_dim": 512, "vision_cfg": {"attentional_pool": true}"#, "attentional_pool"),
    ] as [(String, String?)])
  func configuration(_ json: String, _ key: String?) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "some-model.json")
    try Data((json + #", "text_cfg": {"layers": 2}}"#).utf8).write(to: file)
    let report = try Report(
      file, LanguageModelSourceOptions.parse([]), listsTensors: false)
    #expect(report.isComplete == (key == nil))
    if let key {
      #expect(report.text.contains("refused") && report.text.contains(key))
      #expect(report.text.contains(file.path) && !report.text.contains("inspect-"))
    } else {
      #expect(report.text.contains("opens") && report.text.contains("77 tokens of 49408"))
    }
  }

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
